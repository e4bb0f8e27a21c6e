// Text by the handful: 16 bytes at once, 8 where there is no SSE2 (which every
// x86-64 has), and a flag for each byte that a question is true of. Everything at
// memory speed here is made of it. A file that is compiled for AVX2 has 32 at once; what
// it offers is called where cpu.h says that the processor can.
//
//   const Lane lane = Lane::at("title: Hi, all \n");
//   (lane.is(':') | lane.is('\n')).bits()    bits 5 and 15
#pragma once
#include <bit>
#include <cstdint>

#if defined(__SSE2__) || defined(_M_X64)
#define DOSSIER_HAS_SSE2
#include <emmintrin.h>
#endif
#ifdef __AVX2__
#include <immintrin.h>
#endif

namespace dossier::decode {

// The top bit, which changes no other place, spares the question whether there is any.
inline std::uint32_t lowest_bit(std::uint64_t bits) {
  return static_cast<std::uint32_t>(std::countr_zero(bits | (std::uint64_t{1} << 63)));
}

// 8 bytes in a word, the first the lowest; a flag is the top bit of its byte.
class WordFlags {
 public:
  explicit WordFlags(std::uint64_t flags) : flags_(flags) {}
  friend WordFlags operator|(WordFlags a, WordFlags b) { return WordFlags(a.flags_ | b.flags_); }
  friend WordFlags operator&(WordFlags a, WordFlags b) { return WordFlags(a.flags_ & b.flags_); }
  // True of a alone.
  friend WordFlags operator-(WordFlags a, WordFlags b) { return WordFlags(a.flags_ & ~b.flags_); }

  // Bit i is the flag of byte i: the product brings it to bit 56 + i.
  std::uint32_t bits() const {
    return static_cast<std::uint32_t>(((flags_ >> 7) * 0x0102040810204080U) >> 56);
  }

 private:
  std::uint64_t flags_;
};

class WordLane {
 public:
  static constexpr int kBytes = 8;
  // Reads kBytes bytes; compilers make one load of it.
  static WordLane at(const char* p) {
    std::uint64_t bytes = 0;
    for (int i = 0; i < kBytes; ++i) {
      bytes |= std::uint64_t{static_cast<unsigned char>(p[i])} << (8 * i);
    }
    return WordLane(bytes);
  }

  WordFlags is(char c) const { return zeros(bytes_ ^ (kOnes * static_cast<unsigned char>(c))); }
  WordFlags is_as(WordLane other) const { return zeros(bytes_ ^ other.bytes_); }
  WordFlags is_control() const { return zeros(bytes_ & (kOnes * 0xE0)); }  // below 0x20
  WordFlags is_beyond_ascii() const { return WordFlags(bytes_ & ~kLows); }
  WordFlags is_blank_or_control() const { return is_control() | is(' '); }

  // The place of the lowest bit; any for none.
  static std::uint32_t lowest(std::uint64_t bits) { return lowest_bit(bits); }

 private:
  static constexpr std::uint64_t kOnes = 0x0101010101010101U;
  static constexpr std::uint64_t kLows = 0x7F7F7F7F7F7F7F7FU;

  explicit WordLane(std::uint64_t bytes) : bytes_(bytes) {}
  // Adding 0x7F to the low seven bits reaches the top bit unless they are zero.
  static WordFlags zeros(std::uint64_t bytes) {
    return WordFlags(~(((bytes & kLows) + kLows) | bytes | kLows));
  }

  std::uint64_t bytes_;
};

#ifdef DOSSIER_HAS_SSE2

class Sse2Flags {
 public:
  explicit Sse2Flags(__m128i flags) : flags_(flags) {}
  friend Sse2Flags operator|(Sse2Flags a, Sse2Flags b) {
    return Sse2Flags(_mm_or_si128(a.flags_, b.flags_));
  }
  friend Sse2Flags operator&(Sse2Flags a, Sse2Flags b) {
    return Sse2Flags(_mm_and_si128(a.flags_, b.flags_));
  }
  friend Sse2Flags operator-(Sse2Flags a, Sse2Flags b) {
    return Sse2Flags(_mm_andnot_si128(b.flags_, a.flags_));
  }

  std::uint32_t bits() const { return static_cast<std::uint32_t>(_mm_movemask_epi8(flags_)); }

 private:
  __m128i flags_;
};

class Sse2Lane {
 public:
  static constexpr int kBytes = 16;
  static Sse2Lane at(const char* p) {
    return Sse2Lane(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)));
  }

  Sse2Flags is(char c) const { return Sse2Flags(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c))); }
  Sse2Flags is_as(Sse2Lane other) const { return Sse2Flags(_mm_cmpeq_epi8(bytes_, other.bytes_)); }
  Sse2Flags is_control() const { return is_at_most(0x1F); }
  Sse2Flags is_beyond_ascii() const { return Sse2Flags(bytes_); }  // the top bits
  Sse2Flags is_blank_or_control() const { return is_at_most(' '); }

  static std::uint32_t lowest(std::uint64_t bits) { return lowest_bit(bits); }

 private:
  explicit Sse2Lane(__m128i bytes) : bytes_(bytes) {}
  // Bytes that are their own minimum with the limit, unsigned.
  Sse2Flags is_at_most(char limit) const {
    return Sse2Flags(_mm_cmpeq_epi8(_mm_min_epu8(bytes_, _mm_set1_epi8(limit)), bytes_));
  }
  __m128i bytes_;
};

using Lane = Sse2Lane;

#else

using Lane = WordLane;

#endif

#ifdef __AVX2__

class Avx2Flags {
 public:
  explicit Avx2Flags(__m256i flags) : flags_(flags) {}
  friend Avx2Flags operator|(Avx2Flags a, Avx2Flags b) {
    return Avx2Flags(_mm256_or_si256(a.flags_, b.flags_));
  }
  friend Avx2Flags operator&(Avx2Flags a, Avx2Flags b) {
    return Avx2Flags(_mm256_and_si256(a.flags_, b.flags_));
  }

  std::uint32_t bits() const { return static_cast<std::uint32_t>(_mm256_movemask_epi8(flags_)); }

 private:
  __m256i flags_;
};

class Avx2Lane {
 public:
  static constexpr int kBytes = 32;
  static Avx2Lane at(const char* p) {
    return Avx2Lane(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)));
  }

  Avx2Flags is(char c) const { return Avx2Flags(_mm256_cmpeq_epi8(bytes_, _mm256_set1_epi8(c))); }
  Avx2Flags is_control() const { return is_at_most(0x1F); }
  Avx2Flags is_blank_or_control() const { return is_at_most(' '); }

  static std::uint32_t lowest(std::uint64_t bits) {
    return static_cast<std::uint32_t>(_tzcnt_u64(bits));
  }

 private:
  explicit Avx2Lane(__m256i bytes) : bytes_(bytes) {}
  Avx2Flags is_at_most(char limit) const {
    return Avx2Flags(_mm256_cmpeq_epi8(_mm256_min_epu8(bytes_, _mm256_set1_epi8(limit)), bytes_));
  }
  __m256i bytes_;
};

#endif

}  // namespace dossier::decode
