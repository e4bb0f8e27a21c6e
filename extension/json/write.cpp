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

void append_escape(std::string& out, unsigned char c) {
  static constexpr char kHex[] = "0123456789abcdef";
  switch (c) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\t':
      out += "\\t";
      break;
    case '\r':
      out += "\\r";
      break;
    case '\b':
      out += "\\b";
      break;
    case '\f':
      out += "\\f";
      break;
    default:
      out += "\\u00";
      out += kHex[c >> 4];
      out += kHex[c & 15];
  }
}

}  // namespace

void append_string(std::string& out, std::string_view text) {
  if (decode::is_valid_utf8(text)) return append_valid_string(out, text);
  append_valid_string(out, decode::replace_invalid_utf8(text));
}

void append_valid_string(std::string& out, std::string_view text) {
  out += '"';
  for (;;) {
    const std::size_t clean = length_without_escapes(text);
    out.append(text.substr(0, clean));
    if (clean == text.size()) break;
    append_escape(out, static_cast<unsigned char>(text[clean]));
    text.remove_prefix(clean + 1);
  }
  out += '"';
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
