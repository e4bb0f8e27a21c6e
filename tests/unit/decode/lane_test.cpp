#include "decode/lane.h"

#include <random>
#include <string>

#include "catch.h"

using namespace dossier::decode;

namespace {

template <class OneLane, class Flag>
std::uint32_t bits_of(const std::string& text, Flag is_flagged) {
  std::uint32_t bits = 0;
  for (int i = 0; i < OneLane::kBytes; ++i) bits |= std::uint32_t{is_flagged(text[i])} << i;
  return bits;
}

// Bytes near those that are asked for are as common as they are.
template <class OneLane>
void check_lanes() {
  std::mt19937 random(1);
  const std::string near(":;9\x3A\xBA #\x1F\x20\x21\x9F\xA0\x7F\x80\xFF\n\0a", 19);
  for (int round = 0; round < 100000; ++round) {
    std::string text;
    for (int i = 0; i < OneLane::kBytes; ++i) {
      text += random() % 2 ? near[random() % near.size()] : static_cast<char>(random());
    }
    const OneLane lane = OneLane::at(text.data());
    const auto colons = bits_of<OneLane>(text, [](char c) { return c == ':'; });
    const auto controls =
        bits_of<OneLane>(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    REQUIRE(lane.is(':').bits() == colons);
    REQUIRE(lane.is_control().bits() == controls);
    REQUIRE((lane.is(':') | lane.is_control()).bits() == (colons | controls));
    const auto high =
        bits_of<OneLane>(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const auto blanks =
        bits_of<OneLane>(text, [](char c) { return static_cast<unsigned char>(c) <= 0x20; });
    REQUIRE(lane.is_beyond_ascii().bits() == high);
    REQUIRE(lane.is_blank_or_control().bits() == blanks);
    REQUIRE((lane.is_control() - lane.is('\n')).bits() == (controls & ~lane.is('\n').bits()));
    REQUIRE((lane.is('\n') & lane.is_control()).bits() == lane.is('\n').bits());
  }
}

}  // namespace

TEST_CASE("a lane of a word flags the bytes that it is asked for") { check_lanes<WordLane>(); }

#ifdef DOSSIER_HAS_SSE2
TEST_CASE("a lane of SSE2 flags the bytes that it is asked for") { check_lanes<Sse2Lane>(); }
#endif
