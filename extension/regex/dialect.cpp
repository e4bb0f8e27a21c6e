#include "regex/dialect.h"

#include <re2/re2.h>

#include "regex/tokens.h"

namespace dossier::regex {
namespace {

using std::string_view;

// "\0 1" must not become "\01".
bool would_join(string_view last, string_view next) {
  return last.size() > 1 && last.size() < 4 && last.substr(0, 2) == "\\0" && next[0] >= '0' &&
         next[0] <= '7';
}

}  // namespace

std::string to_re2(string_view pattern, Flags flags) {
  std::string out = flags.multi_line ? "(?m)" : "";
  string_view last;
  for (const Token& token : tokenize(pattern, flags.extended)) {
    if (token.kind == TokenKind::blank) continue;
    if (token.kind == TokenKind::open && token.text.substr(0, 3) == "(?<") {
      out.append("(?P<").append(token.text.substr(3));
    } else {
      if (would_join(last, token.text)) out += "(?:)";
      out.append(token.text);
    }
    last = token.text;
  }
  return out;
}

std::string quote(string_view text) { return re2::RE2::QuoteMeta(text); }

}  // namespace dossier::regex
