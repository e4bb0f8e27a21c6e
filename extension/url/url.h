// Addresses as browsers read them: the parser of the WHATWG URL Standard
// (https://url.spec.whatwg.org/, section 4.4) and its serializer.
//
//   parse("HTTP://user@EXAMPLE.com:80/a/../b c?q#f")
//       ->  scheme http, username user, host example.com, no port, path /b%20c,
//           query q, fragment f;  href()  http://user@example.com/b%20c?q#f
//   parse("../x", &base)   ->  x beside base's folder
//   parse("no scheme")     ->  nullopt
//
// Any bytes are taken: ill-formed UTF-8 counts as U+FFFD, white space and
// controls at the ends and tabs and line ends anywhere are dropped, as the
// standard says. href() is the fixed point: parse(href(u)) is u again.
// Time is linear in the input.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "url/host.h"

namespace dossier::url {

// A URL record (4.1). The path is kept serialized ("/a/b"); an opaque path, as
// in "mailto:x", has no leading slash of its own meaning.
struct Url {
  std::string scheme;
  std::string username;
  std::string password;
  Host host;
  std::optional<std::uint16_t> port;  // none: the scheme's default
  std::string path;
  bool has_opaque_path = false;
  std::optional<std::string> query;     // without "?"; "http://x/?" has an empty one
  std::optional<std::string> fragment;  // without "#"
};

std::optional<Url> parse(std::string_view text, const Url* base = nullptr);

// The URL serializer (4.5).
std::string href(const Url& url);

// ftp, file, http, https, ws, wss: the schemes with hosts, and "\" as a "/".
bool is_special_scheme(std::string_view scheme);
// 0 where the scheme has none.
std::uint16_t default_port(std::string_view scheme);

// The text without what the standard ignores; a view into `text` where nothing
// inside had to change, else into `storage`.
std::string_view strip_ignored(std::string_view text, std::string& storage);

}  // namespace dossier::url
