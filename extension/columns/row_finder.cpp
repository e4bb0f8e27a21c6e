#include "columns/row_finder.h"

#include <cstring>

namespace dossier::columns {

using frontmatter::Kind;
using frontmatter::Node;
using frontmatter::Tree;

Cell::Cell(const Node& from, std::uint32_t index) : node(index), integer(0), kind(from.kind) {
  if (from.is_container()) return;
  set_text(from.text);
  if (kind == Kind::real) {
    real = from.real;
  } else if (kind == Kind::boolean) {
    truth = from.truth;
  } else {
    integer = from.integer;
  }
}

void Rows::clear() {
  constexpr std::size_t kMaxKept = std::size_t{1} << 20;
  nodes_.clear();
  cells_.clear();
  room_.keep_at_most(kMaxKept);
}

RowFinder::RowFinder(const RowRequest& request, bool moves_texts)
    : request_(request), moves_texts_(moves_texts), finder_(request.paths) {}

void RowFinder::find(const Tree& tree, Rows& out) {
  out.clear();
  out.columns_ = request_.paths.size();
  if (request_.each) {
    find_all(tree, *request_.each, 0, out.nodes_);
  } else {
    out.nodes_.push_back(0);
  }
  for (const std::uint32_t node : out.nodes_) {
    finder_.look(tree, node);
    for (std::size_t i = 0; i < out.columns_; ++i) {
      const auto found = finder_.node(i);
      out.cells_.push_back(found ? Cell(tree.nodes[*found], *found) : Cell());
    }
  }
  if (moves_texts_) move_texts(tree, out);
}

std::size_t RowFinder::room_for(const Tree& tree, const Cell& cell) const {
  const bool is_container = cell.kind == Kind::list || cell.kind == Kind::map;
  if (!is_container) return cell.size;
  return request_.is_whole ? frontmatter::json_room(tree, cell.node) : 0;
}

// One behind the other, as they will be asked for.
void RowFinder::move_texts(const Tree& tree, Rows& rows) const {
  std::size_t room = 0;
  for (const Cell& cell : rows.cells_) room += room_for(tree, cell);
  char* at = rows.room_.of(room);
  for (Cell& cell : rows.cells_) {
    const char* const start = at;
    const bool is_container = cell.kind == Kind::list || cell.kind == Kind::map;
    if (!is_container) {
      if (cell.size > 0) std::memcpy(at, cell.start, cell.size);
      at += cell.size;
    } else if (request_.is_whole) {
      at = frontmatter::write_json(at, tree, cell.node);
      cell.has_json = true;
    }
    cell.set_text({start, static_cast<std::size_t>(at - start)});
  }
}

}  // namespace dossier::columns
