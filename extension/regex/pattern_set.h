// Many patterns looked for in one pass over the text.
//
//   PatternSet::compile(R"(["ban", "halt", "\\d{4}"])") on "halt in 2024"
//     -> matches_any() true, which() {1, 2}
//
// The time for a text hardly depends on the number of patterns. A set may take
// 64 MB, as much as some thousand patterns of usual size need.
#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "regex/pattern.h"

namespace dossier::regex {

class PatternSet {
 public:
  // From a JSON array of strings. A Problem names the pattern by its index from 0.
  static std::variant<PatternSet, Problem> compile(std::string_view json_patterns,
                                                   std::size_t longest_pattern);

  PatternSet(PatternSet&&) noexcept;
  PatternSet& operator=(PatternSet&&) noexcept;
  ~PatternSet();

  bool matches_any(std::string_view text) const;
  // The indexes of the patterns that match, from 0, ascending.
  std::vector<int> which(std::string_view text) const;

 private:
  struct Parts;
  explicit PatternSet(std::unique_ptr<Parts> parts);

  std::unique_ptr<Parts> parts_;
};

}  // namespace dossier::regex
