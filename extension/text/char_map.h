// A small value for every character: the tables of this room, looked up once per
// character in loops that must run at hundreds of megabytes a second.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

namespace dossier::text {

// Two levels: characters above U+FFFF, and blocks of 256 in which nothing was
// set, share one block of T{}. T should be a few bytes.
template <class T>
class CharMap {
 public:
  CharMap() : blocks_(1) {}

  const T& operator[](char32_t c) const {
    return c > 0xFFFF ? blocks_[0][0] : blocks_[block_of_[c >> 8]][c & 0xFF];
  }
  // For filling; references of earlier calls are void.
  T& slot(char16_t c) {
    std::uint16_t& block = block_of_[c >> 8];
    if (block == 0) {
      block = static_cast<std::uint16_t>(blocks_.size());
      blocks_.emplace_back();
    }
    return blocks_[block][c & 0xFF];
  }

 private:
  std::array<std::uint16_t, 256> block_of_{};
  std::vector<std::array<T, 256>> blocks_;
};

}  // namespace dossier::text
