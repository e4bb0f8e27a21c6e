// What stands in a text, and how far it is well-formed UTF-8, at the speed of memory;
// byte_kinds.h and utf8.h are the ways in.
//
//   see_bytes("Caf\xC3\xA9")    {.well_formed = 5, .beyond_ascii = true}
//
// Cost, for 32 bytes: with AVX2 some 25 instructions, 6 where all of 256 are ASCII; with
// AVX-512 10, and 2. Without either, nothing is looked at.
#pragma once
#include <cstddef>
#include <string_view>

namespace dossier::decode {

struct BytesSeen {
  // How many of the bytes were looked at and are well-formed: all, or as many whole steps
  // of some hundred bytes as come before the one where an error was seen, which may be in
  // a sequence that starts at the end of these.
  std::size_t well_formed = 0;
  bool beyond_ascii = false;   // among these, as in ByteKinds
  bool nul_or_escape = false;  // among these
};

BytesSeen see_bytes(std::string_view text);

// Only where has_avx2() (cpu.h).
BytesSeen see_bytes_avx2(const char* p, std::size_t size);
// Only where has_avx512().
BytesSeen see_bytes_avx512(const char* p, std::size_t size);

}  // namespace dossier::decode
