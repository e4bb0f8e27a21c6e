#include "text/code_pages.h"

#include "text/char_map.h"
#include "text/code_pages_data.h"
#include "text/scan.h"

namespace dossier::text {
namespace {

constexpr unsigned char kSubstitute = 0x1A;
constexpr char16_t kReplacement = 0xFFFD;

// Where a character stands: the pages that have it, and its byte in each.
struct Places {
  std::uint16_t pages = 0;
  std::uint8_t bytes[kPageCount] = {};
};

void add_place(CharMap<Places>& map, Page page, char16_t c, unsigned char byte) {
  Places& places = map.slot(c);
  const auto index = static_cast<unsigned>(page);
  places.pages = static_cast<std::uint16_t>(places.pages | (1U << index));
  places.bytes[index] = byte;
}

CharMap<Places> make_places() {
  CharMap<Places> map;
  for (int i = 0; i < kPageCount; ++i) {
    const auto page = static_cast<Page>(i);
    for (unsigned byte = 0; byte < 0x80; ++byte) {
      const bool is_lost = byte == kSubstitute && is_sloppy(page);
      add_place(map, page, is_lost ? kReplacement : char16_t(byte),
                static_cast<unsigned char>(byte));
    }
    for (unsigned byte = 0x80; byte < 0x100; ++byte) {
      const auto b = static_cast<unsigned char>(byte);
      add_place(map, page, character(page, b), b);
    }
  }
  return map;
}

const CharMap<Places>& places() {
  static const CharMap<Places> map = make_places();
  return map;
}

}  // namespace

std::string_view name_of(Page page) {
  static constexpr std::string_view names[kPageCount] = {
      "latin-1",
      "sloppy-windows-1252",
      "sloppy-windows-1251",
      "sloppy-windows-1250",
      "sloppy-windows-1253",
      "sloppy-windows-1254",
      "sloppy-windows-1257",
      "iso-8859-2",
      "macroman",
      "cp437",
  };
  return names[static_cast<int>(page)];
}

bool is_sloppy(Page page) { return page >= Page::windows_1252 && page <= Page::windows_1257; }

char16_t character(Page page, unsigned char byte) {
  if (page == Page::latin_1) return byte;
  return kCodePages[static_cast<int>(page) - 1][byte - 0x80];
}

std::uint32_t pages_of(std::string_view text) {
  const CharMap<Places>& map = places();
  std::uint32_t pages = kAllPages;
  for (std::size_t i = 0; i < text.size() && pages != 0;) {
    const auto c = character_at(text, i);
    pages &= map[c.value].pages;
    i += c.size;
  }
  return pages;
}

std::string encode(std::string_view text, Page page) {
  const CharMap<Places>& map = places();
  const auto index = static_cast<int>(page);
  std::string bytes;
  bytes.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const auto c = character_at(text, i);
    bytes += static_cast<char>(map[c.value].bytes[index]);
    i += c.size;
  }
  return bytes;
}

}  // namespace dossier::text
