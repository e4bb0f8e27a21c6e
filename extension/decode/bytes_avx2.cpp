// Compiled for AVX2; see cpu.h for what may stand here.
#include <immintrin.h>

#include "decode/bytes_seen.h"
#include "decode/utf8_neighbours.h"

namespace dossier::decode {
namespace {

// What each of 32 bytes may be at most for no sequence to be open behind them.
constexpr unsigned char kClosed[32] = {
    255, 255, 255, 255, 255, 255, 255, 255,          255,          255,         255,
    255, 255, 255, 255, 255, 255, 255, 255,          255,          255,         255,
    255, 255, 255, 255, 255, 255, 255, kLeadOf4 - 1, kLeadOf3 - 1, kLeadOf2 - 1};

__m256i load(const void* p) { return _mm256_loadu_si256(static_cast<const __m256i*>(p)); }

__m256i look_up(const Table& table, __m256i halves) {
  const __m128i once = _mm_loadu_si128(reinterpret_cast<const __m128i*>(table));
  return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(once), halves);
}

__m256i upper_half(__m256i bytes) {
  return _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(0x0F));
}

// The bytes that stand n places earlier.
template <int n>
__m256i earlier(__m256i bytes, __m256i before) {
  return _mm256_alignr_epi8(bytes, _mm256_permute2x128_si256(before, bytes, 0x21), 16 - n);
}

class Check {
 public:
  static constexpr std::size_t kMany = 256;

  // True for that many bytes of ASCII, which have then been added.
  bool add_ascii(const char* p) {
    __m256i all = _mm256_setzero_si256();
    __m256i least = _mm256_set1_epi8(-1);  // zero where one was special
    for (std::size_t i = 0; i < kMany; i += 32) {
      const __m256i bytes = load(p + i);
      all = _mm256_or_si256(all, bytes);
      const __m256i no_escapes = _mm256_xor_si256(bytes, _mm256_set1_epi8(0x1B));
      least = _mm256_min_epu8(least, _mm256_min_epu8(bytes, no_escapes));
    }
    if (_mm256_movemask_epi8(all) != 0) return false;
    special_ = _mm256_or_si256(special_, _mm256_cmpeq_epi8(least, _mm256_setzero_si256()));
    wrong_ = _mm256_or_si256(wrong_, open_);
    open_ = _mm256_setzero_si256();
    before_ = load(p + kMany - 32);
    return true;
  }

  // 64 bytes.
  void add(const char* p) {
    const __m256i first = load(p);
    const __m256i second = load(p + 32);
    special_ = _mm256_or_si256(special_, _mm256_or_si256(special_in(first), special_in(second)));
    if (_mm256_movemask_epi8(_mm256_or_si256(first, second)) == 0) {
      wrong_ = _mm256_or_si256(wrong_, open_);
      open_ = _mm256_setzero_si256();
    } else {
      beyond_ascii_ = true;
      wrong_ = _mm256_or_si256(wrong_, wrong_in(first, before_));
      wrong_ = _mm256_or_si256(wrong_, wrong_in(second, first));
      open_ = _mm256_subs_epu8(second, load(kClosed));
    }
    before_ = second;
  }

  // But for a sequence that may be open at the end.
  bool is_well_formed() const { return _mm256_testz_si256(wrong_, wrong_) != 0; }
  bool beyond_ascii() const { return beyond_ascii_; }
  bool nul_or_escape() const { return _mm256_movemask_epi8(special_) != 0; }

 private:
  static __m256i special_in(__m256i bytes) {
    return _mm256_or_si256(_mm256_cmpeq_epi8(bytes, _mm256_setzero_si256()),
                           _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(0x1B)));
  }
  static __m256i wrong_in(__m256i bytes, __m256i before) {
    const __m256i last = earlier<1>(bytes, before);
    const __m256i lower = _mm256_and_si256(last, _mm256_set1_epi8(0x0F));
    const __m256i pairs = _mm256_and_si256(
        _mm256_and_si256(look_up(kUpper, upper_half(last)), look_up(kLower, lower)),
        look_up(kNextUpper, upper_half(bytes)));
    // The top bit where a lead of 3 or 4 bytes stands 2 or 3 places before.
    const __m256i third =
        _mm256_subs_epu8(earlier<2>(bytes, before), _mm256_set1_epi8(kLeadOf3 - kTwoFollow));
    const __m256i fourth =
        _mm256_subs_epu8(earlier<3>(bytes, before), _mm256_set1_epi8(kLeadOf4 - kTwoFollow));
    const __m256i allowed = _mm256_and_si256(_mm256_or_si256(third, fourth),
                                             _mm256_set1_epi8(static_cast<char>(kTwoFollow)));
    return _mm256_xor_si256(allowed, pairs);
  }

  __m256i special_ = _mm256_setzero_si256();
  __m256i wrong_ = _mm256_setzero_si256();
  __m256i open_ = _mm256_setzero_si256();    // not zero: a sequence is open behind before_
  __m256i before_ = _mm256_setzero_si256();  // the last 32 bytes
  bool beyond_ascii_ = false;
};

// The last bytes of a text, and what is neither wrong nor special behind them.
struct Rest {
  Rest(const char* p, std::size_t size) {
    for (std::size_t i = 0; i < 64; ++i) bytes[i] = i < size ? p[i] : ' ';
  }
  char bytes[64];
};

}  // namespace

BytesSeen see_bytes_avx2(const char* p, std::size_t size) {
  constexpr std::size_t kStep = 512;
  Check check;
  BytesSeen seen;
  while (true) {
    std::size_t at = seen.well_formed;
    const bool is_last = size - at <= kStep;
    const std::size_t end = is_last ? size : at + kStep;
    while (end - at >= Check::kMany) {
      const std::size_t next = at + Check::kMany;
      if (check.add_ascii(p + at)) at = next;
      for (; at < next; at += 64) check.add(p + at);
    }
    for (; end - at >= 64; at += 64) check.add(p + at);
    if (is_last) check.add(Rest(p + at, end - at).bytes);  // closes what is open
    if (!check.is_well_formed()) return seen;
    seen = {end, check.beyond_ascii(), check.nul_or_escape()};
    if (is_last) return seen;
  }
}

}  // namespace dossier::decode
