#include "text/lines.h"

#include <algorithm>
#include <numeric>

#include "decode/utf8.h"
#include "text/letters.h"

namespace dossier::text {
namespace {

constexpr std::size_t kWidestWrap = 100;
constexpr std::size_t kNarrowestWrap = 30;
constexpr std::size_t kFewestPairs = 4;
constexpr double kUnbrokenLine = 1500;

std::size_t length_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

// The bytes of the line end at `i`, or 0.
std::size_t line_end_at(std::string_view text, std::size_t i) {
  if (text[i] == '\n') return 1;
  if (text[i] == '\r') return text.substr(i, 2) == "\r\n" ? 2 : 1;
  const std::string_view three = text.substr(i, 3);
  return three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9" ? 3 : 0;
}

std::string_view trimmed(std::string_view text) {
  std::size_t from = 0;
  while (from < text.size()) {
    const auto c = decode::code_point_at(text, from);
    if (!is_space(c.value)) break;
    from += c.size;
  }
  std::size_t to = text.size();
  while (to > from) {
    std::size_t last = to - 1;
    while (last > from && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
    if (!is_space(decode::code_point_at(text, last).value)) break;
    to = last;
  }
  return text.substr(from, to - from);
}

std::vector<Unit> lines_of(std::string_view text) {
  std::vector<Unit> lines;
  std::size_t number = 1;
  bool was_blank = true;
  for (std::size_t from = 0; from <= text.size(); ++number) {
    std::size_t to = from;
    std::size_t end = 0;
    while (to < text.size() && (end = line_end_at(text, to)) == 0) ++to;
    const std::string_view line = trimmed(text.substr(from, to - from));
    if (!line.empty()) lines.push_back({number, std::string(line), was_blank});
    was_blank = line.empty();
    if (to == text.size()) break;
    from = to + end;
  }
  return lines;
}

bool starts_item(std::string_view line) {
  const auto first = decode::code_point_at(line, 0);
  if (first.value == '*' || first.value == '-' || first.value == '+' || first.value == '#' ||
      first.value == '>' || first.value == '|' || first.value == 0x2022) {
    return line.size() > first.size && line[first.size] == ' ';
  }
  std::size_t digits = 0;
  while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9') ++digits;
  return digits > 0 && digits < 4 && digits + 1 < line.size() &&
         (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ';
}

std::size_t first_word_length(std::string_view line) {
  return length_of(line.substr(0, line.find(' ')));
}

// True when a program that fills lines up to `width` would have broken before `next`.
bool had_to_break(std::size_t length, const Unit& next, std::size_t width) {
  return length + 1 + first_word_length(next.text) > width;
}

// True when most lines that are followed by another one are as full as they could be:
// of lines broken by hand or by meaning, few are.
bool fills_lines(const std::vector<Unit>& lines, const std::vector<std::size_t>& lengths,
                 std::size_t width) {
  std::size_t pairs = 0;
  std::size_t full = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const Unit& next = lines[i + 1];
    if (next.starts_block || starts_item(next.text) || lengths[i] < width / 2) continue;
    ++pairs;
    full += had_to_break(lengths[i], next, width) ? 1 : 0;
  }
  return pairs >= kFewestPairs && full * 10 > pairs * 6;
}

// The width at which a program wrapped the lines, or 0.
std::size_t wrap_width(const std::vector<Unit>& lines) {
  if (lines.size() <= kFewestPairs) return 0;
  std::vector<std::size_t> lengths;
  lengths.reserve(lines.size());
  for (const Unit& line : lines) lengths.push_back(length_of(line.text));
  std::vector<std::size_t> sorted = lengths;
  const std::size_t at = std::min(sorted.size() - 1, sorted.size() * 985 / 1000);
  std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(at), sorted.end());
  const std::size_t width = sorted[at];
  if (width > kWidestWrap || width < kNarrowestWrap) return 0;
  return fills_lines(lines, lengths, width) ? width : 0;
}

bool joins_without_space(std::string_view left, std::string_view right) {
  std::size_t last = left.size() - 1;
  while (last > 0 && (static_cast<unsigned char>(left[last]) & 0xC0) == 0x80) --last;
  return is_unspaced_script(decode::code_point_at(left, last).value) &&
         is_unspaced_script(decode::code_point_at(right, 0).value);
}

std::vector<Unit> unwrapped(std::vector<Unit> lines, std::size_t width) {
  std::vector<Unit> units;
  std::size_t last_length = 0;
  for (Unit& line : lines) {
    const bool goes_on =
        !line.starts_block && !starts_item(line.text) && had_to_break(last_length, line, width);
    const std::size_t length = length_of(line.text);
    if (units.empty() || !goes_on) {
      units.push_back(std::move(line));
    } else {
      std::string& text = units.back().text;
      if (!joins_without_space(text, line.text)) text += ' ';
      text += line.text;
    }
    last_length = length;
  }
  return units;
}

// The offset behind the sentence that starts at `from`.
std::size_t sentence_end(std::string_view text, std::size_t from) {
  bool ended = false;
  for (std::size_t i = from; i < text.size();) {
    const auto c = decode::code_point_at(text, i);
    if (ended && (is_space(c.value) || is_unspaced_script(c.value))) return i;
    ended = is_sentence_end(c.value) || (ended && is_closing(c.value));
    i += c.size;
  }
  return text.size();
}

std::vector<Unit> split_at_sentences(const std::vector<Unit>& lines) {
  std::vector<Unit> units;
  for (const Unit& line : lines) {
    for (std::size_t from = 0; from < line.text.size();) {
      const std::size_t to = sentence_end(line.text, from);
      const auto sentence = trimmed(std::string_view(line.text).substr(from, to - from));
      if (!sentence.empty()) units.push_back({line.line, std::string(sentence), from == 0});
      from = to;
    }
  }
  return units;
}

bool is_unbroken(const std::vector<Unit>& lines) {
  const std::size_t total =
      std::accumulate(lines.begin(), lines.end(), std::size_t{0},
                      [](std::size_t sum, const Unit& u) { return sum + length_of(u.text); });
  return !lines.empty() &&
         static_cast<double>(total) > kUnbrokenLine * static_cast<double>(lines.size());
}

}  // namespace

std::vector<Unit> units_of(std::string_view text, bool unwrap) {
  std::string repaired;
  if (!decode::is_valid_utf8(text)) text = repaired = decode::replace_invalid_utf8(text);
  std::vector<Unit> lines = lines_of(text);
  if (is_unbroken(lines)) return split_at_sentences(lines);
  const std::size_t width = unwrap ? wrap_width(lines) : 0;
  return width > 0 ? unwrapped(std::move(lines), width) : lines;
}

}  // namespace dossier::text
