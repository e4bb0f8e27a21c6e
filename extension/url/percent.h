// Percent-encoding (URL Standard, section 1.3, "Percent-encoded bytes").
//
//   append_encoded(out, "a b\"", EncodeSet::query)   ->  a%20b%22
//   percent_decode("a%20b%zz")                       ->  a b%zz
//
// Encoding never touches `%`: text that is already encoded stays as it is.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace dossier::url {

// The standard's percent-encode sets; each is a bit of the byte table.
enum class EncodeSet : std::uint8_t {
  c0_control = 1,
  fragment = 2,
  query = 4,
  special_query = 8,
  path = 16,
  userinfo = 32,
};

// Appends `text`, valid UTF-8, with every byte of the set as %XX (upper case).
void append_encoded(std::string& out, std::string_view text, EncodeSet set);

void append_percent(std::string& out, unsigned char byte);

// The bytes behind the escapes; a `%` without two hexadecimal digits stays.
std::string percent_decode(std::string_view text);

}  // namespace dossier::url
