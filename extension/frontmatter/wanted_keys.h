// The keys whose values a query uses: all of the top level, or some; and where one of
// them has a list of maps, all keys of these, or some.
//
//   WantedKeys({"title", "related"})
//   WantedKeys::of_items("related", {"title", "url"})
//   WantedKeys({"title", "related"}).as_json("related")
//
// A list or map that a query uses as JSON alone may be written as JSON where it is read:
// its node then has the text, and no children (Node::has_json). The plain reader does so;
// what yaml-cpp and others read is a tree all the same.
//
// Cost: a key that is near, in the order in which the keys were wanted, to the one before
// is found with a compare or two. Any other is looked up by a hash of its length and three
// of its characters, which tells apart the keys that people give.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "frontmatter/keys.h"

namespace dossier::frontmatter {

// What a query uses of a key's value.
enum class Form : unsigned char { nothing, values, json };

// Keys, and what is used of each. Their numbers start at 1, in the order of set().
class KeyForms {
 public:
  static constexpr std::uint16_t kNoNumber = 0;
  struct Wish {
    Form form;
    std::uint16_t number = kNoNumber;  // also of a key whose number has no room here
  };

  void set(std::string_view key, Form form);
  // `next` is where a reader of one key after the other expects to find it; any value
  // will do, 0 at first.
  Wish of(std::string_view key, Form otherwise, std::size_t& next) const;
  // kNoNumber: there is no such key, or there are too many.
  std::uint16_t number_of(std::string_view key) const;

 private:
  struct Key {
    std::string key;
    Wish wish;
  };
  // Documents of a folder have their keys in much the same order, but not all of them.
  static constexpr std::size_t kNear = 4;
  static constexpr std::uint32_t kFree = 0xFFFFFFFF;

  Wish look_up(std::string_view key, Form otherwise, std::size_t& next) const;
  // The slot of that key, or the free one that it would have.
  std::size_t slot_of(std::string_view key) const;
  void grow();

  std::vector<Key> keys_;
  std::vector<std::uint32_t> slots_;  // places in keys_, or kFree; a power of two of them
};

// A handful of keys is compared faster than a key is hashed.
inline KeyForms::Wish KeyForms::of(std::string_view key, Form otherwise, std::size_t& next) const {
  const bool is_handful = keys_.size() <= kNear;
  const std::size_t first = is_handful ? 0 : next;
  for (std::size_t i = first; i < keys_.size() && i < first + kNear; ++i) {
    if (is_same_key(keys_[i].key, key)) {
      next = i + 1 == keys_.size() ? 0 : i + 1;
      return keys_[i].wish;
    }
  }
  return is_handful ? Wish{otherwise} : look_up(key, otherwise, next);
}

class WantedKeys {
 public:
  // All keys.
  WantedKeys() = default;
  explicit WantedKeys(const std::vector<std::string>& keys);
  static WantedKeys of_items(const std::string& list, const std::vector<std::string>& item_keys);

  // The key is wanted; a list or map there as JSON, or with all that is in it. Of the list
  // of of_items(), all items are wanted then.
  WantedKeys& as_json(std::string_view key);
  WantedKeys& as_values(std::string_view key);
  // Every other key is wanted as well, and every key of items.
  WantedKeys& and_all_others();

  // `next`: see KeyForms.
  KeyForms::Wish wish_for(std::string_view key, std::size_t& next) const {
    return keys_.of(key, others_, next);
  }
  KeyForms::Wish wish_in_item(std::string_view key, std::size_t& next) const {
    return item_keys_.of(key, Form::nothing, next);
  }
  const KeyForms& keys() const { return keys_; }
  const KeyForms& item_keys() const { return item_keys_; }
  // True of the key whose list has maps of which not all is wanted.
  bool is_of_items(std::string_view key) const { return has_item_keys_ && key == list_; }

 private:
  KeyForms keys_;
  Form others_ = Form::values;
  bool has_item_keys_ = false;
  std::string list_;
  KeyForms item_keys_;
};

}  // namespace dossier::frontmatter
