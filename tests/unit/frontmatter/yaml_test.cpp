#include "frontmatter/yaml.h"

#include "catch.h"

using namespace dossier::frontmatter;
using namespace std::string_literals;

namespace {

struct Read {
  Reading reading;
  std::string json;
  std::string problem;  // "2:5: message"
};

Read read(std::string_view text) {
  Tree tree;
  Problem problem;
  Read out{read_yaml(text, 1, tree, problem), "", ""};
  if (out.reading != Reading::failed) append_json(out.json, tree);
  if (!problem.message.empty()) {
    out.problem = std::to_string(problem.line) + ":" + std::to_string(problem.column) + ": " +
                  problem.message;
  }
  return out;
}

struct Row {
  std::string text;
  std::string json;
};

void check_values(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Read got = read(row.text);
    CHECK(got.problem == "");
    CHECK(got.json == row.json);
  }
}

void check_problems(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Read got = read(row.text);
    CHECK(got.reading == Reading::failed);
    CHECK(got.problem == row.json);
  }
}

}  // namespace

TEST_CASE("values of YAML") {
  check_values({
      {"", "null"},
      {"# only this", "null"},
      {"a: 1\nb: [x, ~, \"1\", 1.50]\n", R"({"a":1,"b":["x",null,"1",1.50]})"},
      {"a:\tb\t\nc: d \t# e", R"({"a":"b","c":"d"})"},
      {"a: b#c\nd: e: f"s.substr(0, 6), R"({"a":"b#c"})"},
      {"a: b\n  c\n\n  d\n", R"({"a":"b c\nd"})"},
      {"a: |-\n  b\n   c\n\nd: >+\n  e\n  f\n\n", R"({"a":"b\n c","d":"e f\n\n"})"},
      {"a: |2\n    b\n", R"({"a":"  b\n"})"},
      {"? [x, y]\n: 1\n? {z: ~}\n: 2\n", R"({"[\"x\",\"y\"]":1,"{\"z\":null}":2})"},
      {"1: a\n~: b\nnull: c\n: d\ntrue: e\n\"a.b\": f\n",
       R"({"1":"a","~":"b","null":"c","":"d","true":"e","a.b":"f"})"},
      {"a: !!str 1\nb: !!int \"1\"\nc: !x 1\nd: !!float 1\ne: ! 1\n",
       R"({"a":"1","b":1,"c":"1","d":1.0,"e":"1"})"},
      {"--- \na: 1\n...\n", R"({"a":1})"},
      {"%YAML 1.2\n---\na: 1\n", R"({"a":1})"},
      {"\xEF\xBB\xBF"
       "a: 1\n",
       R"({"a":1})"},
  });
}

TEST_CASE("anchors, aliases and merge keys") {
  check_values({
      {"a: &a [1, 2]\nb: *a\n", R"({"a":[1,2],"b":[1,2]})"},
      {"a: &k x\n*k : y\n", R"({"a":"x","x":"y"})"},
      {"a: &a {x: 1, y: 2}\nb:\n  z: 0\n  <<: *a\n  y: 3\n",
       R"({"a":{"x":1,"y":2},"b":{"z":0,"x":1,"y":3}})"},
      {"a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc: {<<: [*a, *b]}\n",
       R"({"a":{"x":1},"b":{"x":2,"y":2},"c":{"x":1,"y":2}})"},
      {"a: &a {<<: {x: 1}}\nb: {<<: *a}\n", R"({"a":{"x":1},"b":{"x":1}})"},
      {"<<: text\n", R"({"<<":"text"})"},
      {"\"<<\": {x: 1}\n", R"({"<<":{"x":1}})"},
  });
  check_problems({
      {"a: &a [*a]\n", "1:8: an alias inside what it stands for"},
      {"a: *b\n", "1:4: an alias without an anchor (quote a text that starts with *)"},
  });
}

TEST_CASE("a tag or an anchor alone is an empty value, whatever stands below") {
  check_values({
      {"a: !x\n'b': c\n", R"({"a":"","b":"c"})"},
      {"a: ! # comment\n\n\"b\": c\n", R"({"a":"","b":"c"})"},
      {"- !x\n- 'b'\n", R"(["","b"])"},
      {"a:\n  - !x\n'b': c\n", R"({"a":[""],"b":"c"})"},
      {"a: &x\n'b': *x\n", R"({"a":null,"b":null})"},
      {"a: !x\n  'b'\nc: !y\n 'd'\n", R"({"a":"b","c":"d"})"},
      {"- !x\n  'b'\n", R"(["b"])"},
      {"--- !x\n'b'\n", R"("b")"},
      {"{a: !x , 'b': c}", R"({"a":"","b":"c"})"},
  });
}

TEST_CASE("of a key that occurs twice the last counts, and it is said") {
  const Read got = read("a: 1\nb: {c: 1, c: 2}\na: [2]\n");
  CHECK(got.reading == Reading::repaired);
  CHECK(got.json == R"({"b":{"c":2},"a":[2]})");
  CHECK(got.problem ==
        "3:1: duplicate key 'a' (lines 1 and 3); duplicate key 'c' (lines 2 and 2); "
        "the last one is used");
}

TEST_CASE("control characters and odd line ends are read as they are") {
  check_values({
      {"a: x\0y\nb: \"\0\"\n"s, R"({"a":"x\u0000y","b":"\u0000"})"},
      {"a: x\x04y\nb: \x04\n", R"({"a":"x\u0004y","b":"\u0004"})"},
      {"a: x\xC2\x97y\x16\n", "{\"a\":\"x\xC2\x97y\\u0016\"}"},
      {"a: x\rb: |\r  y\r  z\r", R"({"a":"x","b":"y\nz\n"})"},
      {"a: |\r\n  y\r\n  z\r\nb: 1", R"({"a":"y\nz\n","b":1})"},
      {"a: \xF0\x9F\x98\x80\xEF\xBB\xBF\n", "{\"a\":\"\xF0\x9F\x98\x80\xEF\xBB\xBF\"}"},
  });
}

// Each of these was once read wrongly by yaml-cpp 0.7.
TEST_CASE("what yaml-cpp refuses or changes is read rightly") {
  check_values({
      {"a: [why?, b?c, \"d?\", e ? f]\n", R"({"a":["why?","b?c","d?","e ? f"]})"},
      {std::string(900, '?') + ": [1]\n", "{\"" + std::string(900, '?') + "\":[1]}"},
      {"a: [b?, \0, \"\x1A\x01\x04\"]\n"s, R"({"a":["b?","\u0000","\u001a\u0001\u0004"]})"},
      {"a: {b?: ?c}\n? d\n: [? e : f]\n", R"({"a":{"b?":"?c"},"d":[{"e":"f"}]})"},
      {"a: 1\n\t\n  \t \nb: 2\n", R"({"a":1,"b":2})"},
      {"a:\n  - |\n    b\n    \t\n    c\n\t\nd: 2\n", R"({"a":["b\n\t\nc\n"],"d":2})"},
      {"a: 'b\n\n\n'\n", R"({"a":"b\n\n"})"},
      {"a: >+\n  b\n\n", R"({"a":"b\n\n"})"},
      {"a: |\n  b", R"({"a":"b\n"})"},
      {"a: |\n  b\n ", R"({"a":"b\n"})"},
  });
}

// What stands for a `?` while yaml-cpp reads was once taken for it where an escape made it.
TEST_CASE("an escape of a character that stands for another is that character") {
  check_values({
      {R"(a: [b?, "\u001a \x1A \U0000001a", &x c])"
       "\n",
       R"({"a":["b?","\u001a \u001a \u001a","c"]})"},
      {R"(a: [b?, "\x01\x02", "\x1A\\x03", &x c])"
       "\n",
       R"({"a":["b?","\u0001\u0002","\u001a\\x03","c"]})"},
      {"a: [b?, \"\\u001a\\x04\\0\", \"\0\x04\"]\n"s,
       R"({"a":["b?","\u001a\u0004\u0000","\u0000\u0004"]})"},
  });
}

TEST_CASE("what yaml-cpp accepts without a word is refused") {
  check_problems({
      {"a: 1\nms.custom 19H1\n", "2:1: a key without ':'"},
      {"a:\nb:\"c\"\n", "2:1: a key without ':'"},
      {"a:\n\"b\"\nc: d\n", "2:1: a key without ':'"},
      {"- a: 1\n  b:\n  c:d\n", "3:3: a key without ':'"},
      {"a: [b, , c]\n", "1:8: a comma without an item before it"},
      {"a: [, b]\n", "1:5: a comma without an item before it"},
      {"a: {b: 1, , c: 2}\n", "1:11: a comma without an item before it"},
      {"a: \"b\nc: d\n", "3:1: the quote that opens in line 1 is never closed"},
      {"a: 'b\n", "2:1: the quote that opens in line 1 is never closed"},
      {"a: \"it\\'s\"\n", "1:7: unknown escape in double quotes"},
      {"a: \"b\"#c\n", "1:7: text behind a closing quote"},
      {"a: {{ title }}\n", "1:4: {{ starts a template, not a value"},
      {"a: &lt;b&gt;\n", "1:4: text that starts with & is taken for an anchor"},
      {"a: && b\n", "1:4: text that starts with & is taken for an anchor"},
      {"%title: x\na: 1\n", "1:1: a line that starts with % is a directive, not text"},
  });
}

TEST_CASE("errors say what and where, columns in characters") {
  check_problems({
      {"a: b: c\n", "1:5: ': ' where no value can start (quote a text that holds it)"},
      {"\xC3\xA9: b: c\n", "1:5: ': ' where no value can start (quote a text that holds it)"},
      {"a: 1\r\nb: c: d\r\n", "2:5: ': ' where no value can start (quote a text that holds it)"},
      {"a: @b\n", "1:4: a character that no value can start with"},
      {"a: \"\\q\"\n", "1:5: unknown escape in double quotes"},
      {"a: [1, 2\nb: 3\n", "2:2: expected ',' or ']'"},
      {"a: 1\n---\nb: 2\n", "2:1: a second document"},
      {"a\nb: 1\n", "2:2: a key within the text above it (is a colon or a quote missing there?)"},
      {"a: 1\nb: \"c\nd: 2\n", "4:1: the quote that opens in line 2 is never closed"},
      {std::string(1025, 'k') + ": 1\n", "1:1026: a key of more than 1024 bytes"},
      {"a:\n\tb: 1\n", "2:1: a tab in the indentation"},
      {"a: 1\n<<<<<<< HEAD\nb: 2\n=======\n", "3:2: conflict markers of git stand in line 2"},
  });
}

TEST_CASE("hostile texts are refused in short") {
  CHECK(read(std::string(10000, '[')).reading == Reading::failed);
  CHECK(read(std::string(10000, '{')).reading == Reading::failed);
  std::string deep;
  for (int i = 0; i < 10000; ++i) deep += "- ";
  CHECK(read(deep + "x").reading == Reading::failed);
  CHECK(read(std::string(250, '[') + std::string(250, ']')).reading == Reading::good);

  std::string bomb = "a0: &a0 [xxxxxxxxxxxxxxxx]\n";
  for (int i = 1; i < 40; ++i) {
    const std::string alias = "*a" + std::to_string(i - 1);
    bomb +=
        "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + alias + ", " + alias + "]\n";
  }
  CHECK(read(bomb).problem.ends_with("aliases expand to more than 4 MiB"));

  std::string merges = "m0: &m0 {k0: 1}\n";
  for (int i = 1; i < 3000; ++i) {
    const std::string n = std::to_string(i);
    merges += "m" + n + ": &m" + n + " {<<: *m" + std::to_string(i - 1) + ", k" + n + ": 1}\n";
  }
  CHECK(read(merges).reading == Reading::failed);
}
