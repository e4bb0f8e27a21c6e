#include "regex/pattern.h"

#include <re2/re2.h>

#include <array>

#include "regex/dialect.h"
#include "regex/explain.h"
#include "regex/positions.h"
#include "regex/tokens.h"

namespace dossier::regex {
namespace {

using re2::RE2;
using re2::StringPiece;

// RE2's own default: two thirds for the program, about 100,000 instructions, and
// one third for the states that matching makes. A pattern that needs more is
// refused; states that need more are thrown away and made again.
constexpr std::int64_t kMaxMemory = 8 << 20;

constexpr std::size_t kLongestQuote = 80;
constexpr std::size_t kGroupsOnStack = 16;
constexpr int kMostTries = 16;

RE2::Options options_for(Flags flags) {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(kMaxMemory);
  options.set_case_sensitive(!flags.ignore_case);
  options.set_dot_nl(flags.dot_matches_newline);
  return options;
}

// Our own words, because RE2's change from version to version.
std::string_view words_for(RE2::ErrorCode code) {
  switch (code) {
    case RE2::ErrorBadEscape:
      return "unknown escape";
    case RE2::ErrorBadCharClass:
    case RE2::ErrorBadCharRange:
      return "bad character class";
    case RE2::ErrorMissingBracket:
      return "missing closing ]";
    case RE2::ErrorMissingParen:
      return "missing closing )";
    case RE2::ErrorUnexpectedParen:
      return "unexpected )";
    case RE2::ErrorTrailingBackslash:
      return "trailing backslash";
    case RE2::ErrorRepeatArgument:
      return "nothing to repeat";
    case RE2::ErrorRepeatSize:
      return "bad repeat count (the most is 1000)";
    case RE2::ErrorRepeatOp:
      return "repeat of a repeat";
    case RE2::ErrorBadPerlOp:
      return "unknown group";
    case RE2::ErrorBadUTF8:
      return "the pattern is not valid UTF-8";
    case RE2::ErrorBadNamedCapture:
      return "bad or repeated group name";
    case RE2::ErrorPatternTooLarge:
      return "the pattern needs more than 8 MB when compiled";
    default:
      return "bad pattern";
  }
}

std::string clipped(std::string_view pattern) {
  const auto end = offset_of(pattern, kLongestQuote + 1);
  if (!end || *end == pattern.size()) return std::string(pattern);
  return std::string(pattern.substr(0, *end)) + "...";
}

Problem describe(const RE2& re, std::string_view pattern, Flags flags) {
  if (re.error_code() != RE2::ErrorPatternTooLarge) {
    if (auto missing = name_missing_construct(pattern, flags.extended)) return {*missing};
  }
  std::string message(words_for(re.error_code()));
  const bool names_whole = re.error_code() == RE2::ErrorMissingParen ||
                           re.error_code() == RE2::ErrorUnexpectedParen || re.error_arg().empty();
  const std::string_view culprit = names_whole ? pattern : std::string_view(re.error_arg());
  if (re.error_code() != RE2::ErrorBadUTF8) message.append(": ").append(clipped(culprit));
  return {message};
}

struct Peculiarities {
  bool matches_bytes = false;     // \C
  bool has_not_boundary = false;  // \B
};

Peculiarities peculiarities_of(std::string_view pattern, bool extended) {
  Peculiarities found;
  for (const Token& token : tokenize(pattern, extended)) {
    if (token.kind != TokenKind::escape) continue;
    found.matches_bytes = found.matches_bytes || token.text == "\\C";
    found.has_not_boundary = found.has_not_boundary || token.text == "\\B";
  }
  return found;
}

bool is_continuation(std::string_view text, std::size_t offset) {
  return (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80;
}

// Whether `offset` lies inside a character as positions.h defines it. `start` is
// a character's start before it.
bool is_inside_character(std::string_view text, std::size_t start, std::size_t offset) {
  if (offset == text.size() || !is_continuation(text, offset)) return false;
  while (offset > start && is_continuation(text, offset - 1)) --offset;
  return offset > start && static_cast<unsigned char>(text[offset - 1]) >= 0xC0;
}

}  // namespace

Pattern::Pattern(std::unique_ptr<RE2> re, Prefilter prefilter, Flags flags,
                 bool may_match_inside_character)
    : re_(std::move(re)),
      prefilter_(std::move(prefilter)),
      flags_(flags),
      may_match_inside_character_(may_match_inside_character) {}
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;
Pattern::~Pattern() = default;

std::variant<Pattern, Problem> Pattern::compile(std::string_view pattern, Flags flags) {
  auto re = std::make_unique<RE2>(to_re2(pattern, flags), options_for(flags));
  if (!re->ok()) return describe(*re, pattern, flags);
  const Peculiarities found = peculiarities_of(pattern, flags.extended);
  if (found.matches_bytes) return Problem{*name_missing_construct(pattern, flags.extended)};
  return Pattern(std::move(re), Prefilter(pattern, flags), flags, found.has_not_boundary);
}

// What the prefilter says, and for a literal with conditions around it, such as
// \bban\b, the conditions tried where the literal stands. After some places that
// fail RE2 goes on alone, so that time stays linear.
Prefilter::Outlook Pattern::look(std::string_view text, std::size_t from) const {
  auto outlook = prefilter_.look(text, from);
  for (int i = 0; i < kMostTries && outlook.is_local && !outlook.is_certain; ++i) {
    const std::size_t place = outlook.start;
    if (re_->Match(text, place, text.size(), RE2::ANCHOR_START, nullptr, 0)) {
      outlook.is_certain = true;
    } else {
      outlook = prefilter_.look(text, place + 1);
    }
  }
  return outlook;
}

bool Pattern::matches(std::string_view text) const {
  const auto outlook = look(text, 0);
  if (!outlook.is_possible || outlook.is_certain) return outlook.is_possible;
  if (may_match_inside_character_) {
    std::vector<Span> groups(1);
    return search(text, outlook.start, groups);
  }
  return re_->Match(text, outlook.start, text.size(), RE2::UNANCHORED, nullptr, 0);
}

bool Pattern::find(std::string_view text, std::size_t from, std::vector<Span>& groups) const {
  const auto outlook = look(text, from);
  if (!outlook.is_possible) return false;
  if (outlook.length > 0 && groups.size() == 1) {
    groups[0] = {outlook.start, outlook.start + outlook.length};
    return true;
  }
  return search(text, outlook.start, groups);
}

bool Pattern::search(std::string_view text, std::size_t from, std::vector<Span>& groups) const {
  if (!text.data()) text = "";  // RE2 marks a group that took no part by a null
  std::array<StringPiece, kGroupsOnStack> few;
  std::vector<StringPiece> many;
  if (groups.size() > few.size()) many.resize(groups.size());
  StringPiece* found = many.empty() ? few.data() : many.data();
  const auto count = static_cast<int>(groups.size());
  for (;;) {
    if (!re_->Match(text, from, text.size(), RE2::UNANCHORED, found, count)) return false;
    const auto begin = static_cast<std::size_t>(found[0].data() - text.data());
    if (!found[0].empty() || !is_inside_character(text, from, begin)) break;
    for (from = begin; from < text.size() && is_continuation(text, from);) ++from;
  }
  for (std::size_t i = 0; i < groups.size(); ++i) {
    groups[i] = {};
    if (!found[i].data()) continue;
    groups[i].begin = static_cast<std::size_t>(found[i].data() - text.data());
    groups[i].end = groups[i].begin + found[i].size();
  }
  return true;
}

int Pattern::group_count() const { return re_->NumberOfCapturingGroups(); }

const std::map<int, std::string>& Pattern::group_names() const {
  return re_->CapturingGroupNames();
}

}  // namespace dossier::regex
