#include "corpus/folder.h"

#include <fcntl.h>

#include <string_view>

#include "catch.h"
#include "corpus/file.h"
#include "temp_folder.h"

using namespace dossier::corpus;

namespace {

std::string text_of(Folder& folder, const std::string& path) {
  File file;
  Buffer bytes;
  std::string message;
  if (file.open(folder, path, {1000, false, ""}, message) != ReadResult::ok) return message;
  REQUIRE(file.read_all(bytes, message));
  return std::string(bytes.view());
}

}  // namespace

TEST_CASE("the second file of a folder is found by its name") {
  const TempFolder temp;
  temp.write("a/1.md", "1");
  temp.write("a/2.md", "2");
  const std::string first = temp / "a/1.md";
  const std::string second = temp / "a/2.md";
  Folder folder;
  CHECK(folder.find(first).descriptor == AT_FDCWD);
  const Folder::Place place = folder.find(second);
  CHECK(place.descriptor >= 0);
  CHECK(std::string_view(place.name) == "2.md");
}

TEST_CASE("files of one folder, and of several, are those of their paths") {
  const TempFolder temp;
  for (const char* name : {"a/1.md", "a/2.md", "a/b/1.md", "a/b/3.md", "1.md"}) {
    temp.write(name, name);
  }
  Folder folder;
  for (const char* name : {"a/1.md", "a/2.md", "a/1.md", "a/b/1.md", "a/2.md", "a/b/1.md",
                           "a/b/3.md", "1.md", "1.md", "a/1.md"}) {
    CHECK(text_of(folder, temp / name) == name);
  }
}

TEST_CASE("a path without a folder, and one in a folder that is gone") {
  Folder folder;
  const std::string name = "README.md";
  for (int i = 0; i < 2; ++i) {
    CHECK(folder.find(name).descriptor == AT_FDCWD);
    CHECK(text_of(folder, "/no/such/folder/a.md") == "No such file or directory");
    CHECK(text_of(folder, "/no/such/folder/a.md") == "No such file or directory");
  }
}
