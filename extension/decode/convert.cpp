#include <unicode/ucnv.h>

#include <array>
#include <memory>

#include "decode/code_pages.h"
#include "decode/decode.h"
#include "decode/utf8.h"

namespace dossier::decode {
namespace {

// The labels whose name in ICU is another; for windows-874, Big5 and the like ICU's
// own choice is the narrow encoding.
struct IcuName {
  std::string_view label;
  const char* icu;
};
constexpr std::array kIcuNames = {
    IcuName{"windows-874", "windows-874-2000"},  IcuName{"Big5", "windows-950-2000"},
    IcuName{"Shift_JIS", "ibm-943_P15A-2003"},   IcuName{"EUC-KR", "windows-949-2000"},
    IcuName{"x-mac-cyrillic", "macos-7_3-10.2"}, IcuName{"x-mac-ce", "macos-29-10.2"},
};

struct CloseConverter {
  void operator()(UConverter* c) const { ucnv_close(c); }
};

std::string icu_name(std::string_view label) {
  for (const IcuName& name : kIcuNames) {
    if (name.label == label) return name.icu;
  }
  return std::string(label);
}

// A surrogate pair may be split at a buffer's end: `pending` carries its first half.
void append_utf16(std::string& out, std::u16string_view units, char16_t& pending,
                  std::size_t* replaced) {
  for (const char16_t unit : units) {
    char32_t c = unit;
    if (unit >= 0xD800 && unit < 0xDC00) {
      pending = unit;
      continue;
    }
    if (unit >= 0xDC00 && unit < 0xE000 && pending) {
      c = 0x10000 + ((char32_t(pending) - 0xD800) << 10) + (unit - 0xDC00U);
    }
    pending = 0;
    *replaced += c == 0xFFFD;
    append_utf8(out, c);
  }
}

// ISO-2022-KR begins in ASCII (RFC 1557), which ICU has with a won sign. KS X 1001 has none.
std::string with_backslashes(std::string_view text) {
  constexpr std::string_view kWon = "\xE2\x82\xA9";
  std::string out;
  std::size_t start = 0;
  for (std::size_t at; (at = text.find(kWon, start)) != text.npos; start = at + kWon.size()) {
    out.append(text.substr(start, at - start)).push_back('\\');
  }
  return out.append(text.substr(start));
}

}  // namespace

bool convert(std::string_view bytes, std::string_view encoding, std::string& out,
             std::size_t* replaced) {
  out.clear();
  *replaced = 0;
  if (const CodePage* page = code_page(encoding)) {
    for (const char c : bytes) append_utf8(out, character_of(*page, c));
    return true;
  }
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(
      ucnv_open(icu_name(encoding).c_str(), &status));
  if (U_FAILURE(status)) return false;
  // A buffer of UTF-16 at a time: the whole would be twice the file again.
  std::array<UChar, 4096> buffer;
  char16_t pending = 0;
  const char* source = bytes.data();
  const char* end = source + bytes.size();
  do {
    status = U_ZERO_ERROR;
    UChar* target = buffer.data();
    ucnv_toUnicode(converter.get(), &target, buffer.data() + buffer.size(), &source, end, nullptr,
                   true, &status);
    append_utf16(out, {buffer.data(), static_cast<std::size_t>(target - buffer.data())}, pending,
                 replaced);
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  if (encoding == "ISO-2022-KR") out = with_backslashes(out);
  return U_SUCCESS(status);
}

}  // namespace dossier::decode
