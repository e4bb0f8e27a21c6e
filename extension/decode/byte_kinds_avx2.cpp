// Compiled for AVX2; see cpu.h for what may stand here.
#include "decode/byte_kinds.h"
#include "decode/lane.h"

namespace dossier::decode {

ByteKinds byte_kinds_avx2(const char* p, const char* end) {
  return ByteKindsOf<Avx2Lane>::all(p, end);
}

}  // namespace dossier::decode
