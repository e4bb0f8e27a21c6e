#include "html/main.h"

#include "catch.h"
#include "decode/utf8.h"
#include "main_text_page.h"

using namespace dossier;

TEST_CASE("The article of an HTML page, and nothing else") {
  CHECK(html::main_text(main_text_page("page.html")) == main_text_page("page.main.txt"));
}

TEST_CASE("Pages without an article have no main text") {
  CHECK(html::main_text("") == "");
  CHECK(html::main_text("<script>x</script>") == "");
  CHECK(html::main_text("<nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav>") == "");
}

TEST_CASE("The result is well-formed UTF-8 without markup") {
  const std::string got = html::main_text("\xFF" + main_text_page("page.html") + "<p>\xC3");
  CHECK(decode::is_valid_utf8(got));
  CHECK(got.find('<') == std::string::npos);
}
