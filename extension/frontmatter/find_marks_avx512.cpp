// Compiled for AVX-512; see decode/cpu.h for what may stand here.
//
// What a byte can be a mark by, and what the byte behind it allows, are looked up in a table
// each; where the two have a bit in common, there is a mark. All but the backslash lie below
// kTableBytes, the last of which stands for all bytes that do not.
#include <immintrin.h>

#include <array>

#include "frontmatter/find_marks.h"

namespace dossier::frontmatter {
namespace {

enum Bit : unsigned char {
  kAlone = 1,             // a mark, whatever stands behind it
  kBeforeBlank = 2,       // a mark before a blank or control character
  kBeforeNumberSign = 4,  // a mark before `#`
};

constexpr int kTableBytes = 64;

// Filled when it is compiled, so that nothing of std:: is left in this file.
struct alignas(kTableBytes) Table {
  std::array<unsigned char, kTableBytes> bits;
};

constexpr Table table_of_marks() {
  Table table{};
  for (int c = 0; c < ' '; ++c) table.bits[c] = kAlone;
  table.bits['"'] = kAlone;
  table.bits[':'] = kBeforeBlank;
  table.bits[' '] = kBeforeNumberSign;
  return table;
}

constexpr Table table_of_bytes_behind() {
  Table table{};
  for (int c = 0; c < kTableBytes; ++c) table.bits[c] = kAlone | (c <= ' ' ? kBeforeBlank : 0);
  table.bits['#'] |= kBeforeNumberSign;
  return table;
}

constexpr Table table_of_indexes() {
  Table table{};
  for (int i = 0; i < kTableBytes; ++i) table.bits[i] = static_cast<unsigned char>(i);
  return table;
}

constexpr Table kMarks = table_of_marks();
constexpr Table kBehind = table_of_bytes_behind();
constexpr Table kIndexes = table_of_indexes();

// Masks of all: without one, GCC 12 warns of what its own headers leave open.
constexpr __mmask64 kAllBytes = ~__mmask64{0};
constexpr __mmask8 kAllWords = 0xFF;

__m512i load(const Table& table) { return _mm512_load_si512(&table); }

__m512i look_up(const Table& table, __m512i bytes) {
  const __m512i places = _mm512_min_epu8(bytes, _mm512_set1_epi8(kTableBytes - 1));
  return _mm512_maskz_permutexvar_epi8(kAllBytes, places, load(table));
}

std::uint64_t mark_bits(const char* p) {
  const __m512i here = _mm512_loadu_si512(p);
  const __m512i behind = _mm512_loadu_si512(p + 1);
  return _mm512_test_epi8_mask(look_up(kMarks, here), look_up(kBehind, behind)) |
         _mm512_cmpeq_epi8_mask(here, _mm512_set1_epi8('\\'));
}

// The lowest 8 distances, widened and added to `first`.
void write_eight(__m512i distances, __m256i first, std::uint32_t* out) {
  const __m128i lowest = _mm512_maskz_extracti32x4_epi32(kAllWords, distances, 0);
  const __m256i eight = _mm256_cvtepu8_epi32(lowest);
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(out), _mm256_add_epi32(eight, first));
}

// All places of a word: their distances are moved together, then written 8 at a time, which
// nearly always is once.
std::uint32_t* write_places(std::uint64_t bits, __m256i first, std::uint32_t* out) {
  std::uint32_t* const end = out + _mm_popcnt_u64(bits);
  __m512i distances = _mm512_maskz_compress_epi8(bits, load(kIndexes));
  write_eight(distances, first, out);
  for (out += 8; out < end; out += 8) {
    distances = _mm512_maskz_alignr_epi64(kAllWords, distances, distances, 1);
    write_eight(distances, first, out);
  }
  return end;
}

}  // namespace

std::size_t find_marks_avx512(const char* p, std::size_t words, std::uint32_t first,
                              std::uint32_t* const out) {
  std::uint32_t* next = out;
  __m256i firsts = _mm256_set1_epi32(static_cast<int>(first));
  for (; words > 0; --words, p += kMarkBytes) {
    next = write_places(mark_bits(p), firsts, next);
    firsts = _mm256_add_epi32(firsts, _mm256_set1_epi32(kMarkBytes));
  }
  return static_cast<std::size_t>(next - out);
}

}  // namespace dossier::frontmatter
