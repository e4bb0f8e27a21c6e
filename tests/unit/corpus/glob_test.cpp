#include "corpus/glob.h"

#include "catch.h"

using namespace dossier::corpus;

TEST_CASE("segments match names") {
  struct Row {
    std::string_view glob, name;
    bool matches;
  };
  const Row rows[] = {
      {"*.md", "a.md", true},
      {"*.md", "a.md.txt", false},
      {"*", "", true},
      {"a?c", "abc", true},
      {"a?c",
       "a\xC3\xA9"
       "c",
       true},
      {"a?c", "ac", false},
      {"[a-c]x", "bx", true},
      {"[!a-c]x", "bx", false},
      {"[^a-c]x", "dx", true},
      {"[]]", "]", true},
      {"[a", "[a", true},
      {"\\*", "*", true},
      {"\\*", "x", false},
      {"a*b*c", "aXbYbZc", true},
      {"a*b*c", "aXbY", false},
      {"[\\]]", "]", true},
      {"[-a]", "-", true},
      {"[a-]", "-", true},
      {"*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaa", false},
      {"[\xC3\xA0-\xC3\xBF]", "\xC3\xA9", true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.glob, row.name);
    CHECK(matches_segment(row.glob, row.name) == row.matches);
  }
}

TEST_CASE("braces expand, nest, and stay literal where they are no alternatives") {
  using List = std::vector<std::string>;
  CHECK(expand_braces("a/{b,c}/*.md") == List{"a/b/*.md", "a/c/*.md"});
  CHECK(expand_braces("{a,b{1,2}}x") == List{"ax", "b1x", "b2x"});
  CHECK(expand_braces("{a}{b") == List{"{a}{b"});
  CHECK(expand_braces("\\{a,b}") == List{"\\{a,b}"});
  CHECK(expand_braces("{,x}") == List{"", "x"});
  std::string bomb;
  for (int i = 0; i < 20; ++i) bomb += "{a,b}";
  CHECK(expand_braces(bomb).empty());
}

TEST_CASE("paths match over folders") {
  struct Row {
    std::string_view glob, path;
    bool matches;
  };
  const Row rows[] = {
      {"**/*.md", "a.md", true},      {"**/*.md", "x/y/a.md", true}, {"*/a.md", "x/y/a.md", false},
      {"x/**", "x/y/z", true},        {"x/**/z", "x/z", true},       {"x/**/z", "x/y/w/z", true},
      {"**/b/**/d", "a/b/c/d", true}, {"**/b/**/d", "a/c/d", false}, {"a//b", "a/b", true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.glob, row.path);
    CHECK(matches_path(split_segments(row.glob), row.path) == row.matches);
  }
}

TEST_CASE("escaped names have no wildcards") {
  for (const std::string name : {"[slug].md", "a*b?", "{x,y}", "plain", "a\\b"}) {
    CHECK_FALSE(has_wildcard(escaped(name)));
    CHECK(unescaped(escaped(name)) == name);
    CHECK(matches_segment(escaped(name), name));
  }
}
