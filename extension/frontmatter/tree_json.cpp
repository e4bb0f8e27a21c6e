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

// Writes into memory that has json_room() for the tree.
class Writer {
 public:
  Writer(const Tree& tree, char* at) : tree_(tree), at_(at) {}

  // Recursive; the readers bound the depth (kMaxDepth in graph.h).
  void write(std::uint32_t index) {
    const Node& node = tree_.nodes[index];
    if (!node.is_container()) return scalar(node);
    const bool is_map = node.kind == Kind::map;
    *at_++ = is_map ? '{' : '[';
    for (std::uint32_t i = index + 1; i < node.end; i = tree_.nodes[i].end) {
      if (i != index + 1) *at_++ = ',';
      if (is_map) {
        text(tree_.nodes[i].key, tree_.nodes[i].has_clean_key);
        *at_++ = ':';
      }
      write(i);
    }
    *at_++ = is_map ? '}' : ']';
  }

  char* end() const { return at_; }

 private:
  void copy(std::string_view text) {
    if (text.size() <= 2 * sizeof(std::uint64_t)) return copy_short(text);
    std::memcpy(at_, text.data(), text.size());
    at_ += text.size();
  }
  // Most keys and many texts: two words that may overlap, and no call.
  void copy_short(std::string_view text) {
    if (text.size() >= sizeof(std::uint64_t)) {
      copy_ends<std::uint64_t>(text);
    } else if (text.size() >= sizeof(std::uint32_t)) {
      copy_ends<std::uint32_t>(text);
    } else {
      for (std::size_t i = 0; i < text.size(); ++i) at_[i] = text[i];
    }
    at_ += text.size();
  }
  template <class Word>
  void copy_ends(std::string_view text) {
    const std::size_t last = text.size() - sizeof(Word);
    Word first_word;
    Word last_word;
    std::memcpy(&first_word, text.data(), sizeof(Word));
    std::memcpy(&last_word, text.data() + last, sizeof(Word));
    std::memcpy(at_, &first_word, sizeof(Word));
    std::memcpy(at_ + last, &last_word, sizeof(Word));
  }

  void text(std::string_view text, bool is_clean) {
    if (!is_clean) {
      at_ = json::write_valid_string(at_, text);
      return;
    }
    *at_++ = '"';
    copy(text);
    *at_++ = '"';
  }

  void scalar(const Node& node) {
    switch (node.kind) {
      case Kind::text:
        return text(node.text, node.has_clean_text);
      case Kind::null:
        return copy("null");
      case Kind::boolean:
        return copy(node.truth ? "true" : "false");
      default:
        return number(node);
    }
  }

  void number(const Node& node) {
    if (node.kind == Kind::integer && node.text[0] != '0' && all_digits(node.text)) {
      return copy(node.text);
    }
    const bool is_real = node.text.find_first_of(".eE") != node.text.npos;
    if (is_json_number(node.text) && is_real == (node.kind == Kind::real)) return copy(node.text);
    if (node.kind == Kind::integer) return copy(std::to_string(node.integer));
    std::string real;
    json::append_real(real, node.real);
    copy(real);
  }

  const Tree& tree_;
  char* at_;
};

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
  Writer writer(tree, at);
  writer.write(index);
  return writer.end();
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
