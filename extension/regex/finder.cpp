#include "regex/finder.h"

#include <algorithm>
#include <cstring>

#include "decode/ascii.h"

namespace dossier::regex {
namespace {

using std::size_t;
using std::string_view;

constexpr size_t kStride = 4 * kBlock;

using decode::lower;

// The larger, the commoner in prose.
size_t commonness(char c) {
  static constexpr string_view kByCommonness = "zqxjkvbypgwfmculdrhsinoate ";
  const size_t at = kByCommonness.find(c);
  if (at != string_view::npos) return at + 2;
  return static_cast<unsigned char>(c) >= 0x80 ? 1 : 0;
}

// The two rarest bytes, which say no most often. A single byte is both.
LiteralFinder::Literal with_probes(const std::string& text, bool ignore_case) {
  LiteralFinder::Literal made{text, {}};
  const auto rarer = [&](size_t a, size_t b) { return commonness(text[a]) < commonness(text[b]); };
  size_t rarest = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (rarer(i, rarest)) rarest = i;
  }
  size_t next = rarest == 0 ? text.size() - 1 : 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (i != rarest && rarer(i, next)) next = i;
  }
  for (int k = 0; k < 2; ++k) {
    LiteralFinder::Probe& probe = made.probes[k];
    probe.offset = k == 0 ? rarest : next;
    const char byte = text[probe.offset];
    std::fill_n(probe.byte, kBlock, static_cast<unsigned char>(byte));
    std::fill_n(probe.mask, kBlock, ignore_case && decode::is_small(byte) ? 0x20 : 0);
  }
  return made;
}

}  // namespace

LiteralFinder::LiteralFinder(const std::vector<std::string>& literals, bool ignore_case)
    : ignore_case_(ignore_case), shortest_(literals[0].size()) {
  for (const std::string& text : literals) {
    literals_.push_back(with_probes(text, ignore_case));
    longest_ = std::max(longest_, text.size());
    shortest_ = std::min(shortest_, text.size());
  }
}

bool LiteralFinder::stands_at(const Literal& literal, const char* place) const {
  if (!ignore_case_) return std::memcmp(place, literal.text.data(), literal.text.size()) == 0;
  return std::equal(literal.text.begin(), literal.text.end(), place,
                    [](char wanted, char found) { return wanted == lower(found); });
}

size_t LiteralFinder::find_slowly(string_view text, size_t from) const {
  for (size_t i = from; i + shortest_ <= text.size(); ++i) {
    for (const Literal& literal : literals_) {
      if (literal.text.size() <= text.size() - i && stands_at(literal, text.data() + i)) return i;
    }
  }
  return kNowhere;
}

#if defined(DOSSIER_HAS_BLOCKS)

namespace {

// Not 0 at those of the 16 places at which both probes find their byte.
Block probed(const LiteralFinder::Literal& literal, const char* block) {
  const auto& [first, second] = literal.probes;
  return reinterpret_cast<Block>(
      ((load_block(block + first.offset) | load_block(first.mask)) == load_block(first.byte)) &
      ((load_block(block + second.offset) | load_block(second.mask)) == load_block(second.byte)));
}

}  // namespace

// Whether one of the literals may begin at one of kStride places.
bool LiteralFinder::may_begin_in(const char* stride) const {
  Block places{};
  for (const Literal& literal : literals_) {
    for (size_t i = 0; i < kStride; i += kBlock) places |= probed(literal, stride + i);
  }
  return any(places);
}

// The first of 16 places at which the literal begins; it must fit into the text at
// the last of them.
size_t LiteralFinder::find_in_block(const Literal& literal, const char* block) const {
  const Block places = probed(literal, block);
  if (!any(places)) return kNowhere;
  for (size_t i = 0; i < kBlock; ++i) {
    if (places[i] && stands_at(literal, block + i)) return i;
  }
  return kNowhere;
}

size_t LiteralFinder::find(string_view text, size_t from) const {
  if (text.size() - from < kBlock + longest_ - 1) return find_slowly(text, from);
  // Where the last block begins in which every literal fits at every place.
  const size_t last = text.size() - longest_ + 1 - kBlock;
  size_t i = from;
  while (i <= last) {
    const size_t stop = i + kStride;
    if (stop - kBlock <= last && !may_begin_in(text.data() + i)) i = stop;
    for (; i < stop && i <= last; i += kBlock) {
      size_t first = kNowhere;
      for (const Literal& literal : literals_) {
        first = std::min(first, find_in_block(literal, text.data() + i));
      }
      if (first != kNowhere) return i + first;
    }
  }
  return find_at_end(text, i);
}

// The places from `from` on, where not all literals fit: each by itself, its last
// block moved back over places that were looked at.
size_t LiteralFinder::find_at_end(string_view text, size_t from) const {
  size_t first = kNowhere;
  for (const Literal& literal : literals_) {
    const size_t last = text.size() - literal.text.size() + 1 - kBlock;
    for (size_t i = std::min(from, last); i < first; i = std::min(i + kBlock, last)) {
      const size_t found = find_in_block(literal, text.data() + i);
      if (found != kNowhere) first = std::min(first, i + found);
      if (i == last) break;
    }
  }
  return first;
}

#else

size_t LiteralFinder::find(string_view text, size_t from) const { return find_slowly(text, from); }

#endif

}  // namespace dossier::regex
