// IPv6 addresses (URL Standard, sections 3.5 and 3.6; the serialization is that
// of RFC 5952).
#include <array>
#include <cstdint>

#include "decode/ascii.h"
#include "url/host.h"
#include "url/percent.h"

namespace dossier::url {
namespace {

using Pieces = std::array<std::uint16_t, 8>;

using decode::hex_value;
using decode::is_digit;

// The IPv6 parser. Every method returns false where the standard says failure.
class Ipv6Parser {
 public:
  explicit Ipv6Parser(std::string_view input) : input_(input) {}

  std::optional<Pieces> parse() {
    if (peek() == ':' && !leading_compression()) return std::nullopt;
    while (at_ < input_.size()) {
      if (piece_ == 8 || !next_piece()) return std::nullopt;
    }
    if (!finish()) return std::nullopt;
    return pieces_;
  }

 private:
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < input_.size() ? input_[at_ + ahead] : '\0';
  }

  bool leading_compression() {
    if (peek(1) != ':') return false;
    at_ += 2;
    compress_ = ++piece_;
    return true;
  }

  bool next_piece() {
    if (peek() == ':') {
      if (compress_) return false;
      ++at_;
      compress_ = ++piece_;
      return true;
    }
    const std::size_t start = at_;
    unsigned value = 0;
    while (at_ - start < 4 && hex_value(peek()) >= 0 && at_ < input_.size()) {
      value = value * 16 + static_cast<unsigned>(hex_value(input_[at_++]));
    }
    if (peek() == '.') {
      if (at_ == start) return false;
      at_ = start;
      return embedded_ipv4();
    }
    if (at_ < input_.size()) {
      if (input_[at_] != ':' || ++at_ == input_.size()) return false;
    }
    pieces_[piece_++] = static_cast<std::uint16_t>(value);
    return true;
  }

  // "1.2.3.4" as the last two pieces, to the end of the input.
  bool embedded_ipv4() {
    if (piece_ > 6) return false;
    for (int numbers = 0; numbers < 4; ++numbers) {
      if (numbers > 0 && (peek() != '.' || ++at_ == input_.size())) return false;
      unsigned number = 0;
      if (!byte(number)) return false;
      pieces_[piece_] = static_cast<std::uint16_t>(pieces_[piece_] * 0x100 + number);
      if (numbers == 1 || numbers == 3) ++piece_;
    }
    return at_ == input_.size();
  }

  // A decimal number up to 255 without leading zeros.
  bool byte(unsigned& number) {
    const std::size_t start = at_;
    while (at_ < input_.size() && is_digit(input_[at_])) {
      if (at_ > start && number == 0) return false;
      number = number * 10 + static_cast<unsigned>(input_[at_++] - '0');
      if (number > 255) return false;
    }
    return at_ > start;
  }

  // Moves the pieces behind `::` to the end.
  bool finish() {
    if (!compress_) return piece_ == 8;
    Pieces moved{};
    const std::size_t tail = piece_ - *compress_;
    for (std::size_t i = 0; i < *compress_; ++i) moved[i] = pieces_[i];
    for (std::size_t i = 0; i < tail; ++i) moved[8 - tail + i] = pieces_[*compress_ + i];
    pieces_ = moved;
    return true;
  }

  std::string_view input_;
  std::size_t at_ = 0;
  Pieces pieces_{};
  std::size_t piece_ = 0;
  std::optional<std::size_t> compress_;
};

struct Run {
  std::size_t start;
  std::size_t size;
};

// The first longest run of two zero pieces or more; size 0 if there is none.
Run longest_zero_run(const Pieces& pieces) {
  Run best{0, 0}, run{0, 0};
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    run = pieces[i] ? Run{i + 1, 0} : Run{run.start, run.size + 1};
    if (run.size > best.size && run.size > 1) best = run;
  }
  return best;
}

void append_hex(std::string& out, std::uint16_t value) {
  bool started = false;
  for (int shift = 12; shift >= 0; shift -= 4) {
    const unsigned digit = (value >> shift) & 15U;
    started = started || digit || shift == 0;
    if (started) out += "0123456789abcdef"[digit];
  }
}

std::string serialize(const Pieces& pieces) {
  const Run zeros = longest_zero_run(pieces);
  std::string out;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (zeros.size && i == zeros.start) {
      out += i == 0 ? "::" : ":";
      i += zeros.size - 1;
      continue;
    }
    append_hex(out, pieces[i]);
    if (i != 7) out += ':';
  }
  return out;
}

}  // namespace

std::optional<std::string> canonical_ipv6(std::string_view input) {
  const auto pieces = Ipv6Parser(input).parse();
  if (!pieces) return std::nullopt;
  return serialize(*pieces);
}

}  // namespace dossier::url
