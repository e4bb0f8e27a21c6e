#include "text/badness.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>

#include "text/badness_rules.h"
#include "text/char_map.h"
#include "text/scan.h"

namespace dossier::text {
namespace {

// The kinds that are lists of characters beyond ASCII.
constexpr std::uint32_t kListed = kAsciiLower - 1;
constexpr std::uint32_t kAllLists = kListed | kAsciiLetter;

template <class Use>
void for_each_range(std::uint32_t kinds, Use use) {
  for (std::uint32_t bit = 1; bit <= kAllLists; bit <<= 1) {
    if ((kinds & bit) == 0) continue;
    for (const Range& range : ranges_of(static_cast<Kind>(bit))) use(range);
  }
}

// ------------------------------------------------------- the pattern for RE2

void append_code(std::string& pattern, char16_t c) {
  static constexpr char digits[] = "0123456789ABCDEF";
  pattern += "\\x{";
  for (int shift = 12; shift >= 0; shift -= 4) pattern += digits[(c >> shift) & 0xF];
  pattern += '}';
}

void append_place(std::string& pattern, const Place& place) {
  pattern += place.is_negated ? "[^" : "[";
  for_each_range(place.kinds, [&](const Range& range) {
    append_code(pattern, range.low);
    pattern += '-';
    append_code(pattern, range.high);
  });
  for (const char16_t c : place.others) append_code(pattern, c);
  // What Python's \s and \w take, since the rules were written for it.
  if (place.kinds & kSpace) pattern += "\\s\\x{0B}\\x{1C}-\\x{1F}\\x{85}\\p{Z}";
  if (place.kinds & kWord) pattern += "\\p{L}\\p{N}_";
  pattern += ']';
}

std::string make_pattern() {
  std::string pattern;
  for (const Sequence& sequence : bad_sequences()) {
    if (!pattern.empty()) pattern += '|';
    if (sequence.is_at_start) pattern += '^';
    for (const Place& place : sequence.places) append_place(pattern, place);
  }
  return pattern;
}

const RE2& bad_pattern() {
  static const RE2 re(make_pattern(), RE2::Quiet);
  return re;
}

// ------------------------------------------------------- the proof that saves it
//
// Of each sequence one run of neighbours is taken, the longest whose places are
// all listed characters beyond ASCII, and of that at most three. Every match
// contains its run, so a text without any of the runs is not bad.

constexpr std::size_t kLongestRun = 3;

// Bit n of the k-th mask: the character may stand k-th in the run of sequence n.
using Masks = std::array<std::uint64_t, kLongestRun>;

struct Proof {
  CharMap<Masks> masks;
  Masks ends{};  // bit n of the k-th: the run of sequence n ends with its k-th
};

bool is_listed(const Place& place) {
  if (place.is_negated || (place.kinds & ~kListed) != 0) return false;
  for (const char16_t c : place.others) {
    if (c < 0x80) return false;
  }
  return true;
}

std::span<const Place> run_of(const Sequence& sequence) {
  std::span<const Place> longest;
  std::size_t start = 0;
  for (std::size_t i = 0; i < sequence.places.size(); ++i) {
    if (!is_listed(sequence.places[i])) start = i + 1;
    const std::size_t length = std::min(i + 1 - start, kLongestRun);
    if (i + 1 > start && length > longest.size()) longest = {&sequence.places[start], length};
  }
  return longest;
}

template <class Use>
void for_each_character(const Place& place, Use use) {
  for_each_range(place.kinds, [&](const Range& range) {
    for (char32_t c = range.low; c <= range.high; ++c) use(static_cast<char16_t>(c));
  });
  for (const char16_t c : place.others) use(c);
}

Proof make_proof() {
  Proof proof;
  std::uint64_t bit = 1;
  for (const Sequence& sequence : bad_sequences()) {
    const auto run = run_of(sequence);
    for (std::size_t k = 0; k < run.size(); ++k) {
      for_each_character(run[k], [&](char16_t c) { proof.masks.slot(c)[k] |= bit; });
    }
    proof.ends[run.size() - 1] |= bit;
    bit <<= 1;
  }
  return proof;
}

const Proof& proof() {
  static const Proof made = make_proof();
  return made;
}

// The runs that a text is in the middle of, character by character.
class RunFinder {
 public:
  explicit RunFinder(const Proof& proof) : proof_(proof) {}

  // True when a run ends with c.
  bool feed(char32_t c) {
    const Masks& masks = proof_.masks[c];
    const std::uint64_t third = second_ & masks[2];
    second_ = first_ & masks[1];
    first_ = masks[0];
    return ((first_ & proof_.ends[0]) | (second_ & proof_.ends[1]) | (third & proof_.ends[2])) != 0;
  }
  void restart() { first_ = second_ = 0; }

 private:
  const Proof& proof_;
  std::uint64_t first_ = 0;
  std::uint64_t second_ = 0;
};

}  // namespace

bool is_bad(std::string_view text) {
  if (find_suspect(text) == text.npos) return false;
  return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), bad_pattern());
}

int badness(std::string_view text) {
  if (find_suspect(text) == text.npos) return 0;
  const re2::StringPiece piece(text.data(), text.size());
  int count = 0;
  re2::StringPiece match;
  for (std::size_t i = 0; bad_pattern().Match(piece, i, piece.size(), RE2::UNANCHORED, &match, 1);
       ++count) {
    i = static_cast<std::size_t>(match.data() - piece.data()) + match.size();
  }
  return count;
}

std::size_t find_suspect(std::string_view text, std::size_t from) {
  const auto* p = reinterpret_cast<const unsigned char*>(text.data());
  const std::size_t size = text.size();
  RunFinder finder(proof());
  for (std::size_t i = skip_ascii(text, from); i < size; i = skip_ascii(text, i)) {
    finder.restart();
    while (i < size && p[i] >= 0x80) {
      if (p[i] < 0xE0) {
        if (finder.feed((p[i] & 0x1FU) << 6 | (p[i + 1] & 0x3FU))) return i;
        i += 2;
      } else if (p[i] < 0xF0) {
        const char32_t c = (p[i] & 0x0FU) << 12 | (p[i + 1] & 0x3FU) << 6 | (p[i + 2] & 0x3FU);
        if (finder.feed(c)) return i;
        i += 3;
      } else {
        finder.restart();
        i += 4;
      }
    }
  }
  return text.npos;
}

}  // namespace dossier::text
