// Addresses: whatever the bytes are, nothing crashes, and
//   - the parse of an href is that href;
//   - an href resolved against any base is itself;
//   - clean() and key() are idempotent, and clean() gives an address;
//   - the quick way to a host agrees with the parser;
//   - the registrable domain ends the host, and the public suffix ends it.
// The input is an address, and behind its first line end a base.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "url/clean.h"
#include "url/key.h"
#include "url/public_suffix.h"
#include "url/query.h"
#include "url/url.h"
#include "url/web_address.h"

using namespace dossier;

namespace {

void require(bool condition) {
  if (!condition) std::abort();
}

void check_href(const url::Url& address) {
  const std::string href = url::href(address);
  const auto again = url::parse(href);
  require(again && url::href(*again) == href);
}

void check_resolve(const url::Url& address, std::string_view base_text) {
  const auto base = url::parse(base_text);
  if (!base) return;
  const std::string href = url::href(address);
  const auto resolved = url::parse(href, &*base);
  require(resolved && url::href(*resolved) == href);
}

void check_relative(std::string_view text, std::string_view base_text) {
  const auto base = url::parse(base_text);
  if (!base) return;
  if (const auto resolved = url::parse(text, &*base)) check_href(*resolved);
}

void check_clean(std::string_view text, bool is_address) {
  const auto once = url::clean(text);
  require(once.has_value() == is_address);
  if (!once) return;
  require(url::parse(*once).has_value());
  require(url::clean(*once) == once);
}

void check_key(std::string_view text, bool is_address) {
  const auto once = url::key(text);
  require(once || !is_address);
  if (once) require(url::key(*once) == once);
}

void check_host(std::string_view text, const std::optional<url::Url>& address) {
  const auto quick = url::plain_web_host(text);
  if (quick) require(address && address->host.text == *quick);
  if (!address) return;
  const std::string_view host = address->host.text;
  const auto domain = url::registrable_domain(address->host);
  const auto suffix = url::public_suffix(address->host);
  require(!domain || host.ends_with(*domain));
  require(!domain || (suffix && domain->ends_with(*suffix) && suffix->size() < domain->size()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const std::size_t line = input.find('\n');
  const std::string_view text = input.substr(0, line);
  const std::string_view base = line == input.npos ? "http://x.org/a?b" : input.substr(line + 1);
  const auto address = url::parse(text);
  if (address) {
    check_href(*address);
    check_resolve(*address, base);
    if (address->query) url::query_parameters(*address->query);
  }
  check_relative(text, base);
  check_clean(text, address.has_value());
  check_key(text, address.has_value());
  check_host(text, address);
  return 0;
}
