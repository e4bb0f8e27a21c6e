#include "corpus/glob.h"

#include <optional>

#include "decode/utf8.h"

namespace dossier::corpus {
namespace {

// The length of the class that starts at `[`, or 0 when it never ends. A `]` in
// the first place is a member.
std::size_t class_length(std::string_view glob) {
  std::size_t i = 1;
  if (i < glob.size() && (glob[i] == '!' || glob[i] == '^')) ++i;
  if (i < glob.size() && glob[i] == ']') ++i;
  for (; i < glob.size(); ++i) {
    if (glob[i] == '\\') {
      ++i;
    } else if (glob[i] == ']') {
      return i + 1;
    }
  }
  return 0;
}

char32_t take_member(std::string_view& members) {
  if (members.size() > 1 && members[0] == '\\') members.remove_prefix(1);
  const auto c = decode::code_point_at(members, 0);
  members.remove_prefix(c.size);
  return c.value;
}

// `members` is what stands between the brackets.
bool is_in_class(std::string_view members, char32_t c) {
  const bool negated = members.starts_with('!') || members.starts_with('^');
  if (negated) members.remove_prefix(1);
  bool found = false;
  while (!members.empty()) {
    const char32_t low = take_member(members);
    char32_t high = low;
    if (members.size() > 1 && members[0] == '-') {
      members.remove_prefix(1);
      high = take_member(members);
    }
    found = found || (low <= c && c <= high);
  }
  return found != negated;
}

struct Step {
  std::size_t glob;  // bytes of the glob that were used
  std::size_t name;  // bytes of the name; 0 with glob 0: no match
};

// One element of the glob that is not `*` against the start of the name.
Step match_one(std::string_view glob, std::string_view name) {
  if (name.empty()) return {0, 0};
  const auto c = decode::code_point_at(name, 0);
  if (glob[0] == '?') return {1, c.size};
  if (glob[0] == '[') {
    if (const std::size_t length = class_length(glob)) {
      const bool in = is_in_class(glob.substr(1, length - 2), c.value);
      return in ? Step{length, c.size} : Step{0, 0};
    }
  }
  const std::size_t literal = glob[0] == '\\' && glob.size() > 1 ? 1 : 0;
  return glob[literal] == name[0] ? Step{literal + 1, 1} : Step{0, 0};
}

// The end of the braces that start at `{`, and the commas at their level.
struct Braces {
  std::size_t close = 0;
  std::vector<std::size_t> commas;
};

std::optional<Braces> find_braces(std::string_view glob, std::size_t open) {
  Braces braces;
  int depth = 0;
  for (std::size_t i = open; i < glob.size(); ++i) {
    const char c = glob[i];
    if (c == '\\') {
      ++i;
    } else if (c == '{') {
      ++depth;
    } else if (c == ',' && depth == 1) {
      braces.commas.push_back(i);
    } else if (c == '}' && --depth == 0) {
      if (braces.commas.empty()) return std::nullopt;
      braces.close = i;
      return braces;
    }
  }
  return std::nullopt;
}

// False when there are too many.
bool expand_into(std::string_view done, std::string_view rest, std::vector<std::string>& out) {
  for (std::size_t i = 0; i < rest.size(); ++i) {
    if (rest[i] == '\\') {
      ++i;
      continue;
    }
    if (rest[i] != '{') continue;
    const auto braces = find_braces(rest, i);
    if (!braces) continue;
    std::size_t start = i + 1;
    auto ends = braces->commas;
    ends.push_back(braces->close);
    for (const std::size_t end : ends) {
      const std::string head = std::string(done) + std::string(rest.substr(0, i));
      const std::string tail = std::string(rest.substr(start, end - start)) +
                               std::string(rest.substr(braces->close + 1));
      if (!expand_into(head, tail, out)) return false;
      start = end + 1;
    }
    return true;
  }
  out.push_back(std::string(done) + std::string(rest));
  return out.size() <= kMaxAlternatives;
}

bool matches_from(const std::vector<std::string>& segments, std::size_t s,
                  const std::vector<std::string_view>& names, std::size_t n) {
  // `**` remembers the last place to try again, as `*` does inside a segment.
  std::size_t retry_s = segments.size() + 1, retry_n = 0;
  while (n < names.size()) {
    if (s < segments.size() && segments[s] == "**") {
      retry_s = s++;
      retry_n = n;
    } else if (s < segments.size() && matches_segment(segments[s], names[n])) {
      ++s;
      ++n;
    } else if (retry_s <= segments.size()) {
      s = retry_s + 1;
      n = ++retry_n;
    } else {
      return false;
    }
  }
  while (s < segments.size() && segments[s] == "**") ++s;
  return s == segments.size();
}

}  // namespace

bool has_wildcard(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\\') {
      ++i;
    } else if (c == '*' || c == '?' || (c == '[' && class_length(text.substr(i))) ||
               (c == '{' && find_braces(text, i))) {
      return true;
    }
  }
  return false;
}

bool matches_segment(std::string_view glob, std::string_view name) {
  std::size_t g = 0, n = 0;
  std::size_t star = glob.npos, star_name = 0;
  while (n < name.size() || g < glob.size()) {
    if (g < glob.size() && glob[g] == '*') {
      star = g++;
      star_name = n;
      continue;
    }
    const Step step = g < glob.size() ? match_one(glob.substr(g), name.substr(n)) : Step{0, 0};
    if (step.glob) {
      g += step.glob;
      n += step.name;
    } else if (star != glob.npos && star_name < name.size()) {
      g = star + 1;
      n = ++star_name;
    } else {
      return false;
    }
  }
  return true;
}

std::string unescaped(std::string_view segment) {
  std::string out;
  for (std::size_t i = 0; i < segment.size(); ++i) {
    if (segment[i] == '\\' && i + 1 < segment.size()) ++i;
    out += segment[i];
  }
  return out;
}

std::string escaped(std::string_view name) {
  std::string out;
  for (const char c : name) {
    if (std::string_view("*?[]{},\\").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::vector<std::string> expand_braces(std::string_view glob) {
  std::vector<std::string> out;
  if (!expand_into("", glob, out)) out.clear();
  return out;
}

std::vector<std::string> split_segments(std::string_view glob) {
  std::vector<std::string> out;
  std::size_t start = 0;
  while (start <= glob.size()) {
    const std::size_t slash = std::min(glob.find('/', start), glob.size());
    const std::string_view segment = glob.substr(start, slash - start);
    const bool repeated = segment == "**" && !out.empty() && out.back() == "**";
    if (!segment.empty() && !repeated) out.emplace_back(segment);
    start = slash + 1;
  }
  return out;
}

bool matches_path(const std::vector<std::string>& segments, std::string_view path) {
  std::vector<std::string_view> names;
  for (std::size_t start = 0; start <= path.size();) {
    const std::size_t slash = std::min(path.find('/', start), path.size());
    if (slash > start) names.push_back(path.substr(start, slash - start));
    start = slash + 1;
  }
  return matches_from(segments, 0, names, 0);
}

}  // namespace dossier::corpus
