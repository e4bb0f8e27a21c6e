#include "url/tracking_list.h"

#include <re2/set.h>

#include <algorithm>

#include "json/read.h"

namespace dossier::url {
namespace {

// For one compiled set. The largest public list (200 providers, 700 rules) needs
// a hundredth of it.
constexpr std::int64_t kMaxMemory = std::int64_t{16} << 20;

RE2::Options options() {
  RE2::Options result;
  result.set_case_sensitive(false);
  result.set_log_errors(false);
  result.set_max_mem(kMaxMemory);
  return result;
}

// The strings of the list `name`; none where the provider has no such list.
std::vector<std::string> strings_of(const json::Value& provider, std::string_view name) {
  std::vector<std::string> result;
  if (const json::Value* list = provider.find(name)) {
    for (const json::Value& item : list->items) {
      if (item.kind == json::Kind::string) result.push_back(item.text);
    }
  }
  return result;
}

// Any of several expressions, in one pass; an empty set finds nothing.
class AnyOf {
 public:
  explicit AnyOf(RE2::Anchor anchor) : set_(options(), anchor) {}

  bool add(const std::string& expression) {
    if (set_.Add(expression, nullptr) < 0) return false;
    ++size_;
    return true;
  }
  bool compile() { return set_.Compile(); }
  int size() const { return size_; }
  bool matches(std::string_view text) const {
    return size_ > 0 && set_.Match({text.data(), text.size()}, nullptr);
  }
  std::vector<int> all_matches(std::string_view text) const {
    std::vector<int> found;
    if (size_ > 0) set_.Match({text.data(), text.size()}, &found);
    std::sort(found.begin(), found.end());
    return found;
  }

 private:
  RE2::Set set_;
  int size_ = 0;
};

struct Provider {
  AnyOf rules{RE2::ANCHOR_BOTH};
  AnyOf exceptions{RE2::UNANCHORED};
};

}  // namespace

struct TrackingList::Compiled {
  AnyOf patterns{RE2::UNANCHORED};  // one for each provider, in order
  std::vector<std::unique_ptr<Provider>> providers;
  int rules = 0;
  int skipped = 0;

  void add(const json::Value& source) {
    auto provider = std::make_unique<Provider>();
    for (const std::string& rule : strings_of(source, "rules")) {
      if (!provider->rules.add(rule)) ++skipped;
    }
    bool is_usable = provider->rules.compile();
    for (const std::string& exception : strings_of(source, "exceptions")) {
      is_usable = is_usable && provider->exceptions.add(exception);
    }
    is_usable = is_usable && provider->exceptions.compile();
    const json::Value* pattern = source.find("urlPattern");
    is_usable = is_usable && pattern && pattern->kind == json::Kind::string;
    if (!is_usable || !patterns.add(pattern->text)) {
      ++skipped;
      return;
    }
    rules += provider->rules.size();
    providers.push_back(std::move(provider));
  }
};

TrackingList::TrackingList(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
TrackingList::TrackingList(TrackingList&&) noexcept = default;
TrackingList& TrackingList::operator=(TrackingList&&) noexcept = default;
TrackingList::~TrackingList() = default;

std::variant<TrackingList, std::string> TrackingList::from_json(std::string_view text) {
  const auto parsed = json::parse(text);
  if (const auto* error = std::get_if<json::ParseError>(&parsed)) {
    return "not JSON at byte " + std::to_string(error->offset) + ": " + error->message;
  }
  const json::Value* providers = std::get<json::Value>(parsed).find("providers");
  if (!providers || providers->kind != json::Kind::object) {
    return std::string("no \"providers\": not a list in ClearURLs' format");
  }
  auto compiled = std::make_unique<Compiled>();
  for (const auto& [name, provider] : providers->members) compiled->add(provider);
  if (!compiled->patterns.compile()) return std::string("the list needs too much memory");
  return TrackingList(std::move(compiled));
}

std::vector<int> TrackingList::providers_for(std::string_view address) const {
  std::vector<int> found = compiled_->patterns.all_matches(address);
  found.erase(std::remove_if(found.begin(), found.end(),
                             [&](int i) {
                               const auto& provider = compiled_->providers[std::size_t(i)];
                               return provider->exceptions.matches(address);
                             }),
              found.end());
  return found;
}

bool TrackingList::drops(const std::vector<int>& providers, std::string_view name) const {
  return std::any_of(providers.begin(), providers.end(), [&](int i) {
    return compiled_->providers[std::size_t(i)]->rules.matches(name);
  });
}

int TrackingList::provider_count() const { return int(compiled_->providers.size()); }
int TrackingList::rule_count() const { return compiled_->rules; }
int TrackingList::skipped() const { return compiled_->skipped; }

}  // namespace dossier::url
