#include "decode/bytes_seen.h"

#include "decode/cpu.h"

namespace dossier::decode {

BytesSeen see_bytes([[maybe_unused]] std::string_view text) {
#ifdef DOSSIER_HAS_AVX512
  if (has_avx512()) return see_bytes_avx512(text.data(), text.size());
#endif
#ifdef DOSSIER_HAS_AVX2
  if (has_avx2()) return see_bytes_avx2(text.data(), text.size());
#endif
  return {};
}

}  // namespace dossier::decode
