// Keys told apart quickly: they are short, and met for every line.
#pragma once
#include <cstdint>
#include <cstring>
#include <string_view>

namespace dossier::frontmatter {

// Their first and last pieces are equal; the two may overlap, so that all is compared of
// texts up to two pieces long.
template <class Piece>
bool have_same_ends(std::string_view a, std::string_view b) {
  const std::size_t last = a.size() - sizeof(Piece);
  Piece pieces[4];
  std::memcpy(&pieces[0], a.data(), sizeof(Piece));
  std::memcpy(&pieces[1], b.data(), sizeof(Piece));
  std::memcpy(&pieces[2], a.data() + last, sizeof(Piece));
  std::memcpy(&pieces[3], b.data() + last, sizeof(Piece));
  return ((pieces[0] ^ pieces[1]) | (pieces[2] ^ pieces[3])) == 0;
}

// a == b without a call, for what keys are as long as.
inline bool is_same_key(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  if (a.size() > 16) return a == b;
  if (a.size() >= 8) return have_same_ends<std::uint64_t>(a, b);
  if (a.size() >= 4) return have_same_ends<std::uint32_t>(a, b);
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] != b[i]) return false;
  }
  return true;
}

// From the length and three characters: keys of one front matter seldom share all four,
// and to read the whole key costs more than a look at the few that do. Its upper bits are
// the good ones.
inline std::uint64_t hash_of_key(std::string_view key) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15U;  // 2^64 by the golden ratio
  if (key.empty()) return 0;
  const auto byte = [&](std::size_t i) {
    return std::uint64_t{static_cast<unsigned char>(key[i])};
  };
  const std::size_t size = key.size();
  const std::uint64_t some =
      byte(0) | (byte(size - 1) << 8) | (byte(size / 2) << 16) | (std::uint64_t{size} << 24);
  return some * kOdd;
}

}  // namespace dossier::frontmatter
