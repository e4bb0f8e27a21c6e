// AMP: copies of articles in caches, and the marks of AMP pages.
//
// A cache address holds the address of the page in its PATH; the subdomain is
// only a hash-like form of the host and is never read:
//
//   https://amp-x-org.cdn.ampproject.org/c/s/amp.x.org/a?b   ->  https://amp.x.org/a?b
//   https://www.google.co.uk/amp/s/x.org/a                   ->  https://x.org/a
//   https://x-org.bing-amp.com/c/s/x.org/a                   ->  https://x.org/a
//   https://x-org.turbopages.org/x.org/s/a                   ->  https://x.org/a
//
// Formats:
// https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls/ (the
// page's scheme is http unless "s/" stands before its host), the AMP viewer of Google's results,
// Bing's cache, Yandex Turbo.
#pragma once
#include <optional>
#include <string_view>

#include "url/web_address.h"

namespace dossier::url {

// The page behind a cache address, as views into it.
struct CachedPage {
  std::string_view scheme;  // "http" or "https"
  std::string_view authority;
  std::string_view tail;  // from the path on; may start with "?" or "#" or be empty
};

// nullopt when `host` is no cache or the path holds no sound host. `tail` is the
// address from its path on. Reads no further than the host in the path.
std::optional<CachedPage> cached_page(std::string_view host, std::string_view tail);

// True for a host that holds nothing but copies: ampproject.org, bing-amp.com,
// turbopages.org and what is below them.
bool is_amp_cache(std::string_view host);

// Follows caches of caches to the page; nullopt when `address` is no cache's.
std::optional<CachedPage> unwrap_amp_cache(const WebAddress& address, std::string_view tail);

// True for a parameter that only asks for the AMP form of a page: amp,
// outputType=amp, output=amp, isAmp; name and value decoded.
bool is_amp_parameter(std::string_view name, std::string_view value);

}  // namespace dossier::url
