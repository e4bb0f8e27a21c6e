// Lines that are read in the ordinary way, and remembered for the next time (line_states.h).
#include <cstring>

#include "frontmatter/plain_block.h"

namespace dossier::frontmatter {
namespace {

const LineStep* known_step(const LineState* state, const char* p, const char* end) {
  return state != nullptr && LineBeginning::has_room(p, end) ? state->step_for(p) : nullptr;
}

// Of an entry that is not everyday, and how far its beginning goes. In JSON nothing is known of
// what is before such a value.
LineValue unusual_value_of(const EverydayLine& line, bool is_json) {
  return line.colon[2] == '"' && !is_json ? LineValue::quoted : LineValue::other;
}
const char* unusual_start(const EverydayLine& line, LineValue value) {
  return line.colon + (value == LineValue::quoted ? 3 : 2);
}

// How many bytes the value is at the end of JSON, with its comma; 0: there is none.
std::size_t size_as_json(const EverydayLine& line) {
  constexpr std::size_t kQuotesAndComma = 3;
  if (!line.has_text) return 0;
  if (line.is_quoted) return line.text.size() + kQuotesAndComma;
  return PlainJson::size_of_plain(line.text, line.is_clean) + 1;
}

// The first line of JSON: the writer writes the bracket when it opens the list or map.
void take_bracket(LineStep::Below& below) {
  below.opens = below.json.bytes[0] == '[' ? Kind::list : Kind::map;
  --below.json.size;
  std::memmove(below.json.bytes, below.json.bytes + 1, below.json.size);
}

}  // namespace

// The next line, which is not known or not everyday, by `read`.
const char* PlainReader::learn(const char* p, Read read) {
  if (known_ != nullptr && goes_below() && is_below(p)) {
    return out_.is_skipping() ? (this->*read)(p) : learn_line(p, read);
  }
  if (known_ != nullptr && is_among_entries(p)) return learn_entry(p, read);
  state_ = nullptr;
  return (this->*read)(p);
}

// What a line is to be known by. False for one that has no everyday beginning, or is known.
bool PlainReader::describe(const char* p, const LineState* state, LineStep& step,
                           EverydayLine& line) {
  if (state == nullptr || !LineBeginning::has_room(p, marks_.end())) return false;
  MarksAhead marks = marks_.ahead();
  const char* const next = find_line(p, marks_.end(), marks, line);
  const char* value = line.has_text ? line.text.data() : next;
  step.has_key = line.colon != nullptr;
  step.line.value = value_of(line);
  if (next == nullptr) {
    if (!step.has_key || line.colon[1] != ' ') return false;
    step.line.value = unusual_value_of(line, goes_below());
    value = unusual_start(line, step.line.value);
  }
  step.line.marks = marks_before_value(step.has_key, step.line.value);
  if (!step.line.beginning.set({p, static_cast<std::size_t>(value - p)})) return false;
  const LineStep* const known = state->step_for(p);
  return known == nullptr || known->line.beginning.size() < step.line.beginning.size() ||
         (known->line.value == LineValue::other && known->line.value != step.line.value);
}

// Where a line with a known beginning leads, now that it has been read; null: not known.
LineState* PlainReader::behind(const LineStep* step) const {
  if (step == nullptr || !step->has_key || step->next == nullptr) return nullptr;
  return step->next->waiting == waiting_ ? step->next : nullptr;
}

const char* PlainReader::learn_line(const char* p, Read read) {
  LineState* const from = state_;
  LineStep step;
  EverydayLine line;
  const bool is_new = describe(p, from, step, line);
  const LineStep* const known = known_step(from, p, marks_.end());
  const bool starts_json = out_.way() == PlainWriter::Way::tree;
  const PlainJson::Mark mark = starts_json ? PlainJson::Mark() : out_.json().mark();
  const char* const next = (this->*read)(p);
  if (next == nullptr) return nullptr;
  state_ = is_new ? nullptr : behind(known);
  if (!is_new) return next;
  const bool has_piece =
      out_.way() == PlainWriter::Way::json && step.line.value != LineValue::other;
  if (has_piece) {
    if (!out_.json().piece_since(mark, size_as_json(line), step.below.json)) return next;
    if (starts_json) take_bracket(step.below);
  }
  step.next = find_state();
  if (step.next != nullptr && known_->add(*from, step)) state_ = step.next;
  return next;
}

const char* PlainReader::learn_entry(const char* p, Read read) {
  LineState* const from = map_state_;
  LineStep step;
  EverydayLine line;
  const char* const start = skip_spaces(p, marks_.end());
  step.entry.starts_map = *start == '-';
  const bool is_of_this_map = step.entry.starts_map
                                  ? starts_next_map(map_in(depth_of_list(start - p)))
                                  : depth_of_map(start - p) == top_->depth;
  const bool is_new = is_of_this_map && describe(p, from, step, line) && step.has_key;
  const LineStep* const known = is_of_this_map ? known_step(from, p, marks_.end()) : nullptr;
  const char* const next = (this->*read)(p);
  if (next == nullptr) return nullptr;
  if (!is_new) {
    if (known != nullptr && known->has_key) map_state_ = known->next;
    return next;
  }
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

// Where the reader is in JSON; null where it is not, and where there is no room for another
// state.
LineState* PlainReader::find_state() const {
  const LineStates::Place here = place(LineStates::Place::Way::json);
  if (top_ == chosen_in_) return waiting_ ? known_->start(here) : nullptr;
  LineState now;
  now.levels.assign(chosen_in_ + 1, top_ + 1);
  now.waiting = waiting_;
  const auto keys = out_.json().keys();
  now.keys.assign(keys.begin(), keys.end());
  return known_->find_or_add(here, now, {});
}

// Where it is behind an entry that was chosen, or before the first.
LineState* PlainReader::find_map_state() const {
  const LineStates::Place here = place(LineStates::Place::Way::entries);
  if (chosen_key_.empty()) return known_->start(here);
  return known_->find_or_add(here, {}, chosen_key_);
}

}  // namespace dossier::frontmatter
