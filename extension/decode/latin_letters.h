// How often the letters of the languages in Latin script occur: what tells apart
// encodings that give the same bytes to different letters.
//
//   letter_cost(german, u'e')     ->  5   // half bits: every sixth letter
//   letter_cost(german, u'\xE4')  ->  14  // a with diaeresis
//   letter_cost(german, u'\xF0')  ->  34  // eth: only in a foreign name
#pragma once
#include <span>
#include <string_view>

namespace dossier::decode {

// A letter's cost is -log2 of its frequency in half bits, written as a character:
// '0' for 0, '1' for 1 ... `plain` has the costs of a to z, `costs` those of
// `letters`, the small letters beyond ASCII.
struct LatinLanguage {
  std::string_view name;
  std::string_view plain;
  std::u16string_view letters;
  std::string_view costs;
};

// Measured on some 40,000 letters each (Maltese on 1,200): news sentences of the Leipzig corpora,
// or the translated messages of free programs (Catalan, Esperanto, Icelandic, Irish, Maltese,
// Welsh); then limited to each alphabet and its commonest loans. Vietnamese stands
// twice, as windows-1258 writes the tones as characters of their own.
std::span<const LatinLanguage> latin_languages();

// Small letters of the Latin script, and its combining marks.
bool is_latin_letter(char16_t c);

// What a small letter costs in a text of that language.
int letter_cost(const LatinLanguage& language, char16_t letter);

}  // namespace dossier::decode
