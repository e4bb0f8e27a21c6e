// An http or https address cut into pieces without rewriting it: what the
// functions work on that keep every other byte, and the quick way to a host.
//
//   split_web("https://a@X.org:80/p?q#f")
//       ->  scheme https, userinfo a, host X.org, port 80, path /p, query q, fragment f
//
// The pieces are found as the URL Standard's parser finds them (section 4.4),
// but they are not decoded, lower-cased or checked: parse_host() and
// parse_port() judge the host and the port, and nothing else in such an address
// can be wrong.
#pragma once
#include <optional>
#include <string_view>

#include "url/authority.h"

namespace dossier::url {

struct WebAddress {
  std::string_view scheme;  // as written: "HTTPS"
  Authority authority;
  std::string_view path;  // with its slash; may be empty
  std::optional<std::string_view> query;
  std::optional<std::string_view> fragment;
};

// `text` as strip_ignored() leaves it. nullopt for any other scheme.
std::optional<WebAddress> split_web(std::string_view text);

// The host of an address that needs no rewriting to give it, a view into
// `text`: http or https, a lower-case ASCII domain, a sound port. About a tenth
// of the time of parse(); nullopt says nothing about the address.
std::optional<std::string_view> plain_web_host(std::string_view text);

}  // namespace dossier::url
