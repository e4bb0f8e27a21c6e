#include "corpus/folder_names.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>
#include <optional>
#include <utility>

#include "corpus/file.h"
#include "corpus/glob.h"

namespace dossier::corpus {
namespace {

// One folder that is being read.
class Reading {
 public:
  Reading(const WalkRules& rules, const Places& places, FolderNames& out)
      : rules_(rules), places_(places), plain_names_(rules.globs.names(places)), out_(out) {}

  std::optional<std::vector<std::string>> known_names() const;
  bool probe(const std::vector<std::string>& names);
  std::string list(const std::atomic<bool>* stop);

 private:
  // Valid until the next call.
  const std::string& path_of(std::string_view name) { return path_.assign(out_.path).append(name); }
  std::string own_path() const { return out_.path.empty() ? "." : out_.path; }
  bool may_be_listed() const;
  bool is_excluded(const std::string& path) const;
  std::vector<std::string> wanted_names() const;
  FileType type_of(const dirent& entry);
  void add(std::string_view name, FileType type);
  void add_file(std::string_view name, bool is_link);
  void add_folder(std::string_view name, bool is_link);

  const WalkRules& rules_;
  const Places& places_;
  const std::optional<std::vector<std::string>> plain_names_;  // nothing: there are wildcards
  FolderNames& out_;
  std::string path_;
};

bool Reading::is_excluded(const std::string& path) const {
  return std::any_of(rules_.excluded.begin(), rules_.excluded.end(),
                     [&](const auto& glob) { return matches_path(glob, path); });
}

// The first names below the folder of the paths that the query names. Those that a folder
// does not list ("..", which leads out of it, "." and "") name no file of the table, but where
// the glob says them.
std::vector<std::string> Reading::wanted_names() const {
  const std::vector<std::string>& paths = rules_.filter.paths;
  std::vector<std::string> names;
  auto p = std::lower_bound(paths.begin(), paths.end(), out_.path);
  for (; p != paths.end() && p->starts_with(out_.path); ++p) {
    const std::string rest = p->substr(out_.path.size());
    std::string name = rest.substr(0, rest.find('/'));
    const bool is_listed = !name.empty() && name != "." && name != "..";
    if (is_listed || rules_.globs.say(places_, name)) names.push_back(std::move(name));
  }
  return names;
}

// The only names that can lead anywhere, when they are known without reading the folder: the globs'
// next segments are plain, or the query names its paths. Who reads all rows finds of a folder that
// cannot be listed, where there are wildcards, no file but a row of its own: so the query's names
// are nothing there, nor where that row is one of them.
std::optional<std::vector<std::string>> Reading::known_names() const {
  const PathFilter& filter = rules_.filter;
  auto names = plain_names_;
  if (filter.exact) {
    const bool asks_for_folder = !out_.path.empty() && filter.admits(out_.path);
    if (!asks_for_folder && (plain_names_ || may_be_listed())) names = wanted_names();
  }
  if (!names) return names;
  std::sort(names->begin(), names->end());
  names->erase(std::unique(names->begin(), names->end()), names->end());
  return names;
}

FileType Reading::type_of(const dirent& entry) {
  switch (entry.d_type) {
    case DT_REG:
      return FileType::file;
    case DT_DIR:
      return FileType::folder;
    case DT_LNK:
      return FileType::link;
    case DT_UNKNOWN:
      return stat_type(path_of(entry.d_name), false);
    default:
      return FileType::other;
  }
}

void Reading::add(std::string_view name, FileType type) {
  const bool is_link = type == FileType::link;
  if (is_link) {
    if (!rules_.options.follow_symlinks && !rules_.globs.say(places_, name)) return;
    type = stat_type(path_of(name), true);
  }
  // What may not be looked at has a row that says so.
  if (type == FileType::file || type == FileType::unknown) add_file(name, is_link);
  if (type == FileType::folder) add_folder(name, is_link);
}

void Reading::add_file(std::string_view name, bool is_link) {
  if (!rules_.globs.match_file(places_, name)) return;
  const std::string& path = path_of(name);
  if (!rules_.filter.admits(path) || is_excluded(path)) return;
  const auto offset = static_cast<std::uint32_t>(out_.names.size());
  out_.names += name;
  out_.children.push_back({offset, static_cast<std::uint32_t>(name.size()), -1, is_link});
}

void Reading::add_folder(std::string_view name, bool is_link) {
  const std::string& path = path_of(name);
  Places inside = rules_.globs.inside(places_, name);
  if (inside.empty() || !rules_.filter.admits_folder(path + "/") || is_excluded(path)) return;
  const auto offset = static_cast<std::uint32_t>(out_.names.size());
  out_.names.append(name).append("/");
  const auto index = static_cast<std::int32_t>(out_.places.size());
  out_.places.push_back(std::move(inside));
  out_.children.push_back({offset, static_cast<std::uint32_t>(name.size() + 1), index, is_link});
}

bool Reading::may_be_listed() const {
  const std::string& root = rules_.options.root;
  const std::string path = own_path();
  return ::faccessat(AT_FDCWD, path.c_str(), R_OK, AT_EACCESS) == 0 &&
         (root.empty() || lies_within(resolved_path(path), root));
}

// False: only list() can tell what is there, for the folder may be read but not searched.
bool Reading::probe(const std::vector<std::string>& names) {
  const std::string& root = rules_.options.root;
  for (const std::string& name : names) {
    if (name.size() > NAME_MAX) continue;  // no folder has it, though its path may
    const std::string path = out_.path + name;
    const FileType type = stat_type(path, false);
    if (type == FileType::unknown) return false;
    if (type == FileType::nothing) continue;
    // Down plain names nobody has seen that the folder itself lies within the root.
    const bool leads_outside = plain_names_ && type != FileType::folder && !root.empty() &&
                               !lies_within(resolved_path(path), root);
    if (!leads_outside) add(name, type);
  }
  return true;
}

// In place of all that was added before. A message: it cannot be read.
std::string Reading::list(const std::atomic<bool>* stop) {
  const std::string& root = rules_.options.root;
  DIR* folder = ::opendir(own_path().c_str());
  if (!folder) return std::strerror(errno);
  struct Closer {
    DIR* folder;
    ~Closer() { ::closedir(folder); }
  } closer{folder};
  if (!root.empty() && !lies_within(path_of_descriptor(::dirfd(folder)), root)) {
    return "outside the root folder";
  }
  out_.names.clear();
  out_.children.clear();
  out_.places.clear();
  errno = 0;
  while (const dirent* entry = ::readdir(folder)) {
    if (stop != nullptr && *stop) return "";
    const std::string_view name = entry->d_name;
    if (name == "." || name == "..") continue;
    add(name, type_of(*entry));
    errno = 0;
  }
  return errno ? std::strerror(errno) : "";
}

}  // namespace

FolderNames read_folder(const WalkRules& rules, std::string path, const Places& places,
                        const std::atomic<bool>* stop) {
  FolderNames out;
  out.path = std::move(path);
  Reading reading(rules, places, out);
  const auto names = reading.known_names();
  if (!names || !reading.probe(*names)) out.message = reading.list(stop);
  std::sort(out.children.begin(), out.children.end(),
            [&](const Child& a, const Child& b) { return out.name(a) < out.name(b); });
  return out;
}

}  // namespace dossier::corpus
