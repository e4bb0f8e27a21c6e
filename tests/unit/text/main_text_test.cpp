#include "text/main_text.h"

#include "catch.h"
#include "decode/utf8.h"
#include "main_text_page.h"

using namespace dossier;
using namespace dossier::text;

TEST_CASE("The article of each fixture page, and nothing else") {
  for (const std::string name : {"news", "consent", "about_cookies", "wrapped", "chinese"}) {
    CAPTURE(name);
    const std::string page = main_text_page(name + ".txt");
    REQUIRE_FALSE(page.empty());
    const std::string article = main_text(page);
    CHECK(article == main_text_page(name + ".main.txt"));
    CHECK(main_text(article) == article);
  }
}

TEST_CASE("Nothing, blanks and pure furniture have no main text") {
  CHECK(main_text("") == "");
  CHECK(main_text(" \n\n\t ") == "");
  CHECK(main_text("Home\nNews\nSport\nContact\nPrivacy policy\n") == "");
}

TEST_CASE("A text that is all article stays as it is") {
  const std::string article = main_text_page("news.main.txt");
  CHECK(main_text(article) == article);
  const std::string paragraph = article.substr(article.find('\n') + 1, 158);
  CHECK(main_text(paragraph) == paragraph);
}

TEST_CASE("The title stands first, unless it is turned off") {
  MainTextOptions without;
  without.title = false;
  const std::string page = main_text_page("about_cookies.txt");
  CHECK(main_text(page).starts_with("Regulator fines shop"));
  CHECK(main_text(page, without).starts_with("The data protection office"));
  CHECK(main_text("Only a title stands here", without) == main_text("Only a title stands here"));
}

TEST_CASE("Favouring recall never keeps less, favouring precision never more") {
  MainTextOptions recall;
  recall.favor = Favor::recall;
  MainTextOptions precision;
  precision.favor = Favor::precision;
  for (const std::string name : {"news", "consent", "about_cookies", "wrapped", "chinese"}) {
    CAPTURE(name);
    const std::string page = main_text_page(name + ".txt");
    CHECK(main_text(page, precision).size() <= main_text(page).size());
    CHECK(main_text(page).size() <= main_text(page, recall).size());
  }
}

TEST_CASE("The verdicts cover every unit in order, and the kept ones are the main text") {
  const std::string page = main_text_page("news.txt");
  std::string kept;
  std::size_t last = 0;
  for (const Verdict& verdict : judge_lines(page)) {
    CHECK(verdict.line >= last);
    last = verdict.line;
    if (verdict.keep) kept += (kept.empty() ? "" : "\n") + verdict.text;
  }
  CHECK(kept == main_text(page));
  CHECK(judge_lines(page).size() == units_of(page).size());
}

TEST_CASE("The title is told from the text in the verdicts") {
  for (const Verdict& verdict : judge_lines(main_text_page("about_cookies.txt"))) {
    CHECK((verdict.kind == LineKind::title) == verdict.text.starts_with("Regulator fines"));
  }
}

TEST_CASE("Every output is well-formed UTF-8, whatever went in") {
  const std::string dirty = "\xFF\xFE " + main_text_page("news.txt") + "\xC3";
  CHECK(decode::is_valid_utf8(main_text(dirty)));
  CHECK(main_text(dirty).find("lighthouse") != std::string::npos);
}
