#include "columns/infer.h"

#include <algorithm>

#include "decode/ascii.h"

namespace dossier::columns {

using frontmatter::Kind;
using frontmatter::Node;
using frontmatter::Tree;

// A key somewhere in the documents, and the keys below it.
struct Inference::Field {
  Field* parent = nullptr;
  std::string key;
  unsigned kinds = 0;
  bool is_column = false;
  std::vector<std::unique_ptr<Field>> children;
  std::map<std::string_view, Field*> by_key;  // the keys are the children's own
  std::size_t guess = 0;                      // the child after the one found last
};

namespace {

// SQLite keeps a column's name in the schema text, so it must not be without end.
constexpr std::size_t kMaxNameLength = 255;

std::string without_nul(std::string name) {
  std::replace(name.begin(), name.end(), '\0', '_');
  return name;
}

}  // namespace

Inference::Inference(std::size_t limit) : limit_(limit), root_(std::make_unique<Field>()) {}
Inference::~Inference() = default;

Inference::Field* Inference::child(Field& parent, std::string_view key) {
  // Documents of a kind have their keys in the same order: try the next one first.
  if (parent.guess < parent.children.size() && parent.children[parent.guess]->key == key) {
    return parent.children[parent.guess++].get();
  }
  const auto found = parent.by_key.find(key);
  if (found != parent.by_key.end()) return found->second;
  if (leaves_.size() >= limit_ || key.size() > kMaxNameLength) return nullptr;
  auto field = std::make_unique<Field>();
  field->parent = &parent;
  field->key = key;
  Field* raw = field.get();
  parent.children.push_back(std::move(field));
  parent.by_key.emplace(raw->key, raw);
  return raw;
}

void Inference::add_value(const Tree& tree, std::uint32_t index, Field& field) {
  const Node& node = tree.nodes[index];
  const bool is_flattened = node.kind == Kind::map && node.end > index + 1;
  if (is_flattened) {
    field.guess = 0;
    for (std::uint32_t i = index + 1; i < node.end; i = tree.nodes[i].end) {
      if (Field* below = child(field, tree.nodes[i].key)) add_value(tree, i, *below);
    }
    return;
  }
  field.kinds |= kind_bit(node.kind);
  if (field.is_column || leaves_.size() >= limit_) return;
  field.is_column = true;
  leaves_.push_back(&field);
}

void Inference::add(const Tree& tree, std::uint32_t index) {
  if (index >= tree.nodes.size()) return;
  const bool is_empty_map =
      tree.nodes[index].kind == Kind::map && tree.nodes[index].end == index + 1;
  if (!is_empty_map) add_value(tree, index, *root_);
}

std::vector<Column> Inference::columns(const std::set<std::string>& reserved) const {
  std::vector<Column> out;
  std::set<std::string> taken = reserved;
  for (const Field* leaf : leaves_) {
    Column column;
    for (const Field* f = leaf; f->parent; f = f->parent) {
      column.path.insert(column.path.begin(), Step{Step::Kind::key, f->key, 0});
    }
    std::string name = leaf->parent ? "" : "value";
    for (const Step& step : column.path)
      name += (&step == column.path.data() ? "" : "_") + step.key;
    name = without_nul(name);
    if (reserved.contains(decode::lower(name)) || name.empty()) name = "meta_" + name;
    column.name = name;
    for (int n = 2; !taken.insert(decode::lower(column.name)).second; ++n) {
      column.name = name + "_" + std::to_string(n);
    }
    column.type = type_of_kinds(leaf->kinds);
    out.push_back(std::move(column));
  }
  return out;
}

std::string type_of_kinds(unsigned kinds) {
  kinds &= ~kind_bit(Kind::null);
  const unsigned texts = kind_bit(Kind::text) | kind_bit(Kind::list) | kind_bit(Kind::map);
  if (kinds == 0) return "";
  if (kinds == kind_bit(Kind::boolean)) return "BOOLEAN";
  if (kinds == kind_bit(Kind::integer)) return "INTEGER";
  if ((kinds & ~(kind_bit(Kind::integer) | kind_bit(Kind::real))) == 0) return "NUMERIC";
  return (kinds & ~texts) == 0 ? "TEXT" : "";
}

}  // namespace dossier::columns
