// The lines below an entry that nobody wants. They are held to the same grammar as all others,
// but of the levels only their depths count: a bit for each is all that is known of them.
#include <bit>

#include "frontmatter/plain_block.h"

namespace dossier::frontmatter {
namespace {

// Bit i is a level at depth i.
class OpenDepths {
 public:
  // There cannot be more levels within reach than kMaxPlainDepth: each has a depth of its own. What
  // an item opens lies a little deeper.
  static constexpr Depth kReach = kMaxPlainDepth - 1 - map_in(0);

  void open(Depth depth) { bits_ |= std::uint32_t{1} << depth; }
  // Closes what is deeper, and may open a level where an entry or item waits for a value. False,
  // and nothing is changed, if there is no level then.
  bool enter(Depth depth, bool waiting) {
    const std::uint32_t bit = std::uint32_t{1} << depth;
    const std::uint32_t kept = bits_ & (bit | (bit - 1));
    const bool is_open = (kept & bit) != 0;
    if (!is_open && (!waiting || kept != bits_)) return false;
    bits_ = kept | bit;
    return true;
  }
  std::uint32_t bits() const { return bits_; }

 private:
  std::uint32_t bits_ = 0;
};

}  // namespace

// Until it returns, the levels and `waiting_` are what they were, and `marks_` may lag behind.
const char* PlainReader::skip_below(const char* p) {
  if (top_->depth > OpenDepths::kReach) return p;
  OpenDepths open;
  for (const Level* level = chosen_in_; level != top_;) open.open((++level)->depth);
  bool waiting = waiting_;
  const Depth outer = chosen_in_->depth;
  MarksAhead marks = marks_.ahead();
  int lines = 0;
  for (; p != marks_.end(); ++lines) {
    if (!marks.go_on()) {
      marks_.drop(marks);
      marks = marks_.ahead();
    }
    const char* const start = *p == ' ' ? skip_spaces(p, marks_.end()) : p;
    const bool is_item = start[0] == '-' && start[1] == ' ';
    const Depth depth = depth_of_map(start - p) + (is_item ? 1 : 0);
    if (depth <= outer || depth > OpenDepths::kReach) {
      if (*p != '\n') break;
      p = marks.pop() + 1;
      continue;
    }
    OpenDepths entered = open;
    if (!entered.enter(depth, waiting)) break;
    SkippedLine line;
    const char* const next = skip_line(start, is_item, marks, line);
    if (next == nullptr) break;
    open = entered;
    if (is_item && line.colon != nullptr) open.open(map_in(depth));
    waiting = !line.has_text;
    p = next;
  }
  marks_.drop(marks);
  lines_ += lines;
  if (p != marks_.end() && ends_below(p)) {
    take_levels(0, waiting && open.bits() == 0);
  } else {
    take_levels(open.bits(), waiting);
  }
  return p;
}

// The marks are those of the next line, if there is one.
inline const char* PlainReader::skip_line(const char* start, bool is_item, MarksAhead& marks,
                                          SkippedLine& line) {
  MarksAhead tried = marks;
  const char* next = nullptr;
  if (is_item) {
    next = find_item(start + 2, tried, line);
  } else if (first_of(*start) <= First::plain) {
    next = find_entry(start, tried.pop(), tried, line);
  }
  if (next == nullptr) return skip_escaped_value(marks, line);
  marks = tried;
  return next;
}

const char* PlainReader::skip_escaped_value(MarksAhead& marks, SkippedLine& line) {
  if (line.colon == nullptr || line.colon[1] != ' ' || line.colon[2] != '"') return nullptr;
  marks_.drop(marks);
  EverydayLine read;
  const char* const next = read_escaped_value(line.colon + 3, 1, read);
  line.has_text = read.has_text;
  marks = marks_.ahead();
  return next;
}

// The levels below the entry that was chosen last.
void PlainReader::take_levels(std::uint32_t depths, bool waiting) {
  top_ = chosen_in_;
  for (; depths != 0; depths &= depths - 1) {
    *++top_ = {static_cast<Depth>(std::countr_zero(depths)), 0, {}};
  }
  waiting_ = waiting;
}

}  // namespace dossier::frontmatter
