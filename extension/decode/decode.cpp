#include "decode/decode.h"

#include <algorithm>
#include <array>

#include "decode/byte_kinds.h"
#include "decode/utf16.h"
#include "decode/utf8.h"

namespace dossier::decode {
namespace {

struct Mark {
  std::string_view bytes;
  std::string_view encoding;
};

using namespace std::string_view_literals;

// UTF-32LE before UTF-16LE, whose mark it starts with.
constexpr std::array kMarks = {
    Mark{"\xEF\xBB\xBF"sv, "UTF-8"},    Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"},
    Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"}, Mark{"\xFF\xFE"sv, "UTF-16LE"},
    Mark{"\xFE\xFF"sv, "UTF-16BE"},
};

// A no-break space, C2 A0, of which a program trimmed the second byte or made it a
// space: the commonest damage to UTF-8. As windows-1252 it would be a capital A with
// a circumflex at the end of a word.
bool is_halved_space(std::string_view bytes, std::size_t at) {
  if (bytes[at] != '\xC2') return false;
  const char before = at == 0 ? ' ' : bytes[at - 1];
  const bool ends_a_word =
      static_cast<unsigned char>(before) >= 0x80 || (before >= 'A' && before <= 'Z');
  const char behind = at + 1 == bytes.size() ? ' ' : bytes[at + 1];
  return !ends_a_word && std::string_view(" \t\r\n").find(behind) != std::string_view::npos;
}

// What speaks for UTF-8 of which some bytes are damaged, and what against it.
struct Utf8Signs {
  std::size_t good = 0;
  std::size_t damaged = 0;
};

// A damaged byte weighs as much as a letter of Latin script: C2 to C5, then one of 64
// bytes, is rare by accident. Typographic marks (E2 80 ..) and emoji (F0 9F .. ..) are
// rarer still. Other sequences come up by themselves in texts of high bytes alone, as
// Japanese in EUC-JP is, so it needs several for each damaged byte.
constexpr std::size_t kDamage = 4;

std::size_t weight_of_sequence(std::string_view sequence) {
  const auto first = static_cast<unsigned char>(sequence[0]);
  if (first <= 0xC5) return kDamage;
  if (sequence.starts_with("\xE2\x80") || sequence.starts_with("\xF0\x9F")) return 4 * kDamage;
  return 1;
}

Utf8Signs find_utf8_signs(std::string_view bytes) {
  Utf8Signs signs;
  for (std::size_t i = 0; i < bytes.size();) {
    const CodePoint c = code_point_at(bytes, i);
    if (!c.valid) {
      (is_halved_space(bytes, i) ? signs.good : signs.damaged) += kDamage;
    } else if (c.size > 1) {
      signs.good += weight_of_sequence(bytes.substr(i, c.size));
    }
    i += c.size;
  }
  return signs;
}

void replace_damage(std::string_view bytes, Decoded& out) {
  const std::size_t place = valid_utf8_prefix(bytes);
  out.encoding = "UTF-8";
  if (place == bytes.size()) {
    out.text = bytes;
    return;
  }
  static constexpr char kHex[] = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(bytes[place]);
  out.problem = std::string("invalid UTF-8: byte 0x") + kHex[byte >> 4] + kHex[byte & 15];
  out.problem_offset = place;
  out.storage = replace_invalid_utf8(bytes);
  out.text = out.storage;
}

// False: ICU does not know the encoding.
bool convert_into(std::string_view bytes, std::string_view encoding, Decoded& out) {
  std::size_t replaced = 0;
  if (!convert(bytes, encoding, out.storage, &replaced)) return false;
  out.encoding = encoding;
  out.text = out.storage;
  if (replaced) {
    out.problem = "not wholly " + std::string(encoding);
    out.problem_offset = out.storage.find("\xEF\xBF\xBD");
  }
  return true;
}

// Escape sequences that switch character sets: the only encodings made of ASCII
// bytes alone that are still met.
bool may_be_iso_2022(std::string_view bytes) { return bytes.find("\x1B$") != bytes.npos; }

void decode_unmarked(std::string_view bytes, Decoded& out) {
  if (const auto utf16 = utf16_by_parity(bytes); !utf16.empty()) {
    convert_into(bytes, utf16, out);
    return;
  }
  if (const auto utf16 = utf16_by_letters(bytes); !utf16.empty()) {
    convert_into(bytes, utf16, out);
    return;
  }
  const Utf8Signs signs = find_utf8_signs(bytes);
  if (signs.good > 0 && signs.good >= signs.damaged) return replace_damage(bytes, out);
  if (const std::size_t nul = bytes.find('\0'); nul != bytes.npos) {
    convert_into(bytes, "windows-1252", out);
    out.problem = "not a text: it holds NUL bytes and is not UTF-8";
    out.problem_offset = std::min(out.text.find('\0'), out.text.size());
    return;
  }
  const std::string_view found = detect_encoding(bytes);
  if (!found.empty() && convert_into(bytes, found, out) && out.problem.empty()) return;
  out.problem.clear();
  convert_into(bytes, "windows-1252", out);
}

void decode_unlike_ascii(std::string_view bytes, ByteKinds kinds, Decoded& out) {
  for (const Mark& mark : kMarks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    bytes.remove_prefix(mark.bytes.size());
    if (mark.encoding == "UTF-8") return replace_damage(bytes, out);
    convert_into(bytes, mark.encoding, out);
    return;
  }
  if (!kinds.is_utf8 && !is_valid_utf8(bytes)) return decode_unmarked(bytes, out);
  if (kinds.nul_or_escape) {
    const auto utf16 = utf16_by_parity(bytes);
    if (!utf16.empty() && convert_into(bytes, utf16, out)) return;
  }
  if (kinds.nul_or_escape && may_be_iso_2022(bytes)) {
    const auto found = detect_encoding(bytes);
    if (found.starts_with("ISO-2022") && convert_into(bytes, found, out)) return;
  }
  out.encoding = "UTF-8";
  out.text = bytes;
}

}  // namespace

void decode_text(std::string_view bytes, Decoded& out) {
  out.storage.clear();
  out.problem.clear();
  out.problem_offset = 0;
  const ByteKinds kinds = byte_kinds(bytes);
  if (kinds.beyond_ascii || kinds.nul_or_escape) return decode_unlike_ascii(bytes, kinds, out);
  out.encoding = "UTF-8";
  out.text = bytes;
}

}  // namespace dossier::decode
