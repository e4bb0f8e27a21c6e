#include "html/tags.h"

#include "catch.h"

using namespace dossier::html;

namespace {
// "text:a start:b end:b other:<!---->", as the reader takes a page apart.
std::string tokens(std::string_view html) {
  constexpr const char* kNames[] = {"text", "start", "end", "other"};
  std::string out;
  TagReader reader(html);
  while (const auto token = reader.next()) {
    if (!out.empty()) out += ' ';
    out += kNames[static_cast<int>(token->kind)];
    out += ':';
    out += token->name.empty() ? std::string(token->raw) : token->name;
  }
  return out;
}

std::string attributes(std::string_view text) {
  std::string out;
  while (const auto a = take_attribute(text)) {
    out += "[" + a->name + "=" + std::string(a->value) + "]";
  }
  return out;
}
}  // namespace

TEST_CASE("Pages fall apart into text and tags") {
  const struct {
    std::string_view html;
    std::string_view want;
  } rows[] = {
      {"", ""},
      {"a<B class=x>c</b >", "text:a start:b text:c end:b"},
      {"a < b", "text:a < b"},
      {"1<2 3>2", "text:1<2 3>2"},
      {"<!-- <b> -->x", "other:<!-- <b> --> text:x"},
      {"<!-->x", "other:<!--> text:x"},
      {"<!--->x", "other:<!---> text:x"},
      {"<!-- a --!>x", "other:<!-- a --!> text:x"},
      {"<!-- never closed <b>", "other:<!-- never closed <b>"},
      {"<!DOCTYPE html><p>", "other:<!DOCTYPE html> start:p"},
      {"<?xml?>x", "other:<?xml?> text:x"},
      {"<a title=\"x>y\">z", "start:a text:z"},
      {"<a title='x>y' b=\"'\">z", "start:a text:z"},
      {"<a b=c\"d>z", "start:a text:z"},
      {"<br/>x", "start:br text:x"},
      {"</>x", "other:</> text:x"},
      {"<p", "start:p"},
      {"<a href=\"never closed", "start:a"},
      {"<", "text:<"},
      {"</", "text:</"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.html);
    CHECK(tokens(row.html) == row.want);
  }
}

TEST_CASE("The pieces of a page are the page") {
  const std::string_view html = "<p a='>'>x <!-- y --> &amp; < z</p><b";
  std::string joined;
  TagReader reader(html);
  while (const auto token = reader.next()) joined += token->raw;
  CHECK(joined == html);
}

TEST_CASE("Attributes with every kind of quote") {
  const struct {
    std::string_view text;
    std::string_view want;
  } rows[] = {
      {"", ""},
      {" a", "[a=]"},
      {" A=b c = 'd e' f=\"g\"", "[a=b][c=d e][f=g]"},
      {" a=b/", "[a=b/]"},
      {" / a", "[a=]"},
      {" =a", "[=a=]"},
      {" a=\"never closed", "[a=never closed]"},
      {" a=''b", "[a=][b=]"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(attributes(row.text) == row.want);
  }
}

TEST_CASE("Raw text ends at its own end tag only") {
  const auto rest = [](std::string_view html, std::string_view name) {
    TagReader reader(html);
    reader.skip_past_end_tag(name);
    const auto token = reader.next();
    return token ? std::string(token->raw) : "";
  };
  CHECK(rest("x</b></SCRIPT >y", "script") == "y");
  CHECK(rest("x</scripty></script/>y", "script") == "y");
  CHECK(rest("x</b>y", "script") == "");
  TagReader reader("x</b>y");
  CHECK_FALSE(reader.try_skip_past_end_tag("svg"));
  CHECK(reader.next()->raw == "x");
}
