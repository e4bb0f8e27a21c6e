#include "search/grep.h"

#include "catch.h"
#include "search/prefilter.h"

using namespace dossier;
using namespace dossier::search;

namespace {

std::string hits_of(std::string_view text, std::string_view source, std::string_view prefix = "") {
  frontmatter::Document document;
  frontmatter::read_document(text, document);
  const auto pattern = std::get<regex::Pattern>(regex::Pattern::compile(source));
  std::vector<Hit> hits;
  grep(pattern, text, document, prefix, hits);
  std::string out;
  for (const Hit& hit : hits) {
    out +=
        hit.field + ":" + std::to_string(hit.line) + " " + hit.match + " in " + *hit.value + "\n";
  }
  return out;
}

constexpr std::string_view kText =
    "---\n"
    "title: A ban\n"
    "related:\n"
    "  - title: Ban and ban\n"
    "    quality: 54\n"
    "---\n"
    "No ban\r\n"
    "here, but\n"
    "a ban";

}  // namespace

TEST_CASE("all hits of a line share it") {
  const std::string text(20000, 'e');
  frontmatter::Document document;
  frontmatter::read_document(text, document);
  std::vector<Hit> hits;
  grep(std::get<regex::Pattern>(regex::Pattern::compile("e")), text, document, "", hits);
  REQUIRE(hits.size() == text.size());
  CHECK(*hits.front().value == text);
  CHECK(hits.front().value == hits.back().value);
}

TEST_CASE("grep names the field or the line of every match") {
  CHECK(hits_of(kText, "(?i)ban") ==
        "$.title:2 ban in A ban\n"
        "$.related[0].title:4 Ban in Ban and ban\n"
        "$.related[0].title:4 ban in Ban and ban\n"
        "body:7 ban in No ban\n"
        "body:9 ban in a ban\n");
  CHECK(hits_of(kText, "^5") == "$.related[0].quality:5 5 in 54\n");
  CHECK(hits_of(kText, "nothing").empty());
}

TEST_CASE("a field's prefix leaves out the others") {
  CHECK(hits_of(kText, "ban$", "$.related") == "$.related[0].title:4 ban in Ban and ban\n");
  CHECK(hits_of(kText, "ban$", "body") == "body:7 ban in No ban\nbody:9 ban in a ban\n");
  CHECK(hits_of(kText, "ban", "$.title") == "$.title:2 ban in A ban\n");
}

TEST_CASE("the prefilter refuses only what cannot match") {
  struct Row {
    std::string_view pattern, text;
    bool may_match;
  };
  const Row rows[] = {
      {"moratorium", "a moratorium", true},
      {"moratorium", "a ban", false},
      {"(?i)MORATORIUM", "a Moratorium", true},
      {"ban|halt", "to halt", true},
      {"ban|halt", "to stop", false},
      {"it's a ban", "'it''s a\n  ban'", true},      // quotes and folding
      {"moratorium", "\"m\\u006Fratorium\"", true},  // an escape
      {"(?i)kiss",
       "\xE2\x84\xAA"
       "i\xC5\xBF\xC5\xBF",
       true},  // the Kelvin sign, the long s
      {"\\d+", "no digit", true},
      {"moratorium", R"("a \"ban\"\n\\ \t")", false},  // escapes that write no letter
      {"moratorium", R"("a \\x")", false},             // a backslash and an x
      {"moratorium", R"("a \\\x6D")", true},
      {"moratorium", "\"mora\\\n  torium\"", true},  // a line end that joins
      {"moratorium", "a ban\\", true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern, row.text);
    CHECK(FilePrefilter::for_pattern(row.pattern, {}).may_match(row.text) == row.may_match);
  }
}

TEST_CASE("the prefilter for a column lets conversions pass") {
  CHECK_FALSE(FilePrefilter::for_column_regexp("moratorium").may_match("ban"));
  for (const char* pattern : {"1", "true", "null", "nul", "300", "Inf", "\\.0", "1e3"}) {
    CAPTURE(pattern);
    CHECK(FilePrefilter::for_column_regexp(pattern).may_match("x"));
    CHECK(FilePrefilter::for_column_equal(pattern).may_match("x"));
  }
  CHECK_FALSE(FilePrefilter::for_column_equal("The Outlet").may_match("the outlet"));
  CHECK(FilePrefilter::for_column_equal("The Outlet").may_match("Outlet"));
  CHECK_FALSE(FilePrefilter::for_column_like("%Outlet%").may_match("other"));
  CHECK(FilePrefilter::for_column_like("%OUTLET%").may_match("outlet"));
  CHECK(FilePrefilter::for_column_like("out_let").may_match("out"));
  // In a list's JSON a line end is a backslash and an n, a bell \\u0007.
  CHECK(FilePrefilter::for_column_regexp("nban").may_match("- |\n  a\n  ban\n"));
  for (const char* pattern : {"%nban%", "_nban", "%\\nban", "%x_Nban"}) {
    CAPTURE(pattern);
    CHECK(FilePrefilter::for_column_like(pattern).may_match("- |\n  a\n  ban\n"));
  }
  for (const char* pattern : {"*nban*", "?nban", "[a\\]nban"}) {
    CAPTURE(pattern);
    CHECK(FilePrefilter::for_column_glob(pattern).may_match("- |\n  a\n  ban\n"));
  }
  CHECK(FilePrefilter::for_column_glob("*[^]abc]*").may_match("title: xyz hello"));
  CHECK(FilePrefilter::for_column_glob("*[]abc]x*").may_match("title: ax"));
  CHECK(FilePrefilter::for_column_like(std::string_view("xyz%\0zebra", 10)).may_match("xyz"));
  CHECK(FilePrefilter::for_column_like("%na\xA9"
                                       "b%")
            .may_match("title: na\xC2\xA9"
                       "b"));
  CHECK(FilePrefilter::for_column_like("%\\NBAN%").may_match("- |\n  a\n  ban\n"));
  CHECK_FALSE(FilePrefilter::for_column_regexp("nban").may_match("- |\n  a\n  van\n"));
  CHECK(FilePrefilter::for_column_regexp("u0007ban").may_match("- \"a\x07 ban\""));
  CHECK(FilePrefilter::for_column_glob("*[abc]xyz?").may_match("xyz"));
  CHECK_FALSE(FilePrefilter::for_column_glob("*[xyz]abc?").may_match("xyz"));
}
