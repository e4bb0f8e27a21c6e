#include "decode/utf8.h"

#include <cstring>

namespace dossier::decode {
namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080U;
constexpr char32_t kReplacement = 0xFFFD;

std::size_t skip_ascii(std::string_view text, std::size_t i) {
  std::uint64_t word[4];
  while (i + sizeof word <= text.size()) {
    std::memcpy(word, text.data() + i, sizeof word);
    if ((word[0] | word[1] | word[2] | word[3]) & kHighBits) break;
    i += sizeof word;
  }
  while (i + 8 <= text.size()) {
    std::memcpy(word, text.data() + i, 8);
    if (word[0] & kHighBits) break;
    i += 8;
  }
  while (i < text.size() && static_cast<unsigned char>(text[i]) < 0x80) ++i;
  return i;
}

// Steps over two- and three-byte sequences whose first byte alone fixes the
// range of the others; these are nearly all there are.
std::size_t skip_common_sequences(std::string_view text, std::size_t i) {
  const auto* p = reinterpret_cast<const unsigned char*>(text.data());
  const auto is_following = [](unsigned char b) { return (b & 0xC0) == 0x80; };
  while (i + 3 <= text.size()) {
    const unsigned char first = p[i];
    if (first >= 0xC2 && first <= 0xDF && is_following(p[i + 1])) {
      i += 2;
    } else if (first >= 0xE1 && first <= 0xEF && first != 0xED && is_following(p[i + 1]) &&
               is_following(p[i + 2])) {
      i += 3;
    } else if (first < 0x80 && p[i + 1] >= 0x80) {
      ++i;  // a lone space between words is not worth leaving the loop for
    } else {
      break;
    }
  }
  return i;
}

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

CodePoint code_point_at(std::string_view text, std::size_t position) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(position);
  if (first < 0x80) return {first, 1, true};
  const Lead lead = lead_of(first);
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

std::size_t valid_utf8_prefix(std::string_view text) {
  std::size_t i = 0;
  while ((i = skip_common_sequences(text, skip_ascii(text, i))) < text.size()) {
    const CodePoint c = code_point_at(text, i);
    if (!c.valid) return i;
    i += c.size;
  }
  return i;
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
