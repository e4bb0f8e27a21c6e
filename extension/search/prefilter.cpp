#include "search/prefilter.h"

#include <algorithm>

#include "decode/ascii.h"
#include "decode/byte_kinds.h"
#include "decode/utf8.h"
#include "regex/required.h"

namespace dossier::search {
namespace {

using decode::is_letter;
using decode::lower;

bool is_word_byte(char c) { return !decode::is_ascii(c) || decode::is_letter_or_digit(c); }

// ASCII letters that equal a letter beyond ASCII when case is ignored: the Kelvin
// sign and the long s.
bool has_twin(char c) { return (c | 0x20) == 'k' || (c | 0x20) == 's'; }

// In JSON, a word may follow the letter of an escape: a line end and "ban" are "nban". So it may
// where a literal or a wildcard of LIKE or GLOB does not say what is before it.
bool may_end_escape(std::string_view literal, std::size_t at) {
  const bool is_free =
      at == 0 || std::string_view("\\%_*?").find(literal[at - 1]) != std::string_view::npos;
  return is_free && std::string_view("nrtbfNRTBF").find(literal[at]) != std::string_view::npos;
}

std::string_view safe_part(std::string_view literal, bool ignore_case) {
  std::string_view best;
  for (std::size_t start = 0; start < literal.size(); ++start) {
    if (may_end_escape(literal, start)) continue;
    std::size_t end = start;
    while (end < literal.size() && is_word_byte(literal[end]) &&
           !(ignore_case && has_twin(literal[end]))) {
      ++end;
    }
    if (end - start > best.size()) best = literal.substr(start, end - start);
    start = end;
  }
  return best;
}

// Words that a conversion can write although the file does not: numbers, and JSON's
// spelling of what the file calls ~ or True.
bool may_come_from_conversion(std::string_view part) {
  if (std::none_of(part.begin(), part.end(), is_letter)) return true;
  const std::string folded = lower(part);
  for (const std::string_view word : {"true", "false", "null", "inf", "nan"}) {
    if (word.find(folded) != word.npos) return true;
  }
  // 1e300, 0xff
  return std::all_of(folded.begin(), folded.end(),
                     [](char c) { return decode::is_digit(c) || c == 'e' || c == 'x'; });
}

// SQLite has U+FFFD for U+FFFE and U+FFFF: in LIKE and GLOB, and in UTF-16 databases everywhere.
bool may_be_replaced(std::string_view part) { return part.find("\xEF\xBF") != part.npos; }

// To LIKE and GLOB a NUL ends the pattern, and bytes that are no UTF-8 are other characters.
bool is_read_as_written(std::string_view pattern) {
  return pattern.find('\0') == pattern.npos && !may_be_replaced(pattern) &&
         decode::is_valid_utf8(pattern);
}

std::string without_classes(std::string_view glob) {
  std::string out;
  for (std::size_t i = 0; i < glob.size(); ++i) {
    if (glob[i] != '[') {
      out += glob[i];
      continue;
    }
    // A `]` is one of the class where it stands first, behind `^` as well.
    std::size_t first = i + 1;
    if (first < glob.size() && glob[first] == '^') ++first;
    const std::size_t close = glob.find(']', first + 1);
    if (close == glob.npos) break;
    out += '*';
    i = close;
  }
  return out;
}

// True when a backslash may stand for a character that a search looks for, or join the
// words around it: \x41, \u0041, an escaped line end. \" and \n and their like cannot:
// their letter stands in the text as it does in JSON.
bool hides_words(std::string_view text) {
  constexpr std::string_view kHarmless = "\"\\/nrtbf";
  for (std::size_t i = 0; (i = text.find('\\', i)) != text.npos; i += 2) {
    if (i + 1 == text.size() || kHarmless.find(text[i + 1]) == kHarmless.npos) return true;
  }
  return decode::has_rare_control(text);  // JSON writes \u0007
}

}  // namespace

FilePrefilter FilePrefilter::from(const std::vector<std::string>& any_of, bool ignore_case,
                                  Values values) {
  FilePrefilter out;
  std::vector<std::string> parts;
  for (const std::string& literal : any_of) {
    const std::string_view part = safe_part(literal, ignore_case);
    if (part.empty() || may_be_replaced(part)) return out;
    if (values == Values::converted && may_come_from_conversion(part)) return out;
    parts.push_back(ignore_case ? lower(part) : std::string(part));
  }
  if (!parts.empty()) out.finder_.emplace(parts, ignore_case);
  return out;
}

FilePrefilter FilePrefilter::for_pattern(std::string_view pattern, regex::Flags flags) {
  const regex::Required required = regex::required_literals(pattern, flags);
  return from(required.any_of, required.ignore_case, Values::as_written);
}

FilePrefilter FilePrefilter::for_column_regexp(std::string_view pattern) {
  const regex::Required required = regex::required_literals(pattern, {});
  return from(required.any_of, required.ignore_case, Values::converted);
}

FilePrefilter FilePrefilter::for_column_equal(std::string_view value) {
  return from({std::string(value)}, false, Values::converted);
}

FilePrefilter FilePrefilter::for_column_glob(std::string_view pattern) {
  if (!is_read_as_written(pattern)) return {};
  return from({without_classes(pattern)}, false, Values::converted);
}

// `_` is no letter, so a wildcard never joins two parts; only ASCII is folded.
FilePrefilter FilePrefilter::for_column_like(std::string_view pattern) {
  if (!is_read_as_written(pattern)) return {};
  return from({std::string(pattern)}, true, Values::converted);
}

bool FilePrefilter::may_match(std::string_view text) const {
  if (!finder_ || finder_->find(text, 0) != regex::LiteralFinder::kNowhere) return true;
  return hides_words(text);
}

}  // namespace dossier::search
