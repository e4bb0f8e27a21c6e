#include "corpus/glob_places.h"

#include <algorithm>

#include "corpus/glob.h"

namespace dossier::corpus {
namespace {

bool belongs_to_version_control(std::string_view name) {
  return name == ".git" || name == ".hg" || name == ".svn";
}

}  // namespace

Segment::Segment(const std::string& text)
    : glob(text), name(unescaped(text)), is_wild(has_wildcard(text)), spans(text == "**") {}

Places GlobPlaces::start() const {
  Places places;
  for (std::uint32_t i = 0; i < globs_.size(); ++i) {
    if (!globs_[i].empty()) places.push_back({i, 0});
  }
  return closed(std::move(places));
}

// `**` may span no folder at all: its next segment is a place, too.
Places GlobPlaces::closed(Places places) const {
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Place p = places[i];
    if (!segment(p).spans || is_last(p)) continue;
    const Place after{p.glob, p.segment + 1};
    if (std::find(places.begin(), places.end(), after) == places.end()) places.push_back(after);
  }
  return places;
}

bool GlobPlaces::wildcards_admit(std::string_view name, bool is_folder) const {
  if (name.starts_with('.') && !hidden_) return false;
  return !is_folder || !belongs_to_version_control(name);
}

bool GlobPlaces::matches(const Place& p, std::string_view name, bool is_folder) const {
  const Segment& s = segment(p);
  if (!s.is_wild) return s.name == name;
  const bool dotted = s.glob.starts_with('.') && !belongs_to_version_control(name);
  return (dotted || wildcards_admit(name, is_folder)) && (s.spans || matches_segment(s.glob, name));
}

bool GlobPlaces::match_file(const Places& places, std::string_view name) const {
  return std::any_of(places.begin(), places.end(),
                     [&](const Place& p) { return is_last(p) && matches(p, name, false); });
}

Places GlobPlaces::inside(const Places& places, std::string_view name) const {
  Places inside;
  for (const Place& p : places) {
    if (!matches(p, name, true)) continue;
    if (segment(p).spans) {
      inside.push_back(p);
    } else if (!is_last(p)) {
      inside.push_back({p.glob, p.segment + 1});
    }
  }
  return closed(std::move(inside));
}

bool GlobPlaces::say(const Places& places, std::string_view name) const {
  return std::any_of(places.begin(), places.end(), [&](const Place& p) {
    return !segment(p).is_wild && segment(p).name == name;
  });
}

std::optional<std::vector<std::string>> GlobPlaces::names(const Places& places) const {
  std::vector<std::string> names;
  for (const Place& p : places) {
    if (segment(p).is_wild) return std::nullopt;
    names.push_back(segment(p).name);
  }
  return names;
}

}  // namespace dossier::corpus
