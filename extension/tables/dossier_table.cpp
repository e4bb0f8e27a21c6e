#include "tables/dossier_table.h"

#include <algorithm>

#include "columns/infer.h"
#include "reading/row_id.h"

namespace dossier::tables {
namespace {

using reading::DocumentFile;
using sqlite::Context;

constexpr const char* kName = "dossier";

}  // namespace

// ---------------------------------------------------------------- the table

DossierTable::DossierTable(const sqlite::Declaration& declaration)
    : session_(declaration.session<Session>()),
      definition_(parse_definition(declaration.args)),
      store_(declaration.db, declaration.database, declaration.name),
      layout_(make_layout(declaration)) {}

Layout DossierTable::make_layout(const sqlite::Declaration& declaration) const {
  const bool is_declared = !definition_.columns.empty();
  if (is_declared) return {definition_.columns, definition_.has_items, true};
  if (!declaration.is_creation) return {store_.read(), definition_.has_items, false};
  auto columns = infer_columns(declaration.db);
  store_.create(columns);
  return {std::move(columns), definition_.has_items, false};
}

std::vector<columns::Column> DossierTable::infer_columns(sqlite3* db) const {
  const auto reserved = reserved_names(definition_.has_items);
  const int limit = sqlite3_limit(db, SQLITE_LIMIT_COLUMN, -1) - static_cast<int>(reserved.size());
  columns::Inference inference(static_cast<std::size_t>(std::max(limit, 0)));
  return with_name(kName, [&] {
    reading::Documents documents(settings(), {}, {false, true});
    std::vector<std::uint32_t> items;
    while (documents.next()) {
      const auto& tree = documents.current().document.meta;
      if (tree.nodes.empty()) continue;
      if (!definition_.has_items) {
        inference.add(tree, 0);
        continue;
      }
      columns::find_all(tree, definition_.each, 0, items);
      for (const std::uint32_t item : items) inference.add(tree, item);
    }
    return inference.columns(reserved);
  });
}

reading::Settings DossierTable::settings() const {
  reading::Settings settings = definition_.settings;
  settings.walk.root = session_->root;
  return settings;
}

void DossierTable::best_index(sqlite::IndexInfo& info) const {
  const FileColumns columns{0, layout_.own(OwnColumn::size), layout_.own(OwnColumn::mtime),
                            layout_.count()};
  const Plan plan = choose_plan(info, columns, definition_.has_items);
  info.set_plan(plan.encode(), plan.words(), plan.estimated_cost(), plan.estimated_rows());
  if (plan.rowid_equal || (plan.path_equal && !definition_.has_items)) info.promise_one_row();
  const int second = definition_.has_items ? layout_.own(OwnColumn::ordinal) : -2;
  if (info.is_ordered_by(0, second)) info.consume_order();
}

// --------------------------------------------------------------- the cursor

void DossierCursor::filter(int number, const char*, sqlite::Args args) {
  const Plan plan = Plan::decode(number);
  auto filter = read_filter(plan, args, 0);
  rowids_ = filter.rowids;
  documents_.reset();
  with_name(kName, [&] {
    documents_ =
        std::make_unique<reading::Documents>(table_->settings(), std::move(filter), needs_of(plan));
  });
  items_.clear();
  item_ = 0;
  next();
}

bool DossierCursor::next_document() {
  if (with_name(kName, [&] { return documents_->next(); })) return true;
  documents_.reset();
  return false;
}

void DossierCursor::next() {
  if (!table_->definition().has_items) {
    while (next_document() && !is_wanted_rowid()) {
    }
    return;
  }
  do {
    ++item_;
    while (item_ > items_.size()) {
      if (!next_document()) return;
      const auto& tree = documents_->current().document.meta;
      columns::find_all(tree, table_->definition().each, 0, items_);
      item_ = 1;
    }
  } while (!is_wanted_rowid());
}

bool DossierCursor::is_wanted_rowid() const {
  return !rowids_ || std::find(rowids_->begin(), rowids_->end(), rowid()) != rowids_->end();
}

std::int64_t DossierCursor::rowid() const {
  return reading::row_id(documents_->current().path, table_->definition().has_items ? item_ : 0);
}

std::optional<std::uint32_t> DossierCursor::row_node() const {
  if (table_->definition().has_items) return items_[item_ - 1];
  if (documents_->current().document.meta.nodes.empty()) return std::nullopt;
  return 0;
}

void DossierCursor::column(Context& ctx, int index) {
  const DocumentFile& file = documents_->current();
  if (index == 0) return ctx.text(file.path);
  const Layout& layout = table_->layout();
  if (const auto own = layout.own_at(index)) return own_column(ctx, *own);
  const auto row = row_node();
  const auto& tree = file.document.meta;
  const auto node = row ? columns::find(tree, layout.column_at(index).path, *row) : std::nullopt;
  node ? result_value(ctx, tree, *node, layout.affinity_at(index)) : ctx.null();
}

void DossierCursor::own_column(Context& ctx, OwnColumn column) {
  const DocumentFile& file = documents_->current();
  switch (column) {
    case OwnColumn::ordinal:
      return ctx.integer(static_cast<std::int64_t>(item_));
    case OwnColumn::item:
      return result_json(ctx, file.document.meta, items_[item_ - 1]);
    default:
      return result_own_column(ctx, file, column);
  }
}

}  // namespace dossier::tables
