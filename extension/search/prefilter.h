// What can be said of a file's text before anything in it is parsed: that no value
// of its front matter can satisfy a condition, because what every such value must
// contain does not stand in the text.
//
//   FilePrefilter::for_pattern("(ban|halt) on", {}).may_match(text)
//
// True is always right to say; false is proof. What must be contained is cut down
// to runs of letters and digits, since quotes, folding and escapes write other
// characters in other ways; a text with an escape that can write a letter (\x41, an
// escaped line end) is never refused.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regex/finder.h"
#include "regex/flags.h"

namespace dossier::search {

class FilePrefilter {
 public:
  // Refuses nothing.
  FilePrefilter() = default;

  // For a search in values as they are written, and in lines of the body.
  static FilePrefilter for_pattern(std::string_view pattern, regex::Flags flags);

  // For a condition on a column, whose values are converted: numbers are written
  // anew, true becomes 1, a list becomes JSON.
  static FilePrefilter for_column_regexp(std::string_view pattern);
  static FilePrefilter for_column_equal(std::string_view value);
  static FilePrefilter for_column_glob(std::string_view pattern);
  static FilePrefilter for_column_like(std::string_view pattern);

  bool may_match(std::string_view text) const;
  // False: it refuses nothing.
  bool is_useful() const { return finder_.has_value(); }

 private:
  enum class Values { as_written, converted };
  // At least one of the literals is in every value that is wanted.
  static FilePrefilter from(const std::vector<std::string>& any_of, bool ignore_case,
                            Values values);

  std::optional<regex::LiteralFinder> finder_;
};

}  // namespace dossier::search
