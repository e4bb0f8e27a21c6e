#include "frontmatter/plain_long.h"

#include <algorithm>

#include "frontmatter/plain_text.h"
#include "frontmatter/quoted.h"

namespace dossier::frontmatter {
namespace {

const char* next_line(const char* p) {
  while (*p != '\n') ++p;
  return p + 1;
}

// Behind the last line that is empty or deeper than the column, from the line at `p` on.
// A control character may make an empty line, too; it is refused later.
const char* end_of_deeper_lines(const char* p, std::ptrdiff_t column, const char* end) {
  while (p != end) {
    const char* const text = skip_spaces(p, end);
    if (!is_control(*text) && text - p <= column) break;
    p = next_line(text);
  }
  return p;
}

bool has_control_but_lf(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return is_control(c) && c != '\n'; });
}

// The first line with text decides; no line with text is less deep.
bool is_evenly_deep(const char* p, const char* end) {
  while (p != end && *p == '\n') ++p;
  const std::ptrdiff_t depth = p == end ? 0 : skip_spaces(p, end) - p;
  if (p == end || p[depth] == '\n') return false;
  while (p != end) {
    const char* const text = skip_spaces(p, end);
    if (*text != '\n' && text - p < depth) return false;
    p = next_line(text);
  }
  return true;
}

}  // namespace

std::string_view block_scalar_lines(const char* p, std::ptrdiff_t column, const Marks& marks) {
  const char* header = p + 1;
  if (*header == '+' || *header == '-') ++header;
  if (*header != '\n') return {};
  const char* const end = end_of_deeper_lines(header + 1, column, marks.end());
  const std::string_view lines(p, static_cast<std::size_t>(end - p));
  return is_evenly_deep(header + 1, end) && !has_control_but_lf(lines) ? lines : std::string_view();
}

const char* read_wrapped(const char* p, std::ptrdiff_t column, const Marks& marks,
                         std::string& value) {
  const char* const below = next_line(p);
  const char* const end = end_of_deeper_lines(below, column, marks.end());
  Quoted quoted = read_quoted({p, static_cast<std::size_t>(end - p)}, 0);
  if (quoted.error != nullptr || p + quoted.end <= below) return nullptr;
  if (has_control_but_lf({p, quoted.end})) return nullptr;
  value = std::move(quoted.value);
  return p + quoted.end;
}

}  // namespace dossier::frontmatter
