// Lines that are read in the ordinary way, and remembered for the next time (line_states.h).
#include "frontmatter/plain_block.h"

namespace dossier::frontmatter {
namespace {

// The colon, and where no value follows, the line's end.
unsigned char marks_before_value(const EverydayLine& line) {
  if (line.colon == nullptr) return 0;
  return line.has_text ? 1 : 2;
}

LineStep::Value value_of(const EverydayLine& line) {
  if (!line.has_text) return LineStep::Value::none;
  return line.is_quoted ? LineStep::Value::quoted : LineStep::Value::plain;
}

// How many bytes the value is at the end of JSON, with its comma; 0: there is none.
std::size_t size_as_json(const EverydayLine& line) {
  if (!line.has_text) return 0;
  const bool has_quotes = line.is_quoted || look_of(line.text) == Look::text;
  return line.text.size() + (has_quotes ? 3 : 1);
}

// True of an entry whose value starts with a quote, but is not everyday: it has escapes, mostly.
bool take_unusual_value(EverydayLine& line) {
  if (line.colon == nullptr || line.colon[1] != ' ' || line.colon[2] != '"') return false;
  line.has_text = line.is_quoted = true;
  return true;
}

// False where that cannot be told from the text.
bool has_known_size_as_json(const EverydayLine& line) {
  if (!line.has_text || line.is_quoted) return true;
  return line.is_clean && look_of(line.text) != Look::unknown;
}

// The first line of JSON: the writer writes the bracket when it opens the list or map.
void take_bracket(LineStep::Below& below) {
  below.opens = below.json.bytes[0] == '[' ? Kind::list : Kind::map;
  --below.json.size;
  std::memmove(below.json.bytes, below.json.bytes + 1, below.json.size);
}

}  // namespace

const char* PlainReader::learn(const char* p) {
  if (known_ == nullptr) return read_everyday_line(p);
  if (goes_below() && is_below(p)) return learn_line(p);
  return is_among_entries(p) ? learn_entry(p, &PlainReader::read_everyday_line)
                             : read_everyday_line(p);
}

// What is next to be known by. False for a line that is not everyday, or known already.
bool PlainReader::describe(const char* p, const LineState* state, LineStep& step,
                           EverydayLine& line) {
  if (state == nullptr || marks_.end() - p < static_cast<std::ptrdiff_t>(LineStep::kMost)) {
    return false;
  }
  MarksAhead marks = marks_.ahead();
  const char* const next = find_line(p, marks_.end(), marks, line);
  if (next == nullptr && !take_unusual_value(line)) return false;
  const char* value = line.has_text ? line.text.data() : next;
  if (next == nullptr) value = line.colon + 3;
  step.value = value_of(line);
  step.marks = marks_before_value(line);
  const LineStep* const known = state->step_for(p);
  return step.set_beginning({p, static_cast<std::size_t>(value - p)}) &&
         (known == nullptr || known->size < step.size);
}

const char* PlainReader::learn_line(const char* p) {
  LineState* const from = state_;
  LineStep step;
  EverydayLine line;
  const bool is_new = describe(p, from, step, line) && has_known_size_as_json(line);
  const bool starts_json = out_.way() == PlainWriter::Way::tree;
  const PlainJson::Mark mark = starts_json ? PlainJson::Mark() : out_.json().mark();
  state_ = nullptr;
  const char* const next = read_everyday_line(p);
  if (next == nullptr || !is_new) return next;
  if (out_.way() == PlainWriter::Way::json) {
    if (!out_.json().piece_since(mark, size_as_json(line), step.below.json)) return next;
    if (starts_json) take_bracket(step.below);
  }
  step.next = find_state({p, step.size});
  if (step.next != nullptr && known_->add(*from, step)) state_ = step.next;
  return next;
}

const char* PlainReader::learn_entry(const char* p, Read read) {
  LineState* const from = map_state_;
  LineStep step;
  EverydayLine line;
  const char* const start = skip_spaces(p, marks_.end());
  step.entry.starts_map = *start == '-';
  const bool is_here = step.entry.starts_map ? starts_next_map(map_in(depth_of_list(start - p)))
                                             : depth_of_map(start - p) == top_->depth;
  const bool is_new = is_here && describe(p, from, step, line) && line.colon != nullptr;
  const char* const next = (this->*read)(p);
  if (next == nullptr || !is_new) return next;
  step.entry.key_at = static_cast<unsigned char>(chosen_key_.data() - p);
  step.entry.key_size = static_cast<unsigned char>(chosen_key_.size());
  step.entry.key_bits = KeySet::bits_of(chosen_key_);
  step.entry.wish = wish_for(chosen_key_);
  step.entry.is_of_items = item_level_ != nullptr;
  map_state_ = find_map_state();
  step.next = map_state_;
  if (step.next != nullptr) known_->add(*from, step);
  return next;
}

LineStates::Place PlainReader::place(LineStates::Place::Way way) const {
  const auto level = static_cast<std::uint32_t>(chosen_in_ - levels_);
  return {way, level, chosen_in_->depth, level > 0 ? chosen_in_[-1].depth : 0};
}

// Where the reader is; null where it is not below the entry that was chosen last, and where there
// is no room for another state. What is skipped has no keys, so that `last` keeps its lines apart.
LineState* PlainReader::find_state(std::string_view last) const {
  using Way = LineStates::Place::Way;
  const bool is_json = !out_.is_skipping();
  const LineStates::Place here = place(is_json ? Way::json : Way::nowhere);
  if (top_ == chosen_in_) return waiting_ ? known_->start(here) : nullptr;
  LineState now;
  now.levels.assign(chosen_in_ + 1, top_ + 1);
  now.waiting = waiting_;
  if (is_json) {
    const auto keys = out_.json().keys();
    now.keys.assign(keys.begin(), keys.end());
    return known_->find_or_add(here, now, {});
  }
  for (Level& level : now.levels) level = {level.depth, 0, {}};
  return known_->find_or_add(here, now, last);
}

// The same behind an entry that was chosen, or before the first.
LineState* PlainReader::find_map_state() const {
  const LineStates::Place here = place(LineStates::Place::Way::entries);
  if (chosen_key_.empty()) return known_->start(here);
  return known_->find_or_add(here, {}, chosen_key_);
}

}  // namespace dossier::frontmatter
