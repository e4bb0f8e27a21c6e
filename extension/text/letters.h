// Classes of characters that the judgement of lines rests on.
#pragma once

namespace dossier::text {

// Letters, marks and digits of every script, and '_'.
bool is_word_character(char32_t c);
// Scripts written without spaces between words: Han, kana, Hangul, Thai, Lao, Khmer, Burmese.
bool is_unspaced_script(char32_t c);
// White space in the sense of Unicode, and the invisible U+200B, U+2060 and U+FEFF.
bool is_space(char32_t c);
// . ! ? and their like in other scripts; not the ellipsis.
bool is_sentence_end(char32_t c);
// Quotes and brackets that may follow the end of a sentence.
bool is_closing(char32_t c);

}  // namespace dossier::text
