// The patterns that a connection compiled last: for those that come from a column
// or a subquery, which SQLite does not keep from row to row.
#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "regex/lru.h"
#include "regex/pattern.h"
#include "regex/pattern_set.h"

namespace dossier::regex {

using SharedPattern = std::shared_ptr<const Pattern>;
using SharedSet = std::shared_ptr<const PatternSet>;

class PatternCache {
 public:
  // Compiled now or before. A Problem is not remembered.
  std::variant<SharedPattern, Problem> pattern(std::string_view source, Flags flags);
  std::variant<SharedSet, Problem> set(std::string_view json_patterns, std::size_t longest_pattern);

 private:
  // A pattern may take up to 8 MB and most take some kilobytes, a set up to 64
  // MB. A join with more patterns than this compiles anew, which is still right.
  static constexpr std::size_t kPatterns = 64;
  static constexpr std::size_t kSets = 4;

  Lru<std::pair<std::string, Flags>, SharedPattern, kPatterns> patterns_;
  Lru<std::string, SharedSet, kSets> sets_;
};

}  // namespace dossier::regex
