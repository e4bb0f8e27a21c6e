#include "reading/selection.h"

#include <algorithm>

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

Selection::Selection(const Settings& settings, const FileFilter& filter)
    : walk_(settings.glob, settings.walk, filter.paths),
      shard_(settings.shard),
      shards_(settings.shards),
      rowids_(filter.rowids) {}

bool Selection::admits(const std::string& path) const {
  if (shards_ > 1 && path_hash(path) % shards_ != shard_) return false;
  return !rowids_ || rowids_->are_of(path);
}

corpus::Step Selection::next(corpus::Entry& entry) {
  constexpr int kNamesAtOnce = 1024;
  for (int i = 0; i < kNamesAtOnce; ++i) {
    const corpus::Step step = walk_.next(entry);
    if (step != corpus::Step::file || admits(entry.path)) return step;
  }
  return corpus::Step::none_yet;
}

Loader::Loader(const Settings& settings, const FileFilter& filter, const Needs& needs)
    : bounds_(filter.bounds),
      needs_(needs),
      limits_{settings.max_file_size, false, settings.walk.root} {
  if (settings.strict || !settings.shortcuts.pushdown) {
    // What is wrong with a file is known only after reading all of it.
    Extent whole;
    whole.rows = needs_.extent.rows;
    needs_ = {true, true, whole};
  }
  needs_.extent.use_plain_reader = settings.shortcuts.plain_reader;
}

std::unique_ptr<Loader::State> Loader::start(bool is_for_another) const {
  auto state = std::make_unique<State>();
  const Extent& extent = needs_.extent;
  if (extent.rows) state->finder.emplace(*extent.rows, is_for_another, extent.keys);
  return state;
}

bool Loader::fetch(State& state, const corpus::Entry& entry, DocumentFile& out) const {
  if (!bounds_.empty() || (needs_.facts && !needs_.content)) {
    load_facts(state.memory.folder, entry, limits_, out);
    const auto refuses = [&](const Bound& b) { return !b.admits(out.facts); };
    if (std::any_of(bounds_.begin(), bounds_.end(), refuses)) return false;
  }
  if (needs_.content) reading::fetch(state.memory, entry, limits_, needs_.extent, out);
  return true;
}

bool Loader::parse(State& state, DocumentFile& out) const {
  if (!needs_.content) return true;
  reading::parse(state.memory, needs_.extent, out);
  if (!out.is_unwanted && state.finder) state.finder->find(out.document.meta, out.rows);
  return !out.is_unwanted;
}

}  // namespace dossier::reading
