// The scalars of a front matter, each with its JSON path and its line in the file.
//
//   FieldWalk walk(text, document.meta);
//   while (walk.next()) use(walk.path(), walk.line(), walk.value());
//                            // $.related[2].title, 17, "A title"
//
// In document order; one pass.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "frontmatter/tree.h"

namespace dossier::search {

// Lines of a text, counted from 1, for offsets that mostly grow.
class LineCounter {
 public:
  explicit LineCounter(std::string_view text) : text_(text) {}
  int line_at(std::size_t offset);

 private:
  std::string_view text_;
  std::size_t offset_ = 0;
  int line_ = 1;
};

class FieldWalk {
 public:
  // `text` is the whole text that the tree was read from.
  FieldWalk(std::string_view text, const frontmatter::Tree& tree);

  bool next();
  const std::string& path() const { return path_; }
  std::string_view value() const { return tree_->nodes[node_].text; }
  // Where the value stands: as its reader noted it, or where the text that it is a slice of does.
  // What the plain reader had to put together (folded, escaped) has the line of its key or dash.
  int line();
  // The text that stands beside the value: the title, name, headline, text, label,
  // alt or caption of the closest map that it is in; empty when there is none.
  std::string_view title() const;

 private:
  // A list or map on the way down.
  struct Level {
    std::uint32_t node;
    std::uint32_t next;       // the child to visit
    std::size_t path_length;  // of the container's own path
    std::size_t item = 0;     // of a list
    std::string_view title;   // of the closest map
  };

  void enter(std::uint32_t node, std::string_view outer_title);
  std::size_t place_of_slice(std::string_view part) const;
  int find_line();

  std::string_view text_;
  const frontmatter::Tree* tree_;
  std::vector<Level> levels_;
  std::string path_;
  std::uint32_t node_ = 0;
  LineCounter lines_;
  int line_ = 1;
  bool is_placed_ = false;  // line_ is this value's
};

}  // namespace dossier::search
