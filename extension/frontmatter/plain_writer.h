// Where the plain reader's values go: into a tree or, below a key that nobody
// wants, nowhere. It also knows which keys a map has already.
#pragma once
#include <cstdint>
#include <string_view>

#include "frontmatter/scalar.h"
#include "frontmatter/tree.h"

namespace dossier::frontmatter {

// The keys of a map that is being filled. Each sets two bits of 64, so nearly
// every new key is known to be new without a look at the others.
struct KeySet {
  std::uint64_t bits = 0;
  std::uint32_t count = 0;
};

class PlainWriter {
 public:
  explicit PlainWriter(Tree& tree) : tree_(tree) {}

  Tree& tree() { return tree_; }
  bool is_skipping() const { return skipping_; }
  void set_skipping(bool skipping) { skipping_ = skipping; }

  // Appends a null, which the setters below may make something else.
  // `is_clean`, here and below: see Node.
  void add(std::string_view key, bool is_clean = false) {
    if (skipping_) return;
    const std::uint32_t index = tree_.size();
    tree_.nodes.emplace_back(key, is_clean, index + 1);
  }
  // The same with a clean key and its text in one step. Nothing may be skipped then.
  void add_text(std::string_view key, std::string_view text, bool is_quoted, bool is_clean) {
    Node& node = tree_.nodes.emplace_back(key, text, is_clean, tree_.size() + 1);
    if (!is_quoted && !is_surely_text(text)) resolve_plain(node, text);
  }
  // The node that was added last.
  std::uint32_t last() const { return tree_.size() - 1; }
  void set_plain(std::string_view text, bool is_clean = false) {
    if (skipping_) return;
    resolve_plain(tree_.nodes.back(), text);
    tree_.nodes.back().has_clean_text = is_clean;
  }
  void set_quoted(std::string_view text, bool is_clean = false) {
    if (skipping_) return;
    resolve_quoted(tree_.nodes.back(), text);
    tree_.nodes.back().has_clean_text = is_clean;
  }

  void make_container(std::uint32_t node, Kind kind) {
    if (!skipping_) tree_.nodes[node].kind = kind;
  }
  void close(std::uint32_t node) {
    if (!skipping_) tree_.close(node);
  }

  // False if the map has that key already, or too many to tell in little time.
  bool claim(std::uint32_t map, KeySet& keys, std::string_view key) {
    if (skipping_) return true;
    const std::uint64_t bits = bits_of(key);
    const bool may_be_double = (keys.bits & bits) == bits;
    keys.bits |= bits;
    return ++keys.count <= kMaxKeys && (!may_be_double || !has(map, key));
  }

 private:
  // Looking for doubles is quadratic in the worst case: 500,000 compares.
  static constexpr std::uint32_t kMaxKeys = 1000;

  static std::uint64_t bits_of(std::string_view key) {
    constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15U;  // 2^64 by the golden ratio
    if (key.empty()) return 1;
    const auto byte = [&](std::size_t i) {
      return std::uint64_t{static_cast<unsigned char>(key[i])};
    };
    const std::size_t size = key.size();
    const std::uint64_t some =
        byte(0) | (byte(size - 1) << 8) | (byte(size / 2) << 16) | (std::uint64_t{size} << 24);
    const std::uint64_t hash = some * kOdd;
    return (std::uint64_t{1} << (hash >> 58)) | (std::uint64_t{1} << ((hash >> 52) & 63));
  }
  // The map's entries so far, all closed: each one's sibling is at its `end`.
  bool has(std::uint32_t map, std::string_view key) const {
    for (std::uint32_t i = map + 1; i < tree_.size(); i = tree_.nodes[i].end) {
      if (tree_.nodes[i].key == key) return true;
    }
    return false;
  }

  Tree& tree_;
  bool skipping_ = false;
};

}  // namespace dossier::frontmatter
