// Compiled for AVX2; see decode/cpu.h for what may stand here.
#include "decode/lane.h"
#include "frontmatter/find_marks.h"

namespace dossier::frontmatter {

std::size_t find_marks_avx2(const char* p, std::size_t words, std::uint32_t first,
                            std::uint32_t* out) {
  return find_marks_with<decode::Avx2Lane>(p, words, first, out);
}

}  // namespace dossier::frontmatter
