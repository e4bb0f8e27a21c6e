#include "url/percent.h"

#include <array>

#include "decode/ascii.h"

namespace dossier::url {
namespace {

using ByteTable = std::array<std::uint8_t, 256>;

constexpr void add(ByteTable& table, std::string_view members, int sets) {
  for (const char c : members)
    table[static_cast<unsigned char>(c)] |= static_cast<std::uint8_t>(sets);
}

// For every byte the sets that it is in. The sets are nested as the standard
// defines them: each starts from an earlier one and adds a few characters.
constexpr ByteTable make_table() {
  constexpr int fragment = 2, query = 4, special_query = 8, path = 16, userinfo = 32;
  constexpr int from_query_on = query | special_query | path | userinfo;
  ByteTable table{};
  for (std::size_t b = 0; b < table.size(); ++b) {
    if (b < 0x20 || b > 0x7E) table[b] = 0xFF;
  }
  add(table, " \"<>", fragment | from_query_on);
  add(table, "`", fragment);
  add(table, "#", from_query_on);
  add(table, "'", special_query);
  add(table, "?^`{}", path | userinfo);
  add(table, "/:;=@[\\]|", userinfo);
  return table;
}

constexpr ByteTable kSets = make_table();

}  // namespace

void append_percent(std::string& out, unsigned char byte) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  out += '%';
  out += digits[byte >> 4];
  out += digits[byte & 15];
}

void append_encoded(std::string& out, std::string_view text, EncodeSet set) {
  const auto bit = static_cast<std::uint8_t>(set);
  std::size_t start = 0;  // of the run that needs no encoding
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (!(kSets[byte] & bit)) continue;
    out.append(text, start, i - start);
    append_percent(out, byte);
    start = i + 1;
  }
  out.append(text, start);
}

std::string percent_decode(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_escape = text[i] == '%' && i + 2 < text.size() &&
                           decode::hex_value(text[i + 1]) >= 0 &&
                           decode::hex_value(text[i + 2]) >= 0;
    if (is_escape) {
      out +=
          static_cast<char>(decode::hex_value(text[i + 1]) * 16 + decode::hex_value(text[i + 2]));
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

}  // namespace dossier::url
