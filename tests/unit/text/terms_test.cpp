#include "text/terms.h"

#include <set>

#include "catch.h"

using namespace dossier::text;

TEST_CASE("A term alone, at the start, inside") {
  const struct {
    std::string_view line;
    Topic topic;
    Presence want;
  } rows[] = {
      {"Related stories", Topic::section, Presence::exact},
      {"RELATED  STORIES:", Topic::section, Presence::exact},
      {"12 comments (3)", Topic::section, Presence::exact},
      {"Related stories from our archive", Topic::section, Presence::start},
      {"He related the story", Topic::section, Presence::inside},
      {"A correlated value", Topic::section, Presence::none},
      {"\u00A9 2020 Example", Topic::legal, Presence::start},
      {"Das k\u00F6nnte Sie auch interessieren", Topic::section, Presence::exact},
      {"\u0427\u0418\u0422\u0410\u0419\u0422\u0415 \u0422\u0410\u041A\u0416\u0415", Topic::section,
       Presence::exact},
      {"\u76F8\u5173\u65B0\u95FB", Topic::section, Presence::exact},
      {"\u7248\u6743\u6240\u6709\u5317\u4EAC", Topic::legal, Presence::start},
      {"You can change your preferences", Topic::consent, Presence::inside},
      {"Editor\u2019s picks", Topic::section, Presence::exact},
      {"", Topic::legal, Presence::none},
  };
  for (const auto& row : rows) {
    CAPTURE(row.line);
    CHECK(topics_of(row.line).of(row.topic) == row.want);
  }
}

TEST_CASE("Terms are counted") {
  CHECK(topics_of("cookies, cookies and google analytics").hits_of(Topic::consent) == 3);
}

TEST_CASE("The lists hold no term twice, and nothing that could not match") {
  std::set<std::string> seen;
  for (const TermList& list : term_lists()) {
    std::string_view rest = list.terms;
    while (!rest.empty()) {
      const std::string_view term = rest.substr(0, rest.find('|'));
      CAPTURE(list.language, term);
      CHECK(seen.insert(std::to_string(static_cast<int>(list.topic)) + std::string(term)).second);
      CHECK(topics_of(term).of(list.topic) == Presence::exact);
      rest.remove_prefix(std::min(rest.size(), term.size() + 1));
    }
  }
}
