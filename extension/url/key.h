// A key under which the same article is the same, for joins only: it does not
// open anything.
//
//   key("https://www.x.org/a/?b=2&a=1#top")            ->  x.org/a?a=1&b=2
//   key("http://amp.x.org/a/amp/?utm_source=n&b=2&a=1") ->  x.org/a?a=1&b=2
//   key("x.org/a/index.html")                          ->  x.org/a
//   key("mailto:A@x.org")                              ->  mailto:A@x.org
//
// From the cleaned address (clean.h, always with the list of this library, so
// that a key stored yesterday equals one made today) it takes off: scheme, user,
// the web's ports, fragment; the host labels www, m, mobile and amp above the
// registrable domain; in the path the segment amp, the endings .amp and .amp.html
// (which becomes .html), an index page, trailing slashes; the parameters that ask
// for AMP. Escapes are made the same and the parameters are sorted by name, then
// value.
//
// Different pages can share a key: /guides/amp and /guides do. Text without a
// scheme counts as an https address, so a key is its own key. Addresses of other
// schemes only lose their fragment. nullopt for what is no address.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dossier::url {

std::optional<std::string> key(std::string_view text);

}  // namespace dossier::url
