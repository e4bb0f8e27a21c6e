// Measures of how good a text is as running text, after the filters that large corpora
// of web pages were cleaned with. They describe whole documents, not single lines.
//
//   quality_of("Hello world.\nHello world.")  ->  2 lines, 4 words, half of the lines repeated
//
// The sets of rules, with the limits as published:
//   gopher   Rae et al. 2021, appendix A1.1: size, word length, symbols, bullets, ellipses,
//            repeated lines and n-grams. Its test for English function words is reported
//            as function_words but decides nothing: it would fail every other language.
//   fineweb  Penedo et al. 2024: line ends, short lines, repeated lines
//   c4       Raffel et al. 2020: five sentences, no curly bracket, no lorem ipsum
//   oscar    Abadji et al. 2022: most of the text in lines of 100 characters or more
// Word lengths are not judged where most of the text is in scripts without spaces.
// Linear in the length of the text.
#pragma once
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dossier::text {

struct Quality {
  std::size_t characters = 0;
  std::size_t lines = 0;  // that are not blank
  std::size_t words = 0;
  std::size_t sentences = 0;
  std::size_t function_words = 0;  // how many of: the be to of and that have with
  double mean_word_length = 0;
  double symbol_share = 0;           // '#' and ellipses for each word
  double alphabetic_word_share = 0;  // words with a letter
  double bullet_line_share = 0;
  double ellipsis_line_share = 0;
  double sentence_line_share = 0;        // lines that end a sentence
  double short_line_share = 0;           // lines of 30 characters at most
  double long_line_character_share = 0;  // characters in lines of 100 at least
  double duplicate_line_share = 0;
  double duplicate_line_character_share = 0;
  std::array<double, 3> top_ngram_share{};        // characters in the most frequent 2-, 3-, 4-gram
  std::array<double, 6> duplicate_ngram_share{};  // characters in repeated 5- to 10-grams
  double unspaced_share = 0;                      // letters of scripts without spaces
  bool has_curly_bracket = false;
  bool has_lorem_ipsum = false;
};

Quality quality_of(std::string_view text);

// The rules that a text breaks, as "gopher.words", "c4.sentences"; sound text breaks none.
std::vector<std::string_view> broken_rules(const Quality& quality);

// All measures as one JSON object, and "broken": the broken rules.
std::string quality_json(std::string_view text);

}  // namespace dossier::text
