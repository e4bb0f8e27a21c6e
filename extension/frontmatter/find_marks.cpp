#include "frontmatter/find_marks.h"

#include "decode/cpu.h"
#include "decode/lane.h"

namespace dossier::frontmatter {

std::size_t find_marks(const char* p, std::size_t words, std::uint32_t first, std::uint32_t* out) {
#ifdef DOSSIER_HAS_AVX512
  if (decode::has_avx512()) return find_marks_avx512(p, words, first, out);
#endif
#ifdef DOSSIER_HAS_AVX2
  if (decode::has_avx2()) return find_marks_avx2(p, words, first, out);
#endif
  return find_marks_with<decode::Lane>(p, words, first, out);
}

}  // namespace dossier::frontmatter
