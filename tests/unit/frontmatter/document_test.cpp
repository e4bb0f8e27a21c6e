#include "frontmatter/document.h"

#include "catch.h"

using namespace dossier::frontmatter;

namespace {

std::string json_of(const Document& document) {
  std::string json;
  if (!document.meta.nodes.empty()) append_json(json, document.meta);
  return json;
}

std::string place_and_message(const Problem& problem) {
  if (problem.message.empty()) return "";
  return std::to_string(problem.line) + ":" + std::to_string(problem.column) + ": " +
         problem.message;
}

}  // namespace

TEST_CASE("a document is its values, its body and what is wrong with it") {
  struct Row {
    std::string_view text;
    Status status;
    std::string_view meta;
    std::string_view body;
    int body_line;
    std::string_view problem;
  };
  const Row rows[] = {
      {"---\ntitle: Hi\n---\nText\n", Status::ok, R"({"title":"Hi"})", "Text\n", 4, ""},
      {"---\ntitle: Hi\n---", Status::ok, R"({"title":"Hi"})", "", 4, ""},
      {"", Status::no_front_matter, "", "", 1, ""},
      {"Text\n", Status::no_front_matter, "", "Text\n", 1, ""},
      {"---\n---\nText", Status::ok, "{}", "Text", 3, ""},
      {"---\n# nothing\n---\nText", Status::ok, "{}", "Text", 4, ""},
      {"---\n~\n---\nText", Status::ok, "{}", "Text", 4, ""},
      {"---\na: 1\n", Status::bad_front_matter, "", "---\na: 1\n", 1,
       "1:1: the front matter is never closed"},
      {"---\n- a\n---\nx", Status::bad_front_matter, "", "---\n- a\n---\nx", 1,
       "2:1: expected keys and values, found a list"},
      {"---\na\n---\nx", Status::bad_front_matter, "", "---\na\n---\nx", 1,
       "2:1: expected keys and values, found a single value"},
      {"---\na: 1\nb: 2\na: 3\n---\nx", Status::repaired, R"({"b":2,"a":3})", "x", 6,
       "4:1: duplicate key 'a' (lines 2 and 4); the last one is used"},
      {"\n---\na: 1\n---\nx", Status::repaired, R"({"a":1})", "x", 5,
       "2:1: blank lines before the front matter"},
      {"\n---\na: b: c\n---\nx", Status::repaired, R"({"a":"b: c"})", "x", 5,
       "3:5: put quotes around a text with ': '; blank lines before the front matter"},
      {"---\na: \"x\" y\n---\nz", Status::bad_front_matter, "", "---\na: \"x\" y\n---\nz", 1,
       "2:8: expected a key (is the line above complete?)"},
      {"\n---\nprose\n---\nx", Status::no_front_matter, "", "\n---\nprose\n---\nx", 1, ""},
      {"\n---\nprose\n", Status::no_front_matter, "", "\n---\nprose\n", 1, ""},
      {"{\"a\": [1.50, \"x\"]}\nText", Status::ok, R"({"a":[1.50,"x"]})", "Text", 2, ""},
      {"{\n\"a\": 1\n}", Status::ok, R"({"a":1})", "", 4, ""},  // as behind a fence
      {"{\"a\": 1,\n \"a\": 2}\n", Status::repaired, R"({"a":2})", "", 3,
       "2:7: duplicate key 'a' (lines 1 and 2); the last one is used"},
      {"{\"a\": }\n", Status::bad_front_matter, "", "{\"a\": }\n", 1, "1:7: unexpected character"},
      {"{\"a\": 1} x\n", Status::bad_front_matter, "", "{\"a\": 1} x\n", 1,
       "1:9: text after the JSON object"},
      {"---json\n{\"<<\": {\"a\": 1}}\n---\nx", Status::ok, R"({"<<":{"a":1}})", "x", 4, ""},
      {"+++\nb = 1_000\na = 2021-07-04T10:00:00Z\n[t]\nx = 0x10\n+++\nText", Status::ok,
       R"({"b":1000,"a":"2021-07-04T10:00:00Z","t":{"x":16}})", "Text", 7, ""},
      {"+++\ra = 1\r+++\rText", Status::ok, R"({"a":1})", "Text", 4, ""},
  };
  Document document;
  for (const Row& row : rows) {
    CAPTURE(row.text);
    read_document(row.text, document);
    CHECK(status_name(document.status) == status_name(row.status));
    CHECK(json_of(document) == row.meta);
    CHECK(document.body == row.body);
    CHECK(document.body_line == row.body_line);
    CHECK(place_and_message(document.problem) == row.problem);
  }
}
