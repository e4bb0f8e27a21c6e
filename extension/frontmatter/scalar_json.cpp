#include "frontmatter/scalar_json.h"

#include <algorithm>
#include <string>

namespace dossier::frontmatter {
namespace {

bool all_digits(std::string_view text) {
  for (const char c : text) {
    if (c < '0' || c > '9') return false;
  }
  return !text.empty();
}

// int, frac and exp of RFC 8259; the scalar is known to be a number.
bool is_json_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const std::size_t whole = std::min(text.find_first_of(".eE"), text.size());
  const std::string_view integer = text.substr(0, whole);
  if (!all_digits(integer) || (integer.size() > 1 && integer[0] == '0')) return false;
  text.remove_prefix(whole);
  if (text.starts_with('.')) {
    const std::size_t fraction = std::min(text.find_first_of("eE"), text.size());
    if (!all_digits(text.substr(1, fraction - 1))) return false;
    text.remove_prefix(fraction);
  }
  if (text.empty()) return true;
  text.remove_prefix(1);
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  return all_digits(text);
}

}  // namespace

std::size_t room_of_long_text(std::string_view text) {
  const auto escapes = std::count_if(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
  });
  return text.size() + static_cast<std::size_t>(escapes) * (json::kMaxEscape - 1);
}

char* write_number(char* at, const Node& node) {
  if (node.kind == Kind::integer && node.text[0] != '0' && all_digits(node.text)) {
    return copy(at, node.text);
  }
  const bool is_real = node.text.find_first_of(".eE") != node.text.npos;
  if (is_json_number(node.text) && is_real == (node.kind == Kind::real)) {
    return copy(at, node.text);
  }
  if (node.kind == Kind::integer) return copy(at, std::to_string(node.integer));
  std::string real;
  json::append_real(real, node.real);
  return copy(at, real);
}

}  // namespace dossier::frontmatter
