// What mojibake looks like, as data: kinds of characters, and the sequences of
// kinds that text hardly ever has unless it was decoded wrongly.
//
// The heuristic is that of ftfy 6.3.1 (ftfy/badness.py and ftfy/chardata.py, Robyn
// Speer, Apache-2.0, https://github.com/rspeer/python-ftfy): the same kinds, the
// same sequences, in the same order, because the score counts matches from the
// left and the first sequence of the list that fits is the one counted.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dossier::text {

// Kinds of characters; a character may be of several. The last four are classes
// of Unicode, the others are lists of characters that the ten code pages show.
enum Kind : std::uint32_t {
  kCommon = 1U << 0,         // spaces and marks that are often meant
  kC1 = 1U << 1,             // control characters; never meant
  kBad = 1U << 2,            // rarely meant beside a letter
  kLaw = 1U << 3,            // section and paragraph signs
  kCurrency = 1U << 4,       //
  kStart = 1U << 5,          // punctuation that opens
  kEnd = 1U << 6,            // punctuation that closes
  kNumeric = 1U << 7,        // fractions, exponents, signs of mathematics
  kKaomoji = 1U << 8,        // letters that text faces are made of
  kUpperAccented = 1U << 9,  // Latin, as bytes C0 and above show
  kLowerAccented = 1U << 10,
  kUpperCommon = 1U << 11,  // Greek and Cyrillic letters, and Thorn
  kLowerCommon = 1U << 12,
  kBox = 1U << 13,  // lines and blocks of old terminals
  kAsciiLower = 1U << 14,
  kAsciiUpper = 1U << 15,
  kSpace = 1U << 16,  // white space
  kWord = 1U << 17,   // letters, digits, the underscore

  kAsciiLetter = kAsciiLower | kAsciiUpper,
  kAccented = kUpperAccented | kLowerAccented,
  kPunctuation = kStart | kEnd,
};

struct Range {
  char16_t low;
  char16_t high;
};

// The kinds that are lists, one bit at a time: kCommon to kAsciiUpper.
std::span<const Range> ranges_of(Kind kind);

// One place in a sequence: a character of these kinds or of these others, or,
// when negated, any character but those.
struct Place {
  std::uint32_t kinds = 0;
  std::u16string_view others = {};
  bool is_negated = false;
};

// Calls use(range) for every range of the kinds that are lists.
template <class Use>
void for_each_range(std::uint32_t kinds, Use use) {
  for (std::uint32_t bit = kCommon; bit <= kAsciiUpper; bit <<= 1) {
    if ((kinds & bit) == 0) continue;
    for (const Range& range : ranges_of(static_cast<Kind>(bit))) use(range);
  }
}

struct Sequence {
  std::vector<Place> places;
  bool is_at_start = false;  // only at the start of the text
};

const std::vector<Sequence>& bad_sequences();

}  // namespace dossier::text
