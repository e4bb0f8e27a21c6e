#include "text/unicode.h"

#include "catch.h"

using namespace dossier::text;
using namespace std::string_view_literals;

TEST_CASE("normalize knows the four forms") {
  CHECK(normalize("e\u0301", Form::nfc) == "\u00E9");
  CHECK(normalize("\u00E9", Form::nfd) == "e\u0301");
  CHECK(normalize("\uFB01\u00B2", Form::nfkc) == "fi2");
  CHECK(normalize("\uFB01\u00E9", Form::nfkd) == "fie\u0301");
  CHECK(normalize("\u1112\u1161\u11AB", Form::nfc) == "\uD55C");
  CHECK(normalize("e\u0301\0e\u0301"sv, Form::nfc) == "\u00E9\0\u00E9"sv);
}

TEST_CASE("what is in the form already costs no copy") {
  CHECK(!normalize("", Form::nfkd));
  CHECK(!normalize("plain", Form::nfkd));
  CHECK(!normalize("\u00E9 \uFB01", Form::nfc));
  CHECK(!casefold("plain 123"));
  CHECK(!casefold("\u4E2D\u6587"));
}

TEST_CASE("form_named takes any case and nothing else") {
  CHECK(form_named("NFC") == Form::nfc);
  CHECK(form_named("nfkd") == Form::nfkd);
  CHECK(!form_named(""));
  CHECK(!form_named("NFX"));
  CHECK(!form_named("NFC "));
}

TEST_CASE("casefold is full folding, for comparing") {
  CHECK(casefold("Stra\u00DFe") == "strasse");
  CHECK(casefold("\u03A3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C2") ==
        "\u03C3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C3");
  CHECK(casefold("\u0130I") == "i\u0307i");
  CHECK(fold_for_comparison("\uFF21\u00ADB\u200D") == "ab");
  CHECK(to_upper("\u00DF\u00E9") == "SS\u00C9");
}
