#include "regex/required.h"

#include <algorithm>
#include <cctype>
#include <optional>

#include "decode/ascii.h"
#include "regex/tokens.h"

namespace dossier::regex {
namespace {

using std::size_t;
using std::string_view;
using Strings = std::vector<std::string>;

// Beyond this, looking for literals is no faster than RE2.
constexpr size_t kMostLiterals = 8;
constexpr size_t kLargestClass = 4;

// What is known of a piece of the pattern.
struct Piece {
  std::optional<Strings> exact;  // it matches exactly these
  Strings required;              // what it matches contains one of these; empty: unknown
  bool required_is_prefix = false;
  bool is_zero_width = false;

  static Piece anything() { return {}; }
  static Piece exactly(Strings strings) { return {std::move(strings), {}, false, false}; }
  static Piece zero_width() { return {Strings{""}, {}, false, true}; }
};

// How well a set rules texts out: long literals, and few.
int worth(const Strings& set) {
  if (set.empty() || set.size() > kMostLiterals) return 0;
  const size_t shortest =
      std::min_element(set.begin(), set.end(), [](const auto& a, const auto& b) {
        return a.size() < b.size();
      })->size();
  const bool is_rare_sign = set.size() == 1 && shortest == 1 && std::ispunct(set[0][0] & 0x7F);
  if (shortest < 2 && !is_rare_sign) return 0;
  return static_cast<int>(std::min<size_t>(shortest, 8) * 10 - set.size() * 2);
}

std::optional<Strings> united(const Strings& a, const Strings& b) {
  Strings out = a;
  for (const std::string& s : b) {
    if (std::find(out.begin(), out.end(), s) == out.end()) out.push_back(s);
  }
  if (out.size() > kMostLiterals) return std::nullopt;
  return out;
}

std::optional<Strings> joined(const Strings& first, const Strings& second) {
  if (first.size() * second.size() > kMostLiterals) return std::nullopt;
  Strings out;
  for (const std::string& a : first) {
    for (const std::string& b : second) out.push_back(a + b);
  }
  return out;
}

// A sequence of pieces, as it grows.
class Sequence {
 public:
  void add(const Piece& piece) {
    if (!piece.exact) {
      end_run();
      offer(piece.required, is_at_start_ && piece.required_is_prefix);
      is_exact_ = is_at_start_ = false;
      return;
    }
    if (auto longer = joined(run_, *piece.exact)) {
      run_ = std::move(*longer);
    } else {
      end_run();
      is_exact_ = is_at_start_ = false;
      run_ = *piece.exact;
    }
    has_zero_width_ = has_zero_width_ || piece.is_zero_width;
  }

  // One or more of a piece: its literals end the run, and begin the next one.
  void add_repeated(const Piece& piece) {
    add(piece);
    end_run();
    is_exact_ = is_at_start_ = false;
    if (piece.exact) run_ = *piece.exact;
  }

  Piece finish() {
    Piece out;
    if (is_exact_) out.exact = run_;
    out.is_zero_width = has_zero_width_;
    end_run();
    out.required = best_;
    out.required_is_prefix = best_is_prefix_;
    return out;
  }

 private:
  void end_run() {
    offer(run_, is_at_start_);
    run_ = {""};
  }
  void offer(const Strings& set, bool is_prefix) {
    const int offered = worth(set) + (is_prefix ? 1 : 0);
    if (worth(set) == 0 || offered <= best_worth_) return;
    best_worth_ = offered;
    best_ = set;
    best_is_prefix_ = is_prefix;
  }

  Strings run_{""};
  bool is_exact_ = true;     // the sequence is the run and nothing else
  bool is_at_start_ = true;  // the run begins where the sequence begins
  bool has_zero_width_ = false;
  Strings best_;
  bool best_is_prefix_ = false;
  int best_worth_ = 0;
};

// The flag letters of (?i) or (?i-s: , empty for other groups.
string_view letters_of(const Token& token) {
  const bool sets_flags =
      token.kind == TokenKind::flags || (token.kind == TokenKind::open && token.text.back() == ':');
  return sets_flags ? token.text.substr(2, token.text.size() - 3) : string_view();
}

bool turns_on(string_view letters, char flag) {
  return letters.substr(0, letters.find('-')).find(flag) != string_view::npos;
}

class Reader {
 public:
  Reader(std::vector<Token> tokens, bool ignore_case)
      : tokens_(std::move(tokens)), ignore_case_(ignore_case) {}

  // Everything to the closing parenthesis or the end.
  Piece alternatives() {
    Piece all = sequence();
    if (all.required.empty()) all.required_is_prefix = false;
    while (at_ < tokens_.size() && tokens_[at_].kind == TokenKind::alternation) {
      ++at_;
      all = either(all, sequence());
    }
    ++at_;
    return all;
  }

 private:
  static Piece either(const Piece& a, const Piece& b) {
    Piece out;
    if (a.exact && b.exact) out.exact = united(*a.exact, *b.exact);
    if (!a.required.empty() && !b.required.empty()) {
      out.required = united(a.required, b.required).value_or(Strings());
    }
    out.required_is_prefix = a.required_is_prefix && b.required_is_prefix;
    out.is_zero_width = a.is_zero_width || b.is_zero_width;
    return out;
  }

  Piece sequence() {
    Sequence sequence;
    while (at_ < tokens_.size() && tokens_[at_].kind != TokenKind::alternation &&
           tokens_[at_].kind != TokenKind::close) {
      const Piece piece = atom(tokens_[at_++]);
      const size_t first = at_;
      while (at_ < tokens_.size() && tokens_[at_].kind == TokenKind::repeat) ++at_;
      if (at_ == first) {
        sequence.add(piece);
      } else if (at_ == first + 1) {
        add_repeat(sequence, piece, tokens_[first].text);
      } else {
        sequence.add(Piece::anything());
      }
    }
    return sequence.finish();
  }

  static void add_repeat(Sequence& sequence, const Piece& piece, string_view repeat) {
    const auto optional = piece.exact ? united(*piece.exact, {""}) : std::nullopt;
    if (repeat[0] == '?' && optional) {
      Piece perhaps = piece;
      perhaps.exact = optional;
      sequence.add(perhaps);
    } else if (repeat[0] == '+' || (repeat[0] == '{' && repeat[1] != '0')) {
      sequence.add_repeated(piece);
    } else {
      sequence.add(Piece::anything());
    }
  }

  Piece atom(const Token& token) {
    switch (token.kind) {
      case TokenKind::character:
        return literal(token.text);
      case TokenKind::escape:
        return escape(token.text);
      case TokenKind::char_class:
        return small_class(token.text.substr(1, token.text.size() - 2));
      case TokenKind::open:
        return alternatives();
      case TokenKind::anchor:
        return Piece::zero_width();
      default:
        return Piece::anything();
    }
  }

  Piece literal(string_view text) const {
    if (!ignore_case_) return Piece::exactly({std::string(text)});
    if (static_cast<unsigned char>(text[0]) >= 0x80) return Piece::anything();
    return Piece::exactly({std::string(1, decode::lower(text[0]))});
  }

  Piece escape(string_view text) const {
    if (text == "\\b" || text == "\\B" || text == "\\A" || text == "\\z") {
      return Piece::zero_width();
    }
    const bool is_sign = text.size() == 2 && std::ispunct(text[1] & 0x7F) &&
                         static_cast<unsigned char>(text[1]) < 0x80;
    return is_sign ? literal(text.substr(1)) : Piece::anything();
  }

  // [Bb]: a few letters or digits, no ranges.
  Piece small_class(string_view inside) const {
    Strings letters;
    for (const char c : inside) {
      const bool is_plain = decode::is_letter_or_digit(c);
      if (!is_plain || letters.size() == kLargestClass) return Piece::anything();
      letters.emplace_back(1, ignore_case_ ? decode::lower(c) : c);
    }
    return letters.empty() ? Piece::anything() : Piece::exactly(std::move(letters));
  }

  std::vector<Token> tokens_;
  bool ignore_case_;
  size_t at_ = 0;
};

// Where the pattern can match only at the start of the text, RE2 needs no help.
bool is_anchored(const std::vector<Token>& tokens, Flags flags) {
  bool multi_line = flags.multi_line;
  for (const Token& token : tokens) {
    multi_line = multi_line || turns_on(letters_of(token), 'm');
    if (token.kind == TokenKind::flags) continue;
    return token.text == "\\A" || (token.text == "^" && !multi_line);
  }
  return false;
}

}  // namespace

Required required_literals(string_view pattern, Flags flags) {
  auto tokens = plain_tokens(pattern, flags.extended);
  if (is_anchored(tokens, flags)) return {};
  bool ignore_case = flags.ignore_case, changes_case = false;
  for (const Token& token : tokens) {
    const string_view letters = letters_of(token);
    if (letters.find('i') == string_view::npos) continue;
    const bool is_first = &token == tokens.data() && token.kind == TokenKind::flags;
    ignore_case = ignore_case || turns_on(letters, 'i');
    changes_case = changes_case || !is_first || !turns_on(letters, 'i');
  }
  remove_flags(tokens);
  const Piece all = Reader(std::move(tokens), ignore_case).alternatives();
  Required out{all.required, ignore_case, all.required_is_prefix, false, false};
  out.is_exact = all.exact && *all.exact == all.required;
  out.is_whole = out.is_exact && !all.is_zero_width && !changes_case;
  return out;
}

}  // namespace dossier::regex
