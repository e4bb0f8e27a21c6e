#include <algorithm>

#include "frontmatter/block_scalar.h"
#include "frontmatter/plain_block.h"
#include "frontmatter/plain_flow.h"
#include "frontmatter/plain_long.h"

namespace dossier::frontmatter {

// Behind the colon.
const char* PlainReader::read_value(const char* p) {
  p = *p == ' ' && p[1] != ' ' ? p + 1 : skip_spaces(p, marks_.end());
  if (starts_plain_text(p)) {
    const PlainText text = read_plain_text(p, marks_);
    set_plain(text);
    return finish_plain(text);
  }
  const First first = first_of(*p);
  if (first == First::quote || first == First::apostrophe) return read_quoted_value(p);
  if (first == First::flow) return read_flow_value(p);
  if (first == First::line_end || first == First::comment) return finish_line(p);
  return *p == '|' || *p == '>' ? read_block_value(p) : nullptr;
}

const char* PlainReader::read_quoted_value(const char* p) {
  QuotedText text;
  const char* const next = read_quoted_text(p, marks_, out_.tree(), text);
  if (next == nullptr) return read_wrapped_value(p);
  set_quoted(text);
  return finish_line(next);
}

const char* PlainReader::read_wrapped_value(const char* p) {
  std::string text;
  const char* const next = read_wrapped(p, column_of(top_->depth), marks_, text);
  if (next == nullptr) return nullptr;
  lines_ += static_cast<int>(std::count(p, next, '\n'));
  marks_.drop_before(next);
  set_quoted({out_.tree().keep(text), false});
  return finish_line(next);
}

const char* PlainReader::read_block_value(const char* p) {
  const std::ptrdiff_t column = column_of(top_->depth);
  const std::string_view lines = block_scalar_lines(p, column, marks_);
  if (lines.empty()) return nullptr;
  lines_ += static_cast<int>(std::count(lines.begin(), lines.end(), '\n')) - 1;
  marks_.drop_before(lines.data() + lines.size());
  waiting_ = false;
  if (!out_.is_skipping()) {
    const std::string text = read_block_scalar(lines, 0, static_cast<std::size_t>(column));
    out_.set_quoted(out_.tree().keep(text));
  }
  return lines.data() + lines.size();
}

const char* PlainReader::read_flow_value(const char* p) {
  waiting_ = false;
  p = read_flow(p, marks_, out_);
  if (p == nullptr) return nullptr;
  marks_.drop_before(p);
  return finish_line(p);
}

// Behind a plain value.
const char* PlainReader::finish_plain(const PlainText& text) {
  if (*text.next == '\n') return text.next + 1;
  return text.stop == Stop::line ? finish_line(text.next) : nullptr;
}

// Behind a value, or where there is none: blanks, a comment, the line's end.
const char* PlainReader::finish_line(const char* p) {
  if (*p == '\n') {
    marks_.pop();
    return p + 1;
  }
  p = skip_spaces(p, marks_.end());
  if (*p == '#' && p[-1] == ' ') return skip_comment(p);
  if (*p == '\r') ++p;
  if (*p != '\n') return nullptr;
  marks_.drop_before(p + 1);
  return p + 1;
}

const char* PlainReader::skip_comment(const char* p) {
  marks_.drop_before(p);
  p = find_comment_end(marks_);
  if (*p == '\r' && p[1] == '\n') p = marks_.pop();
  return *p == '\n' ? p + 1 : nullptr;
}

}  // namespace dossier::frontmatter
