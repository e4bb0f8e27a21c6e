// The text that yaml-cpp is given for a block, and the way back from it.
//
// yaml-cpp takes a lone CR for text, U+0004 for the end of its input and U+0000
// in a plain scalar for an escape; so line ends become LF, and those two
// characters are replaced by two that the block does not hold. A block that has
// none of them, as nearly every one, is used as it is.
#pragma once
#include <string>
#include <string_view>

#include "frontmatter/document.h"

namespace dossier::frontmatter {

class YamlSource {
 public:
  // `block` must outlive the source.
  YamlSource(std::string_view block, int first_line);
  YamlSource(const YamlSource&) = delete;
  YamlSource& operator=(const YamlSource&) = delete;

  std::string_view text() const { return text_; }
  int first_line() const { return first_line_; }

  // A scalar with the replaced characters put back; a view of `scalar` or of
  // memory that lives until the next call.
  std::string_view restore(std::string_view scalar) const;
  // How the null at that byte is written: "null", "~" or "".
  std::string_view null_at(std::size_t position) const;
  // The problem at a place that yaml-cpp gave: line and byte, both from 0.
  Problem problem_at(std::string message, int line, int byte) const;

 private:
  void copy_normalised(std::string_view block);

  std::string_view text_;
  int first_line_;
  std::string copy_;
  std::string nul_;  // what stands for U+0000; empty: it does not occur
  std::string eot_;  // what stands for U+0004
  mutable std::string restored_;
};

}  // namespace dossier::frontmatter
