#include "regex/tokens.h"

#include <string>

#include "catch.h"

using namespace dossier::regex;

namespace {

// Every token with its kind as one letter: "(?:a)*" -> "o(?:|ca|l)|r*".
std::string drawn(std::string_view pattern, bool extended = false) {
  static constexpr std::string_view kLetters = "ceq[.^of)|rb";
  std::string out;
  for (const Token& token : tokenize(pattern, extended)) {
    if (!out.empty()) out += ' ';
    out += kLetters[static_cast<std::size_t>(token.kind)];
    out.append(token.text);
  }
  return out;
}

}  // namespace

TEST_CASE("tokenize cuts where RE2's parser does") {
  struct Row {
    std::string_view pattern, tokens;
  };
  const Row rows[] = {
      {"", ""},
      {"ab", "ca cb"},
      {"\xC3\xA9+", "c\xC3\xA9 r+"},
      {"(?P<y>\\d{4})-", "o(?P<y> e\\d r{4} )) c-"},
      {"(?<y>a)", "o(?<y> ca ))"},
      {"(?i)a(?-s:b)", "f(?i) ca o(?-s: cb ))"},
      {"(?=a)(?<!b)(?>c)", "o(?= ca )) o(?<! cb )) o(?> cc ))"},
      {"a??b*?c{2,}?", "ca r?? cb r*? cc r{2,}?"},
      {"a{,3}", "ca c{ c, c3 c}"},
      {"[]a]x", "[[]a] cx"},
      {"[^]a]x", "[[^]a] cx"},
      {"[a\\]b]x", "[[a\\]b] cx"},
      {"[[:alpha:]]x", "[[[:alpha:]] cx"},
      {"[(|)]", "[[(|)]"},
      {"[a", "[[a"},
      {"\\Qa(b\\Ec", "q\\Qa(b\\E cc"},
      {"\\Qa(", "q\\Qa("},
      {"\\x{263a}\\x41\\pL\\p{Greek}\\012", "e\\x{263a} e\\x41 e\\pL e\\p{Greek} e\\012"},
      {"^a|.$", "^^ ca || .. ^$"},
      {"\\", "e\\"},
      {"a b#c", "ca c  cb c# cc"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern);
    CHECK(drawn(row.pattern) == row.tokens);
  }
}

TEST_CASE("tokenize knows white space and comments of extended syntax") {
  CHECK(drawn("a b # c|d\n[ #]\\ ", true) == "ca b  cb b  b# c|d\n [[ #] e\\ ");
}
