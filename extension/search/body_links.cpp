// The links of a Markdown body, by md4c (CommonMark with GitHub's extensions).
//
// md4c tells no places, but hands out slices of the text it reads: a link's line is
// that of its first slice, and where it has none, of what was read last.
#include <md4c.h>

#include <algorithm>
#include <functional>
#include <set>

#include "search/addresses.h"
#include "search/fields.h"
#include "search/links.h"

namespace dossier::search {
namespace {

// md4c's attributes keep entities apart from text; addresses have only &amp; in
// practice, and the rest stays as written.
std::string attribute_text(const MD_ATTRIBUTE& attribute) {
  std::string out;
  for (int i = 0; attribute.substr_offsets && attribute.substr_offsets[i] < attribute.size; ++i) {
    const MD_OFFSET begin = attribute.substr_offsets[i];
    const std::string_view part(attribute.text + begin, attribute.substr_offsets[i + 1] - begin);
    const bool is_amp = attribute.substr_types[i] == MD_TEXT_ENTITY && part == "&amp;";
    out += is_amp ? std::string_view("&") : part;
  }
  return out;
}

// An autolink, which has no text beside it.
bool stands_for_itself(const Link& link) {
  return link.text == link.url ||
         (link.text.starts_with("www.") && link.url == "http://" + link.text);
}

class BodyReader {
 public:
  BodyReader(std::string_view body, int first_line, std::vector<Link>& out)
      : body_(body), first_line_(first_line), lines_(body), out_(out) {}

  void read() {
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
    parser.leave_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
      return guarded(self, [&](BodyReader& r) { r.enter_span(type, detail); });
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
      return guarded(self, [&](BodyReader& r) { r.leave_span(type); });
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return guarded(self, [&](BodyReader& r) { r.text(type, {text, size}); });
    };
    md_parse(body_.data(), static_cast<MD_SIZE>(body_.size()), &parser, this);
    if (error_) std::rethrow_exception(error_);
  }

 private:
  // md4c is C: no exception may pass through it.
  template <class Body>
  static int guarded(void* self, Body body) noexcept {
    auto& reader = *static_cast<BodyReader*>(self);
    try {
      body(reader);
      return 0;
    } catch (...) {
      reader.error_ = std::current_exception();
      return 1;
    }
  }

  // Links can hold images: the outer one's text includes the inner one's.
  struct Open {
    Link link;
    bool has_place = false;
    const char* href;
  };

  void enter_span(MD_SPANTYPE type, void* detail) {
    const MD_ATTRIBUTE* href = nullptr;
    if (type == MD_SPAN_A) href = &static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
    if (type == MD_SPAN_IMG) href = &static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src;
    if (href) open_.push_back({{"body", 0, attribute_text(*href), ""}, false, href->text});
  }

  void leave_span(MD_SPANTYPE type) {
    if ((type != MD_SPAN_A && type != MD_SPAN_IMG) || open_.empty()) return;
    Open span = std::move(open_.back());
    open_.pop_back();
    if (!is_web_address(span.link.url)) return;
    if (!span.has_place) note_place(span, std::string_view(span.href, span.href));
    if (span.link.line == 0) span.link.line = last_line_;
    if (stands_for_itself(span.link)) span.link.text.clear();
    out_.push_back(std::move(span.link));
  }

  void text(MD_TEXTTYPE type, std::string_view part) {
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) part = " ";
    if (type == MD_TEXT_ENTITY && part == "&amp;") part = "&";
    for (Open& span : open_) {
      if (!span.has_place) note_place(span, part);
      span.link.text += part;
    }
    if (is_in_body(part)) last_line_ = line_of(part);
    if (open_.empty()) find_bare(part);
  }

  void find_bare(std::string_view part) {
    for (AddressSpan a = next_address(part, 0); a.length > 0;
         a = next_address(part, a.offset + a.length)) {
      const std::string_view url = part.substr(a.offset, a.length);
      out_.push_back({"body", is_in_body(url) ? line_of(url) : last_line_, std::string(url), ""});
    }
  }

  void note_place(Open& span, std::string_view part) {
    if (!is_in_body(part)) return;
    span.has_place = true;
    span.link.line = line_of(part);
  }

  bool is_in_body(std::string_view part) const {
    const std::less_equal<const char*> not_after;
    return part.data() && not_after(body_.data(), part.data()) &&
           not_after(part.data() + part.size(), body_.data() + body_.size());
  }
  int line_of(std::string_view part) {
    return first_line_ - 1 + lines_.line_at(static_cast<std::size_t>(part.data() - body_.data()));
  }

  std::string_view body_;
  int first_line_;
  LineCounter lines_;
  std::vector<Link>& out_;
  std::vector<Open> open_;
  int last_line_ = 0;
  std::exception_ptr error_;
};

// [label]: https://... on a line of its own. md4c gives a definition only where it
// is used.
void find_definitions(std::string_view body, int first_line, std::vector<Link>& out) {
  std::set<std::string, std::less<>> known;
  for (const Link& link : out) known.insert(link.url);
  LineCounter lines(body);
  for (std::size_t at = body.find("]:"); at != body.npos; at = body.find("]:", at + 2)) {
    const std::size_t line_start = body.rfind('\n', at) + 1;
    const std::size_t open = body.find_first_not_of(' ', line_start);
    if (open - line_start > 3 || body[open] != '[') continue;
    const std::size_t line_end = std::min(body.find('\n', at), body.size());
    const std::string_view rest = body.substr(at + 2, line_end - at - 2);
    const AddressSpan a = next_address(rest, 0);
    const bool is_first = rest.substr(0, a.offset).find_first_not_of(" \t<") == rest.npos;
    const std::string url(rest.substr(a.offset, a.length));
    if (a.length == 0 || !is_first || known.contains(url)) continue;
    out.push_back({"body", first_line - 1 + lines.line_at(at), url,
                   std::string(body.substr(open + 1, at - open - 1))});
  }
}

}  // namespace

void find_body_links(std::string_view body, int first_line, std::vector<Link>& out) {
  if (!may_have_links(body)) return;
  std::vector<Link> found;
  BodyReader(body, first_line, found).read();
  find_definitions(body, first_line, found);
  std::stable_sort(found.begin(), found.end(),
                   [](const Link& a, const Link& b) { return a.line < b.line; });
  std::move(found.begin(), found.end(), std::back_inserter(out));
}

}  // namespace dossier::search
