#include "frontmatter/line_states.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace dossier::frontmatter {
namespace {

void append_number(std::string& out, std::uint32_t number) {
  char bytes[sizeof number];
  std::memcpy(bytes, &number, sizeof number);
  out.append(bytes, sizeof bytes);
}

// What tells states apart.
std::string name_of(const LineStates::Place& place, const LineState& state,
                    std::string_view last_key) {
  std::string name{static_cast<char>(place.way), state.waiting ? 'w' : 's'};
  append_number(name, place.level);
  append_number(name, place.depth);
  append_number(name, place.list_depth);
  append_number(name, static_cast<std::uint32_t>(state.levels.size()));
  for (const Level& level : state.levels) {
    append_number(name, level.depth);
    append_number(name, level.container);
  }
  append_number(name, static_cast<std::uint32_t>(state.keys.size()));
  for (const std::string_view key : state.keys) {
    append_number(name, static_cast<std::uint32_t>(key.size()));
    name.append(key);
  }
  return name.append(last_key);
}

}  // namespace

LineState* LineStates::start(const Place& place) {
  for (const Root& root : roots_) {
    if (root.place == place) return root.state;
  }
  LineState nothing;
  nothing.waiting = true;
  LineState* const state = find_or_add(place, nothing, {});
  if (state != nullptr) roots_.push_back({place, state});
  return state;
}

LineState* LineStates::find_or_add(const Place& place, const LineState& state,
                                   std::string_view last_key) {
  std::string name = name_of(place, state, last_key);
  const auto found = states_.find(name);
  if (found != states_.end()) return &found->second;
  if (states_.size() == kMaxStates || names_ + name.size() > kMaxNames) return nullptr;
  names_ += name.size();
  LineState& added = states_.emplace(std::move(name), state).first->second;
  for (std::string_view& key : added.keys) key = keys_.emplace_back(key);
  return &added;
}

bool LineStates::add(LineState& state, const LineStep& step) {
  const auto same = std::find_if(state.steps.begin(), state.steps.end(), [&](const LineStep& s) {
    return s.line.beginning == step.line.beginning;
  });
  if (same != state.steps.end()) {
    *same = step;
    return true;
  }
  if (state.steps.size() == kMaxSteps) return false;
  const auto shorter = std::find_if(state.steps.begin(), state.steps.end(), [&](const LineStep& s) {
    return s.line.beginning.size() < step.line.beginning.size();
  });
  state.steps.insert(shorter, step);
  return true;
}

}  // namespace dossier::frontmatter
