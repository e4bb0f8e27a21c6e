// One file on disk: its facts, its bytes. Only regular files are ever opened:
// a FIFO would hang, a device would never end.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace dossier::corpus {

struct FileFacts {
  std::int64_t size = 0;
  std::int64_t mtime = 0;     // seconds since 1970, as SQLite's datetime(x, 'unixepoch') takes them
  std::int64_t mtime_ns = 0;  // the same instant in nanoseconds, to tell changes apart
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

// stat() of a path that the walk gave. False when it is gone; *message says why.
bool stat_file(const std::string& path, FileFacts& facts, std::string& message);

// Reads the whole file into `bytes`. A file that grows is read to the size it had
// when it was opened; one that shrinks gives what is there. Buffers of a reused
// `bytes` are kept.
ReadResult read_file(const std::string& path, const ReadLimits& limits, std::string& bytes,
                     FileFacts& facts, std::string& message);

// The folder that a descriptor was opened on or that a path names, all links
// resolved; empty when it cannot be told.
std::string resolved_path(const std::string& path);
std::string path_of_descriptor(int descriptor);

// True when `path` is `root` or lies below it; both resolved. An empty root
// holds everything.
bool lies_within(std::string_view path, std::string_view root);

}  // namespace dossier::corpus
