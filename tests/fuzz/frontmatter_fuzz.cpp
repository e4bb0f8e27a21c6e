// Any text: a document is whole in itself, and what parses is never repaired.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <variant>

#include "decode/utf8.h"
#include "frontmatter/document.h"
#include "frontmatter/fences.h"
#include "frontmatter/line_states.h"
#include "frontmatter/yaml.h"
#include "json/read.h"

using namespace dossier;
using namespace dossier::frontmatter;

namespace {

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

std::string json_of(const Tree& tree) {
  std::string json;
  append_json(json, tree);
  return json;
}

void check_tree(const Tree& tree) {
  for (std::uint32_t i = 0; i < tree.size(); ++i) {
    const Node& node = tree.nodes[i];
    require(node.end > i && node.end <= tree.size(), "a node ends behind itself");
    require(node.is_container() || node.end == i + 1, "a scalar has no children");
    require(decode::is_valid_utf8(node.key) && decode::is_valid_utf8(node.text), "texts are UTF-8");
    for (std::uint32_t child = i + 1; child < node.end; child = tree.nodes[child].end) {
      require(tree.nodes[child].end <= node.end, "a child ends within its parent");
    }
  }
  if (tree.nodes.empty()) return;
  require(tree.nodes[0].end == tree.size(), "the root holds all");
  const auto parsed = json::parse(json_of(tree));
  // Our JSON reader takes 256 levels, as the tree does below its root.
  if (const auto* error = std::get_if<json::ParseError>(&parsed)) {
    require(error->message == "nested too deeply", "the JSON is JSON");
  }
}

void check_document(std::string_view text, const Document& document) {
  const std::size_t lines_before = [&] {
    int line = 1;
    std::string_view rest = text;
    while (line < document.body_line && !rest.empty()) {
      rest = split_line(rest).rest;
      ++line;
    }
    return text.size() - rest.size();
  }();
  require(text.ends_with(document.body), "the body is the end of the text");
  require(lines_before == text.size() - document.body.size(), "the body starts at its line");
  const bool has_values = document.status == Status::ok || document.status == Status::repaired;
  require(has_values != document.meta.nodes.empty(), "values, or none");
  require(has_values || document.body.size() == text.size(), "no values: the whole text is body");
  const bool has_problem =
      document.status == Status::repaired || document.status == Status::bad_front_matter;
  require(has_problem != document.problem.message.empty(), "a problem, or none");
  require(has_problem == (document.problem.line > 0), "a problem has a place");
  if (has_values) require(document.meta.nodes[0].kind == Kind::map, "the values are a map");
}

void check_repair(std::string_view text, const Document& document) {
  const Fences fences = find_fences(text);
  if (fences.format != Format::yaml || !fences.closed) return;
  Tree tree;
  Problem problem;
  if (read_yaml(fences.block, fences.block_line, tree, problem) == Reading::failed) return;
  if (tree.nodes[0].kind != Kind::map) return;
  require(json_of(tree) == json_of(document.meta), "what parses is never repaired");
}

// A text whose lines are known is read as it was before.
void check_known(std::string_view text, const Document& document) {
  LineStates lines;
  ReadOptions options;
  options.known_lines = &lines;
  for (int round = 0; round < 2; ++round) {
    Document known;
    read_document(text, known, options);
    require(known.status == document.status, "a known text has its status");
    require(known.body == document.body && known.body_line == document.body_line, "its body");
    require(known.meta.nodes.empty() == document.meta.nodes.empty(), "values, or none");
    if (known.meta.nodes.empty()) continue;
    require(json_of(known.meta) == json_of(document.meta), "and its values");
  }
}

// What the plain reader serves is what yaml-cpp would have read.
void check_readers_agree(std::string_view text, const Document& document) {
  Document served;
  read_document(text, served);
  if (served.reader != dossier::frontmatter::Reader::plain) return;
  require(document.status == served.status, "both readers give a status");
  require(document.body == served.body && document.body_line == served.body_line, "and a body");
  require(json_of(document.meta) == json_of(served.meta), "and the values");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (!decode::is_valid_utf8(text)) return -1;
  Document document;
  for (const bool use_plain_reader : {true, false}) {
    ReadOptions options;
    options.use_plain_reader = use_plain_reader;
    read_document(text, document, options);
    check_tree(document.meta);
    check_document(text, document);
  }
  check_repair(text, document);
  check_readers_agree(text, document);
  check_known(text, document);
  return 0;
}
