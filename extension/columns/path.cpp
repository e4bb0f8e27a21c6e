#include "columns/path.h"

#include <charconv>

#include "decode/ascii.h"
#include "json/read.h"
#include "json/write.h"

namespace dossier::columns {
namespace {

using frontmatter::Kind;
using frontmatter::Tree;

class PathReader {
 public:
  explicit PathReader(std::string_view text) : text_(text) {}

  std::variant<Path, PathError> read() {
    if (!text_.starts_with('$')) return error("a path starts with $");
    at_ = 1;
    Path path;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      Step step;
      const bool good = c == '.' ? key(step) : c == '[' && index(step);
      if (!good) return error(message_);
      path.push_back(std::move(step));
    }
    return path;
  }

 private:
  PathError error(const char* message) const {
    return {std::string(message) + " at character " + std::to_string(at_ + 1) + " of '" +
            std::string(text_) + "'"};
  }
  bool fail(const char* message) {
    message_ = message;
    return false;
  }

  bool key(Step& step) {
    ++at_;
    if (at_ < text_.size() && text_[at_] == '"') return quoted_key(step);
    const std::size_t end = std::min(text_.find_first_of(".[", at_), text_.size());
    if (end == at_) return fail("expected a key");
    step.key = text_.substr(at_, end - at_);
    at_ = end;
    return true;
  }

  bool quoted_key(Step& step) {
    std::size_t end = 0;
    const auto value = json::parse_prefix(text_.substr(at_), &end);
    if (std::holds_alternative<json::ParseError>(value)) return fail("expected a quoted key");
    step.key = std::get<json::Value>(value).text;
    at_ += end;
    return true;
  }

  bool index(Step& step) {
    const std::size_t close = text_.find(']', at_);
    if (close == text_.npos) return fail("expected ]");
    std::string_view inside = text_.substr(at_ + 1, close - at_ - 1);
    step.kind = Step::Kind::every;
    if (inside != "*") {
      step.kind = inside.starts_with("#-") ? Step::Kind::from_end : Step::Kind::index;
      if (step.kind == Step::Kind::from_end) inside.remove_prefix(2);
      const char* last = inside.data() + inside.size();
      const auto result = std::from_chars(inside.data(), last, step.index);
      if (inside.empty() || result.ec != std::errc() || result.ptr != last) {
        return fail("expected [0], [#-1] or [*]");
      }
    }
    at_ = close + 1;
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  const char* message_ = "expected . or [";
};

bool is_plain_key(std::string_view key) {
  if (key.empty()) return false;
  for (const char c : key) {
    const bool plain =
        decode::is_letter_or_digit(c) || c == '_' || c == '-' || !decode::is_ascii(c);
    if (!plain) return false;
  }
  return true;
}

std::optional<std::uint32_t> child_at(const Tree& tree, std::uint32_t list, std::size_t wanted) {
  std::size_t n = 0;
  for (std::uint32_t i = list + 1; i < tree.nodes[list].end; i = tree.nodes[i].end) {
    if (n++ == wanted) return i;
  }
  return std::nullopt;
}

std::size_t child_count(const Tree& tree, std::uint32_t list) {
  std::size_t n = 0;
  for (std::uint32_t i = list + 1; i < tree.nodes[list].end; i = tree.nodes[i].end) ++n;
  return n;
}

std::optional<std::uint32_t> follow(const Tree& tree, std::uint32_t node, const Step& step) {
  if (step.kind == Step::Kind::key) {
    const std::uint32_t found = tree.find(node, step.key);
    return found ? std::optional(found) : std::nullopt;
  }
  if (tree.nodes[node].kind != Kind::list) return std::nullopt;
  if (step.kind == Step::Kind::from_end) {
    const std::size_t count = child_count(tree, node);
    if (step.index == 0 || step.index > count) return std::nullopt;
    return child_at(tree, node, count - step.index);
  }
  return child_at(tree, node, step.kind == Step::Kind::every ? 0 : step.index);
}

void find_all_from(const Tree& tree, const Path& path, std::size_t at, std::uint32_t node,
                   std::vector<std::uint32_t>& out) {
  if (at == path.size()) {
    out.push_back(node);
  } else if (path[at].kind != Step::Kind::every) {
    if (const auto next = follow(tree, node, path[at]))
      find_all_from(tree, path, at + 1, *next, out);
  } else if (tree.nodes[node].kind == Kind::list) {
    for (std::uint32_t i = node + 1; i < tree.nodes[node].end; i = tree.nodes[i].end) {
      find_all_from(tree, path, at + 1, i, out);
    }
  }
}

}  // namespace

std::variant<Path, PathError> parse_path(std::string_view text) { return PathReader(text).read(); }

void append_key(std::string& out, std::string_view key) {
  out += '.';
  if (is_plain_key(key)) {
    out += key;
  } else {
    json::append_string(out, key);
  }
}

std::string path_text(const Path& path) {
  std::string out = "$";
  for (const Step& step : path) {
    switch (step.kind) {
      case Step::Kind::key:
        append_key(out, step.key);
        break;
      case Step::Kind::index:
        out += "[" + std::to_string(step.index) + "]";
        break;
      case Step::Kind::from_end:
        out += "[#-" + std::to_string(step.index) + "]";
        break;
      case Step::Kind::every:
        out += "[*]";
        break;
    }
  }
  return out;
}

std::optional<std::uint32_t> find(const Tree& tree, std::span<const Step> path,
                                  std::uint32_t start) {
  if (start >= tree.nodes.size()) return std::nullopt;
  std::optional<std::uint32_t> node = start;
  for (const Step& step : path) {
    node = follow(tree, *node, step);
    if (!node) return std::nullopt;
  }
  return node;
}

void find_all(const Tree& tree, const Path& path, std::uint32_t start,
              std::vector<std::uint32_t>& out) {
  out.clear();
  if (start < tree.nodes.size()) find_all_from(tree, path, 0, start, out);
}

}  // namespace dossier::columns
