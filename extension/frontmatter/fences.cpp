#include "frontmatter/fences.h"

#include <algorithm>
#include <bit>
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

// Templates ({{ x }}, {% x %}, {# x #}) and Markdown's attribute lists start
// with a brace, too, but none of them with a brace and a name in quotes.
bool starts_json_object(std::string_view text) {
  if (!text.starts_with('{')) return false;
  const std::size_t next = text.find_first_not_of(" \t\r\n", 1);
  return next != text.npos && (text[next] == '"' || text[next] == '}');
}

// Eight bytes at a time: a byte that equals LF is zero after the exclusive or, and
// only a zero byte keeps its high bit clear.
int count_line_feeds(std::string_view text) {
  constexpr std::uint64_t kLow = 0x7F7F7F7F7F7F7F7FU;
  int count = 0;
  while (text.size() >= 8) {
    std::uint64_t word;
    std::memcpy(&word, text.data(), 8);
    word ^= 0x0A0A0A0A0A0A0A0AU;
    count += std::popcount(~(((word & kLow) + kLow) | word | kLow));
    text.remove_prefix(8);
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
  const auto closes_at = [&](std::size_t start) {
    return closes(rest.substr(start, rest.find('\n', start) - start), format);
  };
  if (!rest.empty() && closes_at(0)) return 0;
  std::size_t found = rest.npos;
  for (const std::string_view closer : {"\n---", "\n...", "\n+++"}) {
    // Only what is before the closer found so far can be the first.
    const std::string_view before = rest.substr(0, found);
    std::size_t at = before.find(closer);
    while (at != before.npos && !closes_at(at + 1)) at = before.find(closer, at + 1);
    if (at != before.npos) found = at + 1;
  }
  return found;
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
