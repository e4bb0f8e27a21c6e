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

  OpenDepths() = default;
  explicit OpenDepths(std::uint32_t bits) : bits_(bits) {}

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

// Between two lines. Until skip_below() returns, the levels and `waiting_` are what they were, and
// `marks_` may lag behind.
struct PlainReader::Skipping {
  OpenDepths open;
  bool waiting;
  MarksAhead marks;
  SkipState* state;  // null: not known
};

const char* PlainReader::skip_below(const char* p) {
  if (top_->depth > OpenDepths::kReach) return p;
  Skipping now{{}, waiting_, marks_.ahead(), nullptr};
  for (const Level* level = chosen_in_; level != top_;) now.open.open((++level)->depth);
  now.state = start_skipping(now);
  bool ends = false;
  while (true) {
    p = skip_known_lines(p, now);
    if (p == marks_.end()) break;
    ends = ends_below(p);
    const char* const next = ends ? nullptr : skip_other_line(p, now);
    if (next == nullptr) break;
    p = next;
  }
  marks_.drop(now.marks);
  if (ends) {
    take_levels(0, now.waiting && now.open.bits() == 0);
  } else {
    take_levels(now.open.bits(), now.waiting);
  }
  return p;
}

// Those that begin as lines have begun before, behind the same line.
const char* PlainReader::skip_known_lines(const char* p, Skipping& now) {
  if (now.state == nullptr) return p;
  SkipState* state = now.state;
  MarksAhead marks = now.marks;
  int lines = 0;
  for (; LineBeginning::has_room(p, marks_.end()); ++lines) {
    look_ahead(marks);
    const char* next = nullptr;
    for (SkipState* const to : state->next_states()) {
      if (to->line.beginning.begins(p)) next = skip_known_value(p, to->line, marks);
      if (next == nullptr) continue;
      state = to;
      break;
    }
    if (next == nullptr) break;
    p = next;
  }
  lines_ += lines;
  now = {OpenDepths(state->open), state->waiting, marks, state};
  return p;
}

// A line by the grammar; it is known from then on. nullptr where it is left to the reader.
const char* PlainReader::skip_other_line(const char* p, Skipping& now) {
  look_ahead(now.marks);
  const char* const start = skip_spaces(p, marks_.end());
  const bool is_item = start[0] == '-' && start[1] == ' ';
  const Depth depth = depth_of_map(start - p) + (is_item ? 1 : 0);
  if (depth <= chosen_in_->depth || depth > OpenDepths::kReach) {
    if (*p != '\n') return nullptr;
    ++lines_;
    return now.marks.pop() + 1;
  }
  OpenDepths open = now.open;
  if (!open.enter(depth, now.waiting)) return nullptr;
  SkippedLine line;
  const char* const next = skip_line(start, is_item, now.marks, line);
  if (next == nullptr) return nullptr;
  if (is_item && line.colon != nullptr) open.open(map_in(depth));
  now.open = open;
  now.waiting = !line.has_text;
  const char* const value = line.colon != nullptr ? line.colon + 2 : start + 2;
  remember({p, static_cast<std::size_t>(value - p) + (line.is_quoted ? 1 : 0)}, line, now);
  ++lines_;
  return next;
}

// The line that begins so has led where the reader is now. Where that was not known, or there is
// no room for another state, nothing more is looked up.
void PlainReader::remember(std::string_view beginning, const SkippedLine& line, Skipping& now) {
  if (now.state == nullptr) return;
  SkipState here = state_of(now);
  if (here.line.beginning.set(beginning)) {
    here.line.value = value_of(line);
    here.line.marks = marks_before_value(line.colon != nullptr, here.line.value);
  }
  SkipState* const to = known_->skipped().find_or_add(here);
  const bool can_be_known = to != nullptr && to->line.value != LineValue::other;
  if (can_be_known) SkipStates::connect(*now.state, *to);
  now.state = to;
}

SkipState PlainReader::state_of(const Skipping& now) const {
  SkipState here;
  here.outer = chosen_in_->depth;
  here.open = now.open.bits();
  here.waiting = now.waiting;
  return here;
}

// The first is remembered with the entry, if that is known: it is asked for every time.
SkipState* PlainReader::start_skipping(const Skipping& now) {
  LineState* const entry = top_ == chosen_in_ ? map_state_ : nullptr;
  if (entry != nullptr && entry->skipped != nullptr) return entry->skipped;
  SkipState here = state_of(now);
  here.line.beginning.set(chosen_key_);
  SkipState* const start = known_->skipped().find_or_add(here);
  if (entry != nullptr) entry->skipped = start;
  return start;
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
  line.is_quoted = read.is_quoted;
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
