#include "corpus/names_ahead.h"

#include <thread>

#include "catch.h"
#include "temp_folder.h"

using namespace dossier::corpus;

namespace {

// All files below any folder.
WalkRules all_files() {
  WalkRules rules;
  rules.globs = GlobPlaces({{Segment("**")}}, true);
  return rules;
}

std::vector<std::string> names_of(const FolderNames& folder) {
  std::vector<std::string> names;
  for (const Child& child : folder.children) names.emplace_back(folder.name(child));
  return names;
}

}  // namespace

TEST_CASE("names are those of the folder, read ahead or not") {
  TempFolder folder;
  for (const char* name : {"b.md", "a.md", "sub/c.md"}) folder.write(name);
  const std::vector<std::string> names = {"a.md", "b.md", "sub/"};
  const WalkRules rules = all_files();
  const Places start = rules.globs.start();
  const std::string path = folder.path() + "/";
  NamesAhead ahead(rules);
  CHECK_FALSE(ahead.read());
  CHECK(names_of(ahead.take(path, start)) == names);
  ahead.expect(path, start);
  CHECK(names_of(ahead.take(path, start)) == names);
  CHECK_FALSE(ahead.read());
  ahead.expect(path, start);
  ahead.expect(path + "sub/", start);
  CHECK(ahead.read());
  CHECK_FALSE(ahead.read());
  folder.write("late.md");
  const FolderNames taken = ahead.take(path, start);
  CHECK(names_of(taken) == names);
  CHECK(taken.path == path);
}

TEST_CASE("what was read ahead of another folder is not taken for this one's") {
  TempFolder folder;
  folder.write("a.md");
  folder.write("sub/b.md");
  const WalkRules rules = all_files();
  const Places start = rules.globs.start();
  NamesAhead ahead(rules);
  ahead.expect(folder.path() + "/", start);
  CHECK(ahead.read());
  CHECK(names_of(ahead.take(folder.path() + "/sub/", start)) == std::vector<std::string>{"b.md"});
  CHECK_FALSE(ahead.read());
}

TEST_CASE("a folder that cannot be read ahead says so when it is taken") {
  TempFolder folder;
  const WalkRules rules = all_files();
  NamesAhead ahead(rules);
  ahead.expect(folder / "gone/", rules.globs.start());
  CHECK(ahead.read());
  CHECK(ahead.take(folder / "gone/", rules.globs.start()).message == "No such file or directory");
}

TEST_CASE("nothing is read ahead of a walk that is over") {
  TempFolder folder;
  const WalkRules rules = all_files();
  NamesAhead ahead(rules);
  ahead.expect(folder.path() + "/", rules.globs.start());
  ahead.stop();
  CHECK_FALSE(ahead.read());
}

TEST_CASE("names are taken while another thread reads them") {
  TempFolder folder;
  for (int i = 0; i < 50; ++i) folder.write(std::to_string(i));
  const WalkRules rules = all_files();
  const Places start = rules.globs.start();
  const std::string path = folder.path() + "/";
  NamesAhead ahead(rules);
  std::atomic<bool> is_over = false;
  std::thread reader([&] {
    while (!is_over) ahead.read();
  });
  std::size_t most = 0;
  std::size_t least = 50;
  for (int i = 0; i < 200; ++i) {
    ahead.expect(path, start);
    if (i % 2 == 0) std::this_thread::yield();
    const std::size_t names = ahead.take(path, start).children.size();
    most = std::max(most, names);
    least = std::min(least, names);
  }
  is_over = true;
  reader.join();
  CHECK(most == 50);
  CHECK(least == 50);
}
