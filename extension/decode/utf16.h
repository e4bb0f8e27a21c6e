// UTF-16 without a byte-order mark.
//
//   utf16_by_parity("t\0i\0t\0l\0e\0"sv)  ->  "UTF-16LE"
//   utf16_by_parity("title")              ->  ""
#pragma once
#include <string_view>

namespace dossier::decode {

// Text in an alphabet: NUL, or a control byte that is the high byte of Greek, Cyrillic
// and the like, as nearly every other byte, on one side only. Empty: it is not. Reads
// the first 4 KB.
std::string_view utf16_by_parity(std::string_view bytes);

// Text of any script, by what its 16-bit units would be: control bytes stand among
// the bytes, as in no text of one-byte characters, and in one order of the bytes, but
// not in the other, the units are letters of the scripts in use. For bytes that are
// not UTF-8. Reads the first 4 KB.
std::string_view utf16_by_letters(std::string_view bytes);

}  // namespace dossier::decode
