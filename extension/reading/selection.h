// Which files a query reads, and what it reads of them: the settings of the table
// and the filter of the query, brought together.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "corpus/walk.h"
#include "reading/document_file.h"
#include "reading/row_id.h"
#include "reading/shortcuts.h"

namespace dossier::reading {

struct Settings {
  std::string glob;
  corpus::WalkOptions walk;
  std::int64_t max_file_size = kDefaultMaxFileSize;
  bool strict = false;
  int threads = 0;  // 0: as many as there are cores, at most 4
  // shard = 'k/n': only the files whose path hash is k modulo n.
  std::uint64_t shard = 0, shards = 1;
  Shortcuts shortcuts;
  std::shared_ptr<Tally> tally;  // not null: what is read is counted in it
  // Called every few files and names by the thread that asks for rows; it may throw to end the
  // query. Empty: nothing is called.
  std::function<void()> check_interrupt;
};

// A comparison of a file's size or time with a number.
struct Bound {
  enum class Field { size, mtime };
  enum class Op { equal, greater, greater_or_equal, less, less_or_equal };
  Field field;
  Op op;
  double value;
  bool admits(const corpus::FileFacts& facts) const;
};

// Every query's conditions are checked again by who gave them: an empty filter gives
// more rows, never other ones.
struct FileFilter {
  corpus::PathFilter paths;
  std::vector<Bound> bounds;
  // Only documents in which one of these rowids lies; empty list: none.
  std::optional<RowIds> rowids;
};

// What the query uses of a file.
struct Needs {
  bool facts = false;    // size, mtime
  bool content = false;  // anything from inside
  Extent extent;         // how much of the inside
};

// The files by name, in path order. One thread at a time.
class Selection {
 public:
  // Throws corpus::WalkError when the glob cannot be walked.
  Selection(const Settings& settings, const FileFilter& filter);
  corpus::Step next(corpus::Entry& entry);
  // As of the walk: for another thread.
  bool read_names_ahead() { return walk_.read_ahead(); }
  void stop_reading_ahead() { walk_.stop_reading_ahead(); }

 private:
  bool admits(const std::string& path) const;

  corpus::Walk walk_;
  std::uint64_t shard_, shards_;
  std::optional<RowIds> rowids_;
};

// From a name to its contents. Any number of threads at a time.
class Loader {
 public:
  Loader(const Settings& settings, const FileFilter& filter, const Needs& needs);
  // What one thread keeps from file to file.
  struct State {
    LoadMemory memory;
    std::optional<columns::RowFinder> finder;
  };
  // `is_for_another`: the files are loaded ahead, and used by another thread.
  std::unique_ptr<State> start(bool is_for_another) const;
  // In two steps, as document_file.h says. False: the filter does not want the file.
  bool fetch(State& state, const corpus::Entry& entry, DocumentFile& out) const;
  bool parse(State& state, DocumentFile& out) const;
  // False: it does not look at the files at all.
  bool asks_files() const { return needs_.content || needs_.facts || !bounds_.empty(); }
  bool opens_files() const { return needs_.content; }

 private:
  std::vector<Bound> bounds_;
  Needs needs_;
  corpus::ReadLimits limits_;
};

}  // namespace dossier::reading
