// The authority of an address, `user:password@host:port`, cut into its pieces
// but not yet judged, and the reading of a port.
//
//   split_authority("a:b@c@x.org:80")  ->  userinfo a:b@c, host x.org, port 80
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace dossier::url {

struct Authority {
  std::optional<std::string_view> userinfo;  // before the last "@"
  std::string_view host;                     // IPv6 with its brackets
  std::optional<std::string_view> port;      // behind the ":"; may be empty
};

// `text` ends where the authority does (see authority_size).
Authority split_authority(std::string_view text);

// The bytes before the first "/", "?", "#" or, where `is_special`, "\".
std::size_t authority_size(std::string_view text, bool is_special);

// The port state (4.4): digits up to 65535. Empty text is no port, and no
// error either; nullopt is an error.
struct Port {
  std::optional<std::uint16_t> number;
};
std::optional<Port> parse_port(std::string_view digits);

}  // namespace dossier::url
