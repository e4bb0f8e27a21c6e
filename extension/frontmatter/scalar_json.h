// Keys and scalars as JSON, for those who write whole values: the tree (tree_json.cpp)
// and the plain reader (plain_json.h).
//
// Each function writes at `at`, where its room is, and returns the end. The place is
// handed on, not kept in an object: a store of a char could be one to the object.
#pragma once
#include <cstdint>
#include <cstring>
#include <string_view>

#include "frontmatter/tree.h"
#include "json/write.h"

namespace dossier::frontmatter {

// Any number has room in this.
constexpr std::size_t kNumberRoom = 32;

// What a text's JSON has room in, its quotes aside. The escapes of a long text are counted.
std::size_t room_of_long_text(std::string_view text);
inline std::size_t json_room(std::string_view text, bool is_clean) {
  constexpr std::size_t kLong = 4096;
  if (is_clean) return text.size();
  return text.size() < kLong ? text.size() * json::kMaxEscape : room_of_long_text(text);
}

namespace pieces {

struct Words {
  std::uint64_t words[2];
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

}  // namespace pieces

// Most keys and many texts are short.
inline char* copy(char* at, std::string_view text) {
  if (text.size() > 2 * sizeof(pieces::Words)) {
    std::memcpy(at, text.data(), text.size());
  } else if (text.size() >= sizeof(pieces::Words)) {
    pieces::copy_ends<pieces::Words>(at, text);
  } else if (text.size() >= sizeof(std::uint64_t)) {
    pieces::copy_ends<std::uint64_t>(at, text);
  } else if (text.size() >= sizeof(std::uint32_t)) {
    pieces::copy_ends<std::uint32_t>(at, text);
  } else {
    for (std::size_t i = 0; i < text.size(); ++i) at[i] = text[i];
  }
  return at + text.size();
}

// `is_clean`: see Node.
inline char* write_text(char* at, std::string_view text, bool is_clean) {
  if (!is_clean) return json::write_valid_string(at, text);
  *at = '"';
  at = copy(at + 1, text);
  *at = '"';
  return at + 1;
}

// Numbers that are written as JSON numbers keep their spelling.
char* write_number(char* at, const Node& node);

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

}  // namespace dossier::frontmatter
