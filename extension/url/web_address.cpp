#include "url/web_address.h"

#include <algorithm>

#include "url/host.h"

namespace dossier::url {
namespace {

// The length of "http:" or "https:" in any case, else 0.
std::size_t web_scheme_size(std::string_view text) {
  constexpr std::string_view name = "https";
  std::size_t i = 0;
  while (i < name.size() && i < text.size() && (text[i] | 0x20) == name[i]) ++i;
  return i >= 4 && i < text.size() && text[i] == ':' ? i + 1 : 0;
}

}  // namespace

std::optional<WebAddress> split_web(std::string_view text) {
  const std::size_t scheme = web_scheme_size(text);
  if (scheme == 0) return std::nullopt;
  WebAddress address;
  address.scheme = text.substr(0, scheme - 1);
  text.remove_prefix(std::min(text.find_first_not_of("/\\", scheme), text.size()));
  const std::size_t authority = authority_size(text, true);
  address.authority = split_authority(text.substr(0, authority));
  text.remove_prefix(authority);
  if (const std::size_t hash = text.find('#'); hash != text.npos) {
    address.fragment = text.substr(hash + 1);
    text = text.substr(0, hash);
  }
  if (const std::size_t mark = text.find('?'); mark != text.npos) {
    address.query = text.substr(mark + 1);
    text = text.substr(0, mark);
  }
  address.path = text;
  return address;
}

std::optional<std::string_view> plain_web_host(std::string_view text) {
  const std::size_t scheme = web_scheme_size(text);
  if (scheme == 0 || text.substr(scheme, 2) != "//") return std::nullopt;
  text.remove_prefix(scheme + 2);
  const std::string_view host = text.substr(0, plain_prefix(text));
  if (host.empty() || ends_in_number(host)) return std::nullopt;
  text.remove_prefix(host.size());
  if (text.empty() || text[0] == '/' || text[0] == '?' || text[0] == '#') return host;
  if (text[0] != ':') return std::nullopt;
  text.remove_prefix(1);
  if (!parse_port(text.substr(0, authority_size(text, true)))) return std::nullopt;
  return host;
}

}  // namespace dossier::url
