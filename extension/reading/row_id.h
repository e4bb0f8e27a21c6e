// The rowid of a document or of an item in it: the same for the same path and
// ordinal in every process and version, because people store it (FTS5 external
// content, foreign keys).
//
//   row_id("a.md", 0)   the document; items have their ordinals, from 1
//
// FNV-1a of the path's bytes, mixed by the finaliser of MurmurHash3 so that close
// paths lie far apart, then moved on by the ordinal, all modulo 2^63. So an item's
// rowid tells its document: it lies a little above the document's own. Two of n
// documents share a rowid with probability n^2 / 2^64: for a million, 5 in 10^8.
#pragma once
#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace dossier::reading {

inline std::uint64_t path_hash(std::string_view path) {
  std::uint64_t h = 0xCBF29CE484222325U;
  for (const char c : path) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  h = (h ^ (h >> 33)) * 0xFF51AFD7ED558CCDU;
  h = (h ^ (h >> 33)) * 0xC4CEB9FE1A85EC53U;
  return h ^ (h >> 33);
}

constexpr std::uint64_t kRowIdMask = 0x7FFFFFFFFFFFFFFFU;

inline std::int64_t row_id(std::string_view path, std::uint64_t ordinal) {
  return static_cast<std::int64_t>((path_hash(path) + ordinal) & kRowIdMask);
}

// The ordinal that makes this path give the rowid; too large an ordinal means
// that the rowid is another document's.
inline std::uint64_t ordinal_in(std::string_view path, std::int64_t rowid) {
  return (static_cast<std::uint64_t>(rowid) - path_hash(path)) & kRowIdMask;
}
constexpr std::uint64_t kMaxOrdinal = std::uint64_t{1} << 32;

// The rowids that a query asks for. Each question costs the logarithm of their number.
class RowIds {
 public:
  explicit RowIds(std::vector<std::int64_t> ids) : sorted_(std::move(ids)) {
    std::erase_if(sorted_, [](std::int64_t id) { return id < 0; });  // no row has one
    std::sort(sorted_.begin(), sorted_.end());
  }
  bool contain(std::int64_t rowid) const {
    return std::binary_search(sorted_.begin(), sorted_.end(), rowid);
  }
  // Is one of them this document's or, as far as its path tells, one of its items'?
  bool are_of(std::string_view path) const {
    if (sorted_.empty()) return false;
    const auto next = std::lower_bound(sorted_.begin(), sorted_.end(), row_id(path, 0));
    // Behind the last comes the first, for ordinals are added modulo 2^63.
    return ordinal_in(path, next == sorted_.end() ? sorted_.front() : *next) < kMaxOrdinal;
  }

 private:
  std::vector<std::int64_t> sorted_;
};

}  // namespace dossier::reading
