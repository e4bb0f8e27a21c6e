// The lists and maps of a block that are open between two of its lines.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "frontmatter/keys.h"

namespace dossier::frontmatter {

// Where a list or map stands: its column, doubled, and one more for a list,
// because a list may stand at the column of the map that it is in.
using Depth = std::uint32_t;
constexpr Depth depth_of_map(std::ptrdiff_t column) { return static_cast<Depth>(column) * 2; }
constexpr Depth depth_of_list(std::ptrdiff_t column) { return depth_of_map(column) + 1; }
// Of `- key: value`, as nearly everybody writes it.
constexpr Depth list_around(Depth map) { return map - 3; }
constexpr Depth map_in(Depth list) { return list + 3; }
constexpr bool is_list(Depth depth) { return depth % 2 == 1; }
constexpr std::ptrdiff_t column_of(Depth depth) { return depth / 2; }

// The keys of a map that is being filled. Each sets two bits of 64, so nearly
// every new key is known to be new without a look at the others.
struct KeySet {
  std::uint64_t bits = 0;
  std::uint32_t count = 0;

  static std::uint64_t bits_of(std::string_view key) {
    const std::uint64_t hash = hash_of_key(key);
    return (std::uint64_t{1} << (hash >> 58)) | (std::uint64_t{1} << ((hash >> 52) & 63));
  }
  bool may_have(std::uint64_t key_bits) const { return (bits & key_bits) == key_bits; }
  void add(std::uint64_t key_bits) {
    bits |= key_bits;
    ++count;
  }
};

// A list or map of the block that may still grow.
struct Level {
  Depth depth;
  std::uint32_t container;  // what the writer knows it by
  KeySet keys;
};

}  // namespace dossier::frontmatter
