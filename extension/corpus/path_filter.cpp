#include "corpus/path_filter.h"

#include <algorithm>

#include "decode/ascii.h"

namespace dossier::corpus {
namespace {

bool equals_folded(std::string_view a, std::string_view b) {
  using decode::lower;
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [&](char x, char y) { return lower(x) == lower(y); });
}

// One of the two starts with the other.
bool agree(std::string_view a, std::string_view b, bool fold_case) {
  const std::size_t n = std::min(a.size(), b.size());
  return fold_case ? equals_folded(a.substr(0, n), b.substr(0, n))
                   : a.substr(0, n) == b.substr(0, n);
}

}  // namespace

bool PathFilter::admits(const std::string& path) const {
  if (exact) return std::binary_search(paths.begin(), paths.end(), path);
  if (path.size() < prefix.size() || !agree(path, prefix, fold_case)) return false;
  return !matches || matches(path);
}

bool PathFilter::admits_folder(std::string_view folder) const {
  if (!exact) return agree(folder, prefix, fold_case);
  const auto first = std::lower_bound(paths.begin(), paths.end(), folder);
  return first != paths.end() && first->starts_with(folder);
}

}  // namespace dossier::corpus
