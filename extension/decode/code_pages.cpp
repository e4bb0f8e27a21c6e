#include "decode/code_pages.h"

#include <array>

namespace dossier::decode {
namespace {

constexpr std::array kPages = {
    // ISO/IEC 8859-16:2001, for the languages of South-Eastern Europe.
    CodePage{"ISO-8859-16",
             u"\u00A0\u0104\u0105\u0141\u20AC\u201E\u0160\u00A7\u0161\u00A9\u0218\u00AB\u0179"
             u"\u00AD\u017A\u017B\u00B0\u00B1\u010C\u0142\u017D\u201D\u00B6\u00B7\u017E\u010D"
             u"\u0219\u00BB\u0152\u0153\u0178\u017C\u00C0\u00C1\u00C2\u0102\u00C4\u0106\u00C6"
             u"\u00C7\u00C8\u00C9\u00CA\u00CB\u00CC\u00CD\u00CE\u00CF\u0110\u0143\u00D2\u00D3"
             u"\u00D4\u0150\u00D6\u015A\u0170\u00D9\u00DA\u00DB\u00DC\u0118\u021A\u00DF\u00E0"
             u"\u00E1\u00E2\u0103\u00E4\u0107\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED"
             u"\u00EE\u00EF\u0111\u0144\u00F2\u00F3\u00F4\u0151\u00F6\u015B\u0171\u00F9\u00FA"
             u"\u00FB\u00FC\u0119\u021B\u00FF",
             {},
             {}},
    // RFC 1456. Six capitals that found no place stand on control characters.
    CodePage{"VISCII",
             u"\u1EA0\u1EAE\u1EB0\u1EB6\u1EA4\u1EA6\u1EA8\u1EAC\u1EBC\u1EB8\u1EBE\u1EC0\u1EC2"
             u"\u1EC4\u1EC6\u1ED0\u1ED2\u1ED4\u1ED6\u1ED8\u1EE2\u1EDA\u1EDC\u1EDE\u1ECA\u1ECE"
             u"\u1ECC\u1EC8\u1EE6\u0168\u1EE4\u1EF2\u00D5\u1EAF\u1EB1\u1EB7\u1EA5\u1EA7\u1EA9"
             u"\u1EAD\u1EBD\u1EB9\u1EBF\u1EC1\u1EC3\u1EC5\u1EC7\u1ED1\u1ED3\u1ED5\u1ED7\u1EE0"
             u"\u01A0\u1ED9\u1EDD\u1EDF\u1ECB\u1EF0\u1EE8\u1EEA\u1EEC\u01A1\u1EDB\u01AF\u00C0"
             u"\u00C1\u00C2\u00C3\u1EA2\u0102\u1EB3\u1EB5\u00C8\u00C9\u00CA\u1EBA\u00CC\u00CD"
             u"\u0128\u1EF3\u0110\u1EE9\u00D2\u00D3\u00D4\u1EA1\u1EF7\u1EEB\u1EED\u00D9\u00DA"
             u"\u1EF9\u1EF5\u00DD\u1EE1\u01B0\u00E0\u00E1\u00E2\u00E3\u1EA3\u0103\u1EEF\u1EAB"
             u"\u00E8\u00E9\u00EA\u1EBB\u00EC\u00ED\u0129\u1EC9\u0111\u1EF1\u00F2\u00F3\u00F4"
             u"\u00F5\u1ECF\u1ECD\u1EE5\u00F9\u00FA\u0169\u1EE7\u00FD\u1EE3\u1EEE",
             "\x02\x05\x06\x14\x19\x1E", u"\u1EB2\u1EB4\u1EAA\u1EF6\u1EF8\u1EF4"},
};

}  // namespace

const CodePage* code_page(std::string_view label) {
  for (const CodePage& page : kPages) {
    if (page.label == label) return &page;
  }
  return nullptr;
}

char16_t character_of(const CodePage& page, char byte) {
  const auto value = static_cast<unsigned char>(byte);
  const std::size_t first = 0x100 - page.high.size();
  if (value >= first) return page.high[value - first];
  const std::size_t low = page.low_bytes.find(byte);
  return low == page.low_bytes.npos ? value : page.low[low];
}

}  // namespace dossier::decode
