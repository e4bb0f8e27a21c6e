#include "columns/row_finder.h"

#include <string>

#include "catch.h"
#include "frontmatter/document.h"

using namespace dossier;
using columns::Cell;
using columns::Path;
using columns::RowFinder;
using columns::RowRequest;
using columns::Rows;
using frontmatter::Kind;

namespace {

constexpr std::string_view kText =
    "---\n"
    "title: \"A title\"\n"
    "count: 12\n"
    "share: 1.50\n"
    "draft: true\n"
    "empty:\n"
    "tags: [a, \"b\\\"c\"]\n"
    "links:\n"
    "  - url: x\n"
    "    title: one\n"
    "  - title: two\n"
    "---\n";

struct Columns {
  explicit Columns(std::initializer_list<const char*> texts) {
    for (const char* text : texts) paths.push_back(std::get<Path>(columns::parse_path(text)));
    for (const Path& path : paths) request.paths.push_back(&path);
  }
  std::vector<Path> paths;
  RowRequest request;
};

frontmatter::Document document_of(std::string_view text) {
  frontmatter::Document document;
  frontmatter::read_document(text, document);
  return document;
}

}  // namespace

TEST_CASE("a document is a row of the values at the paths") {
  const bool moves_texts = GENERATE(false, true);
  const auto document = document_of(kText);
  Columns wanted{"$.title", "$.count", "$.share", "$.draft", "$.empty", "$.none", "$.tags"};
  RowFinder finder(wanted.request, moves_texts);
  Rows rows;
  for (int round = 0; round < 2; ++round) finder.find(document.meta, rows);

  REQUIRE(rows.count() == 1);
  CHECK(rows.node(0) == 0);
  CHECK(rows.cell(0, 0).kind == Kind::text);
  CHECK(rows.cell(0, 0).text() == "A title");
  CHECK(rows.cell(0, 1).kind == Kind::integer);
  CHECK(rows.cell(0, 1).integer == 12);
  CHECK(rows.cell(0, 2).kind == Kind::real);
  CHECK(rows.cell(0, 2).real == 1.5);
  CHECK(rows.cell(0, 2).text() == "1.50");
  CHECK(rows.cell(0, 3).kind == Kind::boolean);
  CHECK(rows.cell(0, 3).truth);
  CHECK(rows.cell(0, 4).kind == Kind::null);
  CHECK(rows.cell(0, 5).kind == Kind::null);
  CHECK(rows.cell(0, 5).node == Cell::kNone);
  CHECK(rows.cell(0, 6).kind == Kind::list);
  CHECK_FALSE(rows.cell(0, 6).has_json);
}

TEST_CASE("lists and maps are made into JSON where every row is taken by another thread") {
  const auto document = document_of(kText);
  Columns wanted{"$.tags", "$.title", "$.links", "$"};
  wanted.request.makes_json = true;
  Rows rows;
  RowFinder(wanted.request, true).find(document.meta, rows);
  CHECK(rows.cell(0, 0).has_json);
  CHECK(rows.cell(0, 0).text() == R"(["a","b\"c"])");
  CHECK(rows.cell(0, 1).text() == "A title");
  CHECK(rows.cell(0, 2).text() == R"([{"url":"x","title":"one"},{"title":"two"}])");
  std::string whole;
  frontmatter::append_json(whole, document.meta);
  CHECK(rows.cell(0, 3).text() == whole);

  RowFinder(wanted.request, false).find(document.meta, rows);
  CHECK_FALSE(rows.cell(0, 0).has_json);
  CHECK(rows.cell(0, 0).node == *columns::find(document.meta, wanted.paths[0]));
}

TEST_CASE("with a path to each, the items are rows") {
  const bool moves_texts = GENERATE(false, true);
  const auto document = document_of(kText);
  Columns wanted{"$.title", "$.url"};
  const Path each = std::get<Path>(columns::parse_path("$.links[*]"));
  wanted.request.each = &each;
  RowFinder finder(wanted.request, moves_texts);
  Rows rows;
  finder.find(document.meta, rows);
  REQUIRE(rows.count() == 2);
  CHECK(rows.cell(0, 0).text() == "one");
  CHECK(rows.cell(0, 1).text() == "x");
  CHECK(rows.cell(1, 0).text() == "two");
  CHECK(rows.cell(1, 1).kind == Kind::null);
  CHECK(document.meta.nodes[rows.node(1)].kind == Kind::map);

  finder.find(document_of("no front matter\n").meta, rows);
  CHECK(rows.count() == 0);
}

TEST_CASE("a document without values is a row without any") {
  Columns wanted{"$.title"};
  Rows rows;
  RowFinder(wanted.request, true).find(document_of("no front matter\n").meta, rows);
  REQUIRE(rows.count() == 1);
  CHECK(rows.cell(0, 0).kind == Kind::null);
}

TEST_CASE("very many values are left where they are") {
  std::string text = "---\nlinks:\n";
  for (std::size_t i = 0; i < columns::kMaxCells / 2 + 1; ++i) text += "- t: x\n";
  text += "---\n";
  const auto document = document_of(text);
  Columns wanted{"$.t", "$.t"};
  const Path each = std::get<Path>(columns::parse_path("$.links[*]"));
  wanted.request.each = &each;
  Rows rows;
  RowFinder finder(wanted.request, true);
  finder.find(document.meta, rows);
  CHECK(rows.count() == columns::kMaxCells / 2 + 1);
  CHECK_FALSE(rows.has_cells());
  finder.find(document_of(kText).meta, rows);
  CHECK(rows.has_cells());
}
