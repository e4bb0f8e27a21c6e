#include "text/terms.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "decode/utf8.h"
#include "text/letters.h"

namespace dossier::text {
namespace {

struct Term {
  std::string text;
  Topic topic;
};

// Terms by their first token: a word, or one character of what is not a word.
using TermIndex = std::unordered_map<std::string, std::vector<Term>>;

// The bytes of the token that starts at `i`.
std::size_t token_size(std::string_view text, std::size_t i) {
  const auto first = decode::code_point_at(text, i);
  if (!is_word_character(first.value) || is_unspaced_script(first.value)) return first.size;
  std::size_t end = i + first.size;
  while (end < text.size()) {
    const auto c = decode::code_point_at(text, end);
    if (!is_word_character(c.value) || is_unspaced_script(c.value)) break;
    end += c.size;
  }
  return end - i;
}

TermIndex make_index() {
  TermIndex index;
  for (const TermList& list : term_lists()) {
    std::string_view rest = list.terms;
    while (!rest.empty()) {
      const std::string_view term = rest.substr(0, rest.find('|'));
      index[std::string(term.substr(0, token_size(term, 0)))].push_back(
          {std::string(term), list.topic});
      rest.remove_prefix(std::min(rest.size(), term.size() + 1));
    }
  }
  return index;
}

const TermIndex& term_index() {
  static const TermIndex index = make_index();
  return index;
}

// Lower case, white space folded to single spaces, typographic apostrophes made plain.
std::string folded(std::string_view line) {
  std::string out;
  out.reserve(line.size());
  for (std::size_t i = 0; i < line.size();) {
    const auto c = decode::code_point_at(line, i);
    i += c.size;
    if (is_space(c.value)) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (c.value == 0x2019) {
      out += '\'';
    } else {
      decode::append_utf8(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c.value))));
    }
  }
  return out;
}

bool ends_in_word(std::string_view text) {
  std::size_t i = text.size() - 1;
  while (i > 0 && (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80) --i;
  const char32_t c = decode::code_point_at(text, i).value;
  return is_word_character(c) && !is_unspaced_script(c);
}

bool is_match(std::string_view line, std::size_t at, std::string_view term) {
  if (line.substr(at, term.size()) != term) return false;
  const std::size_t end = at + term.size();
  if (end == line.size() || !ends_in_word(term)) return true;
  const char32_t next = decode::code_point_at(line, end).value;
  return !is_word_character(next) || is_unspaced_script(next);
}

// Where the letters of a line begin and end: what a line says lies between.
struct Letters {
  std::size_t first;
  std::size_t end;
};

Letters letters_of(std::string_view line) {
  Letters letters{line.size(), 0};
  for (std::size_t i = 0; i < line.size();) {
    const auto c = decode::code_point_at(line, i);
    if (u_isalpha(static_cast<UChar32>(c.value))) {
      letters.first = std::min(letters.first, i);
      letters.end = i + c.size;
    }
    i += c.size;
  }
  return letters;
}

Presence presence_of(std::size_t from, std::size_t to, const Letters& letters) {
  if (from > letters.first) return Presence::inside;
  return to >= letters.end ? Presence::exact : Presence::start;
}

}  // namespace

Topics topics_of(std::string_view line) {
  const std::string text = folded(line);
  const Letters letters = letters_of(text);
  Topics topics;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t size = token_size(text, i);
    const auto found =
        text[i] == ' ' ? term_index().end() : term_index().find(text.substr(i, size));
    if (found != term_index().end()) {
      for (const Term& term : found->second) {
        if (!is_match(text, i, term.text)) continue;
        const auto t = static_cast<std::size_t>(term.topic);
        topics.presence[t] =
            std::max(topics.presence[t], presence_of(i, i + term.text.size(), letters));
        if (topics.hits[t] < 255) ++topics.hits[t];
      }
    }
    i += size;
  }
  return topics;
}

}  // namespace dossier::text
