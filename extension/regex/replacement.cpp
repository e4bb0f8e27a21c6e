#include "regex/replacement.h"

#include <algorithm>

#include "decode/ascii.h"
#include "regex/groups.h"
#include "regex/matches.h"

namespace dossier::regex {
namespace {

using std::size_t;
using std::string_view;

using decode::is_digit;

bool is_name(char c) { return decode::is_letter_or_digit(c) || c == '_'; }

// A reference to a group; size 0 when there is none at this place.
struct Reference {
  size_t size = 0;
  int group = 0;
};

// As many of the digits as make a group that exists; at least one.
Reference by_digits(string_view s, int group_count) {
  Reference found{1, s[0] - '0'};
  while (found.size < s.size() && is_digit(s[found.size])) {
    const int longer = found.group * 10 + (s[found.size] - '0');
    if (longer > group_count) break;
    found = {found.size + 1, longer};
  }
  return found;
}

Problem no_such_group(string_view reference, const std::string& why) {
  return {"the replacement says " + std::string(reference) + ", but " + why +
          " (a dollar sign is written $$)"};
}

std::variant<Reference, Problem> by_name(string_view name, string_view reference,
                                         const Pattern& pattern) {
  const auto number = group_number(pattern, name);
  if (const auto* problem = std::get_if<Problem>(&number)) {
    return no_such_group(reference, problem->message);
  }
  return Reference{reference.size(), std::get<int>(number)};
}

// s begins with $.
std::variant<Reference, Problem> dollar_reference(string_view s, const Pattern& pattern) {
  if (s.size() > 1 && is_digit(s[1])) {
    Reference found = by_digits(s.substr(1), pattern.group_count());
    ++found.size;
    return found;
  }
  const size_t closing = s.find('}');
  if (s.substr(0, 2) == "${" && closing != string_view::npos) {
    return by_name(s.substr(2, closing - 2), s.substr(0, closing + 1), pattern);
  }
  size_t end = 1;
  while (end < s.size() && is_name(s[end])) ++end;
  if (end == 1) return Reference{};
  return by_name(s.substr(1, end - 1), s.substr(0, end), pattern);
}

// s begins with a backslash.
std::variant<Reference, Problem> backslash_reference(string_view s, int group_count) {
  if (s.substr(1, 1) == "&") return Reference{2, 0};
  if (s.size() < 2 || !is_digit(s[1])) return Reference{};
  Reference found = by_digits(s.substr(1), group_count);
  ++found.size;
  return found;
}

bool is_escaped_mark(string_view s) {
  const string_view two = s.substr(0, 2);
  return two == "$$" || two == "\\$" || two == "\\\\";
}

std::variant<Reference, Problem> reference_at(string_view s, const Pattern& pattern) {
  const int count = pattern.group_count();
  auto found = s[0] == '$'    ? dollar_reference(s, pattern)
               : s[0] == '\\' ? backslash_reference(s, count)
                              : Reference{};
  const auto* reference = std::get_if<Reference>(&found);
  if (!reference || reference->group <= count) return found;
  return no_such_group(s.substr(0, reference->size), "the pattern has " + std::to_string(count) +
                                                         " group" + (count == 1 ? "" : "s"));
}

}  // namespace

void Replacement::add_group(int group) {
  pieces_.back().group = group;
  pieces_.emplace_back();
  groups_needed_ = std::max(groups_needed_, group);
}

std::variant<Replacement, Problem> Replacement::parse(string_view s, const Pattern& pattern) {
  Replacement made;
  made.pieces_.emplace_back();
  while (!s.empty()) {
    if (is_escaped_mark(s)) {
      made.pieces_.back().literal += s[1];
      s.remove_prefix(2);
      continue;
    }
    const auto found = reference_at(s, pattern);
    if (const auto* problem = std::get_if<Problem>(&found)) return *problem;
    const Reference reference = std::get<Reference>(found);
    if (reference.size == 0) {
      made.pieces_.back().literal += s[0];
    } else {
      made.add_group(reference.group);
    }
    s.remove_prefix(std::max<size_t>(reference.size, 1));
  }
  return made;
}

void Replacement::append(std::string& out, string_view text,
                         const std::vector<Span>& groups) const {
  for (const Piece& piece : pieces_) {
    out.append(piece.literal);
    if (piece.group < 0) continue;
    const Span& group = groups[static_cast<size_t>(piece.group)];
    if (group.took_part()) out.append(group.in(text));
  }
}

std::optional<std::string> replace(const Pattern& pattern, string_view text,
                                   const Replacement& replacement, size_t from, size_t n,
                                   size_t max_size) {
  std::string out;
  size_t copied = 0, number = 0;
  Matches matches(pattern, text, from, replacement.groups_needed());
  while ((n == 0 || number < n) && matches.next()) {
    if (++number < n) continue;
    out.append(text.substr(copied, matches.match().begin - copied));
    replacement.append(out, text, matches.groups());
    copied = matches.match().end;
    if (out.size() > max_size) return std::nullopt;
  }
  out.append(text.substr(copied));
  return out;
}

}  // namespace dossier::regex
