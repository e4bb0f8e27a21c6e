// How lines that nobody wants begin, remembered from one document to the next; the smaller
// sister of line_states.h.
//
//   related:                   `related:` is where it starts
//     - title: "A"             behind it comes `  - title: "`
//       type: article          behind that, so far, `    type: `
//     - title: "B"             behind that, so far, `  - title: "`
//
// Of what is skipped only the depths count (plain_skip.cpp). A state is what they are behind a
// line, together with how that line began: so that each has few that come next, and the first
// that is tried is nearly always the one.
//
// Cost: a line that is known takes half of the instructions, one that comes new twice as many.
// Where there is no room for another, lines are read by the grammar until what is skipped ends.
// Memory: 40 kB at most.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>

#include "frontmatter/known_line.h"
#include "frontmatter/plain_levels.h"

namespace dossier::frontmatter {

// Behind a line that was skipped, or where skipping starts.
struct SkipState {
  static constexpr std::size_t kMostNext = 8;

  // What tells states apart. The line that led here; its value is `other` where skipping starts,
  // which has a key for it, and behind a line that cannot be known again, which has nothing.
  KnownLine line;
  Depth outer = 0;         // of the map or list whose entry is skipped
  std::uint32_t open = 0;  // bit i: a level at depth i
  bool waiting = false;    // an entry or item has had no value yet

  std::array<SkipState*, kMostNext> next{};
  unsigned char next_count = 0;

  std::span<SkipState* const> next_states() const { return {next.data(), next_count}; }
};

// One thread at a time.
class SkipStates {
 public:
  static constexpr std::size_t kMost = 256;

  SkipStates() = default;
  SkipStates(const SkipStates&) = delete;  // its states point to each other
  SkipStates& operator=(const SkipStates&) = delete;

  // The state like this one. Null: there is no room for another.
  SkipState* find_or_add(const SkipState& like);
  // `to` has come behind `from`. Where too many others have, that is not remembered.
  static void connect(SkipState& from, SkipState& to);

 private:
  static constexpr std::size_t kPlaces = 2 * kMost;

  std::deque<SkipState> states_;
  std::array<SkipState*, kPlaces> places_{};  // by their hashes; each is at its own or behind it
};

}  // namespace dossier::frontmatter
