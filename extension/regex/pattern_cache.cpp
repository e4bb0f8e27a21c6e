#include "regex/pattern_cache.h"

namespace dossier::regex {

std::variant<SharedPattern, Problem> PatternCache::pattern(std::string_view source, Flags flags) {
  const auto* known =
      patterns_.find([&](const auto& key) { return key.first == source && key.second == flags; });
  if (known) return *known;
  auto made = Pattern::compile(source, flags);
  if (auto* problem = std::get_if<Problem>(&made)) return *problem;
  auto shared = std::make_shared<const Pattern>(std::get<Pattern>(std::move(made)));
  patterns_.add({std::string(source), flags}, shared);
  return shared;
}

std::variant<SharedSet, Problem> PatternCache::set(std::string_view json_patterns,
                                                   std::size_t longest_pattern) {
  const auto* known = sets_.find([&](const auto& key) { return key == json_patterns; });
  if (known) return *known;
  auto made = PatternSet::compile(json_patterns, longest_pattern);
  if (auto* problem = std::get_if<Problem>(&made)) return *problem;
  auto shared = std::make_shared<const PatternSet>(std::get<PatternSet>(std::move(made)));
  sets_.add(std::string(json_patterns), shared);
  return shared;
}

}  // namespace dossier::regex
