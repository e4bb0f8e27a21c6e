// What can be said about a text before RE2 runs: nothing in most texts that
// match, and "no" in most that do not.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

#include "regex/byte_ranges.h"
#include "regex/finder.h"
#include "regex/flags.h"

namespace dossier::regex {

class Prefilter {
 public:
  struct Outlook {
    bool is_possible;    // false: there is no match at or behind `from`
    bool is_certain;     // there is a match
    bool is_local;       // a match can only begin where a literal does, and end with it
    std::size_t start;   // where RE2 may begin to search
    std::size_t length;  // the match is these bytes from start; 0: not known
  };

  Prefilter() = default;
  // The pattern must be one that RE2 accepts.
  Prefilter(std::string_view pattern, Flags flags);

  Outlook look(std::string_view text, std::size_t from) const;

 private:
  std::optional<LiteralFinder> finder_;
  std::optional<ByteRanges> bytes_;  // one of them is in every match; where there is no finder
  bool is_prefix_ = false;           // a match begins with the literal
  bool is_local_ = false;            // and ends with it
  bool is_whole_ = false;            // and is there wherever the literal is
  bool has_twins_ = false;           // a literal has letters that other letters equal: see .cpp
  std::size_t length_ = 0;
};

}  // namespace dossier::regex
