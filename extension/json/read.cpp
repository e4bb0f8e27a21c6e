#include "json/read.h"

#include <cstdint>
#include <optional>

#include "decode/ascii.h"
#include "decode/utf8.h"

namespace dossier::json {
namespace {

using decode::hex_value;
using decode::is_digit;

// Recursive descent. Every method returns false after fail().
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  bool value(Value& out, int depth) {
    skip_space();
    if (at_ >= text_.size()) return fail("unexpected end");
    out.offset = at_;
    switch (text_[at_]) {
      case '{':
        return object(out, depth);
      case '[':
        return array(out, depth);
      case '"':
        out.kind = Kind::string;
        return string(out.text);
      case 't':
        out.truth = true;
        return word("true", Kind::boolean, out);
      case 'f':
        return word("false", Kind::boolean, out);
      case 'n':
        return word("null", Kind::null, out);
      default:
        return number(out);
    }
  }
  void skip_space() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != text_.npos) ++at_;
  }
  std::size_t position() const { return at_; }
  bool fail(const char* message) {
    if (!error_) error_ = ParseError{at_, message};
    return false;
  }
  const std::optional<ParseError>& error() const { return error_; }

 private:
  bool next_is(char c) {
    skip_space();
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  bool word(std::string_view w, Kind kind, Value& out) {
    if (text_.substr(at_, w.size()) != w) return fail("unexpected character");
    at_ += w.size();
    out.kind = kind;
    return true;
  }

  bool array(Value& out, int depth) {
    if (depth >= kMaxDepth) return fail("nested too deeply");
    out.kind = Kind::array;
    ++at_;
    if (next_is(']')) return true;
    do {
      if (!value(out.items.emplace_back(), depth + 1)) return false;
    } while (next_is(','));
    return next_is(']') || fail("expected , or ]");
  }

  bool object(Value& out, int depth) {
    if (depth >= kMaxDepth) return fail("nested too deeply");
    out.kind = Kind::object;
    ++at_;
    if (next_is('}')) return true;
    do {
      skip_space();
      if (at_ >= text_.size() || text_[at_] != '"') return fail("expected a name in quotes");
      auto& [name, member] = out.members.emplace_back();
      if (!string(name)) return false;
      if (!next_is(':')) return fail("expected :");
      if (!value(member, depth + 1)) return false;
    } while (next_is(','));
    return next_is('}') || fail("expected , or }");
  }

  bool digits() {
    const std::size_t start = at_;
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    return at_ > start || fail("expected a digit");
  }

  bool number(Value& out) {
    const std::size_t start = at_;
    const auto peek = [&] { return at_ < text_.size() ? text_[at_] : '\0'; };
    if (peek() == '-') ++at_;
    if (!is_digit(peek())) return fail("unexpected character");
    if (peek() == '0') {
      ++at_;
    } else if (!digits()) {
      return false;
    }
    if (peek() == '.') {
      ++at_;
      if (!digits()) return false;
    }
    if (peek() == 'e' || peek() == 'E') {
      ++at_;
      if (peek() == '+' || peek() == '-') ++at_;
      if (!digits()) return false;
    }
    out.kind = Kind::number;
    out.text = text_.substr(start, at_ - start);
    return true;
  }

  bool string(std::string& out) {
    for (++at_; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '"') {
        ++at_;
        return true;
      }
      if (static_cast<unsigned char>(c) < 0x20) return fail("control character in a string");
      if (c != '\\') {
        out += c;
      } else if (!escape(out)) {
        return false;
      }
    }
    return fail("string without an end");
  }

  // At the backslash; leaves at_ on the last character of the escape.
  bool escape(std::string& out) {
    if (++at_ >= text_.size()) return fail("string without an end");
    switch (text_[at_]) {
      case '"':
        out += '"';
        return true;
      case '\\':
        out += '\\';
        return true;
      case '/':
        out += '/';
        return true;
      case 'b':
        out += '\b';
        return true;
      case 'f':
        out += '\f';
        return true;
      case 'n':
        out += '\n';
        return true;
      case 'r':
        out += '\r';
        return true;
      case 't':
        out += '\t';
        return true;
      case 'u':
        return unicode_escape(out);
      default:
        return fail("unknown escape");
    }
  }

  std::optional<char32_t> four_hex_digits(std::size_t from) const {
    if (from + 4 > text_.size()) return std::nullopt;
    char32_t value = 0;
    for (std::size_t i = from; i < from + 4; ++i) {
      const int digit = hex_value(text_[i]);
      if (digit < 0) return std::nullopt;
      value = value * 16 + static_cast<char32_t>(digit);
    }
    return value;
  }

  bool unicode_escape(std::string& out) {
    const auto first = four_hex_digits(at_ + 1);
    if (!first) return fail("\\u needs four hexadecimal digits");
    at_ += 4;
    char32_t c = *first;
    if (c >= 0xD800 && c < 0xDC00 && text_.substr(at_ + 1, 2) == "\\u") {
      const auto second = four_hex_digits(at_ + 3);
      if (second && *second >= 0xDC00 && *second < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10) + (*second - 0xDC00);
        at_ += 6;
      }
    }
    decode::append_utf8(out, c);
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::optional<ParseError> error_;
};

}  // namespace

const Value* Value::find(std::string_view name) const {
  const Value* found = nullptr;
  for (const auto& [key, value] : members) {
    if (key == name) found = &value;
  }
  return found;
}

std::variant<Value, ParseError> parse_prefix(std::string_view text, std::size_t* end) {
  Reader reader(text);
  Value value;
  if (!reader.value(value, 0)) return *reader.error();
  *end = reader.position();
  return value;
}

std::variant<Value, ParseError> parse(std::string_view text) {
  Reader reader(text);
  Value value;
  if (!reader.value(value, 0)) return *reader.error();
  reader.skip_space();
  if (reader.position() != text.size())
    return ParseError{reader.position(), "text after the value"};
  return value;
}

}  // namespace dossier::json
