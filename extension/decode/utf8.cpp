#include "decode/utf8.h"

#include <algorithm>
#include <array>

#include "decode/bytes_seen.h"

namespace dossier::decode {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

// A state machine for well-formedness in one shift a byte: the states are the bit
// offsets below, and kNext[byte] holds, at the offset of a state, the next state.
// Its time does not depend on what the text is, as that of a loop with branches does.
// The idea is Per Vognsen's: https://gist.github.com/pervognsen/218ea17743e1442e59bb60d29b1aa725
enum State : unsigned {
  kDone = 0,    // between characters
  kError = 6,   // for good
  kOne = 12,    // one byte of 80 to BF must follow
  kTwo = 18,    // two must
  kThree = 24,  // three must
  kE0 = 30,     // these four restrict the next byte, so that no form is overlong, a
  kED = 36,     // surrogate, or above U+10FFFF
  kF0 = 42,
  kF4 = 48,
};

constexpr State first_state(unsigned b) {
  if (b < 0x80) return kDone;
  if (b >= 0xC2 && b <= 0xDF) return kOne;
  if (b == 0xE0) return kE0;
  if (b == 0xED) return kED;
  if (b >= 0xE1 && b <= 0xEF) return kTwo;
  if (b == 0xF0) return kF0;
  if (b >= 0xF1 && b <= 0xF3) return kThree;
  if (b == 0xF4) return kF4;
  return kError;
}

constexpr std::uint64_t transitions(unsigned b) {
  const bool follows = b >= 0x80 && b <= 0xBF;
  const auto at = [](State state, bool holds, State next) {
    return std::uint64_t{holds ? next : kError} << state;
  };
  return at(kDone, true, first_state(b)) | at(kError, true, kError) | at(kOne, follows, kDone) |
         at(kTwo, follows, kOne) | at(kThree, follows, kTwo) | at(kE0, follows && b >= 0xA0, kOne) |
         at(kED, follows && b <= 0x9F, kOne) | at(kF0, follows && b >= 0x90, kTwo) |
         at(kF4, follows && b <= 0x8F, kTwo);
}

constexpr std::array<std::uint64_t, 256> kNext = [] {
  std::array<std::uint64_t, 256> next{};
  for (unsigned b = 0; b < 256; ++b) next[b] = transitions(b);
  return next;
}();

// The form of a sequence, given by its first byte: how many bytes follow, and
// the range of the second one, which excludes overlong forms and surrogates.
struct Lead {
  int following;
  unsigned char second_low;
  unsigned char second_high;
  char32_t bits;
};

Lead lead_of(unsigned char b) {
  if (b >= 0xC2 && b <= 0xDF) return {1, 0x80, 0xBF, char32_t(b & 0x1F)};
  if (b == 0xE0) return {2, 0xA0, 0xBF, 0};
  if (b == 0xED) return {2, 0x80, 0x9F, 0xD};
  if (b >= 0xE1 && b <= 0xEF) return {2, 0x80, 0xBF, char32_t(b & 0x0F)};
  if (b == 0xF0) return {3, 0x90, 0xBF, 0};
  if (b >= 0xF1 && b <= 0xF3) return {3, 0x80, 0xBF, char32_t(b & 0x07)};
  if (b == 0xF4) return {3, 0x80, 0x8F, 4};
  return {-1, 0, 0, 0};
}

}  // namespace

CodePoint code_point_beyond_ascii(std::string_view text, std::size_t position) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const Lead lead = lead_of(byte(position));
  if (lead.following < 0) return {kReplacement, 1, false};
  char32_t value = lead.bits;
  for (int k = 1; k <= lead.following; ++k) {
    const std::size_t i = position + static_cast<std::size_t>(k);
    const unsigned char low = k == 1 ? lead.second_low : 0x80;
    const unsigned char high = k == 1 ? lead.second_high : 0xBF;
    if (i >= text.size() || byte(i) < low || byte(i) > high) {
      return {kReplacement, static_cast<std::size_t>(k), false};
    }
    value = (value << 6) | (byte(i) & 0x3FU);
  }
  return {value, static_cast<std::size_t>(lead.following) + 1, true};
}

namespace {

// Past ASCII and single characters in it, as the quotes and accents of most texts are;
// stops at the first of several in a row, and at what is not well-formed.
std::size_t skip_lone_characters(std::string_view text, std::size_t i) {
  while ((i = skip_ascii(text, i)) < text.size()) {
    const CodePoint c = code_point_beyond_ascii(text, i);
    const std::size_t next = i + c.size;
    const bool is_lone = next == text.size() || static_cast<unsigned char>(text[next]) < 0x80;
    if (!c.valid || !is_lone) return i;
    i = next;
  }
  return i;
}

// Where the sequence starts that may go on at i; i if none does.
std::size_t start_of_open_sequence(std::string_view text, std::size_t i) {
  for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
    const auto byte = static_cast<unsigned char>(text[i - back]);
    if (byte >= 0xC0) return i - back;
    if (byte < 0x80) break;
  }
  return i;
}

// What is known at once to be well-formed, to the start of a character.
std::size_t skip_known(std::string_view text) {
  constexpr std::size_t kShort = 64;
  if (text.size() < kShort) return 0;
  const std::size_t known = see_bytes(text).well_formed;
  return known == text.size() ? known : start_of_open_sequence(text, known);
}

}  // namespace

std::size_t valid_utf8_prefix(std::string_view text) {
  constexpr std::size_t block = 64;
  std::uint64_t state = kDone;
  std::size_t good = skip_known(text);  // a character starts here, and all before is well-formed
  for (std::size_t i = good; i < text.size();) {
    if (state == kDone) {
      if ((i = skip_lone_characters(text, i)) == text.size()) return i;
      good = i;
    }
    const std::size_t end = std::min(i + block, text.size());
    for (; i < end; ++i) state = kNext[static_cast<unsigned char>(text[i])] >> (state & 63);
    if ((state & 63) == kError) break;
    state &= 63;
  }
  if (state == kDone) return text.size();
  // The error, or the cut-off sequence at the end, is at most some blocks away.
  while (good < text.size()) {
    const CodePoint c = code_point_at(text, good);
    if (!c.valid) break;
    good += c.size;
  }
  return good;
}

void append_utf8(std::string& out, char32_t c) {
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = kReplacement;
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

std::string replace_invalid_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t good = valid_utf8_prefix(text);
    out.append(text.substr(0, good));
    text.remove_prefix(good);
    if (text.empty()) break;
    append_utf8(out, kReplacement);
    text.remove_prefix(code_point_at(text, 0).size);
  }
  return out;
}

}  // namespace dossier::decode
