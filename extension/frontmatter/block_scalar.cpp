#include "frontmatter/block_scalar.h"

#include <algorithm>

#include "frontmatter/fences.h"

namespace dossier::frontmatter {
namespace {

struct Header {
  bool is_folded = false;
  char chomping = ' ';     // + - or blank
  std::size_t indent = 0;  // 0: that of the first line that is not empty
};

Header read_header(std::string_view line) {
  Header header;
  header.is_folded = line[0] == '>';
  for (const char c : line.substr(1, 2)) {
    if (c == '+' || c == '-') {
      header.chomping = c;
    } else if (c >= '1' && c <= '9') {
      header.indent = static_cast<std::size_t>(c - '0');
    } else {
      break;
    }
  }
  return header;
}

std::size_t spaces_before(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

// That of the first line with text, or of a longer empty line before it.
std::size_t find_indent(std::string_view lines, std::size_t least) {
  std::size_t deepest = least;
  while (!lines.empty()) {
    const Line line = split_line(lines);
    const std::size_t spaces = spaces_before(line.line);
    deepest = std::max(deepest, spaces);
    if (spaces < line.line.size()) break;
    lines = line.rest;
  }
  return deepest;
}

bool starts_with_blank(std::string_view line) {
  return !line.empty() && (line[0] == ' ' || line[0] == '\t');
}

}  // namespace

std::string read_block_scalar(std::string_view text, std::size_t start, std::size_t parent_indent) {
  const Line first = split_line(text.substr(start));
  const Header header = read_header(first.line);
  const std::size_t indent = header.indent > 0 ? parent_indent + header.indent
                                               : find_indent(first.rest, parent_indent + 1);
  std::string value;
  std::size_t line_ends = 0;  // since the last line with text
  bool was_folded = false;    // a line with text came, and it may be folded
  for (std::string_view rest = first.rest; !rest.empty();) {
    const Line line = split_line(rest);
    const std::size_t spaces = spaces_before(line.line);
    if (spaces < line.line.size() && spaces < indent) break;
    rest = line.rest;
    if (line.line.size() <= indent) {
      ++line_ends;
      continue;
    }
    const std::string_view content = line.line.substr(indent);
    const bool is_folded = header.is_folded && !starts_with_blank(content);
    if (was_folded && is_folded) {
      value.append(line_ends == 1 ? 1 : line_ends - 1, line_ends == 1 ? ' ' : '\n');
    } else {
      value.append(line_ends, '\n');
    }
    value += content;
    line_ends = 1;
    was_folded = is_folded;
  }
  if (header.chomping == '+') {
    value.append(line_ends, '\n');
  } else if (header.chomping == ' ' && !value.empty()) {
    value += '\n';
  }
  return value;
}

}  // namespace dossier::frontmatter
