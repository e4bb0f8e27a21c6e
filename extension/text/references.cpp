#include "text/references.h"

#include <algorithm>

#include "decode/ascii.h"
#include "decode/utf8.h"
#include "html/entities.h"
#include "text/unicode.h"

namespace dossier::text {
namespace {

// The longest name is CounterClockwiseContourIntegral.
constexpr std::size_t kLongestBody = 31;

bool is_dropped(char32_t c) {
  const bool is_control = c < 0x20 && c != '\t' && c != '\n' && c != '\f' && c != '\r';
  const bool is_noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
  return is_control || c == 0x7F || is_noncharacter;
}

// body is what stands between "&" and ";", with that ";".
std::optional<std::string> meaning_in_capitals(std::string_view body) {
  std::string small(body);
  for (char& c : small) {
    if (c >= 'a' && c <= 'z') return std::nullopt;
    c = decode::lower(c);
  }
  const auto reference = html::match_name(small);
  if (!reference || reference->size != small.size()) return std::nullopt;
  std::string out;
  html::append(out, *reference);
  return to_upper(out);
}

// What "&...;" stands for; nothing when it is no reference.
std::optional<std::string> meaning_of(std::string_view text) {
  const auto reference = html::match_reference(text);
  if (!reference || reference->size != text.size()) {
    return text[1] == '#' ? std::nullopt : meaning_in_capitals(text.substr(1));
  }
  std::string out;
  if (!is_dropped(reference->first)) html::append(out, *reference);
  return out;
}

// Where the "&" stands that the ";" at the end of the text may belong to.
std::size_t start_of_reference(std::string_view text) {
  const std::size_t semicolon = text.size() - 1;
  for (std::size_t i = semicolon; i-- > 0 && semicolon - i <= kLongestBody + 2;) {
    if (text[i] == '&') return i + 1 < semicolon ? i : text.npos;
    if (!decode::is_letter_or_digit(text[i]) && text[i] != '#') break;
  }
  return text.npos;
}

}  // namespace

std::optional<std::string> resolve_references(std::string_view text) {
  if (text.find('&') == text.npos) return std::nullopt;
  std::string out;
  out.reserve(text.size());
  bool is_changed = false;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = std::min(text.find(';', i), text.size() - 1) + 1;
    out.append(text, i, end - i);
    i = end;
    // A meaning may end in ";" itself, and so complete a reference before it.
    while (out.ends_with(';')) {
      const std::size_t start = start_of_reference(out);
      if (start == out.npos) break;
      const auto meaning = meaning_of(std::string_view(out).substr(start));
      if (!meaning) break;
      out.replace(start, out.npos, *meaning);
      is_changed = true;
    }
  }
  if (!is_changed) return std::nullopt;
  return out;
}

}  // namespace dossier::text
