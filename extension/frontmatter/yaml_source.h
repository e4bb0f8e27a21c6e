// The text that yaml-cpp is given for a block, and the way back from it: yaml-cpp
// reads some texts wrongly that can be put in a way it reads rightly.
//
//   - A lone CR is text to it: all line ends become LF.
//   - U+0004 is the end of its input, and U+0000 in a plain scalar an escape: each
//     is replaced by a character that the block does not hold.
//   - In a flow collection `?` ends a plain scalar: [why?, a?b]. It is replaced,
//     too, unless it can be the sign of a key.
//   - The end of its input closes a quote and a key without a colon, and takes the
//     line end from a block scalar: a last line `...` ends the document instead.
//   - A tab in a blank line is to it a tab in the indentation: on request, such
//     lines are emptied.
#pragma once
#include <string>
#include <string_view>

namespace dossier::frontmatter {

class YamlSource {
 public:
  // Empties blank lines whose first tab is among the first `emptied` bytes: none
  // for 0. (A tab further on may be content of a block scalar.)
  explicit YamlSource(std::string_view block, std::size_t emptied = 0);

  // What yaml-cpp reads. Lines and characters of a line are those of the block,
  // but for emptied lines.
  std::string_view text() const { return text_; }
  // The same without the last line of our own.
  std::string_view content() const { return std::string_view(text_).substr(0, content_size_); }

  // A scalar with the replaced characters put back; a view of `scalar` or of
  // memory that lives until the next call.
  std::string_view restore(std::string_view scalar) const;

 private:
  void copy(std::string_view block, std::size_t emptied);
  void replace_question_marks();

  std::string text_;
  std::size_t content_size_ = 0;
  std::string nul_;       // what stands for U+0000; empty: it does not occur
  std::string eot_;       // what stands for U+0004
  std::string question_;  // what stands for ?
  mutable std::string restored_;
};

}  // namespace dossier::frontmatter
