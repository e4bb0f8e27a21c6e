// The values that a query takes from a document, found where the document is read.
//
//   RowRequest request{.paths = {&title, &images}};
//   RowFinder finder(request, true);
//   Rows rows;
//   finder.find(tree, rows);
//   rows.cell(0, 0).text()       the title
//
// A document is read by one thread and its rows are asked for by another. To go through a
// tree of values that another processor has in its cache is slow; so whoever reads the
// document leaves the values in the order in which they are asked for.
//
// Cost: a pass over the keys of each row; for another thread a copy of the texts as well.
// 32 bytes for a value, up to kMaxCells of them.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "columns/path_finder.h"
#include "frontmatter/tree.h"
#include "json/room.h"

namespace dossier::columns {

// What the rows of a table are, and which values of them a query uses. The paths must
// outlive it.
struct RowRequest {
  const Path* each = nullptr;      // rows are the items at this path; null: the document is one
  std::vector<const Path*> paths;  // of the columns that are used
  // For another thread lists and maps are made into JSON, where they are not read as JSON
  // anyway: right where most rows will be asked for all of them.
  bool makes_json = false;
};

// A value, or that there is none.
struct Cell {
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  std::uint32_t node = kNone;  // of the tree
  std::uint32_t size = 0;      // of the text
  const char* start = nullptr;
  union {
    bool truth;
    std::int64_t integer;
    double real;
  };
  frontmatter::Kind kind = frontmatter::Kind::null;
  bool has_json = false;    // the text is that of a list or map
  bool is_in_roll = false;  // which was read as JSON: the tree's roll has the text (json/roll.h)

  Cell() : integer(0) {}
  // Of a list or map without JSON, the text is empty.
  Cell(const frontmatter::Node& from, std::uint32_t index);
  bool is_container() const {
    return kind == frontmatter::Kind::list || kind == frontmatter::Kind::map;
  }
  std::string_view text() const { return {start, size}; }
  // A longer text than a size tells is longer than any that SQLite takes, and so refused.
  void set_text(std::string_view text) {
    constexpr std::size_t kMost = 0xFFFFFFFF;
    start = text.data();
    size = static_cast<std::uint32_t>(text.size() < kMost ? text.size() : kMost);
  }
};

// The rows of one document; they live as long as its tree.
class Rows {
 public:
  void clear();
  std::size_t count() const { return nodes_.size(); }
  // The node that the row is.
  std::uint32_t node(std::size_t row) const { return nodes_[row]; }
  // False for very many: then a row's values are to be found when they are asked for.
  bool has_cells() const { return has_cells_; }
  // In the order of the request's paths.
  const Cell* cells(std::size_t row) const { return cells_.data() + row * columns_; }
  const Cell& cell(std::size_t row, std::size_t column) const { return cells(row)[column]; }

 private:
  friend class RowFinder;
  std::vector<std::uint32_t> nodes_;
  std::vector<Cell> cells_;
  std::size_t columns_ = 0;
  bool has_cells_ = false;
  json::Room room_;
};

// A document's rows times the columns, beyond which they have no cells: 8 MiB.
constexpr std::size_t kMaxCells = std::size_t{1} << 18;
// JSON that has room in less is made ahead, of what was not read as JSON.
constexpr std::size_t kMaxJsonAhead = std::size_t{1} << 24;

// One thread's: it learns where keys stand.
class RowFinder {
 public:
  // The request must outlive this object. `moves_texts`: the rows are for another thread.
  // `wanted`: what the trees were read for.
  RowFinder(const RowRequest& request, bool moves_texts,
            const frontmatter::WantedKeys& wanted = {});

  void find(const frontmatter::Tree& tree, Rows& out);

 private:
  void move_texts(const frontmatter::Tree& tree, Rows& rows) const;
  std::size_t room_for(const frontmatter::Tree& tree, const Cell& cell) const;

  const RowRequest& request_;
  const bool moves_texts_;
  PathFinder finder_;
};

}  // namespace dossier::columns
