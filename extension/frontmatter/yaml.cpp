#include "frontmatter/yaml.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

#include "frontmatter/yaml_events.h"

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

// yaml-cpp's messages are short and speak of its own insides.
struct Wording {
  const char* theirs;
  const char* ours;
};

std::string in_our_words(std::string_view message) {
  static const Wording kWordings[] = {
      {YAML::ErrorMsg::MAP_VALUE, "': ' where no value can start (quote a text that holds it)"},
      {YAML::ErrorMsg::END_OF_MAP, "expected a key (is the line above complete?)"},
      {YAML::ErrorMsg::END_OF_SEQ, "expected '- ' or the end of the list"},
      {YAML::ErrorMsg::END_OF_MAP_FLOW, "expected ',' or '}'"},
      {YAML::ErrorMsg::END_OF_SEQ_FLOW, "expected ',' or ']'"},
      {YAML::ErrorMsg::UNKNOWN_TOKEN, "a character that no value can start with"},
      {YAML::ErrorMsg::BLOCK_ENTRY, "'- ' where no list can start"},
      {YAML::ErrorMsg::MAP_KEY, "'? ' where no key can start"},
      {YAML::ErrorMsg::FLOW_END, "a bracket that closes nothing"},
      {YAML::ErrorMsg::TAB_IN_INDENTATION, "a tab in the indentation"},
      {YAML::ErrorMsg::CHAR_IN_BLOCK, "text behind the | or > that starts a block of text"},
      {YAML::ErrorMsg::UNKNOWN_ANCHOR,
       "an alias without an anchor (quote a text that starts with *)"},
      {YAML::ErrorMsg::ALIAS_NOT_FOUND, "'*' without the name of an anchor"},
      {YAML::ErrorMsg::ANCHOR_NOT_FOUND, "'&' without a name"},
      {YAML::ErrorMsg::DOC_IN_SCALAR, "a quote that is never closed"},
      {YAML::ErrorMsg::EOF_IN_SCALAR, "a quote that is never closed"},
      {YAML::ErrorMsg::INVALID_HEX, "an escape that is no character"},
      {YAML::ErrorMsg::BAD_FILE, "nested too deeply"},
  };
  for (const Wording& wording : kWordings) {
    if (message == wording.theirs) return wording.ours;
  }
  if (message.starts_with(YAML::ErrorMsg::INVALID_ESCAPE)) return "unknown escape in double quotes";
  if (message.starts_with(YAML::ErrorMsg::INVALID_UNICODE)) return "an escape that is no character";
  return std::string(message);
}

struct Parsed {
  bool is_good = true;
  std::size_t tab_in_blank_line = 0;  // its column, from 1; 0: it is something else
  std::string message;
  std::size_t offset = 0;
};

Parsed failure_of(const YAML::Exception& error, const YamlSource& source) {
  Parsed out{false, 0, in_our_words(error.msg), source.content().size()};
  if (error.mark.pos >= 0) out.offset = static_cast<std::size_t>(error.mark.pos);
  // The place of an unknown escape is behind it.
  if (error.msg.starts_with(YAML::ErrorMsg::INVALID_ESCAPE) && out.offset >= 2) out.offset -= 2;
  if (error.msg == YAML::ErrorMsg::TAB_IN_INDENTATION) {
    const std::string_view rest = source.text().substr(out.offset);
    const bool is_blank = rest[rest.find_first_not_of(" \t")] == '\n';
    if (is_blank) out.tab_in_blank_line = static_cast<std::size_t>(error.mark.column) + 1;
  }
  return out;
}

Parsed parse(const YamlSource& source, Graph& graph, Tree& texts) {
  TextBuffer buffer(source.text());
  std::istream stream(&buffer);
  try {
    YAML::Parser parser(stream);
    YamlEvents events(source, graph, texts);
    while (parser.HandleNextDocument(events)) continue;
  } catch (const YAML::Exception& error) {
    return failure_of(error, source);
  } catch (const YamlFailure& failure) {
    return {false, 0, failure.message, failure.offset};
  }
  return {};
}

}  // namespace

Reading read_yaml(std::string_view block, int first_line, Tree& out, Problem& problem) {
  YamlSource source(block);
  Graph graph;
  Parsed parsed = parse(source, graph, out);
  for (std::size_t emptied = 0; parsed.tab_in_blank_line > emptied;) {
    // Those at that depth, then all: a hostile text has them at many depths.
    emptied = emptied == 0 ? parsed.tab_in_blank_line : block.size();
    source = YamlSource(block, emptied);
    graph.nodes.clear();
    parsed = parse(source, graph, out);
  }
  Places places(source.content(), first_line);
  if (!parsed.is_good) {
    problem = places.problem(parsed.message, parsed.offset);
    return Reading::failed;
  }
  return resolve(graph, places, out, problem);
}

}  // namespace dossier::frontmatter
