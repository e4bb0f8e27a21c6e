#include "text/fix.h"

#include <algorithm>

#include "text/marks.h"
#include "text/references.h"
#include "text/scan.h"
#include "text/space.h"

namespace dossier::text {
namespace {

// A text on its way through steps that give nothing when they change nothing.
class Draft {
 public:
  explicit Draft(std::string_view text) : original_(text) {}

  std::string_view view() const { return changed_ ? std::string_view(*changed_) : original_; }
  void take(std::optional<std::string> next) {
    if (next) changed_ = std::move(next);
  }
  // The text if it differs from the one at the start.
  std::optional<std::string> result() && {
    if (changed_ && *changed_ == original_) return std::nullopt;
    return std::move(changed_);
  }

 private:
  std::string_view original_;
  std::optional<std::string> changed_;
};

// White space in order inside a line; its line break stays.
std::optional<std::string> tidy_line(std::string_view line) {
  const bool has_break = line.ends_with('\n');
  auto tidy = tidy_space(has_break ? line.substr(0, line.size() - 1) : line);
  if (tidy && has_break) *tidy += '\n';
  return tidy;
}

// All steps once, in ftfy's order.
std::optional<std::string> one_round(std::string_view line, const FixOptions& o, bool unescape) {
  Draft draft(line);
  if (unescape) draft.take(resolve_references(draft.view()));
  if (o.fix_encoding) draft.take(fix_mojibake_line(draft.view(), o.mojibake));
  if (o.mojibake.fix_c1_controls) draft.take(fix_c1_controls(draft.view()));
  if (o.fix_latin_ligatures) draft.take(fix_latin_ligatures(draft.view()));
  if (o.fix_character_width) draft.take(fix_character_width(draft.view()));
  if (o.uncurl_quotes) draft.take(uncurl_quotes(draft.view()));
  if (o.fix_line_breaks) draft.take(fix_line_breaks(draft.view(), NextLine::breaks));
  if (o.remove_terminal_escapes) draft.take(remove_terminal_escapes(draft.view()));
  if (o.remove_control_chars) draft.take(remove_control_characters(draft.view()));
  if (o.remove_unseen) draft.take(remove_controls(draft.view()));
  if (o.normalization) draft.take(normalize(draft.view(), *o.normalization));
  if (o.tidy_space) draft.take(tidy_line(draft.view()));
  return std::move(draft).result();
}

// Nothing too when the line does not come to rest.
std::optional<std::string> fix_line(std::string_view line, const FixOptions& options,
                                    bool unescape) {
  Draft draft(line);
  for (int round = 0; round < kMaxRounds; ++round) {
    auto next = one_round(draft.view(), options, unescape);
    if (!next) return std::move(draft).result();
    draft.take(std::move(next));
  }
  return std::nullopt;
}

// Printable ASCII without what any step looks for.
bool is_plain(std::string_view line, const FixOptions& options) {
  if (options.tidy_space && (line.starts_with(' ') || line.find("  ") != line.npos)) return false;
  const std::size_t end = line.ends_with('\n') ? line.size() - 1 : line.size();
  if (options.tidy_space && end > 0 && line[end - 1] == ' ') return false;
  return skip_printable(line, 0) == end && line.find('&') == line.npos;
}

bool has_inner_break(std::string_view line) {
  return line.substr(0, line.size() - 1).find('\n') != line.npos;
}

// Line by line, with the state that goes from line to line.
class LineFixer {
 public:
  explicit LineFixer(const FixOptions& options) : options_(options) {}

  std::optional<std::string> fix_lines(std::string_view text) {
    std::string out;
    std::size_t copied = 0;
    bool is_changed = false;
    for (std::size_t i = 0; i < text.size();) {
      const std::size_t end = std::min(text.find('\n', i), text.size() - 1) + 1;
      if (auto fixed = fix_one(text.substr(i, end - i))) {
        out.append(text, copied, i - copied).append(*fixed);
        copied = end;
        is_changed = true;
      }
      i = end;
    }
    if (!is_changed) return std::nullopt;
    return out.append(text, copied);
  }

 private:
  std::optional<std::string> fix_one(std::string_view line) {
    const bool unescape_before = unescape_;
    const bool has_markup = line.find('<') != line.npos;
    if (options_.unescape_html == Entities::before_markup && has_markup) unescape_ = false;
    if (is_plain(line, options_)) return std::nullopt;
    auto fixed = fix_line(line, options_, unescape_);
    if (!fixed || fixed->empty() || !has_inner_break(*fixed)) return fixed;
    unescape_ = unescape_before;  // the markup may stand in the last of the inner lines
    return fix_inner_lines(*fixed);
  }

  // A reference or a form feed became a line break: its lines stand on their own
  // now. Nothing, so that the line is left as it was, when that goes on and on.
  std::optional<std::string> fix_inner_lines(std::string_view lines) {
    if (depth_ == kMaxRounds) return std::nullopt;
    ++depth_;
    auto fixed = fix_lines(lines);
    --depth_;
    return fixed ? fixed : std::string(lines);
  }

  const FixOptions& options_;
  int depth_ = 0;
  bool unescape_ = options_.unescape_html != Entities::never;
};

}  // namespace

std::optional<std::string> fix(std::string_view text, const FixOptions& options) {
  Draft draft(text);
  // U+0085 waits: in damaged text it is half of an ellipsis.
  if (options.fix_line_breaks) draft.take(fix_line_breaks(draft.view(), NextLine::stays));
  draft.take(LineFixer(options).fix_lines(draft.view()));
  return std::move(draft).result();
}

std::optional<std::string> clean(std::string_view text) {
  FixOptions options;
  options.unescape_html = Entities::always;
  options.remove_unseen = true;
  options.tidy_space = true;
  Draft draft(text);
  draft.take(fix(draft.view(), options));
  draft.take(tidy_space(draft.view()));
  return std::move(draft).result();
}

}  // namespace dossier::text
