#include "corpus/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>

namespace dossier::corpus {
namespace {

// Buffers above this size are not kept from one file to the next.
constexpr std::size_t kKeptCapacity = std::size_t{1} << 20;

FileFacts facts_of(const struct stat& st) { return {st.st_size, st.st_mtime}; }

// Without O_NONBLOCK, opening a FIFO that nobody writes to would wait for ever.
int open_flags(bool follow_symlinks) {
  return O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | (follow_symlinks ? 0 : O_NOFOLLOW);
}

FileType type_of_mode(mode_t mode) {
  if (S_ISREG(mode)) return FileType::file;
  if (S_ISDIR(mode)) return FileType::folder;
  return S_ISLNK(mode) ? FileType::link : FileType::other;
}

}  // namespace

FileType stat_type(const std::string& path, bool follow) {
  struct stat st;
  const int code = follow ? ::stat(path.c_str(), &st) : ::lstat(path.c_str(), &st);
  if (code == 0) return type_of_mode(st.st_mode);
  switch (errno) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP:  // a link that leads to itself
      return FileType::nothing;
    default:
      return FileType::unknown;
  }
}

bool stat_file(Folder& folder, const std::string& path, const ReadLimits& limits,
               FileFacts& facts) {
  const Folder::Place place = folder.find(path);
  struct stat st;
  const int flags = limits.follow_symlinks ? 0 : AT_SYMLINK_NOFOLLOW;
  if (::fstatat(place.descriptor, place.name, &st, flags) != 0 || !S_ISREG(st.st_mode))
    return false;
  const bool may_lead_outside = limits.follow_symlinks && !limits.root.empty();
  if (may_lead_outside && !lies_within(resolved_path(path), limits.root)) return false;
  facts = facts_of(st);
  return true;
}

void Buffer::clear() {
  size_ = 0;
  if (capacity_ <= kKeptCapacity) return;
  data_.reset();
  capacity_ = 0;
}

void Buffer::reserve(std::size_t capacity) {
  if (capacity <= capacity_) return;
  auto larger = std::make_unique_for_overwrite<char[]>(capacity);
  if (size_ > 0) std::memcpy(larger.get(), data_.get(), size_);
  data_ = std::move(larger);
  capacity_ = capacity;
}

File::~File() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

ReadResult File::open(Folder& folder, const std::string& path, const ReadLimits& limits,
                      std::string& message) {
  const Folder::Place place = folder.find(path);
  descriptor_ = ::openat(place.descriptor, place.name, open_flags(limits.follow_symlinks));
  struct stat st;
  if (descriptor_ < 0 || ::fstat(descriptor_, &st) != 0) {
    message = std::strerror(errno);
    return ReadResult::unreadable;
  }
  if (!S_ISREG(st.st_mode)) return ReadResult::not_regular;
  facts_ = facts_of(st);
  if (!limits.root.empty() && !lies_within(path_of_descriptor(descriptor_), limits.root)) {
    message = "outside the root folder";
    return ReadResult::unreadable;
  }
  return facts_.size > limits.max_size ? ReadResult::too_large : ReadResult::ok;
}

bool File::read(Buffer& bytes, std::int64_t up_to, std::string& message) {
  const auto wanted = static_cast<std::size_t>(std::min(up_to, facts_.size));
  bytes.reserve(wanted + 1);
  while (bytes.size_ < wanted) {
    const ssize_t got = ::read(descriptor_, bytes.data_.get() + bytes.size_, wanted - bytes.size_);
    if (got == 0) break;
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      message = std::strerror(errno);
      return false;
    }
    bytes.size_ += static_cast<std::size_t>(got);
  }
  bytes.data_[bytes.size_] = '\0';
  return true;
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
