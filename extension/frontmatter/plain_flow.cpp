#include "frontmatter/plain_flow.h"

#include "frontmatter/plain_text.h"

namespace dossier::frontmatter {
namespace {

// Half of what the lines of the block may nest; kMaxDepth of graph.h is far.
constexpr int kMaxFlowDepth = 16;

// Every function takes the place where it starts and returns the place behind
// what it read, nullptr where it refuses.
class FlowReader {
 public:
  FlowReader(Marks& marks, PlainWriter& out) : marks_(marks), out_(out) {}

  const char* read_collection(const char* p);

 private:
  const char* read_items(const char* p);
  const char* read_entries(const char* p, std::uint32_t map);
  const char* read_key(const char* p, std::string_view& key);
  const char* read_value(const char* p);
  const char* read_plain(const char* p);

  const char* skip_blanks(const char* p) const { return skip_spaces(p, marks_.end()); }

  Marks& marks_;
  PlainWriter& out_;
  int depth_ = 0;
};

// What was added last becomes the collection.
const char* FlowReader::read_collection(const char* p) {
  if (++depth_ > kMaxFlowDepth) return nullptr;
  const bool is_list = *p == '[';
  const std::uint32_t collection = out_.open(is_list ? Kind::list : Kind::map);
  p = skip_blanks(p + 1);
  const char close = is_list ? ']' : '}';
  if (*p != close) p = is_list ? read_items(p) : read_entries(p, collection);
  if (p == nullptr || *p != close) return nullptr;
  out_.close(collection);
  --depth_;
  return p + 1;
}

const char* FlowReader::read_items(const char* p) {
  while (true) {
    out_.add_item(p);
    p = read_value(p);
    if (p == nullptr) return nullptr;
    p = skip_blanks(p);
    if (*p != ',') return p;
    p = skip_blanks(p + 1);
  }
}

const char* FlowReader::read_entries(const char* p, std::uint32_t map) {
  KeySet keys;
  while (true) {
    std::string_view key;
    p = read_key(p, key);
    if (p == nullptr || !out_.claim(map, keys, key)) return nullptr;
    out_.add(key);
    p = read_value(skip_blanks(p));
    if (p == nullptr) return nullptr;
    p = skip_blanks(p);
    if (*p != ',') return p;
    p = skip_blanks(p + 1);
  }
}

// With its colon, which needs a blank behind a plain key.
const char* FlowReader::read_key(const char* p, std::string_view& key) {
  const char* const start = p;
  QuotedText quoted;
  switch (first_of(*p)) {
    case First::quote:
    case First::apostrophe:
      marks_.drop_before(p);
      p = read_quoted_text(p, marks_, out_.tree(), quoted);
      key = quoted.text;
      if (p == nullptr || *p != ':' || key.empty()) return nullptr;
      break;
    case First::word:
    case First::plain: {
      const PlainText text = read_flow_text(p);
      key = text.text;
      p = text.next;
      if (text.stop != Stop::key || !is_everyday_key(key)) return nullptr;
      break;
    }
    default:
      return nullptr;
  }
  return p - start <= kMaxPlainKey ? p + 1 : nullptr;
}

const char* FlowReader::read_value(const char* p) {
  QuotedText text;
  switch (first_of(*p)) {
    case First::flow:
      return read_collection(p);
    case First::quote:
    case First::apostrophe:
      marks_.drop_before(p);
      p = read_quoted_text(p, marks_, out_.tree(), text);
      out_.set_quoted(text.text, text.is_clean);
      return p;
    case First::dash:
      return first_of(p[1]) <= First::plain ? read_plain(p) : nullptr;
    case First::word:
    case First::plain:
      return read_plain(p);
    default:
      return nullptr;
  }
}

const char* FlowReader::read_plain(const char* p) {
  const PlainText text = read_flow_text(p);
  out_.set_plain(text.text);
  return text.stop == Stop::line ? text.next : nullptr;
}

}  // namespace

const char* read_flow(const char* p, Marks& marks, PlainWriter& out) {
  return FlowReader(marks, out).read_collection(p);
}

}  // namespace dossier::frontmatter
