#include "frontmatter/fences.h"

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

void find_closer(std::string_view rest, Fences& out) {
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

}  // namespace

Line split_line(std::string_view text) {
  const std::size_t end = text.find_first_of("\r\n");
  if (end == text.npos) return {text, text.substr(text.size())};
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
