#include "frontmatter/wanted_keys.h"

#include <algorithm>
#include <limits>

namespace dossier::frontmatter {

std::size_t KeyForms::slot_of(std::string_view key) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = (hash_of_key(key) >> 40) & mask;
  while (slots_[slot] != kFree && !is_same_key(keys_[slots_[slot]].key, key))
    slot = (slot + 1) & mask;
  return slot;
}

void KeyForms::set(std::string_view key, Form form) {
  if (slots_.size() < 4 * (keys_.size() + 1)) grow();
  std::uint32_t& at = slots_[slot_of(key)];
  if (at != kFree) {
    keys_[at].wish.form = form;
    return;
  }
  at = static_cast<std::uint32_t>(keys_.size());
  const bool has_number = at < std::numeric_limits<std::uint16_t>::max();
  const auto number = has_number ? static_cast<std::uint16_t>(at + 1) : kNoNumber;
  keys_.push_back({std::string(key), {form, number}});
}

KeyForms::Wish KeyForms::look_up(std::string_view key, Form otherwise, std::size_t& next) const {
  const std::uint32_t at = slots_.empty() ? kFree : slots_[slot_of(key)];
  if (at == kFree) return {otherwise};
  next = at + 1;
  return keys_[at].wish;
}

std::uint16_t KeyForms::number_of(std::string_view key) const {
  std::size_t next = 0;
  return of(key, Form::nothing, next).number;
}

void KeyForms::grow() {
  slots_.assign(std::max<std::size_t>(16, slots_.size() * 2), kFree);
  for (std::uint32_t i = 0; i < keys_.size(); ++i) slots_[slot_of(keys_[i].key)] = i;
}

WantedKeys::WantedKeys(const std::vector<std::string>& keys) : others_(Form::nothing) {
  for (const std::string& key : keys) keys_.set(key, Form::values);
}

WantedKeys WantedKeys::of_items(const std::string& list,
                                const std::vector<std::string>& item_keys) {
  WantedKeys wanted({list});
  wanted.has_item_keys_ = true;
  wanted.list_ = list;
  for (const std::string& key : item_keys) wanted.item_keys_.set(key, Form::values);
  return wanted;
}

WantedKeys& WantedKeys::as_json(std::string_view key) {
  if (is_of_items(key)) has_item_keys_ = false;
  keys_.set(key, Form::json);
  return *this;
}

WantedKeys& WantedKeys::as_values(std::string_view key) {
  keys_.set(key, Form::values);
  return *this;
}

WantedKeys& WantedKeys::and_all_others() {
  others_ = Form::values;
  has_item_keys_ = false;
  return *this;
}

}  // namespace dossier::frontmatter
