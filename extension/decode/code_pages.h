// The encodings of one byte a character that ICU does not know.
#pragma once
#include <string_view>

namespace dossier::decode {

struct CodePage {
  std::string_view label;
  // From byte 0xA0 or 0x80 on, up to 0xFF; what stands before is as in Latin-1.
  std::u16string_view high;
  // Bytes below 0x80 that are no ASCII, and what they mean.
  std::string_view low_bytes;
  std::u16string_view low;
};

// ISO-8859-16 and VISCII; null for another label.
const CodePage* code_page(std::string_view label);

char16_t character_of(const CodePage& page, char byte);

}  // namespace dossier::decode
