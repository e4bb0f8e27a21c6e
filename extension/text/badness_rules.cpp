#include "text/badness_rules.h"

namespace dossier::text {
namespace {

constexpr Range kCommonRanges[] = {
    {0x00A0, 0x00A0}, {0x00AD, 0x00AD}, {0x00B4, 0x00B4}, {0x00B7, 0x00B7},
    {0x2013, 0x2015}, {0x2019, 0x2019}, {0x2026, 0x2026},
};
constexpr Range kC1Ranges[] = {
    {0x0080, 0x009F},
};
constexpr Range kBadRanges[] = {
    {0x00A4, 0x00A4}, {0x00A6, 0x00A6}, {0x00A8, 0x00A8}, {0x00AA, 0x00AA}, {0x00AC, 0x00AC},
    {0x00AF, 0x00AF}, {0x00B8, 0x00B8}, {0x00BA, 0x00BA}, {0x0192, 0x0192}, {0x02C6, 0x02C7},
    {0x02D8, 0x02D8}, {0x02DB, 0x02DC}, {0x2020, 0x2021}, {0x2030, 0x2030}, {0x2310, 0x2310},
    {0x25CA, 0x25CA}, {0xFFFD, 0xFFFD},
};
constexpr Range kLawRanges[] = {
    {0x00A7, 0x00A7},
    {0x00B6, 0x00B6},
};
constexpr Range kCurrencyRanges[] = {
    {0x00A2, 0x00A3},
    {0x00A5, 0x00A5},
    {0x20A7, 0x20A7},
    {0x20AC, 0x20AC},
};
constexpr Range kStartRanges[] = {
    {0x00A1, 0x00A1}, {0x00A9, 0x00A9}, {0x00AB, 0x00AB}, {0x00BF, 0x00BF},
    {0x0384, 0x0385}, {0x2018, 0x2018}, {0x201A, 0x201A}, {0x201C, 0x201C},
    {0x201E, 0x201E}, {0x2022, 0x2022}, {0x2039, 0x2039}, {0xF8FF, 0xF8FF},
};
constexpr Range kEndRanges[] = {
    {0x00AE, 0x00AE}, {0x00BB, 0x00BB}, {0x02DD, 0x02DD},
    {0x201D, 0x201D}, {0x203A, 0x203A}, {0x2122, 0x2122},
};
constexpr Range kNumericRanges[] = {
    {0x00B1, 0x00B3}, {0x00B5, 0x00B5}, {0x00B9, 0x00B9}, {0x00BC, 0x00BE}, {0x00D7, 0x00D7},
    {0x00F7, 0x00F7}, {0x2044, 0x2044}, {0x2116, 0x2116}, {0x2202, 0x2202}, {0x2206, 0x2206},
    {0x220F, 0x220F}, {0x2211, 0x2211}, {0x221A, 0x221A}, {0x221E, 0x221E}, {0x2229, 0x2229},
    {0x222B, 0x222B}, {0x2248, 0x2248}, {0x2260, 0x2261}, {0x2264, 0x2265},
};
constexpr Range kKaomojiRanges[] = {
    {0x00B0, 0x00B0}, {0x00D2, 0x00D6}, {0x00D9, 0x00DC}, {0x00F2, 0x00F6}, {0x00F8, 0x00FC},
    {0x014C, 0x014C}, {0x0150, 0x0150}, {0x016A, 0x016A}, {0x0172, 0x0172},
};
constexpr Range kUpperAccentedRanges[] = {
    {0x00C0, 0x00D1}, {0x00D8, 0x00D8}, {0x00DC, 0x00DD}, {0x0100, 0x0100}, {0x0102, 0x0102},
    {0x0104, 0x0104}, {0x0106, 0x0106}, {0x010C, 0x010C}, {0x010E, 0x010E}, {0x0110, 0x0110},
    {0x0112, 0x0112}, {0x0116, 0x0116}, {0x0118, 0x0118}, {0x011A, 0x011A}, {0x011E, 0x011E},
    {0x0122, 0x0122}, {0x012A, 0x012A}, {0x0130, 0x0130}, {0x0136, 0x0136}, {0x0139, 0x0139},
    {0x013B, 0x013B}, {0x013D, 0x013D}, {0x0141, 0x0141}, {0x0143, 0x0143}, {0x0145, 0x0145},
    {0x0147, 0x0147}, {0x0152, 0x0152}, {0x0158, 0x0158}, {0x015A, 0x015A}, {0x015E, 0x015E},
    {0x0160, 0x0160}, {0x0162, 0x0162}, {0x0164, 0x0164}, {0x016E, 0x016E}, {0x0170, 0x0170},
    {0x0178, 0x0179}, {0x017B, 0x017B}, {0x017D, 0x017D}, {0x0490, 0x0490},
};
constexpr Range kLowerAccentedRanges[] = {
    {0x00DF, 0x00F1}, {0x00FC, 0x00FC}, {0x0101, 0x0101}, {0x0103, 0x0103}, {0x0105, 0x0105},
    {0x0107, 0x0107}, {0x010D, 0x010D}, {0x010F, 0x010F}, {0x0111, 0x0111}, {0x0113, 0x0113},
    {0x0117, 0x0117}, {0x0119, 0x0119}, {0x011B, 0x011B}, {0x011F, 0x011F}, {0x0123, 0x0123},
    {0x012B, 0x012B}, {0x012F, 0x012F}, {0x0137, 0x0137}, {0x013A, 0x013A}, {0x013C, 0x013C},
    {0x013E, 0x013E}, {0x0142, 0x0142}, {0x0153, 0x0153}, {0x0155, 0x0155}, {0x015B, 0x015B},
    {0x015F, 0x015F}, {0x0161, 0x0161}, {0x0165, 0x0165}, {0x017A, 0x017A}, {0x017C, 0x017C},
    {0x017E, 0x017E}, {0x0491, 0x0491}, {0xFB01, 0xFB02},
};
constexpr Range kUpperCommonRanges[] = {
    {0x00DE, 0x00DE}, {0x0386, 0x0386}, {0x0388, 0x038A}, {0x038C, 0x038C},
    {0x038E, 0x038F}, {0x0391, 0x03AB}, {0x0401, 0x042F},
};
constexpr Range kLowerCommonRanges[] = {
    {0x03AC, 0x03C9},
    {0x0430, 0x045F},
};
constexpr Range kBoxRanges[] = {
    {0x2502, 0x2502}, {0x250C, 0x250C}, {0x2510, 0x2510}, {0x2518, 0x2518}, {0x251C, 0x251C},
    {0x2524, 0x2524}, {0x252C, 0x252C}, {0x253C, 0x253C}, {0x2550, 0x256C}, {0x2580, 0x2580},
    {0x2584, 0x2584}, {0x2588, 0x2588}, {0x258C, 0x258C}, {0x2590, 0x2593},
};
constexpr Range kAsciiLowerRanges[] = {{'a', 'z'}};
constexpr Range kAsciiUpperRanges[] = {{'A', 'Z'}};

// Letters that begin a word in a language whose mojibake needs two pairs to be
// believed, since one pair may be meant.
constexpr std::u16string_view kArabicLeads = u"\u00D8\u00D9";
constexpr std::u16string_view kCyrillicLeads = u"\u0412\u0413\u0420\u0421";
constexpr std::u16string_view kGreekLeads = u"\u0392\u0393\u039E\u039F";
constexpr std::u16string_view kCircumflexOrTildeA = u"\u00C2\u00C3";

constexpr std::uint32_t kSigns = kBad | kPunctuation | kCurrency;

constexpr Place kArabicLead{0, kArabicLeads};
constexpr Place kArabicTrail{kCommon | kCurrency | kBad | kNumeric | kStart,
                             u"\u0178\u0160\u00AE\u00B0\u00B5\u00BB"};
constexpr Place kCyrillicLead{0, kCyrillicLeads};
constexpr Place kGreekLead{0, kGreekLeads};

std::vector<Sequence> make_sequences() {
  return {
      {{{kC1}}},
      {{{kBad | kAccented | kBox | kPunctuation | kCurrency | kNumeric | kLaw}, {kBad}}},
      {{{kAsciiLetter}, {kLowerCommon | kUpperCommon}, {kBad}}},
      {{{kBad}, {kAccented | kBox | kPunctuation | kCurrency | kNumeric | kLaw}}},
      {{{kLowerAccented | kLowerCommon | kBox | kEnd | kCurrency | kNumeric}, {kUpperAccented}}},
      {{{kBox | kEnd | kCurrency | kNumeric}, {kLowerAccented}}},
      {{{kLowerAccented | kBox | kEnd}, {kCurrency}}},
      {{{kSpace}, {kUpperAccented}, {kCurrency}}},
      {{{kUpperAccented | kBox}, {kNumeric | kLaw}}},
      {{{kAccented | kBox | kCurrency | kEnd}, {kStart}, {kNumeric}}},
      {{{kAccented | kCurrency | kNumeric | kBox | kLaw}, {kEnd}, {kStart}}},
      {{{kCurrency | kNumeric | kBox}, {kStart}}},
      {{{kAsciiLower}, {kUpperAccented}, {kStart | kCurrency}}},
      {{{kBox}, {kKaomoji}}},
      {{{kAccented | kCurrency | kNumeric | kPunctuation | kLaw}, {kBox}}},
      {{{kBox}, {kEnd}}},
      {{{kAccented}, {kPunctuation}, {kWord}}},

      // The ligature oe, unless a Latin letter without an accent follows.
      {{{0, u"\u0152\u0153"}, {kAsciiLetter, {}, true}}},
      // A degree sign after a capital letter.
      {{{kUpperAccented}, {0, u"\u00B0"}}},
      // Windows-1252: pairs that the lines above leave out.
      {{{0, u"\u00C2\u00C3\u00CE\u00D0"},
        {kPunctuation,
         u"\u20AC\u0153\u0160\u0161\u00A2\u00A3\u0178\u017E\u00A0\u00AD\u00AE\u00A9"
         u"\u00B0\u00B7\u00BB\u2013\u2014\u00B4"}}},
      {{{0, u"\u00D7"}, {0, u"\u00B2\u00B3"}}},
      {{kArabicLead, kArabicTrail, kArabicLead, kArabicTrail}},
      // Windows-1252: the start of three bytes of a South Asian alphabet.
      {{{0, u"\u00E0"}, {0, u"\u00B2\u00B5\u00B9\u00BC\u00BD\u00BE"}}},

      // MacRoman.
      {{{0, u"\u221A"},
        {0, u"\u00B1\u2202\u2020\u2260\u00AE\u2122\u00B4\u2264\u2265\u00A5\u00B5\u00F8"}}},
      {{{0, u"\u2248"}, {0, u"\u00B0\u00A2"}}},
      {{{0, u"\u201A"},
        {0, u"\u00C4"},
        {0, u"\u00EC\u00EE\u00EF\u00F2\u00F4\u00FA\u00F9\u00FB\u2020\u00B0\u00A2\u03C0"}}},
      {{{0, u"\u201A"}, {0, u"\u00E2\u00F3"}, {0, u"\u00E0\u00E4\u00B0\u00EA"}}},

      // Windows-1251: punctuation of the block U+2000; Latin-1 and Cyrillic; and
      // Windows-1251 on top of Latin-1, believed only before a Latin letter.
      {{{0, u"\u0432"}, {0, u"\u0402"}}},
      {{kCyrillicLead, {kC1 | kSigns, u"\u00B0\u00B5"}, kCyrillicLead}},
      {{{0, u"\u0413"},
        {0, u"\u045E"},
        {0, u"\u0412"},
        {0, u"\u0402"},
        {0, u"\u0412"},
        {0, u"\n", true},
        {kAsciiLetter, u" "}}},

      // Windows-1252: a with grave or acute, and the no-break space.
      {{{0, u"\u00C3"}, {0, u"\u00A0\u00A1"}}},
      {{{kAsciiLower}, {kSpace}, {0, kCircumflexOrTildeA}, {0, u" "}}},
      {{{kAsciiLower}, {0, kCircumflexOrTildeA}, {0, u" "}}},
      {{{0, kCircumflexOrTildeA}, {0, u" "}}, true},
      // A circumflex before a character of which it is the first byte.
      {{{kAsciiLower | kEnd, u".,?!"}, {0, u"\u00C2"}, {kPunctuation, u" "}}},

      // Windows-1253: punctuation of the block U+2000; Latin-1 and Greek.
      {{{0, u"\u03B2"}, {0, u"\u20AC"}, {0, u"\u2122\u00A0\u0386\u00AD\u00AE\u00B0"}}},
      {{kGreekLead, {kC1 | kSigns, u"\u00B0"}, kGreekLead}},

      // Windows-1257.
      {{{0, u"\u0101"}, {0, u"\u20AC"}}},
  };
}

}  // namespace

std::span<const Range> ranges_of(Kind kind) {
  switch (kind) {
    case kCommon:
      return kCommonRanges;
    case kC1:
      return kC1Ranges;
    case kBad:
      return kBadRanges;
    case kLaw:
      return kLawRanges;
    case kCurrency:
      return kCurrencyRanges;
    case kStart:
      return kStartRanges;
    case kEnd:
      return kEndRanges;
    case kNumeric:
      return kNumericRanges;
    case kKaomoji:
      return kKaomojiRanges;
    case kUpperAccented:
      return kUpperAccentedRanges;
    case kLowerAccented:
      return kLowerAccentedRanges;
    case kUpperCommon:
      return kUpperCommonRanges;
    case kLowerCommon:
      return kLowerCommonRanges;
    case kBox:
      return kBoxRanges;
    case kAsciiLower:
      return kAsciiLowerRanges;
    case kAsciiUpper:
      return kAsciiUpperRanges;
    default:
      return {};
  }
}

const std::vector<Sequence>& bad_sequences() {
  static const std::vector<Sequence> sequences = make_sequences();
  return sequences;
}

}  // namespace dossier::text
