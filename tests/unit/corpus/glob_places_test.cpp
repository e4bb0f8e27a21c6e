#include "corpus/glob_places.h"

#include "catch.h"
#include "corpus/glob.h"

using namespace dossier::corpus;

namespace {

GlobPlaces globs_of(std::initializer_list<const char*> texts, bool hidden = true) {
  std::vector<Glob> globs;
  for (const char* text : texts) {
    const auto segments = split_segments(text);
    globs.emplace_back(segments.begin(), segments.end());
  }
  return {std::move(globs), hidden};
}

// Goes down the path as a walk does.
bool reaches(const GlobPlaces& globs, std::string_view path) {
  Places places = globs.start();
  for (std::size_t slash = 0; (slash = path.find('/')) != path.npos;) {
    places = globs.inside(places, path.substr(0, slash));
    path.remove_prefix(slash + 1);
  }
  return globs.match_file(places, path);
}

}  // namespace

TEST_CASE("a glob's places lead to what the glob matches") {
  struct Row {
    const char* glob;
    std::string_view path;
    bool reached;
  };
  const Row rows[] = {
      {"*.md", "a.md", true},
      {"*.md", "b/a.md", false},
      {"**/*.md", "a.md", true},
      {"**/*.md", "b/c/a.md", true},
      {"news/**/x/*.md", "news/x/a.md", true},
      {"news/**/x/*.md", "news/y/x/x/a.md", true},
      {"news/**/x/*.md", "news/y/a.md", false},
      {"news/**", "news/a", true},
      {"news/**", "news/b/c/a", true},
      {"**", "a/b", true},
      {"**", ".git/a", false},
      {"**", "b/.hg/a", false},
      {".git/**", ".git/a", true},
      {".git/**", ".git/.svn/a", false},
      {"**/.git/*", "b/.git/a", true},
      {".*/a", ".git/a", false},
      {".*/a", ".b/a", true},
      {"**", ".b/.a", true},
      {"\\*/a", "*/a", true},
      {"\\*/a", "b/a", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.glob, row.path);
    CHECK(reaches(globs_of({row.glob}), row.path) == row.reached);
  }
}

TEST_CASE("without hidden names, a leading dot needs a dot") {
  CHECK_FALSE(reaches(globs_of({"**"}, false), ".a"));
  CHECK_FALSE(reaches(globs_of({"*/a"}, false), ".b/a"));
  CHECK(reaches(globs_of({".*/a"}, false), ".b/a"));
  CHECK(reaches(globs_of({".b/a"}, false), ".b/a"));
}

TEST_CASE("a folder is left out where nothing in it is wanted") {
  const GlobPlaces globs = globs_of({"news/*.md", "blog/**/*.txt"});
  const Places top = globs.start();
  CHECK(globs.inside(top, "other").empty());
  CHECK_FALSE(globs.inside(top, "news").empty());
  CHECK(globs.inside(globs.inside(top, "news"), "deeper").empty());
  CHECK_FALSE(globs.inside(globs.inside(top, "blog"), "deeper").empty());
}

TEST_CASE("names that a glob says need no look into the folder") {
  const GlobPlaces globs = globs_of({"news/a.md", "blog/*.md"});
  const Places top = globs.start();
  CHECK(globs.names(top) == std::vector<std::string>{"news", "blog"});
  CHECK(globs.say(top, "news"));
  CHECK_FALSE(globs.say(top, "other"));
  CHECK(globs.names(globs.inside(top, "news")) == std::vector<std::string>{"a.md"});
  CHECK_FALSE(globs.names(globs.inside(top, "blog")));
  CHECK(globs_of({}).start().empty());
}
