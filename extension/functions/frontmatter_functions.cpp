#include <string>

#include "decode/utf8.h"
#include "frontmatter/document.h"
#include "frontmatter/yaml.h"
#include "functions/functions.h"

namespace dossier::functions {
namespace {

using sqlite::Args;
using sqlite::Context;

// The readers take valid UTF-8; a text that is not is read with U+FFFD in the
// place of what is ill-formed.
class ValidText {
 public:
  explicit ValidText(std::string_view text) : text_(text) {
    if (decode::is_valid_utf8(text)) return;
    copy_ = decode::replace_invalid_utf8(text);
    text_ = copy_;
  }
  std::string_view get() const { return text_; }

 private:
  std::string_view text_;
  std::string copy_;
};

// frontmatter_json(text): the front matter as JSON; NULL when there is none or
// it cannot be read.
void frontmatter_json(Context& ctx, Args args) {
  const ValidText text(*args.text(0));
  frontmatter::Document document;
  frontmatter::read_document(text.get(), document);
  if (document.meta.nodes.empty()) return ctx.null();
  std::string json;
  frontmatter::append_json(json, document.meta);
  ctx.json(json);
}

// frontmatter_body(text): what follows the front matter; the whole text when
// there is none or it cannot be read.
void frontmatter_body(Context& ctx, Args args) {
  const ValidText text(*args.text(0));
  frontmatter::Document document;
  frontmatter::read_document(text.get(), document);
  ctx.text(document.body);
}

// yaml_json(text): one YAML document as JSON; NULL when it cannot be read.
void yaml_json(Context& ctx, Args args) {
  const ValidText text(*args.text(0));
  frontmatter::Tree tree;
  frontmatter::Problem problem;
  if (read_yaml(text.get(), 1, tree, problem) == frontmatter::Reading::failed) return ctx.null();
  std::string json;
  frontmatter::append_json(json, tree);
  ctx.json(json);
}

// yaml_error(text): what is wrong with it and where, "3:8: ..."; NULL when
// nothing is.
void yaml_error(Context& ctx, Args args) {
  const ValidText text(*args.text(0));
  frontmatter::Tree tree;
  frontmatter::Problem problem;
  if (read_yaml(text.get(), 1, tree, problem) == frontmatter::Reading::good) return ctx.null();
  ctx.text(std::to_string(problem.line) + ":" + std::to_string(problem.column) + ": " +
           problem.message);
}

}  // namespace

void add_frontmatter_functions(sqlite::Registry& registry) {
  registry.functions(sqlite::kPure,
                     {
                         {"frontmatter_json", 1, sqlite::strict_scalar<frontmatter_json>},
                         {"frontmatter_body", 1, sqlite::strict_scalar<frontmatter_body>},
                         {"yaml_json", 1, sqlite::strict_scalar<yaml_json>},
                         {"yaml_error", 1, sqlite::strict_scalar<yaml_error>},
                     });
}

}  // namespace dossier::functions
