// Sixteen bytes of a text at once, in vectors as GCC and Clang have them for every
// processor. Without DOSSIER_HAS_BLOCKS there are none, and texts are read by bytes.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace dossier::regex {

constexpr std::size_t kBlock = 16;

#if defined(__GNUC__)
#define DOSSIER_HAS_BLOCKS

using Block = unsigned char __attribute__((vector_size(kBlock)));

inline Block load_block(const void* bytes) {
  Block loaded;
  std::memcpy(&loaded, bytes, kBlock);
  return loaded;
}

// Whether one of the bytes is not 0.
inline bool any(Block block) {
  std::uint64_t halves[2];
  std::memcpy(halves, &block, kBlock);
  return (halves[0] | halves[1]) != 0;
}

#endif

}  // namespace dossier::regex
