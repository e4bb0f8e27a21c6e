// A compiled regular expression: RE2's syntax and its promise that time grows
// with the length of the text, whatever the pattern.
//
//   auto made = Pattern::compile("(?i)\\bban\\b");
//   if (auto* p = std::get_if<Pattern>(&made)) p->matches("A Ban on...");  -> true
//
// Text is UTF-8. Bytes that are not well-formed match no character, not even
// `.` or a negated class, and never fail; the text around them is matched as
// usual. NUL is a character like others. \d \w \s \b are ASCII, as always in
// RE2; \pL and its kind are Unicode.
//
// Immutable once made, so that threads may share it.
#pragma once
#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "regex/flags.h"
#include "regex/prefilter.h"

namespace re2 {
class RE2;
}

namespace dossier::regex {

// The bytes of a match or a group; a group that took no part has no begin.
struct Span {
  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);
  std::size_t begin = kNowhere;
  std::size_t end = kNowhere;

  bool took_part() const { return begin != kNowhere; }
  bool empty() const { return begin == end; }
  std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

class Pattern {
 public:
  static std::variant<Pattern, Problem> compile(std::string_view pattern, Flags flags = {});

  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;
  ~Pattern();

  // Whether it matches anywhere. Several times faster than find().
  bool matches(std::string_view text) const;

  // The leftmost match that begins at or behind the byte `from`, which must be
  // a character's start; what stands before it still counts for ^ and \b. Fills
  // groups, [0] with the whole match and the rest in order, as many as it has.
  bool find(std::string_view text, std::size_t from, std::vector<Span>& groups) const;

  // The groups in parentheses, not counting the whole match.
  int group_count() const;
  // By number; only the named ones.
  const std::map<int, std::string>& group_names() const;
  Flags flags() const { return flags_; }
  // RE2 by itself looks for \B between all bytes, also those of one character;
  // here such a match is passed over.
  bool may_match_inside_character() const { return may_match_inside_character_; }

 private:
  Pattern(std::unique_ptr<re2::RE2> re, Prefilter prefilter, Flags flags,
          bool may_match_inside_character);
  Prefilter::Outlook look(std::string_view text, std::size_t from) const;
  bool search(std::string_view text, std::size_t from, std::vector<Span>& groups) const;

  std::unique_ptr<re2::RE2> re_;
  Prefilter prefilter_;
  Flags flags_;
  bool may_match_inside_character_;
};

}  // namespace dossier::regex
