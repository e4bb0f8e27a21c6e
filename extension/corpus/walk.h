// Walking a folder: the regular files that a glob names, in the byte order of
// their paths.
//
//   Walk walk("content/**/*.md", options, filter);
//   Entry entry;
//   for (Step step; (step = walk.next(entry)) != Step::end;)
//     if (step == Step::file) use(entry.path);   // content/a.md, content/b/c.md, ...
//
// The argument is a glob (glob.h), a folder (every regular file below it) or one
// file; an existing path is taken literally even when it has wildcard characters
// in it. Paths are shown as the argument has them: relative stays relative.
//
// Symbolic links below the first wildcard are passed over unless follow_symlinks
// is set; then a loop ends at the folder that is its own ancestor. The folders
// .git, .hg and .svn are the version control's, not the user's, and are entered
// only when the glob names them. A folder that cannot be read is an entry of its
// own, with a trailing slash and a message: nothing vanishes silently.
//
// Two folders are open at a time at most (names_ahead.h), so the depth does not cost descriptors;
// memory is the names of the folders on the way down, and of one that comes next.
#pragma once
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "corpus/path_filter.h"
#include "corpus/walk_options.h"

namespace dossier::corpus {

struct Entry {
  std::string path;
  std::string message;   // not empty: `path` is a folder that cannot be read
  bool is_link = false;  // a symbolic link that the walk was told to follow
};

// none_yet: nothing was found in the last folders, but there are more. So whoever walks can end a
// walk that finds nothing.
enum class Step { file, none_yet, end };

// The walk cannot start: a bad glob, nothing at a path without wildcards, or a
// place outside the root. what() is the whole sentence.
class WalkError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

class Walk {
 public:
  Walk(const std::string& argument, const WalkOptions& options, PathFilter filter = {});
  ~Walk();
  Walk(Walk&&) noexcept;
  Walk& operator=(Walk&&) noexcept;

  // The next file, in path order.
  Step next(Entry& entry);

  // For another thread, while next() is called: reads the names of a folder that is still to
  // come, so that next() need not. False: there is none to read now.
  bool read_ahead();
  // read_ahead() ends soon; next() is not called any more.
  void stop_reading_ahead();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace dossier::corpus
