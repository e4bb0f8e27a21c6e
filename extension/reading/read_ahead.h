// Reading the next files while SQLite works on this one.
//
// Files are loaded in batches. Whoever is free, a worker or the thread that asks
// for rows, takes the next batch of names, in path order, and loads it; batches
// are handed out in that order. With `threads` = 2 there is one worker: the asking
// thread is the other. With 1 it is alone, and no more than a batch ahead.
//
// Bounded: at most kBatchesPerThread batches for each thread are loaded or being
// loaded, each of kMaxBatchFiles files or about kMaxBatchBytes: so few that what one
// thread has made is still in a cache when the other uses it; and of kMaxBatchFacts files
// where only sizes and times are asked for, which takes less time than a hand-over. The first
// batches are small and workers start only with the second, so a query that stops at its first row
// has read little. The destructor stops and joins every worker.
//
// A worker first reads the names of a folder that is still to come (Walk::read_ahead()), so that
// nobody waits for names.
//
// An exception in a worker is thrown by next() at that batch's place.
#pragma once
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "reading/selection.h"

namespace dossier::reading {

constexpr std::size_t kBatchesPerThread = 3;
constexpr std::size_t kMaxBatchFiles = 8;
constexpr std::size_t kMaxBatchFacts = 64;
constexpr std::size_t kMaxBatchBytes = std::size_t{256} * 1024;

class ReadAhead {
 public:
  // All must outlive this object. check_interrupt: see Settings; asked with every batch.
  ReadAhead(Selection& selection, const Loader& loader, int threads,
            const std::function<void()>& check_interrupt);
  ~ReadAhead();
  ReadAhead(const ReadAhead&) = delete;
  ReadAhead& operator=(const ReadAhead&) = delete;

  // The next file, valid until the next call; null at the end.
  const DocumentFile* next();

 private:
  struct Batch {
    std::vector<corpus::Entry> entries;
    std::size_t entry_count = 0;
    std::vector<DocumentFile> files;  // kept for reuse; the first file_count are loaded
    std::size_t file_count = 0;       // with those that parsing has shown to be unwanted
    std::size_t fetched_count = 0;    // with those that are not parsed yet
    std::size_t bytes = 0;            // of those that are wanted
    std::size_t loaded_entries = 0;   // the rest is loaded when it is asked for
    std::exception_ptr error;
    bool is_ready = false;
  };

  Batch& slot(std::size_t sequence) { return ring_[sequence % ring_.size()]; }
  std::size_t batch_size(std::size_t sequence) const;
  void start_workers();
  void work();
  // `state`: the thread's own, null before the first use.
  bool load_one_batch(std::unique_ptr<Loader::State>& state);
  void take_entries(Batch& batch, std::size_t sequence);
  Loader::State& started(std::unique_ptr<Loader::State>& state) const;
  void load_entries(Batch& batch, std::unique_ptr<Loader::State>& state) const;
  void fetch_files(Batch& batch, Loader::State& state) const;
  void parse_files(Batch& batch, Loader::State& state) const;
  bool wait_for_batch();
  const DocumentFile* next_loaded(const Batch& batch);
  const DocumentFile* load_rest(Batch& batch);

  Selection& selection_;
  const Loader& loader_;
  const int worker_count_;
  const std::function<void()>& check_interrupt_;

  std::mutex names_mutex_;  // the selection, and the order of taking from it
  std::mutex mutex_;        // all below; taken after names_mutex_ where both are
  std::condition_variable changed_;
  std::vector<Batch> ring_;
  std::size_t taken_ = 0;     // batches taken by someone
  std::size_t finished_ = 0;  // batches that the asking thread is done with
  bool is_exhausted_ = false;
  bool is_stopping_ = false;

  // Of the asking thread alone.
  std::vector<std::thread> workers_;
  bool has_batch_ = false;
  std::size_t at_ = 0;
  std::unique_ptr<Loader::State> state_;
  DocumentFile spare_;
};

}  // namespace dossier::reading
