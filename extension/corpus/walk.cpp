#include "corpus/walk.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include "corpus/file.h"
#include "corpus/folder_names.h"
#include "corpus/glob.h"
#include "corpus/glob_places.h"
#include "corpus/names_ahead.h"

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

// A folder on the way down.
struct Frame {
  FolderNames folder;
  std::size_t next = 0;              // of its children
  std::optional<Identity> identity;  // known when links are followed
};

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
  const FileType type = stat_type(argument, true);
  const std::string trouble =
      type == FileType::unknown ? std::strerror(errno) : "no such file or folder";
  if (type != FileType::nothing && type != FileType::unknown) {
    globs.push_back(glob_of(split_segments(escaped(argument))));
    if (type == FileType::folder) globs.back().emplace_back("**");
    return globs;
  }
  if (!has_wildcard(argument)) throw WalkError(argument + ": " + trouble);
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
  explicit State(WalkRules all) : rules(std::move(all)), ahead(rules) {}

  const WalkRules rules;
  NamesAhead ahead;
  std::vector<Frame> stack;

  bool is_own_ancestor(const Frame& frame) const {
    return std::any_of(stack.begin(), stack.end(),
                       [&](const Frame& f) { return f.identity == frame.identity; });
  }

  // Goes into a folder. False with a message: it cannot be read.
  bool enter(std::string path, const Places& places, std::string& message) {
    Frame frame;
    if (rules.options.follow_symlinks) {
      struct stat st;
      if (::stat(path.empty() ? "." : path.c_str(), &st) == 0) {
        frame.identity = Identity{st.st_dev, st.st_ino};
      }
      if (frame.identity && is_own_ancestor(frame)) return true;
    }
    frame.folder = ahead.take(std::move(path), places);
    message = frame.folder.message;
    if (!message.empty()) return false;
    stack.push_back(std::move(frame));
    expect_next();
    return true;
  }

  // The folder that comes next may be read ahead where there is enough to do before it: to wait
  // for another thread costs more than to read a small folder.
  void expect_next() {
    constexpr std::size_t kEnoughFiles = 256;
    std::size_t files = 0;
    for (auto frame = stack.rbegin(); frame != stack.rend(); ++frame) {
      const FolderNames& folder = frame->folder;
      for (std::size_t i = frame->next; i < folder.children.size(); ++i) {
        const Child& child = folder.children[i];
        if (child.places < 0) {
          ++files;
          continue;
        }
        if (files < kEnoughFiles) return;
        ahead.expect(folder.path + std::string(folder.name(child)),
                     folder.places[static_cast<std::size_t>(child.places)]);
        return;
      }
    }
  }
};

Walk::Walk(const std::string& argument, const WalkOptions& options, PathFilter filter) {
  const bool absolute = argument.starts_with('/');
  std::vector<Glob> globs = globs_of(argument);
  for (const Glob& glob : globs) {
    refuse_leaving(glob, argument);
    refuse_outside(plain_start(glob, absolute), options.root, argument);
  }
  state_ = std::make_unique<State>(WalkRules{options, std::move(filter),
                                             GlobPlaces(std::move(globs), options.hidden),
                                             excluded_by(options.exclude)});
  const Places start = state_->rules.globs.start();
  std::string message;
  if (!start.empty() && !state_->enter(absolute ? "/" : "", start, message)) {
    throw WalkError(argument + ": " + message);
  }
}

Walk::~Walk() = default;
Walk::Walk(Walk&&) noexcept = default;
Walk& Walk::operator=(Walk&&) noexcept = default;

Step Walk::next(Entry& entry) {
  constexpr int kFoldersAtOnce = 64;
  State& s = *state_;
  int folders = 0;
  while (!s.stack.empty()) {
    Frame& top = s.stack.back();
    if (top.next == top.folder.children.size()) {
      s.stack.pop_back();
      continue;
    }
    const Child child = top.folder.children[top.next++];
    entry.path.assign(top.folder.path).append(top.folder.name(child));
    entry.message.clear();
    entry.is_link = child.is_link;
    if (child.places < 0) return Step::file;
    const Places inside = std::move(top.folder.places[static_cast<std::size_t>(child.places)]);
    if (!s.enter(entry.path, inside, entry.message)) return Step::file;
    if (++folders == kFoldersAtOnce) return Step::none_yet;
  }
  return Step::end;
}

bool Walk::read_ahead() { return state_->ahead.read(); }
void Walk::stop_reading_ahead() { state_->ahead.stop(); }

}  // namespace dossier::corpus
