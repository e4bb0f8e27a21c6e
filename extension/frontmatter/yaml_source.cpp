#include "frontmatter/yaml_source.h"

#include <charconv>
#include <cstdint>
#include <system_error>

#include "decode/utf8.h"
#include "frontmatter/fences.h"

namespace dossier::frontmatter {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kNul("\0", 1);
constexpr std::string_view kEndOfInput = "\x04";
constexpr std::string_view kDocumentEnd = "...\n";

std::size_t digits_of_escape(char kind) {
  switch (kind) {
    case 'x':
      return 2;
    case 'u':
      return 4;
    case 'U':
      return 8;
    default:
      return 0;
  }
}

// True where the text may have an escape for the character: \x1A, \u001a, \U0000001A.
bool may_be_escaped(std::string_view text, char32_t character) {
  for (std::size_t at = 0; (at = text.find('\\', at)) != text.npos; ++at) {
    if (at + 1 == text.size()) break;
    const std::string_view digits = text.substr(at + 2, digits_of_escape(text[at + 1]));
    std::uint32_t value = 0;
    const char* const end = digits.data() + digits.size();
    const auto result = std::from_chars(digits.data(), end, value, 16);
    if (result.ec == std::errc() && result.ptr == end && value == character) return true;
  }
  return false;
}

// A character that the text does not hold, escaped or not: a control character, because
// one byte for one keeps keys within yaml-cpp's limit, or a private-use one.
std::string unused_character(std::string_view text) {
  constexpr std::u32string_view kControls = U"\x1A\x01\x02\x03\x05\x06\x0E\x0F\x10\x11\x12\x13";
  std::string candidate;
  for (std::size_t i = 0;; ++i) {
    const char32_t c =
        i < kControls.size() ? kControls[i] : static_cast<char32_t>(0xF0000 + i - kControls.size());
    candidate.clear();
    decode::append_utf8(candidate, c);
    if (text.find(candidate) == text.npos && !may_be_escaped(text, c)) return candidate;
  }
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  if (from.empty() || text.find(from) == text.npos) return;
  std::string out;
  std::size_t done = 0;
  for (std::size_t at; (at = text.find(from, done)) != text.npos; done = at + from.size()) {
    out.append(text, done, at - done);
    out += to;
  }
  out.append(text, done);
  text = std::move(out);
}

bool is_blank_or_end(std::string_view text, std::size_t at) {
  return at >= text.size() || text[at] == ' ' || text[at] == '\t' || text[at] == '\n';
}

// `? ` at the start of what it stands in; elsewhere it is text.
bool may_be_key_sign(std::string_view text, std::size_t at) {
  if (!is_blank_or_end(text, at + 1)) return false;
  const std::size_t before = at == 0 ? text.npos : text.find_last_not_of(" \t", at - 1);
  return before == text.npos || std::string_view("\n-?:,[{").find(text[before]) != text.npos;
}

}  // namespace

YamlSource::YamlSource(std::string_view block, std::size_t emptied) {
  if (block.starts_with(kByteOrderMark)) block.remove_prefix(kByteOrderMark.size());
  copy(block, emptied);
  if (text_.find(kNul) != text_.npos) {
    nul_ = unused_character(text_);
    replace_all(text_, kNul, nul_);
  }
  if (text_.find(kEndOfInput) != text_.npos) {
    eot_ = unused_character(text_);
    replace_all(text_, kEndOfInput, eot_);
  }
  if (text_.find('?') != text_.npos && text_.find_first_of("[{") != text_.npos) {
    question_ = unused_character(text_);
    replace_question_marks();
  }
  content_size_ = text_.size();
  text_ += kDocumentEnd;
}

void YamlSource::copy(std::string_view block, std::size_t emptied) {
  text_.reserve(block.size() + 1 + kDocumentEnd.size());
  while (!block.empty()) {
    const Line line = split_line(block);
    const bool has_tab = emptied > 0 && line.line.find('\t') < emptied;
    if (!has_tab || !is_blank(line.line)) text_ += line.line;
    text_ += '\n';
    block = line.rest;
  }
}

void YamlSource::replace_question_marks() {
  std::string out;
  out.reserve(text_.size());
  for (std::size_t i = 0; i < text_.size(); ++i) {
    if (text_[i] != '?' || may_be_key_sign(text_, i)) {
      out += text_[i];
    } else {
      out += question_;
    }
  }
  text_ = std::move(out);
}

std::string_view YamlSource::restore(std::string_view scalar) const {
  if (nul_.empty() && eot_.empty() && question_.empty()) return scalar;
  restored_ = scalar;
  replace_all(restored_, nul_, kNul);
  replace_all(restored_, eot_, kEndOfInput);
  replace_all(restored_, question_, "?");
  return restored_;
}

}  // namespace dossier::frontmatter
