// Everyday front matter, straight into values, at the speed of memory.
//
//   Tree tree;
//   read_plain("title: Hi\ntags: [a, b]\n", WantedKeys(), tree)   true
//   append_json(...)                                {"title":"Hi","tags":["a","b"]}
//   read_plain("a: &x 1\n", WantedKeys(), tree)     false: ask read_yaml()
//
// The promise: either false, or exactly what read_yaml() gives for the block
// (kinds, texts, keys, order), and that without an error or a repair. So the
// reader refuses whatever it is not sure of, and refusing costs only time. Tests
// and a fuzz target hold it to that.
//
// The grammar; n is a column, and every level of a block has one of its own.
//
//   block    = line*                                entries at column 0; none: null
//   line     = " "*n ( entry | item ) | " "* ( comment )? line-end
//   entry    = key ":" ( " "+ value )? end          closes deeper levels; without a
//                                                   value a deeper block follows, or
//                                                   items at n; or the value is null
//   item     = "-" ( " "+ ( value | item | entry ) )? end    an inner item or entry
//                                                   opens a level at its own column
//   value    = plain | quoted | flow | long         long: see plain_long.h
//   key      = plain | quoted                       once in its map; up to 250 bytes;
//                                                   no null, no "<<"
//   plain    = text without ": " and " #", that starts with no indicator
//   quoted   = "'" ( "''" | char )* "'" | '"' ( escape | char )* '"'
//   escape   = \" \\ \/ \b \f \n \r \t \xHH \uHHHH \UHHHHHHHH, of no surrogate
//   flow     = "[" ( flow-value ( "," flow-value )* )? "]"
//            | "{" ( key ":" flow-value ( "," key ":" flow-value )* )? "}"
//   end      = " "* ( " #" comment )? ( LF | CRLF )
//
// The last line ends in LF as well. All but long values on one line; spaces only, where tabs are
// not within quotes or a comment; no other control characters; nested at most kMaxPlainDepth deep.
//
// Cost: linear, one pass; texts are slices of the block unless they have escapes.
#pragma once
#include <string_view>

#include "frontmatter/tree.h"
#include "frontmatter/wanted_keys.h"

namespace dossier::frontmatter {

class LineStates;

// Levels of lists and maps. Deeper blocks are valid, but nobody writes them, and
// the reader's stack has a fixed size.
constexpr int kMaxPlainDepth = 32;

// Fills `out` with the block's map, or with a null where it has no key, and returns
// true; or returns false and leaves `out` empty. Entries that are not wanted are read all the same,
// by the same grammar, but not stored: the wanted values are those of a whole reading. Lists and
// maps that are wanted as JSON are nodes with their JSON and no children. Only doubles
// of keys go unseen among the unwanted; they never change another key's value, but they make
// read_yaml() say `repaired`. So a query that uses status or error wants all keys.
// `known`: how lines began in blocks that were read for the same keys (line_states.h); it
// changes nothing but the time. Null: that is not remembered.
bool read_plain(std::string_view block, const WantedKeys& wanted, Tree& out,
                LineStates* known = nullptr);

// A block and what is around it, as find_fences() splits a text behind the opener.
struct PlainBlock {
  std::string_view body;
  int lines = 0;  // of the block
};

// The same for everything behind the opener's line: finds the closing fence as it
// reads, which saves a pass over the text. False as well where none is found.
bool read_plain_to_fence(std::string_view text, const WantedKeys& wanted, Tree& out,
                         PlainBlock& block, LineStates* known = nullptr);

}  // namespace dossier::frontmatter
