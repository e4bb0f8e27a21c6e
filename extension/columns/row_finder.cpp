#include "columns/row_finder.h"

#include <cstring>

namespace dossier::columns {

using frontmatter::Kind;
using frontmatter::Node;
using frontmatter::Tree;

Cell::Cell(const Node& from, std::uint32_t index)
    : node(index), integer(0), kind(from.kind), has_json(from.has_json), is_in_roll(from.has_json) {
  set_text(from.text);
  static_assert(sizeof integer == sizeof real && sizeof truth < sizeof integer);
  std::memcpy(&integer, &from.integer, sizeof integer);  // whichever of them it is
}

void Rows::clear() {
  constexpr std::size_t kMaxKept = std::size_t{1} << 20;
  if (nodes_.capacity() * sizeof(nodes_[0]) > kMaxKept) nodes_ = {};
  if (cells_.capacity() * sizeof(Cell) > kMaxKept) cells_ = {};
  nodes_.clear();
  cells_.clear();
  room_.keep_at_most(kMaxKept);
}

RowFinder::RowFinder(const RowRequest& request, bool moves_texts,
                     const frontmatter::WantedKeys& wanted)
    : request_(request),
      moves_texts_(moves_texts),
      finder_(request.paths, request.each ? wanted.item_keys() : wanted.keys()) {}

void RowFinder::find(const Tree& tree, Rows& out) {
  out.clear();
  out.columns_ = request_.paths.size();
  if (request_.each) {
    find_all(tree, *request_.each, 0, out.nodes_);
  } else {
    out.nodes_.push_back(0);
  }
  out.has_cells_ = out.nodes_.size() * out.columns_ <= kMaxCells;
  if (!out.has_cells_) return;
  out.cells_.assign(out.nodes_.size() * out.columns_, Cell());
  Cell* row = out.cells_.data();
  for (const std::uint32_t node : out.nodes_) {
    for (const auto [path, found] : finder_.look(tree, node)) {
      row[path] = found == PathFinder::kNone ? Cell() : Cell(tree.nodes[found], found);
    }
    row += out.columns_;
  }
  if (moves_texts_) move_texts(tree, out);
}

namespace {

// The roll's text is where another thread can have it, and of a null there is none.
bool stays(const Cell& cell) { return cell.is_in_roll || cell.kind == Kind::null; }

}  // namespace

// 0 for a list or map that stays one.
std::size_t RowFinder::room_for(const Tree& tree, const Cell& cell) const {
  if (!cell.is_container()) return cell.size;
  if (!request_.makes_json) return 0;
  const std::size_t room = frontmatter::json_room(tree, cell.node);
  return room <= kMaxJsonAhead ? room : 0;
}

// One behind the other, as they will be asked for.
void RowFinder::move_texts(const Tree& tree, Rows& rows) const {
  std::size_t room = 0;
  for (Cell& cell : rows.cells_) {
    if (stays(cell)) continue;
    const std::size_t needed = room_for(tree, cell);
    cell.has_json = cell.is_container() && needed > 0;
    room += needed;
  }
  char* at = rows.room_.of(room);
  for (Cell& cell : rows.cells_) {
    if (stays(cell)) continue;
    char* const start = at;
    if (cell.has_json) at = frontmatter::write_json(at, tree, cell.node);
    if (!cell.is_container() && cell.size > 0) {
      std::memcpy(at, cell.start, cell.size);
      at += cell.size;
    }
    cell.set_text({start, static_cast<std::size_t>(at - start)});
  }
}

}  // namespace dossier::columns
