// The quick way through the lines that nearly every block is made of (plain_line.h). A line
// that is left to read_line() has changed nothing but the levels that were entered, which makes
// no difference to it; or it has a double of a key or is nested too deep, which it refuses as well.
#include "frontmatter/plain_block.h"

namespace dossier::frontmatter {

// True of the dash before a map like the one that is open, in the same list.
bool PlainReader::starts_next_map(Depth map) const {
  return top_->depth == map && top_ != levels_ && top_[-1].depth == list_around(map);
}

inline bool PlainReader::set_everyday_entry(const char* key, const EverydayLine& line) {
  const std::string_view name(key, static_cast<std::size_t>(line.colon - key));
  if (chooses() || out_.way() != PlainWriter::Way::tree || !line.has_text) {
    if (!add_key(name, true)) return false;
    set_everyday_text(line);
    return true;
  }
  waiting_ = false;
  if (!out_.claim(top_->container, top_->keys, name)) return false;
  out_.add_text(name, line.text, line.is_quoted, line.is_clean);
  return true;
}

inline void PlainReader::set_everyday_text(const EverydayLine& line) {
  waiting_ = !line.has_text;
  if (!waiting_ && line.is_quoted) out_.set_quoted(line.text, line.is_clean);
  if (!waiting_ && !line.is_quoted) out_.set_plain(line.text, line.is_clean);
}

inline const char* PlainReader::read_everyday_item(const char* line, const char* p,
                                                   MarksAhead& marks) {
  const Depth list = depth_of_list(p - line);
  const bool is_next_map = starts_next_map(map_in(list)) && !chooses();
  if (!is_next_map && !enter(list)) return nullptr;
  EverydayLine found;
  p += 2;
  const char* const next = find_item(p, marks, found);
  if (next == nullptr) return nullptr;
  if (found.colon == nullptr) {
    if (!enter(list)) return nullptr;
    out_.add({});
    set_everyday_text(found);
    return next;
  }
  if (is_next_map) {
    next_map();
  } else {
    out_.add({});
    if (!open_level(map_in(list))) return nullptr;
  }
  return set_everyday_entry(p, found) ? next : nullptr;
}

// nullptr for a line that read_line() is to read.
inline const char* PlainReader::find_everyday_line(const char* p, MarksAhead& marks) {
  const char* const line = p;
  if (*p == ' ') p = skip_spaces(p, marks_.end());
  if (*p == '-' && p[1] == ' ') return read_everyday_item(line, p, marks);
  if (*p == '\n') return marks.pop() + 1;
  if (first_of(*p) > First::plain || !enter(depth_of_map(p - line))) return nullptr;
  EverydayLine found;
  const char* const next = find_entry(p, marks.pop(), marks, found);
  if (next == nullptr) return nullptr;
  return set_everyday_entry(p, found) ? next : nullptr;
}

const char* PlainReader::read_everyday_line(const char* p) {
  MarksAhead marks = marks_.ahead();
  const char* const next = find_everyday_line(p, marks);
  if (next == nullptr) return nullptr;
  ++lines_;
  marks_.drop(marks);
  return next;
}

const char* PlainReader::read_everyday_lines(const char* p) {
  while (p != marks_.end()) {
    const bool learns = known_ != nullptr && (goes_below() || is_among_entries(p));
    if (learns) p = follow(p);
    if (p == marks_.end()) break;
    const char* const next =
        learns ? learn(p, &PlainReader::read_everyday_line) : read_everyday_line(p);
    if (next == nullptr) break;
    p = next;
  }
  return p;
}

}  // namespace dossier::frontmatter
