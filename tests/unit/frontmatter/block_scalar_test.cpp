#include "frontmatter/block_scalar.h"

#include "catch.h"

using namespace dossier::frontmatter;

TEST_CASE("block scalars are indented, folded and chomped") {
  struct Row {
    std::string_view text;
    std::size_t parent_indent;
    std::string_view value;
  };
  const Row rows[] = {
      {"|\n  a\n   b\n", 0, "a\n b\n"},
      {"|-\n  a\n\n\n", 0, "a"},
      {"|+\n  a\n\n\n", 0, "a\n\n\n"},
      {">+\n  a\n\n\n", 0, "a\n\n\n"},
      {"|\n  a\n# x\n", 0, "a\n"},
      {"|\n  a\nb: 1\n", 0, "a\n"},
      {"| # x\n  a\n", 0, "a\n"},
      {"|2\n    a\n", 0, "  a\n"},
      {"|+1\n  a\n\n", 0, " a\n\n"},
      {"|1+\n   a\n", 1, " a\n"},
      {"|\n\n  a\n", 0, "\na\n"},
      {"|\n", 0, ""},
      {"|\n  \n\n", 0, ""},
      {"|+\n  \n\n", 0, "\n\n"},
      {"|\n  \t\n  a\n", 0, "\t\na\n"},
      {">\n  a\n  b\n\n  c\n", 0, "a b\nc\n"},
      {">\n  a\n\n\n  b\n", 0, "a\n\nb\n"},
      {">\n  a\n   b\n  c\n", 0, "a\n b\nc\n"},
      {">\n  a\n\n   b\n\n  c\n", 0, "a\n\n b\n\nc\n"},
      {">\n\n  a\n  b\n", 0, "\na b\n"},
      {">-\n  a\n  \tb\n", 0, "a\n\tb"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(read_block_scalar(row.text, 0, row.parent_indent) == row.value);
  }
}
