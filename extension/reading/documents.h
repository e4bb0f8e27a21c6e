// The files of a query, one after the other, in path order.
//
//   Documents documents(settings, filter, needs);
//   while (documents.next()) use(documents.current());
//
// What the filter can decide from the path, the rowid, the size and the time is
// decided before a file is opened; without Needs::content no file is opened, and
// without Needs::facts none is asked for its size. Without Shortcuts::pushdown none of
// this is so. What is asked of the files is asked ahead by other threads
// (read_ahead.h); or by the asking one, a few files at a time, where Settings::threads is 1.
#pragma once
#include <memory>
#include <stdexcept>

#include "reading/read_ahead.h"
#include "reading/selection.h"

namespace dossier::reading {

// strict = 1 and a bad file: what() is its error text.
class StrictError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

class Documents {
 public:
  // Throws corpus::WalkError when the glob cannot be walked.
  Documents(const Settings& settings, const FileFilter& filter, const Needs& needs);

  Documents(const Documents&) = delete;  // its threads know its members
  Documents& operator=(const Documents&) = delete;

  // False at the end. Throws StrictError.
  bool next();
  // Valid until the next call of next().
  const DocumentFile& current() const { return *current_; }

 private:
  bool next_name();
  void count_reader() const;

  bool strict_;
  std::shared_ptr<Tally> tally_;
  std::function<void()> check_interrupt_;
  Selection selection_;
  Loader loader_;
  DocumentFile file_;  // of which the name is enough
  const DocumentFile* current_ = &file_;
  // Last, so that its threads end before what they use.
  std::unique_ptr<ReadAhead> read_ahead_;
};

}  // namespace dossier::reading
