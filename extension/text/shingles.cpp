#include "text/shingles.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>
#include <string>
#include <vector>

#include "decode/utf8.h"
#include "text/scan.h"
#include "text/unicode.h"

namespace dossier::text {
namespace {

// What a character is to the division into words.
enum class Part { none, letter, word };

Part part_of(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? Part::letter : Part::none;
  const auto icu = static_cast<UChar32>(c);
  if ((U_GET_GC_MASK(icu) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK)) == 0) return Part::none;
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(icu, &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
      return Part::word;
    default:
      return Part::letter;
  }
}

// A text's words, one behind the other with a space between.
class Words {
 public:
  explicit Words(std::string_view text) {
    const std::string folded = fold_for_comparison(text);
    Part before = Part::none;
    for (std::size_t i = 0; i < folded.size();) {
      const auto c = character_at(folded, i);
      const Part part = part_of(c.value);
      if (part == Part::word || (part == Part::letter && before != Part::letter)) start_word();
      if (part != Part::none) joined_.append(folded, i, c.size);
      before = part;
      i += c.size;
    }
  }

  std::size_t size() const { return starts_.size(); }
  // `count` words from the first one on.
  std::string_view shingle(std::size_t first, std::size_t count) const {
    const std::size_t next = first + count;
    const std::size_t end = next < starts_.size() ? starts_[next] - 1 : joined_.size();
    return std::string_view(joined_).substr(starts_[first], end - starts_[first]);
  }

 private:
  void start_word() {
    if (!joined_.empty()) joined_ += ' ';
    starts_.push_back(joined_.size());
  }

  std::string joined_;
  std::vector<std::size_t> starts_;
};

// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), then SplitMix64's finalizer
// (https://prng.di.unimi.it/splitmix64.c), since FNV's high bits are poor.
std::uint64_t hash_of(std::string_view text) {
  std::uint64_t h = 0xCBF29CE484222325U;
  for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9U;
  h = (h ^ (h >> 27)) * 0x94D049BB133111EBU;
  return h ^ (h >> 31);
}

template <class Use>
void for_each_shingle(std::string_view text, int n, Use use) {
  const Words words(text);
  if (words.size() == 0) return;
  const std::size_t count = std::min(static_cast<std::size_t>(n), words.size());
  for (std::size_t i = 0; i + count <= words.size(); ++i) use(hash_of(words.shingle(i, count)));
}

std::vector<std::uint64_t> shingle_set(std::string_view text, int n) {
  std::vector<std::uint64_t> hashes;
  for_each_shingle(text, n, [&](std::uint64_t h) { hashes.push_back(h); });
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  return hashes;
}

}  // namespace

std::optional<std::uint64_t> simhash(std::string_view text, int n) {
  std::array<std::int64_t, 64> ones{};
  std::int64_t total = 0;
  for_each_shingle(text, n, [&](std::uint64_t h) {
    for (unsigned bit = 0; bit < 64; ++bit) ones[bit] += static_cast<std::int64_t>(h >> bit & 1);
    ++total;
  });
  if (total == 0) return std::nullopt;
  std::uint64_t fingerprint = 0;
  for (unsigned bit = 0; bit < 64; ++bit) {
    if (2 * ones[bit] > total) fingerprint |= std::uint64_t{1} << bit;
  }
  return fingerprint;
}

int distance(std::uint64_t a, std::uint64_t b) { return std::popcount(a ^ b); }

std::optional<double> jaccard(std::string_view a, std::string_view b, int n) {
  const auto left = shingle_set(a, n);
  const auto right = shingle_set(b, n);
  if (left.empty() && right.empty()) return std::nullopt;
  std::vector<std::uint64_t> both;
  std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                        std::back_inserter(both));
  const std::size_t all = left.size() + right.size() - both.size();
  return static_cast<double>(both.size()) / static_cast<double>(all);
}

}  // namespace dossier::text
