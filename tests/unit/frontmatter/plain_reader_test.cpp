#include "frontmatter/plain_reader.h"

#include "catch.h"
#include "judge.h"

using namespace dossier::frontmatter;

namespace {
std::string json_of(std::string_view block, const WantedKeys& wanted = WantedKeys()) {
  Tree tree;
  if (!read_plain(block, wanted, tree)) return "refused";
  std::string json;
  append_json(json, tree);
  return json;
}
}  // namespace

TEST_CASE("everyday front matter is plain") {
  struct Row {
    std::string_view block;
    std::string_view json;
  };
  const Row rows[] = {
      {"a: b\n", R"({"a":"b"})"},
      {"a: b\r\nc: d\r\n", R"({"a":"b","c":"d"})"},
      {"a:\nb: ~\nc:\n", R"({"a":null,"b":null,"c":null})"},
      {"a: 1\nb: 1.10\nc: true\nd: yes\ne: 2021-07-04\n",
       R"({"a":1,"b":1.10,"c":true,"d":"yes","e":"2021-07-04"})"},
      {"a: -1\nb: -x\nc: --\nd: 12:30\n", R"({"a":-1,"b":"-x","c":"--","d":"12:30"})"},
      {"a: http://x.y/#z?q=1:2\n", R"({"a":"http://x.y/#z?q=1:2"})"},
      {"a: b  # c\n# d\n\n  # e\nf: g #\n", R"({"a":"b","f":"g"})"},
      {"a: # c\n  b: d\n", R"({"a":{"b":"d"}})"},
      {"a: x [y] {z}, \"q\" & * ! | > %\n", R"({"a":"x [y] {z}, \"q\" & * ! | > %"})"},
      {"a:   b  \n", R"({"a":"b"})"},
      {"a b c: d\n", R"({"a b c":"d"})"},
      {"a:b: c\n", R"({"a:b":"c"})"},
      {"'a b': c\n\"d\": e\n", R"({"a b":"c","d":"e"})"},
      {"a: 'it''s'\nb: ''\nc: ''''\n", R"({"a":"it's","b":"","c":"'"})"},
      {"a: \"x \\\"y\\\" \\u00e9\\x41\\U0001F600\\n \\/\"\n",
       "{\"a\":\"x \\\"y\\\" \xC3\xA9"
       "A\xF0\x9F\x98\x80\\n /\"}"},
      {"a: \"1\"\nb: 'null'\n", R"({"a":"1","b":"null"})"},
      {"a: \" x\ty \" # c\n", "{\"a\":\" x\\ty \"}"},
      {"a:\n  b:\n    c: d\n  e: f\ng: h\n", R"({"a":{"b":{"c":"d"},"e":"f"},"g":"h"})"},
      {"a:\n- b\n- c\nd: e\n", R"({"a":["b","c"],"d":"e"})"},
      {"a:\n  - b\n  -\n  - c\n", R"({"a":["b",null,"c"]})"},
      {"a:\n  - b: c\n    d: e\n  - f: g\n", R"({"a":[{"b":"c","d":"e"},{"f":"g"}]})"},
      {"a:\n  -   b: c\n      d:\n      - e\n", R"({"a":[{"b":"c","d":["e"]}]})"},
      {"a:\n  - - b\n    - c\n  - - d\n", R"({"a":[["b","c"],["d"]]})"},
      {"a:\n  -\n    b: c\n  -\n    - d\n", R"({"a":[{"b":"c"},["d"]]})"},
      {"a: []\nb: {}\nc: [ ]\n", R"({"a":[],"b":{},"c":[]})"},
      {"a: [b, 1, 'c', \"d\", -2, x y]\n", R"({"a":["b",1,"c","d",-2,"x y"]})"},
      {"a: {b: c, 'd': [e, {f: g}], \"h\":1} # i\n",
       R"({"a":{"b":"c","d":["e",{"f":"g"}],"h":1}})"},
      {"a:\n  - [b, c]\n  - {d: e}\n", R"({"a":[["b","c"],{"d":"e"}]})"},
      {"# only\na: [http://x.y/z, b:c]\n", R"({"a":["http://x.y/z","b:c"]})"},
      {"", "null"},
      {"\n", "null"},
      {"# only a comment\n  \n", "null"},
      {"a: |\n  b\n   c\n\n  d\n\ne: f\n", R"({"a":"b\n c\n\nd\n","e":"f"})"},
      {"a: >-\n  b\n  c\n\n  d\ne:\n- |+\n b: c #d\n\n- g\n",
       R"({"a":"b c\nd","e":["b: c #d\n\n","g"]})"},
      {"a:\n  - b: >\n      ---\n      \"c\n    d: |-\n     e\n  # f\n",
       R"({"a":[{"b":"--- \"c\n","d":"e"}]})"},
      {"a: \"b\n  c: # d\n\n  \\\"e \\\n  f\" # g\nh: i\n", R"({"a":"b c: # d\n\"e f","h":"i"})"},
      {"a:\n  - 'b\n    it''s'\n  - c\n", R"({"a":["b it's","c"]})"},
      {"\xE6\xA0\x87: \xE2\x80\x9C x\n", "{\"\xE6\xA0\x87\":\"\xE2\x80\x9C x\"}"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.block);
    CHECK(json_of(row.block) == row.json);
    bool accepted = false;
    CHECK(judge::fault(row.block, accepted) == "");
  }
}

TEST_CASE("what could mean something else is refused") {
  const std::string_view rows[] = {
      "a: b",
      "a: b\r",
      "x\n",
      "- a\n",
      "[a]\n",
      "{a: b}\n",
      " a: b\n",
      // Indicators, anchors, aliases, tags, directives, markers.
      "a: &x b\n",
      "a: *x\n",
      "a: !!str b\n",
      "a: @b\n",
      "a: `b`\n",
      "a: %b\n",
      "%YAML 1.2\n",
      "? a\n",
      "a: ? b\n",
      "? a: b\n",
      "a: ,b\n",
      "a: ]\n",
      "a: }\n",
      "a: - b\n",
      "a: -\n",
      "a: #b\n c\n",
      "---\na: b\n",
      "a: b\n---\n",
      "a: b\n...\n",
      "... x: b\n",
      "--- x: b\n",
      // Keys.
      "<<: b\n",
      "~: b\n",
      "null: b\n",
      "a: 1\na: 2\n",
      "a: 1\n'a': 2\n",
      "a:\n  b: 1\n  b: 2\n",
      "[a]: b\n",
      "'a' : b\n",
      "'a':b\n",
      "\"a\": 1\na: 2\n",
      "'': b\n",
      "a: {b: 1, b: 2}\n",
      // Colons and comments.
      "a: b: c\n",
      "a: b:\n",
      "a: \"b\": c\n",
      "a: 'b' c\n",
      "a: \"b\"#c\n",
      "a: 'b\n",
      "a: b' : c\n",
      "a #b: c\n",
      "a: [b]#c\n",
      "a: :\n",
      // Indentation.
      "a:\n    b: 1\n  c: 2\n",
      "a: b\n  c: d\n",
      "a: b\n- c\n",
      "a:\n  - b\n - c\n",
      "a:\n  - b\n  c: d\n",
      "a:\n  - b: c\n   d: e\n",
      "a:\n  -b\n",
      // Tabs and control characters.
      "a:\tb\n",
      "a: b\tc\n",
      "\ta: b\n",
      "a: b\n\t\nc: d\n",
      "a: b\t# c\n",
      "a:\n- \tb\n",
      "a: b\rc: d\n",
      "a: b\x01\n",
      "a: \"b\x04\"\n",
      "a: b # \x7\n",
      "\xEF\xBB\xBF"
      "a: b\n",
      // Values of several lines.
      "a: |2\n   b\n",
      "a: |x\n  b\n",
      "a: |\n",
      "a: |\n\n",
      "a: |\n  \n b\n",
      "a: |\n   b\n  c\n",
      "a: |\n   b\n  # c\n",
      "a: |\n  b\tc\n",
      "a: |\r\n  b\r\n",
      "a: >+\n b\n\r\n",
      "a: >\nb: c\n",
      "a: \"b\nc\"\n",
      "a: \"b\n  c\n",
      "a: \"b\n  c\" d\n",
      "a: \"b\n  c\": d\n",
      "a: \"b\n\tc\"\n",
      "a: 'b\r\n  c'\r\n",
      "- \"a\n  b\": c\n",
      "a:\n  - b: 'c\n  d'\n",
      // Flow.
      "a: [b\n",
      "a: [b,\n  c]\n",
      "a: [b: c]\n",
      "a: [b?, c]\n",
      "a: [,b]\n",
      "a: [b,,c]\n",
      "a: {b}\n",
      "a: {b: }\n",
      "a: {b:c}\n",
      "a: {b: [}]\n",
      "a: [b}\n",
      "a: [\"b\"c]\n",
      "a: [b] c\n",
      "a: [b #c]\n",
      "a: [*b]\n",
      "a: [- b]\n",
      "a: [-, b]\n",
      "a: {b: c, <<: d}\n",
      "a: [\"b\": c]\n",
  };
  for (const std::string_view block : rows) {
    CAPTURE(block);
    CHECK(json_of(block) == "refused");
  }
}

TEST_CASE("escapes that the plain reader does not read") {
  const std::string_view rows[] = {
      R"("\q")",  R"("\N")", R"("\_")",         R"("\uD83D\uDE00")",
      R"("\x4")", R"("\0")", R"("\U00110000")", R"("\UFFFFFFFFF")",
      R"("\)",    R"("\")",  R"("\ ")",
  };
  for (const std::string_view text : rows) {
    CAPTURE(text);
    CHECK(json_of("a: " + std::string(text) + "\n") == "refused");
  }
}

TEST_CASE("limits of the plain reader") {
  // The brace makes read_yaml() put four bytes in the place of each ?.
  const std::string key = "k" + std::string(249, '?');
  bool accepted = false;
  CHECK(judge::fault(key + ": {v: 1}\n", accepted).empty());
  CHECK(accepted);
  CHECK(json_of("k" + key + ": v\n") == "refused");

  std::string deep;
  for (int i = 0; i < kMaxPlainDepth; ++i) deep += std::string(std::size_t(i), ' ') + "k:\n";
  CHECK(judge::fault(deep, accepted).empty());
  CHECK(accepted);
  deep += std::string(kMaxPlainDepth, ' ') + "k: v\n";
  CHECK(json_of(deep) == "refused");

  CHECK(json_of("a: " + std::string(16, '[') + std::string(16, ']') + "\n") != "refused");
  CHECK(json_of("a: " + std::string(17, '[') + std::string(17, ']') + "\n") == "refused");
}

TEST_CASE("only wanted keys are stored") {
  const std::string_view block =
      "title: T\nimages:\n  - url: u\n    width: 1\nprovider: {name: n}\nx: \"\\n\"\n";
  CHECK(json_of(block, WantedKeys({"title"})) == R"({"title":"T"})");
  CHECK(json_of(block, WantedKeys({"x", "images"})) ==
        R"({"images":[{"url":"u","width":1}],"x":"\n"})");
  CHECK(json_of(block, WantedKeys({"none"})) == "{}");
  CHECK(json_of(block, WantedKeys(std::vector<std::string>())) == "{}");
  // The same grammar for what is not wanted, but for doubles of its keys.
  CHECK(json_of("title: T\nx: &a b\n", WantedKeys({"title"})) == "refused");
  CHECK(json_of("title: T\nx: 1\nx: 2\n", WantedKeys({"title"})) == R"({"title":"T"})");
  CHECK(json_of("title: T\nx: 1\ntitle: 2\n", WantedKeys({"title"})) == "refused");
}

TEST_CASE("of a list's maps only wanted keys are stored") {
  const std::string_view block =
      "title: T\n"
      "links:\n"
      "  - url: u\n"
      "    title: one\n"
      "    images:\n"
      "      - url: deep\n"
      "        title: deeper\n"
      "    rank: 1\n"
      "  - title: two\n"
      "  - images:\n"
      "      - title: deeper\n"
      "  - text\n"
      "  - title: three\n"
      "    url: v\n"
      "other:\n"
      "  - title: no\n";
  const auto links = [&](const std::vector<std::string>& keys) {
    return json_of(block, WantedKeys::of_items("links", keys));
  };
  CHECK(links({"title"}) ==
        R"({"links":[{"title":"one"},{"title":"two"},{},"text",{"title":"three"}]})");
  CHECK(links({"url", "rank"}) == R"({"links":[{"url":"u","rank":1},{},{},"text",{"url":"v"}]})");
  CHECK(
      links({"images"}) ==
      R"({"links":[{"images":[{"url":"deep","title":"deeper"}]},{},{"images":[{"title":"deeper"}]},"text",{}]})");
  CHECK(links({}) == R"({"links":[{},{},{},"text",{}]})");
  // A list at the column of its key, a map where a list is expected, and a list in one line.
  const auto items = [](std::string_view text) {
    return json_of(text, WantedKeys::of_items("a", {"b"}));
  };
  CHECK(items("a:\n- c: 1\n  b: 2\n- b: 3\nd: 4\n") == R"({"a":[{"b":2},{"b":3}]})");
  CHECK(items("a:\n  c:\n    b: 1\n    e: 2\n") == R"({"a":{"c":{"b":1,"e":2}}})");
  CHECK(items("a: [{b: 1, c: 2}]\n") == R"({"a":[{"b":1,"c":2}]})");
  CHECK(items("a:\n  -\n    c: 1\n    b: 2\n  - - b: 1\n      c: 2\n") ==
        R"({"a":[{"b":2},[{"b":1,"c":2}]]})");
  CHECK(items("a:\n  - c: |\n      text\n    b: 1\n  - c: \"x\n      y\"\n    b: 2\n") ==
        R"({"a":[{"b":1},{"b":2}]})");
}

TEST_CASE("what is wanted as JSON alone is written as JSON") {
  const auto as_json = [](std::string_view block, const std::string& key) {
    Tree tree;
    if (!read_plain(block, WantedKeys().as_json(key), tree)) return std::string("refused");
    const std::uint32_t node = tree.find(0, key);
    if (tree.nodes[node].end != node + 1) return std::string("has children");
    return (tree.nodes[node].has_json ? "JSON " : "") + std::string(tree.nodes[node].text);
  };
  struct Row {
    std::string_view block;
    std::string_view found;
  };
  const Row rows[] = {
      {"a: text\n", "text"},
      {"a: 012\n", "012"},
      {"a:\nb: 1\n", ""},
      {"a: []\n", "JSON []"},
      {"a: {b: [x, 1], \"c\\n\": ~}\n", R"(JSON {"b":["x",1],"c\n":null})"},
      {"a:\n  b: c\nd: e\n", R"(JSON {"b":"c"})"},
      {"x: 1\na:\n  - b: c\n    d:\n  - b:\n      - 1\n  - 2\nd: e\n",
       R"(JSON [{"b":"c","d":null},{"b":[1]},2])"},
      {"a:\n- 0x1F\n- 012\n- 1.50\n- -0\n- .inf\n- True\n- ~\n- 1e999\n- 2021-07-04\n",
       R"(JSON [31,12,1.50,-0,9e999,true,null,"1e999","2021-07-04"])"},
      {"a:\n  b: x \"y\" \\ z\n  c: 'it''s'\n  d: \"\\t\"\n",
       R"(JSON {"b":"x \"y\" \\ z","c":"it's","d":"\t"})"},
      {"a:\n  b: |\n    one\n    two\n  c: \"x\n    y\"\n", R"(JSON {"b":"one\ntwo\n","c":"x y"})"},
      {"a:\n  b: 1\n  b: 2\n", "refused"},
      {"a:\n  b:\n    c: 1\n  d:\n    c: 1\n  b: 2\n", "refused"},
      {"a:\n  - b: 1\n  - b: 2\n", R"(JSON [{"b":1},{"b":2}])"},
      {"a:\n  \"true\": true\n  false: no\n", R"(JSON {"true":true,"false":"no"})"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.block);
    CHECK(as_json(row.block, "a") == row.found);
    bool accepted = false;
    CHECK(judge::fault(row.block, accepted) == "");
  }
}

TEST_CASE("JSON of any length, and more than one of it") {
  std::string block = "b: {c: d}\na:\n";
  std::string json = "[";
  for (int i = 0; i < 3000; ++i) {
    const std::string text(static_cast<std::size_t>(i % 97), i % 2 == 0 ? 'x' : 'y');
    block += "  - key: \"" + text + "\"\n    rank: " + std::to_string(i) + "\n";
    json += R"({"key":")" + text + R"(","rank":)" + std::to_string(i) + "},";
  }
  json.back() = ']';
  Tree tree;
  const auto wanted = WantedKeys({"x"}).as_json("a").as_json("b");
  for (int round = 0; round < 2; ++round) {
    REQUIRE(read_plain(block, wanted, tree));
    CHECK(tree.nodes[tree.find(0, "a")].text == json);
    CHECK(tree.nodes[tree.find(0, "b")].text == R"({"c":"d"})");
  }
}

TEST_CASE("a tree is reused") {
  Tree tree;
  REQUIRE(read_plain("a: [b, c]\n", WantedKeys(), tree));
  REQUIRE(read_plain("d: e\n", WantedKeys(), tree));
  CHECK(tree.size() == 2);
  CHECK_FALSE(read_plain("d: *e\n", WantedKeys(), tree));
  CHECK(tree.nodes.empty());
}
