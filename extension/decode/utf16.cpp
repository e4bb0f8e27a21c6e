#include "decode/utf16.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace dossier::decode {
namespace {

constexpr std::size_t kSample = 4096;

struct Block {
  char16_t first, last;
};

// Where the units of nearly every text lie; a third of all units are elsewhere.
constexpr std::array kBlocks = {
    Block{0x20, 0x7E},     Block{0xA0, 0x17F},     // Latin
    Block{0x1A0, 0x1B0},   Block{0x218, 0x21B},    // and of Vietnamese, of Romanian
    Block{0x370, 0x6FF},                           // Greek, Cyrillic, Hebrew, Arabic
    Block{0x900, 0xE7F},   Block{0x1E00, 0x1FFF},  // Indic, Thai; Latin and Greek with marks
    Block{0x2010, 0x2027}, Block{0x20A0, 0x20BF},  // punctuation, currencies
    Block{0x2100, 0x22FF}, Block{0x3000, 0x30FF},  // letterlike, arrows, mathematics; kana
    Block{0x3400, 0x9FFF}, Block{0xAC00, 0xDFFF},  // ideographs, Hangul; surrogates
    Block{0xFF00, 0xFFEF},                         // full width
};

bool is_in_use(char16_t unit) {
  if (unit == u'\n' || unit == u'\r' || unit == u'\t') return true;
  return std::any_of(kBlocks.begin(), kBlocks.end(),
                     [=](const Block& b) { return unit >= b.first && unit <= b.last; });
}

bool is_impossible(char16_t unit) {
  const bool is_control = unit < 0x20 || (unit >= 0x7F && unit < 0xA0);
  return (is_control && !is_in_use(unit)) || unit >= 0xFFFE || (unit >= 0xFDD0 && unit < 0xFDF0);
}

bool is_lead(char16_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_trail(char16_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

struct Reading {
  bool fits = true;
  std::size_t in_use = 0;
  std::size_t high_bytes = 0;  // how many different ones
};

// `high` is the place of a unit's high byte: 0 in big-endian text.
Reading read_units(std::string_view sample, std::size_t high) {
  Reading reading;
  std::bitset<256> seen;
  char16_t before = 0;
  for (std::size_t i = 0; i + 1 < sample.size(); i += 2) {
    const auto first = static_cast<unsigned char>(sample[i + high]);
    const auto unit =
        static_cast<char16_t>(first << 8 | static_cast<unsigned char>(sample[i + 1 - high]));
    if (is_impossible(unit) || is_lead(before) != is_trail(unit)) return {false, 0, 0};
    reading.in_use += is_in_use(unit);
    seen.set(first);
    before = unit;
  }
  reading.high_bytes = seen.count();
  return reading;
}

bool is_convincing(const Reading& reading, std::size_t units) {
  return reading.fits && reading.in_use * 20 >= units * 19;
}

bool is_control_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte == 0x7F ||
         (byte < 0x20 && std::string_view("\t\n\f\r\x1B").find(c) == std::string_view::npos);
}

// NUL for Latin; then Latin with rarer marks, Greek, Cyrillic, Hebrew, Arabic; Thai.
bool is_high_byte_of_alphabet(char c) {
  return (c >= '\0' && c <= '\x06' && c != '\x02') || c == '\x0E';
}

}  // namespace

std::string_view utf16_by_parity(std::string_view bytes) {
  if (bytes.size() < 4 || bytes.size() % 2 != 0) return {};
  const std::string_view sample = bytes.substr(0, kSample);
  std::size_t high[2] = {0, 0};
  for (std::size_t i = 0; i < sample.size(); ++i) {
    high[i % 2] += is_high_byte_of_alphabet(sample[i]);
  }
  const std::size_t pairs = sample.size() / 2;
  if (high[1] * 10 >= pairs * 7 && high[0] * 10 <= pairs) return "UTF-16LE";
  if (high[0] * 10 >= pairs * 7 && high[1] * 10 <= pairs) return "UTF-16BE";
  return {};
}

std::string_view utf16_by_letters(std::string_view bytes) {
  constexpr std::size_t kEnough = 16;
  if (bytes.size() < kEnough || bytes.size() % 2 != 0) return {};
  const std::string_view sample = bytes.substr(0, kSample);
  const std::size_t units = sample.size() / 2;
  const auto controls = std::count_if(sample.begin(), sample.end(), is_control_byte);
  if (static_cast<std::size_t>(controls) * 50 < units) return {};
  const Reading little = read_units(sample, 1);
  const Reading big = read_units(sample, 0);
  if (is_convincing(little, units) != is_convincing(big, units)) {
    return is_convincing(little, units) ? "UTF-16LE" : "UTF-16BE";
  }
  // Ideographs may pass for others in the wrong order too, but the high bytes of a
  // text are few and its low bytes many.
  if (!is_convincing(little, units)) return {};
  return little.high_bytes <= big.high_bytes ? "UTF-16LE" : "UTF-16BE";
}

}  // namespace dossier::decode
