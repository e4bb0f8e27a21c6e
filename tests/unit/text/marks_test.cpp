#include "text/marks.h"

#include "catch.h"

using namespace dossier::text;
using namespace std::string_view_literals;

TEST_CASE("straighten_quotes takes all that quotes, uncurl_quotes what ftfy takes") {
  CHECK(straighten_quotes(
            "\u201Cit\u2019s\u201D \u00AB6\u2032\u00BB \u201Elow\u201F \u2039x\u203A") ==
        "\"it's\" \"6'\" \"low\" 'x'");
  CHECK(uncurl_quotes("\u201Cit\u2019s\u201D \u00AB6\u2032\u00BB") ==
        "\"it's\" \u00AB6\u2032\u00BB");
  CHECK(!straighten_quotes("\"it's\" \u2013 \u300C\u4E2D\u300D"));
}

TEST_CASE("remove_controls takes what is not text and leaves what text needs") {
  CHECK(remove_controls("a\0b\x1B[1;31mred\x1B[0m\u0090c\u200B\u00AD\uFEFF\x7F"sv) == "abredc");
  CHECK(remove_controls("\x1B\x1B[0m[31mx") == "[31mx");
  for (const char* text :
       {"", "tab\tlf\ncr\rff\f", "\u0645\u06CC\u200C\u062E", "\U0001F468\u200D\U0001F469",
        "\u200Eltr\u200F\u061C\u202A\u2066\u2069", "caf\u00E9"}) {
    CAPTURE(text);
    CHECK(!remove_controls(text));
  }
}

TEST_CASE("ftfy's small steps") {
  CHECK(fix_latin_ligatures("\uFB01\uFB03\u01C4\u0132\u0149") == "fiffiD\u017DIJ\u02BCn");
  CHECK(fix_character_width("\uFF21\uFF22\u3000\uFF76\uFF9E\uFFE6") == "AB \u30AB\u3099\u20A9");
  CHECK(fix_line_breaks("a\r\nb\rc\u2028d\r", NextLine::stays) == "a\nb\nc\nd\n");
  CHECK(!fix_line_breaks("a\u0085b\n", NextLine::stays));
  CHECK(fix_line_breaks("a\u0085b", NextLine::breaks) == "a\nb");
  CHECK(remove_terminal_escapes("\x1B[0;1mx\x1B[K") == "x");
  CHECK(!remove_terminal_escapes("\x1B[0;1"));
  CHECK(!remove_terminal_escapes("\x1B]0;x"));
  CHECK(remove_control_characters("a\x01\u0090\uFFF9") == "a\u0090");
}
