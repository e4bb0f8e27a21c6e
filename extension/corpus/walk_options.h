// What a walk is told besides the glob.
#pragma once
#include <string>

namespace dossier::corpus {

struct WalkOptions {
  std::string exclude;  // a glob of paths to leave out; without a slash: of names
  bool follow_symlinks = false;
  bool hidden = true;  // false: names with a leading dot need a dot in the glob
  std::string root;    // resolved folder that may not be left; empty: no limit
};

}  // namespace dossier::corpus
