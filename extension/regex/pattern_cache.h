// The compiled patterns that a connection used last, for patterns that come from
// a column and so differ from row to row.
#pragma once
#include <cstddef>
#include <list>
#include <memory>
#include <string_view>
#include <variant>

#include "regex/pattern.h"

namespace dossier::regex {

using SharedPattern = std::shared_ptr<const Pattern>;

class PatternCache {
 public:
  // Each pattern may take up to 8 MB, most take some kilobytes; a join with a
  // table of more patterns than this compiles anew, which is still right.
  static constexpr std::size_t kCapacity = 64;

  // The pattern, compiled now or before. A Problem is not remembered.
  std::variant<SharedPattern, Problem> get(std::string_view pattern, Flags flags);

 private:
  struct Entry {
    std::string source;
    Flags flags;
    SharedPattern pattern;
  };
  std::list<Entry> entries_;  // the last used first
};

}  // namespace dossier::regex
