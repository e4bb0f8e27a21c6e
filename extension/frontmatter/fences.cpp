#include "frontmatter/fences.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace dossier::frontmatter {
namespace {

std::string_view without_trailing_blanks(std::string_view line) {
  const std::size_t last = line.find_last_not_of(" \t");
  return last == line.npos ? std::string_view() : line.substr(0, last + 1);
}

Format format_of_opener(std::string_view line) {
  line = without_trailing_blanks(line);
  if (line == "---") return Format::yaml;
  if (line == "+++") return Format::toml;
  if (line == "---json") return Format::json;
  return Format::none;
}

// Templates ({{ x }}, {% x %}, {# x #}) and Markdown's attribute lists start
// with a brace, too, but none of them with a brace and a name in quotes.
bool starts_json_object(std::string_view text) {
  if (!text.starts_with('{')) return false;
  const std::size_t next = text.find_first_not_of(" \t\r\n", 1);
  return next != text.npos && (text[next] == '"' || text[next] == '}');
}

// Eight bytes at a time: a byte that equals LF is zero after the exclusive or, and
// only a zero byte keeps its high bit clear. The counts grow side by side in the
// bytes of `lanes`, for as many words as a byte can count.
int count_line_feeds(std::string_view text) {
  constexpr std::uint64_t kLow = 0x7F7F7F7F7F7F7F7FU;
  constexpr std::uint64_t kOnes = 0x0101010101010101U;
  int count = 0;
  while (text.size() >= 8) {
    const std::size_t words = std::min<std::size_t>(text.size() / 8, 31);
    std::uint64_t lanes = 0;
    for (std::size_t i = 0; i < words; ++i) {
      std::uint64_t word;
      std::memcpy(&word, text.data() + 8 * i, 8);
      word ^= kOnes * '\n';
      lanes += (~(((word & kLow) + kLow) | word) >> 7) & kOnes;
    }
    // The product's highest byte is the sum of all bytes: at most 8 * 31 = 248.
    count += static_cast<int>((lanes * kOnes) >> 56);
    text.remove_prefix(8 * words);
  }
  return count + static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

void close_at(std::string_view rest, std::size_t closer, Fences& out) {
  const std::size_t end = rest.find('\n', closer);
  out.closed = true;
  out.block = rest.substr(0, closer);
  out.body = end == rest.npos ? rest.substr(rest.size()) : rest.substr(end + 1);
  out.body_line = out.block_line + 1 + count_line_feeds(out.block);
}

// The start of the first line that closes, where every line ends in LF; npos when
// there is none.
std::size_t closer_after_line_feeds(std::string_view rest, Format format) {
  std::size_t start = 0;
  while (start < rest.size()) {
    const char first = rest[start];
    const bool may_close = first == '-' || first == '.' || first == '+';
    if (may_close && closes(rest.substr(start, rest.find('\n', start) - start), format)) {
      return start;
    }
    const std::size_t end = rest.find('\n', start);
    if (end == rest.npos) break;
    start = end + 1;
  }
  return rest.npos;
}

void find_closer_line_by_line(std::string_view rest, Fences& out) {
  const char* block = rest.data();
  int line_number = out.block_line;
  while (!rest.empty()) {
    const Line line = split_line(rest);
    ++line_number;
    if (closes(line.line, out.format)) {
      out.closed = true;
      out.block = {block, static_cast<std::size_t>(line.line.data() - block)};
      out.body = line.rest;
      out.body_line = line_number;
      return;
    }
    rest = line.rest;
  }
}

// Nearly every file ends its lines in LF; then the closer is found without looking
// at the lines before it.
void find_closer(std::string_view rest, Fences& out) {
  const std::size_t closer = closer_after_line_feeds(rest, out.format);
  const std::size_t line_end = closer == rest.npos ? rest.npos : rest.find('\n', closer);
  const bool has_cr = rest.substr(0, line_end).find('\r') != rest.npos;
  if (has_cr) return find_closer_line_by_line(rest, out);
  if (closer != rest.npos) close_at(rest, closer, out);
}

}  // namespace

bool closes(std::string_view line, Format format) {
  line = without_trailing_blanks(line);
  switch (format) {
    case Format::toml:
      return line == "+++";
    case Format::json:
      return line == "---";
    default:
      return line == "---" || line == "...";
  }
}

Line split_line(std::string_view text) {
  const auto* const stop =
      std::find_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; });
  if (stop == text.end()) return {text, text.substr(text.size())};
  const auto end = static_cast<std::size_t>(stop - text.begin());
  const bool is_crlf = text.substr(end, 2) == "\r\n";
  return {text.substr(0, end), text.substr(end + (is_crlf ? 2 : 1))};
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t") == line.npos; }

Fences find_fences(std::string_view text) {
  Fences out;
  out.body = text;
  std::string_view rest = text;
  Line line = split_line(rest);
  int line_number = 1;
  while (is_blank(line.line) && !line.rest.empty()) {
    rest = line.rest;
    line = split_line(rest);
    ++line_number;
  }
  out.format = format_of_opener(line.line);
  if (out.format == Format::none && starts_json_object(rest)) out.format = Format::json_object;
  if (out.format == Format::none) return out;

  out.late = line_number > 1;
  out.opener_line = line_number;
  if (out.format == Format::json_object) {
    out.closed = true;
    out.block = rest;
    out.block_line = line_number;
    return out;
  }
  out.block = line.rest;
  out.block_line = line_number + 1;
  find_closer(line.rest, out);
  return out;
}

}  // namespace dossier::frontmatter
