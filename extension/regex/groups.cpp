#include "regex/groups.h"

#include <charconv>

#include "json/write.h"

namespace dossier::regex {
namespace {

std::string list_of_names(const Pattern& pattern) {
  std::string list;
  for (const auto& [number, name] : pattern.group_names()) {
    list.append(list.empty() ? "its names are " : ", ").append(name);
  }
  return list.empty() ? "it has no named groups" : list;
}

void append_member(std::string& out, std::string_view key, std::string_view text,
                   const Span& group) {
  if (out.size() > 1) out += ',';
  json::append_string(out, key);
  out += ':';
  if (group.took_part()) {
    json::append_string(out, group.in(text));
  } else {
    out += "null";
  }
}

}  // namespace

std::variant<int, Problem> group_number(const Pattern& pattern, std::string_view group) {
  int number = 0;
  const auto [end, error] = std::from_chars(group.data(), group.data() + group.size(), number);
  if (error == std::errc() && end == group.data() + group.size() && number >= 0) return number;
  for (const auto& [n, name] : pattern.group_names()) {
    if (name == group) return n;
  }
  return Problem{"the pattern has no group '" + std::string(group) +
                 "': " + list_of_names(pattern)};
}

std::string groups_json(const Pattern& pattern, std::string_view text,
                        const std::vector<Span>& groups) {
  const auto& names = pattern.group_names();
  std::string out = "{";
  for (std::size_t i = 0; i < groups.size(); ++i) {
    append_member(out, std::to_string(i), text, groups[i]);
    const auto name = names.find(static_cast<int>(i));
    if (name != names.end()) append_member(out, name->second, text, groups[i]);
  }
  return out + "}";
}

}  // namespace dossier::regex
