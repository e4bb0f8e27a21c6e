#include "catch.h"
#include "columns/definition.h"
#include "columns/infer.h"
#include "columns/path.h"
#include "frontmatter/document.h"

using namespace dossier;
using namespace dossier::columns;

namespace {

std::string path_round_trip(std::string_view text) {
  const auto parsed = parse_path(text);
  if (const auto* error = std::get_if<PathError>(&parsed)) return error->message;
  return path_text(std::get<Path>(parsed));
}

frontmatter::Document read(std::string_view text) {
  frontmatter::Document document;
  frontmatter::read_document(text, document);
  return document;
}

std::string described(const std::variant<Option, Column, DefinitionError>& argument) {
  if (const auto* option = std::get_if<Option>(&argument)) {
    return option->name + " = " + option->value;
  }
  if (const auto* column = std::get_if<Column>(&argument)) {
    return column->name + "|" + column->type + "|" + path_text(column->path);
  }
  return "error: " + std::get<DefinitionError>(argument).message;
}

std::string inferred(std::initializer_list<std::string_view> documents,
                     const std::set<std::string>& reserved = {}, std::size_t limit = 100) {
  Inference inference(limit);
  for (const auto text : documents) {
    const auto document = read(text);
    inference.add(document.meta, 0);
  }
  std::string out;
  for (const Column& c : inference.columns(reserved)) {
    out += c.name + ":" + c.type + ":" + path_text(c.path) + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("paths are written as SQLite's JSON functions write them") {
  for (const char* text : {"$", "$.a", "$.a.b[0]", "$.related[*].images[#-1].url",
                           "$.\"a key.with dots\"", "$.caf\xC3\xA9", "$.a-b"}) {
    CHECK(path_round_trip(text) == text);
  }
  CHECK(path_round_trip("$.\"plain\"") == "$.plain");
  CHECK(path_round_trip("a.b") == "a path starts with $ at character 1 of 'a.b'");
  CHECK(path_round_trip("$.") == "expected a key at character 3 of '$.'");
  CHECK(path_round_trip("$.a[x]") == "expected [0], [#-1] or [*] at character 4 of '$.a[x]'");
  CHECK(path_round_trip("$.a[1") == "expected ] at character 4 of '$.a[1'");
  CHECK(path_round_trip("$x") == "expected . or [ at character 2 of '$x'");
}

TEST_CASE("find follows keys, indexes and the end of lists") {
  const auto document = read("---\na:\n  b:\n    - x\n    - c: 7\n---\n");
  const auto text_at = [&](std::string_view path) -> std::string {
    const auto node = find(document.meta, std::get<Path>(parse_path(path)));
    return node ? std::string(document.meta.nodes[*node].text) : "nothing";
  };
  CHECK(text_at("$.a.b[0]") == "x");
  CHECK(text_at("$.a.b[1].c") == "7");
  CHECK(text_at("$.a.b[#-1].c") == "7");
  CHECK(text_at("$.a.b[*]") == "x");
  CHECK(text_at("$.a.b[2]") == "nothing");
  CHECK(text_at("$.a.b[#-3]") == "nothing");
  CHECK(text_at("$.a.b.c") == "nothing");
  CHECK(text_at("$.b") == "nothing");
}

TEST_CASE("arguments of CREATE VIRTUAL TABLE") {
  struct Row {
    std::string_view argument, meaning;
  };
  const Row rows[] = {
      {"each = 'related'", "each = related"},
      {"Strict=1", "strict = 1"},
      {"exclude = \"a b\"", "exclude = a b"},
      {"exclude = 'it''s'", "exclude = it's"},
      {"title", "title||$.title"},
      {"title TEXT", "title|TEXT|$.title"},
      {"n VARCHAR(20)", "n|VARCHAR(20)|$.n"},
      {"n DOUBLE PRECISION PATH '$.x'", "n|DOUBLE PRECISION|$.x"},
      {"first_image  TEXT  PATH '$.images[0].url'", "first_image|TEXT|$.images[0].url"},
      {"\"a b\" path '$.c'", "a b||$.c"},
      {"[a b] INTEGER", "a b|INTEGER|$.\"a b\""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.argument);
    CHECK(described(parse_argument(row.argument)) == row.meaning);
  }
  for (const char* bad :
       {"", "each =", "title TEXT PATH", "title TEXT PATH x", "t PATH '$.a' x", "'unclosed",
        "each = 'a' 'b'", "t PATH 'a'", "title TEXT 'x'", "id INTEGER PRIMARY KEY"}) {
    CAPTURE(bad);
    CHECK(described(parse_argument(bad)).starts_with("error: "));
  }
}

TEST_CASE("columns are inferred in order of first appearance, maps flattened") {
  CHECK(inferred({"---\ntitle: a\nprovider:\n  name: x\n  at:\n    city: y\ntopics: [a]\n---\n",
                  "---\nquality: 3\ntitle: b\n---\n"}) ==
        "title:TEXT:$.title provider_name:TEXT:$.provider.name "
        "provider_at_city:TEXT:$.provider.at.city topics:TEXT:$.topics quality:INTEGER:$.quality ");
}

TEST_CASE("the type is the one that all values share") {
  CHECK(inferred({"---\na: 1\nb: 1\nc: true\nd: x\ne: ~\n---\n",
                  "---\na: 2\nb: 1.5\nc: x\nd: ~\ne: ~\n---\n"}) ==
        "a:INTEGER:$.a b:NUMERIC:$.b c::$.c d:TEXT:$.d e::$.e ");
}

TEST_CASE("names never collide") {
  CHECK(inferred({"---\npath: a\nTitle: b\ntitle: c\nx_y: d\nx:\n  y: e\n\"\": f\n---\n"},
                 {"path"}) ==
        "meta_path:TEXT:$.path Title:TEXT:$.Title title_2:TEXT:$.title x_y:TEXT:$.x_y "
        "x_y_2:TEXT:$.x.y meta_:TEXT:$.\"\" ");
}

TEST_CASE("keys beyond the limit are left to meta") {
  CHECK(inferred({"---\na: 1\nb: 1\nc: 1\n---\n"}, {}, 2) == "a:INTEGER:$.a b:INTEGER:$.b ");
}

TEST_CASE("affinity follows SQLite's rules in their order") {
  CHECK(affinity_of("CHARINT") == Affinity::integer);
  CHECK(affinity_of("varchar(10)") == Affinity::text);
  CHECK(affinity_of("") == Affinity::none);
  CHECK(affinity_of("BLOB") == Affinity::none);
  CHECK(affinity_of("DOUBLE") == Affinity::real);
  CHECK(affinity_of("DATE") == Affinity::numeric);
}
