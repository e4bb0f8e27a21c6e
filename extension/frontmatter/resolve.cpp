#include <algorithm>
#include <string>
#include <unordered_map>

#include "frontmatter/graph.h"
#include "frontmatter/scalar.h"

namespace dossier::frontmatter {
namespace {

using GraphKind = GraphNode::Kind;

struct Failure {
  const char* message;
  std::uint32_t node;
};

// An entry of a map, before doubles and merges are settled.
struct Entry {
  std::string_view key;
  std::uint32_t key_node;
  std::uint32_t value_node;
  bool merged;
  bool dropped = false;
};

class Resolver {
 public:
  Resolver(const Graph& graph, Places& places, Tree& out)
      : graph_(graph), places_(places), out_(out) {
    lines_.reserve(graph.nodes.size());
    for (const GraphNode& node : graph.nodes) lines_.push_back(places.line_at(node.offset));
  }

  void run() { emit(0, {}, 0); }
  std::string& doubles() { return doubles_; }
  std::uint32_t first_double() const { return first_double_; }

 private:
  const GraphNode& node(std::uint32_t index) const { return graph_.nodes[index]; }

  // Only what comes through an alias or a merge key is paid for: the rest is
  // bounded by the text itself.
  void pay(std::size_t bytes, std::uint32_t index) {
    if (alias_depth_ == 0) return;
    spent_ += bytes;
    if (spent_ > kMaxAliasBytes) throw Failure{"aliases expand to more than 4 MiB", index};
  }

  void emit(std::uint32_t index, std::string_view key, int depth) {
    const GraphNode& from = node(index);
    if (depth > kMaxDepth) throw Failure{"nested more than 256 deep", index};
    pay(sizeof(Node) + key.size() + from.text.size(), index);
    switch (from.kind) {
      case GraphKind::alias:
        return emit_alias(index, key, depth);
      case GraphKind::map:
        return emit_map(index, key, depth);
      case GraphKind::list:
        return emit_list(index, key, depth);
      default:
        return emit_scalar(index, key);
    }
  }

  void emit_scalar(std::uint32_t index, std::string_view key);
  void emit_list(std::uint32_t index, std::string_view key, int depth);
  void emit_map(std::uint32_t index, std::string_view key, int depth);
  void emit_alias(std::uint32_t index, std::string_view key, int depth);

  std::string_view key_text(std::uint32_t index, int depth);
  std::uint32_t follow(std::uint32_t index);
  bool is_merge(const Entry& entry) const;
  void collect(std::uint32_t map, bool merged, std::vector<Entry>& out, int depth);
  void collect_merge(std::uint32_t value, std::vector<Entry>& out, int depth);
  void settle(std::vector<Entry>& entries);
  void report_double(const Entry& first, const Entry& second);

  const Graph& graph_;
  Places& places_;
  Tree& out_;
  std::vector<int> lines_;  // of the graph's nodes
  std::size_t spent_ = 0;
  int alias_depth_ = 0;
  std::string doubles_;
  int doubles_count_ = 0;
  std::uint32_t first_double_ = 0;
};

void Resolver::emit_scalar(std::uint32_t index, std::string_view key) {
  const GraphNode& from = node(index);
  out_.note_line(out_.size(), lines_[index]);
  Node& to = out_.nodes[out_.open(Kind::text, key)];
  constexpr std::string_view kYaml = "tag:yaml.org,2002:";
  const bool is_yaml_type = from.tag.starts_with(kYaml);
  const std::string_view type = is_yaml_type ? from.tag.substr(kYaml.size()) : std::string_view();
  const bool is_typed = type == "int" || type == "float" || type == "bool" || type == "null";
  const bool is_plain = from.tag.empty() && from.kind == GraphKind::plain;
  if (is_plain || is_typed) {
    resolve_plain(to, from.text);
  } else {
    resolve_quoted(to, from.text);
  }
  if (type == "float" && to.kind == Kind::integer) {
    to.kind = Kind::real;
    to.real = static_cast<double>(to.integer);
  }
}

void Resolver::emit_list(std::uint32_t index, std::string_view key, int depth) {
  const std::uint32_t list = out_.open(Kind::list, key);
  for (std::uint32_t i = index + 1; i < node(index).end; i = node(i).end) emit(i, {}, depth + 1);
  out_.close(list);
}

// The tag !!set and friends make no difference: a map is a map.
void Resolver::emit_map(std::uint32_t index, std::string_view key, int depth) {
  const std::uint32_t map = out_.open(Kind::map, key);
  std::vector<Entry> entries;
  collect(index, false, entries, depth);
  settle(entries);
  for (const Entry& entry : entries) {
    if (entry.dropped) continue;
    alias_depth_ += entry.merged;
    const std::uint32_t value = out_.size();
    emit(entry.value_node, entry.key, depth + 1);
    // A null that is not written stands nowhere.
    if (out_.nodes[value].text.empty()) out_.note_line(value, lines_[entry.key_node]);
    alias_depth_ -= entry.merged;
  }
  out_.close(map);
}

void Resolver::emit_alias(std::uint32_t index, std::string_view key, int depth) {
  const std::uint32_t target = follow(index);
  ++alias_depth_;
  emit(target, key, depth);
  --alias_depth_;
}

std::uint32_t Resolver::follow(std::uint32_t index) {
  if (node(index).kind != GraphKind::alias) return index;
  const std::uint32_t target = node(index).target;
  if (index >= target && index < node(target).end) {
    throw Failure{"an alias inside what it stands for", index};
  }
  return target;
}

std::string_view Resolver::key_text(std::uint32_t index, int depth) {
  const GraphNode& key = node(follow(index));
  if (key.kind == GraphKind::plain || key.kind == GraphKind::quoted) return key.text;
  const std::uint32_t first = out_.size();
  emit(index, {}, depth + 1);
  std::string json;
  append_json(json, out_, first);
  out_.nodes.resize(first);
  return out_.keep(json);
}

bool Resolver::is_merge(const Entry& entry) const {
  const GraphNode& key = node(entry.key_node);
  if (key.kind != GraphKind::plain || key.text != "<<") return false;
  const auto is_map = [this](std::uint32_t index) {
    const GraphNode& value = node(index);
    const bool is_alias = value.kind == GraphKind::alias;
    return (is_alias ? node(value.target).kind : value.kind) == GraphKind::map;
  };
  const std::uint32_t value = entry.value_node;
  if (is_map(value)) return true;
  if (node(value).kind != GraphKind::list) return false;
  for (std::uint32_t i = value + 1; i < node(value).end; i = node(i).end) {
    if (!is_map(i)) return false;
  }
  return true;
}

void Resolver::collect(std::uint32_t map, bool merged, std::vector<Entry>& out, int depth) {
  if (depth > kMaxDepth) throw Failure{"nested more than 256 deep", map};
  std::uint32_t i = map + 1;
  while (i < node(map).end) {
    Entry entry{key_text(i, depth), i, node(i).end, merged};
    i = node(entry.value_node).end;
    pay(sizeof(Entry) + entry.key.size(), entry.key_node);
    if (is_merge(entry)) {
      collect_merge(entry.value_node, out, depth + 1);
    } else {
      out.push_back(entry);
    }
  }
}

void Resolver::collect_merge(std::uint32_t value, std::vector<Entry>& out, int depth) {
  ++alias_depth_;
  if (node(value).kind == GraphKind::list) {
    for (std::uint32_t i = value + 1; i < node(value).end; i = node(i).end) {
      collect(follow(i), true, out, depth);
    }
  } else {
    collect(follow(value), true, out, depth);
  }
  --alias_depth_;
}

// One entry a key: the map's own before a merged one, of its own the last, of
// merged ones the first.
void Resolver::settle(std::vector<Entry>& entries) {
  if (entries.size() < 2) return;
  std::unordered_map<std::string_view, std::size_t> winner;
  winner.reserve(entries.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto [at, is_new] = winner.try_emplace(entries[i].key, i);
    if (is_new) continue;
    Entry& before = entries[at->second];
    if (entries[i].merged) {
      entries[i].dropped = true;
      continue;
    }
    if (!before.merged) report_double(before, entries[i]);
    before.dropped = true;
    at->second = i;
  }
}

// A map that aliases repeat is reported once, because it stands in one place.
void Resolver::report_double(const Entry& first, const Entry& second) {
  constexpr int kMaxNamed = 3;
  if (alias_depth_ > 0) return;
  if (++doubles_count_ > kMaxNamed) return;
  if (doubles_count_ == 1) first_double_ = second.key_node;
  if (!doubles_.empty()) doubles_ += "; ";
  doubles_ += "duplicate key '";
  doubles_ += second.key;
  const int first_line = places_.at(node(first.key_node).offset).line;
  const int second_line = places_.at(node(second.key_node).offset).line;
  doubles_ +=
      "' (lines " + std::to_string(first_line) + " and " + std::to_string(second_line) + ")";
}

}  // namespace

Reading resolve(const Graph& graph, Places& places, Tree& out, Problem& problem) {
  if (graph.nodes.empty()) return Reading::good;
  out.nodes.reserve(graph.nodes.size());
  Resolver resolver(graph, places, out);
  try {
    resolver.run();
  } catch (const Failure& failure) {
    problem = places.problem(failure.message, graph.nodes[failure.node].offset);
    return Reading::failed;
  }
  if (resolver.doubles().empty()) return Reading::good;
  problem = places.problem(resolver.doubles() + "; the last one is used",
                           graph.nodes[resolver.first_double()].offset);
  return Reading::repaired;
}

}  // namespace dossier::frontmatter
