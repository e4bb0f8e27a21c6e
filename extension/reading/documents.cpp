#include "reading/documents.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace dossier::reading {
namespace {

// More threads than this only wait for the one that runs SQLite.
constexpr unsigned kMaxThreads = 4;

int thread_count(const Settings& settings) {
  if (settings.threads > 0) return settings.threads;
  return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, kMaxThreads));
}

const FileFilter& filter_in_use(const Settings& settings, const FileFilter& filter) {
  static const FileFilter kNone;
  return settings.shortcuts.pushdown ? filter : kNone;
}

}  // namespace

Documents::Documents(const Settings& settings, const FileFilter& filter, const Needs& needs)
    : strict_(settings.strict),
      tally_(settings.tally),
      check_interrupt_(settings.check_interrupt),
      selection_(settings, filter_in_use(settings, filter)),
      loader_(settings, filter_in_use(settings, filter), needs) {
  if (!loader_.asks_files()) return;
  read_ahead_ =
      std::make_unique<ReadAhead>(selection_, loader_, thread_count(settings), check_interrupt_);
}

bool Documents::next_name() {
  corpus::Entry entry;
  corpus::Step step;
  while ((step = selection_.next(entry)) == corpus::Step::none_yet) {
    if (check_interrupt_) check_interrupt_();
  }
  if (step == corpus::Step::end) return false;
  file_.path = std::move(entry.path);
  return true;
}

void Documents::count_reader() const {
  const frontmatter::Document& document = current_->document;
  if (!tally_ || document.meta.nodes.empty()) return;
  switch (document.reader) {
    case frontmatter::Reader::plain:
      ++tally_->plain;
      break;
    case frontmatter::Reader::yaml:
      ++tally_->yaml;
      break;
    default:
      ++tally_->other;
  }
}

bool Documents::next() {
  if (read_ahead_) {
    current_ = read_ahead_->next();
    if (!current_) return false;
  } else if (!next_name()) {
    return false;
  }
  count_reader();
  if (strict_ && is_bad(current_->status)) throw StrictError(current_->error_text());
  return true;
}

}  // namespace dossier::reading
