#include "text/unaccent.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <iterator>

#include "text/scan.h"
#include "text/unicode.h"

namespace dossier::text {
namespace {

struct Letter {
  char32_t letter;
  const char* plain;
};

// Letters that do not decompose; sorted.
constexpr Letter kLetters[] = {
    {0x00C6, "AE"}, {0x00D0, "D"},  {0x00D8, "O"},  {0x00DE, "TH"}, {0x00DF, "ss"}, {0x00E6, "ae"},
    {0x00F0, "d"},  {0x00F8, "o"},  {0x00FE, "th"}, {0x0110, "D"},  {0x0111, "d"},  {0x0126, "H"},
    {0x0127, "h"},  {0x0131, "i"},  {0x0141, "L"},  {0x0142, "l"},  {0x014A, "N"},  {0x014B, "n"},
    {0x0152, "OE"}, {0x0153, "oe"}, {0x0166, "T"},  {0x0167, "t"},  {0x017F, "s"},  {0x0180, "b"},
    {0x0181, "B"},  {0x0187, "C"},  {0x0188, "c"},  {0x0189, "D"},  {0x018A, "D"},  {0x0191, "F"},
    {0x0192, "f"},  {0x0193, "G"},  {0x0197, "I"},  {0x0198, "K"},  {0x0199, "k"},  {0x019A, "l"},
    {0x019D, "N"},  {0x019E, "n"},  {0x01A4, "P"},  {0x01A5, "p"},  {0x01AC, "T"},  {0x01AD, "t"},
    {0x01AE, "T"},  {0x01B2, "V"},  {0x01B3, "Y"},  {0x01B4, "y"},  {0x01B5, "Z"},  {0x01B6, "z"},
    {0x01E4, "G"},  {0x01E5, "g"},  {0x0237, "j"},  {0x023A, "A"},  {0x023B, "C"},  {0x023C, "c"},
    {0x023D, "L"},  {0x023E, "T"},  {0x0243, "B"},  {0x0246, "E"},  {0x0247, "e"},  {0x0248, "J"},
    {0x0249, "j"},  {0x024C, "R"},  {0x024D, "r"},  {0x024E, "Y"},  {0x024F, "y"},  {0x0253, "b"},
    {0x0256, "d"},  {0x0257, "d"},  {0x0268, "i"},  {0x0272, "n"},  {0x1E9E, "SS"}, {0x2C65, "a"},
    {0x2C66, "t"},
};

const char* plain_letter(char32_t c) {
  const auto* found = std::lower_bound(std::begin(kLetters), std::end(kLetters), c,
                                       [](const Letter& l, char32_t x) { return l.letter < x; });
  return found != std::end(kLetters) && found->letter == c ? found->plain : nullptr;
}

UScriptCode script_of(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(c), &status);
}

bool is_mark(char32_t c) { return u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK; }

// Goes through decomposed text and says which marks are accents.
class AccentFilter {
 public:
  // What stands for c; null to keep it.
  const char* operator()(char32_t c) {
    if (is_mark(c)) return is_accent(c) ? "" : nullptr;
    script_ = c < 0x80 ? USCRIPT_LATIN : script_of(c);
    return plain_letter(c);
  }

 private:
  bool is_accent(char32_t mark) const {
    constexpr char32_t breve = 0x0306;
    if (script_ == USCRIPT_CYRILLIC) return mark != breve;
    return script_ == USCRIPT_LATIN || script_ == USCRIPT_GREEK;
  }

  UScriptCode script_ = USCRIPT_COMMON;
};

}  // namespace

std::optional<std::string> unaccent(std::string_view text) {
  if (is_ascii(text)) return std::nullopt;
  auto decomposed = normalize(text, Form::nfd);
  if (!decomposed) decomposed = text;
  std::string out = *decomposed;
  if (auto plain = replace_characters(*decomposed, skip_nothing, AccentFilter()))
    out = std::move(*plain);
  if (auto composed = normalize(out, Form::nfc)) out = std::move(*composed);
  if (out == text) return std::nullopt;
  return out;
}

}  // namespace dossier::text
