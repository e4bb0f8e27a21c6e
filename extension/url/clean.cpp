#include "url/clean.h"

#include <algorithm>
#include <array>

#include "url/amp.h"
#include "url/query.h"
#include "url/tracking_list.h"
#include "url/url.h"
#include "url/web_address.h"

namespace dossier::url {
namespace {

constexpr std::string_view kTrackingParameters[] = {
#include "url/tracking_parameters.inc"
};

// The end of an address is trimmed of these when it is read; so what stands there
// after a removal is trimmed at once, and a name is judged as it would then be.
std::string_view without_end_blanks(std::string_view text) {
  while (!text.empty() && static_cast<unsigned char>(text.back()) <= 0x20) text.remove_suffix(1);
  return text;
}

// The query without the pieces that `drops` says yes to. Nothing dropped, nothing
// changed; all dropped, nullopt: then the "?" goes too.
template <class Drops>
std::optional<std::string> filter_query(std::string_view query, Drops drops) {
  std::string kept;
  bool any = false;
  for_each_piece(query, [&](std::string_view piece) {
    const std::string_view name = split_piece(without_end_blanks(piece)).name;
    if (!name.empty() && drops(form_decode(name))) return;
    if (any) kept += '&';
    kept += piece;
    any = true;
  });
  if (kept.empty() && !query.empty()) return std::nullopt;
  return kept;
}

template <class Drops>
std::string filter_address(std::string_view address, Drops drops) {
  const std::size_t hash = std::min(address.find('#'), address.size());
  const std::size_t mark = address.substr(0, hash).find('?');
  if (mark == address.npos) return std::string(address);
  const auto query = filter_query(address.substr(mark + 1, hash - mark - 1), drops);
  std::string out(address.substr(0, mark));
  if (query) out.append("?").append(*query);
  out += address.substr(hash);
  out.resize(without_end_blanks(out).size());
  return out;
}

std::string without_tracking(std::string address, const TrackingList* list) {
  if (!list) return filter_address(address, is_tracking_parameter);
  // The list's patterns look at the whole address, so they are asked again
  // until they find nothing more.
  for (;;) {
    const auto providers = list->providers_for(address);
    std::string next = filter_address(
        address, [&](std::string_view name) { return list->drops(providers, name); });
    if (next.size() == address.size()) return next;
    address = std::move(next);
  }
}

bool is_sound(const WebAddress& address) {
  const Authority& parts = address.authority;
  if (parts.host.empty() || (parts.port && !parse_port(*parts.port))) return false;
  return parse_host(parts.host, true).has_value();
}

}  // namespace

bool is_tracking_parameter(std::string_view name) {
  return std::binary_search(std::begin(kTrackingParameters), std::end(kTrackingParameters), name);
}

std::optional<std::string> clean(std::string_view text, const TrackingList* list) {
  std::string storage;
  text = strip_ignored(text, storage);
  const auto address = split_web(text);
  if (!address) return parse(text) ? std::optional(std::string(text)) : std::nullopt;
  if (!is_sound(*address)) return std::nullopt;
  const std::string_view tail =
      text.substr(static_cast<std::size_t>(address->path.data() - text.data()));
  const auto page = unwrap_amp_cache(*address, tail);
  if (!page) return without_tracking(std::string(text), list);
  std::string unwrapped(page->scheme);
  unwrapped.append("://").append(page->authority).append(page->tail);
  return without_tracking(std::move(unwrapped), list);
}

}  // namespace dossier::url
