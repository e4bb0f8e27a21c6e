#include "corpus/folder.h"

#include <fcntl.h>
#include <unistd.h>

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
  const bool is_in_last = !path_.empty() && path.starts_with(path_) &&
                          path.find('/', path_.size()) == std::string::npos;
  if (!is_in_last) {
    close();
    path_.assign(path, 0, path.rfind('/') + 1);  // npos + 1 is 0
    return {AT_FDCWD, path.c_str()};
  }
  if (descriptor_ < 0) descriptor_ = ::open(path_.c_str(), kFlags);
  if (descriptor_ < 0) return {AT_FDCWD, path.c_str()};
  return {descriptor_, path.c_str() + path_.size()};
}

}  // namespace dossier::corpus
