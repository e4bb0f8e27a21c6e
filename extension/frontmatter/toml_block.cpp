#include <toml++/toml.h>

#include <algorithm>
#include <string>
#include <vector>

#include "frontmatter/place.h"
#include "frontmatter/structured.h"

namespace dossier::frontmatter {
namespace {

class TreeWriter {
 public:
  TreeWriter(std::string_view text, int first_line, Tree& tree)
      : text_(text), first_line_(first_line), tree_(tree) {
    for (std::size_t start = 0; start != text.npos;) {
      line_starts_.push_back(start);
      const std::size_t end = text.find('\n', start);
      start = end == text.npos ? end : end + 1;
    }
  }

  void write(const toml::node& node, std::string_view key) {
    if (const auto* table = node.as_table()) return write_table(*table, key);
    const bool is_list = node.is_array();
    const std::uint32_t index = tree_.open(is_list ? Kind::list : Kind::text, tree_.keep(key));
    if (!is_list) return write_scalar(node, index);
    for (const toml::node& item : *node.as_array()) write(item, {});
    tree_.close(index);
  }

 private:
  // toml++ sorts a table by its keys; we give them in the order of the file.
  void write_table(const toml::table& table, std::string_view key) {
    struct Entry {
      const toml::key* key;
      const toml::node* value;
    };
    std::vector<Entry> entries;
    for (const auto& [name, value] : table) entries.push_back({&name, &value});
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
      return a.key->source().begin < b.key->source().begin;
    });
    const std::uint32_t index = tree_.open(Kind::map, tree_.keep(key));
    for (const Entry& entry : entries) write(*entry.value, entry.key->str());
    tree_.close(index);
  }

  void write_scalar(const toml::node& from, std::uint32_t index) {
    Node& to = tree_.nodes[index];
    to.text = as_written(from.source());
    tree_.note_line(index, first_line_ - 1 + static_cast<int>(from.source().begin.line));
    if (const auto* text = from.as_string()) {
      to.text = tree_.keep(text->get());
    } else if (const auto* integer = from.as_integer()) {
      to.kind = Kind::integer;
      to.integer = integer->get();
    } else if (const auto* real = from.as_floating_point()) {
      to.kind = Kind::real;
      to.real = real->get();
    } else if (const auto* truth = from.as_boolean()) {
      to.kind = Kind::boolean;
      to.truth = truth->get();
    }
  }

  std::string_view as_written(const toml::source_region& region) const {
    const std::size_t first = offset_of(region.begin);
    const std::size_t last = offset_of(region.end);
    return text_.substr(first, std::max(first, last) - first);
  }

  // Lines and columns of toml++ count from 1, columns in characters.
  std::size_t offset_of(const toml::source_position& position) const {
    if (position.line == 0 || position.line > line_starts_.size()) return text_.size();
    std::size_t offset = line_starts_[position.line - 1];
    for (toml::source_index i = 1; i < position.column && offset < text_.size(); ++i) {
      do ++offset;
      while (offset < text_.size() && (static_cast<unsigned char>(text_[offset]) & 0xC0) == 0x80);
    }
    return offset;
  }

  std::string_view text_;
  int first_line_;
  Tree& tree_;
  std::vector<std::size_t> line_starts_;
};

// A lone CR ends a line of a file, but not of TOML. Every byte keeps its place.
std::string with_line_feeds(std::string_view block) {
  std::string text(block);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')) text[i] = '\n';
  }
  return text;
}

}  // namespace

Reading read_toml(std::string_view block, int first_line, Tree& out, Problem& problem) {
  const std::string_view text = out.keep(with_line_feeds(block));
  try {
    const toml::table table = toml::parse(text);
    TreeWriter(text, first_line, out).write(table, {});
    return Reading::good;
  } catch (const toml::parse_error& error) {
    const toml::source_position at = error.source().begin;
    const int line = at.line == 0 ? 1 : static_cast<int>(at.line);
    problem = {std::string(error.description()), first_line + line - 1,
               static_cast<int>(at.column)};
    return Reading::failed;
  }
}

}  // namespace dossier::frontmatter
