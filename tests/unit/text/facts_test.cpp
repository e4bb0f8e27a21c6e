#include "text/facts.h"

#include "catch.h"

using namespace dossier::text;

TEST_CASE("Words, letters and ends of a line") {
  const struct {
    std::string_view line;
    double words;
    End end;
    Start start;
    std::size_t sentences;
  } rows[] = {
      {"", 0, End::other, Start::other, 0},
      {"Hello world.", 2, End::sentence, Start::capital, 1},
      {"He said: \"Go.\"", 3, End::sentence, Start::capital, 1},
      {"One. Two! Three?", 3, End::sentence, Start::capital, 3},
      {"version 1.5 of it", 5, End::word, Start::small, 0},
      {"and so on...", 3, End::ellipsis, Start::small, 1},
      {"and so on\u2026", 3, End::ellipsis, Start::small, 0},
      {"Ingredients:", 1, End::colon, Start::capital, 0},
      {"one, two,", 2, End::comma, Start::small, 0},
      {"Page 12", 2, End::number, Start::capital, 0},
      {"(see below)", 2, End::closing, Start::quote, 0},
      {"* item", 1, End::word, Start::bullet, 0},
      {"12 May", 2, End::word, Start::digit, 0},
      {"\u0627\u0644\u0643\u0627\u062A\u0628 \u0647\u0646\u0627\u061F", 2, End::sentence,
       Start::uncased, 1},
  };
  for (const auto& row : rows) {
    CAPTURE(row.line);
    const Facts facts = facts_of(row.line);
    CHECK(facts.words == Approx(row.words));
    CHECK(facts.end == row.end);
    CHECK(facts.start == row.start);
    CHECK(facts.sentences == row.sentences);
  }
}

TEST_CASE("Scripts without spaces count 1.7 characters as a word") {
  const Facts facts =
      facts_of("\u6C34\u6C34\u6C34\u6C34\u6C34\u6C34\u6C34\u6C34\u6C34\u6C34\u3002");
  CHECK(facts.words == Approx(10 / 1.7));
  CHECK(facts.unspaced == 10);
  CHECK(facts.end == End::sentence);
}

TEST_CASE("Addresses, times and years are seen") {
  CHECK(facts_of("see https://example.org/x").has_address);
  CHECK(facts_of("www.example.org").has_address);
  CHECK(facts_of("mail@example.org").has_address);
  CHECK_FALSE(facts_of("and/or").has_address);
  CHECK(facts_of("at 12:30").has_time);
  CHECK_FALSE(facts_of("ratio a:30").has_time);
  CHECK(facts_of("3 May 2019").has_year);
  CHECK_FALSE(facts_of("2019th 31999").has_year);
}

TEST_CASE("Names run together are glued; addresses and sentences are not") {
  CHECK(is_glued(facts_of("homeSearchMenuCloseArrowLeftArrowRightFacebookTwitter")));
  CHECK_FALSE(is_glued(facts_of("home Search Menu Close")));
  CHECK_FALSE(is_glued(facts_of("http://x.org/aBcDeFgHiJkLmNoPqRsTuVwXyZaBcDeFgHiJkLmNoPqRs")));
  CHECK_FALSE(
      is_glued(facts_of("The key was aBcDeFgHiJkLmNoPqRsTuVwXyZaBcDeFgHiJkLmNoPqRs then.")));
}

TEST_CASE("Bytes that are not UTF-8 do no harm") {
  CHECK(facts_of("\xFF\xC3 a").words == Approx(1));
  CHECK(facts_of(std::string_view("\0\0", 2)).words == Approx(0));
}
