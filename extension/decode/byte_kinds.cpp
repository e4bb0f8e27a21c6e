#include "decode/byte_kinds.h"

#include "decode/cpu.h"
#include "decode/lane.h"

namespace dossier::decode {

ByteKinds byte_kinds(std::string_view text) {
  const char* const end = text.data() + text.size();
#ifdef DOSSIER_HAS_AVX2
  if (has_avx2()) return byte_kinds_avx2(text.data(), end);
#endif
  return ByteKindsOf<Lane>::all(text.data(), end);
}

}  // namespace dossier::decode
