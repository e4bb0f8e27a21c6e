// Walking a folder: the regular files that a glob names, in the byte order of
// their paths.
//
//   Walk walk("content/**/*.md", options, filter);
//   Entry entry;
//   while (walk.next(entry)) use(entry.path);   // content/a.md, content/b/c.md, ...
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
// Only one folder is open at a time, so the depth does not cost descriptors;
// memory is the names of the folders on the way down.
#pragma once
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "corpus/path_filter.h"

namespace dossier::corpus {

struct WalkOptions {
  std::string exclude;  // a glob of paths to leave out; without a slash: of names
  bool follow_symlinks = false;
  bool hidden = true;  // false: names with a leading dot need a dot in the glob
  std::string root;    // resolved folder that may not be left; empty: no limit
};

struct Entry {
  std::string path;
  std::string message;   // not empty: `path` is a folder that cannot be read
  bool is_link = false;  // a symbolic link that the walk was told to follow
};

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

  // The next file, in path order. False: there are no more.
  bool next(Entry& entry);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace dossier::corpus
