#include "frontmatter/scalar.h"

#include <cmath>
#include <string>

#include "catch.h"

using namespace dossier::frontmatter;

namespace {
Node resolved(std::string_view text) {
  Node node;
  resolve_plain(node, text);
  return node;
}

std::string json_of(std::string_view text) {
  Tree tree;
  resolve_plain(tree.nodes.emplace_back(), text);
  tree.close(0);
  std::string json;
  append_json(json, tree);
  return json;
}

bool look_agrees(std::string_view text) {
  switch (look_of(text)) {
    case Look::text:
      return resolved(text).kind == Kind::text;
    case Look::verbatim:
      return resolved(text).kind != Kind::text && json_of(text) == text;
    default:
      return true;
  }
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
    CHECK(look_agrees(row.text));
  }
}

TEST_CASE("a look at a scalar never says what it is not") {
  const std::string_view signs = "019-+.:/eEx~ntrueFalsL";
  std::string text;
  // Every text of four of the signs, and true and false among longer ones.
  const std::size_t count = signs.size() * signs.size() * signs.size() * signs.size();
  for (std::size_t n = 0; n < count; ++n) {
    text.clear();
    for (std::size_t rest = n; rest > 0; rest /= signs.size()) text += signs[rest % signs.size()];
    if (!look_agrees(text)) FAIL(text);
  }
  for (const std::string_view word : {"true", "false", "TRUE", "False", "null", "none", "truth"}) {
    CHECK(look_agrees(word));
  }
  for (std::size_t digits = 1; digits < 25; ++digits) CHECK(look_agrees(std::string(digits, '9')));
  CHECK(look_of("12") == Look::verbatim);
  CHECK(look_of("true") == Look::verbatim);
  CHECK(look_of("2021-07-04T12:00:00Z") == Look::text);
  CHECK(look_of("news") == Look::unknown);
  CHECK(look_of("newspaper") == Look::text);
  CHECK(look_of("Monday") == Look::text);
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
