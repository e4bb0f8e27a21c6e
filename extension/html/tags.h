// Reading the tags of an HTML text one by one, without building anything.
//
//   TagReader reader("a<B class=x>c");
//   reader.next()  ->  text "a", start tag "b" with attributes " class=x", text "c"
//
// This is the tokenizer's outer skeleton (WHATWG 13.2.5), as far as finding where
// tags begin and end needs it: quoted attribute values may hold '>', comments and
// declarations are one token, what an unclosed one swallows is swallowed here too.
// Entities are not decoded and trees are not built: gumbo does that. One pass, no
// token is looked at twice.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dossier::html {

struct Token {
  enum class Kind { text, start, end, other };  // other: comments, doctypes
  Kind kind;
  std::string_view raw;
  std::string name;             // of a tag, in lower case
  std::string_view attributes;  // of a start tag, as written
};

class TagReader {
 public:
  explicit TagReader(std::string_view html) : html_(html) {}

  // The next token, or nothing at the end.
  std::optional<Token> next();

  // Skips to the end tag `name` and behind it: what a script or a style holds is
  // no markup. Without an end tag the rest of the text is skipped, as in a browser.
  void skip_past_end_tag(std::string_view name);
  // The same, but stays where it is when the end tag is missing.
  bool try_skip_past_end_tag(std::string_view name);

 private:
  Token take(Token::Kind kind, std::size_t size);
  Token take_tag(Token::Kind kind, std::size_t name_at);

  std::string_view html_;
  std::size_t at_ = 0;
};

struct Attribute {
  std::string name;        // in lower case
  std::string_view value;  // without quotes, entities not decoded
  char quote;              // the quote it was written with, or 0
};

// Takes the next attribute off the front of `attributes`.
std::optional<Attribute> take_attribute(std::string_view& attributes);

}  // namespace dossier::html
