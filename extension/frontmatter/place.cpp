#include "frontmatter/place.h"

#include <algorithm>

namespace dossier::frontmatter {

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

int Places::line_at(std::size_t offset) {
  offset = std::min(offset, text_.size());
  if (offset < seen_) {
    seen_ = line_start_ = 0;
    line_ = first_line_;
  }
  for (; seen_ < offset; ++seen_) {
    const char c = text_[seen_];
    const bool is_crlf = c == '\r' && seen_ + 1 < text_.size() && text_[seen_ + 1] == '\n';
    if ((c != '\n' && c != '\r') || is_crlf) continue;
    ++line_;
    line_start_ = seen_ + 1;
  }
  return line_;
}

Place Places::at(std::size_t offset) {
  offset = std::min(offset, text_.size());
  const int line = line_at(offset);
  const std::string_view before = text_.substr(line_start_, offset - line_start_);
  return {line, static_cast<int>(count_characters(before)) + 1};
}

Problem Places::problem(std::string message, std::size_t offset) {
  const Place place = at(offset);
  return {std::move(message), place.line, place.column};
}

}  // namespace dossier::frontmatter
