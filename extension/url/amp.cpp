#include "url/amp.h"

#include <algorithm>
#include <array>

#include "url/host.h"
#include "url/public_suffix.h"

namespace dossier::url {
namespace {

bool starts_with(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

bool is_or_is_below(std::string_view host, std::string_view domain) {
  if (host.ends_with('.')) host.remove_suffix(1);
  if (host.size() < domain.size() || host.substr(host.size() - domain.size()) != domain) {
    return false;
  }
  return host.size() == domain.size() || host[host.size() - domain.size() - 1] == '.';
}

// google.com, www.google.co.uk, but not google.com.example.net.
bool is_google(std::string_view host) {
  if (starts_with(host, "www.")) host.remove_prefix(4);
  return starts_with(host, "google.") && registrable_domain(host, SuffixList::whole) == host;
}

// A domain and perhaps a port.
bool is_page_authority(std::string_view authority) {
  const Authority parts = split_authority(authority);
  if (parts.userinfo || parts.host.empty()) return false;
  if (parts.port && !parse_port(*parts.port)) return false;
  const auto host = parse_host(parts.host, true);
  return host && host->kind == HostKind::domain;
}

// `text` starts with the page's host.
std::optional<CachedPage> page_at(std::string_view scheme, std::string_view text) {
  const std::size_t size = authority_size(text, true);
  if (!is_page_authority(text.substr(0, size))) return std::nullopt;
  return CachedPage{scheme, text.substr(0, size), text.substr(size)};
}

// `text` starts with the page's host, or with "s/" before it.
std::optional<CachedPage> page_after_marker(std::string_view text) {
  const bool is_secure = starts_with(text, "s/");
  if (is_secure) text.remove_prefix(2);
  return page_at(is_secure ? "https" : "http", text);
}

// /c/s/HOST/..., the type being c, v, i, r or wp.
std::optional<CachedPage> page_in_amp_cache(std::string_view tail) {
  constexpr std::array<std::string_view, 5> types = {"/c/", "/v/", "/i/", "/r/", "/wp/"};
  for (const std::string_view type : types) {
    if (starts_with(tail, type)) return page_after_marker(tail.substr(type.size()));
  }
  return std::nullopt;
}

// /HOST/s/..., sometimes below /turbo.
std::optional<CachedPage> page_in_turbo(std::string_view tail) {
  if (starts_with(tail, "/turbo/")) tail.remove_prefix(6);
  auto page = page_at("https", tail.substr(std::min<std::size_t>(1, tail.size())));
  if (!page || !starts_with(page->tail, "/s/")) return std::nullopt;
  page->tail.remove_prefix(2);
  return page;
}

}  // namespace

bool is_amp_cache(std::string_view host) {
  return is_or_is_below(host, "ampproject.org") || is_or_is_below(host, "bing-amp.com") ||
         is_or_is_below(host, "turbopages.org");
}

std::optional<CachedPage> cached_page(std::string_view host, std::string_view tail) {
  if (is_or_is_below(host, "turbopages.org")) return page_in_turbo(tail);
  if (is_amp_cache(host)) return page_in_amp_cache(tail);
  if (starts_with(tail, "/amp/") && is_google(host)) return page_after_marker(tail.substr(5));
  return std::nullopt;
}

std::optional<CachedPage> unwrap_amp_cache(const WebAddress& address, std::string_view tail) {
  std::optional<CachedPage> page;
  auto host = parse_host(address.authority.host, true);
  while (host) {
    const auto next = cached_page(host->text, tail);
    if (!next) break;
    page = next;
    tail = next->tail;
    host = parse_host(split_authority(next->authority).host, true);
  }
  return page;
}

bool is_amp_parameter(std::string_view name, std::string_view value) {
  if (name == "amp" || name == "isAmp") return true;
  return (name == "output" || name == "outputType") && value == "amp";
}

}  // namespace dossier::url
