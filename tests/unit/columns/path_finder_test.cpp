#include "columns/path_finder.h"

#include <algorithm>

#include "catch.h"
#include "frontmatter/document.h"

using namespace dossier;
using columns::Path;

namespace {

// By path.
std::vector<std::uint32_t> nodes(std::span<const columns::PathFinder::Found> found,
                                 std::size_t path_count) {
  std::vector<std::uint32_t> nodes(path_count, columns::PathFinder::kNone);
  for (const auto [path, node] : found) nodes[path] = node;
  return nodes;
}

// Every path's node by the finder, and by find().
void check_against_find(const std::vector<std::string_view>& blocks, std::size_t path_count) {
  std::vector<Path> paths;
  for (const char* text :
       {"$.title", "$.provider.name", "$.provider", "$.images[0].url", "$", "$.images[#-1]",
        "$.tags", "$.none", "$.title.deeper", "$.k1", "$.k2", "$.k3", "$.k4", "$.k5"}) {
    paths.push_back(std::get<Path>(columns::parse_path(text)));
  }
  paths.resize(std::min(paths.size(), path_count));
  std::vector<const Path*> pointers;
  for (const Path& path : paths) pointers.push_back(&path);
  columns::PathFinder finder(pointers);
  frontmatter::WantedKeys wanted({"none", "provider", "k1", "title"});
  wanted.and_all_others();
  columns::PathFinder by_number(pointers, wanted.keys());
  for (const std::string_view block : blocks) {
    CAPTURE(block);
    frontmatter::Document document;
    const std::string text = "---\n" + std::string(block) + "---\n";
    frontmatter::ReadOptions options;
    options.wanted = &wanted;
    frontmatter::read_document(text, document, options);
    const auto found = nodes(finder.look(document.meta, 0), paths.size());
    CHECK(nodes(by_number.look(document.meta, 0), paths.size()) == found);
    for (std::size_t i = 0; i < paths.size(); ++i) {
      CAPTURE(columns::path_text(paths[i]));
      REQUIRE(found[i] ==
              columns::find(document.meta, paths[i]).value_or(columns::PathFinder::kNone));
    }
  }
}

}  // namespace

TEST_CASE("many paths at once are what each is alone") {
  const std::vector<std::string_view> blocks = {
      "title: a\nprovider: {name: n}\nimages:\n  - url: u\n  - url: v\n",
      "title: b\nprovider: {name: m}\nimages: []\n",
      "provider: p\ntitle: c\ntags: [x]\n",  // in another order
      "tags: [x]\nother: 1\nprovider:\n  other: 2\n  name: n\ntitle: d\n",
      "title: first\ntitle: {deeper: last}\n",  // the last counts
      "none: \n",
      "- a list\n",  // no front matter at all
  };
  for (const std::size_t path_count : {1, 4, 100}) check_against_find(blocks, path_count);
}

TEST_CASE("a row that has no keys has no columns") {
  const Path path = std::get<Path>(columns::parse_path("$.title"));
  columns::PathFinder finder({&path});
  const frontmatter::Tree empty;
  CHECK(finder.look(empty, 0).empty());
}
