#include "frontmatter/line_states.h"

#include <algorithm>
#include <memory>

#include "catch.h"
#include "judge.h"

using namespace dossier::frontmatter;

namespace {

LineStep step_for(std::string_view beginning) {
  LineStep step;
  REQUIRE(step.line.beginning.set(beginning));
  return step;
}

// Of the block's lines, with room to look at the last.
std::string followed_by_room(std::string_view text) {
  return std::string(text) + std::string(LineBeginning::kMost, '.');
}

// `url: 1` below `images:` and a dash.
LineState state_of(std::string_view key) {
  LineState state;
  state.levels = {{depth_of_list(2), 1, {}}, {depth_of_map(4), 0, {}}};
  state.keys = {key};
  return state;
}

}  // namespace

TEST_CASE("a step knows how its lines begin") {
  struct Row {
    std::string_view beginning, line;
    bool begins;
  };
  const Row rows[] = {
      {"title: ", "title: Hi", true},
      {"title: ", "title:\n", false},
      {"  - url: \"", "  - url: \"x\"", true},
      {"  - url: \"", "  - url: x", false},
      {"  - ", "  - url: x", true},
      {"a:\n", "a:\n  b: 1", true},
      {"12345678: ", "12345678: 9", true},
      {"12345678: ", "12345679: 9", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.beginning, row.line);
    const LineStep step = step_for(row.beginning);
    CHECK(step.line.beginning.begins(followed_by_room(row.line).data()) == row.begins);
    CHECK(step.line.beginning.size() == row.beginning.size());
  }
  LineStep step;
  CHECK(step.line.beginning.set(std::string(LineBeginning::kMost, 'a')));
  CHECK_FALSE(step.line.beginning.set(std::string(LineBeginning::kMost + 1, 'a')));
}

TEST_CASE("the longest beginning is tried first") {
  LineStates states;
  LineState* const state = states.start({});
  for (const char* beginning : {"  - ", "  - url: \"", "  - url: "}) {
    CHECK(states.add(*state, step_for(beginning)));
  }
  CHECK(state->step_for(followed_by_room("  - url: \"x\"").data())->line.beginning.size() == 10);
  CHECK(state->step_for(followed_by_room("  - url: x").data())->line.beginning.size() == 9);
  CHECK(state->step_for(followed_by_room("  - x").data())->line.beginning.size() == 4);
  CHECK(state->step_for(followed_by_room("    x").data()) == nullptr);
}

TEST_CASE("states are the same that have the same levels, keys and place") {
  using Way = LineStates::Place::Way;
  LineStates states;
  const LineStates::Place json{Way::json, 0, 0, 0};
  LineState* const url = states.find_or_add(json, state_of("url"), {});
  CHECK(states.find_or_add(json, state_of("url"), {}) == url);
  CHECK(states.find_or_add(json, state_of("width"), {}) != url);
  CHECK(states.find_or_add(json, state_of("url"), "last") != url);
  CHECK(states.find_or_add({Way::entries, 0, 0, 0}, state_of("url"), {}) != url);
  CHECK(states.find_or_add({Way::json, 2, 8, 5}, state_of("url"), {}) != url);
  LineState waiting = state_of("url");
  waiting.waiting = true;
  CHECK(states.find_or_add(json, waiting, {}) != url);
  CHECK(states.start(json) == states.start(json));
  CHECK(states.start(json) != states.start({Way::json, 2, 8, 5}));
}

TEST_CASE("a state keeps its keys when the document is gone") {
  LineStates states;
  auto key = std::make_unique<std::string>("a key that is too long to be within the string");
  const LineState* const state = states.find_or_add({}, state_of(*key), {});
  const std::string copy = *key;
  key.reset();
  CHECK(state->keys[0] == copy);
}

TEST_CASE("there is an end to what is remembered") {
  LineStates states;
  LineState* const first = states.start({});
  for (std::size_t i = 0; i < LineStates::kMaxSteps; ++i) {
    CHECK(states.add(*first, step_for("key" + std::to_string(i) + ": ")));
  }
  CHECK_FALSE(states.add(*first, step_for("one more: ")));
  for (std::size_t i = 1; i < LineStates::kMaxStates; ++i) {
    CHECK(states.find_or_add({}, state_of(std::to_string(i)), {}) != nullptr);
  }
  CHECK(states.find_or_add({}, state_of("one more"), {}) == nullptr);
  CHECK(states.find_or_add({}, state_of("7"), {}) != nullptr);
  LineStates others;
  CHECK(others.find_or_add({}, state_of(std::string(LineStates::kMaxNames, 'a')), {}) == nullptr);
}

TEST_CASE("a reader that can remember no more reads on") {
  const std::string block = "'a':\n  b: c\n  d: e\nf: g\nh:\n  - i: j\n    k: l\n  - i: m\n" +
                            std::string(40, 'n') + ": o\n";
  const WantedKeys none{std::vector<std::string>()};
  const WantedKeys json = WantedKeys(none).as_json("a").as_json("h");
  for (const WantedKeys& wanted : {WantedKeys(), none, json, WantedKeys::of_items("h", {"i"})}) {
    for (std::size_t left = 0; left < 6; ++left) {
      LineStates states;
      for (std::size_t i = left; i < LineStates::kMaxStates; ++i) {
        states.find_or_add({}, state_of(std::to_string(i)), {});
      }
      Tree alone;
      Tree tree;
      REQUIRE(read_plain(block, wanted, alone));
      for (int round = 0; round < 2; ++round) {
        CAPTURE(left, round);
        REQUIRE(read_plain(block, wanted, tree, &states));
        CHECK(judge::difference(alone, 0, tree, 0) == "");
      }
    }
  }
}

TEST_CASE("lines that are known are read as if they were not") {
  std::string keys;
  for (int i = 0; i < 700; ++i) keys += "  k" + std::to_string(i) + ": " + std::to_string(i) + "\n";
  const std::string blocks[] = {
      // A comment ends no list, whatever its column.
      "a:\n  b: x\n# c\n  d: y\n  e: z\nf: g\n",
      "a:\n  - b: x\n# c\n    d: y\n\n  \n  - b: z\nf: g\n",
      // A quote that is never closed, behind a key that is known with a quote.
      "a: \"x\\\"y\"\nb: \"x\nc: d\n",
      "a: \"x: y\nb: c: d\n",
      // The block ends with the line.
      "a key of thirty-one characters.:\n\n",
      "as long as what is compared...:\n",
      // Values that only the grammar reads, and those that look like numbers.
      "a:\n  - b: [1, 2]\n    c: d # e\n  - b: [3]\n    c: \"f\\ng\"\n  - b: h\n    c: # i\n",
      "a:\n  - b: 1.5\n    c: -7\n    d: Tokyo\n  - b: 0x1F\n    c: .5\n    d: true\n",
      "a: [b]\nc: {d: e}\nf: |\n  g\nh: \"i\n  j\"\nk: l # m\n",
      "a:\n  b:\n",
      "a:\n  - b\n",
      // An entry of a map is none of the list that follows it.
      "a:\n  - a: x\n  - - x\n    b: y\n  - b: z\n",
      "a:\n  - a: x\n    b: y\n  - - x\n    b: y\n",
      "a:\n  - a: x\n    b: y\n  - a: x\n  - - x\n    b: y\n  - a: x\n",
      "a:\n  - a: x\n    b: y\n  -   a: x\n    b: y\n",
      // Doubles, keys without values, other columns, what only begins like a line that is known.
      "a:\n  b: 1\n  c: 2\n  b: 3\n",
      "a:\n  - b: 1\n    b: 2\n  - b: 1\n",
      "a: 1\nb: 2\na: 3\n",
      "a:\n  b:\n  c:\n    d: 1\n   e: 2\n",
      "a:\nb:\n  c: 1\nd:\ne: 2\n",
      "a:\n- b: 1\n  c: 2\n- b: 3\nd: 4\n- e\n",
      "a:\n  - b: 1\n    c:\n      - d: 1\n        e: x\n      - d: 2\n  - b: 1\n    c: 5\n",
      "a:\n  b: x y\n  c: null\n  d: -5\n  e: 012\n  f: \"1\\n2\"\n  g: 'x'\n",
      "a:\n  b: [1, 2]\n  c: |\n    z\n  d: [3]\ne:\n  b: [4]\n  c: >\n    z\n  d: f\n",
      "a:\r\n  b: x\r\n  c: \"y\"\r\nd: e\r\n",
      "a:\n  b: x \n  c: \"y\" \n  d: z # c\n",
      "a:\n" + keys + "b: c\n",
      keys.substr(2),
  };
  for (const std::string& block : blocks) {
    CAPTURE(block.substr(0, 200));
    CHECK(judge::known_fault(block) == "");
    bool accepted = false;
    CHECK(judge::fault(block, accepted) == "");
  }
}

TEST_CASE("a known line at the very end is not looked behind") {
  const std::string block = std::string(LineBeginning::kMost - 2, 'k') + ":\n";
  const auto exact = std::make_unique<char[]>(block.size());
  std::copy(block.begin(), block.end(), exact.get());
  LineStates states;
  Tree tree;
  for (int round = 0; round < 3; ++round) {
    CHECK(read_plain({exact.get(), block.size()}, WantedKeys(), tree, &states));
    CHECK(tree.size() == 2);
  }
}

TEST_CASE("known or not, a map of too many keys is refused") {
  std::string known;
  for (int i = 0; i < 400; ++i) known += "a" + std::to_string(i) + ": 1\n";
  std::string block;
  for (int i = 0; i < 700; ++i) block += "k" + std::to_string(i) + ":\n  x: 1\n";
  block += known;
  LineStates states;
  Tree tree;
  const std::string body(100, 'x');
  PlainBlock rest;
  CHECK(read_plain_to_fence(known + "---\n" + body + "\n", WantedKeys(), tree, rest, &states));
  CHECK_FALSE(read_plain(block, WantedKeys(), tree));
  CHECK_FALSE(read_plain(block, WantedKeys(), tree, &states));
}
