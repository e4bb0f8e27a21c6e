#include "regex/finder.h"

#include <algorithm>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace dossier::regex {
namespace {

using std::size_t;
using std::string_view;

constexpr size_t kBlock = 16;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// The larger, the commoner in prose.
size_t commonness(char c) {
  static constexpr string_view kByCommonness = "zqxjkvbypgwfmculdrhsinoate ";
  const size_t at = kByCommonness.find(c);
  if (at != string_view::npos) return at + 2;
  return static_cast<unsigned char>(c) >= 0x80 ? 1 : 0;
}

// The two rarest bytes, which say no most often. A single byte is both.
LiteralFinder::Literal with_probes(const std::string& text, bool ignore_case) {
  LiteralFinder::Literal made{text, {0, text.size() - 1}, {}, {}};
  const auto rarer = [&](size_t a, size_t b) { return commonness(text[a]) < commonness(text[b]); };
  for (size_t i = 0; i < text.size(); ++i) {
    if (rarer(i, made.probes[0])) made.probes[0] = i;
  }
  if (made.probes[1] == made.probes[0]) made.probes[1] = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (i != made.probes[0] && rarer(i, made.probes[1])) made.probes[1] = i;
  }
  for (int k = 0; k < 2; ++k) {
    const char byte = text[made.probes[k]];
    made.probe_bytes[k] = static_cast<unsigned char>(byte);
    made.probe_masks[k] = ignore_case && is_lower(byte) ? 0x20 : 0;
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

#if defined(__SSE2__)

// The first of 16 places at which a literal begins. All of them must fit into the
// text at the last of these places.
size_t LiteralFinder::find_in_block(const char* block) const {
  size_t first = kNowhere;
  for (const Literal& literal : literals_) {
    __m128i same = _mm_set1_epi8(-1);
    for (int k = 0; k < 2; ++k) {
      const auto* at = reinterpret_cast<const __m128i*>(block + literal.probes[k]);
      const __m128i mask = _mm_set1_epi8(static_cast<char>(literal.probe_masks[k]));
      const __m128i wanted = _mm_set1_epi8(static_cast<char>(literal.probe_bytes[k]));
      const __m128i bytes = _mm_or_si128(_mm_loadu_si128(at), mask);
      same = _mm_and_si128(same, _mm_cmpeq_epi8(bytes, wanted));
    }
    auto places = static_cast<unsigned>(_mm_movemask_epi8(same));
    for (; places != 0; places &= places - 1) {
      const auto place = static_cast<size_t>(__builtin_ctz(places));
      if (place >= first) break;
      if (stands_at(literal, block + place)) first = place;
    }
  }
  return first;
}

size_t LiteralFinder::find(string_view text, size_t from) const {
  if (text.size() - from < kBlock + longest_ - 1) return find_slowly(text, from);
  // Places at which every literal still fits: the last block overlaps the one
  // before it, and only the shorter literals can begin behind that.
  const size_t end = text.size() - longest_ + 1;
  for (size_t i = from;; i = std::min(i + kBlock, end - kBlock)) {
    const size_t found = find_in_block(text.data() + i);
    if (found != kNowhere) return i + found;
    if (i == end - kBlock) return find_slowly(text, end);
  }
}

#else

size_t LiteralFinder::find_in_block(const char* block) const {
  return find_slowly(string_view(block, kBlock + longest_ - 1), 0);
}

size_t LiteralFinder::find(string_view text, size_t from) const {
  if (ignore_case_) return find_slowly(text, from);
  size_t first = kNowhere;
  for (const Literal& literal : literals_) {
    first = std::min(first, text.find(literal.text, from));
  }
  return first;
}

#endif

}  // namespace dossier::regex
