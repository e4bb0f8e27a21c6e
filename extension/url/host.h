// Hosts (URL Standard, section 3): domains, IPv4 and IPv6 addresses, and the
// opaque hosts of schemes that the standard does not know.
//
//   parse_host("EXAMPLE.com", true)   ->  domain  example.com
//   parse_host("0x7f.1", true)        ->  ipv4    127.0.0.1
//   parse_host("[1:0:0::]", true)     ->  ipv6    [1::]
//   parse_host("B%C3%BCcher.de", true)->  domain  xn--bcher-kva.de
//   parse_host("a b", true)           ->  nullopt
//
// A host made only of ASCII is lower-cased and not validated further, whatever
// its Punycode says: the standard's rule, for compatibility.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dossier::url {

// empty: "file:///x" has a host, and it is empty. none: "mailto:x" has no host.
enum class HostKind { none, empty, domain, ipv4, ipv6, opaque };

struct Host {
  HostKind kind = HostKind::none;
  std::string text;  // serialized: ASCII, IPv6 in its brackets
};

// The host parser (3.5). `input` is valid UTF-8 and, for a special scheme, not
// empty.
std::optional<Host> parse_host(std::string_view input, bool is_special);

// True for a domain already in its final form: lower-case ASCII, no forbidden
// code point, and not a number at its end. It is its own result of parse_host.
bool is_plain_domain(std::string_view input);

// How many bytes at the start may stand in such a domain.
std::size_t plain_prefix(std::string_view text);

// The domain parser (3.3) for text that is not all ASCII: Unicode IDNA (UTS 46)
// through ICU. nullopt when a label is invalid.
std::optional<std::string> domain_to_ascii(std::string_view domain);

// The IPv4 parser and serializer (3.5, 3.6); `input` ends in a number.
bool ends_in_number(std::string_view input);
std::optional<std::string> canonical_ipv4(std::string_view input);

// The IPv6 parser and serializer; without the brackets.
std::optional<std::string> canonical_ipv6(std::string_view input);

}  // namespace dossier::url
