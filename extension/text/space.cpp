#include "text/space.h"

#include "text/scan.h"

namespace dossier::text {
namespace {

// https://www.unicode.org/Public/15.0.0/ucd/PropList.txt
bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_line_break(char32_t c) {
  return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// A run of white space: where it ends and how many lines end in it.
struct Run {
  std::size_t end;
  int breaks;
};

Run run_at(std::string_view text, std::size_t i) {
  Run run{i, 0};
  while (run.end < text.size()) {
    const auto c = character_at(text, run.end);
    if (!is_space(c.value)) break;
    const bool is_second_half = c.value == '\n' && run.end > i && text[run.end - 1] == '\r';
    if (is_line_break(c.value) && !is_second_half) ++run.breaks;
    run.end += c.size;
  }
  return run;
}

// The next byte from i on that may start white space.
std::size_t find_space(std::string_view text, std::size_t i) {
  while (i < text.size()) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte <= ' ' && is_space(byte)) break;
    if (byte >= 0xC2 && is_space(character_at(text, i).value)) break;
    ++i;
  }
  return i;
}

// separator(breaks) is what a run becomes that is not at an end.
template <class Separator>
std::optional<std::string> replace_runs(std::string_view text, Separator separator) {
  std::string out;
  std::size_t copied = 0;
  bool is_changed = false;
  for (std::size_t i = find_space(text, 0); i < text.size();) {
    const Run run = run_at(text, i);
    const bool is_at_end = i == 0 || run.end == text.size();
    const std::string_view wanted = is_at_end ? std::string_view() : separator(run.breaks);
    if (text.substr(i, run.end - i) != wanted) {
      is_changed = true;
      out.append(text, copied, i - copied).append(wanted);
      copied = run.end;
    }
    i = find_space(text, run.end);
  }
  if (!is_changed) return std::nullopt;
  return out.append(text, copied);
}

}  // namespace

std::optional<std::string> tidy_space(std::string_view text) {
  return replace_runs(text, [](int breaks) -> std::string_view {
    constexpr std::string_view separators[] = {" ", "\n", "\n\n"};
    return separators[breaks < 2 ? breaks : 2];
  });
}

std::optional<std::string> join_lines(std::string_view text) {
  return replace_runs(text, [](int) -> std::string_view { return " "; });
}

}  // namespace dossier::text
