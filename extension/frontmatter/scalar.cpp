#include "frontmatter/scalar.h"

#include <charconv>
#include <cmath>
#include <limits>

#include "decode/ascii.h"

namespace dossier::frontmatter {
namespace {

using decode::is_digit;

bool is_one_of_three_spellings(std::string_view text, std::string_view lower) {
  if (text.size() != lower.size()) return false;
  if (text == lower) return true;
  const char first_upper = static_cast<char>(lower[0] - 'a' + 'A');
  if (text[0] != first_upper) return false;
  if (text.substr(1) == lower.substr(1)) return true;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] != static_cast<char>(lower[i] - 'a' + 'A')) return false;
  }
  return true;
}

bool read_all(std::string_view text, std::int64_t& out, int base) {
  const char* last = text.data() + text.size();
  const auto result = std::from_chars(text.data(), last, out, base);
  return result.ec == std::errc() && result.ptr == last;
}

bool read_all(std::string_view text, double& out) {
  const char* last = text.data() + text.size();
  const auto result = std::from_chars(text.data(), last, out);
  return result.ec == std::errc() && result.ptr == last;
}

bool read_integer(std::string_view text, std::int64_t& out) {
  if (text.starts_with("0o") || text.starts_with("0x")) {
    const std::string_view digits = text.substr(2);
    return !digits.starts_with('-') && read_all(digits, out, text[1] == 'o' ? 8 : 16);
  }
  if (text.starts_with('+')) {
    text.remove_prefix(1);
    if (text.empty() || !is_digit(text[0])) return false;
  }
  return read_all(text, out, 10);
}

// [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
bool is_decimal(std::string_view text) {
  std::size_t i = 0;
  const auto digits = [&] {
    const std::size_t start = i;
    while (i < text.size() && is_digit(text[i])) ++i;
    return i - start;
  };
  if (i < text.size() && (text[i] == '-' || text[i] == '+')) ++i;
  std::size_t mantissa = digits();
  if (i < text.size() && text[i] == '.') {
    ++i;
    mantissa += digits();
  }
  if (mantissa == 0) return false;
  if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
    ++i;
    if (i < text.size() && (text[i] == '-' || text[i] == '+')) ++i;
    if (digits() == 0) return false;
  }
  return i == text.size();
}

bool read_special_real(std::string_view text, double& out) {
  const bool negative = text.starts_with('-');
  const bool is_signed = negative || text.starts_with('+');
  if (is_signed) text.remove_prefix(1);
  if (text == ".inf" || text == ".Inf" || text == ".INF") {
    out = std::numeric_limits<double>::infinity();
    if (negative) out = -out;
    return true;
  }
  if (is_signed || (text != ".nan" && text != ".NaN" && text != ".NAN")) return false;
  out = std::numeric_limits<double>::quiet_NaN();
  return true;
}

bool read_real(std::string_view text, double& out) {
  if (!is_decimal(text)) return read_special_real(text, out);
  // An integer too large for 64 bits keeps its digits, as text.
  if (text.find_first_of(".eE") == text.npos) return false;
  if (text.starts_with('+')) text.remove_prefix(1);
  return read_all(text, out);
}

// A whole number of a few digits, as nearly every number is: none can be too large.
bool read_everyday_integer(std::string_view text, std::int64_t& out) {
  constexpr std::size_t kFew = 18;
  std::int64_t number = 0;
  if (text.size() > kFew) return false;
  for (const char c : text) {
    if (!is_digit(c)) return false;
    number = number * 10 + (c - '0');
  }
  out = number;
  return true;
}

void resolve_number(Node& node, std::string_view text) {
  if (look_of_number(text) == Look::text) return;
  if (read_everyday_integer(text, node.integer) || read_integer(text, node.integer)) {
    node.kind = Kind::integer;
  } else if (read_real(text, node.real)) {
    node.kind = Kind::real;
  }
}

void resolve_word(Node& node, std::string_view text) {
  if (text == "~" || is_one_of_three_spellings(text, "null")) {
    node.kind = Kind::null;
  } else if (is_one_of_three_spellings(text, "true")) {
    node.kind = Kind::boolean;
    node.truth = true;
  } else if (is_one_of_three_spellings(text, "false")) {
    node.kind = Kind::boolean;
    node.truth = false;
  }
}

}  // namespace

void resolve_plain(Node& node, std::string_view text) {
  node.text = text;
  if (text.empty()) {
    node.kind = Kind::null;
    return;
  }
  node.kind = Kind::text;
  switch (start_of(text[0])) {
    case Start::number:
      resolve_number(node, text);
      return;
    case Start::word:
      resolve_word(node, text);
      return;
    case Start::other:
      return;
  }
}

}  // namespace dossier::frontmatter
