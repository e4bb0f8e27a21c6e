#include "text/byte_repair.h"

#include <algorithm>
#include <cstddef>

#include "decode/utf8.h"

namespace dossier::text {
namespace {

constexpr unsigned char kSubstitute = 0x1A;
constexpr std::string_view kReplacementBytes = "\xEF\xBF\xBD";

// Reads past the end give 0, which no pattern below accepts.
class Bytes {
 public:
  explicit Bytes(std::string_view bytes) : bytes_(bytes) {}
  unsigned char operator[](std::size_t i) const {
    return i < bytes_.size() ? static_cast<unsigned char>(bytes_[i]) : 0;
  }

 private:
  std::string_view bytes_;
};

constexpr bool is_between(unsigned char b, unsigned char low, unsigned char high) {
  return b >= low && b <= high;
}
constexpr bool is_following(unsigned char b) { return is_between(b, 0x80, 0xBF); }
constexpr bool is_lost(unsigned char b) { return b == kSubstitute || b == '?'; }

// 85 and A0 are left out: they are white space, and "\u00E2 \u0085" may be meant.
constexpr bool is_following_letter(unsigned char b) {
  return is_following(b) && b != 0x85 && b != 0xA0;
}

// The length of a sequence at i in which a space stands for A0; 0 if none.
std::size_t altered_length(Bytes b, std::size_t i) {
  const unsigned char first = b[i];
  switch (first) {
    case 0xC2:
    case 0xC3:
    case 0xC5:
    case 0xCE:
    case 0xD0:
    case 0xD9:
      return b[i + 1] == ' ' ? 2 : 0;
    case 0xE2:
    case 0xE3:
      if (b[i + 1] == ' ' && is_following_letter(b[i + 2])) return 3;
      [[fallthrough]];
    case 0xE0:
    case 0xE1:
      return is_following_letter(b[i + 1]) && b[i + 2] == ' ' ? 3 : 0;
    case 0xF0: {
      int spaces = 0;
      for (std::size_t k = 1; k <= 3; ++k) {
        if (b[i + k] == ' ') {
          ++spaces;
        } else if (!is_following(b[i + k])) {
          return 0;
        }
      }
      return spaces == 1 ? 4 : 0;
    }
    default:
      return 0;
  }
}

// A surrogate pair as two sequences of three bytes, of which one lost its last.
bool is_lossy_surrogate_pair(Bytes b, std::size_t i) {
  const auto is_last = [](unsigned char c) { return is_lost(c) || is_following(c); };
  return b[i] == 0xED && is_between(b[i + 1], 0xA0, 0xAF) && is_last(b[i + 2]) &&
         b[i + 3] == 0xED && is_between(b[i + 4], 0xB0, 0xBF) && is_last(b[i + 5]) &&
         (is_lost(b[i + 2]) || is_lost(b[i + 5]));
}

// A lead byte and `count` others, of which at least one was lost; "?" may be
// meant, so it is believed only once.
bool is_lossy_sequence(Bytes b, std::size_t i, std::size_t count) {
  int questions = 0;
  int substitutes = 0;
  for (std::size_t k = 1; k <= count; ++k) {
    const unsigned char c = b[i + k];
    questions += c == '?';
    substitutes += c == kSubstitute;
    if (!is_lost(c) && !is_following(c)) return false;
  }
  return questions <= 1 && questions + substitutes >= 1;
}

// The length of a sequence at i that lost a byte; 0 if none.
std::size_t lossy_length(Bytes b, std::size_t i) {
  const unsigned char first = b[i];
  if (first == kSubstitute) return 1;
  if (is_between(first, 0xC2, 0xDF)) {
    const bool is_question = b[i + 1] == '?' && first <= 0xC3;
    return b[i + 1] == kSubstitute || is_question ? 2 : 0;
  }
  if (is_lossy_surrogate_pair(b, i)) return 6;
  if (is_between(first, 0xE0, 0xEF)) return is_lossy_sequence(b, i, 2) ? 3 : 0;
  if (is_between(first, 0xF0, 0xF4)) return is_lossy_sequence(b, i, 3) ? 4 : 0;
  return 0;
}

// "C3 20" that is to become "\u00E0 " with its space kept.
bool is_a_grave_word(std::string_view bytes, std::size_t i) {
  if (bytes.substr(i, 2) != "\xC3 ") return false;
  const std::string_view rest = bytes.substr(i + 2);
  for (std::string_view word : {" ", "quele", "quela", "quilo", "s "}) {
    if (rest.starts_with(word)) return false;
  }
  return true;
}

std::string restore_a_grave_words(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 16);
  for (std::size_t i = 0; i < bytes.size();) {
    if (is_a_grave_word(bytes, i)) {
      out += "\xC3\xA0 ";
      i += 2;
    } else {
      out += bytes[i++];
    }
  }
  return out;
}

bool has_altered_sequence(std::string_view bytes) {
  const Bytes b(bytes);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (altered_length(b, i) != 0) return true;
  }
  return false;
}

// A surrogate pair of three bytes each at i, as its code point; 0 if none.
char32_t surrogate_pair_at(Bytes b, std::size_t i) {
  const bool is_pair = b[i] == 0xED && is_between(b[i + 1], 0xA0, 0xAF) && is_following(b[i + 2]) &&
                       b[i + 3] == 0xED && is_between(b[i + 4], 0xB0, 0xBF) &&
                       is_following(b[i + 5]);
  if (!is_pair) return 0;
  const char32_t high = (b[i + 1] & 0x0FU) << 6 | (b[i + 2] & 0x3FU);
  const char32_t low = (b[i + 4] & 0x0FU) << 6 | (b[i + 5] & 0x3FU);
  return 0x10000 + (high << 10 | low);
}

}  // namespace

std::string restore_byte_a0(std::string_view bytes) {
  if (!has_altered_sequence(bytes)) return std::string(bytes);
  std::string out = restore_a_grave_words(bytes);
  for (std::size_t i = 0; i < out.size();) {
    const std::size_t length = altered_length(Bytes(out), i);
    std::replace(out.begin() + std::ptrdiff_t(i), out.begin() + std::ptrdiff_t(i + length), ' ',
                 '\xA0');
    i += std::max<std::size_t>(length, 1);
  }
  return out;
}

std::string replace_lossy_sequences(std::string_view bytes) {
  if (bytes.find('\x1A') == bytes.npos && bytes.find('?') == bytes.npos) return std::string(bytes);
  const Bytes b(bytes);
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t length = lossy_length(b, i);
    if (length == 0) {
      out += bytes[i++];
    } else {
      out += kReplacementBytes;
      i += length;
    }
  }
  return out;
}

std::optional<std::string> decode_utf8_variants(std::string_view bytes) {
  const Bytes b(bytes);
  std::string out;
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t good = decode::valid_utf8_prefix(bytes.substr(i));
    out.append(bytes, i, good);
    i += good;
    if (i == bytes.size()) break;
    if (const char32_t c = surrogate_pair_at(b, i)) {
      decode::append_utf8(out, c);
      i += 6;
    } else if (b[i] == 0xC0 && b[i + 1] == 0x80) {
      out += '\0';
      i += 2;
    } else {
      return std::nullopt;
    }
  }
  return out;
}

std::string join_surrogates(std::string_view bytes) {
  const Bytes b(bytes);
  std::string out;
  for (std::size_t i = 0; i < bytes.size();) {
    if (const char32_t c = surrogate_pair_at(b, i)) {
      decode::append_utf8(out, c);
      i += 6;
    } else {
      out += bytes[i++];
    }
  }
  return out;
}

}  // namespace dossier::text
