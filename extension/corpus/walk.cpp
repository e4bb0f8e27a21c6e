#include "corpus/walk.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>

#include "corpus/file.h"
#include "corpus/glob.h"
#include "corpus/glob_places.h"

namespace dossier::corpus {
namespace {

Glob glob_of(const std::vector<std::string>& segments) {
  return Glob(segments.begin(), segments.end());
}

struct Identity {
  dev_t device;
  ino_t inode;
  bool operator==(const Identity&) const = default;
};

// A name in an open folder. Folders carry a trailing slash, so that sorting the
// names sorts the paths below them: a.txt before a/b.
struct Child {
  std::uint32_t offset;
  std::uint32_t length;
  std::int32_t places;  // of a folder, in Frame::places; -1: a file
  bool is_link;
};

// A folder on the way down.
struct Frame {
  std::string path;   // with its slash; empty for the current folder
  std::string names;  // of the children, one after the other
  std::vector<Child> children;
  std::vector<Places> places;
  std::size_t next = 0;
  std::optional<Identity> identity;  // known when links are followed

  std::string_view name(const Child& c) const {
    return std::string_view(names).substr(c.offset, c.length);
  }
};

enum class Type { file, folder, link, other };

Type type_of_mode(mode_t mode) {
  if (S_ISREG(mode)) return Type::file;
  if (S_ISDIR(mode)) return Type::folder;
  return S_ISLNK(mode) ? Type::link : Type::other;
}

std::optional<Type> stat_type(const std::string& path, bool follow) {
  struct stat st;
  const int code = follow ? ::stat(path.c_str(), &st) : ::lstat(path.c_str(), &st);
  if (code != 0) return std::nullopt;
  return type_of_mode(st.st_mode);
}

std::optional<Type> entry_type(const dirent& entry, const std::string& path) {
  switch (entry.d_type) {
    case DT_REG:
      return Type::file;
    case DT_DIR:
      return Type::folder;
    case DT_LNK:
      return Type::link;
    case DT_UNKNOWN:
      return stat_type(path, false);
    default:
      return Type::other;
  }
}

// The path that stands before the first wildcard.
std::string plain_start(const Glob& glob, bool absolute) {
  std::string out = absolute ? "/" : "./";
  for (const Segment& s : glob) {
    if (s.is_wild) break;
    out += s.name + "/";
  }
  return out.size() > 1 ? out.substr(0, out.size() - 1) : out;
}

void refuse_leaving(const Glob& glob, const std::string& argument) {
  bool wild = false;
  for (const Segment& s : glob) {
    wild = wild || s.is_wild;
    if (wild && s.name == "..") throw WalkError(argument + ": '..' behind a wildcard");
  }
}

void refuse_outside(const std::string& start, const std::string& root,
                    const std::string& argument) {
  if (root.empty()) return;
  std::error_code error;
  const auto place = std::filesystem::weakly_canonical(start, error);
  const std::string resolved = std::filesystem::absolute(place).lexically_normal().string();
  if (error || !lies_within(resolved, root)) {
    throw WalkError(argument + ": outside the root folder " + root);
  }
}

// The glob's alternatives, from an argument that may be a plain path.
std::vector<Glob> globs_of(const std::string& argument) {
  if (argument.empty()) throw WalkError("the path is empty");
  if (argument.find('\0') != argument.npos) throw WalkError("the path holds a NUL character");
  std::vector<Glob> globs;
  if (const auto type = stat_type(argument, true)) {
    globs.push_back(glob_of(split_segments(escaped(argument))));
    if (*type == Type::folder) globs.back().emplace_back("**");
    return globs;
  }
  if (!has_wildcard(argument)) throw WalkError(argument + ": no such file or folder");
  for (const std::string& glob : expand_braces(argument))
    globs.push_back(glob_of(split_segments(glob)));
  if (globs.empty()) throw WalkError(argument + ": too many alternatives in braces");
  return globs;
}

// The paths to leave out, each split at its slashes.
std::vector<std::vector<std::string>> excluded_by(const std::string& option) {
  std::vector<std::vector<std::string>> excluded;
  for (const std::string& glob : expand_braces(option)) {
    auto segments = split_segments(glob);
    if (segments.empty()) continue;
    if (glob.find('/') == glob.npos) segments.insert(segments.begin(), "**");
    if (segments.size() > 1 && segments.back() == "**") segments.pop_back();
    excluded.push_back(std::move(segments));
  }
  return excluded;
}

}  // namespace

struct Walk::State {
  WalkOptions options;
  PathFilter filter;
  GlobPlaces globs;
  std::vector<std::vector<std::string>> excluded;
  std::vector<Frame> stack;
  std::string looked_at;  // see path_in()

  // Valid until the next call.
  const std::string& path_in(const Frame& frame, std::string_view name) {
    return looked_at.assign(frame.path).append(name);
  }

  bool is_excluded(const std::string& path) const {
    return std::any_of(excluded.begin(), excluded.end(),
                       [&](const auto& glob) { return matches_path(glob, path); });
  }

  // The first names below the folder of the paths that the query names.
  std::vector<std::string> wanted_names(const std::string& folder) const {
    std::vector<std::string> names;
    auto p = std::lower_bound(filter.paths.begin(), filter.paths.end(), folder);
    for (; p != filter.paths.end() && p->starts_with(folder); ++p) {
      const std::string rest = p->substr(folder.size());
      if (!rest.empty()) names.push_back(rest.substr(0, rest.find('/')));
    }
    return names;
  }

  // The only names that can lead anywhere, when they are known without reading
  // the folder: the globs' next segments are plain, or the query names its paths.
  std::optional<std::vector<std::string>> known_names(const std::string& folder,
                                                      const Places& places) const {
    auto names = filter.exact ? wanted_names(folder) : globs.names(places);
    if (!names) return names;
    std::sort(names->begin(), names->end());
    names->erase(std::unique(names->begin(), names->end()), names->end());
    return names;
  }

  void add_child(Frame& frame, std::string_view name, Type type, const Places& places) {
    const bool is_link = type == Type::link;
    if (is_link) {
      if (!options.follow_symlinks && !globs.say(places, name)) return;
      type = stat_type(path_in(frame, name), true).value_or(Type::other);
    }
    const auto offset = static_cast<std::uint32_t>(frame.names.size());
    const auto length = static_cast<std::uint32_t>(name.size());
    if (type == Type::file) {
      if (!globs.match_file(places, name)) return;
      const std::string& path = path_in(frame, name);
      if (!filter.admits(path) || is_excluded(path)) return;
      frame.names += name;
      frame.children.push_back({offset, length, -1, is_link});
    } else if (type == Type::folder) {
      const std::string& path = path_in(frame, name);
      Places inside = globs.inside(places, name);
      if (inside.empty() || !filter.admits_folder(path + "/") || is_excluded(path)) return;
      frame.names += name;
      frame.names += '/';
      const auto index = static_cast<std::int32_t>(frame.places.size());
      frame.places.push_back(std::move(inside));
      frame.children.push_back({offset, length + 1, index, is_link});
    }
  }

  void probe(Frame& frame, const std::vector<std::string>& names, const Places& places) {
    for (const std::string& name : names) {
      const std::string path = frame.path + name;
      const auto type = stat_type(path, false);
      if (!type) continue;
      const bool leads_outside = *type != Type::folder && !options.root.empty() &&
                                 !lies_within(resolved_path(path), options.root);
      if (!leads_outside) add_child(frame, name, *type, places);
    }
  }

  // Reads the folder's names. A message: it cannot be read.
  std::string list(Frame& frame, const Places& places) {
    const std::string path = frame.path.empty() ? "." : frame.path;
    DIR* folder = ::opendir(path.c_str());
    if (!folder) return std::strerror(errno);
    struct Closer {
      DIR* folder;
      ~Closer() { ::closedir(folder); }
    } closer{folder};
    if (!options.root.empty() && !lies_within(path_of_descriptor(::dirfd(folder)), options.root)) {
      return "outside the root folder";
    }
    errno = 0;
    while (const dirent* entry = ::readdir(folder)) {
      const std::string_view name = entry->d_name;
      if (name == "." || name == "..") continue;
      const bool unknown = entry->d_type == DT_UNKNOWN;
      const auto type = entry_type(*entry, unknown ? frame.path + entry->d_name : std::string());
      if (type) add_child(frame, name, *type, places);
      errno = 0;
    }
    return errno ? std::strerror(errno) : "";
  }

  bool is_own_ancestor(const Frame& frame) const {
    return std::any_of(stack.begin(), stack.end(),
                       [&](const Frame& f) { return f.identity == frame.identity; });
  }

  // Goes into a folder. False with a message: it cannot be read.
  bool enter(std::string path, const Places& places, std::string& message) {
    Frame frame;
    frame.path = std::move(path);
    if (options.follow_symlinks) {
      struct stat st;
      if (::stat(frame.path.empty() ? "." : frame.path.c_str(), &st) == 0) {
        frame.identity = Identity{st.st_dev, st.st_ino};
      }
      if (frame.identity && is_own_ancestor(frame)) return true;
    }
    if (const auto names = known_names(frame.path, places)) {
      probe(frame, *names, places);
    } else {
      message = list(frame, places);
      if (!message.empty()) return false;
    }
    std::sort(frame.children.begin(), frame.children.end(),
              [&](const Child& a, const Child& b) { return frame.name(a) < frame.name(b); });
    stack.push_back(std::move(frame));
    return true;
  }
};

Walk::Walk(const std::string& argument, const WalkOptions& options, PathFilter filter)
    : state_(std::make_unique<State>()) {
  State& s = *state_;
  s.options = options;
  s.filter = std::move(filter);
  s.excluded = excluded_by(options.exclude);
  const bool absolute = argument.starts_with('/');
  std::vector<Glob> globs = globs_of(argument);
  for (const Glob& glob : globs) {
    refuse_leaving(glob, argument);
    refuse_outside(plain_start(glob, absolute), options.root, argument);
  }
  s.globs = GlobPlaces(std::move(globs), options.hidden);
  const Places start = s.globs.start();
  std::string message;
  if (!start.empty() && !s.enter(absolute ? "/" : "", start, message)) {
    throw WalkError(argument + ": " + message);
  }
}

Walk::~Walk() = default;
Walk::Walk(Walk&&) noexcept = default;
Walk& Walk::operator=(Walk&&) noexcept = default;

bool Walk::next(Entry& entry) {
  State& s = *state_;
  while (!s.stack.empty()) {
    Frame& top = s.stack.back();
    if (top.next == top.children.size()) {
      s.stack.pop_back();
      continue;
    }
    const Child child = top.children[top.next++];
    entry.path.assign(top.path).append(top.name(child));
    entry.message.clear();
    entry.is_link = child.is_link;
    if (child.places < 0) return true;
    const Places inside = std::move(top.places[static_cast<std::size_t>(child.places)]);
    if (!s.enter(entry.path, inside, entry.message)) return true;
  }
  return false;
}

}  // namespace dossier::corpus
