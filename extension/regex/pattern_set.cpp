#include "regex/pattern_set.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>

#include "json/read.h"
#include "regex/dialect.h"

namespace dossier::regex {
namespace {

using re2::RE2;

constexpr std::int64_t kMaxMemory = 64 << 20;

RE2::Options set_options() {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(kMaxMemory);
  return options;
}

Problem at_index(std::size_t index, const std::string& what) {
  return {"pattern " + std::to_string(index) + ": " + what};
}

std::variant<std::vector<std::string>, Problem> read_list(std::string_view json_patterns) {
  auto read = json::parse(json_patterns);
  const auto* list = std::get_if<json::Value>(&read);
  if (!list || list->kind != json::Kind::array) {
    return Problem{"the patterns must be a JSON array of strings"};
  }
  std::vector<std::string> patterns;
  for (const json::Value& item : list->items) {
    if (item.kind != json::Kind::string) return at_index(patterns.size(), "not a string");
    patterns.push_back(item.text);
  }
  return patterns;
}

}  // namespace

struct PatternSet::Parts {
  RE2::Set set{set_options(), RE2::UNANCHORED};
  std::vector<int> indexes;  // of the patterns in `set`, in its order
  // Those that RE2 would match inside a character; they are looked for one by one.
  std::vector<std::pair<int, Pattern>> apart;
  std::vector<std::string> sources;

  // The patterns one by one, for a text on which the set runs out of memory.
  std::vector<int> which_slowly(std::string_view text) const {
    std::vector<int> found;
    for (const int index : indexes) {
      const auto made = Pattern::compile(sources[static_cast<std::size_t>(index)]);
      const auto* pattern = std::get_if<Pattern>(&made);
      if (pattern && pattern->matches(text)) found.push_back(index);
    }
    return found;
  }
};

PatternSet::PatternSet(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;
PatternSet::~PatternSet() = default;

std::variant<PatternSet, Problem> PatternSet::compile(std::string_view json_patterns,
                                                      std::size_t longest_pattern) {
  auto list = read_list(json_patterns);
  if (auto* problem = std::get_if<Problem>(&list)) return *problem;
  auto parts = std::make_unique<Parts>();
  parts->sources = std::get<std::vector<std::string>>(std::move(list));
  for (std::size_t i = 0; i < parts->sources.size(); ++i) {
    const std::string& source = parts->sources[i];
    if (source.size() > longest_pattern) {
      return at_index(i, "longer than " + std::to_string(longest_pattern) + " bytes");
    }
    auto made = Pattern::compile(source);
    if (auto* problem = std::get_if<Problem>(&made)) return at_index(i, problem->message);
    auto& pattern = std::get<Pattern>(made);
    if (pattern.may_match_inside_character()) {
      parts->apart.emplace_back(static_cast<int>(i), std::move(pattern));
    } else {
      parts->set.Add(to_re2(source, {}), nullptr);
      parts->indexes.push_back(static_cast<int>(i));
    }
  }
  if (!parts->set.Compile()) return Problem{"the patterns together need more than 64 MB"};
  return PatternSet(std::move(parts));
}

bool PatternSet::matches_any(std::string_view text) const {
  RE2::Set::ErrorInfo error{};
  if (!parts_->indexes.empty() && parts_->set.Match(text, nullptr, &error)) return true;
  if (error.kind == RE2::Set::kOutOfMemory && !parts_->which_slowly(text).empty()) return true;
  return std::any_of(parts_->apart.begin(), parts_->apart.end(),
                     [&](const auto& p) { return p.second.matches(text); });
}

std::vector<int> PatternSet::which(std::string_view text) const {
  std::vector<int> found;
  RE2::Set::ErrorInfo error{};
  if (!parts_->indexes.empty()) parts_->set.Match(text, &found, &error);
  for (int& index : found) index = parts_->indexes[static_cast<std::size_t>(index)];
  if (error.kind == RE2::Set::kOutOfMemory) found = parts_->which_slowly(text);
  for (const auto& [index, pattern] : parts_->apart) {
    if (pattern.matches(text)) found.push_back(index);
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace dossier::regex
