#include "search/addresses.h"

#include <string>

#include "catch.h"

using namespace dossier::search;

namespace {

std::string addresses_in(std::string_view text) {
  std::string out;
  for (AddressSpan a = next_address(text, 0); a.length > 0;
       a = next_address(text, a.offset + a.length)) {
    out += std::string(text.substr(a.offset, a.length)) + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("addresses end where people end them") {
  struct Row {
    std::string_view text, addresses;
  };
  const Row rows[] = {
      {"", ""},
      {"no address: http:// https://", ""},
      {"see https://x.org.", "https://x.org "},
      {"(https://x.org/a)", "https://x.org/a "},
      {"https://x.org/a_(b)", "https://x.org/a_(b) "},
      {"(https://x.org/a_(b)), more", "https://x.org/a_(b) "},
      {"[1]: https://x.org/[a]]", "https://x.org/[a] "},
      {"<a href=\"http://x.org/?a=1&amp;b\">", "http://x.org/?a=1&amp;b "},
      {"HTTPS://X.org and http://y.org/!?", "HTTPS://X.org http://y.org/ "},
      {"xhttps://x.org", ""},
      {"\xE8\xA7\x81https://x.org/\xE3\x80\x80\xE3\x80\x82", "https://x.org/ "},
      {"https://x.org/\xC3\xA9t\xC3\xA9", "https://x.org/\xC3\xA9t\xC3\xA9 "},
      {"ftp://x.org javascript://http://y.org", "http://y.org "},
      {"https://web.org/web/2020/http://x.org/a", "https://web.org/web/2020/http://x.org/a "},
      {"**https://x.org**", "https://x.org "},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(addresses_in(row.text) == row.addresses);
  }
}

TEST_CASE("a long run of closing brackets is cut in linear time") {
  const std::string text = "https://x.org/" + std::string(200000, ')');
  CHECK(addresses_in(text) == "https://x.org/ ");
}

TEST_CASE("is_web_address takes addresses alone") {
  CHECK(is_web_address("https://x.org/a b") == false);
  CHECK(is_web_address("https://x.org/a"));
  CHECK(is_web_address("HTTP://x"));
  CHECK_FALSE(is_web_address("https://"));
  CHECK_FALSE(is_web_address("see https://x.org"));
}
