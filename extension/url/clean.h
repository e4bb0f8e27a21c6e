// An address without what does not belong to the page: AMP caches are unwrapped,
// tracking parameters are out. Everything else keeps its bytes and its order, so
// a signed address still opens.
//
//   clean("https://x.org/a?utm_source=n&id=5&sig=a%2Fb")  ->  https://x.org/a?id=5&sig=a%2Fb
//   clean("https://x-org.cdn.ampproject.org/c/s/x.org/a")  ->  https://x.org/a
//   clean("mailto:a@b.org?subject=x")                      ->  as it is
//   clean("not an address")                                ->  nullopt
//
// Blanks around the address, and tabs and line ends inside, are no part of it
// and go. Idempotent. Linear time with the list of this library; a loaded list
// may need as many passes as there are parameters.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dossier::url {

class TrackingList;

// `list` replaces the names of tracking_parameters.inc.
std::optional<std::string> clean(std::string_view text, const TrackingList* list = nullptr);

// True for a name of tracking_parameters.inc; decoded, case-sensitive.
bool is_tracking_parameter(std::string_view name);

}  // namespace dossier::url
