// The room's front door: the text of a file in, its front matter and body out.
//
//   Document document;
//   read_document("---\ntitle: Hi\n---\nText\n", document);
//   document.status   Status::ok
//   document.meta     {"title": "Hi"}
//   document.body     "Text\n"
//   document.body_line   4
#pragma once
#include <string>
#include <string_view>

#include "frontmatter/plain_reader.h"
#include "frontmatter/tree.h"

namespace dossier::frontmatter {

// What became of a file. The last three are decided before this room is asked.
enum class Status {
  ok,
  no_front_matter,
  repaired,
  bad_front_matter,
  bad_encoding,
  too_large,
  unreadable,
};

// "ok", "no front matter", "repaired", ... as the column `status` has them.
std::string_view status_name(Status status);

// What is wrong and where, in lines and columns (characters) of the file, both
// from 1; 0 where there is no place. The message does not repeat the place.
struct Problem {
  std::string message;
  int line = 0;
  int column = 0;
};

// Who read the values.
enum class Reader : unsigned char { none, plain, yaml, other };  // other: of JSON or TOML

struct Document {
  Status status = Status::no_front_matter;
  Problem problem;  // empty message: none
  // The values; empty without front matter and where it could not be read. The
  // root is a map, except that an empty block has the empty map.
  Tree meta;
  // What follows the closing fence's line, or the whole text where there is no
  // front matter or it could not be read. A slice of the text that was given.
  std::string_view body;
  int body_line = 1;  // the line of the file on which the body starts
  Reader reader = Reader::none;

  void clear();
};

struct ReadOptions {
  // Other keys may be left out of the values, and doubles of them out of the
  // status: see read_plain(). Null: all are wanted. Must outlive the reading.
  const WantedKeys* wanted = nullptr;
  // How lines began in documents that were read for the same keys; null: that is not remembered.
  LineStates* known_lines = nullptr;
  // Off, yaml-cpp reads every block: for tests, nothing else changes.
  bool use_plain_reader = true;
};

// Reads one file's text, valid UTF-8 without a byte-order mark. The text must
// outlive the document, which may be reused for the next file.
void read_document(std::string_view text, Document& out, const ReadOptions& options = {});

// True when the front matter, if there is one, is seen to end within `head`, the start of a longer
// text cut after a line. False as well where only reading it would tell.
bool has_whole_front_matter(std::string_view head);

// read_document() for such a head: true when the front matter ends within it. Then the status and
// the values are those of the whole text; the body is not.
bool read_head(std::string_view head, Document& out, const ReadOptions& options = {});

}  // namespace dossier::frontmatter
