// Bytes that were UTF-8 until something was done to them: the two repairs that
// are tried before decoding, and a decoder that takes UTF-8's commonest variants.
//
// After fixes.py and bad_codecs/utf8_variants.py of ftfy 6.3.1 (Robyn Speer,
// Apache-2.0; https://github.com/rspeer/python-ftfy).
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dossier::text {

// The byte A0 was taken for a no-break space and written as a space: puts it
// back where the bytes around it say so. A lone "C3 20" is a French or Italian
// "\u00E0 ", unless what follows makes it a Portuguese or Catalan word.
std::string restore_byte_a0(std::string_view bytes);

// A sequence in which a byte was lost ("?" or 1A) becomes U+FFFD's EF BF BD.
std::string replace_lossy_sequences(std::string_view bytes);

// The bytes as UTF-8, where also surrogate pairs of three bytes each (CESU-8, as
// Java and Oracle write) and "C0 80" for NUL are read; nothing when they are not.
std::optional<std::string> decode_utf8_variants(std::string_view bytes);

// Joins such surrogate pairs into one character of four bytes and leaves all other
// bytes as they are: for text that came in as CESU-8.
std::string join_surrogates(std::string_view bytes);

}  // namespace dossier::text
