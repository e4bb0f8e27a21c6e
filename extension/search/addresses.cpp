#include "search/addresses.h"

#include "decode/ascii.h"

namespace dossier::search {
namespace {

using decode::is_letter_or_digit;

bool equals_folded(std::string_view text, std::string_view lower) {
  if (text.size() < lower.size()) return false;
  for (std::size_t i = 0; i < lower.size(); ++i) {
    if (decode::lower(text[i]) != lower[i]) return false;
  }
  return true;
}

// The bytes of "http://" or "https://" at the start of the text; 0: neither.
std::size_t scheme_length(std::string_view text) {
  if (equals_folded(text, "https://")) return 8;
  return equals_folded(text, "http://") ? 7 : 0;
}

bool ends_address(std::string_view text, std::size_t i) {
  const auto c = static_cast<unsigned char>(text[i]);
  if (c <= 0x20 || c == 0x7F) return true;
  if (std::string_view("<>\"`{}|\\^").find(text[i]) != std::string_view::npos) return true;
  // Spaces and line ends beyond ASCII: U+0085, U+00A0, U+2028, U+2029, U+3000.
  const std::string_view rest = text.substr(i);
  return rest.starts_with("\xC2\x85") || rest.starts_with("\xC2\xA0") ||
         rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9") ||
         rest.starts_with("\xE3\x80\x80");
}

// Brackets that the address closes without having opened, one after the other.
struct Balance {
  int round = 0;
  int square = 0;
};

Balance balance_of(std::string_view address) {
  Balance balance;
  for (const char c : address) {
    balance.round += c == '(' ? 1 : c == ')' ? -1 : 0;
    balance.square += c == '[' ? 1 : c == ']' ? -1 : 0;
  }
  return balance;
}

std::size_t without_trailing_punctuation(std::string_view address) {
  Balance balance = balance_of(address);
  while (!address.empty()) {
    const char last = address.back();
    if (last == ')' && balance.round < 0) {
      ++balance.round;
    } else if (last == ']' && balance.square < 0) {
      ++balance.square;
    } else if (std::string_view(".,:;!?'*_~").find(last) == std::string_view::npos) {
      break;
    }
    address.remove_suffix(1);
  }
  return address.size();
}

}  // namespace

AddressSpan next_address(std::string_view text, std::size_t from) {
  for (std::size_t colon = text.find("://", from); colon != text.npos;
       colon = text.find("://", colon + 3)) {
    for (const std::size_t word : {std::size_t{5}, std::size_t{4}}) {  // https, http
      if (colon < from + word) continue;
      const std::size_t start = colon - word;
      const std::size_t scheme = scheme_length(text.substr(start));
      if (scheme != word + 3) continue;
      if (start > from && is_letter_or_digit(text[start - 1])) continue;
      std::size_t end = colon + 3;
      while (end < text.size() && !ends_address(text, end)) ++end;
      const std::size_t length = without_trailing_punctuation(text.substr(start, end - start));
      if (length > scheme) return {start, length};
    }
  }
  return {text.size(), 0};
}

bool is_web_address(std::string_view text) {
  const std::size_t scheme = scheme_length(text);
  if (scheme == 0 || text.size() == scheme) return false;
  for (std::size_t i = scheme; i < text.size(); ++i) {
    if (static_cast<unsigned char>(text[i]) <= 0x20) return false;
  }
  return true;
}

}  // namespace dossier::search
