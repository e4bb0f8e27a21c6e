#include "corpus/folder.h"

#include <fcntl.h>
#include <unistd.h>

#include <string_view>

namespace dossier::corpus {
namespace {

// Where the system has that, a descriptor to find files by needs no right to read.
#ifdef O_PATH
constexpr int kFlags = O_PATH | O_DIRECTORY | O_CLOEXEC;
#else
constexpr int kFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
#endif

}  // namespace

Folder::~Folder() { close(); }

void Folder::close() {
  if (descriptor_ >= 0) ::close(descriptor_);
  descriptor_ = -1;
}

Folder::Place Folder::find(const std::string& path) {
  const std::string_view folder(path.data(), path.rfind('/') + 1);  // npos + 1 is 0
  if (folder.empty() || folder != path_) {
    close();
    path_ = folder;
    return {AT_FDCWD, path.c_str()};
  }
  if (descriptor_ < 0) descriptor_ = ::open(path_.c_str(), kFlags);
  if (descriptor_ < 0) return {AT_FDCWD, path.c_str()};
  return {descriptor_, path.c_str() + folder.size()};
}

}  // namespace dossier::corpus
