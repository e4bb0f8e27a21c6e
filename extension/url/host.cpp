#include "url/host.h"

#include <algorithm>
#include <array>

#include "decode/ascii.h"
#include "decode/utf8.h"
#include "url/percent.h"

namespace dossier::url {
namespace {

// What a byte means in the host of a special scheme.
enum ByteKind : unsigned char { plain, upper_case, attention };

constexpr std::string_view kForbiddenInHost("\0\t\n\r #/:<>?@[\\]^|", 17);

constexpr std::array<ByteKind, 256> make_kinds() {
  std::array<ByteKind, 256> kinds{};
  for (std::size_t b = 0; b < kinds.size(); ++b) {
    const bool is_upper = b >= 'A' && b <= 'Z';
    const bool is_odd = b <= 0x20 || b >= 0x7F || b == '%';
    kinds[b] = is_upper ? upper_case : is_odd ? attention : plain;
  }
  for (const char c : kForbiddenInHost) kinds[static_cast<unsigned char>(c)] = attention;
  return kinds;
}

constexpr std::array<ByteKind, 256> kKinds = make_kinds();

ByteKind kind_of(char c) { return kKinds[static_cast<unsigned char>(c)]; }

// The opaque-host parser (3.5).
std::optional<Host> parse_opaque_host(std::string_view input) {
  if (input.empty()) return Host{HostKind::empty, ""};
  if (input.find_first_of(kForbiddenInHost) != input.npos) return std::nullopt;
  Host host{HostKind::opaque, ""};
  append_encoded(host.text, input, EncodeSet::c0_control);
  return host;
}

// The domain parser (3.3): ASCII text is only lower-cased.
std::optional<std::string> parse_domain(std::string_view domain) {
  if (decode::is_ascii(domain)) return decode::lower(domain);
  return domain_to_ascii(domain);
}

std::optional<Host> parse_domain_or_ipv4(std::string_view input) {
  const std::string decoded = percent_decode(input);
  if (!decode::is_valid_utf8(decoded)) return std::nullopt;
  auto domain = parse_domain(decoded);
  if (!domain || domain->empty()) return std::nullopt;
  if (plain_prefix(*domain) != domain->size()) return std::nullopt;
  if (!ends_in_number(*domain)) return Host{HostKind::domain, *std::move(domain)};
  auto address = canonical_ipv4(*domain);
  if (!address) return std::nullopt;
  return Host{HostKind::ipv4, *std::move(address)};
}

}  // namespace

std::size_t plain_prefix(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && kind_of(text[size]) == plain) ++size;
  return size;
}

bool is_plain_domain(std::string_view input) {
  return !input.empty() && plain_prefix(input) == input.size() && !ends_in_number(input);
}

std::optional<Host> parse_host(std::string_view input, bool is_special) {
  if (input.substr(0, 1) == "[") {
    if (input.back() != ']') return std::nullopt;
    auto address = canonical_ipv6(input.substr(1, input.size() - 2));
    if (!address) return std::nullopt;
    Host host{HostKind::ipv6, "["};
    host.text.append(*address).append("]");
    return host;
  }
  if (!is_special) return parse_opaque_host(input);
  if (is_plain_domain(input)) return Host{HostKind::domain, std::string(input)};
  return parse_domain_or_ipv4(input);
}

}  // namespace dossier::url
