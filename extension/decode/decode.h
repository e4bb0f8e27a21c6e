// Bytes of a file to UTF-8 text.
//
//   decode_text("caf\xE9 cr\xE8me ...")  ->  text in UTF-8, encoding "windows-1252"
//
// In this order: a byte-order mark (UTF-8, UTF-16, UTF-32); valid UTF-8; UTF-16
// without a mark (utf16.h); UTF-8 with a few damaged bytes; what uchardet finds, where
// the encodings of the Latin script are weighed by their letters (latin_encoding.h);
// windows-1252. Labels are widened as the WHATWG encoding standard does (ISO-8859-1 to
// windows-1252, GB2312 to GB18030, ...).
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace dossier::decode {

struct Decoded {
  // The text without a byte-order mark: a slice of the bytes that were given, or
  // of `storage`.
  std::string_view text;
  std::string storage;
  // A WHATWG label: "UTF-8", "UTF-16LE", "windows-1252", ...
  std::string_view encoding;
  // Not empty: the bytes are not wholly in that encoding, or no text at all; what
  // could not be decoded is U+FFFD in the text.
  std::string problem;
  // Where in `text` the problem is.
  std::size_t problem_offset = 0;
};

// Valid UTF-8 costs one pass and no copy. `out` may be reused; bytes must outlive it.
void decode_text(std::string_view bytes, Decoded& out);

// The label for bytes without a mark that are not valid UTF-8; empty when out of
// memory. Reads kDetectionBytes at most, from the first byte that is not ASCII.
std::string_view detect_encoding(std::string_view bytes);
constexpr std::size_t kDetectionBytes = std::size_t{256} * 1024;

// Converts from an encoding that ICU or code_pages.h knows; false when neither does, or
// ICU is out of memory. Bytes that mean nothing become U+FFFD, counted in *replaced.
bool convert(std::string_view bytes, std::string_view encoding, std::string& out,
             std::size_t* replaced);

}  // namespace dossier::decode
