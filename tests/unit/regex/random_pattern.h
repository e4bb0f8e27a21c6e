// Random patterns and texts over few characters, so that they often match. Among
// the characters are those that make literals hard: letters with twins beyond
// ASCII (k and the Kelvin sign, s and the long s), two bytes that share one, and
// for texts bytes that are not UTF-8.
#pragma once
#include <random>
#include <string>

namespace dossier::regex {

class RandomPattern {
 public:
  explicit RandomPattern(unsigned seed) : random_(seed) {}

  std::string pattern() {
    std::string out = one_in(4) ? "(?i)" : one_in(8) ? "(?m)" : "";
    return out + alternatives(3);
  }

  std::string text(int most_characters) {
    std::string out;
    for (int n = below(most_characters + 1); n > 0; --n) {
      out += one_in(40) ? pick({"\xFF", "\x80", "\xC5", std::string(1, '\0')}) : character();
    }
    return out;
  }

  int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(random_); }
  bool one_in(int n) { return below(n) == 0; }

 private:
  std::string pick(std::initializer_list<std::string> choices) {
    return *(choices.begin() + below(static_cast<int>(choices.size())));
  }
  std::string character() {
    return pick({"a", "a", "b", "c", "k", "s", "K", "S", "A", "B", " ", "\n", "-", "1", "\xC3\xA9",
                 "\xC3\x89", "\xC5\xBF", "\xE2\x84\xAA", "\xE2\x98\x83"});
  }
  std::string literal() {
    std::string out;
    for (int n = 1 + below(4); n > 0; --n) out += character();
    return out;
  }

  std::string alternatives(int depth) {
    std::string out = sequence(depth);
    for (int n = one_in(3) ? 1 + below(3) : 0; n > 0; --n) out += "|" + sequence(depth);
    return out;
  }
  std::string sequence(int depth) {
    std::string out;
    for (int n = below(4); n > 0; --n) {
      out += atom(depth);
      if (one_in(3))
        out += pick({"*", "+", "?", "{2}", "{0,1}", "{1,3}", "{0}", "{2,}", "*?", "??"});
    }
    return out;
  }
  std::string atom(int depth) {
    switch (below(depth > 0 ? 12 : 8)) {
      case 0:
        return pick({".", "\\w", "\\d", "\\s", "\\pL", "[a-c]", "[^a]", "[kS]", "[\xC3\xA9s]"});
      case 1:
        return pick({"^", "$", "\\b", "\\B", "\\A", "\\z"});
      case 2:
        return "\\Q" + literal() + "\\E";
      case 8:
        return "(" + alternatives(depth - 1) + ")";
      case 9:
        return "(?i:" + alternatives(depth - 1) + ")";
      case 10:
        return "(?-i:" + alternatives(depth - 1) + ")";
      case 11:
        return "(?P<n>" + alternatives(depth - 1) + ")";
      default:
        return literal();
    }
  }

  std::mt19937 random_;
};

}  // namespace dossier::regex
