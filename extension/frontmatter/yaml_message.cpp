#include "frontmatter/yaml_message.h"

#include <algorithm>

#include "frontmatter/place.h"

namespace dossier::frontmatter {
namespace {

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

int line_of(std::string_view text, int first_line, std::size_t offset) {
  return Places(text, first_line).at(offset).line;
}

std::size_t find_conflict_marker(std::string_view text) {
  constexpr std::string_view kMarker = "<<<<<<< ";
  if (text.starts_with(kMarker)) return 0;
  const std::size_t at = text.find("\n" + std::string(kMarker));
  return at == text.npos ? at : at + 1;
}

// The quote in which the text ended: the first behind the last key or value.
std::string never_closed(std::string_view text, int first_line, const Graph& graph) {
  const GraphNode last = graph.nodes.empty() ? GraphNode() : graph.nodes.back();
  const std::size_t quote = text.find_first_of("\"'", last.offset + last.text.size());
  if (quote == text.npos) return "a quote that is never closed";
  return "the quote that opens in line " + std::to_string(line_of(text, first_line, quote)) +
         " is never closed";
}

// At a ': ' that is not allowed. Its cause may be a tab, or lie in a line above.
void explain_colon(std::string_view text, YamlFailure& failure) {
  std::size_t start = text.substr(0, failure.offset).rfind('\n');
  start = start == text.npos ? 0 : start + 1;
  const std::string_view before = text.substr(start, failure.offset - start);
  const std::size_t indent = std::min(before.find_first_not_of(" \t"), before.size());
  if (const std::size_t tab = before.substr(0, indent).find('\t'); tab != before.npos) {
    failure = {"a tab in the indentation", start + tab};
  } else if (before.size() - indent > 1024) {
    failure.message = "a key of more than 1024 bytes";
  } else if (before.find(": ") == before.npos) {
    failure.message = "a key within the text above it (is a colon or a quote missing there?)";
  }
}

}  // namespace

YamlFailure explain(const YAML::Exception& error, std::string_view text, int first_line,
                    const Graph& graph) {
  YamlFailure failure{in_our_words(error.msg), text.size()};
  if (error.mark.pos >= 0) {
    failure.offset = std::min(static_cast<std::size_t>(error.mark.pos), text.size());
  }
  if (error.msg == YAML::ErrorMsg::DOC_IN_SCALAR || error.msg == YAML::ErrorMsg::EOF_IN_SCALAR) {
    failure.message = never_closed(text, first_line, graph);
  } else if (error.msg.starts_with(YAML::ErrorMsg::INVALID_ESCAPE) && failure.offset >= 2) {
    failure.offset -= 2;
  } else if (error.msg == YAML::ErrorMsg::MAP_VALUE) {
    explain_colon(text, failure);
  }
  if (const std::size_t marker = find_conflict_marker(text); marker != text.npos) {
    failure.message = "conflict markers of git stand in line " +
                      std::to_string(line_of(text, first_line, marker));
  }
  return failure;
}

}  // namespace dossier::frontmatter
