#include "frontmatter/scalar_json.h"
#include "frontmatter/tree.h"

namespace dossier::frontmatter {
namespace {

char* write_value(char* at, const Node* nodes, std::uint32_t index);

// Recursive; the readers bound the depth (kMaxDepth in graph.h).
char* write_container(char* at, const Node* nodes, std::uint32_t index) {
  const bool is_map = nodes[index].kind == Kind::map;
  const std::uint32_t end = nodes[index].end;
  *at++ = is_map ? '{' : '[';
  for (std::uint32_t i = index + 1; i < end; i = nodes[i].end) {
    const Node& node = nodes[i];
    if (i != index + 1) *at++ = ',';
    if (is_map) {
      at = write_text(at, node.key, node.has_clean_key);
      *at++ = ':';
    }
    at = write_value(at, nodes, i);
  }
  *at++ = is_map ? '}' : ']';
  return at;
}

char* write_value(char* at, const Node* nodes, std::uint32_t index) {
  const Node& node = nodes[index];
  if (!node.is_container()) return write_scalar(at, node);
  return node.has_json ? copy(at, node.text) : write_container(at, nodes, index);
}

}  // namespace

// Room for all of the subtree's JSON: every node has at most two pairs of quotes, a
// colon, a comma and two brackets, and a number, which may have another spelling.
std::size_t json_room(const Tree& tree, std::uint32_t index) {
  constexpr std::size_t kSigns = 8;
  std::size_t room = 0;
  for (std::uint32_t i = index; i < tree.nodes[index].end; ++i) {
    const Node& node = tree.nodes[i];
    const bool is_text = node.kind == Kind::text;
    room += kSigns + json_room(node.key, node.has_clean_key) + (is_text ? 0 : kNumberRoom) +
            json_room(node.text, node.has_clean_text || !is_text);
  }
  return room;
}

char* write_json(char* at, const Tree& tree, std::uint32_t index) {
  return write_value(at, tree.nodes.data(), index);
}

std::string_view write_json(json::Room& room, const Tree& tree, std::uint32_t index) {
  char* const start = room.of(json_room(tree, index));
  return {start, static_cast<std::size_t>(write_json(start, tree, index) - start)};
}

void append_json(std::string& out, const Tree& tree, std::uint32_t index) {
  json::Room room;
  out += write_json(room, tree, index);
}

}  // namespace dossier::frontmatter
