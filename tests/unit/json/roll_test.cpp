#include "json/roll.h"

#include <string_view>

#include "catch.h"

using dossier::json::Roll;

TEST_CASE("a text that grows takes what is written along, and leaves other texts in their place") {
  Roll roll;
  CHECK(roll.begin() == nullptr);
  CHECK(roll.end() - roll.begin() == 0);
  char* const first = roll.grow(nullptr, 0, 3);
  std::memcpy(first, "one", 3);
  char* second = first + 3;
  std::memcpy(second, "two", 3);
  const auto room = static_cast<std::size_t>(roll.end() - roll.begin());
  for (int i = 0; i < 3; ++i) {
    second = roll.grow(second, 3, room);
    CHECK(second == roll.begin());
    CHECK(static_cast<std::size_t>(roll.end() - second) >= room + 3);
    CHECK(std::string_view(second, 3) == "two");
  }
  CHECK(std::string_view(first, 3) == "one");

  const char* const kept = roll.begin();
  roll.clear();
  CHECK(roll.begin() == kept);
  roll.grow(nullptr, 0, std::size_t{1} << 21);
  roll.clear();
  CHECK(roll.begin() == nullptr);
}
