#include "corpus/path_filter.h"

#include "catch.h"

using dossier::corpus::PathFilter;

TEST_CASE("paths that start alike") {
  PathFilter filter;
  CHECK(filter.admits("any"));
  CHECK(filter.admits_folder("any/"));
  filter.prefix = "news/2024";
  CHECK(filter.admits("news/2024"));
  CHECK(filter.admits("news/2024-05/a.md"));
  CHECK_FALSE(filter.admits("news/2023/a.md"));
  CHECK_FALSE(filter.admits("news/"));
  CHECK(filter.admits_folder("news/"));
  CHECK(filter.admits_folder("news/2024/05/"));
  CHECK_FALSE(filter.admits_folder("news/2023/"));
  CHECK_FALSE(filter.admits("News/2024/a.md"));
  filter.fold_case = true;
  CHECK(filter.admits("News/2024/a.md"));
  CHECK(filter.admits_folder("NEWS/"));
  CHECK_FALSE(filter.admits_folder("blog/"));
}

TEST_CASE("paths of which more is asked than how they start") {
  PathFilter filter;
  filter.prefix = "news/";
  filter.matches = [](const std::string& path) { return path.ends_with(".md"); };
  CHECK(filter.admits("news/a.md"));
  CHECK_FALSE(filter.admits("news/a.txt"));
  CHECK_FALSE(filter.admits("blog/a.md"));
  CHECK(filter.admits_folder("news/a.txt/"));
}

TEST_CASE("paths that are named") {
  PathFilter filter;
  filter.exact = true;
  CHECK_FALSE(filter.admits("a"));
  CHECK_FALSE(filter.admits_folder("a/"));
  filter.paths = {"a", "b/c/d", "e/f"};
  CHECK(filter.admits("b/c/d"));
  CHECK_FALSE(filter.admits("b/c"));
  CHECK(filter.admits_folder("b/"));
  CHECK(filter.admits_folder("b/c/"));
  CHECK_FALSE(filter.admits_folder("b/d/"));
  CHECK_FALSE(filter.admits_folder("a/"));
}
