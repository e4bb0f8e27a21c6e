// What stands in a folder, as far as a walk goes there.
//
//   FolderNames news = read_folder(rules, "news/", rules.globs.inside(start, "news"));
//   news.message                                   empty; or why it cannot be read
//   news.name(news.children[0])                    "2024/": names are sorted as paths are
//
// Cost: with what the system takes, a microsecond for a name.
#pragma once
#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/glob_places.h"
#include "corpus/path_filter.h"
#include "corpus/walk_options.h"

namespace dossier::corpus {

// A name in an open folder. Folders carry a trailing slash, so that sorting the
// names sorts the paths below them: a.txt before a/b.
struct Child {
  std::uint32_t offset;
  std::uint32_t length;
  std::int32_t places;  // of a folder, in FolderNames::places; -1: a file
  bool is_link;
};

struct FolderNames {
  std::string path;   // with its slash; empty for the current folder
  std::string names;  // of the children, one after the other
  std::vector<Child> children;
  std::vector<Places> places;
  std::string message;  // not empty: it cannot be read

  std::string_view name(const Child& c) const {
    return std::string_view(names).substr(c.offset, c.length);
  }
};

// What all folders of a walk are read by.
struct WalkRules {
  WalkOptions options;
  PathFilter filter;
  GlobPlaces globs;
  std::vector<std::vector<std::string>> excluded;  // paths, split at their slashes
};

// For a path with its slash. Any number of threads at a time. `stop`: when it is set, what has
// been read by then will do.
FolderNames read_folder(const WalkRules& rules, std::string path, const Places& places,
                        const std::atomic<bool>* stop = nullptr);

}  // namespace dossier::corpus
