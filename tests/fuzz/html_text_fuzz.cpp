// The text of a page is well-formed UTF-8; the tokens of a page are the page; containers
// are a tree; and no page nests deeper for the parser than tame() promises.
#include <gumbo.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "decode/utf8.h"
#include "html/main.h"
#include "html/page.h"
#include "html/tags.h"
#include "html/tame.h"

using namespace dossier;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

// The parser's own elements (tbody, tr, a foster parent) may add a level to each of ours.
constexpr int kDeepestTree = 4 * html::kMaxDepth;

int depth_of(const GumboNode* root) {
  std::vector<std::pair<const GumboNode*, int>> open = {{root, 1}};
  int deepest = 0;
  while (!open.empty()) {
    const auto [node, depth] = open.back();
    open.pop_back();
    deepest = std::max(deepest, depth);
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) continue;
    const GumboVector& children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
      open.emplace_back(static_cast<const GumboNode*>(children.data[i]), depth + 1);
    }
  }
  return deepest;
}

void check_depth(std::string_view page) {
  const std::string tamed = html::tame(page);
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  GumboOutput* output = gumbo_parse_with_options(&options, tamed.data(), tamed.size());
  require(depth_of(output->root) <= kDeepestTree);
  gumbo_destroy_output(&options, output);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  std::string joined;
  html::TagReader reader(input);
  while (const auto token = reader.next()) {
    require(!token->raw.empty());
    joined += token->raw;
    std::string_view rest = token->attributes;
    while (html::take_attribute(rest)) {
    }
  }
  require(joined == input);

  require(decode::is_valid_utf8(html::text_of(input)));
  require(decode::is_valid_utf8(html::main_text(input)));
  const html::Page page = html::read_page(input);
  for (std::size_t c = 1; c < page.containers.size(); ++c) {
    require(page.containers[c].parent < c);
  }
  for (const html::Block& block : page.blocks) {
    require(block.letters > 0 && block.link_letters <= block.letters);
    require(block.home < page.containers.size());
  }
  check_depth(input);
  // A small input often repeated: what nests without end, and what costs more than its length.
  if (size > 0 && size <= 64) {
    std::string many;
    while (many.size() < 20000) many += input;
    check_depth(many);
  }
  return 0;
}
