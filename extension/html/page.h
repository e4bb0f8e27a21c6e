// A page as a list of blocks: its text cut where a browser would start a new line,
// with what the markup says about each piece.
//
//   read_page("<nav><a href=/>Home</a></nav><h1>T</h1><p>One <a href=x>two</a></p>")
//     ->  {"Home" link 4 of 4, navigation}  {"T" heading}  {"One two" paragraph, link 3 of 7}
//
// Text is what gumbo makes of it (entities decoded, ill-formed UTF-8 as U+FFFD), white
// space folded to single spaces except in pre. Scripts, styles, titles of pictures and
// the like are never text (see tame.h). The walk keeps its own stack, so that no
// nesting can exhaust the machine's; linear in the length of the page.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dossier::html {

// The kind of the innermost element that says something about the text.
enum class BlockKind { other, paragraph, heading, item, row, preformatted, quote, caption, button };

// Where a block stands: one bit per kind of ancestor, by element name or ARIA role, and
// one per family of words in the ancestors' class and id.
enum Place : std::uint32_t {
  kInNav = 1U << 0,
  kInHeader = 1U << 1,
  kInFooter = 1U << 2,
  kInAside = 1U << 3,
  kInForm = 1U << 4,
  kInFigure = 1U << 5,
  kInTable = 1U << 6,
  kInList = 1U << 7,
  kInQuote = 1U << 8,
  kInArticle = 1U << 9,
  kInMain = 1U << 10,
  kHidden = 1U << 11,
  kNamedNavigation = 1U << 12,
  kNamedRelated = 1U << 13,
  kNamedComments = 1U << 14,
  kNamedSharing = 1U << 15,
  kNamedAdvert = 1U << 16,
  kNamedByline = 1U << 17,
  kNamedCaption = 1U << 18,
  kNamedSignup = 1U << 19,
  kNamedFooter = 1U << 20,
  kNamedSidebar = 1U << 21,
  kNamedContent = 1U << 22,
  kNamedBody = 1U << 23,  // articleBody, entry-content, story__text: two words of content at once
};
constexpr int kPlaceBits = 24;

struct Block {
  std::string text;
  BlockKind kind = BlockKind::other;
  bool starts_paragraph = false;  // a blank line belongs before it
  std::size_t letters = 0;        // characters other than white space
  std::size_t link_letters = 0;   // of those, inside links
  std::uint32_t place = 0;        // bits of Place
  std::size_t home = 0;           // the container it lies in, an index into Page::containers
};

// A block element that holds others. Number 0 is the whole page and its own parent.
struct Container {
  std::size_t parent = 0;
};

struct Page {
  std::vector<Block> blocks;
  std::vector<Container> containers;
};

Page read_page(std::string_view html);

// The visible blocks as text: one a line, a blank line around paragraphs, headings,
// lists, tables, quotes. Hidden blocks (the hidden attribute, display:none) are left out.
//
//   text_of("<p>a<p>b<br>c")  ->  "a\n\nb\nc"
std::string text_of(std::string_view html);

}  // namespace dossier::html
