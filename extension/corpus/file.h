// One file on disk: its facts, its bytes. Only regular files are ever opened:
// a FIFO would hang, a device would never end.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "corpus/folder.h"

namespace dossier::corpus {

struct FileFacts {
  std::int64_t size = 0;
  std::int64_t mtime = 0;  // seconds since 1970, as SQLite's datetime(x, 'unixepoch') takes them
};

enum class ReadResult {
  ok,
  too_large,    // larger than the limit; nothing was read
  unreadable,   // see the message
  not_regular,  // became, or always was, something else than a regular file
};

struct ReadLimits {
  std::int64_t max_size = 0;
  bool follow_symlinks = false;  // false: a link in the last place is not opened
  std::string root;              // resolved folder that the file must lie in; empty: anywhere
};

// What is at a path, following symbolic links or not. unknown: it may not be looked at, and errno
// says why.
enum class FileType { nothing, file, folder, link, other, unknown };
FileType stat_type(const std::string& path, bool follow);

// The facts of a path that the walk gave, without opening it. False where open() would not open
// it either but for its permissions: it is gone, no regular file, or outside the root.
bool stat_file(Folder& folder, const std::string& path, const ReadLimits& limits, FileFacts& facts);

// Bytes without the cost of zeroing them first, followed by a NUL, because md4c
// looks for line ends with C's string functions; the memory is kept for the next file
// unless it is very large.
class Buffer {
 public:
  std::string_view view() const { return {data_.get(), size_}; }
  std::size_t size() const { return size_; }
  void clear();

 private:
  friend class File;
  // Room for `capacity` bytes in all; what is there is kept.
  void reserve(std::size_t capacity);

  std::unique_ptr<char[]> data_;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

// A file that is open for reading.
class File {
 public:
  File() = default;
  ~File();
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  ReadResult open(Folder& folder, const std::string& path, const ReadLimits& limits,
                  std::string& message);
  const FileFacts& facts() const { return facts_; }
  // Appends to `bytes` until it has `up_to` bytes or the file ends. A file that grows
  // is read to the size it had when it was opened; one that shrinks gives what is
  // there. False: *message says why.
  bool read(Buffer& bytes, std::int64_t up_to, std::string& message);
  bool read_all(Buffer& bytes, std::string& message) { return read(bytes, facts_.size, message); }

 private:
  int descriptor_ = -1;
  FileFacts facts_;
};

// The folder that a descriptor was opened on or that a path names, all links
// resolved; empty when it cannot be told.
std::string resolved_path(const std::string& path);
std::string path_of_descriptor(int descriptor);

// True when `path` is `root` or lies below it; both resolved. An empty root
// holds everything.
bool lies_within(std::string_view path, std::string_view root);

}  // namespace dossier::corpus
