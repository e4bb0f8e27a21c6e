#include "corpus/walk.h"

#include <sys/stat.h>

#include <algorithm>

#include "catch.h"
#include "corpus/file.h"
#include "temp_folder.h"

using namespace dossier::corpus;
using Paths = std::vector<std::string>;

namespace {

bool next_file(Walk& walk, Entry& entry) {
  Step step;
  do step = walk.next(entry);
  while (step == Step::none_yet);
  return step == Step::file;
}

// The paths below the folder, without its name.
Paths walked(const TempFolder& folder, const std::string& glob, const WalkOptions& options = {},
             const PathFilter& filter = {}) {
  Walk walk(folder.path() + (glob.empty() ? "" : "/" + glob), options, filter);
  Paths out;
  for (Entry entry; next_file(walk, entry);) {
    out.push_back(entry.path.substr(folder.path().size() + 1));
  }
  return out;
}

}  // namespace

TEST_CASE("a walk gives regular files in the byte order of their paths") {
  TempFolder folder;
  for (const char* name : {"b/x.md", "a.txt", "a/z.md", "a/b/c.md", "a-b.md", "B.md"}) {
    folder.write(name);
  }
  std::filesystem::create_directory(folder / "dir.md");
  mkfifo((folder / "pipe.md").c_str(), 0600);
  const Paths all = walked(folder, "");
  CHECK(all == Paths{"B.md", "a-b.md", "a.txt", "a/b/c.md", "a/z.md", "b/x.md"});
  CHECK(std::is_sorted(all.begin(), all.end()));
  CHECK(walked(folder, "**") == all);
  CHECK(walked(folder, "*.md") == Paths{"B.md", "a-b.md"});
  CHECK(walked(folder, "**/*.md") == Paths{"B.md", "a-b.md", "a/b/c.md", "a/z.md", "b/x.md"});
  CHECK(walked(folder, "a/**") == Paths{"a/b/c.md", "a/z.md"});
  CHECK(walked(folder, "{b,a}/*.md") == Paths{"a/z.md", "b/x.md"});
  CHECK(walked(folder, "{a,**}/z.md") == Paths{"a/z.md"});
  CHECK(walked(folder, "a/z.md") == Paths{"a/z.md"});
  CHECK(walked(folder, "nothing*").empty());
}

TEST_CASE("a folder behind many files can be read ahead, once") {
  TempFolder folder;
  for (int i = 0; i < 300; ++i) folder.write("a" + std::to_string(i));
  folder.write("b/1.md");
  folder.write("b/c/2.md");
  Walk walk(folder.path(), {});
  Entry entry;
  REQUIRE(next_file(walk, entry));
  CHECK(walk.read_ahead());
  CHECK_FALSE(walk.read_ahead());
  folder.write("b/late.md");
  for (int i = 1; i < 300; ++i) REQUIRE(next_file(walk, entry));
  Paths rest;
  while (next_file(walk, entry)) rest.push_back(entry.path.substr(folder.path().size() + 1));
  CHECK(rest == Paths{"b/1.md", "b/c/2.md"});
  CHECK_FALSE(walk.read_ahead());
}

TEST_CASE("a small folder is not worth reading ahead") {
  TempFolder folder;
  folder.write("a.md");
  folder.write("b/c.md");
  Walk walk(folder.path(), {});
  Entry entry;
  REQUIRE(next_file(walk, entry));
  CHECK_FALSE(walk.read_ahead());
}

TEST_CASE("a walk that finds nothing can be ended") {
  TempFolder folder;
  for (int i = 0; i < 200; ++i) folder.write(std::to_string(i) + "/a.txt");
  Walk walk(folder / "**/*.md", {});
  Entry entry;
  CHECK(walk.next(entry) == Step::none_yet);
  CHECK_FALSE(next_file(walk, entry));
}

TEST_CASE("an existing path is literal even with wildcard characters") {
  TempFolder folder;
  folder.write("[slug].md");
  folder.write("s.md");
  folder.write("{a,b}/x.md");
  CHECK(walked(folder, "[slug].md") == Paths{"[slug].md"});
  CHECK(walked(folder, "{a,b}") == Paths{"{a,b}/x.md"});
}

TEST_CASE("a missing path without wildcards is an error, not an empty folder") {
  TempFolder folder;
  CHECK_THROWS_AS(walked(folder, "missing"), WalkError);
  CHECK_THROWS_AS(Walk("", WalkOptions{}), WalkError);
}

TEST_CASE("hidden files are there unless they are asked away; version control is not") {
  TempFolder folder;
  for (const char* name : {".a.md", ".github/b.md", ".git/c.md", "d.md"}) folder.write(name);
  CHECK(walked(folder, "") == Paths{".a.md", ".github/b.md", "d.md"});
  CHECK(walked(folder, ".git/*") == Paths{".git/c.md"});
  WalkOptions options;
  options.hidden = false;
  CHECK(walked(folder, "", options) == Paths{"d.md"});
  CHECK(walked(folder, ".*", options) == Paths{".a.md"});
}

TEST_CASE("exclude leaves out files and folders, by path or by name") {
  TempFolder folder;
  for (const char* name : {"a.md", "x/_drafts/b.md", "x/c.md", "x/c.tmp"}) folder.write(name);
  WalkOptions options;
  options.exclude = "**/_drafts/**";
  CHECK(walked(folder, "", options) == Paths{"a.md", "x/c.md", "x/c.tmp"});
  options.exclude = "{_drafts,*.tmp}";
  CHECK(walked(folder, "", options) == Paths{"a.md", "x/c.md"});
}

TEST_CASE("symbolic links are passed over, or followed without falling into loops") {
  TempFolder folder;
  folder.write("a/x.md");
  std::filesystem::create_symlink("..", folder / "a/up");
  std::filesystem::create_symlink("a/x.md", folder / "link.md");
  std::filesystem::create_symlink("self", folder / "self");
  CHECK(walked(folder, "") == Paths{"a/x.md"});
  CHECK(walked(folder, "link.md") == Paths{"link.md"});
  WalkOptions options;
  options.follow_symlinks = true;
  CHECK(walked(folder, "", options) == Paths{"a/x.md", "link.md"});
}

TEST_CASE("a filter leaves out what the query does not want") {
  TempFolder folder;
  for (const char* name : {"a/x.md", "a/y.md", "b/x.md", "c.md"}) folder.write(name);
  PathFilter prefix;
  prefix.prefix = folder / "a/";
  CHECK(walked(folder, "", {}, prefix) == Paths{"a/x.md", "a/y.md"});
  prefix.prefix = folder / "A/";
  CHECK(walked(folder, "", {}, prefix).empty());
  prefix.fold_case = true;
  CHECK(walked(folder, "", {}, prefix) == Paths{"a/x.md", "a/y.md"});
  PathFilter exact;
  exact.exact = true;
  exact.paths = {folder / "a/y.md", folder / "c.md", folder / "d.md"};
  CHECK(walked(folder, "", {}, exact) == Paths{"a/y.md", "c.md"});
  CHECK(walked(folder, "*/*", {}, exact) == Paths{"a/y.md"});
}

TEST_CASE("a root folder cannot be left") {
  TempFolder folder;
  folder.write("in/a.md");
  folder.write("out/b.md", "secret");
  std::filesystem::create_symlink("../out", folder / "in/leak");
  std::filesystem::create_symlink("../out/b.md", folder / "in/leak.md");
  WalkOptions options;
  options.root = resolved_path(folder / "in");
  options.follow_symlinks = true;
  CHECK(walked(folder, "in/*.md", {}).size() == 1);
  CHECK_THROWS_AS(walked(folder, "out", options), WalkError);
  CHECK_THROWS_AS(walked(folder, "in/../out/b.md", options), WalkError);
  CHECK_THROWS_AS(walked(folder, "in/leak.md", options), WalkError);
  CHECK_THROWS_AS(walked(folder, "in/leak/*", options), WalkError);
  CHECK_THROWS_AS(walked(folder, "in/*/../../out/*", options), WalkError);
  CHECK_THROWS_AS(walked(folder, "in/{a,leak}/b.md", options), WalkError);
  CHECK(walked(folder, "in/*/b.md", options).empty());

  const ReadLimits limits{1000, true, options.root};
  Folder place;
  std::string message;
  CHECK(File().open(place, folder / "in/leak.md", limits, message) == ReadResult::unreadable);
  CHECK(message == "outside the root folder");
}

TEST_CASE("the facts of what is not opened are not told either") {
  TempFolder folder;
  folder.write("in/a.md", "four");
  folder.write("out/b.md", "secret");
  std::filesystem::create_symlink("../out/b.md", folder / "in/leak.md");
  std::filesystem::create_symlink("a.md", folder / "in/link.md");
  mkfifo((folder / "in/pipe.md").c_str(), 0600);
  const ReadLimits linked{1000, true, resolved_path(folder / "in")};
  const ReadLimits plain{1000, false, linked.root};
  Folder place;
  FileFacts facts;
  CHECK(stat_file(place, folder / "in/link.md", linked, facts));
  CHECK(facts.size == 4);
  CHECK(stat_file(place, folder / "in/a.md", plain, facts));
  CHECK_FALSE(stat_file(place, folder / "in/leak.md", linked, facts));
  CHECK_FALSE(stat_file(place, folder / "in/link.md", plain, facts));
  CHECK_FALSE(stat_file(place, folder / "in/pipe.md", plain, facts));
  CHECK_FALSE(stat_file(place, folder / "in/none.md", plain, facts));
}

TEST_CASE("only regular files are read, and only up to the limit") {
  TempFolder folder;
  folder.write("a", "12345");
  mkfifo((folder / "pipe").c_str(), 0600);
  ReadLimits limits{5, false, ""};
  Folder place;
  std::string message;
  Buffer bytes;
  File file;
  REQUIRE(file.open(place, folder / "a", limits, message) == ReadResult::ok);
  CHECK(file.read(bytes, 2, message));
  CHECK(bytes.view() == "12");
  CHECK(file.read_all(bytes, message));
  CHECK(bytes.view() == "12345");
  CHECK(File().open(place, folder / "pipe", limits, message) == ReadResult::not_regular);
  CHECK(File().open(place, folder / "gone", limits, message) == ReadResult::unreadable);
  limits.max_size = 4;
  CHECK(File().open(place, folder / "a", limits, message) == ReadResult::too_large);
}
