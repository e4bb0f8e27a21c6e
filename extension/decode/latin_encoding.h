// Which encoding of the Latin script a text is in, told by its letters.
//
//   likeliest_latin_encoding("caf\xE9", "")                       ->  "windows-1252"
//   likeliest_latin_encoding("pi\xEAkna dziewczyna \xB3owi", "")  ->  "windows-1250"
//
// For each encoding and each language of latin_letters.h: what the letters that the
// bytes stand for cost in that language, what symbols cost among them (most inside a
// word), and how rare the encoding is. The cheapest pair wins: naive Bayes over single
// letters, the ASCII ones of the same paragraphs among them. So one accented letter leaves
// windows-1252, and a word or two that no Western language could write suffice for
// another.
//
// Cost: a pass over the bytes and a tenth of a millisecond.
#pragma once
#include <string_view>

namespace dossier::decode {

// `suggested` is what another detector said, or empty; it decides among near equals.
// Always gives a label, windows-1252 where it reads the same as the likeliest.
std::string_view likeliest_latin_encoding(std::string_view bytes, std::string_view suggested);

// True for the labels that likeliest_latin_encoding() can give.
bool is_latin_encoding(std::string_view label);

}  // namespace dossier::decode
