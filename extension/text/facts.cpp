#include "text/facts.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "decode/utf8.h"
#include "text/letters.h"

namespace dossier::text {
namespace {

constexpr double kCharactersPerWord = 1.7;
constexpr char32_t kEllipsis = 0x2026;

bool is_pause(char32_t c) {
  return c == ',' || c == ';' || c == 0x060C || c == 0x061B || c == 0x3001 || c == 0xFF0C ||
         c == 0xFF1B || c == 0xFF64;
}

bool is_divider(char32_t c) {
  return c == '|' || c == '/' || c == '>' || c == '<' || c == 0xB7 || c == 0xBB || c == 0xAB ||
         c == 0x2022 || c == 0x203A || c == 0x2039 || (c >= 0x2190 && c <= 0x21FF) ||
         (c >= 0x25A0 && c <= 0x27BF) || c == 0xFF5C;
}

bool is_bullet(char32_t c) {
  return c == '*' || c == '-' || c == '+' || c == '>' || c == 0xB7 || c == 0x2022 || c == 0x2013 ||
         c == 0x2014 || (c >= 0x25A0 && c <= 0x27BF);
}

bool is_colon(char32_t c) { return c == ':' || c == 0xFF1A; }
bool is_digit(char32_t c) { return u_isdigit(static_cast<UChar32>(c)); }
bool is_upper(char32_t c) {
  return c < 0x80 ? c >= 'A' && c <= 'Z' : u_isUUppercase(static_cast<UChar32>(c));
}
bool is_lower(char32_t c) {
  return c < 0x80 ? c >= 'a' && c <= 'z' : u_isULowercase(static_cast<UChar32>(c));
}

Start start_of(char32_t c) {
  if (is_upper(c)) return Start::capital;
  if (is_lower(c)) return Start::small;
  if (is_digit(c)) return Start::digit;
  if (is_word_character(c)) return Start::uncased;
  if (c == '"' || c == '\'' || c == '(' || c == 0xAB || (c >= 0x2018 && c <= 0x201F) ||
      (c >= 0x300C && c <= 0x300F)) {
    return Start::quote;
  }
  return is_bullet(c) ? Start::bullet : Start::other;
}

class Counter {
 public:
  Facts count(std::string_view line) {
    for (std::size_t i = 0; i < line.size();) {
      const auto c = decode::code_point_at(line, i);
      i += c.size;
      add(c.value);
    }
    end_word();
    facts_.words += static_cast<double>(facts_.unspaced) / kCharactersPerWord;
    facts_.end = end();
    facts_.has_address = facts_.has_address || line.find("www.") != std::string_view::npos;
    return facts_;
  }

 private:
  void add(char32_t c) {
    if (is_space(c)) {
      end_word();
      if (last_ != 0) previous_ = ' ';
      return;
    }
    if (facts_.characters++ == 0) facts_.start = start_of(c);
    if (is_word_character(c)) {
      add_letter(c);
    } else {
      add_mark(c);
    }
    previous_ = last_ = c;
  }

  void add_letter(char32_t c) {
    if (is_digit(c)) {
      ++facts_.digits;
      facts_.has_time = facts_.has_time || (is_colon(previous_) && digit_before_colon_);
    } else {
      ++facts_.letters;
      facts_.capital_letters += is_upper(c) ? 1 : 0;
    }
    if (is_unspaced_script(c)) {
      end_word();
      ++facts_.unspaced;
      end_sentence_run();
      return;
    }
    if (word_length_ == 0) start_word(c);
    facts_.case_breaks += word_length_ > 0 && is_lower(last_) && is_upper(c) ? 1 : 0;
    ++word_length_;
    all_digits_ = all_digits_ && is_digit(c);
    if (word_length_ <= 2) year_head_ = year_head_ * 10 + (c - '0');
    end_sentence_run();
  }

  void start_word(char32_t c) {
    ++facts_.words;
    facts_.cased_words += is_upper(c) || is_lower(c) ? 1 : 0;
    facts_.capital_words += is_upper(c) ? 1 : 0;
    all_digits_ = true;
    year_head_ = 0;
  }

  void end_word() {
    facts_.longest_word = std::max(facts_.longest_word, word_length_);
    const bool is_year = all_digits_ && word_length_ == 4 && (year_head_ == 19 || year_head_ == 20);
    facts_.has_year = facts_.has_year || is_year;
    word_length_ = 0;
  }

  void add_mark(char32_t c) {
    digit_before_colon_ = is_colon(c) && word_length_ > 0 && all_digits_;
    end_word();
    facts_.pauses += is_pause(c) ? 1 : 0;
    facts_.dividers += is_divider(c) ? 1 : 0;
    facts_.has_address = facts_.has_address || c == '@' || (c == '/' && previous_ == '/');
    if (is_sentence_end(c)) {
      run_of_stops_ += c == '.' ? 1 : 0;
      sentence_open_ = true;
      end_mark_ = c;
    } else if (!is_closing(c) || !sentence_open_) {
      end_sentence_run();
    }
  }

  // A full stop ends a sentence when white space follows, or text without spaces.
  void end_sentence_run() {
    if (sentence_open_ && (previous_ == ' ' || is_unspaced_script(last_) || end_mark_ > 0x7F)) {
      ++facts_.sentences;
    }
    sentence_open_ = false;
    run_of_stops_ = 0;
  }

  End end() {
    if (sentence_open_) {
      ++facts_.sentences;
      return run_of_stops_ > 1 ? End::ellipsis : End::sentence;
    }
    if (last_ == kEllipsis) return End::ellipsis;
    if (is_colon(last_)) return End::colon;
    if (is_pause(last_)) return End::comma;
    if (is_digit(last_)) return End::number;
    if (is_word_character(last_)) return End::word;
    return is_closing(last_) ? End::closing : End::other;
  }

  Facts facts_;
  std::size_t word_length_ = 0;
  std::size_t run_of_stops_ = 0;
  char32_t last_ = 0;      // the last character other than white space
  char32_t previous_ = 0;  // the last character, white space as ' '
  char32_t end_mark_ = 0;
  char32_t year_head_ = 0;
  bool all_digits_ = false;
  bool digit_before_colon_ = false;
  bool sentence_open_ = false;  // only closing marks since the end of a sentence
};

}  // namespace

Facts facts_of(std::string_view line) {
  Facts facts = Counter().count(line);
  facts.topics = topics_of(line);
  return facts;
}

bool is_glued(const Facts& facts) {
  constexpr std::size_t kBreaks = 4;
  constexpr std::size_t kLongWord = 40;
  return facts.case_breaks >= kBreaks && facts.longest_word >= kLongWord && facts.sentences == 0 &&
         !facts.has_address;
}

}  // namespace dossier::text
