// Lines that begin as lines have begun before (line_states.h): they take a comparison of the
// beginning and a look at the value. Where that ends, the reader is as if it had read them in the
// ordinary way.
#include <algorithm>

#include "frontmatter/plain_block.h"

namespace dossier::frontmatter {
// True where lists and maps that are no part of the tree are open, or may be with the next line.
bool PlainReader::goes_below() const {
  if (out_.way() == PlainWriter::Way::tree) return waiting_ && out_.starts_json();
  return waiting_ || top_ != chosen_in_;
}

// True where the next line may be an entry of the map in which a key was chosen last.
bool PlainReader::is_among_entries(const char* p) const {
  return top_ == chosen_in_ && chooses() && !(waiting_ && is_below(p));
}

// True below the entry that was chosen last.
bool PlainReader::is_below(const char* p) const {
  const char* const start = skip_spaces(p, marks_.end());
  const std::ptrdiff_t column = start - p;
  return (*start == '-' ? depth_of_list(column) : depth_of_map(column)) > chosen_in_->depth;
}

// True of the next entry or item. Blank lines and comments stand at any column.
bool PlainReader::ends_below(const char* p) const {
  const char* const start = skip_spaces(p, marks_.end());
  const bool is_item = start[0] == '-' && start[1] == ' ';
  return (is_item || first_of(*start) <= First::plain) && !is_below(p);
}

const char* PlainReader::follow(const char* p) {
  const char* start = nullptr;
  const auto can_go_on = [&] { return known_ != nullptr && p != marks_.end(); };
  while (p != start && can_go_on()) {
    start = p;
    if (goes_below()) p = out_.is_skipping() ? skip_below(p) : follow_below(p);
    if (can_go_on() && is_among_entries(p)) p = follow_entries(p);
  }
  return p;
}

// Until it returns, the levels, `waiting_` and the keys of JSON are what they were: `state` has
// them. The tree, the JSON's text and the marks are up to date at every line.
const char* PlainReader::follow_below(const char* p) {
  if (state_ == nullptr) state_ = find_state();
  if (state_ == nullptr) return stop_learning(p);
  LineState* state = state_;
  while (LineBeginning::has_room(p, marks_.end())) {
    const LineStep* const step = state->step_for(p);
    if (step == nullptr && *p != '\n') break;
    const char* const next = step != nullptr ? follow_line(p, *step) : skip_blank_line(p);
    if (next == nullptr) break;
    if (step != nullptr) state = step->next;
    p = next;
    ++lines_;
  }
  if (p != marks_.end() && ends_below(p)) {
    leave_below(*state);
  } else if (state != state_) {
    return_to(*state);
  }
  return p;
}

// There is no room for another state: the rest of this document is not looked up.
const char* PlainReader::stop_learning(const char* p) {
  known_ = nullptr;
  return p;
}

// The end of what was below the entry that was chosen last.
void PlainReader::leave_below(const LineState& state) {
  top_ = chosen_in_;
  waiting_ = state.waiting && state.levels.empty();
  state_ = nullptr;
  if (!state.levels.empty()) out_.close_json(state.levels);
}

void PlainReader::return_to(LineState& state) {
  top_ = std::copy(state.levels.begin(), state.levels.end(), chosen_in_ + 1) - 1;
  waiting_ = state.waiting;
  state_ = &state;
  if (!state.levels.empty()) out_.json().set_open(state.keys, state.levels.size());
}

inline const char* PlainReader::follow_line(const char* p, const LineStep& step) {
  EverydayLine line;
  const char* const next = read_known_value(p, step, line);
  if (next == nullptr) return nullptr;
  if (step.below.opens != Kind::null) out_.open(step.below.opens);
  PlainJson& json = out_.json();
  const JsonPiece& piece = step.below.json;
  if (step.line.value == LineValue::none) {
    json.add(piece);
  } else if (step.line.value == LineValue::plain) {
    json.add_plain_slice(piece, line.text, line.is_clean);
  } else if (line.is_slice) {
    json.add_quoted_slice(piece, line.text);
  } else {
    json.add_quoted(piece, line.text, line.is_clean);
  }
  return next;
}

inline const char* PlainReader::skip_blank_line(const char* p) {
  marks_.pop();
  return p + 1;
}

// Returns the next line; nullptr, and nothing is changed, for a value that is not everyday.
inline const char* PlainReader::read_known_value(const char* p, const LineStep& step,
                                                 EverydayLine& line) {
  MarksAhead marks = marks_.ahead();
  const char* const next = find_known_value(p, step.line, marks, line);
  if (next == nullptr) {
    return step.line.value == LineValue::quoted
               ? read_escaped_value(p + step.line.beginning.size(), step.line.marks, line)
               : nullptr;
  }
  marks_.drop(marks);
  return next;
}

// Of a quoted text from behind its quote on, where there are so many marks before it.
const char* PlainReader::read_escaped_value(const char* p, std::size_t marks, EverydayLine& line) {
  const std::size_t place = marks_.place();
  marks_.drop(marks);
  QuotedText text;
  const char* const end = read_quoted_text(p - 1, marks_, out_.tree(), text);
  if (end == nullptr || *end != '\n') {
    marks_.return_to(place);
    return nullptr;
  }
  marks_.pop();
  line.text = text.text;
  line.has_text = line.is_quoted = true;
  line.is_clean = text.is_clean;
  line.is_slice = false;
  return end + 1;
}

const char* PlainReader::follow_entries(const char* p) {
  if (map_state_ == nullptr) map_state_ = find_map_state();
  if (map_state_ == nullptr) return stop_learning(p);
  while (LineBeginning::has_room(p, marks_.end())) {
    const LineStep* step = map_state_->step_for(p);
    if (step != nullptr && step->is_passed()) step = pass_entries(p, step);
    if (step == nullptr && (p == marks_.end() || *p != '\n')) break;
    const char* const next = step != nullptr ? follow_entry(p, *step) : skip_blank_line(p);
    if (next == nullptr) break;
    p = next;
    ++lines_;
    if (step == nullptr) continue;
    map_state_ = step->next;
    if (waiting_) break;
  }
  return p;
}

// Entries that nobody wants, from the one of `step` on to one that waits for what is below it. Of
// all but the last nothing is noted. Returns the step of the line behind them; null where it has
// none or was not looked at.
const LineStep* PlainReader::pass_entries(const char*& p, const LineStep* step) {
  const LineStep* last = nullptr;
  MarksAhead marks = marks_.ahead();
  while (step != nullptr && step->is_passed()) {
    const char* const next = skip_known_value(p, step->line, marks);
    if (next == nullptr) break;
    chosen_key_ = step->entry.key_in(p);
    last = step;
    p = next;
    ++lines_;
    const bool can_go_on =
        step->line.value != LineValue::none && LineBeginning::has_room(p, marks_.end());
    step = can_go_on ? step->next->step_for(p) : nullptr;
    look_ahead(marks);
  }
  marks_.drop(marks);
  if (last == nullptr) return step;
  note_choice(Form::nothing, false);
  waiting_ = last->line.value == LineValue::none;
  map_state_ = last->next;
  return step;
}

inline const char* PlainReader::follow_entry(const char* p, const LineStep& step) {
  const LineStep::Entry& entry = step.entry;
  const bool is_wanted = entry.wish.form != Form::nothing;
  const std::string_view key = entry.key_in(p);
  const bool may_add = !is_wanted || entry.starts_map ||
                       out_.may_claim(top_->container, top_->keys, key, entry.key_bits);
  if (!may_add) return nullptr;
  EverydayLine line;
  const char* const next = read_known_value(p, step, line);
  if (next == nullptr) return nullptr;
  if (entry.starts_map) {
    out_.choose(Form::values);
    next_map();
  }
  note_choice(entry.wish.form, entry.is_of_items);
  chosen_key_ = key;
  waiting_ = !line.has_text;
  if (!is_wanted) return next;
  top_->keys.add(entry.key_bits);
  if (line.has_text) {
    out_.add_text(key, line.text, line.is_quoted, line.is_clean);
  } else {
    out_.add(key, true);
  }
  out_.number(entry.wish.number);
  return next;
}

}  // namespace dossier::frontmatter
