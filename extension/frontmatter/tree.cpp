#include "frontmatter/tree.h"

#include <cstring>

#include "frontmatter/keys.h"

namespace dossier::frontmatter {
std::string_view Tree::keep(std::string_view text) {
  if (text.size() > kBlock / 4) {
    large_.push_back(std::make_unique_for_overwrite<char[]>(text.size()));
    std::memcpy(large_.back().get(), text.data(), text.size());
    return {large_.back().get(), text.size()};
  }
  if (block_ < blocks_.size() && used_ + text.size() > kBlock) {
    ++block_;
    used_ = 0;
  }
  if (block_ == blocks_.size()) {
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(kBlock));
    used_ = 0;
  }
  char* at = blocks_[block_].get() + used_;
  if (!text.empty()) std::memcpy(at, text.data(), text.size());
  used_ += text.size();
  return {at, text.size()};
}

void Tree::clear() {
  nodes.clear();
  large_.clear();
  lines_.clear();
  json_.clear();
  block_ = used_ = 0;
}

void Tree::note_line(std::uint32_t index, int line) {
  if (lines_.size() <= index) lines_.resize(index + 1);
  lines_[index] = line;
}

std::uint32_t Tree::open(Kind kind, std::string_view key) {
  const std::uint32_t index = size();
  Node& node = nodes.emplace_back();
  node.kind = kind;
  node.key = key;
  node.end = index + 1;
  return index;
}

std::uint32_t Tree::find(std::uint32_t index, std::string_view key) const {
  if (index >= nodes.size() || nodes[index].kind != Kind::map) return 0;
  std::uint32_t found = 0;
  for (std::uint32_t i = index + 1; i < nodes[index].end; i = nodes[i].end) {
    if (is_same_key(nodes[i].key, key)) found = i;
  }
  return found;
}

}  // namespace dossier::frontmatter
