// A list of tracking parameters in ClearURLs' format, loaded at run time in the
// place of the list of this library:
//
//   {"providers": {"globalRules": {"urlPattern": ".*",
//                                  "rules": ["utm_[a-z]*", "fbclid"],
//                                  "exceptions": ["^https?://x\\.org"]}}}
//
// Of each provider urlPattern, rules and exceptions are read: a parameter goes
// when a provider's pattern is found in the address, none of its exceptions is,
// and one of its rules matches the whole name. All ignore case, as ClearURLs
// does; `(?-i:name)` does not. What else a list can hold is not done, because it
// is more than taking parameters out: rawRules, redirections, completeProvider,
// referralMarketing.
// Format: https://docs.clearurls.xyz/ ("Rules").
//
// The expressions are RE2's: linear time, no look-around, no back-references. A
// provider that needs those, in its pattern or an exception, is left out as a
// whole, for without them it would remove too much; a rule that does is left
// out alone. skipped() counts both.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dossier::url {

class TrackingList {
 public:
  // The list, or what is wrong with the text.
  static std::variant<TrackingList, std::string> from_json(std::string_view json);

  TrackingList(TrackingList&&) noexcept;
  TrackingList& operator=(TrackingList&&) noexcept;
  ~TrackingList();

  // The providers that speak about this address.
  std::vector<int> providers_for(std::string_view address) const;
  // True when one of them drops a parameter of that (decoded) name.
  bool drops(const std::vector<int>& providers, std::string_view name) const;

  int provider_count() const;
  int rule_count() const;
  int skipped() const;

 private:
  struct Compiled;
  explicit TrackingList(std::unique_ptr<Compiled> compiled);
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace dossier::url
