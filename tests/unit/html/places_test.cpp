#include "html/places.h"

#include "catch.h"
#include "html/page.h"

using namespace dossier::html;

TEST_CASE("Class names mean places, word by word") {
  const struct {
    std::string_view names;
    std::uint32_t want;
  } rows[] = {
      {"", 0},
      {"x1 y2", 0},
      {"sidebar", kNamedSidebar},
      {"c-related__links", kNamedRelated},
      {"relatedStories", kNamedRelated},
      {"correlated", 0},
      {"SHARE", kNamedSharing},
      {"content", kNamedContent},
      {"entry-content", kNamedContent | kNamedBody},
      {"articleBody", kNamedContent | kNamedBody},
      {"content_content", kNamedContent},
      {"post comments", kNamedContent | kNamedComments},
      {"nav\tfooter", kNamedNavigation | kNamedFooter},
  };
  for (const auto& row : rows) {
    CAPTURE(row.names);
    CHECK(place_of_names(row.names) == row.want);
  }
}

TEST_CASE("Elements, roles and styles") {
  CHECK(place_of_element("nav") == kInNav);
  CHECK(place_of_element("p") == 0);
  CHECK(place_of_role("navigation") == kInNav);
  CHECK(place_of_role("unheard-of") == 0);
  CHECK(place_of_style("color: red; display : NONE") == kHidden);
  CHECK(place_of_style("display: block") == 0);
}
