// IPv4 addresses in all the forms that browsers take: 127.0.0.1, 0x7f.1,
// 2130706433, 0177.0.0.1 (URL Standard, sections 3.5 and 3.6).
#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

#include "decode/ascii.h"
#include "url/host.h"
#include "url/percent.h"

namespace dossier::url {
namespace {

constexpr std::uint64_t kTooLarge = std::numeric_limits<std::uint32_t>::max() + std::uint64_t{1};

using decode::hex_value;
using decode::is_digit;

// The IPv4 number parser. Values beyond 32 bits saturate at kTooLarge.
std::optional<std::uint64_t> parse_number(std::string_view input) {
  if (input.empty()) return std::nullopt;
  int radix = 10;
  if (input.size() >= 2 && input[0] == '0') {
    const bool is_hex = input[1] == 'x' || input[1] == 'X';
    radix = is_hex ? 16 : 8;
    input.remove_prefix(is_hex ? 2 : 1);
  }
  std::uint64_t value = 0;
  for (const char c : input) {
    const int digit = hex_value(c);
    if (digit < 0 || digit >= radix) return std::nullopt;
    value =
        std::min(value * static_cast<unsigned>(radix) + static_cast<unsigned>(digit), kTooLarge);
  }
  return value;
}

std::string serialize(std::uint64_t address) {
  std::string out;
  for (int shift = 24; shift >= 0; shift -= 8) {
    out += std::to_string((address >> shift) & 0xFF);
    if (shift > 0) out += '.';
  }
  return out;
}

}  // namespace

bool ends_in_number(std::string_view input) {
  if (!input.empty() && input.back() == '.') input.remove_suffix(1);
  const std::string_view last = input.substr(input.rfind('.') + 1);
  if (last.empty() || !is_digit(last[0])) return false;
  return std::all_of(last.begin(), last.end(), is_digit) || parse_number(last).has_value();
}

std::optional<std::string> canonical_ipv4(std::string_view input) {
  if (!input.empty() && input.back() == '.') input.remove_suffix(1);
  std::array<std::uint64_t, 4> numbers{};
  std::size_t count = 0;
  for (std::size_t start = 0; start <= input.size();) {
    const std::size_t dot = std::min(input.find('.', start), input.size());
    const auto number = parse_number(input.substr(start, dot - start));
    if (!number || count == numbers.size()) return std::nullopt;
    numbers[count++] = *number;
    start = dot + 1;
  }
  // All but the last are bytes; the last fills the bytes that are left.
  std::uint64_t address = numbers[count - 1];
  if (address >= std::uint64_t{1} << (8 * (5 - count))) return std::nullopt;
  for (std::size_t i = 0; i + 1 < count; ++i) {
    if (numbers[i] > 255) return std::nullopt;
    address += numbers[i] << (8 * (3 - i));
  }
  return serialize(address);
}

}  // namespace dossier::url
