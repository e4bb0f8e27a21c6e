#include "html/page.h"

#include <gumbo.h>

#include <memory>

#include "html/names.h"
#include "html/places.h"
#include "html/tame.h"

namespace dossier::html {
namespace {

// gumbo's tree, freed with it.
class Tree {
 public:
  explicit Tree(std::string_view tamed) : options_(kGumboDefaultOptions) {
    options_.max_errors = 0;  // each would hold a copy of the parser's stack
    output_ = gumbo_parse_with_options(&options_, tamed.data(), tamed.size());
  }
  ~Tree() { gumbo_destroy_output(&options_, output_); }
  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;
  const GumboNode* root() const { return output_->root; }

 private:
  GumboOptions options_;
  GumboOutput* output_;
};

std::string_view name_of(const GumboElement& element, std::string& storage) {
  if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
  GumboStringPiece piece = element.original_tag;
  gumbo_tag_from_original_text(&piece);
  storage.assign(piece.data, piece.length);
  return storage;
}

const char* attribute(const GumboElement& element, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
  return found ? found->value : nullptr;
}

std::uint32_t place_of(const GumboElement& element, std::string_view name) {
  std::uint32_t place = place_of_element(name);
  if (name == "body" || name == "html") return place;  // their classes speak of the whole page
  if (const char* role = attribute(element, "role")) place |= place_of_role(role);
  if (const char* names = attribute(element, "class")) place |= place_of_names(names);
  if (const char* id = attribute(element, "id")) place |= place_of_names(id);
  if (const char* item = attribute(element, "itemprop")) place |= place_of_names(item);
  if (const char* style = attribute(element, "style")) place |= place_of_style(style);
  if (attribute(element, "hidden")) place |= kHidden;
  return place;
}

BlockKind kind_of(std::string_view name, BlockKind outer) {
  if (name == "p") return outer == BlockKind::caption ? outer : BlockKind::paragraph;
  if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
    return BlockKind::heading;
  }
  if (name == "li" || name == "dd" || name == "dt") return BlockKind::item;
  if (name == "tr") return BlockKind::row;
  if (name == "pre") return BlockKind::preformatted;
  if (name == "blockquote") return BlockKind::quote;
  if (name == "figcaption" || name == "caption") return BlockKind::caption;
  if (name == "button" || name == "summary" || name == "legend") return BlockKind::button;
  return outer;
}

// Elements that are a unit of text and no container of units.
bool is_unit(BlockKind own, std::string_view name) {
  return name == "p" || name == "li" || name == "pre" || own == BlockKind::heading ||
         own == BlockKind::button;
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

class Walker {
 public:
  Page run(const GumboNode* root) {
    page_.containers.push_back({0});
    open_.push_back({root, 0, {}});
    enter(open_.back());
    while (!open_.empty()) step();
    flush();
    return std::move(page_);
  }

 private:
  // What an element's descendants inherit.
  struct Inherited {
    BlockKind kind = BlockKind::other;
    std::uint32_t place = 0;
    std::size_t home = 0;
    bool in_link = false;
    bool keeps_space = false;
    bool is_block = false;
    bool is_spaced = false;
  };
  struct Open {
    const GumboNode* node;
    unsigned next_child;
    Inherited inherited;
  };

  void step() {
    Open& top = open_.back();
    const GumboVector& children = top.node->v.element.children;
    if (top.next_child == children.length) {
      if (top.inherited.is_block) end_line(top.inherited.is_spaced);
      open_.pop_back();
      return;
    }
    const auto* child = static_cast<const GumboNode*>(children.data[top.next_child++]);
    if (child->type == GUMBO_NODE_ELEMENT) return open(child, top.inherited);
    const bool has_text = child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_CDATA ||
                          child->type == GUMBO_NODE_WHITESPACE;
    if (has_text) append(child->v.text.text, top.inherited);
  }

  void open(const GumboNode* node, Inherited inherited) {
    const std::string_view name = name_of(node->v.element, name_storage_);
    if (is_dropped_element(name)) return;
    open_.push_back({node, 0, inherited});
    enter(open_.back());
  }

  void enter(Open& entered) {
    const GumboElement& element = entered.node->v.element;
    const std::string_view name = name_of(element, name_storage_);
    Inherited& now = entered.inherited;
    now.is_block = is_block_element(name) && name != "td" && name != "th";
    now.is_spaced = is_spaced_element(name);
    now.place |= place_of(element, name);
    now.in_link = now.in_link || (name == "a" && attribute(element, "href"));
    now.keeps_space = now.keeps_space || name == "pre";
    if (now.is_block) end_line(now.is_spaced);
    if (name == "td" || name == "th") blank_ = true;
    if (!is_block_element(name) || name == "br") return;
    now.kind = kind_of(name, now.kind);
    if (is_unit(now.kind, name)) return;
    page_.containers.push_back({now.home});
    now.home = page_.containers.size() - 1;
  }

  void append(std::string_view text, const Inherited& now) {
    for (const char c : text) {
      if (now.keeps_space && c == '\n') {
        end_line(false);
      } else if (is_blank(c) && !(now.keeps_space && c != '\r')) {
        blank_ = true;
      } else {
        put(c, now);
      }
    }
  }

  void put(char c, const Inherited& now) {
    if (block_.text.empty()) {
      block_.kind = now.kind;
      block_.place = now.place;
      block_.home = now.home;
    } else if (blank_) {
      block_.text += ' ';
    }
    blank_ = false;
    block_.text += c;
    const bool is_letter = !is_blank(c) && (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    block_.letters += is_letter ? 1 : 0;
    block_.link_letters += is_letter && now.in_link ? 1 : 0;
  }

  void flush() {
    if (block_.letters > 0) {
      block_.starts_paragraph = spaced_;
      page_.blocks.push_back(std::move(block_));
      spaced_ = false;
    }
    block_ = Block();
    blank_ = false;
  }

  void end_line(bool spaced) {
    flush();
    spaced_ = spaced_ || spaced;
  }

  Page page_;
  Block block_;
  bool blank_ = false;   // white space was seen since the last character
  bool spaced_ = false;  // a blank line belongs before the next block
  std::vector<Open> open_;
  std::string name_storage_;
};

}  // namespace

Page read_page(std::string_view html) {
  const std::string tamed = tame(html);
  const Tree tree(tamed);
  return Walker().run(tree.root());
}

std::string text_of(std::string_view html) {
  std::string out;
  for (const Block& block : read_page(html).blocks) {
    if (block.place & kHidden) continue;
    if (!out.empty()) out += block.starts_paragraph ? "\n\n" : "\n";
    out += block.text;
  }
  return out;
}

}  // namespace dossier::html
