#include "frontmatter/repair.h"

#include <random>

#include "catch.h"
#include "frontmatter/document.h"

using namespace dossier::frontmatter;

namespace {

struct Repaired {
  std::string json;
  std::string problem;
};

std::string json_of(const Tree& tree) {
  std::string json;
  append_json(json, tree);
  return json;
}

std::string in_words(const Problem& problem) {
  return std::to_string(problem.line) + ":" + std::to_string(problem.column) + ": " +
         problem.message;
}

// What becomes of a block that read_yaml() refuses.
Repaired repair(std::string_view block) {
  Tree tree;
  Problem problem;
  REQUIRE(read_yaml(block, 2, tree, problem) == Reading::failed);
  const Reading reading = repair_yaml(block, 2, tree, problem);
  Repaired out{"", in_words(problem)};
  if (reading == Reading::repaired) out.json = json_of(tree);
  return out;
}

}  // namespace

TEST_CASE("a block is repaired line by line, and it is said where") {
  struct Row {
    std::string_view block;
    std::string_view json;
    std::string_view problem;
  };
  const Row rows[] = {
      {"a: 1\nb: c: d\n", R"({"a":1,"b":"c: d"})", "3:5: put quotes around a text with ': '"},
      {"a: b: c\r\nd: @e\r\n", R"({"a":"b: c","d":"@e"})",
       "2:5: put quotes around a text with ': '; line 3: put quotes around a text that starts "
       "with @"},
      {"a: b: c\nd: e: f\ng: h: i\n", R"({"a":"b: c","d":"e: f","g":"h: i"})",
       "2:5: put quotes around a text with ': '; the same below ..."},
      {"a: b: c\nx: 1\nx: 2\n", R"({"a":"b: c","x":2})",
       "2:5: put quotes around a text with ': '; line 4: duplicate key 'x' (lines 3 and 4); "
       "the last one is used"},
      {"a: [@b, c, @d]\n", R"({"a":["@b","c","@d"]})",
       "2:5: put quotes around a text that starts with @; the same below ..."},
      {"\xC3\xA9: \xC3\xA9: @\n", "{\"\xC3\xA9\":\"\xC3\xA9: @\"}",
       "2:5: put quotes around a text with ': '"},
      // Tabs.
      {"a:\n\tb: 1\n\tc: [2]\n\nd: 3\n", R"({"a":{"b":1,"c":[2]},"d":3})",
       "3:1: took tabs in the indentation for spaces"},
      {"a:\n\tb:\n\t\tc: 1\n", R"({"a":{"b":{"c":1}}})",
       "3:1: took tabs in the indentation for spaces"},
      {"a:\n  b: 1\n\tc: 2\n", R"({"a":{"b":1,"c":2}})",
       "4:1: took tabs in the indentation for spaces"},
      {"a:\n\t- b: c: d\n", R"({"a":[{"b":"c: d"}]})",
       "3:1: took tabs in the indentation for spaces; line 3: put quotes around a text with ': '"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.block);
    const Repaired got = repair(row.block);
    CHECK(got.json == row.json);
    CHECK(got.problem == row.problem);
  }
}

TEST_CASE("what cannot be repaired whole keeps the first error") {
  struct Row {
    std::string_view block;
    std::string_view problem;
  };
  const Row rows[] = {
      {"a: b: c\nd: \"e\" f\n", "2:5: ': ' where no value can start (quote a text that holds it)"},
      // A lost line end: the text would take the next key with it.
      {"a: b c:\n  d: 1\n", "2:7: ': ' where no value can start (quote a text that holds it)"},
      // The line belongs to the text above it.
      {"a: b\n  c: d: e\n",
       "3:4: a key within the text above it (is a colon or a quote missing there?)"},
      {"a: \"b\nc: \"d\"\n", "3:5: expected a key (is the line above complete?)"},
      // The tab may stand for two depths.
      {"a:\n  b:\n    c: 1\n\td: 2\n", "5:1: a tab in the indentation"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.block);
    const Repaired got = repair(row.block);
    CHECK(got.json == "");
    CHECK(got.problem == row.problem);
  }
}

TEST_CASE("repair ends, however much is broken") {
  std::string block;
  for (int i = 0; i < 1000; ++i) block += "k" + std::to_string(i) + ": a: b\n";
  CHECK(repair(block).json == "");
  block = "a: \"" + std::string(kMaxRepairedBytes, 'x') + "\\q\"\n";
  CHECK(repair(block).json == "");
}

// Blocks of lines that are often, and often not, YAML.
TEST_CASE("what parses is never repaired, and what is repaired parses") {
  constexpr std::string_view kLines[] = {"a: b",
                                         "b: c: d",
                                         "c: @d",
                                         "d: [@e, f]",
                                         "e: \"x \"y\" z\"",
                                         "f: \"\\q\"",
                                         "  g: 1",
                                         "\th: 1",
                                         "- i",
                                         "  - j: k: l",
                                         "k: |",
                                         "  l: m: n",
                                         "m: > # x",
                                         "n:",
                                         "o: {{ p }}",
                                         "p: \"q",
                                         "  r\"",
                                         "q: 'r",
                                         "  s: t'",
                                         "# u: v: w",
                                         "",
                                         "\t",
                                         "r: {a: b, c: @d}",
                                         "s: *t",
                                         "t: &u [1]",
                                         "u: *u",
                                         "a: again",
                                         "v: - w",
                                         "w: 1 # x: y",
                                         "x: ? y"};
  std::mt19937 random(2026);
  int good = 0;
  int repaired = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string block;
    const unsigned lines = 1 + random() % 5;
    for (unsigned i = 0; i < lines; ++i) block.append(kLines[random() % std::size(kLines)]) += '\n';
    CAPTURE(block);
    Tree tree;
    Problem problem;
    const Reading reading = read_yaml(block, 2, tree, problem);
    Document document;
    const std::string text = "---\n" + block + "---\n";
    read_document(text, document);
    if (reading != Reading::failed) {
      if (tree.nodes[0].kind != Kind::map) continue;
      ++good;
      CHECK(json_of(document.meta) == json_of(tree));
      CHECK(document.problem.message == problem.message);
      continue;
    }
    if (document.status != Status::repaired) continue;
    ++repaired;
    CHECK(document.problem.line > 1);
    CHECK_FALSE(document.meta.nodes.empty());
  }
  CHECK(good > 1000);
  CHECK(repaired > 1000);
}
