#include "text/marks.h"

#include <algorithm>
#include <array>

#include "text/scan.h"
#include "text/unicode.h"

namespace dossier::text {
namespace {

const char* straight_quote(char32_t c) {
  if (c == 0x02BC || (c >= 0x2018 && c <= 0x201B)) return "'";
  if (c >= 0x201C && c <= 0x201F) return "\"";
  return nullptr;
}

const char* straight_quote_or_prime(char32_t c) {
  if (c == 0x2032 || c == 0x2035 || c == 0x2039 || c == 0x203A) return "'";
  if (c == 0x2033 || c == 0x2036 || c == 0x00AB || c == 0x00BB) return "\"";
  return straight_quote(c);
}

const char* plain_ligature(char32_t c) {
  switch (c) {
    case 0x0132:
      return "IJ";
    case 0x0133:
      return "ij";
    case 0x0149:
      return "\xCA\xBCn";
    case 0x01C4:
      return "D\xC5\xBD";
    case 0x01C5:
      return "D\xC5\xBE";
    case 0x01C6:
      return "d\xC5\xBE";
    case 0x01C7:
      return "LJ";
    case 0x01C8:
      return "Lj";
    case 0x01C9:
      return "lj";
    case 0x01CA:
      return "NJ";
    case 0x01CB:
      return "Nj";
    case 0x01CC:
      return "nj";
    case 0x01F1:
      return "DZ";
    case 0x01F2:
      return "Dz";
    case 0x01F3:
      return "dz";
    case 0xFB00:
      return "ff";
    case 0xFB01:
      return "fi";
    case 0xFB02:
      return "fl";
    case 0xFB03:
      return "ffi";
    case 0xFB04:
      return "ffl";
    case 0xFB05:
      return "\xC5\xBFt";
    case 0xFB06:
      return "st";
    default:
      return nullptr;
  }
}

bool is_control_character(char32_t c) {
  if (c < 0x20) return c != '\t' && c != '\n' && c != '\f' && c != '\r';
  return c == 0x7F || (c >= 0x206A && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFC);
}

bool is_unseen(char32_t c) {
  const bool is_c1 = c >= 0x80 && c <= 0x9F && c != 0x85;
  return is_control_character(c) || is_c1 || c == 0xAD || c == 0x200B || c == 0x2060;
}

// The characters of "Halfwidth and Fullwidth Forms" that have a usual width are the
// ones that NFKC changes.
constexpr char32_t kFirstWide = 0xFF01;
constexpr std::size_t kWideCount = 0xFFEF - kFirstWide + 1;

std::array<std::string, kWideCount> make_usual_widths() {
  std::array<std::string, kWideCount> widths;
  for (std::size_t i = 0; i < kWideCount; ++i) {
    std::string wide;
    decode::append_utf8(wide, kFirstWide + static_cast<char32_t>(i));
    if (auto usual = normalize(wide, Form::nfkc)) widths[i] = std::move(*usual);
  }
  return widths;
}

const char* usual_width(char32_t c) {
  static const std::array<std::string, kWideCount> widths = make_usual_widths();
  if (c == 0x3000) return " ";
  if (c < kFirstWide || c >= kFirstWide + kWideCount) return nullptr;
  const std::string& usual = widths[c - kFirstWide];
  return usual.empty() ? nullptr : usual.c_str();
}

// The end of the terminal escape that starts at i; i if none does.
std::size_t end_of_escape(std::string_view text, std::size_t i) {
  if (text.substr(i, 2) != "\x1B[") return i;
  std::size_t end = i + 2;
  while (end < text.size() && ((text[end] >= '0' && text[end] <= '9') || text[end] == ';')) ++end;
  if (end == text.size()) return i;
  const char last = text[end];
  const bool is_letter = (last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z');
  return is_letter ? end + 1 : i;
}

}  // namespace

std::optional<std::string> straighten_quotes(std::string_view text) {
  return replace_characters(text, skip_ascii, straight_quote_or_prime);
}

std::optional<std::string> remove_controls(std::string_view text) {
  const auto without_escapes = remove_terminal_escapes(text);
  auto rest =
      replace_characters(without_escapes ? std::string_view(*without_escapes) : text,
                         skip_printable, [](char32_t c) { return is_unseen(c) ? "" : nullptr; });
  return rest ? rest : without_escapes;
}

std::optional<std::string> uncurl_quotes(std::string_view text) {
  return replace_characters(text, skip_ascii, straight_quote);
}

std::optional<std::string> fix_latin_ligatures(std::string_view text) {
  return replace_characters(text, skip_ascii, plain_ligature);
}

std::optional<std::string> fix_character_width(std::string_view text) {
  return replace_characters(text, skip_ascii, usual_width);
}

std::optional<std::string> fix_line_breaks(std::string_view text, NextLine next_line) {
  bool follows_return = false;
  return replace_characters(text, skip_printable, [&](char32_t c) -> const char* {
    const bool is_second_half = follows_return && c == '\n';
    follows_return = c == '\r';
    if (is_second_half) return "";
    if (c == 0x85) return next_line == NextLine::breaks ? "\n" : nullptr;
    return c == '\r' || c == 0x2028 || c == 0x2029 ? "\n" : nullptr;
  });
}

std::optional<std::string> remove_terminal_escapes(std::string_view text) {
  std::optional<std::string> out;
  std::size_t copied = 0;
  for (std::size_t i = text.find('\x1B'); i != text.npos; i = text.find('\x1B', i)) {
    const std::size_t end = end_of_escape(text, i);
    if (end > i) {
      if (!out) out.emplace().reserve(text.size());
      out->append(text, copied, i - copied);
      copied = end;
    }
    i = std::max(end, i + 1);
  }
  if (out) out->append(text, copied);
  return out;
}

std::optional<std::string> remove_control_characters(std::string_view text) {
  return replace_characters(text, skip_printable,
                            [](char32_t c) { return is_control_character(c) ? "" : nullptr; });
}

}  // namespace dossier::text
