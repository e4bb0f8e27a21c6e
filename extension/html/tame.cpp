#include "html/tame.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <vector>

#include "html/names.h"
#include "html/tags.h"

namespace dossier::html {
namespace {

// Attribute values beyond this are data, not names or styles.
constexpr std::size_t kMaxValue = 500;

bool is_kept_attribute(std::string_view name) {
  constexpr std::string_view kKept[] = {"aria-hidden", "class",    "hidden", "href",
                                        "id",          "itemprop", "role",   "style"};
  return std::binary_search(std::begin(kKept), std::end(kKept), name);
}

// Each kept name once, so that no tag has more than the eight of them.
void append_attributes(std::string& out, std::string_view attributes) {
  std::vector<std::string> seen;
  while (const auto attribute = take_attribute(attributes)) {
    if (!is_kept_attribute(attribute->name)) continue;
    if (std::find(seen.begin(), seen.end(), attribute->name) != seen.end()) continue;
    seen.push_back(attribute->name);
    out += ' ';
    out += attribute->name;
    if (attribute->name == "href" || attribute->value.empty()) continue;
    const char quote = attribute->quote == '\'' ? '\'' : '"';
    if (attribute->value.find(quote) != std::string_view::npos) continue;
    out += '=';
    out += quote;
    out += attribute->value.substr(0, kMaxValue);
    out += quote;
  }
}

// An upper bound of how deep the tree of a stream of tags can be: an element counts
// as closed only where every HTML parser closes it.
class DepthBound {
 public:
  void open(const std::string& name) {
    if (closes_paragraph(name)) close_top({"p"});
    if (name == "li") close_top({"li"});
    if (name == "dt" || name == "dd") close_top({"dt", "dd"});
    if (name == "td" || name == "th" || name == "tr") close_top({"td", "th"});
    if (name == "tr") close_top({"tr"});
    open_.push_back(name);
    deepest_ = std::max(deepest_, open_.size());
  }
  void close(const std::string& name) {
    const bool reaches_down = is_block_element(name);
    const std::size_t lowest = open_.size() > kReach ? open_.size() - kReach : 0;
    for (std::size_t i = open_.size(); i-- > lowest;) {
      if (open_[i] == name) return open_.resize(i);
      if (!reaches_down || is_scope_element(open_[i])) return;
    }
  }
  std::size_t deepest() const { return deepest_; }

 private:
  static constexpr std::size_t kReach = 8;  // keeps close() cheap

  void close_top(std::initializer_list<std::string_view> names) {
    if (open_.empty()) return;
    if (std::find(names.begin(), names.end(), open_.back()) != names.end()) open_.pop_back();
  }

  // The blocks of the flow; parts of tables and forms leave a paragraph open.
  static bool closes_paragraph(std::string_view name) {
    constexpr std::string_view kParts[] = {"body",   "button",   "caption", "head",  "html",
                                           "legend", "optgroup", "option",  "tbody", "td",
                                           "tfoot",  "th",       "thead",   "tr"};
    return is_block_element(name) &&
           !std::binary_search(std::begin(kParts), std::end(kParts), name);
  }
  std::vector<std::string> open_;
  std::size_t deepest_ = 0;
};

class Tamer {
 public:
  explicit Tamer(std::string_view html) : reader_(html) { out_.reserve(html.size() / 2); }

  std::string run(bool flat) {
    flat_ = flat;
    while (const auto token = reader_.next()) take(*token);
    return std::move(out_);
  }
  bool is_too_deep() const { return depth_.deepest() > kMaxDepth; }

 private:
  void take(const Token& token) {
    switch (token.kind) {
      case Token::Kind::text:
        out_ += token.raw;
        break;
      case Token::Kind::start:
        start(token);
        break;
      case Token::Kind::end:
        end(token);
        break;
      case Token::Kind::other:
        break;
    }
  }

  void start(const Token& tag) {
    if (is_raw_element(tag.name)) return reader_.skip_past_end_tag(tag.name);
    if (tag.name == "svg") return skip_svg();
    if (is_never_written(tag.name)) return;
    if (flat_) return line_break(tag.name);
    out_ += '<';
    out_ += tag.name;
    append_attributes(out_, tag.attributes);
    out_ += '>';
    if (!is_void_element(tag.name) && tag.name != "a") depth_.open(tag.name);
  }

  void end(const Token& tag) {
    if (is_never_written(tag.name) || is_raw_element(tag.name) || tag.name == "svg") return;
    if (flat_) return line_break(tag.name);
    out_ += "</";
    out_ += tag.name;
    out_ += '>';
    depth_.close(tag.name);
  }

  // An svg without its end tag is only a tag: the page goes on behind it.
  void skip_svg() {
    if (svg_ends_) svg_ends_ = reader_.try_skip_past_end_tag("svg");
  }

  void line_break(std::string_view name) {
    if (is_block_element(name)) out_ += "<br>";
  }

  // Framesets would replace the body, and the rest of the text with it; plaintext and
  // xmp would stop the parsing of tags.
  static bool is_never_written(std::string_view name) {
    if (name == "br" || name == "hr") return false;
    return is_void_element(name) || is_formatting_element(name) || name == "math" ||
           name == "frameset" || name == "plaintext" || name == "xmp" || name == "listing";
  }

  TagReader reader_;
  DepthBound depth_;
  std::string out_;
  bool flat_ = false;
  bool svg_ends_ = true;
};

}  // namespace

std::string tame(std::string_view html) {
  Tamer tamer(html);
  std::string out = tamer.run(false);
  return tamer.is_too_deep() ? Tamer(html).run(true) : out;
}

}  // namespace dossier::html
