// The files of a query, one after the other, in path order.
//
//   Documents documents(settings, filter, needs);
//   while (documents.next()) use(documents.current());
//
// What the filter can decide from the path, the rowid, the size and the time is
// decided before a file is opened; without Needs::content no file is opened, and
// without Needs::facts none is asked for its size.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "corpus/walk.h"
#include "reading/document_file.h"

namespace dossier::reading {

struct Settings {
  std::string glob;
  corpus::WalkOptions walk;
  std::int64_t max_file_size = kDefaultMaxFileSize;
  bool strict = false;
  int threads = 0;  // 0: as many as there are cores, at most kMaxThreads
  // shard = 'k/n': only the files whose path hash is k modulo n.
  std::uint64_t shard = 0, shards = 1;
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

struct FileFilter {
  corpus::PathFilter paths;
  std::vector<Bound> bounds;
  // Only documents in which one of these rowids lies; empty list: none.
  std::optional<std::vector<std::int64_t>> rowids;

  bool admits_path(const std::string& path) const;
};

struct Needs {
  bool facts = false;
  bool content = false;
};

// strict = 1 and a bad file: what() is its error text.
class StrictError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

class Documents {
 public:
  // Throws corpus::WalkError when the glob cannot be walked.
  Documents(const Settings& settings, FileFilter filter, Needs needs);

  // False at the end. Throws StrictError.
  bool next();
  const DocumentFile& current() const { return file_; }

 private:
  bool load_next(const corpus::Entry& entry);

  Settings settings_;
  FileFilter filter_;
  Needs needs_;
  corpus::Walk walk_;
  corpus::ReadLimits limits_;
  DocumentFile file_;
};

}  // namespace dossier::reading
