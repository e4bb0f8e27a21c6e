// What a query says of the paths it wants; used to leave out whole folders.
//
//   PathFilter filter;
//   filter.prefix = "news/2024";
//   filter.admits_folder("news/")         true: news/2024 may lie below it
//   filter.admits("news/2023/a.md")       false
//   filter.matches = [](const std::string& path) { return path.ends_with(".md"); };
//   filter.admits("news/2024/a.txt")      false
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dossier::corpus {

struct PathFilter {
  bool exact = false;              // the path is one of `paths`
  std::vector<std::string> paths;  // sorted
  std::string prefix;              // every path starts with it
  bool fold_case = false;          // the prefix is compared as LIKE does, ASCII without case
  // What else is asked of a whole path that is not exact; empty: nothing. From any thread.
  std::function<bool(const std::string& path)> matches;

  bool admits(const std::string& path) const;
  // Could a path below this folder (with its slash) be admitted?
  bool admits_folder(std::string_view folder) const;
};

}  // namespace dossier::corpus
