#include "reading/documents.h"

#include <algorithm>
#include <thread>

namespace dossier::reading {
namespace {

// More threads than this only wait for the one that runs SQLite.
constexpr unsigned kMaxThreads = 4;

int thread_count(const Settings& settings) {
  if (settings.threads > 0) return settings.threads;
  return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, kMaxThreads));
}

}  // namespace

Documents::Documents(const Settings& settings, const FileFilter& filter, const Needs& needs)
    : strict_(settings.strict), selection_(settings, filter), loader_(settings, filter, needs) {
  const int threads = thread_count(settings);
  if (loader_.reads_contents() && threads > 1) {
    read_ahead_ = std::make_unique<ReadAhead>(selection_, loader_, threads);
  }
}

bool Documents::next_alone() {
  corpus::Entry entry;
  while (selection_.next(entry)) {
    if (loader_.load(entry, file_)) return true;
  }
  return false;
}

bool Documents::next() {
  if (read_ahead_) {
    current_ = read_ahead_->next();
    if (!current_) return false;
  } else if (!next_alone()) {
    return false;
  }
  if (strict_ && is_bad(current_->status)) throw StrictError(current_->error_text());
  return true;
}

}  // namespace dossier::reading
