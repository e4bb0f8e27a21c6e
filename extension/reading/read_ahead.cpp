#include "reading/read_ahead.h"

#include <algorithm>
#include <csignal>
#include <system_error>
#include <utility>

namespace dossier::reading {
namespace {

// Signals of the host are the host's threads' business.
class BlockedSignals {
 public:
  BlockedSignals() {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before_);
  }
  ~BlockedSignals() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  BlockedSignals(const BlockedSignals&) = delete;
  BlockedSignals& operator=(const BlockedSignals&) = delete;

 private:
  sigset_t before_;
};

}  // namespace

ReadAhead::ReadAhead(Selection& selection, const Loader& loader, int threads,
                     const std::function<void()>& check_interrupt)
    : selection_(selection),
      loader_(loader),
      worker_count_(threads - 1),
      check_interrupt_(check_interrupt),
      ring_(threads == 1 ? 1 : kBatchesPerThread * static_cast<std::size_t>(threads)) {}

ReadAhead::~ReadAhead() {
  {
    const std::lock_guard lock(mutex_);
    is_stopping_ = true;
  }
  selection_.stop_reading_ahead();
  changed_.notify_all();
  for (std::thread& worker : workers_) worker.join();
}

std::size_t ReadAhead::batch_size(std::size_t sequence) const {
  const std::size_t most = loader_.opens_files() ? kMaxBatchFiles : kMaxBatchFacts;
  return std::min(most, std::size_t{1} << std::min<std::size_t>(sequence, 16));
}

void ReadAhead::start_workers() {
  const BlockedSignals blocked;
  try {
    while (workers_.size() < static_cast<std::size_t>(worker_count_)) {
      workers_.emplace_back([this] { work(); });
    }
  } catch (const std::system_error&) {
    // The system gives no more threads; the asking one does the work.
  }
}

void ReadAhead::work() {
  std::unique_ptr<Loader::State> state;
  for (;;) {
    if (selection_.read_names_ahead() || load_one_batch(state)) continue;
    std::unique_lock lock(mutex_);
    changed_.wait(
        lock, [&] { return is_stopping_ || is_exhausted_ || taken_ < finished_ + ring_.size(); });
    if (is_stopping_ || is_exhausted_) return;
  }
}

// False: there is no batch to load now.
bool ReadAhead::load_one_batch(std::unique_ptr<Loader::State>& state) {
  std::size_t sequence = 0;
  {
    const std::lock_guard names(names_mutex_);
    {
      const std::lock_guard lock(mutex_);
      if (is_stopping_ || is_exhausted_ || taken_ == finished_ + ring_.size()) return false;
      sequence = taken_++;
    }
    take_entries(slot(sequence), sequence);
  }
  Batch& batch = slot(sequence);
  load_entries(batch, state);
  {
    const std::lock_guard lock(mutex_);
    batch.is_ready = true;
  }
  changed_.notify_all();
  return true;
}

void ReadAhead::take_entries(Batch& batch, std::size_t sequence) {
  const std::size_t wanted = batch_size(sequence);
  batch.entry_count = 0;
  corpus::Step step = corpus::Step::file;
  try {
    if (batch.entries.size() < wanted) batch.entries.resize(wanted);
    while (batch.entry_count < wanted && step == corpus::Step::file) {
      step = selection_.next(batch.entries[batch.entry_count]);
      if (step == corpus::Step::file) ++batch.entry_count;
    }
  } catch (...) {
    batch.error = std::current_exception();
  }
  if (step != corpus::Step::end && !batch.error) return;
  const std::lock_guard lock(mutex_);
  is_exhausted_ = true;
}

Loader::State& ReadAhead::started(std::unique_ptr<Loader::State>& state) const {
  if (!state) state = loader_.start(worker_count_ > 0);
  return *state;
}

void ReadAhead::load_entries(Batch& batch, std::unique_ptr<Loader::State>& state) const {
  batch.file_count = batch.fetched_count = batch.bytes = batch.loaded_entries = 0;
  std::exception_ptr error;
  while (!error && batch.loaded_entries < batch.entry_count && batch.bytes < kMaxBatchBytes) {
    // What was fetched before something went wrong is parsed, for its rows come first.
    for (const auto step : {&ReadAhead::fetch_files, &ReadAhead::parse_files}) {
      try {
        (this->*step)(batch, started(state));
      } catch (...) {
        error = std::current_exception();
      }
    }
  }
  if (error) batch.error = error;
}

// As many as may fit, if all of them are wanted.
void ReadAhead::fetch_files(Batch& batch, Loader::State& state) const {
  if (batch.files.size() < batch.entry_count) batch.files.resize(batch.entry_count);
  std::size_t bytes = batch.bytes;
  while (batch.loaded_entries < batch.entry_count && bytes < kMaxBatchBytes) {
    DocumentFile& file = batch.files[batch.fetched_count];
    if (loader_.fetch(state, batch.entries[batch.loaded_entries++], file)) {
      ++batch.fetched_count;
      bytes += file.bytes.size();
    }
  }
}

// Those behind one that throws are never asked for.
void ReadAhead::parse_files(Batch& batch, Loader::State& state) const {
  for (; batch.file_count < batch.fetched_count; ++batch.file_count) {
    DocumentFile& file = batch.files[batch.file_count];
    if (!loader_.parse(state, file)) file.bytes.clear();
    batch.bytes += file.bytes.size();
  }
}

// Waits for the batch at finished_, loading others meanwhile. False at the end.
bool ReadAhead::wait_for_batch() {
  for (;;) {
    {
      const std::lock_guard lock(mutex_);
      if (slot(finished_).is_ready) return true;
      if (is_exhausted_ && finished_ == taken_) return false;
    }
    if (load_one_batch(state_)) continue;
    std::unique_lock lock(mutex_);
    changed_.wait(
        lock, [&] { return slot(finished_).is_ready || (is_exhausted_ && finished_ == taken_); });
  }
}

const DocumentFile* ReadAhead::next_loaded(const Batch& batch) {
  while (at_ < batch.file_count) {
    const DocumentFile& file = batch.files[at_++];
    if (!file.is_unwanted) return &file;
  }
  return nullptr;
}

// Files that did not fit into their batch's bytes.
const DocumentFile* ReadAhead::load_rest(Batch& batch) {
  Loader::State& state = started(state_);
  while (batch.loaded_entries < batch.entry_count) {
    const corpus::Entry& entry = batch.entries[batch.loaded_entries++];
    if (loader_.fetch(state, entry, spare_) && loader_.parse(state, spare_)) return &spare_;
  }
  return nullptr;
}

const DocumentFile* ReadAhead::next() {
  for (;;) {
    if (!has_batch_) {
      if (check_interrupt_) check_interrupt_();
      if (!wait_for_batch()) return nullptr;
      has_batch_ = true;
      at_ = 0;
    }
    Batch& batch = slot(finished_);
    if (const DocumentFile* file = next_loaded(batch)) return file;
    if (batch.error) std::rethrow_exception(std::exchange(batch.error, nullptr));
    if (const DocumentFile* file = load_rest(batch)) return file;
    has_batch_ = false;
    {
      const std::lock_guard lock(mutex_);
      batch.is_ready = false;
      ++finished_;
    }
    changed_.notify_all();
    if (finished_ == 1) start_workers();
  }
}

}  // namespace dossier::reading
