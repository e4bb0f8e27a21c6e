// The values of one front matter: a flat tree, in document order.
//
//   title: Hi                nodes[0] map,             end 5
//   images:                  nodes[1] text  "title",   end 2
//     - width: 525           nodes[2] list  "images",  end 5
//                            nodes[3] map,             end 5
//                            nodes[4] integer "width", end 5
//
// A node's children follow it, the first at index + 1; a child's next sibling is
// at its `end`. So a whole document is one array that can be reused for the next
// file, skipping a subtree is one step, and nothing is freed node by node.
//
// Texts are views, either into the source text, which must outlive the tree, or
// into memory that the tree keeps (keep(), json()). So a slice of the source tells where it
// stands, an empty one too: an item's key may be one. Whoever reads into copies alone notes lines.
#pragma once
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "json/roll.h"
#include "json/room.h"

namespace dossier::frontmatter {

enum class Kind : std::uint8_t { null, boolean, integer, real, text, list, map };

struct Node {
  Kind kind = Kind::null;
  // Known to need no escapes in JSON: nothing is said by false.
  bool has_clean_key : 1 = false;
  bool has_clean_text : 1 = false;
  // Of a list or map that was wanted as JSON alone (wanted_keys.h): the text is its JSON,
  // and it has no children.
  bool has_json : 1 = false;
  // The number of the key among those that were wanted; 0: not said (wanted_keys.h).
  std::uint16_t wanted = 0;
  std::uint32_t end = 0;  // index behind the last descendant
  std::string_view key;   // the entry's key, in a map
  std::string_view text;  // a scalar as written: "1.10", "true", "a title"
  union {
    bool truth;
    std::int64_t integer;
    double real;
  };
  Node() : integer(0) {}
  // A null, and a text behind a clean key.
  Node(std::string_view a_key, bool is_clean, std::uint32_t an_end)
      : has_clean_key(is_clean), end(an_end), key(a_key), integer(0) {}
  Node(std::string_view a_key, std::string_view a_text, bool is_clean, std::uint32_t an_end)
      : kind(Kind::text),
        has_clean_key(true),
        has_clean_text(is_clean),
        end(an_end),
        key(a_key),
        text(a_text),
        integer(0) {}
  bool is_container() const { return kind == Kind::list || kind == Kind::map; }
};

class Tree {
 public:
  // Pre-order; nodes[0] is the root. Empty: there are no values.
  std::vector<Node> nodes;

  // Copies a text that is not a slice of the source; the view lives until clear().
  std::string_view keep(std::string_view text);
  // Where the JSON of nodes lives, until clear().
  json::Roll& json() { return json_; }
  // Forgets values and texts, keeps memory for the next document.
  void clear();

  // The line of the file on which the value at `index` stands, from 1; 0: not noted.
  int line_of(std::uint32_t index) const { return index < lines_.size() ? lines_[index] : 0; }
  void note_line(std::uint32_t index, int line);

  // Appends a node and returns its index. Containers get their `end` by close().
  std::uint32_t open(Kind kind, std::string_view key);
  void close(std::uint32_t index) { nodes[index].end = size(); }
  std::uint32_t size() const { return static_cast<std::uint32_t>(nodes.size()); }

  // The last entry of that key in the map at `index`; 0 if there is none or it
  // is no map (the root is never anyone's entry).
  std::uint32_t find(std::uint32_t index, std::string_view key) const;

 private:
  static constexpr std::size_t kBlock = std::size_t{16} << 10;
  std::vector<std::unique_ptr<char[]>> blocks_;  // of kBlock bytes, filled in order
  std::vector<std::unique_ptr<char[]>> large_;   // one text each
  std::size_t block_ = 0;
  std::size_t used_ = 0;
  std::vector<int> lines_;  // of the nodes, as far as they are noted
  json::Roll json_;
};

// The subtree as JSON; its texts are well-formed UTF-8. Numbers that are written as JSON
// numbers keep their spelling (1.10 stays 1.10); texts are escaped; a key that occurs twice
// occurs twice. The view is into `room` and lives until that is used again.
std::string_view write_json(json::Room& room, const Tree& tree, std::uint32_t index = 0);

// The same where the caller has the memory: json_room() bytes at `at`. Returns the end.
// To tell the room is a pass over the subtree; it is enough for any text, so up to six
// times what is written.
char* write_json(char* at, const Tree& tree, std::uint32_t index);
std::size_t json_room(const Tree& tree, std::uint32_t index);

// The same, appended.
void append_json(std::string& out, const Tree& tree, std::uint32_t index = 0);

}  // namespace dossier::frontmatter
