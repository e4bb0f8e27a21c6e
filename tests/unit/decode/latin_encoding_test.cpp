#include "decode/latin_encoding.h"

#include <map>
#include <string>
#include <vector>

#include "catch.h"
#include "decode/code_pages.h"
#include "decode/decode.h"
#include "decode/utf8.h"

using namespace dossier::decode;

namespace {

std::string utf8(std::u16string_view text) {
  std::string out;
  for (const char16_t c : text) append_utf8(out, c);
  return out;
}

// For an encoding of one byte a character: which byte it is.
std::map<std::string, char> bytes_of_characters(std::string_view encoding) {
  std::map<std::string, char> bytes;
  std::string character;
  std::size_t replaced = 0;
  for (int b = 0; b < 256; ++b) {
    const char byte = static_cast<char>(b);
    REQUIRE(convert({&byte, 1}, encoding, character, &replaced));
    if (replaced == 0) bytes.emplace(character, byte);
  }
  return bytes;
}

std::string encode(std::u16string_view text, std::string_view encoding) {
  const auto bytes = bytes_of_characters(encoding);
  std::string out;
  for (const char16_t c : text) out += bytes.at(utf8({&c, 1}));
  return out;
}

struct Row {
  std::u16string_view text;
  std::vector<std::string_view> encodings;
};

// Sentences and shorter pieces of our own.
const std::vector<Row>& rows() {
  static const std::vector<Row> rows = {
      {u"Die Sch\u00FCler lesen ein Buch \u00FCber die gr\u00F6\u00DFten Br\u00FCcken d"
       u"er Welt.",
       {"windows-1252", "ISO-8859-15"}},
      {u"Le gar\u00E7on a re\u00E7u une lettre de sa s\u0153ur, qui a f\u00EAt\u00E9 No"
       u"\u00EBl \u00E0 Orl\u00E9ans.",
       {"windows-1252", "ISO-8859-15"}},
      {u"El ni\u00F1o pas\u00F3 la ma\u00F1ana en el jard\u00EDn; \u00BFqui\u00E9n le e"
       u"nse\u00F1\u00F3 a plantar \u00E1rboles?",
       {"windows-1252", "ISO-8859-15"}},
      {u"As crian\u00E7as n\u00E3o est\u00E3o na escola porque amanh\u00E3 \u00E9 feria"
       u"do em S\u00E3o Jo\u00E3o.",
       {"windows-1252", "ISO-8859-15"}},
      {u"La citt\u00E0 \u00E8 pi\u00F9 bella di sera, perch\u00E9 non c'\u00E8 pi\u00F9"
       u" nessuno.",
       {"windows-1252", "ISO-8859-15"}},
      {u"De co\u00F6rdinator van het museum in Belgi\u00EB heeft \u00E9\u00E9n vraag ge"
       u"\u00EFnventariseerd.",
       {"windows-1252", "ISO-8859-15"}},
      {u"P\u00E5 \u00F8en l\u00E5 der en gammel g\u00E5rd, som ingen l\u00E6ngere ville"
       u" k\u00F8be.",
       {"windows-1252", "ISO-8859-15"}},
      {u"N\u00E5 g\u00E5r b\u00E5ten ikke f\u00F8r v\u00E6ret blir bedre p\u00E5 fjorde"
       u"n, sa skipperen p\u00E5 brygga.",
       {"windows-1252", "ISO-8859-15"}},
      {u"Flickan p\u00E5 b\u00E4nken v\u00E4ntade p\u00E5 t\u00E5get fr\u00E5n Malm"
       u"\u00F6, som var f\u00F6rsenat.",
       {"windows-1252", "ISO-8859-15"}},
      {u"P\u00F6yd\u00E4ll\u00E4 on p\u00E4iv\u00E4n lehti, jossa kerrotaan kes\u00E4n "
       u"s\u00E4\u00E4st\u00E4.",
       {"windows-1252", "ISO-8859-15"}},
      {u"\u00C1 morgun fer \u00E9g me\u00F0 \u00FE\u00E9r til \u00F6mmu, \u00FEv\u00ED "
       u"\u00FEa\u00F0 er afm\u00E6li\u00F0 hennar.",
       {"windows-1252", "ISO-8859-15"}},
      {u"Bh\u00ED an fear \u00F3g ina shu\u00ED cois tine agus \u00E9 ag \u00F3l tae.",
       {"windows-1252", "ISO-8859-15"}},
      {u"Dem\u00E0 far\u00E0 m\u00E9s sol que avui, per\u00F2 a la nit tornar\u00E0 el "
       u"fred al Pirineu catal\u00E0.",
       {"windows-1252", "ISO-8859-15"}},
      {u"Pod\u011Bbradsk\u00E1 ulice je dlouh\u00E1 a \u0161irok\u00E1, ale p\u0159"
       u"\u00EDli\u0161 hlu\u010Dn\u00E1 pro d\u011Bti.",
       {"windows-1250", "ISO-8859-2", "IBM852", "x-mac-ce"}},
      {u"M\u00F4j otec \u010D\u00EDta noviny ka\u017Ed\u00FD de\u0148 a potom ide do z"
       u"\u00E1hrady \u013Eahn\u00FA\u0165 si.",
       {"windows-1250", "ISO-8859-2", "IBM852", "x-mac-ce"}},
      {u"Dziewczynka znalaz\u0142a w ogr\u00F3dku \u015Blimaka i pokaza\u0142a go swoje"
       u"j siostrze; by\u0142 ma\u0142y i \u017C\u00F3\u0142ty.",
       {"windows-1250", "ISO-8859-2", "IBM852", "x-mac-ce", "ISO-8859-16", "ISO-8859-13"}},
      {u"A kisfi\u00FA \u00FAj k\u00F6nyvet kapott a sz\u00FClet\u00E9snapj\u00E1ra, "
       u"\u00E9s r\u00F6gt\u00F6n el is kezdte olvasni; nagyon tetszett neki a h\u0151s"
       u" t\u00F6rt\u00E9nete, f\u0151leg a v\u00E9ge.",
       {"windows-1250", "ISO-8859-2"}},
      {u"Otroci so \u0161li \u010Dez most in videli \u010Doln, ki je plul proti morju.",
       {"windows-1250", "ISO-8859-2", "IBM852", "ISO-8859-16"}},
      {u"Susjed je ju\u010Der kupio ku\u0107u pokraj mora, gdje \u0107e \u017Eivjeti s "
       u"obitelji \u010Dim zavr\u0161i \u0161kolu.",
       {"windows-1250", "ISO-8859-2", "ISO-8859-16", "ISO-8859-13"}},
      {u"Copiii au plecat la bunici, \u00EEn satul de l\u00E2ng\u0103 p\u0103dure, "
       u"\u015Fi s-au \u00EEntors abia seara.",
       {"windows-1250", "ISO-8859-2"}},
      {u"Bunica a spus: \u201E\u021Aine\u021Bi minte, a\u0219a ceva nu se mai \u00EEnt"
       u"\u00E2mpl\u0103 niciodat\u0103.\u201D",
       {"ISO-8859-16"}},
      {u"Mokiniai \u0161iandien va\u017Eiuoja \u012F mi\u0161k\u0173 muziej\u0173, kuri"
       u"ame pamatys sen\u0173 med\u017Ei\u0173 ir \u017Ev\u0117ri\u0173.",
       {"windows-1257", "ISO-8859-13", "ISO-8859-4"}},
      {u"B\u0113rni \u0161odien brauc uz j\u016Bru, kur vi\u0146i peld\u0113sies un "
       u"\u0113d\u012Bs sald\u0113jumu l\u012Bdz vakaram.",
       {"windows-1257", "ISO-8859-13", "ISO-8859-4"}},
      {u"T\u00E4na \u00F5htul l\u00E4heme kinno, sest seal n\u00E4idatakse uut filmi d"
       u"\u017Eunglist ja \u0161ampoonist.",
       {"windows-1257", "ISO-8859-15", "ISO-8859-13", "windows-1252"}},
      {u"\u00D6\u011Fretmen \u00E7ocuklara a\u011Fa\u00E7lar\u0131n alt\u0131nda k"
       u"\u0131sa bir \u00F6yk\u00FC okudu, sonra hepsi eve gitti.",
       {"windows-1254"}},
      {u"La \u011Dardenisto \u0109iam laboras \u011Dis vespero, \u0109ar liaj floroj be"
       u"zonas akvon; hiera\u016D li a\u0109etis \u015Duojn.",
       {"ISO-8859-3"}},
      {u"It-tifel mar il-\u0121nien u \u0127a mieg\u0127u l-\u0127ob\u017C, i\u017C-"
       u"\u017Cebbu\u0121 u l-\u0121obon.",
       {"ISO-8859-3"}},
      {u"Bu\u1ED5i s\u00E1ng m\u1EB9 t\u00F4i \u0111i ch\u1EE3 mua rau, bu\u1ED5i chi"
       u"\u1EC1u c\u1EA3 nh\u00E0 \u0103n c\u01A1m v\u1EDBi c\u00E1 kho.",
       {"VISCII"}},
      {u"caf\u00E9", {"windows-1252"}},
      {u"Zo\u00EB lives in Z\u00FCrich.", {"windows-1252"}},
      {u"He met Jos\u00E9 and S\u00F8ren there.", {"windows-1252"}},
      {u"r\u00E9sum\u00E9", {"windows-1252"}},
      {u"na\u00EFve approach", {"windows-1252"}},
      {u"\u00A35 a piece, 20\u00B0C", {"windows-1252"}},
      {u"\u00BFQu\u00E9 tal?", {"windows-1252"}},
      {u"M\u00E1laga", {"windows-1252"}},
      {u"K\u00F6ln", {"windows-1252"}},
      {u"\u00E7a va", {"windows-1252"}},
      {u"\u00C3", {"windows-1252"}},
      {u"The Bront\u00EB sisters", {"windows-1252"}},
      {u"Cura\u00E7ao \u2013 a \u201Cblue\u201D drink", {"windows-1252"}},
      {u"A fa\u00E7ade by Gaud\u00ED in the Eixample", {"windows-1252"}},
      {u"\u00BD cup of cr\u00E8me fra\u00EEche", {"windows-1252"}},
      {u"km\u00B2 \u00D7 3", {"windows-1252"}},
      {u"1\u00BA andar", {"windows-1252"}},
      {u"\u00C6ther", {"windows-1252"}},
      {u"\u00DCBER UNS", {"windows-1252"}},
      {u"5 \u20AC \u00D7 3 = 15 \u20AC", {"windows-1252"}},
      {u"Preis: 20 \u20AC, sp\u00E4ter 25 \u20AC", {"ISO-8859-15", "windows-1252"}},
      {u"El libro cuesta 12 \u20AC y llegar\u00E1 ma\u00F1ana", {"ISO-8859-15", "windows-1252"}},
      {u"za\u017C\u00F3\u0142\u0107 g\u0119\u015Bl\u0105 ja\u017A\u0144", {"windows-1250"}},
      {u"P\u0159\u00EDli\u0161 \u017Elu\u0165ou\u010Dk\u00FD k\u016F\u0148", {"windows-1250"}},
      {u"\u015F\u00F6yle bir a\u011Fa\u00E7", {"windows-1254"}},
      {u"\u0105\u017Euol\u0173 girait\u0117", {"windows-1257"}},
      {u"pi\u0119\u0107 \u017C\u00F3\u0142tych \u0142odzi", {"ISO-8859-2"}},
      {u"\u010De\u0161tina", {"ISO-8859-2"}},
      {u"ku\u0107ica na obali rje\u010Dice, ka\u017Ee", {"windows-1250"}},
  };
  return rows;
}

}  // namespace

TEST_CASE("texts in Latin script are decoded by what their letters say") {
  Decoded out;
  for (const Row& row : rows()) {
    for (const auto encoding : row.encodings) {
      CAPTURE(encoding, utf8(row.text));
      const std::string bytes = encode(row.text, encoding);
      decode_text(bytes, out);
      CHECK(out.text == utf8(row.text));
      CHECK(out.problem.empty());
    }
  }
}

TEST_CASE("a longer text in English keeps windows-1252 for the names in it") {
  std::string text = "The letters of the composer to his friends in the town, of which the first ";
  for (int i = 0; i < 4; ++i) text += text;
  Decoded out;
  for (const std::string_view name :
       {"Zo\xEB", "S\xF8ren", "Jos\xE9", "G\xFCnther", "Fran\xE7ois", "\xD3lafur", "A\xF1o"}) {
    const std::string bytes = text + std::string(name) + " wrote.";
    decode_text(bytes, out);
    CHECK(out.encoding == "windows-1252");
  }
}

TEST_CASE("English front matter does not hide the language of the text") {
  const std::string matter =
      "---\ntitle: What is new in the library\nlayout: post\nauthor: "
      "the whole team\npermalink: /blog/what-is-new-in-the-library/\n---\n";
  Decoded out;
  for (const Row& row : rows()) {
    if (row.text.size() < 50) continue;
    for (const auto encoding : row.encodings) {
      CAPTURE(encoding, utf8(row.text));
      const std::string bytes = matter + encode(row.text, encoding) + "\n";
      decode_text(bytes, out);
      CHECK(out.text == matter + utf8(row.text) + "\n");
    }
  }
}

TEST_CASE("the likeliest encoding is windows-1252 where nothing speaks against it") {
  CHECK(likeliest_latin_encoding("caf\xE9", "") == "windows-1252");
  CHECK(likeliest_latin_encoding("pi\xEAkna dziewczyna \xB3owi", "") == "windows-1250");
  CHECK(likeliest_latin_encoding("", "") == "windows-1252");
  CHECK(likeliest_latin_encoding("sch\xF6n", "ISO-8859-2") == "windows-1252");
  for (const std::string_view label : {"windows-1252", "ISO-8859-16", "VISCII", "x-mac-ce"}) {
    CHECK(is_latin_encoding(label));
  }
  CHECK_FALSE(is_latin_encoding("KOI8-R"));
}

TEST_CASE("the code pages that ICU lacks") {
  CHECK(code_page("windows-1252") == nullptr);
  std::string out;
  std::size_t replaced = 0;
  REQUIRE(convert("\xAA\xDE \xA5\x7E", "ISO-8859-16", out, &replaced));
  CHECK(out == utf8(u"\u0218\u021A \u201E~"));
  REQUIRE(convert("Vi\xAEt \x02", "VISCII", out, &replaced));
  CHECK(out == utf8(u"Vi\u1EC7t \u1EB2"));
  CHECK(replaced == 0);
}
