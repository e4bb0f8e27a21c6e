#include "columns/definition.h"

#include <algorithm>
#include <optional>

#include "decode/ascii.h"

namespace dossier::columns {
namespace {

using decode::lower;

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

bool is_word_character(char c) {
  return decode::is_letter_or_digit(c) || c == '_' || c == '$' || !decode::is_ascii(c);
}

char closing_quote(char open) {
  if (open == '[') return ']';
  return open == '\'' || open == '"' || open == '`' ? open : '\0';
}

// Takes words, quoted names and strings from the front of an argument.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) { skip_space(); }

  bool done() const { return rest_.empty(); }
  bool starts_with(char c) const { return rest_.starts_with(c); }
  bool starts_with_quote() const { return !done() && closing_quote(rest_[0]); }
  std::string_view rest() const { return rest_; }
  void take_character() {
    rest_.remove_prefix(1);
    skip_space();
  }

  // Empty when no word or quoted text starts here, or a quote never closes.
  std::optional<std::string> take() {
    if (done()) return std::nullopt;
    return starts_with_quote() ? take_quoted() : take_word();
  }

 private:
  std::optional<std::string> take_word() {
    std::size_t n = 0;
    while (n < rest_.size() && is_word_character(rest_[n])) ++n;
    if (n == 0) return std::nullopt;
    return remove(n, std::string(rest_.substr(0, n)));
  }
  std::optional<std::string> take_quoted() {
    const char close = closing_quote(rest_[0]);
    std::string out;
    for (std::size_t i = 1; i < rest_.size(); ++i) {
      if (rest_[i] != close) {
        out += rest_[i];
      } else if (close != ']' && i + 1 < rest_.size() && rest_[i + 1] == close) {
        out += rest_[i++];
      } else {
        return remove(i + 1, std::move(out));
      }
    }
    return std::nullopt;
  }
  std::string remove(std::size_t n, std::string taken) {
    rest_.remove_prefix(n);
    skip_space();
    return taken;
  }
  void skip_space() {
    while (!rest_.empty() && is_space(rest_[0])) rest_.remove_prefix(1);
    while (!rest_.empty() && is_space(rest_.back())) rest_.remove_suffix(1);
  }

  std::string_view rest_;
};

DefinitionError malformed(std::string_view argument) {
  return {"cannot read '" + std::string(argument) +
          "': expected option = value, or name [TYPE] [PATH '$.key']"};
}

// What SQL allows behind a column's type and a folder of files cannot keep.
bool is_constraint(std::string_view word) {
  static constexpr std::string_view kWords[] = {
      "as",  "check", "collate", "constraint", "default",    "generated", "hidden",
      "key", "not",   "null",    "primary",    "references", "unique"};
  const std::string folded = lower(word);
  return std::find(std::begin(kWords), std::end(kWords), folded) != std::end(kWords);
}

// The words of a type up to PATH: VARCHAR(20), DOUBLE PRECISION.
std::string take_type(Scanner& scanner) {
  std::string type;
  while (!scanner.done()) {
    Scanner ahead = scanner;
    if (scanner.starts_with_quote()) break;
    if (scanner.starts_with('(')) {
      const std::size_t close = scanner.rest().find(')');
      if (close == std::string_view::npos) break;
      type += scanner.rest().substr(0, close + 1);
      for (std::size_t i = 0; i <= close && !scanner.done(); ++i) {
        const bool was_close = scanner.starts_with(')');
        scanner.take_character();
        if (was_close) break;
      }
      continue;
    }
    const auto word = ahead.take();
    if (!word || lower(*word) == "path" || is_constraint(*word)) break;
    type += (type.empty() ? "" : " ") + *word;
    scanner = ahead;
  }
  return type;
}

std::variant<Option, Column, DefinitionError> parse_column(std::string name, Scanner scanner,
                                                           std::string_view argument) {
  Column column{std::move(name), take_type(scanner), {}};
  if (scanner.done()) {
    column.path.push_back({Step::Kind::key, column.name, 0});
    return column;
  }
  const auto word = scanner.take();
  if (!word || lower(*word) != "path" || !scanner.starts_with('\'')) return malformed(argument);
  const auto path = scanner.take();
  if (!path || !scanner.done()) return malformed(argument);
  auto parsed = parse_path(*path);
  if (auto* error = std::get_if<PathError>(&parsed)) {
    return DefinitionError{"column '" + column.name + "': " + error->message};
  }
  column.path = std::move(std::get<Path>(parsed));
  return column;
}

}  // namespace

std::variant<Option, Column, DefinitionError> parse_argument(std::string_view argument) {
  Scanner scanner(argument);
  auto name = scanner.take();
  if (!name || name->empty()) return malformed(argument);
  if (!scanner.starts_with('=')) return parse_column(std::move(*name), scanner, argument);
  scanner.take_character();
  if (scanner.done()) return malformed(argument);
  Option option{lower(*name), unquoted(scanner.rest())};
  if (scanner.starts_with_quote() && (!scanner.take() || !scanner.done())) {
    return malformed(argument);
  }
  return option;
}

std::string unquoted(std::string_view text) {
  Scanner scanner(text);
  const std::string plain(scanner.rest());
  if (!scanner.starts_with_quote()) return plain;
  auto inside = scanner.take();
  return inside && scanner.done() ? *inside : plain;
}

std::string quoted_name(std::string_view name) {
  std::string out = "\"";
  for (const char c : name) {
    out += c;
    if (c == '"') out += '"';
  }
  return out + '"';
}

Affinity affinity_of(std::string_view type) {
  const std::string t = lower(type);
  const auto has = [&](const char* part) { return t.find(part) != t.npos; };
  if (has("int")) return Affinity::integer;
  if (has("char") || has("clob") || has("text")) return Affinity::text;
  if (t.empty() || has("blob")) return Affinity::none;
  if (has("real") || has("floa") || has("doub")) return Affinity::real;
  return Affinity::numeric;
}

}  // namespace dossier::columns
