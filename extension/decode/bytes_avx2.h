// What stands in a text, and how far it is well-formed UTF-8, 32 bytes at once;
// byte_kinds.h and utf8.h are the ways in.
//
// Three tables, of the halves of a byte and the upper half of the next, have a bit for each
// way in which two neighbours can be wrong; where all three have it, they are. What is left
// is how many bytes follow a lead. (J. Keiser and D. Lemire, Validating UTF-8 in less than one
// instruction per byte, https://arxiv.org/abs/2010.03090.)
//
// Cost: some 25 instructions for 32 bytes, 6 where all of 256 are ASCII.
#pragma once
#include <cstddef>

namespace dossier::decode {

struct BytesSeen {
  // How many of the bytes were looked at and are well-formed: all, or as many whole steps
  // of some hundred bytes as come before the one where an error was seen, which may be in
  // a sequence that starts at the end of these.
  std::size_t well_formed = 0;
  bool beyond_ascii = false;   // among these, as in ByteKinds
  bool nul_or_escape = false;  // among these
};

// Only where has_avx2() (cpu.h).
BytesSeen see_bytes_avx2(const char* p, std::size_t size);

}  // namespace dossier::decode
