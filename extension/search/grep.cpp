#include "search/grep.h"

#include <algorithm>

#include "regex/groups.h"
#include "regex/matches.h"
#include "search/fields.h"

namespace dossier::search {
namespace {

void search_value(const regex::Pattern& pattern, std::string_view value, const std::string& field,
                  int line, std::vector<Hit>& out) {
  if (!pattern.matches(value)) return;
  const auto kept = std::make_shared<const std::string>(value);
  regex::Matches matches(pattern, value, 0, pattern.group_count());
  while (matches.next()) {
    out.push_back({field, line, kept, std::string(matches.match().in(value)),
                   regex::groups_json(pattern, value, matches.groups())});
  }
}

void search_body(const regex::Pattern& pattern, std::string_view body, int line,
                 std::vector<Hit>& out) {
  for (; !body.empty(); ++line) {
    const std::size_t end = std::min(body.find('\n'), body.size());
    std::string_view value = body.substr(0, end);
    if (value.ends_with('\r')) value.remove_suffix(1);
    search_value(pattern, value, "body", line, out);
    body.remove_prefix(std::min(end + 1, body.size()));
  }
}

}  // namespace

void grep(const regex::Pattern& pattern, std::string_view text,
          const frontmatter::Document& document, std::string_view field_prefix,
          std::vector<Hit>& out) {
  const auto agrees = [&](std::string_view field) { return field.starts_with(field_prefix); };
  if (field_prefix.empty() || field_prefix.starts_with('$')) {
    FieldWalk walk(text, document.meta);
    while (walk.next()) {
      if (agrees(walk.path())) search_value(pattern, walk.value(), walk.path(), walk.line(), out);
    }
  }
  if (agrees("body")) search_body(pattern, document.body, document.body_line, out);
}

}  // namespace dossier::search
