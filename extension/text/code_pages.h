// The ten one-byte code pages as which UTF-8 is most often misread, and the way
// back: which of them could have shown this text, and what were its bytes?
//
//   pages_of("\u00E2\u20AC\u0153")                        ->  the bit of windows_1252 and others
//   encode("\u00E2\u20AC\u0153", Page::windows_1252)      ->  E2 80 9C, which is UTF-8 for \u201C
//
// The Windows pages are "sloppy", as misreading programs are: a byte that the
// page leaves unassigned is the C1 control of that number, and U+FFFD, which
// such programs write for what they lost, is the byte 1A.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace dossier::text {

// In the order in which they are tried (ftfy's: the commonest first).
enum class Page {
  latin_1,
  windows_1252,
  windows_1251,
  windows_1250,
  windows_1253,
  windows_1254,
  windows_1257,
  iso_8859_2,
  macroman,
  cp437,
};
constexpr int kPageCount = 10;
constexpr std::uint32_t kAllPages = (1U << kPageCount) - 1;

// ftfy's name: "sloppy-windows-1252".
std::string_view name_of(Page page);
bool is_sloppy(Page page);

// The character that a byte above 7F shows as.
char16_t character(Page page, unsigned char byte);

// Bit 1 << page for every page that has all characters of the text. Stops at the
// first character that leaves none, so most undamaged text is refused early.
std::uint32_t pages_of(std::string_view text);

// The bytes that show as this text; pages_of(text) has the bit of the page.
std::string encode(std::string_view text, Page page);

}  // namespace dossier::text
