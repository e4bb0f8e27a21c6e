// Compiled for AVX-512; see cpu.h for what may stand here.
#include <immintrin.h>

#include "decode/bytes_seen.h"
#include "decode/utf8_neighbours.h"

namespace dossier::decode {
namespace {

constexpr std::size_t kWord = 64;
constexpr std::size_t kWords = 4;
constexpr std::size_t kStep = kWord * kWords;

// Also instead of no mask: without one, GCC 12 warns of what its own headers leave open.
constexpr __mmask64 kAll = ~__mmask64{0};

// The lowest, as many as there are bytes.
__mmask64 mask_of(std::size_t bytes) { return bytes < kWord ? (__mmask64{1} << bytes) - 1 : kAll; }

__m512i of_every(unsigned char byte) { return _mm512_set1_epi8(static_cast<char>(byte)); }

struct Step {
  __m512i words[kWords];
};

// Its words are filled up with spaces; where earlier bytes are not the text's, they are zeros.
class Text {
 public:
  Text(const char* p, std::size_t size) : p_(p), size_(size) {}

  Step step(std::size_t at) const {
    Step step;
    for (std::size_t i = 0; i < kWords; ++i)
      step.words[i] = _mm512_loadu_si512(p_ + at + i * kWord);
    return step;
  }
  Step last_step(std::size_t at) const {
    Step step;
    for (std::size_t i = 0; i < kWords; ++i, at += kWord) {
      const __mmask64 there = mask_of(size_ > at ? size_ - at : 0);
      step.words[i] = _mm512_mask_loadu_epi8(of_every(' '), there, p_ + at);
    }
    return step;
  }
  // The bytes n places before those of the word at `at`: loads are cheaper than to move them.
  template <std::size_t n>
  __m512i earlier(std::size_t at) const {
    const __mmask64 behind_start = at == 0 ? kAll << n : kAll;
    const __mmask64 before_end = mask_of(size_ + n > at ? size_ + n - at : 0);
    return _mm512_maskz_loadu_epi8(behind_start & before_end, p_ + at - n);
  }

 private:
  const char* p_;
  std::size_t size_;
};

bool is_ascii(const Step& step) {
  const __m512i half = _mm512_or_si512(step.words[0], step.words[1]);
  const __m512i other = _mm512_or_si512(step.words[2], step.words[3]);
  return _mm512_movepi8_mask(_mm512_or_si512(half, other)) == 0;
}

// Zero for each NUL and escape character.
__m512i least_of(__m512i bytes) {
  return _mm512_min_epu8(bytes, _mm512_xor_si512(bytes, of_every(0x1B)));
}

bool has_nul_or_escape(const Step& step) {
  const __m512i half = _mm512_min_epu8(least_of(step.words[0]), least_of(step.words[1]));
  const __m512i other = _mm512_min_epu8(least_of(step.words[2]), least_of(step.words[3]));
  const __m512i least = _mm512_min_epu8(half, other);
  return _mm512_testn_epi8_mask(least, least) != 0;
}

__m512i upper_half(__m512i bytes) {
  return _mm512_and_si512(_mm512_srli_epi16(bytes, 4), of_every(0x0F));
}

__m512i look_up(const Table& table, __m512i halves) {
  const __m128i once = _mm_loadu_si128(reinterpret_cast<const __m128i*>(table));
  const __m512i four_times = _mm512_maskz_broadcast_i32x4(0xFFFF, once);
  return _mm512_maskz_shuffle_epi8(kAll, four_times, halves);
}

// Not zero where bytes and those before them are not well-formed together.
__m512i wrong_in(const Text& text, __m512i bytes, std::size_t at) {
  const __m512i last = text.earlier<1>(at);
  const __m512i lower = _mm512_and_si512(last, of_every(0x0F));
  const __m512i lasts = _mm512_and_si512(look_up(kUpper, upper_half(last)), look_up(kLower, lower));
  const __m512i pairs = _mm512_and_si512(lasts, look_up(kNextUpper, upper_half(bytes)));
  // The top bit where a lead of 3 or 4 bytes stands 2 or 3 places before.
  const __m512i third = _mm512_subs_epu8(text.earlier<2>(at), of_every(kLeadOf3 - kTwoFollow));
  const __m512i fourth = _mm512_subs_epu8(text.earlier<3>(at), of_every(kLeadOf4 - kTwoFollow));
  const __m512i allowed = _mm512_and_si512(_mm512_or_si512(third, fourth), of_every(kTwoFollow));
  return _mm512_xor_si512(allowed, pairs);
}

bool is_well_formed(const Text& text, const Step& step, std::size_t at) {
  __m512i wrong = _mm512_setzero_si512();
  for (std::size_t i = 0; i < kWords; ++i) {
    wrong = _mm512_or_si512(wrong, wrong_in(text, step.words[i], at + i * kWord));
  }
  return _mm512_test_epi8_mask(wrong, wrong) == 0;
}

// Whether a sequence goes on behind these 64 bytes.
bool is_open_behind(__m512i bytes) {
  const __mmask64 leads_of_2 = _mm512_cmpge_epu8_mask(bytes, of_every(kLeadOf2));
  const __mmask64 leads_of_3 = _mm512_cmpge_epu8_mask(bytes, of_every(kLeadOf3));
  const __mmask64 leads_of_4 = _mm512_cmpge_epu8_mask(bytes, of_every(kLeadOf4));
  return ((leads_of_2 >> 63) | (leads_of_3 >> 62) | (leads_of_4 >> 61)) != 0;
}

}  // namespace

BytesSeen see_bytes_avx512(const char* p, std::size_t size) {
  const Text text(p, size);
  BytesSeen seen;
  bool is_open = false;
  for (std::size_t at = 0; at < size; at += kStep) {
    const std::size_t left = size - at;
    const Step step = left >= kStep ? text.step(at) : text.last_step(at);
    if (!is_ascii(step)) {
      if (!is_well_formed(text, step, at)) return seen;
      is_open = is_open_behind(step.words[kWords - 1]);
      if (is_open && left == kStep) return seen;
      seen.beyond_ascii = true;
    } else if (is_open) {
      return seen;
    }
    seen.well_formed = left >= kStep ? at + kStep : size;
    if (has_nul_or_escape(step)) seen.nul_or_escape = true;
  }
  return seen;
}

}  // namespace dossier::decode
