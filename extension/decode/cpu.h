// What the processor can do beyond the baseline that the compiler was told.
//
// Code for it stands in files named *_avx2.cpp and *_avx512.cpp, which CMake compiles for
// AVX2 and what came with it (BMI, POPCNT), or for AVX-512 as servers have it since 2019 (BW,
// VBMI, VBMI2), where the compiler has that (DOSSIER_HAS_AVX2, DOSSIER_HAS_AVX512). Such a file
// holds kernels alone: a function of a header that it shared with others, a template of std:: say,
// might be linked in its newer form for everybody, and end the process on an older machine.
#pragma once
#include "decode/lane.h"

namespace dossier::decode {

inline bool has_avx2() {
#ifdef DOSSIER_HAS_AVX2
  static const bool has = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
                          __builtin_cpu_supports("popcnt");
  return has;
#else
  return false;
#endif
}

inline bool has_avx512() {
#ifdef DOSSIER_HAS_AVX512
  static const bool has = has_avx2() && __builtin_cpu_supports("avx512bw") &&
                          __builtin_cpu_supports("avx512vbmi") &&
                          __builtin_cpu_supports("avx512vbmi2");
  return has;
#else
  return false;
#endif
}

// How many bytes of everyday front matter are seen together.
inline int bytes_at_once() {
  if (has_avx512()) return 64;
  return has_avx2() ? 32 : Lane::kBytes;
}

}  // namespace dossier::decode
