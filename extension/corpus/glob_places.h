// How far the alternatives of a glob have come in a folder: what a walk asks of every
// name, without looking at paths again.
//
//   GlobPlaces globs({{Segment("news"), Segment("**"), Segment("*.md")}}, true);
//   Places top = globs.start();
//   Places news = globs.inside(top, "news");
//   globs.match_file(news, "a.md")                        true
//   globs.inside(top, "blog")                             none: nothing there is wanted
//
// `**` spans no folder of version control (.git, .hg, .svn): these are entered only
// when the glob names them.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dossier::corpus {

// A segment of a glob, with what is asked of it for every name.
struct Segment {
  explicit Segment(const std::string& text);
  std::string glob;
  std::string name;  // the one name it matches, when it is not wild
  bool is_wild;
  bool spans;  // `**`
};
using Glob = std::vector<Segment>;

// How far one alternative of the glob has come: its next segment.
struct Place {
  std::uint32_t glob;
  std::uint32_t segment;
  bool operator==(const Place&) const = default;
};
using Places = std::vector<Place>;

class GlobPlaces {
 public:
  GlobPlaces() = default;
  // `hidden`: names with a leading dot do not need a dot in the glob.
  GlobPlaces(std::vector<Glob> globs, bool hidden) : globs_(std::move(globs)), hidden_(hidden) {}

  // In the folder where the globs start.
  Places start() const;
  // Inside the folder `name`; none: nothing below it is wanted.
  Places inside(const Places& places, std::string_view name) const;
  bool match_file(const Places& places, std::string_view name) const;
  // True where a glob says the name, not a wildcard for it.
  bool say(const Places& places, std::string_view name) const;
  // The only names that can lead anywhere; nothing where wildcards decide that.
  std::optional<std::vector<std::string>> names(const Places& places) const;

 private:
  const Segment& segment(const Place& p) const { return globs_[p.glob][p.segment]; }
  bool is_last(const Place& p) const { return p.segment + 1 == globs_[p.glob].size(); }
  Places closed(Places places) const;
  bool wildcards_admit(std::string_view name, bool is_folder) const;
  bool matches(const Place& p, std::string_view name, bool is_folder) const;

  std::vector<Glob> globs_;
  bool hidden_ = true;
};

}  // namespace dossier::corpus
