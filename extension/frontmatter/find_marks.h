// Where the marks (marks.h) of a text are, 64 bytes at once.
//
//   std::uint32_t places[64 + kMarkSlack];
//   find_marks("a: 1\n...", 1, 0, places)    2: places[0] is 1, places[1] is 4
//
// Classes `words` times 64 bytes from p on and reads one byte more. A place is its
// distance from p, plus `first`. `out` needs room for a place of every byte, and
// kMarkSlack more, which may be written to; returned is how many are there.
//
// Cost: some 15 cycles for 64 bytes and 2 a mark with AVX2, 7 in all with AVX-512, each
// where the processor has it; with SSE2 twice that.
#pragma once
#include <cstddef>
#include <cstdint>

namespace dossier::frontmatter {

constexpr std::ptrdiff_t kMarkBytes = 64;
constexpr std::size_t kMarkSlack = 16;

std::size_t find_marks(const char* p, std::size_t words, std::uint32_t first, std::uint32_t* out);

// The one text of it for every lane of decode/lane.h; AVX-512 has its own.
template <class Lane>
std::uint64_t mark_bits(const char* p) {
  const Lane here = Lane::at(p);
  const Lane behind = Lane::at(p + 1);
  return ((here.is_control() | (here.is(':') & behind.is_blank_or_control())) |
          ((here.is(' ') & behind.is('#')) | (here.is('"') | here.is('\\'))))
      .bits();
}

// Eight at a time, whether they are there or not: a loop that ended with the last would
// be guessed wrong for every other word.
template <class Lane>
std::uint32_t* write_places(std::uint64_t bits, std::uint32_t first, std::uint32_t* out) {
  std::uint32_t* const end = out + __builtin_popcountll(bits);
  do {
    for (int i = 0; i < 8; ++i) {
      out[i] = first + Lane::lowest(bits);
      bits &= bits - 1;
    }
    out += 8;
  } while (out < end);
  return end;
}

template <class Lane>
std::size_t find_marks_with(const char* p, std::size_t words, std::uint32_t first,
                            std::uint32_t* const out) {
  std::uint32_t* next = out;
  for (; words > 0; --words, p += kMarkBytes, first += kMarkBytes) {
    std::uint64_t bits = 0;
    for (int i = 0; i < kMarkBytes; i += Lane::kBytes) {
      bits |= std::uint64_t{mark_bits<Lane>(p + i)} << i;
    }
    next = write_places<Lane>(bits, first, next);
  }
  return static_cast<std::size_t>(next - out);
}

// Only where decode::has_avx2().
std::size_t find_marks_avx2(const char* p, std::size_t words, std::uint32_t first,
                            std::uint32_t* out);
// Only where decode::has_avx512().
std::size_t find_marks_avx512(const char* p, std::size_t words, std::uint32_t first,
                              std::uint32_t* out);

}  // namespace dossier::frontmatter
