#include "frontmatter/skip_states.h"

#include <string>
#include <vector>

#include "catch.h"
#include "judge.h"

using namespace dossier::frontmatter;

namespace {

SkipState state_behind(std::string_view line) {
  SkipState state;
  REQUIRE(state.line.beginning.set(line));
  state.line.value = LineValue::plain;
  state.open = 1 << 4;
  return state;
}

}  // namespace

TEST_CASE("states of skipping are the same that have the same line and depths") {
  SkipStates states;
  const SkipState like = state_behind("  a: ");
  SkipState* const first = states.find_or_add(like);
  CHECK(states.find_or_add(like) == first);
  CHECK(states.find_or_add(state_behind("  b: ")) != first);
  SkipState other = like;
  other.open = 1 << 5;
  CHECK(states.find_or_add(other) != first);
  other = like;
  other.outer = 3;
  CHECK(states.find_or_add(other) != first);
  other = like;
  other.waiting = true;
  CHECK(states.find_or_add(other) != first);
  other = like;
  other.line.value = LineValue::other;
  CHECK(states.find_or_add(other) != first);
}

TEST_CASE("a state of skipping knows a few that come next") {
  SkipStates states;
  SkipState* const from = states.find_or_add(state_behind("  from: "));
  for (int round = 0; round < 2; ++round) {
    for (std::size_t i = 0; i <= SkipState::kMostNext; ++i) {
      SkipStates::connect(*from, *states.find_or_add(state_behind(std::to_string(i))));
    }
    REQUIRE(from->next_states().size() == SkipState::kMostNext);
    CHECK(from->next_states()[0]->line.beginning.text() == "0");
    CHECK(from->next_states().back()->line.beginning.text() ==
          std::to_string(SkipState::kMostNext - 1));
  }
}

TEST_CASE("there is an end to the states of skipping") {
  SkipStates states;
  for (std::size_t i = 0; i < SkipStates::kMost; ++i) {
    CHECK(states.find_or_add(state_behind(std::to_string(i))) != nullptr);
  }
  CHECK(states.find_or_add(state_behind("one more")) == nullptr);
  CHECK(states.find_or_add(state_behind("7"))->line.beginning.text() == "7");
}

TEST_CASE("what was skipped in one document means nothing else in the next") {
  const std::string rest = "\nlast: line\n" + std::string(40, '#') + "\n";
  struct Row {
    const char* before;
    const char* block;
  };
  const Row rows[] = {
      // The same line, and other levels.
      {"a:\n  - b:\n      c: 1\n    d: 2\n  - b: 3", "a:\n  x:\n    d: 2\n  - b: 3"},
      {"a:\n  x:\n    d: 2\n  y: 3", "a:\n  - x: 1\n    d: 2\n  y: 3"},
      // The same line, of another map: what is below one of them is beside the other.
      {"p:\n    e: 3", "r:\n  - p:\n    e: 3"},
      {"r:\n  - p: 1\n    q:\n      e: 2\n      f: 3", "q:\n      e: 2\n    f: 3"},
      // The same line, with a value and without.
      {"a:\n  b:\n    c: 1", "a:\n  b: \"x\"\n    c: 1"},
      {"a:\n  - b:\n      c: 1", "a:\n  - b: x\n      c: 1"},
      // Behind lines that cannot be known again.
      {"a:\n  b: # c\n    d: 1", "a:\n  b: [1]\n    d: 1"},
      {"a:\n  b: # c\n    d: 1", "a:\n  b: c\n    d: 1"},
      // What begins alike and ends otherwise.
      {"a:\n  b: \"x\"\n  c: y", "a:\n  b: \"x\" z\n  c: y"},
      {"a:\n  b: \"x\"\n  c: y", "a:\n  b: \"x\\\"y\"\n  c: y"},
      {"a:\n  b: x\n  c: y", "a:\n  b: [x\n  c: y"},
      {"a:\n  b: x\n  c: y", "a:\n  b: x: y\n  c: y"},
      {"a:\n  b: x\n  c: y", "a:\n  b: x # z\n  c: y"},
      {"a:\n  b: x\n  c: y", "a:\n  b: - x\n  c: y"},
      {"a:\n  - x\n  - y", "a:\n  - x\n  - y: z\n    b: c"},
      {"a:\n  b: x\n\n  c: y", "a:\n  b: x\n# z\n  c: y\n\n\n  d: e"},
  };
  const WantedKeys none{std::vector<std::string>()};
  for (const Row& row : rows) {
    const std::string before = row.before + rest;
    const std::string block = row.block + rest;
    for (const WantedKeys& wanted : {none, WantedKeys::of_items("r", {"e"})}) {
      CAPTURE(row.before, row.block);
      LineStates known;
      Tree tree;
      Tree alone;
      for (int round = 0; round < 2; ++round) read_plain(before, wanted, tree, &known);
      const bool accepted = read_plain(block, wanted, alone);
      for (int round = 0; round < 2; ++round) {
        CHECK(read_plain(block, wanted, tree, &known) == accepted);
        CHECK(judge::difference(alone, 0, tree, 0) == "");
      }
    }
    CHECK(judge::known_fault(block) == "");
  }
}

TEST_CASE("every state of skipping is found again among all others") {
  SkipStates states;
  for (int round = 0; round < 2; ++round) {
    for (unsigned i = 0; i < SkipStates::kMost; ++i) {
      SkipState like = state_behind("  a: ");
      like.open = 1U << (i % 16);
      like.outer = (i / 16) % 8;
      like.waiting = i >= SkipStates::kMost / 2;
      const SkipState* const found = states.find_or_add(like);
      REQUIRE(found != nullptr);
      CHECK(found->open == like.open);
      CHECK(found->outer == like.outer);
      CHECK(found->waiting == like.waiting);
    }
  }
}

TEST_CASE("lines that were skipped are known by what came before them") {
  const std::string rest = "last: line\nmore: " + std::string(40, 'x') + "\n";
  const std::string block = "a:\n  - b: \"x\"\n    c:\n      - y\n" + rest;
  LineStates known;
  Tree tree;
  // The first time, the entry itself is not known yet.
  for (int round = 0; round < 2; ++round) {
    REQUIRE(read_plain(block, WantedKeys(std::vector<std::string>()), tree, &known));
  }
  SkipState start;
  start.line.beginning.set("a");
  start.waiting = true;
  struct Row {
    std::string_view beginning;
    LineValue value;
    int marks;
  };
  const Row rows[] = {{"  - b: \"", LineValue::quoted, 1},
                      {"    c:\n", LineValue::none, 2},
                      {"      - ", LineValue::plain, 0}};
  const SkipState* state = known.skipped().find_or_add(start);
  for (const Row& row : rows) {
    CAPTURE(row.beginning);
    REQUIRE(state->next_states().size() == 1);
    state = state->next_states()[0];
    CHECK(state->line.beginning.text() == row.beginning);
    CHECK(state->line.value == row.value);
    CHECK(state->line.marks == row.marks);
  }
}

TEST_CASE("where no state is left, what is not known is held to the grammar") {
  const std::string rest = "last: line\nmore: " + std::string(40, 'x') + "\n";
  const WantedKeys none{std::vector<std::string>()};
  std::string many = "a:\n";
  for (std::size_t i = 0; i < 2 * SkipStates::kMost; ++i) {
    many += "  k" + std::to_string(i) + ": 1\n";
  }
  LineStates known;
  Tree tree;
  CHECK(read_plain("a:\n  b: 1\na:\n  d:\n    c: 1\n" + rest, none, tree, &known));
  CHECK(read_plain(many + rest, none, tree, &known));
  CHECK(read_plain("a:\n  b: 1\n  new:\n    c: 1\n" + rest, none, tree, &known));
  CHECK_FALSE(read_plain("a:\n  b: 1\n    c: 1\n" + rest, none, tree, &known));
}

TEST_CASE("any number of lines that nobody wants is known") {
  const std::vector<std::vector<std::string>> kinds = {
      {"a: \"x: y\"\n", "b: z\n", "c: \"z\"\n"}, {"b: z\n"}, {"c: \"z\"\n"}, {"d:\n"}};
  for (const std::vector<std::string>& lines : kinds) {
    for (const std::string before : {"", "a:\n"}) {
      for (std::size_t count = 1; count < 6000; count = count < 40 ? count + 1 : count * 2) {
        std::string block = before;
        for (std::size_t i = 0; i < count; ++i) {
          block.append(before.empty() ? "" : "  ").append(lines[i % lines.size()]);
        }
        block += "last: " + std::string(40, 'x') + "\n";
        CAPTURE(before, lines[0], count);
        LineStates known;
        Tree tree;
        for (int round = 0; round < 3; ++round) {
          REQUIRE(read_plain(block, WantedKeys({"last"}), tree, &known));
          CHECK(tree.size() == 2);
        }
      }
    }
  }
}

TEST_CASE("lines that nobody wants are skipped at any depth") {
  std::string block = "a:\n";
  for (std::size_t column = 1; column < kMaxPlainDepth; ++column) {
    const std::string indent(column, ' ');
    const std::string inner =
        indent + "- k: v\n" + indent + "  l:\n" + indent + "    - m\n" + indent + "- n\n";
    const std::string whole = block + inner + "last: " + std::string(40, 'x') + "\n";
    Tree alone;
    const bool accepted = read_plain(whole, WantedKeys({"last"}), alone);
    CAPTURE(column);
    CHECK(accepted == (column + 3 <= kMaxPlainDepth));
    LineStates known;
    Tree tree;
    for (int round = 0; round < 3; ++round) {
      CHECK(read_plain(whole, WantedKeys({"last"}), tree, &known) == accepted);
      CHECK(judge::difference(alone, 0, tree, 0) == "");
    }
    block.append(indent).append("b:\n");
  }
}

TEST_CASE("a document that nobody could learn is skipped all the same") {
  std::string block = "a:\n";
  for (std::size_t i = 0; i < 3 * SkipStates::kMost; ++i) {
    block += "  key" + std::to_string(i) + ": " + std::to_string(i) + "\n";
  }
  block += "b: c\n";
  LineStates known;
  Tree tree;
  for (int round = 0; round < 2; ++round) {
    REQUIRE(read_plain(block, WantedKeys({"b"}), tree, &known));
    CHECK(tree.size() == 2);
  }
}
