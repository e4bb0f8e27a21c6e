// What holds for every pattern and every text; used with random ones by the unit
// tests and by the fuzzer.
#pragma once
#include <re2/re2.h>

#include <string>
#include <string_view>
#include <vector>

#include "regex/dialect.h"
#include "regex/matches.h"
#include "regex/pattern.h"
#include "regex/positions.h"
#include "regex/replacement.h"

namespace dossier::regex {

// RE2 itself, with nothing of ours but the dialect.
class Re2Alone {
 public:
  Re2Alone(std::string_view pattern, Flags flags) : re_(to_re2(pattern, flags), options(flags)) {}

  bool matches(std::string_view text) const { return re2::RE2::PartialMatch(text, re_); }
  bool find(std::string_view text, std::size_t from, std::vector<Span>& groups) const {
    std::vector<re2::StringPiece> found(groups.size());
    if (!re_.Match(text, from, text.size(), re2::RE2::UNANCHORED, found.data(),
                   static_cast<int>(found.size()))) {
      return false;
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
      groups[i] = {};
      if (!found[i].data()) continue;
      groups[i].begin = static_cast<std::size_t>(found[i].data() - text.data());
      groups[i].end = groups[i].begin + found[i].size();
    }
    return true;
  }

 private:
  static re2::RE2::Options options(Flags flags) {
    re2::RE2::Options o;
    o.set_log_errors(false);
    o.set_case_sensitive(!flags.ignore_case);
    o.set_dot_nl(flags.dot_matches_newline);
    return o;
  }
  re2::RE2 re_;
};

inline bool same(const std::vector<Span>& a, const std::vector<Span>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Span& x, const Span& y) {
    return x.begin == y.begin && x.end == y.end;
  });
}

// The name of a property that does not hold, or nothing. Patterns that RE2
// refuses have none.
inline std::string broken_property(std::string_view source, Flags flags, std::string_view text) {
  const auto made = Pattern::compile(source, flags);
  const auto* pattern = std::get_if<Pattern>(&made);
  if (!pattern) return "";
  const Re2Alone alone(source, flags);
  std::vector<Span> ours(static_cast<std::size_t>(pattern->group_count()) + 1), theirs(ours);
  if (!pattern->may_match_inside_character()) {
    if (pattern->matches(text) != alone.matches(text)) return "matches as RE2 does";
    for (std::size_t from = 0; from <= text.size();) {
      const bool found = pattern->find(text, from, ours);
      if (found != alone.find(text, from, theirs)) return "finds when RE2 does";
      // RE2 alone may find an empty match inside a character.
      if (found && !theirs[0].empty() && !same(ours, theirs)) return "finds what RE2 does";
      from = from < text.size() ? next_character(text, from) : from + 1;
    }
  }
  const auto identity = std::get<Replacement>(Replacement::parse("$0", *pattern));
  if (replace(*pattern, text, identity, 0, 0, text.size()) != text) return "$0 changes nothing";

  std::string joined;
  std::size_t end = 0, count = 0, last = Span::kNowhere;
  for (Matches matches(*pattern, text, 0, 0); matches.next(); ++count) {
    const Span match = matches.match();
    if (match.begin < end || match.end > text.size()) return "matches come in order";
    if (match.empty() && match.begin == last) return "an empty match touches no other";
    joined.append(text.substr(end, match.begin - end)).append(match.in(text));
    end = last = match.end;
  }
  if (joined.append(text.substr(end)) != text) return "pieces and matches make the text";
  if (count != count_matches(*pattern, text, 0)) return "the count is that of the matches";
  if ((count > 0) != pattern->matches(text)) return "a text matches when it has a match";
  return "";
}

}  // namespace dossier::regex
