// A pattern cut into tokens the way RE2's parser cuts it: what every reading of
// a pattern's text (extended syntax, error messages, required literals) builds
// on, so that a bracket inside a class or behind \Q is never taken for a group.
//
//   tokenize("(?P<y>\\d{4})-", false)
//     open "(?P<y>"  escape "\d"  repeat "{4}"  close ")"  character "-"
//
// A cutter, not a checker: the tokens of a bad pattern are its best reading, and
// put together again they always are the pattern.
#pragma once
#include <string_view>
#include <vector>

namespace dossier::regex {

enum class TokenKind {
  character,    // one code point that stands for itself: a
  escape,       // a backslash and what belongs to it: \. \d \x{263a} \pL
  quoted,       // \Q...\E whole
  char_class,   // [...] whole
  any,          // .
  anchor,       // ^ or $
  open,         // ( (?: (?i: (?P<name> and also what RE2 lacks: (?= (?>
  flags,        // (?i)
  close,        // )
  alternation,  // |
  repeat,       // * + ? {2,5}, with a lazy ? behind it
  blank,        // white space or a comment, in extended syntax only
};

struct Token {
  TokenKind kind;
  std::string_view text;  // into the pattern
};

// extended: white space and # comments outside classes are `blank`.
std::vector<Token> tokenize(std::string_view pattern, bool extended);

// The tokens that mean something: without blanks, and \Q...\E as the characters it
// stands for.
std::vector<Token> plain_tokens(std::string_view pattern, bool extended);

// Takes (?i) and the like out: a repeat behind them belongs to what stands before,
// as in a(?i)?, and may follow another one, as in a+(?i)*.
void remove_flags(std::vector<Token>& tokens);

}  // namespace dossier::regex
