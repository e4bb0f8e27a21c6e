#include "reading/documents.h"

#include <algorithm>

#include "reading/row_id.h"

namespace dossier::reading {

bool Bound::admits(const corpus::FileFacts& facts) const {
  const auto number = static_cast<double>(field == Field::size ? facts.size : facts.mtime);
  switch (op) {
    case Op::equal:
      return number == value;
    case Op::greater:
      return number > value;
    case Op::greater_or_equal:
      return number >= value;
    case Op::less:
      return number < value;
    case Op::less_or_equal:
      return number <= value;
  }
  return true;
}

bool FileFilter::admits_path(const std::string& path) const {
  if (!rowids) return true;
  return std::any_of(rowids->begin(), rowids->end(),
                     [&](std::int64_t rowid) { return ordinal_in(path, rowid) < kMaxOrdinal; });
}

Documents::Documents(const Settings& settings, FileFilter filter, Needs needs)
    : settings_(settings),
      filter_(std::move(filter)),
      needs_(needs),
      walk_(settings.glob, settings.walk, filter_.paths),
      limits_{settings.max_file_size, false, settings.walk.root} {
  // What is wrong with a file is known only after reading it.
  if (settings_.strict) needs_.content = true;
}

bool Documents::load_next(const corpus::Entry& entry) {
  if (!filter_.admits_path(entry.path)) return false;
  if (settings_.shards > 1 && path_hash(entry.path) % settings_.shards != settings_.shard) {
    return false;
  }
  if (needs_.facts || needs_.content || !filter_.bounds.empty()) {
    if (!needs_.content || !filter_.bounds.empty()) load_facts(entry, file_);
    const auto refused = [&](const Bound& b) { return !b.admits(file_.facts); };
    if (std::any_of(filter_.bounds.begin(), filter_.bounds.end(), refused)) return false;
    if (needs_.content) load(entry, limits_, file_);
  } else {
    file_.path = entry.path;
  }
  return true;
}

bool Documents::next() {
  corpus::Entry entry;
  while (walk_.next(entry)) {
    if (!load_next(entry)) continue;
    if (settings_.strict && is_bad(file_.status)) throw StrictError(file_.error_text());
    return true;
  }
  return false;
}

}  // namespace dossier::reading
