#include <algorithm>
#include <variant>

#include "frontmatter/place.h"
#include "frontmatter/structured.h"
#include "json/read.h"

namespace dossier::frontmatter {
namespace {

// JSON as a graph whose keys are all quoted, so that `<<` is a key like others.
class GraphWriter {
 public:
  GraphWriter(std::string_view text, int first_line, Graph& graph)
      : places_(text, first_line), graph_(graph) {}

  void write(const json::Value& value) {
    const std::uint32_t index = graph_.size();
    add(kind_of(value.kind), text_of(value), value.offset);
    for (const json::Value& item : value.items) write(item);
    for (const auto& [name, member] : value.members) {
      add(GraphNode::Kind::quoted, name, member.offset);
      write(member);
    }
    graph_.nodes[index].end = graph_.size();
  }

 private:
  static GraphNode::Kind kind_of(json::Kind kind) {
    switch (kind) {
      case json::Kind::object:
        return GraphNode::Kind::map;
      case json::Kind::array:
        return GraphNode::Kind::list;
      case json::Kind::string:
        return GraphNode::Kind::quoted;
      default:
        return GraphNode::Kind::plain;
    }
  }
  static std::string_view text_of(const json::Value& value) {
    if (value.kind == json::Kind::null) return "null";
    if (value.kind == json::Kind::boolean) return value.truth ? "true" : "false";
    return value.text;
  }
  void add(GraphNode::Kind kind, std::string_view text, std::size_t offset) {
    const Place place = places_.at(offset);
    GraphNode& node = graph_.nodes.emplace_back();
    node.kind = kind;
    node.text = text;
    node.end = graph_.size();
    node.line = place.line;
    node.column = place.column;
  }

  Places places_;
  Graph& graph_;
};

// The tree outlives the JSON values, so it keeps its own texts.
void own_texts(Tree& tree) {
  for (Node& node : tree.nodes) {
    node.key = tree.keep(node.key);
    node.text = tree.keep(node.text);
  }
}

Reading write_values(const std::variant<json::Value, json::ParseError>& parsed,
                     std::string_view text, int first_line, Tree& out, Problem& problem) {
  if (const auto* error = std::get_if<json::ParseError>(&parsed)) {
    const Place place = Places(text, first_line).at(error->offset);
    problem = {error->message, place.line, place.column};
    return Reading::failed;
  }
  Graph graph;
  GraphWriter(text, first_line, graph).write(std::get<json::Value>(parsed));
  const Reading reading = resolve(graph, out, problem);
  own_texts(out);
  return reading;
}

}  // namespace

Reading read_json(std::string_view block, int first_line, Tree& out, Problem& problem) {
  return write_values(json::parse(block), block, first_line, out, problem);
}

Reading read_json_prefix(std::string_view text, int first_line, std::size_t* end, Tree& out,
                         Problem& problem) {
  return write_values(json::parse_prefix(text, end), text, first_line, out, problem);
}

}  // namespace dossier::frontmatter
