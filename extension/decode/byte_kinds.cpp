#include "decode/byte_kinds.h"

#include "decode/bytes_avx2.h"
#include "decode/cpu.h"
#include "decode/lane.h"

namespace dossier::decode {
namespace {

ByteKinds kinds_of_lanes(std::string_view text) {
  return ByteKindsOf<Lane>::all(text.data(), text.data() + text.size());
}

}  // namespace

ByteKinds byte_kinds(std::string_view text) {
#ifdef DOSSIER_HAS_AVX2
  if (has_avx2()) {
    const BytesSeen seen = see_bytes_avx2(text.data(), text.size());
    const bool is_utf8 = seen.well_formed == text.size();
    if (is_utf8) return {seen.beyond_ascii, seen.nul_or_escape, true};
  }
#endif
  return kinds_of_lanes(text);
}

}  // namespace dossier::decode
