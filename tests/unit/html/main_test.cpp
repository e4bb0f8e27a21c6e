#include "html/main.h"

#include <fstream>
#include <sstream>

#include "catch.h"
#include "decode/utf8.h"

using namespace dossier;

namespace {
std::string read(const std::string& name) {
  std::ifstream in(std::string(DOSSIER_TEST_DATA) + "/main_text/" + name, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}
}  // namespace

TEST_CASE("The article of an HTML page, and nothing else") {
  CHECK(html::main_text(read("page.html")) == read("page.main.txt"));
}

TEST_CASE("Pages without an article have no main text") {
  CHECK(html::main_text("") == "");
  CHECK(html::main_text("<script>x</script>") == "");
  CHECK(html::main_text("<nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav>") == "");
}

TEST_CASE("The result is well-formed UTF-8 without markup") {
  const std::string got = html::main_text("\xFF" + read("page.html") + "<p>\xC3");
  CHECK(decode::is_valid_utf8(got));
  CHECK(got.find('<') == std::string::npos);
}
