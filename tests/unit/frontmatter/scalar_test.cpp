#include "frontmatter/scalar.h"

#include <cmath>

#include "catch.h"

using namespace dossier::frontmatter;

namespace {
Node resolved(std::string_view text) {
  Node node;
  resolve_plain(node, text);
  return node;
}
}  // namespace

TEST_CASE("plain scalars have the types of YAML 1.2's core schema") {
  struct Row {
    std::string_view text;
    Kind kind;
  };
  const Row rows[] = {
      {"", Kind::null},
      {"~", Kind::null},
      {"null", Kind::null},
      {"NULL", Kind::null},
      {"nULL", Kind::text},
      {"true", Kind::boolean},
      {"False", Kind::boolean},
      {"TRUE", Kind::boolean},
      {"TRue", Kind::text},
      {"yes", Kind::text},
      {"no", Kind::text},
      {"on", Kind::text},
      {"0", Kind::integer},
      {"-1", Kind::integer},
      {"+12", Kind::integer},
      {"08", Kind::integer},
      {"0o17", Kind::integer},
      {"0o18", Kind::text},
      {"0xfF", Kind::integer},
      {"0x", Kind::text},
      {"0x-1", Kind::text},
      {"+-1", Kind::text},
      {"-0x1", Kind::text},
      {"1_000", Kind::text},
      {"1:30", Kind::text},
      {"2021-07-04", Kind::text},
      {"1.5", Kind::real},
      {".5", Kind::real},
      {"1.", Kind::real},
      {"1e3", Kind::real},
      {"-1.5E-3", Kind::real},
      {"+1.5", Kind::real},
      {".", Kind::text},
      {"1e", Kind::text},
      {"-", Kind::text},
      {"1.2.3", Kind::text},
      {".inf", Kind::real},
      {"-.INF", Kind::real},
      {".nan", Kind::real},
      {"+.nan", Kind::text},
      {"inf", Kind::text},
      {"nan", Kind::text},
      {"1e999", Kind::text},
      {"12345e678", Kind::text},
      {"infinity", Kind::text},
      {"9223372036854775807", Kind::integer},
      {"9223372036854775808", Kind::text},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(resolved(row.text).kind == row.kind);
    CHECK(resolved(row.text).text == row.text);
  }
}

TEST_CASE("resolved numbers have their values") {
  CHECK(resolved("08").integer == 8);
  CHECK(resolved("0o17").integer == 15);
  CHECK(resolved("0xFF").integer == 255);
  CHECK(resolved("+12").integer == 12);
  CHECK(resolved("1e3").real == 1000.0);
  CHECK(resolved("+.5").real == 0.5);
  CHECK(resolved("-.inf").real < 0);
  CHECK(std::isnan(resolved(".NaN").real));
}
