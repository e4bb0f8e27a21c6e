#include "search/fields.h"

#include "catch.h"
#include "frontmatter/document.h"

using namespace dossier;
using namespace dossier::search;

namespace {

// "path:line", one behind the other.
std::string lines_of(std::string_view text, bool use_plain_reader) {
  frontmatter::Document document;
  frontmatter::ReadOptions options;
  options.use_plain_reader = use_plain_reader;
  frontmatter::read_document(text, document, options);
  std::string out;
  FieldWalk walk(text, document.meta);
  while (walk.next()) {
    if (!out.empty()) out += " ";
    out += walk.path() + ":" + std::to_string(walk.line());
  }
  return out;
}

}  // namespace

TEST_CASE("a value has its line in the file, whoever read it") {
  struct Row {
    const char* text;
    const char* lines;
  };
  const Row rows[] = {
      {"---\na: x\nb: x\nc: [x, \"y\\n\"]\n---\n", "$.a:2 $.b:3 $.c[0]:4 $.c[1]:4"},
      // Texts that are put together, and stand as they are elsewhere.
      {"---\na:\n- \"x\\\"\"\n- 'y''z'\n- y'z\nb: \"x\\\"\"\n---\n",
       "$.a[0]:3 $.a[1]:4 $.a[2]:5 $.b:6"},
      {"---\na: >\n  x\n\n  y\nb: |\n  x\nc: x\n  y\nd: x\n---\n", "$.a:2 $.b:6 $.c:8 $.d:10"},
      {"---\na:\n- - \"\\tx\"\n  - 1\n- b: \"\\t\"\n---\n", "$.a[0][0]:3 $.a[0][1]:4 $.a[1].b:5"},
      // Nulls that are not written.
      {"---\na:\nb: ~\nc:\n  d:\n  e: 1\nf: ''\n---\n", "$.a:2 $.b:3 $.c.d:5 $.c.e:6 $.f:7"},
      // What an alias stands for stands where its anchor does.
      {"---\nx: &x\n  y: 1\nz: *x\nm:\n  <<: *x\n  n: 2\n---\n", "$.x.y:3 $.z.y:3 $.m.y:3 $.m.n:7"},
      // A key that is given twice counts where it stands last.
      {"---\na: x\nb: y\na: x\n---\n", "$.b:3 $.a:4"},
      {"---\r\na: \"x\\ty\"\r\nb: 1\r\n---\r\n", "$.a:2 $.b:3"},
      {"\n\n---\na: b: c\nd: b\n---\n", "$.a:4 $.d:5"},
      {"{\n  \"a\": [1,\n    \"\\u0041\"],\n  \"b\": null\n}\n", "$.a[0]:2 $.a[1]:3 $.b:4"},
      {"+++\na = 'x'\nb = [1,\n  \"x\"]\n[c]\nd = true\n+++\n", "$.a:2 $.b[0]:3 $.b[1]:4 $.c.d:6"},
  };
  for (const Row& row : rows) {
    for (const bool use_plain_reader : {true, false}) {
      CAPTURE(row.text, use_plain_reader);
      CHECK(lines_of(row.text, use_plain_reader) == row.lines);
    }
  }
}

TEST_CASE("the line of a value is the same when it is asked for again") {
  const std::string_view text = "---\na: &x [\"b\\n\", c]\nb: d\n---\n";
  frontmatter::Document document;
  frontmatter::read_document(text, document);
  FieldWalk walk(text, document.meta);
  while (walk.next()) {
    const int line = walk.line();
    CHECK(walk.line() == line);
  }
}

TEST_CASE("every field has the title beside it") {
  const std::string_view text = "---\na: 1\nr:\n- title: T\n  u: 2\n  i:\n  - v: 3\n---\n";
  frontmatter::Document document;
  frontmatter::read_document(text, document);
  FieldWalk walk(text, document.meta);
  std::string titles;
  while (walk.next()) titles.append(walk.title()).append(";");
  CHECK(titles == ";T;T;T;");
}
