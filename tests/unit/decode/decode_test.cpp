#include "decode/decode.h"

#include "catch.h"
#include "decode/utf8.h"

using namespace dossier::decode;
using namespace std::string_view_literals;

TEST_CASE("texts are decoded from what they are in") {
  struct Row {
    std::string_view bytes, text, encoding;
  };
  const Row rows[] = {
      {"", "", "UTF-8"},
      {"plain", "plain", "UTF-8"},
      {"\xEF\xBB\xBF---\n", "---\n", "UTF-8"},
      {"caf\xC3\xA9", "caf\xC3\xA9", "UTF-8"},
      {"a\0b"sv, "a\0b"sv, "UTF-8"},
      {"\xFF\xFE-\0\n\0"sv, "-\n", "UTF-16LE"},
      {"\xFE\xFF\0-\0\n"sv, "-\n", "UTF-16BE"},
      {"\xFF\xFE\0\0-\0\0\0"sv, "-", "UTF-32LE"},
      {"t\0i\0t\0l\0e\0"sv, "title", "UTF-16LE"},
      {"\0t\0i\0t\0l\0e"sv, "title", "UTF-16BE"},
      {"\xFF\xFE=\xD8\0\xDE"sv, "\xF0\x9F\x98\x80", "UTF-16LE"},
      {"title: caf\xE9", "title: caf\xC3\xA9", "windows-1252"},
      {"title: \x93quoted\x94 \x96 dash", "title: \xE2\x80\x9Cquoted\xE2\x80\x9D \xE2\x80\x93 dash",
       "windows-1252"},
      {"Denegaci\xF3n de servicio en la gema", "Denegaci\xC3\xB3n de servicio en la gema",
       "windows-1252"},
      // Typographic marks alone, enough of them that a detector sees letters of a Mac.
      {"people\x92s copy\x97you\x92re here\x97it\x92s there\x97they\x92re where we\x92ve been "
       "\x93once\x94 \x85 don\x92t, can\x92t, haven\x92t",
       "people\xE2\x80\x99s copy\xE2\x80\x94you\xE2\x80\x99re here\xE2\x80\x94it\xE2\x80\x99s "
       "there\xE2\x80\x94they\xE2\x80\x99re where we\xE2\x80\x99ve been \xE2\x80\x9Conce"
       "\xE2\x80\x9D \xE2\x80\xA6 don\xE2\x80\x99t, can\xE2\x80\x99t, haven\xE2\x80\x99t",
       "windows-1252"},
      {"if (ok == false\xA3\xACthe token\xA1\xAFs owner)",
       "if (ok == false\xEF\xBC\x8Cthe token\xE2\x80\x99s owner)", "GB18030"},
      {"\xA1Hola! 5 \xA3 each, \xA3\xA3", "\xC2\xA1Hola! 5 \xC2\xA3 each, \xC2\xA3\xC2\xA3",
       "windows-1252"},
      {"\xC2 \xC9T\xC9 \xC2GE", "\xC3\x82 \xC3\x89T\xC3\x89 \xC3\x82GE", "windows-1252"},
  };
  Decoded out;
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    decode_text(row.bytes, out);
    CHECK(out.text == row.text);
    CHECK(out.encoding == row.encoding);
    CHECK(out.problem.empty());
  }
}

TEST_CASE("damaged UTF-8 stays UTF-8 and says where it is damaged") {
  Decoded out;
  decode_text("caf\xC3\xA9 na\xC3\xAFve \x92 end", out);
  CHECK(out.text == "caf\xC3\xA9 na\xC3\xAFve \xEF\xBF\xBD end");
  CHECK(out.encoding == "UTF-8");
  CHECK(out.problem == "invalid UTF-8: byte 0x92");
  CHECK(out.problem_offset == 13);
}

TEST_CASE("UTF-8 whose no-break spaces lost their second byte is damaged UTF-8") {
  Decoded out;
  decode_text("The\xC2 [Digital Services] and the\xC2 agency\xE2\x80\x99s\xC2 <span>", out);
  CHECK(out.encoding == "UTF-8");
  CHECK(out.problem == "invalid UTF-8: byte 0xC2");
  decode_text("Four\xC2 User\xC2\nExperience", out);
  CHECK(out.encoding == "UTF-8");
  CHECK(out.text == "Four\xEF\xBF\xBD User\xEF\xBF\xBD\nExperience");
}

TEST_CASE("a long sequence of UTF-8 outweighs some damaged bytes") {
  Decoded out;
  decode_text("agency\xE2\x80\x99s \x92 and \x93", out);
  CHECK(out.encoding == "UTF-8");
  CHECK(out.problem_offset == 11);
  decode_text("\xC4\xE5\xED\xFC \xD1\xBB \xEF\xF0\xE8\xE2\xE5\xF2", out);  // Cyrillic
  CHECK(out.encoding != "UTF-8");
  decode_text("\xC1\x63\xC5\xE9\xA4\xA4\xA4\xE5\xC1\x63\xC5\xE9\xA4\xA4\xA4\xE5", out);
  CHECK(out.encoding != "UTF-8");  // Big5: three of its bytes are one character in UTF-8
}

TEST_CASE("bytes that are no text say so and are still valid UTF-8") {
  Decoded out;
  decode_text("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\xFF\xFE"sv, out);
  CHECK_FALSE(out.problem.empty());
  CHECK(is_valid_utf8(out.text));
}

TEST_CASE("a surrogate pair across the converter's buffer stays one character") {
  std::string bytes = "\xFF\xFE";
  for (int i = 0; i < 4095; ++i) bytes += "a\0"sv;
  for (int i = 0; i < 5000; ++i) bytes += "=\xD8\0\xDE"sv;
  Decoded out;
  decode_text(bytes, out);
  CHECK(out.text.size() == 4095 + 4 * 5000);
  CHECK(out.text.find("\xEF\xBF\xBD") == std::string_view::npos);
}
