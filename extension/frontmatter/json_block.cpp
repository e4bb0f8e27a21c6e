#include <variant>

#include "frontmatter/place.h"
#include "frontmatter/structured.h"
#include "json/read.h"

namespace dossier::frontmatter {
namespace {

GraphNode::Kind kind_of(json::Kind kind) {
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

std::string_view text_of(const json::Value& value) {
  if (value.kind == json::Kind::null) return "null";
  if (value.kind == json::Kind::boolean) return value.truth ? "true" : "false";
  return value.text;
}

void add(Graph& graph, GraphNode::Kind kind, std::string_view text, std::size_t offset) {
  GraphNode& node = graph.nodes.emplace_back();
  node.kind = kind;
  node.text = text;
  node.end = graph.size();
  node.offset = offset;
}

// JSON as a graph whose keys are all quoted, so that `<<` is a key like others.
// A key stands where its value does: the reader keeps no other place.
void write(Graph& graph, const json::Value& value) {
  const std::uint32_t index = graph.size();
  add(graph, kind_of(value.kind), text_of(value), value.offset);
  for (const json::Value& item : value.items) write(graph, item);
  for (const auto& [name, member] : value.members) {
    add(graph, GraphNode::Kind::quoted, name, member.offset);
    write(graph, member);
  }
  graph.nodes[index].end = graph.size();
}

// The tree outlives the JSON values, so it keeps its own texts.
void own_texts(Tree& tree) {
  for (Node& node : tree.nodes) {
    node.key = tree.keep(node.key);
    node.text = tree.keep(node.text);
  }
}

Reading write_values(const std::variant<json::Value, json::ParseError>& parsed,
                     std::string_view text, int first_line, Tree& out, Problem& problem) {
  Places places(text, first_line);
  if (const auto* error = std::get_if<json::ParseError>(&parsed)) {
    problem = places.problem(error->message, error->offset);
    return Reading::failed;
  }
  Graph graph;
  write(graph, std::get<json::Value>(parsed));
  const Reading reading = resolve(graph, places, out, problem);
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
