#include "search/fields.h"

#include <algorithm>
#include <functional>

#include "columns/path.h"
#include "search/addresses.h"

namespace dossier::search {
namespace {

using frontmatter::Kind;
using frontmatter::Node;
using frontmatter::Tree;

std::string_view title_in(const Tree& tree, std::uint32_t map) {
  for (const std::string_view key :
       {"title", "name", "headline", "text", "label", "alt", "caption"}) {
    const std::uint32_t found = tree.find(map, key);
    if (found == 0) continue;
    const Node& node = tree.nodes[found];
    if (node.kind == Kind::text && !node.text.empty() && !is_web_address(node.text)) {
      return node.text;
    }
  }
  return {};
}

}  // namespace

int LineCounter::line_at(std::size_t offset) {
  if (offset < offset_) {
    offset_ = 0;
    line_ = 1;
  }
  const auto part = text_.substr(offset_, offset - offset_);
  line_ += static_cast<int>(std::count(part.begin(), part.end(), '\n'));
  offset_ = offset;
  return line_;
}

FieldWalk::FieldWalk(std::string_view text, const Tree& tree)
    : text_(text), tree_(&tree), path_("$"), lines_(text) {
  if (!tree.nodes.empty() && tree.nodes[0].is_container()) enter(0, {});
}

void FieldWalk::enter(std::uint32_t node, std::string_view outer_title) {
  const bool is_map = tree_->nodes[node].kind == Kind::map;
  const std::string_view own = is_map ? title_in(*tree_, node) : std::string_view();
  levels_.push_back({node, node + 1, path_.size(), 0, own.empty() ? outer_title : own});
}

bool FieldWalk::next() {
  while (!levels_.empty()) {
    Level& level = levels_.back();
    path_.resize(level.path_length);
    if (level.next == tree_->nodes[level.node].end) {
      levels_.pop_back();
      continue;
    }
    node_ = level.next;
    is_placed_ = false;
    level.next = tree_->nodes[node_].end;
    if (tree_->nodes[level.node].kind == Kind::list) {
      path_.append("[").append(std::to_string(level.item++)).append("]");
    } else {
      columns::append_key(path_, tree_->nodes[node_].key);
    }
    if (!tree_->nodes[node_].is_container()) return true;
    enter(node_, level.title);
  }
  return false;
}

// Where a slice of the source stands, an empty one too; npos for a copy.
std::size_t FieldWalk::place_of_slice(std::string_view part) const {
  const std::less_equal<const char*> not_after;
  const bool is_slice = part.data() != nullptr && not_after(text_.data(), part.data()) &&
                        not_after(part.data() + part.size(), text_.data() + text_.size());
  return is_slice ? static_cast<std::size_t>(part.data() - text_.data()) : text_.npos;
}

int FieldWalk::find_line() {
  if (const int noted = tree_->line_of(node_)) return noted;
  const Node& node = tree_->nodes[node_];
  for (const std::string_view part : {node.text, node.key}) {
    const std::size_t place = place_of_slice(part);
    if (place != text_.npos) return lines_.line_at(place);
  }
  return line_;
}

int FieldWalk::line() {
  if (!is_placed_) line_ = find_line();
  is_placed_ = true;
  return line_;
}

std::string_view FieldWalk::title() const { return levels_.back().title; }

}  // namespace dossier::search
