#include "frontmatter/marks.h"

#include <algorithm>
#include <utility>

#include "decode/lane.h"

namespace dossier::frontmatter {
namespace {

constexpr int kBytes = 64;

inline auto flags_at(const char* p) {
  const decode::Lane here = decode::Lane::at(p);
  const decode::Lane behind = decode::Lane::at(p + 1);
  return here.is_control() | (here.is(':') & behind.is_blank_or_control()) |
         (here.is(' ') & behind.is('#')) | here.is('"') | here.is('\\');
}

template <std::size_t... kLane>
inline std::uint64_t bits_of_lanes(const char* p, std::index_sequence<kLane...>) {
  constexpr int kWidth = decode::Lane::kBytes;
  return (... | (std::uint64_t{flags_at(p + kWidth * kLane).bits()} << (kWidth * kLane)));
}

// Reads one byte more than it classes.
inline std::uint64_t bits_at(const char* p) {
  return bits_of_lanes(p, std::make_index_sequence<kBytes / decode::Lane::kBytes>());
}

// What is behind the end counts as line ends.
std::uint64_t bits_of_rest(const char* p, const char* end) {
  char rest[kBytes + decode::Lane::kBytes];
  std::fill(std::copy(p, end, rest), rest + sizeof rest, '\n');
  return bits_at(rest);
}

}  // namespace

void Marks::load() { bits_ = end_ - word_ > kBytes ? bits_at(word_) : bits_of_rest(word_, end_); }

void Marks::load_next() {
  word_ += kBytes;
  load();
}

void Marks::drop_before(const char* p) {
  if (p <= word_) return;
  if (p == end_) {
    word_ = end_;
    bits_ = 0;
    return;
  }
  if (p - word_ >= kBytes) {
    word_ += (p - word_) / kBytes * kBytes;
    load();
  }
  bits_ &= ~std::uint64_t{0} << (p - word_);
}

}  // namespace dossier::frontmatter
