#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

#include "decode/decode.h"
#include "decode/utf8.h"

namespace dossier::decode {
namespace {

// What uchardet calls an encoding, the label it is widened to, and ICU's name.
struct Encoding {
  std::string_view found;
  std::string_view label;
  const char* icu;
};

// Widened by https://encoding.spec.whatwg.org/#names-and-labels, as texts that
// call themselves the narrow one use the wide one's characters. What is not here
// goes by uchardet's name, which ICU knows.
constexpr std::array kEncodings = {
    Encoding{"ASCII", "windows-1252", "windows-1252"},
    Encoding{"ISO-8859-1", "windows-1252", "windows-1252"},
    Encoding{"WINDOWS-1250", "windows-1250", "windows-1250"},
    Encoding{"WINDOWS-1251", "windows-1251", "windows-1251"},
    Encoding{"WINDOWS-1252", "windows-1252", "windows-1252"},
    Encoding{"WINDOWS-1253", "windows-1253", "windows-1253"},
    Encoding{"WINDOWS-1255", "windows-1255", "windows-1255"},
    Encoding{"WINDOWS-1256", "windows-1256", "windows-1256"},
    Encoding{"WINDOWS-1257", "windows-1257", "windows-1257"},
    Encoding{"WINDOWS-1258", "windows-1258", "windows-1258"},
    Encoding{"ISO-8859-9", "windows-1254", "windows-1254"},
    Encoding{"ISO-8859-11", "windows-874", "windows-874-2000"},
    Encoding{"TIS-620", "windows-874", "windows-874-2000"},
    Encoding{"GB2312", "GB18030", "gb18030"},
    Encoding{"GBK", "GB18030", "gb18030"},
    Encoding{"GB18030", "GB18030", "gb18030"},
    Encoding{"BIG5", "Big5", "windows-950-2000"},
    Encoding{"SHIFT_JIS", "Shift_JIS", "ibm-943_P15A-2003"},
    Encoding{"EUC-KR", "EUC-KR", "windows-949-2000"},
    Encoding{"UHC", "EUC-KR", "windows-949-2000"},
    Encoding{"MAC-CYRILLIC", "x-mac-cyrillic", "macos-7_3-10.2"},
    Encoding{"MAC-CENTRALEUROPE", "x-mac-ce", "macos-29-10.2"},
};

struct CloseDetector {
  void operator()(uchardet* d) const { uchardet_delete(d); }
};
struct CloseConverter {
  void operator()(UConverter* c) const { ucnv_close(c); }
};

bool is_letter_in_windows_1252(unsigned char b) {
  if (b < 0x80) return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
  if (b >= 0xC0) return b != 0xD7 && b != 0xF7;
  return std::string_view("\x83\x8A\x8C\x8E\x9A\x9C\x9E\x9F\xAA\xBA").find(static_cast<char>(b)) !=
         std::string_view::npos;
}

// No symbol stands inside a word, but for the apostrophe 0x92.
bool reads_well_in_windows_1252(std::string_view bytes) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  for (std::size_t i = 1; i + 1 < bytes.size(); ++i) {
    if (at(i) < 0x80 || at(i) == 0x92 || is_letter_in_windows_1252(at(i))) continue;
    if (is_letter_in_windows_1252(at(i - 1)) && is_letter_in_windows_1252(at(i + 1))) return false;
  }
  return true;
}

// From a handful of accented letters uchardet guesses among the encodings of the
// Latin script, where windows-1252 is by far the likeliest. It needs this many
// bytes beyond ASCII before it is believed against it.
constexpr std::ptrdiff_t kEnoughForLatin = 12;

bool is_of_latin_script(std::string_view label) {
  static constexpr std::array<std::string_view, 13> kLatin = {
      "ISO-8859-2",   "ISO-8859-3",  "ISO-8859-4",   "ISO-8859-10",  "ISO-8859-13",
      "ISO-8859-15",  "ISO-8859-16", "windows-1250", "windows-1254", "windows-1257",
      "windows-1258", "IBM852",      "x-mac-ce",
  };
  return std::find(kLatin.begin(), kLatin.end(), label) != kLatin.end();
}

// True when both encodings give the same text, so that the commoner name will do.
bool reads_the_same(std::string_view bytes, std::string_view a, std::string_view b) {
  std::string first, second;
  std::size_t replaced = 0;
  return convert(bytes, a, first, &replaced) && convert(bytes, b, second, &replaced) &&
         first == second;
}

bool is_high(char c) { return static_cast<unsigned char>(c) >= 0x80; }

// Quotes, dashes and the like are the only bytes beyond ASCII: an English text from
// a word processor. No text of another encoding gets by without letters.
bool has_marks_alone(std::string_view bytes) {
  static constexpr std::string_view kMarks =
      "\x82\x84\x85\x8B\x91\x92\x93\x94\x95\x96\x97\x99\x9B\xA0\xA7\xA9\xAB\xAE\xB0\xB7\xBB";
  return std::all_of(bytes.begin(), bytes.end(), [](char c) {
    return !is_high(c) || kMarks.find(c) != std::string_view::npos;
  });
}

// Chinese punctuation in an English text: all bytes beyond ASCII are pairs of GB
// 2312's first and third row, as in "it<A1 AF>s" and "x<A3 AC> y". In windows-1252
// they start with an inverted exclamation mark or a pound sign, which may be doubled.
bool is_gb_punctuation(std::string_view bytes) {
  bool found = false;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (!is_high(bytes[i])) continue;
    if (bytes[i] != '\xA1' && bytes[i] != '\xA3') return false;
    const char second = ++i < bytes.size() ? bytes[i] : '\0';
    if (!is_high(second) || static_cast<unsigned char>(second) < 0xA1) return false;
    if (second == bytes[i - 1]) return false;
    found = true;
  }
  return found;
}

bool is_better_as_windows_1252(std::string_view bytes, std::string_view label) {
  if (!is_of_latin_script(label)) return false;
  if (has_marks_alone(bytes) || reads_the_same(bytes, label, "windows-1252")) return true;
  const auto high = std::count_if(bytes.begin(), bytes.end(), is_high);
  return high < kEnoughForLatin && reads_well_in_windows_1252(bytes);
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

std::string icu_name(std::string_view label) {
  for (const Encoding& e : kEncodings) {
    if (e.label == label) return e.icu;
  }
  return std::string(label);
}

// Every name that uchardet can give, so that a label outlives the detector.
std::string_view label_of(std::string_view found) {
  for (const Encoding& e : kEncodings) {
    if (e.found == found) return e.label;
  }
  static constexpr std::array<std::string_view, 21> kOwnNames = {
      "ISO-8859-2",  "ISO-8859-3",  "ISO-8859-4",  "ISO-8859-5",  "ISO-8859-6",  "ISO-8859-7",
      "ISO-8859-8",  "ISO-8859-10", "ISO-8859-13", "ISO-8859-15", "ISO-8859-16", "KOI8-R",
      "IBM852",      "IBM855",      "IBM866",      "EUC-JP",      "EUC-TW",      "ISO-2022-JP",
      "ISO-2022-KR", "HZ-GB-2312",  "VISCII",
  };
  const auto* own = std::find(kOwnNames.begin(), kOwnNames.end(), found);
  return own == kOwnNames.end() ? std::string_view() : *own;
}

}  // namespace

std::string_view detect_encoding(std::string_view bytes) {
  if (is_gb_punctuation(bytes)) return "GB18030";
  const auto* special =
      std::find_if(bytes.begin(), bytes.end(), [](char c) { return is_high(c) || c == '\x1B'; });
  // A little of what stands before gives the detector its words.
  const auto before = static_cast<std::size_t>(special - bytes.begin());
  bytes.remove_prefix(before > 1024 ? before - 1024 : 0);
  const std::unique_ptr<uchardet, CloseDetector> detector(uchardet_new());
  if (!detector) return {};
  bytes = bytes.substr(0, kDetectionBytes);
  uchardet_handle_data(detector.get(), bytes.data(), bytes.size());
  uchardet_data_end(detector.get());
  const auto label = label_of(uchardet_get_charset(detector.get()));
  return is_better_as_windows_1252(bytes, label) ? "windows-1252" : label;
}

bool convert(std::string_view bytes, std::string_view encoding, std::string& out,
             std::size_t* replaced) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(
      ucnv_open(icu_name(encoding).c_str(), &status));
  if (U_FAILURE(status)) return false;
  out.clear();
  *replaced = 0;
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
  return U_SUCCESS(status);
}

}  // namespace dossier::decode
