// Where a file's front matter starts and ends.
//
//   ---                 the opener, alone on its line but for trailing blanks
//   title: Hi           the block
//   ---                 the closer: the next line that is `---` or `...`
//   Text                the body
//
// `+++` opens and closes TOML, `---json` opens and `---` closes JSON, and a file
// that starts with `{` and then `"` or `}` starts with a JSON object, which ends
// where its braces do. `----`, `---foo` and an indented `---` open nothing. Lines
// end in LF, CRLF or CR. An indented `---`, as in a block scalar, closes nothing.
//
// Blank lines before the opener are accepted, and said (`late`). Cost: one
// look for line starts, up to the closer.
#pragma once
#include <string_view>

namespace dossier::frontmatter {

enum class Format { none, yaml, json, json_object, toml };

struct Fences {
  Format format = Format::none;  // none: the whole text is the body
  bool closed = false;           // false: there is an opener, but no closer
  bool late = false;             // blank lines stand before the opener
  int opener_line = 1;
  // What is between the fences; the text from its `{` for a JSON object, whose
  // end only its reader finds; everything after an opener that is not closed.
  std::string_view block;
  int block_line = 2;  // the line of the file on which the block starts
  std::string_view body;
  int body_line = 1;
};

Fences find_fences(std::string_view text);

// The text behind the first line end (LF, CRLF or CR), and the line before it.
// Empty behind the last line.
struct Line {
  std::string_view line;
  std::string_view rest;
};
Line split_line(std::string_view text);

// True for the line that ends a block of that format.
bool closes(std::string_view line, Format format);

// True for a line of spaces and tabs alone, and for the empty one.
bool is_blank(std::string_view line);

}  // namespace dossier::frontmatter
