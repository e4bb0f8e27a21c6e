#include "frontmatter/yaml.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>
#include <unordered_map>

#include "frontmatter/yaml_source.h"

namespace dossier::frontmatter {
namespace {

// A text as an input stream, without a copy; nothing is ever written to it.
class TextBuffer : public std::streambuf {
 public:
  explicit TextBuffer(std::string_view text) {
    char* first = const_cast<char*>(text.data());
    setg(first, first, first + text.size());
  }
};

struct Failure {
  std::string message;
  YAML::Mark mark;
};

// Writes yaml-cpp's events down as a graph.
class GraphBuilder : public YAML::EventHandler {
 public:
  GraphBuilder(const YamlSource& source, Graph& graph, Tree& texts)
      : source_(source), graph_(graph), texts_(texts) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (!graph_.nodes.empty()) throw Failure{"expected one document, found another", mark};
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    GraphNode& node = add(GraphNode::Kind::plain, mark, anchor);
    node.text = source_.null_at(static_cast<std::size_t>(mark.pos));
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    GraphNode& node = add(GraphNode::Kind::alias, mark, YAML::NullAnchor);
    node.target = anchors_.at(anchor);
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    const bool is_plain = tag == "?";
    GraphNode& node =
        add(is_plain ? GraphNode::Kind::plain : GraphNode::Kind::quoted, mark, anchor);
    node.text = texts_.keep(source_.restore(value));
    if (!is_plain && tag != "!") node.tag = texts_.keep(tag);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(GraphNode::Kind::list, mark, anchor);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(GraphNode::Kind::map, mark, anchor);
  }
  void OnMapEnd() override { close(); }

 private:
  GraphNode& add(GraphNode::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor) {
    const std::uint32_t index = graph_.size();
    if (anchor != YAML::NullAnchor) anchors_[anchor] = index;
    GraphNode& node = graph_.nodes.emplace_back();
    node.kind = kind;
    node.end = index + 1;
    node.line = source_.first_line() + mark.line;
    node.column = mark.column + 1;
    return node;
  }
  void open(GraphNode::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor) {
    // Within yaml-cpp's own limit of 500, which keeps its recursion to about
    // 250 kB of stack.
    if (open_.size() > kMaxDepth) throw Failure{"nested more than 256 deep", mark};
    open_.push_back(graph_.size());
    add(kind, mark, anchor);
  }
  void close() {
    graph_.nodes[open_.back()].end = graph_.size();
    open_.pop_back();
  }

  const YamlSource& source_;
  Graph& graph_;
  Tree& texts_;
  std::vector<std::uint32_t> open_;
  std::unordered_map<YAML::anchor_t, std::uint32_t> anchors_;
};

void parse(const YamlSource& source, Graph& graph, Tree& texts) {
  TextBuffer buffer(source.text());
  std::istream stream(&buffer);
  YAML::Parser parser(stream);
  GraphBuilder builder(source, graph, texts);
  // The parser takes text left over behind a value for a second document.
  while (parser.HandleNextDocument(builder)) continue;
}

}  // namespace

Reading read_yaml(std::string_view block, int first_line, Tree& out, Problem& problem) {
  const YamlSource source(block, first_line);
  Graph graph;
  try {
    parse(source, graph, out);
  } catch (const YAML::Exception& error) {
    problem = source.problem_at(error.msg, error.mark.line, error.mark.column);
    return Reading::failed;
  } catch (const Failure& failure) {
    problem = source.problem_at(failure.message, failure.mark.line, failure.mark.column);
    return Reading::failed;
  }
  if (graph.nodes.empty()) out.open(Kind::null, {});
  return resolve(graph, out, problem);
}

}  // namespace dossier::frontmatter
