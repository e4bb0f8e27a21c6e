#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>

#include "decode/decode.h"
#include "decode/latin_encoding.h"

namespace dossier::decode {
namespace {

// What uchardet calls an encoding, and the label it is widened to.
struct Encoding {
  std::string_view found;
  std::string_view label;
};

// Widened by https://encoding.spec.whatwg.org/#names-and-labels, as texts that
// call themselves the narrow one use the wide one's characters. What is not here
// goes by uchardet's name, which ICU knows.
constexpr std::array kEncodings = {
    Encoding{"ASCII", "windows-1252"},
    Encoding{"ISO-8859-1", "windows-1252"},
    Encoding{"WINDOWS-1250", "windows-1250"},
    Encoding{"WINDOWS-1251", "windows-1251"},
    Encoding{"WINDOWS-1252", "windows-1252"},
    Encoding{"WINDOWS-1253", "windows-1253"},
    Encoding{"WINDOWS-1255", "windows-1255"},
    Encoding{"WINDOWS-1256", "windows-1256"},
    Encoding{"WINDOWS-1257", "windows-1257"},
    Encoding{"WINDOWS-1258", "windows-1258"},
    Encoding{"ISO-8859-9", "windows-1254"},
    Encoding{"ISO-8859-11", "windows-874"},
    Encoding{"TIS-620", "windows-874"},
    Encoding{"GB2312", "GB18030"},
    Encoding{"GBK", "GB18030"},
    Encoding{"GB18030", "GB18030"},
    Encoding{"BIG5", "Big5"},
    Encoding{"SHIFT_JIS", "Shift_JIS"},
    Encoding{"EUC-KR", "EUC-KR"},
    Encoding{"UHC", "EUC-KR"},
    Encoding{"MAC-CYRILLIC", "x-mac-cyrillic"},
    Encoding{"MAC-CENTRALEUROPE", "x-mac-ce"},
};

struct CloseDetector {
  void operator()(uchardet* d) const { uchardet_delete(d); }
};

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

// The two Greek encodings differ in few bytes, of which A2 and B6 are common: a capital
// alpha with tonos, which begins words, is A2 in windows-1253 and B6 in ISO-8859-7,
// where A2 is an apostrophe, which ends them.
std::string_view which_greek(std::string_view bytes, std::string_view detected) {
  const auto letter_at = [&](std::size_t i) {
    return i < bytes.size() && static_cast<unsigned char>(bytes[i]) > 0xB6;
  };
  int for_iso = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] != '\xA2' && bytes[i] != '\xB6') continue;
    const bool begins = letter_at(i + 1) && !(i > 0 && letter_at(i - 1));
    const bool ends = i > 0 && letter_at(i - 1) && !letter_at(i + 1);
    if (begins) for_iso += bytes[i] == '\xB6' ? 1 : -1;
    if (ends && bytes[i] == '\xA2') ++for_iso;
  }
  if (for_iso == 0) return detected;
  return for_iso > 0 ? "ISO-8859-7" : "windows-1253";
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
  if (label == "windows-1253" || label == "ISO-8859-7") return which_greek(bytes, label);
  if (!label.empty() && !is_latin_encoding(label)) return label;
  return has_marks_alone(bytes) ? "windows-1252" : likeliest_latin_encoding(bytes, label);
}

}  // namespace dossier::decode
