// The folder that files are taken from one after the other: the second and all that
// follow are found in it by their names, which spares the system the way down their paths.
//
//   Folder folder;
//   folder.find("posts/a.md")     {AT_FDCWD, "posts/a.md"}
//   folder.find("posts/b.md")     {a descriptor of posts/, "b.md"}
//
// One descriptor at most is open. A folder that is renamed meanwhile is still the one
// that the walk has seen.
#pragma once
#include <string>

namespace dossier::corpus {

class Folder {
 public:
  // What openat() and its kind take; valid as long as the path, until the next call.
  struct Place {
    int descriptor;
    const char* name;
  };

  Folder() = default;
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  Place find(const std::string& path);

 private:
  void close();

  std::string path_;  // with its slash
  int descriptor_ = -1;
};

}  // namespace dossier::corpus
