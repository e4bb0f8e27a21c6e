#include "json/write.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "decode/utf8.h"

namespace dossier::json {
namespace {

bool needs_escape(unsigned char c) { return c < 0x20 || c == '"' || c == '\\'; }

// A high bit in every byte of the word that is zero; bytes above the lowest one may
// be marked wrongly, which only sends them to the slow look.
std::uint64_t zero_bytes(std::uint64_t word) {
  return (word - 0x0101010101010101U) & ~word & 0x8080808080808080U;
}

bool may_need_escape(std::uint64_t word) {
  const std::uint64_t below_space = (word - 0x2020202020202020U) & ~word & 0x8080808080808080U;
  return (below_space | zero_bytes(word ^ 0x2222222222222222U) |
          zero_bytes(word ^ 0x5C5C5C5C5C5C5C5CU)) != 0;
}

std::size_t length_without_escapes(std::string_view text) {
  std::size_t i = 0;
  for (;;) {
    for (std::uint64_t word; i + 8 <= text.size(); i += 8) {
      std::memcpy(&word, text.data() + i, 8);
      if (may_need_escape(word)) break;
    }
    const std::size_t stop = std::min(i + 8, text.size());
    for (; i < stop; ++i) {
      if (needs_escape(static_cast<unsigned char>(text[i]))) return i;
    }
    if (i == text.size()) return i;
  }
}

// The letter behind the backslash of a short escape; 0 where there is none.
char escape_letter(unsigned char c) {
  switch (c) {
    case '"':
    case '\\':
      return static_cast<char>(c);
    case '\n':
      return 'n';
    case '\t':
      return 't';
    case '\r':
      return 'r';
    case '\b':
      return 'b';
    case '\f':
      return 'f';
    default:
      return 0;
  }
}

char* write_escape(char* out, unsigned char c) {
  static constexpr char kHex[] = "0123456789abcdef";
  const char letter = escape_letter(c);
  const char short_form[] = {'\\', letter};
  const char long_form[] = {'\\', 'u', '0', '0', kHex[c >> 4], kHex[c & 15]};
  return letter != 0 ? std::copy_n(short_form, sizeof short_form, out)
                     : std::copy_n(long_form, sizeof long_form, out);
}

}  // namespace

void append_string(std::string& out, std::string_view text) {
  if (decode::is_valid_utf8(text)) return append_valid_string(out, text);
  append_valid_string(out, decode::replace_invalid_utf8(text));
}

void append_valid_string(std::string& out, std::string_view text) {
  const std::size_t before = out.size();
  const std::size_t clean = length_without_escapes(text);
  const std::size_t room = clean + kMaxEscape * (text.size() - clean) + 2;
  out.resize(before + room);
  out.resize(static_cast<std::size_t>(write_valid_string(out.data() + before, text) - out.data()));
}

char* write_valid_string(char* out, std::string_view text) {
  *out++ = '"';
  for (;;) {
    const std::size_t clean = length_without_escapes(text);
    out = std::copy_n(text.data(), clean, out);
    if (clean == text.size()) break;
    out = write_escape(out, static_cast<unsigned char>(text[clean]));
    text.remove_prefix(clean + 1);
  }
  *out++ = '"';
  return out;
}

void append_real(std::string& out, double value) {
  if (std::isnan(value)) {
    out += "null";
  } else if (std::isinf(value)) {
    out += value < 0 ? "-9e999" : "9e999";
  } else {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    const std::string_view digits(buffer, static_cast<std::size_t>(end - buffer));
    out += digits;
    if (digits.find_first_of(".e") == std::string_view::npos) out += ".0";
  }
}

}  // namespace dossier::json
