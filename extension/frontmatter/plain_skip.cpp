#include "frontmatter/plain_block.h"

namespace dossier::frontmatter {

// Inline, and in the order of their use: most of the text of a query for a few keys
// passes through this one loop.

// True of the dash before a map like the one that is open, in the same list.
inline bool PlainReader::starts_next_map(std::ptrdiff_t column) const {
  return top_ != levels_ && top_[-1].depth == depth_of_list(column) &&
         top_->depth == depth_of_map(column + 2);
}

const char* PlainReader::skip_everyday_item(const char* p, std::ptrdiff_t column,
                                            Marks::Index& at) {
  if (!enter(depth_of_list(column))) return nullptr;
  const char* const next = skip_one_line_value(p + 2, marks_, at);
  if (next != nullptr) waiting_ = false;
  return next;
}

inline const char* PlainReader::skip_everyday_entry(const char* p, std::ptrdiff_t column,
                                                    Marks::Index& at) {
  if (first_of(*p) > First::plain || !enter(depth_of_map(column))) return nullptr;
  const char* const colon = marks_.pop(at);
  const std::string_view key(p, static_cast<std::size_t>(colon - p));
  if (*colon != ':' || colon - p > kMaxPlainKey || colon[-1] == ' ') return nullptr;
  if (first_of(*p) != First::word && !is_everyday_key(key)) return nullptr;
  if (column == 0 && wanted_.contains(key)) return nullptr;
  waiting_ = colon[1] == '\n';
  if (waiting_) return marks_.pop(at) + 1;
  return colon[1] == ' ' ? skip_one_line_value(colon + 2, marks_, at) : nullptr;
}

// nullptr for a line that read_line() is to read.
inline const char* PlainReader::skip_everyday_line(const char* p, Marks::Index& at) {
  const char* const line = p;
  if (*p == ' ') p = skip_spaces(p, marks_.end());
  if (*p == '\n') return marks_.pop(at) + 1;
  if (*p == '-' && p[1] == ' ') {
    if (!starts_next_map(p - line)) return skip_everyday_item(p, p - line, at);
    p += 2;
  }
  return skip_everyday_entry(p, p - line, at);
}

// What read_line() does with most lines of a key that nobody wants, and with the next
// such keys, as far as it goes. Then nothing but the place changes.
const char* PlainReader::skip_everyday_lines(const char* p) {
  Marks::Index at = marks_.index();
  while (p != marks_.end()) {
    const char* const next = skip_everyday_line(p, at);
    if (next == nullptr) break;
    p = next;
    ++lines_;
    marks_.go_to(at);
  }
  return p;
}

}  // namespace dossier::frontmatter
