// Where the plain reader's values go: into a tree; below a key that is wanted as JSON
// alone, into JSON; below one that nobody wants, nowhere. It also knows which keys a map
// has already.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>

#include "frontmatter/keys.h"
#include "frontmatter/plain_json.h"
#include "frontmatter/plain_levels.h"
#include "frontmatter/scalar.h"
#include "frontmatter/tree.h"
#include "frontmatter/wanted_keys.h"

namespace dossier::frontmatter {

class PlainWriter {
 public:
  enum class Way : unsigned char { tree, json, nowhere };

  // The block's bytes can be read up to its end.
  PlainWriter(Tree& tree, std::string_view block) : tree_(tree), json_(tree.json(), block) {}

  Tree& tree() { return tree_; }
  Way way() const { return way_; }
  bool is_skipping() const { return way_ == Way::nowhere; }
  // What is used of what is added next, until the next choice.
  void choose(Form form) {
    way_ = form == Form::nothing ? Way::nowhere : Way::tree;
    starts_json_ = form == Form::json;
  }

  // Appends a null, which the functions below may make something else.
  // `is_clean`, here and below: see Node.
  void add(std::string_view key, bool is_clean = false) {
    if (way_ == Way::tree) {
      tree_.nodes.emplace_back(key, is_clean, tree_.size() + 1);
    } else if (way_ == Way::json) {
      json_.add(key, is_clean);
    }
  }
  // An item. Its key is empty and yet a slice, so that a text with escapes has a place.
  void add_item(const char* place) { add(std::string_view(place, place)); }
  // An entry with a clean key and its text in one step, where values go into a tree.
  void add_text(std::string_view key, std::string_view text, bool is_quoted, bool is_clean) {
    Node& node = tree_.nodes.emplace_back(key, text, is_clean, tree_.size() + 1);
    if (!is_quoted && look_of(text) != Look::text) resolve_plain(node, text);
  }
  void set_plain(std::string_view text, bool is_clean = false) {
    if (way_ == Way::json) return json_.set_plain(text, is_clean);
    if (way_ == Way::nowhere) return;
    resolve_plain(tree_.nodes.back(), text);
    tree_.nodes.back().has_clean_text = is_clean;
  }
  void set_quoted(std::string_view text, bool is_clean = false) {
    if (way_ == Way::json) return json_.set_quoted(text, is_clean);
    if (way_ == Way::nowhere) return;
    resolve_quoted(tree_.nodes.back(), text);
    tree_.nodes.back().has_clean_text = is_clean;
  }

  // What was added last becomes a list or map. Returns what close() and claim() know it by.
  std::uint32_t open(Kind kind) {
    if (way_ == Way::json) return json_.open(kind);
    const std::uint32_t node = tree_.size() - 1;
    if (way_ == Way::nowhere) return node;
    tree_.nodes[node].kind = kind;
    return starts_json_ ? start_json(kind) : node;
  }
  // Where lists and maps are written as JSON: the levels that are open, all of them.
  void close_json(std::span<const Level> levels) {
    json_.close_all(levels);
    end_json();
  }
  void close(std::uint32_t container) {
    if (way_ == Way::tree) {
      tree_.close(container);
    } else if (way_ == Way::json && json_.close(container)) {
      end_json();
    }
  }

  // An entry, if claim() allows it.
  bool add_key(std::uint32_t map, KeySet& keys, std::string_view key, bool is_clean) {
    if (!claim(map, keys, key)) return false;
    add(key, is_clean);
    return true;
  }
  // Of the entry that was chosen and added last: its key's number.
  void number(std::uint16_t wanted) {
    if (way_ == Way::tree) tree_.nodes.back().wanted = wanted;
  }

  // True where the entry that was added last becomes JSON, if it is a list or map.
  bool starts_json() const { return starts_json_; }
  PlainJson& json() { return json_; }
  const PlainJson& json() const { return json_; }

  // False if the map has that key already, or too many to tell in little time. `bits`: the
  // key's, see KeySet.
  bool may_claim(std::uint32_t map, const KeySet& keys, std::string_view key,
                 std::uint64_t bits) const {
    return keys.count < kMaxKeys && !(keys.may_have(bits) && has(map, key));
  }
  bool claim(std::uint32_t map, KeySet& keys, std::string_view key) {
    if (way_ == Way::nowhere) return true;
    const std::uint64_t bits = KeySet::bits_of(key);
    if (!may_claim(map, keys, key, bits)) return false;
    keys.add(bits);
    if (way_ == Way::json) json_.note_key(key);
    return true;
  }

 private:
  // Looking for doubles is quadratic in the worst case: 500,000 compares.
  static constexpr std::uint32_t kMaxKeys = 1000;

  // The map's entries so far, all closed: each one's sibling is at its `end`.
  bool has(std::uint32_t map, std::string_view key) const {
    if (way_ == Way::json) return json_.has(map, key);
    for (std::uint32_t i = map + 1; i < tree_.size(); i = tree_.nodes[i].end) {
      if (is_same_key(tree_.nodes[i].key, key)) return true;
    }
    return false;
  }
  std::uint32_t start_json(Kind kind) {
    starts_json_ = false;
    way_ = Way::json;
    return json_.start(kind);
  }
  void end_json() {
    way_ = Way::tree;
    tree_.nodes.back().has_json = true;
    tree_.nodes.back().text = json_.text();
  }

  Tree& tree_;
  PlainJson json_;
  Way way_ = Way::tree;
  bool starts_json_ = false;  // where the entry that was added last is a list or map
};

}  // namespace dossier::frontmatter
