#include "html/names.h"

#include <algorithm>
#include <iterator>

namespace dossier::html {
namespace {

template <std::size_t N>
bool is_one_of(const std::string_view (&sorted)[N], std::string_view name) {
  return std::binary_search(std::begin(sorted), std::end(sorted), name);
}

// Each list is sorted.
constexpr std::string_view kRaw[] = {"iframe", "noembed", "noframes", "noscript",
                                     "script", "style",   "textarea", "title"};
constexpr std::string_view kDropped[] = {"audio",    "canvas",  "datalist", "embed",    "iframe",
                                         "map",      "noembed", "noframes", "noscript", "object",
                                         "script",   "select",  "style",    "svg",      "template",
                                         "textarea", "title",   "video"};
constexpr std::string_view kFormatting[] = {
    "abbr",  "acronym", "b",      "bdi", "bdo", "big",  "cite", "code", "data", "dfn",
    "em",    "font",    "i",      "ins", "kbd", "mark", "nobr", "q",    "s",    "samp",
    "small", "strike",  "strong", "sub", "sup", "time", "tt",   "u",    "var"};
constexpr std::string_view kVoid[] = {
    "area", "base",  "basefont", "bgsound", "br",   "col",  "embed", "frame",  "hr",    "image",
    "img",  "input", "isindex",  "keygen",  "link", "meta", "param", "source", "track", "wbr"};
constexpr std::string_view kBlocks[] = {
    "address",  "article",    "aside",     "blockquote", "body",   "br",      "button",  "caption",
    "center",   "dd",         "details",   "dialog",     "dir",    "div",     "dl",      "dt",
    "fieldset", "figcaption", "figure",    "footer",     "form",   "h1",      "h2",      "h3",
    "h4",       "h5",         "h6",        "head",       "header", "hgroup",  "hr",      "html",
    "legend",   "li",         "listing",   "main",       "menu",   "nav",     "ol",      "optgroup",
    "option",   "p",          "plaintext", "pre",        "search", "section", "summary", "table",
    "tbody",    "td",         "tfoot",     "th",         "thead",  "tr",      "ul",      "xmp"};
constexpr std::string_view kSpaced[] = {"blockquote", "dl", "figure", "h1", "h2",  "h3",    "h4",
                                        "h5",         "h6", "ol",     "p",  "pre", "table", "ul"};
constexpr std::string_view kScopes[] = {"applet", "caption", "html",     "marquee", "object", "ol",
                                        "table",  "td",      "template", "th",      "ul"};

template <std::size_t N>
constexpr bool is_sorted(const std::string_view (&table)[N]) {
  return std::is_sorted(std::begin(table), std::end(table));
}
static_assert(is_sorted(kRaw) && is_sorted(kDropped) && is_sorted(kFormatting) &&
              is_sorted(kVoid) && is_sorted(kBlocks) && is_sorted(kSpaced) && is_sorted(kScopes));

}  // namespace

bool is_raw_element(std::string_view name) { return is_one_of(kRaw, name); }
bool is_dropped_element(std::string_view name) { return is_one_of(kDropped, name); }
bool is_formatting_element(std::string_view name) { return is_one_of(kFormatting, name); }
bool is_void_element(std::string_view name) { return is_one_of(kVoid, name); }
bool is_block_element(std::string_view name) { return is_one_of(kBlocks, name); }
bool is_spaced_element(std::string_view name) { return is_one_of(kSpaced, name); }
bool is_scope_element(std::string_view name) { return is_one_of(kScopes, name); }

}  // namespace dossier::html
