#include "frontmatter/yaml.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <optional>
#include <streambuf>

#include "frontmatter/yaml_events.h"
#include "frontmatter/yaml_message.h"

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

struct Parsed {
  std::optional<YamlFailure> failure;
  std::size_t tab_in_blank_line = 0;  // its column, from 1; 0: it is something else
};

std::size_t find_tab_in_blank_line(const YAML::Exception& error, const YamlSource& source) {
  if (error.msg != YAML::ErrorMsg::TAB_IN_INDENTATION) return 0;
  const std::string_view rest = source.text().substr(static_cast<std::size_t>(error.mark.pos));
  const bool is_blank = rest[rest.find_first_not_of(" \t")] == '\n';
  return is_blank ? static_cast<std::size_t>(error.mark.column) + 1 : 0;
}

Parsed parse(const YamlSource& source, int first_line, Graph& graph, Tree& texts) {
  TextBuffer buffer(source.text());
  std::istream stream(&buffer);
  try {
    YAML::Parser parser(stream);
    YamlEvents events(source, graph, texts);
    while (parser.HandleNextDocument(events)) continue;
  } catch (const YAML::Exception& error) {
    return {explain(error, source.content(), first_line, graph),
            find_tab_in_blank_line(error, source)};
  } catch (const YamlFailure& failure) {
    return {failure};
  }
  return {};
}

bool has(const Graph& graph, Places& places, const ExpectedScalar& expected) {
  for (const GraphNode& node : graph.nodes) {
    if (node.kind != GraphNode::Kind::quoted || node.text != expected.text) continue;
    const Place place = places.at(node.offset);
    if (place.line == expected.place.line && place.column == expected.place.column) return true;
  }
  return false;
}

}  // namespace

Reading read_yaml(std::string_view block, int first_line, Tree& out, Problem& problem) {
  return read_yaml(block, first_line, {}, out, problem);
}

Reading read_yaml(std::string_view block, int first_line,
                  const std::vector<ExpectedScalar>& expected, Tree& out, Problem& problem) {
  YamlSource source(block);
  Graph graph;
  Parsed parsed = parse(source, first_line, graph, out);
  for (std::size_t emptied = 0; parsed.tab_in_blank_line > emptied;) {
    // Those at that depth, then all: a hostile text has them at many depths.
    emptied = emptied == 0 ? parsed.tab_in_blank_line : block.size();
    source = YamlSource(block, emptied);
    graph.nodes.clear();
    parsed = parse(source, first_line, graph, out);
  }
  Places places(source.content(), first_line);
  if (parsed.failure) {
    problem = places.problem(parsed.failure->message, parsed.failure->offset);
    return Reading::failed;
  }
  for (const ExpectedScalar& scalar : expected) {
    if (has(graph, places, scalar)) continue;
    problem = {"a scalar is not where it is expected", scalar.place.line, scalar.place.column};
    return Reading::failed;
  }
  return resolve(graph, places, out, problem);
}

}  // namespace dossier::frontmatter
