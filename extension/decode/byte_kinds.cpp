#include "decode/byte_kinds.h"

#include <algorithm>
#include <cstdint>

#include "decode/bytes_seen.h"
#include "decode/lane.h"

namespace dossier::decode {
namespace {

struct Flags {
  std::uint32_t high = 0;
  std::uint32_t special = 0;

  void add(const char* p) {
    const Lane lane = Lane::at(p);
    high |= lane.is_beyond_ascii().bits();
    special |= (lane.is('\0') | lane.is('\x1B')).bits();
  }
};

ByteKinds kinds_by_lanes(std::string_view text) {
  Flags flags;
  for (; text.size() >= Lane::kBytes; text.remove_prefix(Lane::kBytes)) flags.add(text.data());
  char rest[Lane::kBytes];
  std::fill(std::copy(text.begin(), text.end(), rest), rest + sizeof rest, ' ');
  flags.add(rest);
  return {flags.high != 0, flags.special != 0, flags.high == 0};
}

}  // namespace

ByteKinds byte_kinds(std::string_view text) {
  const BytesSeen seen = see_bytes(text);
  if (seen.well_formed == text.size()) return {seen.beyond_ascii, seen.nul_or_escape, true};
  return kinds_by_lanes(text);
}

bool has_rare_control(std::string_view text) {
  constexpr std::size_t kLane = Lane::kBytes;
  const auto rare_at = [](const char* p) {
    const auto lane = Lane::at(p);
    return lane.is_control() - (lane.is('\n') | lane.is('\r') | lane.is('\t'));
  };
  for (; text.size() >= 4 * kLane; text.remove_prefix(4 * kLane)) {
    const char* p = text.data();
    const auto rare =
        rare_at(p) | rare_at(p + kLane) | rare_at(p + 2 * kLane) | rare_at(p + 3 * kLane);
    if (rare.bits() != 0) return true;
  }
  return std::any_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
  });
}

}  // namespace dossier::decode
