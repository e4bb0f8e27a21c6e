#include "frontmatter/yaml_source.h"

#include <algorithm>

#include "decode/utf8.h"
#include "frontmatter/place.h"

namespace dossier::frontmatter {
namespace {

constexpr char kEndOfInput = '\x04';

// A private-use character that the text does not hold; `from` on.
std::string unused_character(std::string_view text, char32_t from) {
  std::string candidate;
  for (char32_t c = from;; ++c) {
    candidate.clear();
    decode::append_utf8(candidate, c);
    if (text.find(candidate) == text.npos) return candidate;
  }
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  if (from.empty()) return;
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

YamlSource::YamlSource(std::string_view block, int first_line)
    : text_(block), first_line_(first_line) {
  constexpr std::string_view kSpecial("\r\0\x04", 3);
  if (block.find_first_of(kSpecial) == block.npos) return;
  if (block.find('\0') != block.npos) nul_ = unused_character(block, 0xF0000);
  if (block.find(kEndOfInput) != block.npos) eot_ = unused_character(block, 0x100000);
  copy_normalised(block);
  text_ = copy_;
}

void YamlSource::copy_normalised(std::string_view block) {
  copy_.reserve(block.size());
  for (std::size_t i = 0; i < block.size(); ++i) {
    const char c = block[i];
    if (c == '\r') {
      copy_ += '\n';
      if (i + 1 < block.size() && block[i + 1] == '\n') ++i;
    } else if (c == '\0') {
      copy_ += nul_;
    } else if (c == kEndOfInput) {
      copy_ += eot_;
    } else {
      copy_ += c;
    }
  }
}

std::string_view YamlSource::restore(std::string_view scalar) const {
  if (nul_.empty() && eot_.empty()) return scalar;
  restored_ = scalar;
  replace_all(restored_, nul_, std::string_view("\0", 1));
  replace_all(restored_, eot_, std::string_view(&kEndOfInput, 1));
  return restored_;
}

std::string_view YamlSource::null_at(std::size_t position) const {
  const std::string_view rest = text_.substr(std::min(position, text_.size()));
  if (rest.starts_with('~')) return "~";
  for (const std::string_view word : {"null", "Null", "NULL"}) {
    if (rest.starts_with(word)) return word;
  }
  return "";
}

Problem YamlSource::problem_at(std::string message, int line, int byte) const {
  std::size_t start = 0;
  for (int i = 0; i < line; ++i) {
    const std::size_t end = text_.find('\n', start);
    if (end == text_.npos) break;
    start = end + 1;
  }
  const std::string_view before = text_.substr(start, static_cast<std::size_t>(std::max(byte, 0)));
  return {std::move(message), first_line_ + std::max(line, 0),
          static_cast<int>(count_characters(before)) + 1};
}

}  // namespace dossier::frontmatter
