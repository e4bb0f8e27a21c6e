#include "frontmatter/tree.h"

#include <cmath>
#include <cstring>

#include "json/write.h"

namespace dossier::frontmatter {
namespace {

bool all_digits(std::string_view text) {
  for (const char c : text) {
    if (c < '0' || c > '9') return false;
  }
  return !text.empty();
}

// int, frac and exp of RFC 8259; the scalar is known to be a number.
bool is_json_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const std::size_t whole = std::min(text.find_first_of(".eE"), text.size());
  const std::string_view integer = text.substr(0, whole);
  if (!all_digits(integer) || (integer.size() > 1 && integer[0] == '0')) return false;
  text.remove_prefix(whole);
  if (text.starts_with('.')) {
    const std::size_t fraction = std::min(text.find_first_of("eE"), text.size());
    if (!all_digits(text.substr(1, fraction - 1))) return false;
    text.remove_prefix(fraction);
  }
  if (text.empty()) return true;
  text.remove_prefix(1);
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  return all_digits(text);
}

void append_text(std::string& out, std::string_view text, bool is_clean) {
  if (!is_clean) return json::append_valid_string(out, text);
  out += '"';
  out += text;
  out += '"';
}

void append_scalar(std::string& out, const Node& node) {
  switch (node.kind) {
    case Kind::null:
      out += "null";
      return;
    case Kind::boolean:
      out += node.truth ? "true" : "false";
      return;
    case Kind::text:
      append_text(out, node.text, node.has_clean_text);
      return;
    default:
      break;
  }
  const bool is_real = node.text.find_first_of(".eE") != node.text.npos;
  if (is_json_number(node.text) && is_real == (node.kind == Kind::real)) {
    out += node.text;
  } else if (node.kind == Kind::integer) {
    out += std::to_string(node.integer);
  } else {
    json::append_real(out, node.real);
  }
}

}  // namespace

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
  block_ = used_ = 0;
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
    if (nodes[i].key == key) found = i;
  }
  return found;
}

// Recursive; the readers bound the depth (kMaxDepth in yaml.h).
void append_json(std::string& out, const Tree& tree, std::uint32_t index) {
  const Node& node = tree.nodes[index];
  if (!node.is_container()) return append_scalar(out, node);
  const bool is_map = node.kind == Kind::map;
  out += is_map ? '{' : '[';
  for (std::uint32_t i = index + 1; i < node.end; i = tree.nodes[i].end) {
    if (i != index + 1) out += ',';
    if (is_map) {
      append_text(out, tree.nodes[i].key, tree.nodes[i].has_clean_key);
      out += ':';
    }
    append_json(out, tree, i);
  }
  out += is_map ? '}' : ']';
}

}  // namespace dossier::frontmatter
