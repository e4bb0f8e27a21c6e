#include "decode/utf16.h"

#include "catch.h"
#include "decode/decode.h"

using namespace dossier::decode;
using namespace std::string_view_literals;

namespace {

std::string utf16(std::u16string_view text, bool little) {
  std::string out;
  for (const char16_t unit : text) {
    const char low = static_cast<char>(unit & 0xFF);
    const char high = static_cast<char>(unit >> 8);
    out += little ? low : high;
    out += little ? high : low;
  }
  return out;
}

std::string utf8(std::u16string_view text) {
  Decoded out;
  const std::string bytes = "\xFE\xFF" + utf16(text, false);
  decode_text(bytes, out);
  return std::string(out.text);
}

}  // namespace

TEST_CASE("UTF-16 without a mark is told by its letters, in either order of the bytes") {
  const std::u16string_view texts[] = {
      u"\u4ECA\u5929\u5929\u6C14\u5F88\u597D\uFF0C\u6211\u4EEC\u53BB\u516C\u56ED\u6563\u6B65\u3002",
      u"\u6628\u65E5\u306E\u591C\u3001\u53CB\u9054\u3068\u6620\u753B\u3092\u898B\u307E\u3057\u305F"
      u"\n",
      u"\uC624\uB298\uC740 \uBE44\uAC00 \uB0B4\uB824\uC11C \uC9D1\uC5D0\uC11C \uCC45\uC744",
      u"\u041C\u044B \u0436\u0438\u0432\u0451\u043C \u0432 \u0433\u043E\u0440\u043E\u0434\u0435",
      u"\u05E9\u05DC\u05D5\u05DD \u05DC\u05DB\u05D5\u05DC\u05DD \u05D4\u05D9\u05D5\u05DD",
      u"\u6F22\u5B57\u3068\U0001F600\u7D75\u6587\u5B57\u3092\u5C11\u3057\u3060\u3051\u66F8\u304F",
  };
  Decoded out;
  for (const auto text : texts) {
    for (const bool little : {true, false}) {
      const std::string bytes = utf16(text, little);
      CAPTURE(utf8(text), little);
      decode_text(bytes, out);
      CHECK(out.encoding == (little ? "UTF-16LE" : "UTF-16BE"));
      CHECK(out.text == utf8(text));
    }
  }
}

TEST_CASE("bytes with a NUL or a control among them are not UTF-16 for that") {
  for (const auto bytes : {
           "caf\xE9 and a \0 in it, cr\xE8me"sv,
           "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\6\0\0\0\x5C\x72\xA8\x66"sv,
           "\x01\x02\x03\x04\x05\x06\x07\x08\x09\xFF\x0B\x0C\x0D\x0E\x0F\x10\x11\x12"sv,
           "\x93quoted\x94 text, of even length!"sv,
           "\xD8\x01\xD8\x01\xD8\x01\xD8\x01\xD8\x01\xD8\x01\xD8\x01\xD8\x01"sv,
       }) {
    CAPTURE(bytes);
    CHECK(utf16_by_letters(bytes).empty());
  }
  CHECK(utf16_by_letters("").empty());
  CHECK(utf16_by_parity("t\0i\0t\0l\0e\0"sv) == "UTF-16LE");
  CHECK(utf16_by_parity("title").empty());
}
