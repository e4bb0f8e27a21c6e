// What can be counted on one line, in one pass, whatever its language.
//
//   facts_of("Read more: 12 photos")  ->  4 words, 1 capital, 2 digits, 16 letters, end open
#pragma once
#include <cstddef>
#include <string_view>

#include "text/terms.h"

namespace dossier::text {

// How a line ends; closing quotes and brackets behind a full stop are looked through.
enum class End { sentence, ellipsis, colon, comma, closing, word, number, other };
enum class Start { capital, small, uncased, digit, quote, bullet, other };

struct Facts {
  double words = 0;  // in scripts without spaces: characters / 1.7
  std::size_t letters = 0;
  std::size_t digits = 0;
  std::size_t unspaced = 0;       // letters of scripts without spaces
  std::size_t characters = 0;     // other than white space
  std::size_t cased_words = 0;    // words that begin with a letter that has case
  std::size_t capital_words = 0;  // of those, with a capital
  std::size_t capital_letters = 0;
  std::size_t pauses = 0;     // commas, semicolons and the like inside
  std::size_t sentences = 0;  // ends of sentences inside and at the end
  std::size_t dividers = 0;   // | / > middle dots, arrows: what menus are made with
  std::size_t longest_word = 0;
  std::size_t case_breaks = 0;  // small letter, then a capital, inside a word
  bool has_address = false;     // http://, www., @
  bool has_time = false;        // 12:30
  bool has_year = false;        // 19xx, 20xx
  End end = End::other;
  Start start = Start::other;
  Topics topics;
};

Facts facts_of(std::string_view line);

// Names of icons or links run together without a space: a word of 40 letters or more,
// capitals behind small letters again and again, no sentence and no address.
bool is_glued(const Facts& facts);

}  // namespace dossier::text
