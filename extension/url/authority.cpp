#include "url/authority.h"

#include "url/scan.h"

namespace dossier::url {

std::size_t authority_size(std::string_view text, bool is_special) {
  static constexpr ByteSet kEnds("/?#"), kSpecialEnds("/?#\\");
  return (is_special ? kSpecialEnds : kEnds).find(text);
}

Authority split_authority(std::string_view text) {
  Authority parts;
  if (const std::size_t at = text.rfind('@'); at != text.npos) {
    parts.userinfo = text.substr(0, at);
    text.remove_prefix(at + 1);
  }
  bool inside_brackets = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '[') inside_brackets = true;
    if (text[i] == ']') inside_brackets = false;
    if (text[i] == ':' && !inside_brackets) {
      parts.port = text.substr(i + 1);
      text = text.substr(0, i);
      break;
    }
  }
  parts.host = text;
  return parts;
}

std::optional<Port> parse_port(std::string_view digits) {
  if (digits.empty()) return Port{};
  std::uint32_t value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<std::uint32_t>(c - '0');
    if (value > 65535) return std::nullopt;
  }
  return Port{static_cast<std::uint16_t>(value)};
}

}  // namespace dossier::url
