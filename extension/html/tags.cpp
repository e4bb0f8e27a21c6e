#include "html/tags.h"

#include <algorithm>

#include "decode/ascii.h"

namespace dossier::html {
namespace {

using decode::is_letter;
using decode::lower;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

// The offset behind the '>' that ends a tag: quotes count only as values, after
// an equals sign. html.size() when the tag never ends.
std::size_t end_of_tag(std::string_view html, std::size_t i) {
  bool value_may_start = false;
  for (; i < html.size(); ++i) {
    const char c = html[i];
    if (c == '>') return i + 1;
    if ((c == '"' || c == '\'') && value_may_start) {
      i = html.find(c, i + 1);
      if (i == std::string_view::npos) return html.size();
    }
    value_may_start = c == '=' || (value_may_start && is_blank(c));
  }
  return html.size();
}

std::size_t end_of_comment(std::string_view html, std::size_t open) {
  if (html.substr(open, 4) != "<!--") {
    const std::size_t close = html.find('>', open);
    return close == std::string_view::npos ? html.size() : close + 1;
  }
  const std::string_view body = html.substr(open + 4);
  if (body.starts_with(">")) return open + 5;
  if (body.starts_with("->")) return open + 6;
  for (std::size_t i = open + 4; (i = html.find("--", i)) != std::string_view::npos; ++i) {
    if (html.substr(i + 2, 1) == ">") return i + 3;
    if (html.substr(i + 2, 2) == "!>") return i + 4;
  }
  return html.size();
}

bool is_name_at(std::string_view html, std::size_t i, std::string_view name) {
  if (html.size() < i + name.size()) return false;
  for (std::size_t k = 0; k < name.size(); ++k) {
    if (lower(html[i + k]) != name[k]) return false;
  }
  const std::size_t behind = i + name.size();
  return behind == html.size() || is_blank(html[behind]) || html[behind] == '>' ||
         html[behind] == '/';
}

}  // namespace

Token TagReader::take(Token::Kind kind, std::size_t size) {
  Token token{kind, html_.substr(at_, size), {}, {}};
  at_ += token.raw.size();
  return token;
}

Token TagReader::take_tag(Token::Kind kind, std::size_t name_at) {
  std::size_t name_end = name_at;
  while (name_end < html_.size() && !is_blank(html_[name_end]) && html_[name_end] != '>' &&
         html_[name_end] != '/') {
    ++name_end;
  }
  const std::size_t end = end_of_tag(html_, name_end);
  const bool closed = html_[end - 1] == '>';
  Token token = take(kind, end - at_);
  token.name = lower(html_.substr(name_at, name_end - name_at));
  token.attributes = html_.substr(name_end, end - name_end - (closed && end > name_end ? 1 : 0));
  return token;
}

std::optional<Token> TagReader::next() {
  if (at_ >= html_.size()) return std::nullopt;
  for (std::size_t open = at_; (open = html_.find('<', open)) != std::string_view::npos; ++open) {
    const char after = open + 1 < html_.size() ? html_[open + 1] : '\0';
    const char second = open + 2 < html_.size() ? html_[open + 2] : '\0';
    const bool is_end = after == '/' && is_letter(second);
    const bool is_other = after == '!' || after == '?' || after == '/';
    if (!is_letter(after) && (!is_other || (after == '/' && second == '\0'))) continue;
    if (open > at_) return take(Token::Kind::text, open - at_);
    if (is_letter(after)) return take_tag(Token::Kind::start, open + 1);
    if (is_end) return take_tag(Token::Kind::end, open + 2);
    return take(Token::Kind::other, end_of_comment(html_, open) - open);
  }
  return take(Token::Kind::text, html_.size() - at_);
}

bool TagReader::try_skip_past_end_tag(std::string_view name) {
  for (std::size_t i = at_; (i = html_.find("</", i)) != std::string_view::npos; ++i) {
    if (!is_name_at(html_, i + 2, name)) continue;
    at_ = end_of_tag(html_, i + 2);
    return true;
  }
  return false;
}

void TagReader::skip_past_end_tag(std::string_view name) {
  if (!try_skip_past_end_tag(name)) at_ = html_.size();
}

std::optional<Attribute> take_attribute(std::string_view& attributes) {
  std::size_t i = 0;
  const auto skip_blanks = [&] {
    while (i < attributes.size() && is_blank(attributes[i])) ++i;
  };
  while (i < attributes.size() && (is_blank(attributes[i]) || attributes[i] == '/')) ++i;
  if (i == attributes.size()) return std::nullopt;
  const std::size_t start = i;
  while (i < attributes.size() && !is_blank(attributes[i]) && attributes[i] != '/' &&
         (attributes[i] != '=' || i == start)) {
    ++i;
  }
  Attribute attribute{lower(attributes.substr(start, i - start)), {}, 0};
  skip_blanks();
  if (i < attributes.size() && attributes[i] == '=') {
    ++i;
    skip_blanks();
    const char quote = i < attributes.size() ? attributes[i] : '\0';
    const bool is_quoted = quote == '"' || quote == '\'';
    const std::size_t from = is_quoted ? i + 1 : i;
    i = is_quoted ? attributes.find(quote, from) : attributes.find_first_of(" \t\n\r\f", from);
    if (i == std::string_view::npos) i = attributes.size();
    attribute.value = attributes.substr(from, i - from);
    attribute.quote = is_quoted ? quote : '\0';
    if (is_quoted && i < attributes.size()) ++i;
  }
  attributes.remove_prefix(std::min(i, attributes.size()));
  return attribute;
}

}  // namespace dossier::html
