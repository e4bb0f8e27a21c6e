#include "frontmatter/plain_json.h"

#include <algorithm>
#include <string>

namespace dossier::frontmatter {
namespace {

// A container is told by where its keys start and whether it is a list.
std::uint32_t name_container(std::size_t first_key, Kind kind) {
  return static_cast<std::uint32_t>(first_key * 2 + (kind == Kind::list ? 1 : 0));
}
bool is_list_name(std::uint32_t container) { return container % 2 == 1; }
std::size_t first_key(std::uint32_t container) { return container / 2; }

char* write_key(char* at, std::string_view key, bool is_clean) {
  at = write_text(at, key, is_clean);
  *at = ':';
  return at + 1;
}

char* write_plain(char* at, std::string_view text, bool is_clean) {
  if (look_of(text) == Look::text) return write_text(at, text, is_clean);
  Node node;
  resolve_plain(node, text);
  node.has_clean_text = is_clean;
  return write_scalar(at, node);
}

}  // namespace

char* PlainJson::more_room(std::size_t size) {
  const auto written = static_cast<std::size_t>(at_ - start_);
  start_ = roll_.grow(start_, written, size + std::min(block_.size(), kMostAhead));
  at_ = start_ + written;
  limit_ = roll_.end();
  return at_;
}

std::uint32_t PlainJson::start(Kind kind) {
  start_ = at_ = roll_.start(at_, 2 * kNumberRoom);
  limit_ = roll_.end();
  keys_.clear();
  depth_ = 1;
  *at_++ = kind == Kind::list ? '[' : '{';
  return name_container(0, kind);
}

std::uint32_t PlainJson::open(Kind kind) {
  at_ -= sizeof kNull;
  *at_++ = kind == Kind::list ? '[' : '{';
  ++depth_;
  return name_container(keys_.size(), kind);
}

bool PlainJson::close(std::uint32_t container) {
  if (at_[-1] == ',') --at_;
  char* const at = room(2);
  *at = is_list_name(container) ? ']' : '}';
  keys_.resize(first_key(container));
  at_ = at + 1;
  if (--depth_ == 0) return true;
  end_value(at_);
  return false;
}

void PlainJson::add(std::string_view key, bool is_clean) {
  char* at = room_for_entry(key, {}, true);
  if (!key.empty()) at = write_key(at, key, is_clean);
  std::memcpy(at, kNull, sizeof kNull);
  at_ = at + sizeof kNull;
}

void PlainJson::set_quoted(std::string_view text, bool is_clean) {
  at_ -= sizeof kNull;
  end_value(write_text(room_for_entry({}, text, is_clean), text, is_clean));
}

void PlainJson::set_plain(std::string_view text, bool is_clean) {
  at_ -= sizeof kNull;
  end_value(write_plain(room_for_entry({}, text, is_clean), text, is_clean));
}

void PlainJson::add_quoted(const JsonPiece& piece, std::string_view text, bool is_clean) {
  char* const start = room(kStepRoom + json_room(text, is_clean));
  end_value(write_text(write_piece(start, piece), text, is_clean));
}

void PlainJson::add_plain(const JsonPiece& piece, std::string_view text, bool is_clean) {
  char* const start = room(kStepRoom + json_room(text, is_clean));
  end_value(write_plain(write_piece(start, piece), text, is_clean));
}

void PlainJson::close_all(std::span<const Level> levels) {
  if (at_[-1] == ',') --at_;
  char* at = room(levels.size());
  for (auto level = levels.rbegin(); level != levels.rend(); ++level) {
    *at++ = is_list(level->depth) ? ']' : '}';
  }
  at_ = at;
  keys_.clear();
  depth_ = 0;
}

std::size_t PlainJson::size_of_plain(std::string_view text, bool is_clean) {
  std::string room(json_room(text, is_clean) + kNumberRoom, '\0');
  return static_cast<std::size_t>(write_plain(room.data(), text, is_clean) - room.data());
}

PlainJson::Mark PlainJson::mark() const {
  Mark mark;
  mark.size = text().size();
  const std::size_t last = std::min(mark.size, sizeof mark.last);
  std::copy(at_ - last, at_, mark.last + sizeof mark.last - last);
  return mark;
}

bool PlainJson::piece_since(const Mark& mark, std::size_t value, JsonPiece& out) const {
  const std::string_view now = text();
  std::size_t same = mark.size - std::min(mark.size, sizeof mark.last);
  while (same < std::min(mark.size, now.size()) &&
         now[same] == mark.last[sizeof mark.last - (mark.size - same)])
    ++same;
  if (now.size() < same + value || now.size() - value - same > JsonPiece::kMost) return false;
  const std::string_view piece = now.substr(same, now.size() - value - same);
  out.taken_back = static_cast<unsigned char>(mark.size - same);
  out.size = static_cast<unsigned char>(piece.size());
  std::copy(piece.begin(), piece.end(), out.bytes);
  return true;
}

bool PlainJson::has(std::uint32_t map, std::string_view key) const {
  return std::find(keys_.begin() + static_cast<std::ptrdiff_t>(first_key(map)), keys_.end(), key) !=
         keys_.end();
}

}  // namespace dossier::frontmatter
