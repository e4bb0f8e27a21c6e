// yaml-cpp's events as a graph, and the checks that yaml-cpp does not make.
//
// Refused here, because yaml-cpp reads them as something else without a word:
//   a key without a colon (it gives it a null, or        ms.custom 19H1
//   makes it the value of an empty key above it)
//   an empty place in a flow collection (another null)   [a, , b]
//   a quote that is never closed, and a wrong escape    "it\'s
//   text of a directive that opens no document          %title Hi
//   a template (a map as a key of a map)                {{ title }}
//   HTML and the like taken for an anchor (then gone)   &lt;b&gt;
// They throw a YamlFailure through yaml-cpp, which holds nothing that its
// destructors do not free.
#pragma once
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <string>
#include <unordered_map>
#include <vector>

#include "frontmatter/graph.h"
#include "frontmatter/yaml_source.h"

namespace dossier::frontmatter {

class YamlEvents : public YAML::EventHandler {
 public:
  // Texts of the graph are kept in `texts`.
  YamlEvents(const YamlSource& source, Graph& graph, Tree& texts)
      : source_(source), graph_(graph), texts_(texts) {}

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { close(); }
  void OnAnchor(const YAML::Mark& mark, const std::string& name) override;

 private:
  struct Collection {
    std::uint32_t node;
    bool is_map;
    bool is_flow;
    int indent;                  // the column of its dashes or of its last key, from 0
    std::uint32_t last_key = 0;  // the key whose value comes next
    int key_line = 0;            // its line, as yaml-cpp counts
    bool expects_value = false;
  };

  GraphNode& add(GraphNode::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor);
  void open(GraphNode::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor, bool is_flow);
  void close();
  void check_null(const YAML::Mark& mark) const;
  void check_indent(const YAML::Mark& mark) const;
  std::string_view text_of_scalar(std::size_t start, const std::string& value);
  int column_of_key(const YAML::Mark& mark) const;
  std::size_t behind_properties(std::size_t offset) const;
  bool is_behind_value(std::size_t offset, std::size_t at) const;

  const YamlSource& source_;
  Graph& graph_;
  Tree& texts_;
  std::vector<Collection> open_;
  std::unordered_map<YAML::anchor_t, std::uint32_t> anchors_;
};

}  // namespace dossier::frontmatter
