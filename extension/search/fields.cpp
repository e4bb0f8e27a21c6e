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

bool is_blank_or_quote(char c) { return c == ' ' || c == '"' || c == '\''; }

// The first place from `from` on where the part stands and `fits`; npos: nowhere.
template <class Fits>
std::size_t find_where(std::string_view text, std::string_view part, std::size_t from, Fits fits) {
  std::size_t at = text.find(part, from);
  while (at != text.npos && !fits(at)) at = text.find(part, at + 1);
  return at;
}

std::size_t find_key(std::string_view text, std::string_view key, std::size_t from) {
  return find_where(text, key, from, [&](std::size_t at) {
    std::size_t next = at + key.size();
    while (next < text.size() && is_blank_or_quote(text[next])) ++next;
    const bool has_colon = next < text.size() && text[next] == ':';
    const char before = at == 0 ? '\n' : text[at - 1];
    return has_colon && (is_blank_or_quote(before) ||
                         std::string_view("\n{,").find(before) != std::string_view::npos);
  });
}

std::size_t find_item(std::string_view text, std::string_view value, std::size_t from) {
  if (value.empty()) return text.npos;
  return find_where(text, value, from, [&](std::size_t at) {
    while (at > 0 && is_blank_or_quote(text[at - 1])) --at;
    return at > 0 && std::string_view("-[,").find(text[at - 1]) != std::string_view::npos;
  });
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

// Where a text that is a slice of the source stands; npos for a copy.
std::size_t FieldWalk::place_of_slice(std::string_view part) const {
  const std::less_equal<const char*> not_after;
  const bool is_slice = !part.empty() && not_after(text_.data(), part.data()) &&
                        not_after(part.data() + part.size(), text_.data() + text_.size());
  return is_slice ? static_cast<std::size_t>(part.data() - text_.data()) : text_.npos;
}

// A copy is looked for behind the field before: its key with a colon and its value on
// that line or the next; of a list's item the value with a dash, bracket or comma before
// it. A value that is written otherwise has the place of its key.
std::size_t FieldWalk::place_of_copy(std::string_view key, std::string_view value) const {
  const std::string_view first_line = value.substr(0, value.find('\n'));
  if (key.empty()) return find_item(text_, first_line, last_place_);
  std::size_t at = find_key(text_, key, last_place_);
  const std::size_t first_key = at;
  for (; at != text_.npos; at = find_key(text_, key, at + 1)) {
    const std::size_t found = text_.find(first_line, at + key.size());
    if (found == text_.npos) break;
    const auto between = text_.substr(at, found - at);
    if (std::count(between.begin(), between.end(), '\n') <= 1) return found;
  }
  return first_key;
}

std::size_t FieldWalk::find_place() const {
  const Node& node = tree_->nodes[node_];
  for (const std::string_view part : {node.text, node.key}) {
    const std::size_t place = place_of_slice(part);
    if (place != text_.npos) return place;
  }
  return place_of_copy(node.key, node.text);
}

int FieldWalk::line() {
  if (!is_placed_) {
    const std::size_t place = find_place();
    if (place != text_.npos) last_place_ = place;
    is_placed_ = true;
  }
  return lines_.line_at(last_place_);
}

std::string_view FieldWalk::title() const { return levels_.back().title; }

}  // namespace dossier::search
