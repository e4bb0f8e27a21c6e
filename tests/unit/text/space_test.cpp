#include "text/space.h"

#include "catch.h"

using namespace dossier::text;

TEST_CASE("tidy_space keeps lines and paragraphs") {
  struct Row {
    const char* text;
    const char* result;
  };
  const Row rows[] = {
      {" a ", "a"},
      {"a  b\tc", "a b c"},
      {"a\u00A0b\u3000c\u2009d", "a b c d"},
      {"a \r\n b", "a\nb"},
      {"a\rb\u2028c\u0085d\u2029e\fg\vh", "a\nb\nc\nd\ne\ng\nh"},
      {"a\r\n\r\nb", "a\n\nb"},
      {"a\n \n\t\n\nb", "a\n\nb"},
      {"\n\n a\n\n", "a"},
      {" \n ", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(tidy_space(row.text) == row.result);
    CHECK(!tidy_space(row.result));
  }
}

TEST_CASE("join_lines makes one line") {
  CHECK(join_lines(" a \r\n\r\n b\u3000c ") == "a b c");
  CHECK(!join_lines("a b c"));
  CHECK(!join_lines(""));
}

// White_Space has 25 members; these look the part and are not.
TEST_CASE("what is not white space stays") {
  for (const char* text : {"a\u200Bb", "a\u200Cb", "a\u180Eb", "a\uFEFFb", "a\u2060b"}) {
    CHECK(!tidy_space(text));
    CHECK(!join_lines(text));
  }
}
