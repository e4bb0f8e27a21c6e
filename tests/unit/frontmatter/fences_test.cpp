#include "frontmatter/fences.h"

#include "catch.h"

using namespace dossier::frontmatter;

TEST_CASE("fences are found where DESIGN says, and nowhere else") {
  struct Row {
    std::string_view text;
    Format format;
    bool closed;
    std::string_view block;
    std::string_view body;
    int body_line;
  };
  const Row rows[] = {
      {"---\na: 1\n---\nx", Format::yaml, true, "a: 1\n", "x", 4},
      {"---\r\na: 1\r\n---\r\nx\r\n", Format::yaml, true, "a: 1\r\n", "x\r\n", 4},
      {"---\ra: 1\r---\rx\r", Format::yaml, true, "a: 1\r", "x\r", 4},
      {"--- \t\na: 1\n---\t \nx", Format::yaml, true, "a: 1\n", "x", 4},
      {"---\na: 1\n...\nx", Format::yaml, true, "a: 1\n", "x", 4},
      {"---\na: 1\n---", Format::yaml, true, "a: 1\n", "", 4},
      {"---\n---\nx", Format::yaml, true, "", "x", 3},
      {"---\n---", Format::yaml, true, "", "", 3},
      {"---\na: |\n  ---\n---\nx", Format::yaml, true, "a: |\n  ---\n", "x", 5},
      {"---\n---- \n---\nx", Format::yaml, true, "---- \n", "x", 4},
      {"---\n--- x\n---\nx", Format::yaml, true, "--- x\n", "x", 4},
      {"---\na: 1\n", Format::yaml, false, "a: 1\n", "---\na: 1\n", 1},
      {"---", Format::yaml, false, "", "---", 1},
      {"---\n", Format::yaml, false, "", "---\n", 1},
      {"", Format::none, false, "", "", 1},
      {"x\n---\na: 1\n---\n", Format::none, false, "", "x\n---\na: 1\n---\n", 1},
      {"----\na: 1\n----\n", Format::none, false, "", "----\na: 1\n----\n", 1},
      {"---foo\na: 1\n---\n", Format::none, false, "", "---foo\na: 1\n---\n", 1},
      {"--- # x\na: 1\n---\n", Format::none, false, "", "--- # x\na: 1\n---\n", 1},
      {"---js\n{}\n---\n", Format::none, false, "", "---js\n{}\n---\n", 1},
      {" ---\na: 1\n ---\n", Format::none, false, "", " ---\na: 1\n ---\n", 1},
      {"\n\n", Format::none, false, "", "\n\n", 1},
      {"+++\na = 1\n+++\nx", Format::toml, true, "a = 1\n", "x", 4},
      {"+++\na = 1\n---\nx", Format::toml, false, "a = 1\n---\nx", "+++\na = 1\n---\nx", 1},
      {"---json\n{}\n---\nx", Format::json, true, "{}\n", "x", 4},
      {"---json\n{}\n...\nx", Format::json, false, "{}\n...\nx", "---json\n{}\n...\nx", 1},
      {"{\"a\": 1}\nx", Format::json_object, true, "{\"a\": 1}\nx", "{\"a\": 1}\nx", 1},
      {"{\n}\nx", Format::json_object, true, "{\n}\nx", "{\n}\nx", 1},
      {"{{ x }}\n", Format::none, false, "", "{{ x }}\n", 1},
      {"{% x %}\n", Format::none, false, "", "{% x %}\n", 1},
      {"{: .x}\n", Format::none, false, "", "{: .x}\n", 1},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Fences fences = find_fences(row.text);
    CHECK(fences.format == row.format);
    CHECK(fences.closed == row.closed);
    CHECK(fences.block == row.block);
    CHECK(fences.body == row.body);
    CHECK(fences.body_line == row.body_line);
    CHECK_FALSE(fences.late);
  }
}

TEST_CASE("blank lines before the opener are passed over, and said") {
  const Fences fences = find_fences("\r\n \t\n---\na: 1\n---\nx");
  CHECK(fences.format == Format::yaml);
  CHECK(fences.late);
  CHECK(fences.opener_line == 3);
  CHECK(fences.block_line == 4);
  CHECK(fences.block == "a: 1\n");
  CHECK(fences.body == "x");
  CHECK(fences.body_line == 6);
}
