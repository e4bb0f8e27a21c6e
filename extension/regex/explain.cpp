#include "regex/explain.h"

#include "regex/positions.h"
#include "regex/tokens.h"

namespace dossier::regex {
namespace {

using std::string_view;

struct Missing {
  string_view mark;  // how the token begins
  string_view name;
  string_view instead;
};

constexpr string_view kTakeGroup =
    "put what stands around it into the pattern and take the wanted part as a group with "
    "regexp_capture";
constexpr string_view kCompare =
    "capture both parts as groups and compare them in SQL: "
    "regexp_capture(t, p, 1) = regexp_capture(t, p, 2)";
constexpr string_view kWriteOut = "write the nesting out as deep as it is needed";

constexpr Missing kGroups[] = {
    {"(?=", "look-ahead", kTakeGroup},
    {"(?!", "negative look-ahead", "add a condition: AND NOT regexp_like(t, 'the unwanted')"},
    {"(?<=", "look-behind", kTakeGroup},
    {"(?<!", "negative look-behind", "add a condition: AND NOT regexp_like(t, 'the unwanted')"},
    {"(?>", "an atomic group", "write (?:...), which is as fast, for nothing backtracks here"},
    {"(?P=", "a back-reference", kCompare},
    {"(?#", "a comment", "give the flag x, and write it behind #"},
    {"(?|", "a branch reset", "write (?:...) and use the numbers of all its groups"},
    {"(?(", "a condition", "write both cases as alternatives: (?:one|other)"},
    {"(?R)", "recursion", kWriteOut},
    {"(?&", "recursion", kWriteOut},
    {"(?P>", "recursion", kWriteOut},
    {"(?u", "the flag u", "leave it out: text is always Unicode"},
    {"(?'", "a name in quotes", "write (?P<name>...)"},
};

constexpr Missing kEscapes[] = {
    {"\\k", "a back-reference", kCompare},
    {"\\g", "a back-reference", kCompare},
    {"\\u", "an escape by code unit", "write \\x{263a}"},
    {"\\Z", "an end before a last newline", "write \\n?\\z"},
    {"\\h", "the class of blanks", "write [ \\t]"},
    {"\\R", "the class of line ends", "write (?:\\r\\n|\\n|\\r)"},
    {"\\N", "the class of all but newline", "write [^\\n]"},
    {"\\X", "a grapheme", "write \\PM\\pM*"},
    {"\\K", "a reset of the match", kTakeGroup},
    {"\\G", "the end of the last match", "give the start argument"},
    {"\\e", "an escape character", "write \\x1b"},
    {"\\c", "a control character", "write it in hexadecimal: \\x01"},
    {"\\<", "a start of word", "write \\b"},
    {"\\>", "an end of word", "write \\b"},
    {"\\C", "a single byte", "write (?s:.): text is matched by characters"},
};

template <std::size_t N>
const Missing* find(const Missing (&table)[N], string_view token) {
  for (const Missing& m : table) {
    if (token.substr(0, m.mark.size()) == m.mark) return &m;
  }
  return nullptr;
}

constexpr Missing kInlineExtended{"(?", "the flag x inside a pattern",
                                  "give it in the flags argument of regexp_like"};
constexpr Missing kBackReference{"\\", "a back-reference", kCompare};
constexpr Missing kSubroutine{"(?", "recursion", kWriteOut};
constexpr Missing kPossessive{"+", "a possessive repeat",
                              "leave the second + out: nothing backtracks here"};

bool is_digit_from_one(string_view s, std::size_t i) {
  return i < s.size() && s[i] >= '1' && s[i] <= '9';
}

// (?ix) or (?ix:
bool sets_extended(string_view group) {
  return (group.back() == ')' || group.back() == ':') && group.find('x') != string_view::npos;
}

const Missing* missing_group(string_view group) {
  if (is_digit_from_one(group, 2)) return &kSubroutine;
  return sets_extended(group) ? &kInlineExtended : find(kGroups, group);
}

const Missing* missing_at(const Token& token, bool follows_repeat) {
  switch (token.kind) {
    case TokenKind::open:
    case TokenKind::flags:
      return missing_group(token.text);
    case TokenKind::escape:
      return is_digit_from_one(token.text, 1) ? &kBackReference : find(kEscapes, token.text);
    case TokenKind::repeat:
      return token.text == "+" && follows_repeat ? &kPossessive : nullptr;
    default:
      return nullptr;
  }
}

std::string sentence(const Missing& missing, const Token& token, std::size_t place) {
  return std::string(missing.name)
      .append(" ")
      .append(token.text)
      .append(" at character ")
      .append(std::to_string(place))
      .append(" is not supported; ")
      .append(missing.instead);
}

}  // namespace

std::optional<std::string> name_missing_construct(string_view pattern, bool extended) {
  bool follows_repeat = false;
  for (const Token& token : tokenize(pattern, extended)) {
    if (const Missing* missing = missing_at(token, follows_repeat)) {
      const auto offset = static_cast<std::size_t>(token.text.data() - pattern.data());
      return sentence(*missing, token, character_at(pattern, offset));
    }
    follows_repeat = token.kind == TokenKind::repeat;
  }
  return std::nullopt;
}

}  // namespace dossier::regex
