#include "frontmatter/plain_flow.h"

#include "frontmatter/plain_text.h"

namespace dossier::frontmatter {
namespace {

// Half of what the lines of the block may nest; kMaxDepth of graph.h is far.
constexpr int kMaxFlowDepth = 16;

class FlowReader {
 public:
  FlowReader(const char* p, const char* end, PlainWriter& out) : p_(p), end_(end), out_(out) {}

  bool read_collection();
  const char* place() const { return p_; }

 private:
  bool read_items();
  bool read_entries();
  bool read_entry(std::uint32_t map, KeySet& keys);
  bool read_key(std::string_view& key);
  bool read_value();
  bool read_scalar();

  void skip_spaces() {
    while (p_ != end_ && *p_ == ' ') ++p_;
  }
  // Skips blanks and then that character, if it is there.
  bool skip(char c) {
    skip_spaces();
    if (p_ == end_ || *p_ != c) return false;
    ++p_;
    return true;
  }

  const char* p_;
  const char* end_;
  PlainWriter& out_;
  int depth_ = 0;
};

// The node of the collection is the writer's last.
bool FlowReader::read_collection() {
  if (++depth_ > kMaxFlowDepth) return false;
  const bool is_list = *p_++ == '[';
  const std::uint32_t node = out_.last();
  out_.make_container(node, is_list ? Kind::list : Kind::map);
  if (!(is_list ? read_items() : read_entries())) return false;
  out_.close(node);
  --depth_;
  return true;
}

bool FlowReader::read_items() {
  if (skip(']')) return true;
  do {
    skip_spaces();
    out_.add({});
    if (!read_value()) return false;
  } while (skip(','));
  return skip(']');
}

bool FlowReader::read_entries() {
  const std::uint32_t map = out_.last();
  KeySet keys;
  if (skip('}')) return true;
  do {
    skip_spaces();
    if (!read_entry(map, keys)) return false;
  } while (skip(','));
  return skip('}');
}

bool FlowReader::read_entry(std::uint32_t map, KeySet& keys) {
  std::string_view key;
  if (p_ == end_ || !read_key(key) || !out_.claim(map, keys, key)) return false;
  skip_spaces();
  out_.add(key);
  return read_value();
}

// With its colon, which needs a blank behind a plain key.
bool FlowReader::read_key(std::string_view& key) {
  const char* const start = p_;
  Stop stop = Stop::key;
  const First first = first_of(*p_);
  const bool is_quoted = first == First::quote || first == First::apostrophe;
  if (is_quoted) {
    p_ = read_quoted(p_, end_, out_.tree(), key);
    if (p_ == nullptr || p_ == end_ || *p_ != ':') return false;
  } else if (first == First::plain) {
    p_ = read_flow_text(p_, end_, key, stop);
  } else {
    return false;
  }
  if (stop != Stop::key || !is_everyday_key(key, is_quoted, p_ - start)) return false;
  ++p_;
  return true;
}

bool FlowReader::read_value() {
  if (p_ == end_) return false;
  return first_of(*p_) == First::flow ? read_collection() : read_scalar();
}

bool FlowReader::read_scalar() {
  std::string_view text;
  switch (first_of(*p_)) {
    case First::quote:
    case First::apostrophe:
      p_ = read_quoted(p_, end_, out_.tree(), text);
      if (p_ == nullptr) return false;
      out_.set_quoted(text);
      return true;
    case First::dash:
      if (p_ + 1 == end_ || first_of(p_[1]) != First::plain) return false;
      break;
    case First::plain:
      break;
    default:
      return false;
  }
  Stop stop;
  p_ = read_flow_text(p_, end_, text, stop);
  out_.set_plain(text);
  return stop == Stop::line;
}

}  // namespace

const char* read_flow(const char* p, const char* end, PlainWriter& out) {
  FlowReader reader(p, end, out);
  return reader.read_collection() ? reader.place() : nullptr;
}

}  // namespace dossier::frontmatter
