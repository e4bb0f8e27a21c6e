#include "frontmatter/mend.h"

#include <algorithm>

#include "decode/ascii.h"
#include "frontmatter/quoted.h"

namespace dossier::frontmatter {
namespace {

constexpr std::string_view kBlanks = " \t";

bool is_blank_at(std::string_view text, std::size_t at) {
  return at >= text.size() || text[at] == ' ' || text[at] == '\t';
}
bool is_letter_or_digit(char c) { return decode::is_letter_or_digit(c) || !decode::is_ascii(c); }
std::size_t skip_blanks(std::string_view line, std::size_t at) {
  return std::min(line.find_first_not_of(kBlanks, at), line.size());
}
std::size_t end_of_text(std::string_view line) {
  const std::size_t last = line.find_last_not_of(kBlanks);
  return last == line.npos ? 0 : last + 1;
}

// The colon that ends a key which starts at `at`, or npos.
std::size_t find_key_end(std::string_view line, std::size_t at) {
  if (line[at] == '"' || line[at] == '\'') {
    const Quoted quoted = read_quoted(line, at);
    if (quoted.error) return line.npos;
    const std::size_t colon = skip_blanks(line, quoted.end);
    const bool is_key = colon < line.size() && line[colon] == ':' && is_blank_at(line, colon + 1);
    return is_key ? colon : line.npos;
  }
  if (std::string_view("[]{}#&*!|>@`%,").find(line[at]) != line.npos) return line.npos;
  for (std::size_t i = at; i < line.size(); ++i) {
    if (line[i] == ':' && is_blank_at(line, i + 1)) return i;
    if (line[i] == '#' && is_blank_at(line, i - 1)) return line.npos;
  }
  return line.npos;
}

// Where the value of `key: value`, `- value` or `- key: value` starts; npos for a
// line that is none of them.
std::size_t find_value(std::string_view line) {
  std::size_t at = skip_blanks(line, 0);
  bool is_item = false;
  while (at < line.size() && line[at] == '-' && at + 1 < line.size() && is_blank_at(line, at + 1)) {
    is_item = true;
    at = skip_blanks(line, at + 1);
  }
  if (at >= line.size()) return line.npos;
  const std::size_t colon = find_key_end(line, at);
  if (colon == line.npos) return is_item ? at : line.npos;
  at = skip_blanks(line, colon + 1);
  return at < line.size() ? at : line.npos;
}

// The end of a text without quotes, before blanks and a comment; npos where it is
// not sure that there is a comment.
std::size_t find_text_end(std::string_view line, std::size_t start) {
  for (std::size_t i = start + 1; i < line.size(); ++i) {
    if (line[i] != '#' || !is_blank_at(line, i - 1)) continue;
    if (!is_blank_at(line, i + 1)) return line.npos;
    return end_of_text(line.substr(0, i));
  }
  return end_of_text(line);
}

Mended replaced(std::string_view line, std::size_t start, std::size_t end, std::string_view scalar,
                const char* what) {
  Mended out;
  out.line.append(line.substr(0, start)).append(scalar).append(line.substr(end));
  out.value_at = start;
  out.value = read_quoted(scalar, 0).value;
  out.what = what;
  return out;
}

std::optional<Mended> in_quotes(std::string_view line, std::size_t start, std::size_t end,
                                const char* what) {
  if (end == line.npos || end <= start) return std::nullopt;
  std::string scalar = "'";
  for (const char c : line.substr(start, end - start)) scalar.append(c == '\'' ? 2 : 1, c);
  return replaced(line, start, end, scalar + '\'', what);
}

// --- Texts without quotes.

// `*name` alone is an alias to an anchor that is missing, and not sure to be text.
bool is_only_a_name(std::string_view text) {
  return text.size() > 1 && std::all_of(text.begin() + 1, text.end(), [](char c) {
           return is_letter_or_digit(c) || c == '-' || c == '_';
         });
}

// `&name`, and what it names behind it.
bool is_anchor(std::string_view text) {
  return is_only_a_name(text.substr(0, text.find_first_of(kBlanks)));
}

bool is_template(std::string_view text) {
  return (text.starts_with("{{") && text.find("}}") != text.npos) ||
         (text.starts_with("{%") && text.find("%}") != text.npos);
}

const char* reason_for_quotes(std::string_view text) {
  switch (text[0]) {
    case '@':
      return "put quotes around a text that starts with @";
    case '%':
      return "put quotes around a text that starts with %";
    case '`':
      return "put quotes around a text that starts with `";
    case '*':
      return is_only_a_name(text) ? nullptr : "put quotes around a text that starts with *";
    case '&':
      return is_anchor(text) ? nullptr : "put quotes around a text that starts with &";
    case '!':
      return text.size() > 1 && is_letter_or_digit(text[1])
                 ? nullptr
                 : "put quotes around a text that starts with !";
    case '?':
      return text == "?" ? "put quotes around a question mark" : nullptr;
    case '-':
      return text == "-" ? "put quotes around a dash" : nullptr;
    case '{':
      return is_template(text) ? "put quotes around a template" : nullptr;
    default:
      return nullptr;
  }
}

std::optional<Mended> mend_plain(std::string_view line, std::size_t start, std::size_t error_at) {
  const std::size_t end = find_text_end(line, start);
  if (end == line.npos) return std::nullopt;
  const std::string_view text = line.substr(start, end - start);
  if (const char* why = reason_for_quotes(text)) return in_quotes(line, start, end, why);
  const bool is_text =
      std::string_view("[]{},\"'|>&*!@%`#?-:").find(text[0]) == text.npos ||
      (std::string_view("?-:").find(text[0]) != text.npos && !is_blank_at(text, 1));
  const bool is_colon = error_at > start && error_at < end && line[error_at] == ':' &&
                        is_blank_at(line, error_at + 1);
  if (!is_text || !is_colon) return std::nullopt;
  return in_quotes(line, start, end, "put quotes around a text with ': '");
}

// --- Texts in double quotes.

// What a look at the text between the outer quotes found.
struct Inside {
  bool has_quotes = false;
  bool quotes_pair = true;       // they open and close like words in quotes
  bool has_escapes = false;      // those of letters, as \n
  bool has_bad_escapes = false;  // those that YAML does not know
  bool has_halves = false;       // of a surrogate pair
};

// "so "quoted" words": a quote opens behind a blank and the like, and closes
// before one.
bool opens(std::string_view text, std::size_t at) {
  const bool is_first = at == 0 || std::string_view(" \t([{-/'").find(text[at - 1]) != text.npos;
  return is_first && !is_blank_at(text, at + 1);
}
bool closes(std::string_view text, std::size_t at) {
  const bool is_last =
      at + 1 == text.size() || std::string_view(" \t.,;:!?)]}-/'").find(text[at + 1]) != text.npos;
  return is_last && at > 0 && !is_blank_at(text, at - 1);
}

std::size_t end_of_template(std::string_view text, std::size_t at) {
  if (!text.substr(at).starts_with("{{")) return at;
  const std::size_t end = text.find("}}", at);
  return end == text.npos ? at : end + 2;
}

bool is_half(std::string_view text, std::size_t at) {
  return text.substr(at).starts_with("\\ud") || text.substr(at).starts_with("\\uD")
             ? at + 3 < text.size() && text[at + 3] >= '8'
             : false;
}

Inside look_inside(std::string_view text) {
  Inside found;
  bool is_open = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const std::size_t end = end_of_template(text, i); end != i) {
      const std::string_view inner = text.substr(i, end - i);
      found.has_quotes |= inner.find('"') != inner.npos;
      found.quotes_pair &= inner.find('\\') == inner.npos;
      i = end - 1;
    } else if (text[i] == '"') {
      found.has_quotes = true;
      found.quotes_pair &= is_open ? closes(text, i) : opens(text, i);
      is_open = !is_open;
    } else if (text[i] == '\\') {
      const char next = i + 1 < text.size() ? text[i + 1] : ' ';
      if (is_half(text, i)) {
        found.has_halves = true;
      } else if (std::string_view("0abtnvfreNLP_xuU").find(next) != text.npos) {
        found.has_escapes = true;
      } else if (std::string_view("\"\\/ \t").find(next) == text.npos) {
        found.has_bad_escapes = true;
      }
      ++i;
    }
  }
  found.quotes_pair &= !is_open;
  return found;
}

std::string with_escaped_quotes(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') out += '\\';
    out += text[i];
    if (text[i] == '\\' && i + 1 < text.size()) out += text[++i];
  }
  return out;
}

// \' is what other languages write for '.
std::string with_doubled_backslashes(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      out += text[i];
      continue;
    }
    const char next = text[++i];
    if (next != '\'') out += std::string_view("\"\\/ \t").find(next) == text.npos ? "\\\\" : "\\";
    out += next;
  }
  return out;
}

// \ud83d\ude00 as \U0001F600; empty if a half is alone.
std::string with_whole_characters(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_half(text, i)) {
      out += text[i];
      if (text[i] == '\\' && i + 1 < text.size()) out += text[++i];
      continue;
    }
    if (i + 12 > text.size() || !is_half(text, i + 6)) return {};
    const auto unit = [&](std::size_t at) {
      return static_cast<unsigned>(std::stoul(std::string(text.substr(at, 4)), nullptr, 16));
    };
    const auto is_hex = [&](std::size_t at) {
      return text.substr(at, 4).find_first_not_of("0123456789abcdefABCDEF") == text.npos;
    };
    if (!is_hex(i + 2) || !is_hex(i + 8)) return {};
    const unsigned high = unit(i + 2);
    const unsigned low = unit(i + 8);
    if (high >= 0xDC00 || low < 0xDC00) return {};
    constexpr char kDigits[] = "0123456789ABCDEF";
    const unsigned value = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
    out += "\\U";
    for (int shift = 28; shift >= 0; shift -= 4) out += kDigits[(value >> shift) & 0xF];
    i += 11;
  }
  return out;
}

// From the opening quote at `start` to the closing one before `end`.
std::optional<Mended> mend_double_quoted(std::string_view line, std::size_t start,
                                         std::size_t end) {
  if (end < start + 3 || line[end - 1] != '"') return std::nullopt;
  const std::string_view text = line.substr(start + 1, end - start - 2);
  const Inside found = look_inside(text);
  std::string inside;
  const char* what = nullptr;
  if (found.has_quotes && found.quotes_pair && !found.has_bad_escapes && !found.has_halves) {
    inside = with_escaped_quotes(text);
    what = "escaped the quotes within a text in quotes";
  } else if (!found.has_quotes && found.has_bad_escapes && !found.has_escapes &&
             !found.has_halves) {
    inside = with_doubled_backslashes(text);
    what = "took a backslash in double quotes as text";
  } else if (!found.has_quotes && found.has_halves && !found.has_bad_escapes) {
    inside = with_whole_characters(text);
    what = "joined the halves of an escaped character";
  }
  if (inside.empty()) return std::nullopt;
  const std::string scalar = '"' + inside + '"';
  const Quoted check = read_quoted(scalar, 0);
  if (check.error || check.end != scalar.size()) return std::nullopt;
  return replaced(line, start, end, scalar, what);
}

// The end of the double-quoted text at `start`, whatever its escapes are.
std::size_t find_closing_quote(std::string_view line, std::size_t start) {
  std::size_t at = start + 1;
  while (at < line.size() && line[at] != '"') at += line[at] == '\\' ? 2 : 1;
  return std::min(at + 1, line.size());
}

// "text"#comment: every reader but the specification takes it for a comment.
std::optional<Mended> mend_glued_comment(std::string_view line, std::size_t start) {
  const Quoted quoted = read_quoted(line, start);
  if (quoted.error || quoted.end >= line.size() || line[quoted.end] != '#') return std::nullopt;
  const std::string scalar = std::string(line.substr(start, quoted.end - start)) + ' ';
  return replaced(line, start, quoted.end, scalar, "put a blank before a comment");
}

// --- Lists in brackets, on one line: the item in which the parser stopped.

std::optional<Mended> mend_flow_item(std::string_view line, std::size_t start,
                                     std::size_t error_at) {
  std::size_t item = start;
  for (std::size_t i = start; i <= error_at && i < line.size(); ++i) {
    const bool is_start = std::string_view("[,").find(line[i]) != line.npos;
    if (is_start) item = skip_blanks(line, i + 1);
    if (i != item || (line[i] != '"' && line[i] != '\'')) continue;
    const std::size_t end = line[i] == '"' ? find_closing_quote(line, i) : read_quoted(line, i).end;
    if (error_at < end) {
      return line[i] == '"' ? mend_double_quoted(line, i, end) : std::nullopt;
    }
    i = end - 1;
  }
  if (item != error_at || std::string_view("@%`").find(line[item]) == line.npos) {
    return std::nullopt;
  }
  const std::size_t stop = line.find_first_of(",[]{}#\"'", item);
  if (stop == line.npos || (line[stop] != ',' && line[stop] != ']')) return std::nullopt;
  const char* why = reason_for_quotes(line.substr(item, 1));
  return in_quotes(line, item, end_of_text(line.substr(0, stop)), why);
}

}  // namespace

std::optional<Mended> mend_line(std::string_view line, std::size_t error_at) {
  const std::size_t start = find_value(line);
  if (start == line.npos || error_at < start) return std::nullopt;
  if (line[start] == '"' || line[start] == '\'') {
    if (auto mended = mend_glued_comment(line, start)) return mended;
  }
  if (line[start] == '"') return mend_double_quoted(line, start, end_of_text(line));
  if (line[start] == '[') return mend_flow_item(line, start, error_at);
  return mend_plain(line, start, error_at);
}

}  // namespace dossier::frontmatter
