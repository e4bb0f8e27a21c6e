#include "regex/pattern_cache.h"

#include <algorithm>

namespace dossier::regex {

std::variant<SharedPattern, Problem> PatternCache::get(std::string_view pattern, Flags flags) {
  const auto known = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& e) {
    return e.source == pattern && e.flags == flags;
  });
  if (known != entries_.end()) {
    entries_.splice(entries_.begin(), entries_, known);
    return known->pattern;
  }
  auto made = Pattern::compile(pattern, flags);
  if (auto* problem = std::get_if<Problem>(&made)) return *problem;
  auto shared = std::make_shared<const Pattern>(std::get<Pattern>(std::move(made)));
  entries_.push_front({std::string(pattern), flags, shared});
  if (entries_.size() > kCapacity) entries_.pop_back();
  return shared;
}

}  // namespace dossier::regex
