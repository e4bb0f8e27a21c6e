#include "corpus/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>

namespace dossier::corpus {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }

 private:
  int fd_;
};

FileFacts facts_of(const struct stat& st) {
#if defined(__APPLE__)
  const auto& time = st.st_mtimespec;
#else
  const auto& time = st.st_mtim;
#endif
  FileFacts facts;
  facts.size = st.st_size;
  facts.mtime = time.tv_sec;
  facts.mtime_ns = static_cast<std::int64_t>(time.tv_sec) * 1000000000 + time.tv_nsec;
  return facts;
}

// Without O_NONBLOCK, opening a FIFO that nobody writes to would wait for ever.
int open_flags(bool follow_symlinks) {
  return O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | (follow_symlinks ? 0 : O_NOFOLLOW);
}

bool read_all(int fd, std::string& bytes, std::string& message) {
  std::size_t have = 0;
  while (have < bytes.size()) {
    const ssize_t got = ::read(fd, bytes.data() + have, bytes.size() - have);
    if (got == 0) break;
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      message = std::strerror(errno);
      return false;
    }
    have += static_cast<std::size_t>(got);
  }
  bytes.resize(have);
  return true;
}

}  // namespace

bool stat_file(const std::string& path, FileFacts& facts, std::string& message) {
  struct stat st;
  if (::stat(path.c_str(), &st) != 0) {
    message = std::strerror(errno);
    return false;
  }
  facts = facts_of(st);
  return true;
}

ReadResult read_file(const std::string& path, const ReadLimits& limits, std::string& bytes,
                     FileFacts& facts, std::string& message) {
  bytes.clear();
  const Descriptor fd(::open(path.c_str(), open_flags(limits.follow_symlinks)));
  struct stat st;
  if (fd.get() < 0 || ::fstat(fd.get(), &st) != 0) {
    message = std::strerror(errno);
    return ReadResult::unreadable;
  }
  if (!S_ISREG(st.st_mode)) return ReadResult::not_regular;
  facts = facts_of(st);
  if (!limits.root.empty() && !lies_within(path_of_descriptor(fd.get()), limits.root)) {
    message = "outside the root folder";
    return ReadResult::unreadable;
  }
  if (facts.size > limits.max_size) return ReadResult::too_large;
  bytes.resize(static_cast<std::size_t>(facts.size));
  return read_all(fd.get(), bytes, message) ? ReadResult::ok : ReadResult::unreadable;
}

std::string resolved_path(const std::string& path) {
  char* resolved = ::realpath(path.c_str(), nullptr);
  if (!resolved) return {};
  std::string out(resolved);
  std::free(resolved);
  return out;
}

std::string path_of_descriptor(int descriptor) {
  char buffer[PATH_MAX];
#if defined(F_GETPATH)
  return ::fcntl(descriptor, F_GETPATH, buffer) == 0 ? buffer : std::string();
#else
  const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
  const ssize_t length = ::readlink(link.c_str(), buffer, sizeof buffer);
  return length > 0 ? std::string(buffer, static_cast<std::size_t>(length)) : std::string();
#endif
}

bool lies_within(std::string_view path, std::string_view root) {
  if (root.empty() || root == "/") return true;
  return path.starts_with(root) && (path.size() == root.size() || path[root.size()] == '/');
}

}  // namespace dossier::corpus
