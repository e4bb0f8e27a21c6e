#include "text/badness.h"

#include <re2/re2.h>

#include <string>

#include "text/badness_rules.h"
#include "text/suspect.h"

namespace dossier::text {
namespace {

void append_code(std::string& pattern, char16_t c) {
  static constexpr char digits[] = "0123456789ABCDEF";
  pattern += "\\x{";
  for (int shift = 12; shift >= 0; shift -= 4) pattern += digits[(c >> shift) & 0xF];
  pattern += '}';
}

void append_place(std::string& pattern, const Place& place) {
  pattern += place.is_negated ? "[^" : "[";
  for_each_range(place.kinds, [&](const Range& range) {
    append_code(pattern, range.low);
    pattern += '-';
    append_code(pattern, range.high);
  });
  for (const char16_t c : place.others) append_code(pattern, c);
  // What Python's \s and \w take, since the rules were written for it.
  if (place.kinds & kSpace) pattern += "\\s\\x{0B}\\x{1C}-\\x{1F}\\x{85}\\p{Z}";
  if (place.kinds & kWord) pattern += "\\p{L}\\p{N}_";
  pattern += ']';
}

std::string make_pattern() {
  std::string pattern;
  for (const Sequence& sequence : bad_sequences()) {
    if (!pattern.empty()) pattern += '|';
    if (sequence.is_at_start) pattern += '^';
    for (const Place& place : sequence.places) append_place(pattern, place);
  }
  return pattern;
}

const RE2& bad_pattern() {
  static const RE2 re(make_pattern(), RE2::Quiet);
  return re;
}

}  // namespace

bool is_bad(std::string_view text) {
  if (find_suspect(text) == text.npos) return false;
  return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), bad_pattern());
}

int badness(std::string_view text) {
  if (find_suspect(text) == text.npos) return 0;
  const re2::StringPiece piece(text.data(), text.size());
  int count = 0;
  re2::StringPiece match;
  for (std::size_t i = 0; bad_pattern().Match(piece, i, piece.size(), RE2::UNANCHORED, &match, 1);
       ++count) {
    i = static_cast<std::size_t>(match.data() - piece.data()) + match.size();
  }
  return count;
}

}  // namespace dossier::text
