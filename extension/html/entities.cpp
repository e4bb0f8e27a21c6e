#include "html/entities.h"

#include <algorithm>

#include "decode/ascii.h"
#include "decode/utf8.h"
#include "html/entities_data.h"

namespace dossier::html {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

// What 0x80 to 0x9F mean in Windows-1252; 0 where the number stays as it is.
constexpr char16_t kWindows1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

// The value of a digit in base 10 or 16; -1 for anything else.
int digit_value(char c, int base) {
  const int value = decode::hex_value(c);
  return value < base ? value : -1;
}

char32_t meaning_of(char32_t number) {
  if (number == 0 || number > 0x10FFFF) return kReplacement;
  if (number >= 0xD800 && number <= 0xDFFF) return kReplacement;
  if (number >= 0x80 && number <= 0x9F && kWindows1252[number - 0x80] != 0) {
    return kWindows1252[number - 0x80];
  }
  return number;
}

// text starts with "&#".
std::optional<Reference> match_number(std::string_view text) {
  const bool is_hex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
  const int base = is_hex ? 16 : 10;
  const std::size_t start = is_hex ? 3 : 2;
  std::size_t i = start;
  char32_t number = 0;
  for (; i < text.size(); ++i) {
    const int digit = digit_value(text[i], base);
    if (digit < 0) break;
    // Saturates above the last code point, so that no number of digits overflows.
    if (number <= 0x10FFFF) number = number * char32_t(base) + char32_t(digit);
  }
  if (i == start) return std::nullopt;
  if (i < text.size() && text[i] == ';') ++i;
  return Reference{i, meaning_of(number), 0};
}

}  // namespace

std::optional<Reference> match_name(std::string_view text) {
  auto names = named_references();
  std::optional<Reference> longest;
  // Narrows the names to those that share the first i + 1 bytes. The shortest of
  // them sorts first, so a name that ends here is the front one.
  for (std::size_t i = 0; i < text.size() && !names.empty(); ++i) {
    const auto byte_at = [i](const NamedReference& r) {
      return r.name.size() > i ? static_cast<unsigned char>(r.name[i]) : 0;
    };
    const auto wanted = static_cast<unsigned char>(text[i]);
    if (wanted == 0) break;
    const auto first = std::partition_point(
        names.begin(), names.end(), [&](const NamedReference& r) { return byte_at(r) < wanted; });
    const auto last = std::partition_point(
        first, names.end(), [&](const NamedReference& r) { return byte_at(r) == wanted; });
    names = {first, last};
    if (!names.empty() && names.front().name.size() == i + 1) {
      longest = Reference{i + 1, names.front().first, names.front().second};
    }
  }
  return longest;
}

std::optional<Reference> match_reference(std::string_view text) {
  if (text.size() < 2) return std::nullopt;
  if (text[1] == '#') return match_number(text);
  auto reference = match_name(text.substr(1));
  if (reference) ++reference->size;
  return reference;
}

void append(std::string& out, const Reference& reference) {
  decode::append_utf8(out, reference.first);
  if (reference.second != 0) decode::append_utf8(out, reference.second);
}

std::optional<std::string> unescape(std::string_view text) {
  std::optional<std::string> out;
  std::size_t copied = 0;
  for (std::size_t i = text.find('&'); i != text.npos; i = text.find('&', i)) {
    const auto reference = match_reference(text.substr(i));
    if (!reference) {
      ++i;
      continue;
    }
    if (!out) out.emplace().reserve(text.size());
    out->append(text, copied, i - copied);
    append(*out, *reference);
    copied = i += reference->size;
  }
  if (out) out->append(text, copied);
  return out;
}

}  // namespace dossier::html
