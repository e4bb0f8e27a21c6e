#include "frontmatter/quoted.h"

#include <algorithm>
#include <charconv>

#include "decode/utf8.h"

namespace dossier::frontmatter {
namespace {

constexpr std::string_view kBlanks = " \t";

class Reader {
 public:
  Reader(std::string_view text, std::size_t start) : text_(text), at_(start + 1), start_(start) {}

  Quoted read() {
    const char quote = text_[start_];
    while (!out_.error) {
      if (at_ >= text_.size()) {
        fail("a quote that is never closed", text_.size());
      } else if (text_[at_] == '\n') {
        fold();
      } else if (text_[at_] == quote) {
        if (quote == '"' || next() != '\'') break;
        take("'", 2);
      } else if (quote == '"' && text_[at_] == '\\') {
        escape();
      } else {
        take(text_.substr(at_, 1), 1);
      }
    }
    out_.end = at_ + 1;
    return std::move(out_);
  }

 private:
  char next() const { return at_ + 1 < text_.size() ? text_[at_ + 1] : '\0'; }
  void fail(const char* message, std::size_t at) {
    out_.error = message;
    out_.error_at = at;
  }
  // Blanks before a line end are dropped by fold(), but not what was escaped.
  void take(std::string_view value, std::size_t length) {
    out_.value += value;
    at_ += length;
  }

  // A line end is a space, and each empty line after it a line end.
  void fold() {
    std::size_t last = out_.value.find_last_not_of(kBlanks);
    last = last == out_.value.npos ? 0 : last + 1;
    out_.value.resize(std::max(last, kept_));
    const std::size_t line_ends = skip_line_ends();
    out_.value.append(line_ends == 1 ? 1 : line_ends - 1, line_ends == 1 ? ' ' : '\n');
    kept_ = out_.value.size();
  }
  std::size_t skip_line_ends() {
    std::size_t count = 0;
    for (; at_ < text_.size() && text_[at_] == '\n'; ++count) {
      at_ = std::min(text_.find_first_not_of(kBlanks, at_ + 1), text_.size());
    }
    return count;
  }

  void escape() {
    constexpr std::string_view kNames = "0abt\tnvfre \"/\\N_LP";
    constexpr char32_t kValues[] = {0,    7,    8,   9,   9,    10,   11,   12,     13,
                                    0x1B, 0x20, '"', '/', '\\', 0x85, 0xA0, 0x2028, 0x2029};
    const char name = next();
    if (name == '\n') {
      kept_ = out_.value.size();
      ++at_;
      const std::size_t line_ends = skip_line_ends();
      out_.value.append(line_ends - 1, '\n');
    } else if (name == 'x' || name == 'u' || name == 'U') {
      return code_point(name == 'x' ? 2 : name == 'u' ? 4 : 8);
    } else if (const std::size_t index = kNames.find(name); index != kNames.npos) {
      decode::append_utf8(out_.value, kValues[index]);
      at_ += 2;
    } else {
      return fail("unknown escape in double quotes", at_);
    }
    kept_ = out_.value.size();
  }

  void code_point(std::size_t digits) {
    const std::string_view hex = text_.substr(std::min(at_ + 2, text_.size()), digits);
    std::uint32_t value = 0;
    const auto result = std::from_chars(hex.data(), hex.data() + hex.size(), value, 16);
    const bool is_hex = hex.size() == digits && result.ptr == hex.data() + hex.size();
    if (!is_hex || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) {
      return fail("an escape that is no character", at_);
    }
    decode::append_utf8(out_.value, value);
    at_ += 2 + digits;
    kept_ = out_.value.size();
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t start_;
  std::size_t kept_ = 0;  // the value up to here ends in an escape or a fold
  Quoted out_;
};

}  // namespace

Quoted read_quoted(std::string_view text, std::size_t start) { return Reader(text, start).read(); }

}  // namespace dossier::frontmatter
