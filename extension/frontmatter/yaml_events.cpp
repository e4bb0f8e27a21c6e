#include "frontmatter/yaml_events.h"

#include <algorithm>

#include "frontmatter/block_scalar.h"
#include "frontmatter/quoted.h"
#include "frontmatter/yaml_message.h"

namespace dossier::frontmatter {
namespace {

std::size_t offset_of(const YAML::Mark& mark) { return static_cast<std::size_t>(mark.pos); }

// The first byte that is no blank line and no comment.
std::size_t first_token(std::string_view text) {
  std::size_t at = 0;
  while ((at = text.find_first_not_of(" \t\n", at)) != text.npos && text[at] == '#') {
    at = std::min(text.find('\n', at), text.size());
  }
  return at;
}

}  // namespace

// The parser takes whatever is left behind a value for the next document.
void YamlEvents::OnDocumentStart(const YAML::Mark& mark) {
  const std::string_view text = source_.text();
  if (!graph_.nodes.empty()) {
    const bool is_marked = text.substr(offset_of(mark)).starts_with("---");
    throw YamlFailure{is_marked ? "a second document" : "text behind the value", offset_of(mark)};
  }
  const std::size_t first = first_token(text);
  const bool has_directive =
      first < text.size() && text[first] == '%' && (first == 0 || text[first - 1] == '\n');
  if (has_directive && !text.substr(offset_of(mark)).starts_with("---")) {
    throw YamlFailure{"a line that starts with % is a directive, not text", first};
  }
}

// Null marks the place of a plain ~ or null, or else of what comes instead of a
// value: only then is its text empty.
void YamlEvents::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  check_null(mark);
  GraphNode& node = add(GraphNode::Kind::plain, mark, anchor);
  const std::string_view rest = source_.text().substr(behind_properties(offset_of(mark)));
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    if (rest.starts_with(word)) node.text = word;
  }
}

void YamlEvents::check_null(const YAML::Mark& mark) const {
  if (open_.empty()) return;
  const Collection& in = open_.back();
  const std::size_t at = offset_of(mark);
  if (in.is_flow && !in.expects_value && at < source_.text().size() && source_.text()[at] == ',') {
    throw YamlFailure{"a comma without an item before it", at};
  }
  if (in.is_map && !in.is_flow && in.expects_value && graph_.nodes[in.last_key].offset == at) {
    throw YamlFailure{"a key without ':'", at};
  }
}

// A value on a line of its own is indented, unless it is a block list.
void YamlEvents::check_indent(const YAML::Mark& mark) const {
  if (open_.empty()) return;
  const Collection& in = open_.back();
  if (!in.is_map || in.is_flow || !in.expects_value || mark.line == in.key_line) return;
  if (mark.column <= in.indent) throw YamlFailure{"a key without ':'", offset_of(mark)};
}

void YamlEvents::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) {
  check_indent(mark);
  add(GraphNode::Kind::alias, mark, YAML::NullAnchor).target = anchors_.at(anchor);
}

void YamlEvents::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                          const std::string& value) {
  check_indent(mark);
  const bool is_plain = tag == "?";
  GraphNode& node = add(is_plain ? GraphNode::Kind::plain : GraphNode::Kind::quoted, mark, anchor);
  if (is_plain) {
    node.text = texts_.keep(source_.restore(value));
    return;
  }
  if (tag != "!") node.tag = texts_.keep(tag);
  const std::size_t start = behind_properties(node.offset);
  if (!is_behind_value(node.offset, start)) node.text = text_of_scalar(start, value);
}

// What is quoted or a block is read from the text, plain text with a tag is not.
std::string_view YamlEvents::text_of_scalar(std::size_t start, const std::string& value) {
  const std::string_view text = source_.content();
  const char first = start < text.size() ? text[start] : ' ';
  if (first == '|' || first == '>') {
    const int indent = open_.empty() ? 0 : open_.back().indent;
    return texts_.keep(
        source_.restore(read_block_scalar(text, start, static_cast<std::size_t>(indent))));
  }
  if (first != '"' && first != '\'') return texts_.keep(source_.restore(value));
  const Quoted quoted = read_quoted(text, start);
  if (quoted.error) throw YamlFailure{quoted.error, quoted.error_at};
  if (quoted.end < text.size() && text[quoted.end] == '#') {
    throw YamlFailure{"text behind a closing quote", quoted.end};
  }
  return texts_.keep(source_.restore(quoted.value));
}

// That of its `? `, if it has one.
int YamlEvents::column_of_key(const YAML::Mark& mark) const {
  const std::string_view text = source_.text();
  std::size_t at = offset_of(mark);
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
  const bool has_sign = at > 0 && text[at - 1] == '?' && at < offset_of(mark);
  return has_sign ? mark.column - static_cast<int>(offset_of(mark) - at) - 1 : mark.column;
}

// Behind anchors and tags, and the white space and comments that follow them.
std::size_t YamlEvents::behind_properties(std::size_t offset) const {
  const std::string_view text = source_.text();
  while (offset < text.size() && (text[offset] == '&' || text[offset] == '!')) {
    offset = std::min(text.find_first_of(" \t\n", offset), text.size());
    offset += std::min(first_token(text.substr(offset)), text.size() - offset);
  }
  return offset;
}

// A value that is but an anchor or a tag is empty: what stands below, not indented,
// is the next key or item.
bool YamlEvents::is_behind_value(std::size_t offset, std::size_t at) const {
  if (open_.empty() || open_.back().is_flow) return false;
  const std::size_t line_end = source_.text().substr(0, at).rfind('\n');
  if (line_end == std::string_view::npos || line_end < offset) return false;
  return static_cast<int>(at - line_end) - 1 <= open_.back().indent;
}

void YamlEvents::OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                                 YAML::EmitterStyle::value style) {
  const bool is_flow = style == YAML::EmitterStyle::Flow;
  if (is_flow) check_indent(mark);
  open(GraphNode::Kind::list, mark, anchor, is_flow);
}

void YamlEvents::OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                            YAML::EmitterStyle::value style) {
  const bool is_flow = style == YAML::EmitterStyle::Flow;
  const bool is_key = !open_.empty() && open_.back().is_map && !open_.back().expects_value;
  if (is_flow && is_key && open_.back().is_flow) {
    const std::size_t outer = graph_.nodes[open_.back().node].offset;
    if (outer + 1 == offset_of(mark) && source_.text().substr(outer).starts_with("{{")) {
      throw YamlFailure{"{{ starts a template, not a value", outer};
    }
  }
  check_indent(mark);
  open(GraphNode::Kind::map, mark, anchor, is_flow);
}

// An anchor may have nearly any name, but one like &lt; or && is text.
void YamlEvents::OnAnchor(const YAML::Mark& mark, const std::string& name) {
  if (name.find_first_of(";&'%\\#") != name.npos) {
    throw YamlFailure{"text that starts with & is taken for an anchor", offset_of(mark)};
  }
}

GraphNode& YamlEvents::add(GraphNode::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor) {
  const std::uint32_t index = graph_.size();
  if (anchor != YAML::NullAnchor) anchors_[anchor] = index;
  if (!open_.empty() && open_.back().is_map) {
    Collection& map = open_.back();
    map.expects_value = !map.expects_value;
    if (map.expects_value) {
      map.last_key = index;
      map.key_line = mark.line;
      map.indent = column_of_key(mark);
    }
  }
  GraphNode& node = graph_.nodes.emplace_back();
  node.kind = kind;
  node.end = index + 1;
  node.offset = offset_of(mark);
  return node;
}

// kMaxDepth stays within yaml-cpp's own limit of 500 levels.
void YamlEvents::open(GraphNode::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor,
                      bool is_flow) {
  if (open_.size() > kMaxDepth) throw YamlFailure{"nested more than 256 deep", offset_of(mark)};
  const std::uint32_t index = graph_.size();
  add(kind, mark, anchor);
  open_.push_back({index, kind == GraphNode::Kind::map, is_flow, mark.column});
}

void YamlEvents::close() {
  graph_.nodes[open_.back().node].end = graph_.size();
  open_.pop_back();
}

}  // namespace dossier::frontmatter
