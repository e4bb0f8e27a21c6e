#include "json/read.h"

#include "catch.h"

using namespace dossier::json;

TEST_CASE("JSON values are read as RFC 8259 has them") {
  const auto value =
      std::get<Value>(parse(R"( {"a": [1.50, "x\u00e9\n"], "b": true, "c": null} )"));
  CHECK(value.find("a")->items[0].text == "1.50");
  CHECK(value.find("a")->items[1].text == "x\xC3\xA9\n");
  CHECK(value.find("b")->truth);
  CHECK(value.find("c")->kind == Kind::null);
  CHECK(value.find("d") == nullptr);
}

TEST_CASE("surrogate escapes pair up, lone ones become U+FFFD") {
  CHECK(std::get<Value>(parse(R"("\ud83d\ude00")")).text == "\xF0\x9F\x98\x80");
  CHECK(std::get<Value>(parse(R"("\ud83dx")")).text == "\xEF\xBF\xBDx");
}

TEST_CASE("malformed JSON is refused with its place") {
  struct Row {
    std::string text;
    std::size_t offset;
  };
  const Row rows[] = {
      {"", 0},
      {"[1,]", 3},
      {"{\"a\" 1}", 5},
      {"01", 1},
      {"1.", 2},
      {"\"\\x\"", 2},
      {"\"\n\"", 1},
      {"[1] 2", 4},
      {"nul", 0},
      {"-", 1},
      {std::string(300, '['), kMaxDepth},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto result = parse(row.text);
    REQUIRE(std::holds_alternative<ParseError>(result));
    CHECK(std::get<ParseError>(result).offset == row.offset);
  }
}
