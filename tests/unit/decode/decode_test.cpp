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
