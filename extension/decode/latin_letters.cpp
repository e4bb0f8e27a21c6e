#include "decode/latin_letters.h"

#include <array>

namespace dossier::decode {
namespace {

constexpr std::array kLanguages = std::to_array<LatinLanguage>({
    {"Catalan", "6<996<<>8BE8:88:>878:>F=CB",
     u"\u00F3\u00E0\u00E9\u00ED\u00E8\u00F2\u00E7\u00FA\u00EF\u00FC", ">??ABBCCEG"},
    {"Croatian", "6<=:7A<>79:::87:J8999:GGG<", u"\u010D\u0161\u0107\u017E\u0111\u00FC\u00F6\u00E9",
     "=>??BNNN"},
    {"Czech", "8<::7@@;9;:9:87:H998:9DC;;",
     u"\u00ED\u00E1\u011B\u00E9\u0159\u010D\u017E\u00FD\u0161\u016F\u00FA\u0148\u0165\u00F3"
     u"\u00E4\u010F\u00FC\u00F6",
     ":;===>>>??CDGHIJNN"},
    {"Danish", "8<?85;9<8>:8:89<K788<;DG>H",
     u"\u00E5\u00E6\u00F8\u00E9\u00FC\u00F6\u00F4\u00F3\u00EA\u00E8\u00E4", "=>>INNNNNNN"},
    {"Dutch", "8<<85>::8<;9;78<J898;;<EB=",
     u"\u00E9\u00EB\u00E1\u00FC\u00F6\u00F3\u00EF\u00ED\u00EA\u00E8\u00E7", "EFJKKNNNNNN"},
    {"English", "7<::6;;97B?9:87;C887:=<B<D",
     u"\u00FC\u00F8\u00F6\u00F4\u00F3\u00F1\u00EF\u00EE\u00ED\u00EB\u00EA\u00E9\u00E8\u00E7"
     u"\u00E6\u00E5\u00E4\u00E3\u00E2\u00E1",
     "NNNNNNNNNNNNNNNNNNNN"},
    {"Esperanto", "6<=:7=;A7;:8:77:K888:<FFF?", u"\u0109\u011D\u016D\u015D\u0135\u0125", "?@@@DG"},
    {"Estonian", "6>F96B;<7<98999<R:788;EHFH", u"\u00E4\u00F5\u00FC\u00F6\u017E\u0161\u00E9",
     "<=>ALLN"},
    {"Finnish", "6EE=7DC<7;88:78<L;779;FG;L", u"\u00E4\u00F6\u017E\u0161\u00FC\u00E9\u00E5",
     "9?NNNNN"},
    {"French", "8>:96==>8AE8:88:>8788<E@AD",
     u"\u00E9\u00E0\u00E8\u00EA\u00EE\u00E2\u00F4\u00E7\u00FB\u00F9\u00EF\u00EB\u0153\u00FF"
     u"\u00FC\u00F6\u00F3\u00F1\u00ED\u00E6\u00E1",
     ";@ACEEFGHIJLNNNNNNNNN"},
    {"German", "8;:95<:97A<9:7:=G8889=<ED=",
     u"\u00FC\u00E4\u00F6\u00DF\u00EA\u00E9\u00E8\u00E7\u00E1\u00E0", ">?AANNNNNN"},
    {"Hungarian", "7;>;7>:<9=98:89=N987=<HG;9",
     u"\u00E1\u00E9\u00F6\u00F3\u00FC\u00ED\u0151\u00FA\u0171", "9:=>???AC"},
    {"Icelandic", "7<C:8;:=7=98:7<=H8889;ED<E",
     u"\u00F0\u00ED\u00E1\u00F3\u00FD\u00E6\u00FA\u00FE\u00F6\u00E9", "9;;==>???B"},
    {"Indonesian", "5;?97A9;7=9:97<:J9999D?H<I", u"\u00EA\u00E9\u00E8", "NNN"},
    {"Irish", "6<998=;77HE9:79=M899<EFEGI", u"\u00E1\u00ED\u00E9\u00FA\u00F3", ";;==>"},
    {"Italian", "6=9:6=<>6IF8:77:A898;<FHF=", u"\u00E0\u00E8\u00EC\u00F9\u00F2\u00E9\u00F3\u00EE",
     "AADEGHNN"},
    {"Latvian", "6<=:8A<C7;9:99::K8788:HJJ;",
     u"\u0101\u012B\u0113\u0161\u016B\u0146\u013C\u017E\u0123\u0137\u010D\u0157\u014D",
     "9;;=?@ABCCFNN"},
    {"Lithuanian", "6<?;8B;C6;9:988:R8789;FK<A",
     u"\u0117\u0173\u0161\u017E\u0105\u012F\u016B\u010D\u0119", "<==>>??@C"},
    {"Maltese", "6<>:7<:>69:9:79<?7;8:=BHHH",
     u"\u017C\u010B\u0127\u0121\u00F9\u00F2\u00EC\u00E9\u00E8\u00E0", ":=??AAAAAA"},
    {"Norwegian", "8<B95;9=8>98:79<J787<;EG?I",
     u"\u00E5\u00F8\u00E6\u00FC\u00F6\u00F4\u00F3\u00F2\u00EA\u00E9\u00E8\u00E4", "<>BNNNNNNNNN"},
    {"Polish", "7<9:7@<=7;:;:87:K999;F9K98",
     u"\u0142\u0105\u0119\u017C\u00F3\u015B\u0107\u0144\u017A\u00FC\u00F6\u00E9", "<==>>?@BENNN"},
    {"Portuguese", "6=986==>8@E:986:=8799<FBE@",
     u"\u00E3\u00E7\u00E1\u00E9\u00ED\u00F3\u00FA\u00F5\u00EA\u00E0\u00E2\u00F4\u00FC",
     ">??@ABCCCDFKN"},
    {"Romanian", "6>9:6=>@6AE9:89:M8988=HBF>",
     u"\u0103\u021B\u00EE\u0219\u00E2\u00E9\u00FC\u00F6\u00F3\u00E1\u0163\u015F", "<???BLNNNN??"},
    {"Slovak", "7<;:7@A;8;9::87:R999:9ED<<",
     u"\u00E1\u00FD\u00ED\u010D\u0161\u017E\u00FA\u00E9\u0165\u013E\u00F4\u0148\u00F3\u010F"
     u"\u00E4\u0155\u013A\u00FC\u00F6",
     "<===>>>>?@BCCDEKLNN"},
    {"Slovene", "6<=:7A<=79:9:87:R899;9EGG;", u"\u010D\u0161\u017E\u0111\u0107\u00FC\u00F6\u00E9",
     "==?NNNNN"},
    {"Spanish", "6=996>=>8@E8:87:>8799=DB>@", u"\u00FC\u00FA\u00F3\u00F1\u00ED\u00E9\u00E1",
     "NNNNNNN"},
    {"Swedish", "7<=97;:;8>:8:79;K787;;DC?H",
     u"\u00E4\u00F6\u00E5\u00E9\u00FC\u00F4\u00EB\u00E8\u00E1\u00E0", ";<<KNNNNNN"},
    {"Turkish", "6;>97?==7D97:8;>S8:9:=FH:<",
     u"\u0131\u00FC\u015F\u00E7\u00F6\u011F\u00E2\u00EE\u00FB\u00EA\u00E9", ":<=>>>GJNNN"},
    {"Vietnamese", ":<8=>F878G<<;6;<?<<8:<E@=J",
     u"\u0111\u00E0\u01B0\u00E1\u1EA1\u1EBF\u1EC7\u00F4\u1EA3\u00F3\u00EA\u1ED9\u1EA5\u1EDD"
     u"\u1EDB\u1ED1\u1EE3\u1EC1\u1EE7\u00E2\u1EC3\u01A1\u1EAD\u00EC\u1ECB\u1EF1\u1EA7\u0103"
     u"\u00ED\u1EEF\u1EE9\u1ECD\u00FA\u1EE5\u1EDF\u1EAF\u1ED3\u00E3\u1ED5\u1EB7\u00F9\u00F2"
     u"\u1EEB\u0169\u1EED\u1EC9\u1EBD\u1EA9\u1EBB\u00E9\u1EC5\u00FD\u1ECF\u1EB1\u1EAB\u1EF9"
     u"\u1ED7\u1EB9\u0129\u1EF7\u1EE1\u1EB3\u00E8\u1EF3\u00F5\u1EB5",
     ";;<<=>>>>>>>>?????????@@@@@@@@@AAAAAAAABBBCCCCCCDDDDDDDEEFFFFGGGGK"},
    {"Vietnamese, tones apart", "8=8>=F978H=<;7:<@<=8:<FA=J",
     u"\u0301\u0323\u0300\u00EA\u0309\u01B0\u00F4\u0111\u01A1\u00E2\u0303\u0103", "899:;;;;;<=>"},
    {"Welsh", "7=;7799:7ID8;79=K8:9;F9E8H",
     u"\u00E2\u0175\u00F4\u00EF\u00E1\u00EB\u0177\u00FB\u00F6\u00EE\u00EA", "EGGKLMNNNNN"},
});

// Letters that a language lacks come with names, most of them Western.
constexpr int kWesternName = 34;
constexpr int kOtherName = 40;

bool is_western(char16_t c) {
  return (c >= 0xDF && c <= 0xFF && c != 0xF7) || c == 0x153 || c == 0x161 || c == 0x17E;
}

}  // namespace

std::span<const LatinLanguage> latin_languages() { return kLanguages; }

bool is_latin_letter(char16_t c) {
  return (c >= u'a' && c <= u'z') || is_western(c) || (c >= 0x100 && c < 0x250) ||
         (c >= 0x300 && c < 0x330) || (c >= 0x1E00 && c < 0x1F00);
}

int letter_cost(const LatinLanguage& language, char16_t letter) {
  if (letter >= u'a' && letter <= u'z') return language.plain[letter - u'a'] - '0';
  const std::size_t own = language.letters.find(letter);
  if (own != language.letters.npos) return language.costs[own] - '0';
  return is_western(letter) ? kWesternName : kOtherName;
}

}  // namespace dossier::decode
