#include <algorithm>
#include <cstdint>
#include <cstring>

#include "frontmatter/tree.h"
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

// What a text's JSON has room in, its quotes aside.
std::size_t room_for(std::string_view text, bool is_clean) {
  return is_clean ? text.size() : text.size() * json::kMaxEscape;
}

// Each of these writes at `at`, where json_room() is, and returns the end. The place is
// handed on, not kept in an object: a store of a char could be one to the object.

using Word = std::uint64_t;
struct Words {
  Word words[2];
};

// Two pieces that may overlap, and no call.
template <class Piece>
void copy_ends(char* at, std::string_view text) {
  const std::size_t last = text.size() - sizeof(Piece);
  Piece first_piece;
  Piece last_piece;
  std::memcpy(&first_piece, text.data(), sizeof(Piece));
  std::memcpy(&last_piece, text.data() + last, sizeof(Piece));
  std::memcpy(at, &first_piece, sizeof(Piece));
  std::memcpy(at + last, &last_piece, sizeof(Piece));
}

// Most keys and many texts are short.
inline char* copy(char* at, std::string_view text) {
  if (text.size() > 2 * sizeof(Words)) {
    std::memcpy(at, text.data(), text.size());
  } else if (text.size() >= sizeof(Words)) {
    copy_ends<Words>(at, text);
  } else if (text.size() >= sizeof(Word)) {
    copy_ends<Word>(at, text);
  } else if (text.size() >= sizeof(std::uint32_t)) {
    copy_ends<std::uint32_t>(at, text);
  } else {
    for (std::size_t i = 0; i < text.size(); ++i) at[i] = text[i];
  }
  return at + text.size();
}

inline char* write_text(char* at, std::string_view text, bool is_clean) {
  if (!is_clean) return json::write_valid_string(at, text);
  *at = '"';
  at = copy(at + 1, text);
  *at = '"';
  return at + 1;
}

char* write_number(char* at, const Node& node) {
  if (node.kind == Kind::integer && node.text[0] != '0' && all_digits(node.text)) {
    return copy(at, node.text);
  }
  const bool is_real = node.text.find_first_of(".eE") != node.text.npos;
  if (is_json_number(node.text) && is_real == (node.kind == Kind::real)) {
    return copy(at, node.text);
  }
  if (node.kind == Kind::integer) return copy(at, std::to_string(node.integer));
  std::string real;
  json::append_real(real, node.real);
  return copy(at, real);
}

inline char* write_scalar(char* at, const Node& node) {
  switch (node.kind) {
    case Kind::text:
      return write_text(at, node.text, node.has_clean_text);
    case Kind::null:
      return copy(at, "null");
    case Kind::boolean:
      return copy(at, node.truth ? "true" : "false");
    default:
      return write_number(at, node);
  }
}

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
    at = node.is_container() ? write_container(at, nodes, i) : write_scalar(at, node);
  }
  *at++ = is_map ? '}' : ']';
  return at;
}

}  // namespace

// Room for all of the subtree's JSON: every node has at most two pairs of quotes, a
// colon, a comma and two brackets, and a number, which may have another spelling.
std::size_t json_room(const Tree& tree, std::uint32_t index) {
  constexpr std::size_t kSigns = 8;
  constexpr std::size_t kNumber = 32;
  std::size_t room = 0;
  for (std::uint32_t i = index; i < tree.nodes[index].end; ++i) {
    const Node& node = tree.nodes[i];
    const bool is_text = node.kind == Kind::text;
    room += kSigns + room_for(node.key, node.has_clean_key) + (is_text ? 0 : kNumber) +
            room_for(node.text, node.has_clean_text || !is_text);
  }
  return room;
}

char* write_json(char* at, const Tree& tree, std::uint32_t index) {
  const Node& node = tree.nodes[index];
  return node.is_container() ? write_container(at, tree.nodes.data(), index)
                             : write_scalar(at, node);
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
