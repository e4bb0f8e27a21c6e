#include "url/tracking_list.h"

#include "catch.h"
#include "url/clean.h"

using namespace dossier::url;

namespace {

TrackingList loaded(std::string_view json) {
  auto list = TrackingList::from_json(json);
  if (auto* message = std::get_if<std::string>(&list)) FAIL(*message);
  return std::get<TrackingList>(std::move(list));
}

}  // namespace

TEST_CASE("a loaded list takes the place of the built-in one") {
  const TrackingList list = loaded(R"json({"providers": {
      "all": {"urlPattern": ".*", "rules": ["mark[0-9]*", "(?-i:Exact)", "dot\\."],
              "exceptions": ["^https?://([a-z.]*\\.)?quiet\\.org"]},
      "x": {"urlPattern": "^https?://x\\.org", "rules": ["page"]}}})json");
  CHECK(list.provider_count() == 2);
  CHECK(list.rule_count() == 4);
  CHECK(list.skipped() == 0);
  struct Row {
    std::string_view address;
    std::string want;
  };
  const Row rows[] = {
      {"https://y.org/?mark12=1&MARK=2&page=3&utm_source=4", "https://y.org/?page=3&utm_source=4"},
      {"https://x.org/?page=3&marked=4", "https://x.org/?marked=4"},
      {"https://y.org/?exact=1&Exact=2", "https://y.org/?exact=1"},
      {"https://y.org/?dotx=1&dot.=2", "https://y.org/?dotx=1"},
      {"https://a.quiet.org/?mark=1", "https://a.quiet.org/?mark=1"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.address);
    CHECK(clean(row.address, &list) == row.want);
  }
}

TEST_CASE("patterns over the parameters are asked until nothing more goes") {
  const TrackingList list = loaded(R"json({"providers": {
      "a": {"urlPattern": "[?&]b=", "rules": ["b"]},
      "c": {"urlPattern": "^[^?]*\\?c=", "rules": ["c"]}}})json");
  const auto once = clean("https://x.org/?b=1&c=2&d=3", &list);
  CHECK(once == "https://x.org/?d=3");
  CHECK(clean(*once, &list) == once);
}

TEST_CASE("what RE2 cannot do is left out and counted") {
  const TrackingList list = loaded(R"json({"providers": {
      "a": {"urlPattern": ".*", "rules": ["good", "(?=ahead)bad", "("]},
      "b": {"urlPattern": "(?!no)", "rules": ["lost"]},
      "c": {"urlPattern": ".*", "rules": ["kept"], "exceptions": ["(?<!x)y"]}}})json");
  CHECK(list.provider_count() == 1);
  CHECK(list.skipped() == 4);
  CHECK(clean("https://x.org/?good&lost&kept", &list) == "https://x.org/?lost&kept");
}

TEST_CASE("a file that is no list says so") {
  struct Row {
    std::string_view text;
    std::string message;
  };
  const Row rows[] = {
      {"", "not JSON at byte 0: unexpected end"},
      {"[]", "no \"providers\": not a list in ClearURLs' format"},
      {R"({"providers": []})", "no \"providers\": not a list in ClearURLs' format"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(std::get<std::string>(TrackingList::from_json(row.text)) == row.message);
  }
  CHECK(loaded(R"({"providers": {}})").provider_count() == 0);
  CHECK(loaded(R"json({"providers": {"a": 1, "b": {"urlPattern": 2}}})json").skipped() == 2);
}
