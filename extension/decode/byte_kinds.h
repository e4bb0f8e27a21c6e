// What tells encodings apart, at the speed of memory. Where there is none of all that, the bytes
// are the same text in UTF-8 as in whatever the rest of a file may turn out to be.
//
//   byte_kinds("Caf\xE9")    {.beyond_ascii = true}
//
// Cost: one pass; with AVX2 or AVX-512, where the processor has it, as fast as the bytes come.
#pragma once
#include <string_view>

namespace dossier::decode {

struct ByteKinds {
  bool beyond_ascii = false;
  bool nul_or_escape = false;
  bool is_utf8 = false;  // known to be well-formed; nothing is said by false
};

ByteKinds byte_kinds(std::string_view text);

// Control characters but tab, LF and CR. In VISCII, in ISO 2022 and in what ICU has for IBM's code
// pages they are, or change, letters.
bool has_rare_control(std::string_view text);

}  // namespace dossier::decode
