#include "json/roll.h"

#include <cstring>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "catch.h"

using dossier::json::Roll;

namespace {

char* write(Roll& roll, char* at, std::string_view text) {
  char* const start = roll.start(at, text.size());
  std::memcpy(start, text.data(), text.size());
  return start;
}

}  // namespace

TEST_CASE("a text that grows takes what is written along, and leaves other texts in their place") {
  Roll roll;
  CHECK(roll.begin() == nullptr);
  char* const first = write(roll, roll.begin(), "one");
  char* second = write(roll, first + 3, "two");
  CHECK(second > first);
  CHECK(second < roll.end());
  const auto room = static_cast<std::size_t>(roll.end() - roll.begin());
  for (int i = 0; i < 3; ++i) {
    second = roll.grow(second, 3, room);
    CHECK(static_cast<std::size_t>(roll.end() - second) >= room + 3);
    CHECK(std::string_view(second, 3) == "two");
  }
  char* const third = write(roll, second + 3, std::string(100000, 'x'));
  CHECK(std::string_view(first, 3) == "one");
  CHECK(std::string_view(second, 3) == "two");
  CHECK(std::string_view(third, 100000) == std::string(100000, 'x'));
}

TEST_CASE("memory is used again, unless it is large") {
  Roll roll;
  roll.start(roll.begin(), 10);
  const char* const kept = roll.begin();
  roll.clear();
  CHECK(roll.begin() == kept);
  roll.grow(nullptr, 0, std::size_t{1} << 21);
  roll.clear();
  CHECK(roll.begin() == nullptr);
}

TEST_CASE("a held text stays until it is released") {
  auto roll = std::make_unique<Roll>();
  std::vector<std::pair<char*, std::string>> held;
  for (int i = 0; i < 100; ++i) {
    const std::string text(static_cast<std::size_t>(i * i), static_cast<char>('a' + i % 26));
    char* const start = write(*roll, roll->begin(), text);
    for (int n = 0; n < i % 3; ++n) {
      Roll::hold(start);
      held.emplace_back(start, text);
    }
    roll->clear();
    if (i % 7 != 0 || held.empty()) continue;
    for (const auto& [at, expected] : held)
      CHECK(std::string_view(at, expected.size()) == expected);
    Roll::release(held.front().first);
    held.erase(held.begin());
  }
  roll.reset();
  for (const auto& [at, expected] : held) {
    CHECK(std::string_view(at, expected.size()) == expected);
    Roll::release(at);
  }
}

TEST_CASE("a reader whose texts are each held for a while goes round in little memory") {
  Roll roll;
  std::set<const char*> pieces;
  char* last = nullptr;
  for (int i = 0; i < 50; ++i) {
    char* const text = write(roll, roll.begin(), "text");
    pieces.insert(roll.begin());
    Roll::hold(text);
    roll.clear();
    if (last != nullptr) Roll::release(last);
    last = text;
  }
  Roll::release(last);
  CHECK(pieces.size() <= 3);
}

TEST_CASE("a text in a piece that is full is held as well") {
  Roll roll;
  char* const first = write(roll, roll.begin(), "first");
  Roll::hold(first);
  char* const large = write(roll, first + 5, std::string(std::size_t{2} << 20, 'x'));
  Roll::hold(large);
  roll.clear();
  write(roll, roll.begin(), "other");
  CHECK(std::string_view(first, 5) == "first");
  CHECK(std::string_view(large, std::size_t{2} << 20).find_first_not_of('x') ==
        std::string_view::npos);
  Roll::release(first);
  Roll::release(large);
}

TEST_CASE("a text is released by another thread") {
  Roll roll;
  for (int i = 0; i < 200; ++i) {
    char* const text = write(roll, roll.begin(), "text");
    Roll::hold(text);
    std::string seen;
    std::thread other([&] {
      seen.assign(text, 4);
      Roll::release(text);
    });
    roll.clear();
    write(roll, roll.begin(), "next");
    other.join();
    REQUIRE(seen == "text");
  }
}
