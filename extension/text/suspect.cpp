#include "text/suspect.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <span>

#include "text/badness_rules.h"
#include "text/char_map.h"
#include "text/scan.h"

namespace dossier::text {
namespace {

// The kinds that are lists of characters beyond ASCII.
constexpr std::uint32_t kListed = kAsciiLower - 1;

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

// The first character from `from` to `end` that completes a run. `from` starts a
// character; the last one may end behind `end`.
std::size_t find_run(std::string_view text, std::size_t from, std::size_t end) {
  const auto* p = reinterpret_cast<const unsigned char*>(text.data());
  RunFinder finder(proof());
  for (std::size_t i = from; i < end;) {
    if (p[i] < 0x80) {
      finder.restart();
      i = skip_ascii(text, i + 1);
    } else if (p[i] < 0xE0) {
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
  return text.npos;
}

// ------------------------------------------------------------- blocks of bytes

constexpr std::size_t kBlock = 32;
constexpr std::size_t kAhead = 3;  // bytes that is_quiet() reads behind its block

#ifdef __GNUC__

// Sixteen bytes at a time, as GCC and Clang offer them on every processor. A
// comparison gives FF where it holds and 00 where not.
using Bytes = unsigned char __attribute__((vector_size(16)));

Bytes load(const unsigned char* p) {
  Bytes bytes;
  std::memcpy(&bytes, p, sizeof bytes);
  return bytes;
}

bool is_any(Bytes flags) {
  std::uint64_t halves[2];
  std::memcpy(halves, &flags, sizeof flags);
  return (halves[0] | halves[1]) != 0;
}

// Of a letter of Greek (CE, CF) or Cyrillic (D0, D1), and of no other character.
Bytes leads_script(Bytes b, unsigned char first) { return (b & 0xFE) == first; }
Bytes leads_two(Bytes b) { return (b >= 0xC2) & (b <= 0xD2); }
Bytes leads_three(Bytes b) { return (b == 0xE2) | (b == 0xEF); }

Bytes starts_of_runs(const unsigned char* p) {
  const Bytes a = load(p);
  const Bytes b = load(p + 1);
  const Bytes c = load(p + 2);
  const Bytes d = load(p + 3);
  const Bytes of_one_script = (leads_script(a, 0xCE) & leads_script(c, 0xCE)) |
                              (leads_script(a, 0xD0) & leads_script(c, 0xD0));
  const Bytes pairs = (leads_two(a) & (leads_two(c) | leads_three(c)) & ~of_one_script) |
                      (leads_three(a) & (leads_two(d) | leads_three(d)));
  const Bytes singles = ((a == 0xC2) & (b < 0xA0)) | ((a == 0xC3) & ((b & 0xFE) == 0x82)) |
                        ((a == 0xC5) & ((b & 0xFE) == 0x92));
  const Bytes scripts = ((a == 0xCE) & ((b & 0xFE) == 0x84)) | ((a == 0xD0) & (b == 0x82)) |
                        ((a == 0xD1) & (b == 0x9E));
  return pairs | singles | scripts;
}

// True when no run starts among the bytes of the block. It looks at bytes only, and
// where that is not exact it errs towards false. What it knows of badness_rules.h,
// and a test holds it to:
// - the first bytes of all listed characters are C2 to D2, E2 and EF;
// - a run of one is a C1 control, \u00C2, \u00C3, \u0152 or \u0153;
// - a run has two letters of Greek, or two of Cyrillic, side by side only if one is
//   \u0384, \u0385, \u0402 or \u045E.
bool is_quiet(const unsigned char* block) {
  return !is_any(starts_of_runs(block) | starts_of_runs(block + sizeof(Bytes)));
}

#else

bool is_quiet(const unsigned char*) { return false; }

#endif

// The start of a character at most two before i.
std::size_t two_before(std::string_view text, std::size_t from, std::size_t i) {
  for (int count = 0; count < 2 && i > from; ++count) {
    do {
      --i;
    } while (i > from && (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80);
  }
  return i;
}

}  // namespace

std::size_t find_suspect(std::string_view text, std::size_t from) {
  const auto* p = reinterpret_cast<const unsigned char*>(text.data());
  std::size_t i = skip_ascii(text, from);
  while (i + kBlock + kAhead <= text.size()) {
    if (!is_quiet(p + i)) {
      // A run that the block holds a part of starts two characters before it or
      // ends two behind it.
      const std::size_t end = std::min(i + kBlock + 2 * kAhead, text.size());
      const std::size_t suspect = find_run(text, two_before(text, from, i), end);
      if (suspect != text.npos) return suspect;
    }
    i = skip_ascii(text, i + kBlock);
  }
  return i < text.size() ? find_run(text, two_before(text, from, i), text.size()) : text.npos;
}

}  // namespace dossier::text
