#include "text/code_pages.h"

#include "catch.h"

using namespace dossier::text;

namespace {

std::uint32_t bit(Page page) { return 1U << static_cast<unsigned>(page); }

}  // namespace

TEST_CASE("pages_of tells which code pages could have shown a text") {
  CHECK(pages_of("plain") == kAllPages);
  CHECK((pages_of("\u00E2\u20AC\u0153") & bit(Page::windows_1252)) != 0);
  CHECK((pages_of("\u00E2\u20AC\u0153") & bit(Page::latin_1)) == 0);
  CHECK(pages_of("\u4E2D") == 0);
  CHECK(pages_of("\U0001F600") == 0);
  // What a misreading program could not show, it writes as U+FFFD, the byte 1A.
  CHECK((pages_of("\uFFFD") & bit(Page::windows_1252)) != 0);
  CHECK((pages_of("\uFFFD") & bit(Page::cp437)) == 0);
  CHECK((pages_of("\x1A") & bit(Page::windows_1252)) == 0);
  CHECK((pages_of("\x1A") & bit(Page::latin_1)) != 0);
}

TEST_CASE("encode undoes character, for every byte of every page") {
  for (int i = 0; i < kPageCount; ++i) {
    const auto page = static_cast<Page>(i);
    for (unsigned byte = 0x80; byte < 0x100; ++byte) {
      const char16_t c = character(page, static_cast<unsigned char>(byte));
      std::string text;
      if (c >= 0x800) text += static_cast<char>(0xE0 | (c >> 12));
      text += static_cast<char>(c >= 0x800 ? 0x80 | ((c >> 6) & 0x3F) : 0xC0 | (c >> 6));
      text += static_cast<char>(0x80 | (c & 0x3F));
      CAPTURE(name_of(page), byte);
      CHECK((pages_of(text) & bit(page)) != 0);
      CHECK(encode(text, page) == std::string(1, static_cast<char>(byte)));
    }
  }
}

TEST_CASE("a few characters that pages disagree about") {
  CHECK(character(Page::windows_1252, 0x80) == u'\u20AC');
  CHECK(character(Page::windows_1252, 0x81) == u'\u0081');  // unassigned: the control
  CHECK(character(Page::windows_1251, 0xE0) == u'\u0430');
  CHECK(character(Page::macroman, 0xDB) == u'\u20AC');
  CHECK(character(Page::macroman, 0xF0) == u'\uF8FF');
  CHECK(character(Page::cp437, 0x80) == u'\u00C7');
}
