// Compiled for AVX-512; see decode/cpu.h for what may stand here.
#include "decode/lane.h"
#include "frontmatter/find_marks.h"

namespace dossier::frontmatter {
namespace {

alignas(64) constexpr unsigned char kIndexes[kMarkBytes] = {
    0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
    22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
    44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};

// Without a mask, GCC 12 warns of what its own header leaves open.
constexpr unsigned short kAll = 0xFFFF;

// All places of a word at once: their distances are moved together, then widened and
// added to `first`, 16 at a time.
std::uint32_t* compress_places(std::uint64_t bits, std::uint32_t first, std::uint32_t* out) {
  std::uint32_t* const end = out + __builtin_popcountll(bits);
  const __m512i start = _mm512_set1_epi32(static_cast<int>(first));
  __m512i distances = _mm512_maskz_compress_epi8(bits, _mm512_load_si512(kIndexes));
  while (true) {
    const __m512i sixteen =
        _mm512_maskz_cvtepu8_epi32(kAll, _mm512_maskz_extracti32x4_epi32(0xF, distances, 0));
    _mm512_storeu_si512(out, _mm512_add_epi32(sixteen, start));
    out += 16;
    if (out >= end) return end;
    distances =
        _mm512_maskz_shuffle_i32x4(kAll, distances, distances, 0x39);  // the next 16 come first
  }
}

}  // namespace

std::size_t find_marks_avx512(const char* p, std::size_t words, std::uint32_t first,
                              std::uint32_t* const out) {
  std::uint32_t* next = out;
  for (; words > 0; --words, p += kMarkBytes, first += kMarkBytes) {
    next = compress_places(mark_bits<decode::Avx512Lane>(p), first, next);
  }
  return static_cast<std::size_t>(next - out);
}

}  // namespace dossier::frontmatter
