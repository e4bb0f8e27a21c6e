#include "decode/latin_encoding.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "decode/ascii.h"
#include "decode/decode.h"
#include "decode/latin_letters.h"
#include "decode/utf8.h"

namespace dossier::decode {
namespace {

// All costs are half bits: 14 says one in 128. `cost` is how much rarer than
// windows-1252 an encoding is.
struct Candidate {
  std::string_view label;
  int cost;
};
constexpr std::array kCandidates = {
    Candidate{"windows-1252", 0},  Candidate{"windows-1250", 14}, Candidate{"windows-1254", 14},
    Candidate{"windows-1257", 14}, Candidate{"ISO-8859-2", 14},   Candidate{"ISO-8859-15", 14},
    Candidate{"windows-1258", 16}, Candidate{"ISO-8859-13", 20},  Candidate{"ISO-8859-3", 20},
    Candidate{"ISO-8859-4", 20},   Candidate{"VISCII", 24},       Candidate{"ISO-8859-10", 28},
    Candidate{"ISO-8859-16", 28},  Candidate{"IBM852", 28},       Candidate{"x-mac-ce", 28},
};
constexpr std::size_t kWindows1252 = 0;
constexpr int kSuggestion = 12;  // what the suggested one is cheaper by, if not windows-1252
constexpr int kNotEnglish = 8;
constexpr int kCapital = 4;
constexpr int kWrongCase = 24;  // a capital behind a small letter, a small one before a capital
constexpr int kLetterAlone = 12;
constexpr int kInsideWord = 20;
// ASCII letters tell the language; more of them than this say it no louder.
constexpr int kEnoughAscii = 150;

constexpr std::size_t kFirstHigh = 0x80;

// How often a byte beyond ASCII occurs, and beside what.
struct Occurrences {
  int count = 0;
  int inside_word = 0;
  int after_small = 0;
  int before_capital = 0;
  int alone = 0;
};

struct Histogram {
  std::array<int, 26> ascii{};
  std::array<Occurrences, 128> high{};
};

bool is_high(char c) { return static_cast<unsigned char>(c) >= kFirstHigh; }

void count_high(Occurrences& byte, char before, char behind) {
  ++byte.count;
  byte.inside_word += decode::is_letter(before) && decode::is_letter(behind);
  byte.after_small += is_small(before);
  byte.before_capital += is_capital(behind);
  byte.alone += !decode::is_letter(before) && !is_high(before) && !decode::is_letter(behind) &&
                !is_high(behind);
}

void count_paragraph(std::string_view text, Histogram& h) {
  char before = ' ';
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (is_high(c)) {
      const char behind = i + 1 < text.size() ? text[i + 1] : ' ';
      count_high(h.high[static_cast<unsigned char>(c) - kFirstHigh], before, behind);
    } else if (decode::is_letter(c)) {
      ++h.ascii[static_cast<std::size_t>((c | 0x20) - 'a')];
    }
    before = c;
  }
}

// Up to the first line without a letter: a blank one, or one of dashes.
std::string_view first_paragraph(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size()) {
    const std::string_view line = text.substr(end, text.find('\n', end) - end);
    end = std::min(end + line.size() + 1, text.size());
    const auto is_letter = [](char c) { return decode::is_letter(c) || is_high(c); };
    if (std::none_of(line.begin(), line.end(), is_letter)) break;
  }
  return text.substr(0, end);
}

// Of the paragraphs that hold bytes beyond ASCII: others, and front matter, may be in
// another language.
Histogram histogram_of(std::string_view bytes) {
  Histogram h;
  while (!bytes.empty()) {
    const std::string_view paragraph = first_paragraph(bytes);
    if (std::any_of(paragraph.begin(), paragraph.end(), is_high)) count_paragraph(paragraph, h);
    bytes.remove_prefix(paragraph.size());
  }
  return h;
}

// What the bytes from 0x80 on mean.
using HighHalf = std::array<char16_t, 128>;

HighHalf high_half_of(std::string_view label) {
  HighHalf half;
  half.fill(0xFFFD);
  std::string bytes, text;
  for (std::size_t b = kFirstHigh; b < 0x100; ++b) bytes += static_cast<char>(b);
  std::size_t replaced = 0;
  if (!convert(bytes, label, text, &replaced)) return half;
  std::size_t at = 0;
  for (std::size_t i = 0; i < half.size() && at < text.size(); ++i) {
    const CodePoint c = code_point_at(text, at);
    half[i] = static_cast<char16_t>(c.value);
    at += c.size;
  }
  return half;
}

const std::array<HighHalf, kCandidates.size()>& high_halves() {
  static const auto halves = [] {
    std::array<HighHalf, kCandidates.size()> all;
    std::transform(kCandidates.begin(), kCandidates.end(), all.begin(),
                   [](const Candidate& c) { return high_half_of(c.label); });
    return all;
  }();
  return halves;
}

bool is_one_of(char16_t c, std::u16string_view set) { return set.find(c) != set.npos; }

// Hyphens, dashes, single quotes, the soft hyphen and the Catalan dot.
bool joins_words(char16_t c) { return (c >= 0x2010 && c <= 0x2019) || c == 0xAD || c == 0xB7; }

int symbol_cost(char16_t c) {
  constexpr std::u16string_view kCommon =
      u"\u00A1\u00A3\u00A7\u00A9\u00AE\u00B0\u00B7\u00BF\u20AC\u2122";
  constexpr std::u16string_view kRare = u"\u00AA\u00B1\u00B2\u00B3\u00B4\u00B5\u00BA\u00BD\u00D7";
  if (c < 0xA0 || c == 0xFFFD) return 60;
  if ((c >= 0x2010 && c <= 0x2026) || is_one_of(c, u"\u00A0\u00AB\u00BB")) return 16;
  if (is_one_of(c, kCommon)) return 24;
  return is_one_of(c, kRare) ? 32 : 44;
}

// A text in one encoding: what it costs in any language, and the letters, whose cost
// depends on the language.
struct Reading {
  struct Letter {
    char16_t small;
    int count;
  };
  int cost = 0;
  std::vector<Letter> letters;
};

void read_byte(char16_t c, const Occurrences& byte, Reading& reading) {
  const auto small = static_cast<char16_t>(u_tolower(c));
  if (!is_latin_letter(small)) {
    const int inside = joins_words(c) ? 0 : byte.inside_word;
    reading.cost += byte.count * symbol_cost(c) + inside * kInsideWord;
    return;
  }
  reading.letters.push_back({small, byte.count});
  reading.cost += byte.alone * kLetterAlone;
  reading.cost += small == c ? byte.before_capital * kWrongCase
                             : byte.count * kCapital + byte.after_small * kWrongCase;
}

Reading read_as(const HighHalf& half, const Histogram& h) {
  Reading reading;
  for (std::size_t i = 0; i < half.size(); ++i) {
    if (h.high[i].count) read_byte(half[i], h.high[i], reading);
  }
  return reading;
}

// What a language costs, whatever the encoding: by its ASCII letters.
int cost_of_ascii(const LatinLanguage& language, const Histogram& h) {
  std::int64_t cost = 0;
  std::int64_t letters = 0;
  for (std::size_t i = 0; i < h.ascii.size(); ++i) {
    letters += h.ascii[i];
    cost += std::int64_t{h.ascii[i]} * letter_cost(language, static_cast<char16_t>(u'a' + i));
  }
  return static_cast<int>(letters > kEnoughAscii ? cost * kEnoughAscii / letters : cost);
}

std::vector<int> costs_of_languages(const Histogram& h) {
  std::vector<int> costs;
  for (const LatinLanguage& language : latin_languages()) {
    costs.push_back(cost_of_ascii(language, h) + (language.name == "English" ? 0 : kNotEnglish));
  }
  return costs;
}

int cost_in_best_language(const Reading& reading, const std::vector<int>& costs_of_languages) {
  int least = std::numeric_limits<int>::max();
  for (std::size_t i = 0; i < costs_of_languages.size(); ++i) {
    int cost = costs_of_languages[i];
    for (const auto& letter : reading.letters) {
      cost += letter.count * letter_cost(latin_languages()[i], letter.small);
    }
    least = std::min(least, cost);
  }
  return reading.cost + least;
}

bool reads_the_same(const HighHalf& a, const HighHalf& b, const Histogram& h) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (h.high[i].count && a[i] != b[i]) return false;
  }
  return true;
}

}  // namespace

bool is_latin_encoding(std::string_view label) {
  return std::any_of(kCandidates.begin(), kCandidates.end(),
                     [&](const Candidate& c) { return c.label == label; });
}

std::string_view likeliest_latin_encoding(std::string_view bytes, std::string_view suggested) {
  const Histogram h = histogram_of(bytes);
  const std::vector<int> languages = costs_of_languages(h);
  int least = std::numeric_limits<int>::max();
  std::size_t best = 0;
  for (std::size_t i = 0; i < kCandidates.size(); ++i) {
    const Reading reading = read_as(high_halves()[i], h);
    const int cost = kCandidates[i].cost + cost_in_best_language(reading, languages) -
                     (i != kWindows1252 && kCandidates[i].label == suggested ? kSuggestion : 0);
    if (cost >= least) continue;
    least = cost;
    best = i;
  }
  if (reads_the_same(high_halves()[kWindows1252], high_halves()[best], h)) best = kWindows1252;
  return kCandidates[best].label;
}

}  // namespace dossier::decode
