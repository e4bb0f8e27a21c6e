#include "tables/dossier_table.h"

#include <algorithm>
#include <charconv>

#include "columns/infer.h"
#include "reading/row_id.h"

namespace dossier::tables {
namespace {

using reading::DocumentFile;
using sqlite::Context;

constexpr const char* kName = "dossier";

bool is_in_mask(std::uint64_t mask, int column) {
  return (mask >> (column < 63 ? column : 63)) & 1U;
}

// The columns used, and the signs of the conditions on them, travel behind the plan's words, as
// " [2f ~=]".
std::string mask_in_words(std::uint64_t mask, const std::string& signs) {
  char digits[17];
  const auto end = std::to_chars(digits, digits + sizeof digits, mask, 16).ptr;
  return " [" + std::string(digits, end) + (signs.empty() ? "" : " " + signs) + "]";
}

std::uint64_t mask_from_words(std::string_view words) {
  std::uint64_t mask = 0;
  const std::string_view digits = words.substr(words.rfind('[') + 1);
  std::from_chars(digits.data(), digits.data() + digits.size(), mask, 16);
  return mask;
}

std::string_view signs_from_words(std::string_view words) {
  words.remove_prefix(words.rfind('[') + 1);
  const std::size_t space = words.find(' ');
  return space == words.npos ? "" : words.substr(space + 1, words.size() - space - 2);
}

}  // namespace

// ---------------------------------------------------------------- the table

DossierTable::DossierTable(const sqlite::Declaration& declaration)
    : db_(declaration.db),
      session_(declaration.session<Session>()),
      definition_(parse_definition(declaration.args, declaration.is_creation)),
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
  const int own_columns = Layout({}, definition_.has_items, false).count();
  const int limit = sqlite3_limit(db, SQLITE_LIMIT_COLUMN, -1) - own_columns;
  columns::Inference inference(static_cast<std::size_t>(std::max(limit, 0)));
  return with_name(kName, [&] {
    reading::Documents documents(settings(), {}, all_values());
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
  return settings_in(*session_, definition_.settings);
}

void DossierTable::best_index(sqlite::IndexInfo& info) const {
  Plan plan = choose_plan(info, layout_.sources(), definition_.has_items);
  // A strict table must see its bad files.
  if (definition_.settings.strict) plan.needs_content = plan.needs_verdict = true;
  const std::string signs = definition_.settings.strict
                                ? std::string()
                                : take_value_conditions(info, layout_.sources(), db_, *session_);
  const std::uint64_t mask = info.columns_used();
  const std::string words = plan.words(fields_read(mask)) + conditions_in_words(signs);
  info.set_plan(plan.encode(), words + mask_in_words(mask, signs), plan.estimated_cost(),
                plan.estimated_rows());
  // Of a path that is not so: it may be compared as a number, or not be UTF-8 in a UTF-16 database.
  if (plan.rowid_equal) info.promise_one_row();
  const int second = definition_.has_items ? layout_.own(OwnColumn::ordinal) : -2;
  take_order(info, 0, second);
}

reading::Needs DossierTable::needs(int plan, const char* words, const sqlite::Args& args) const {
  reading::Needs needs = needs_of(Plan::decode(plan), keys_of(mask_from_words(words)));
  needs.extent.may_want = may_want_of(signs_from_words(words), args, db_, *session_);
  needs.extent.wants_by_values = bool{needs.extent.may_want};
  auto rows = std::make_shared<columns::RowRequest>();
  if (definition_.has_items) rows->each = &definition_.each;
  for (const int column : columns_used(words))
    rows->paths.push_back(&layout_.column_at(column).path);
  rows->makes_json = Plan::decode(plan).is_unconstrained;
  needs.extent.rows = std::move(rows);
  return needs;
}

std::vector<int> DossierTable::columns_used(const char* words) const {
  return columns_used(mask_from_words(words));
}

std::vector<int> DossierTable::columns_used(std::uint64_t mask) const {
  std::vector<int> used;
  for (int i = layout_.start_of_front_matter(); i < layout_.end_of_front_matter(); ++i) {
    if (is_in_mask(mask, i)) used.push_back(i);
  }
  return used;
}

std::vector<std::string> DossierTable::fields_read(std::uint64_t mask) const {
  std::vector<std::string> names;
  for (const int i : columns_used(mask)) names.push_back(layout_.column_at(i).name);
  if (is_in_mask(mask, layout_.own(OwnColumn::meta))) names.emplace_back("all keys");
  return names;
}

frontmatter::WantedKeys DossierTable::keys_of(std::uint64_t mask) const {
  using Kind = columns::Step::Kind;
  frontmatter::WantedKeys all;
  if (is_in_mask(mask, layout_.own(OwnColumn::meta))) return all;
  const auto columns = columns_used(mask);
  const auto keys = first_keys(columns);
  if (!definition_.has_items) return keys ? keys_and_json(columns) : all;
  // Rows are items of one list, and their columns are in it.
  const columns::Path& each = definition_.each;
  if (each.empty() || each[0].kind != Kind::key) return all;
  const bool is_item_used = is_in_mask(mask, layout_.own(OwnColumn::item));
  if (!keys || is_item_used || each.size() != 2 || each[1].kind != Kind::every) {
    return frontmatter::WantedKeys({each[0].key});
  }
  return frontmatter::WantedKeys::of_items(each[0].key, *keys);
}

// Where no column looks into a list or map, its JSON is all that is used of it.
frontmatter::WantedKeys DossierTable::keys_and_json(const std::vector<int>& columns) const {
  frontmatter::WantedKeys wanted{std::vector<std::string>()};
  for (const int column : columns) wanted.as_json(layout_.column_at(column).path[0].key);
  for (const int column : columns) {
    const columns::Path& path = layout_.column_at(column).path;
    if (path.size() > 1) wanted.as_values(path[0].key);
  }
  return wanted;
}

std::optional<std::vector<std::string>> DossierTable::first_keys(
    const std::vector<int>& columns) const {
  std::vector<std::string> keys;
  for (const int column : columns) {
    const columns::Path& path = layout_.column_at(column).path;
    if (path.empty() || path[0].kind != columns::Step::Kind::key) return std::nullopt;
    keys.push_back(path[0].key);
  }
  return keys;
}

// --------------------------------------------------------------- the cursor

DossierCursor::DossierCursor(const DossierTable& table) : table_(&table) {}

void DossierCursor::filter(int number, const char* words, sqlite::Args args) {
  const Plan plan = Plan::decode(number);
  auto filter = read_filter(plan, args, 0);
  rowids_ = filter.rowids;
  documents_.reset();
  with_name(kName, [&] {
    documents_ = std::make_unique<reading::Documents>(table_->settings(), filter,
                                                      table_->needs(number, words, args));
  });
  uses_.assign(static_cast<std::size_t>(table_->layout().count()), Use());
  int slot = 0;
  for (const int column : table_->columns_used(words)) {
    uses_[static_cast<std::size_t>(column)] = {slot++, table_->layout().affinity_at(column)};
  }
  item_ = 0;
  next();
}

bool DossierCursor::next_document() {
  if (with_name(kName, [&] { return documents_->next(); })) return true;
  documents_.reset();
  return false;
}

void DossierCursor::next() {
  cells_ = nullptr;
  if (!table_->definition().has_items) {
    while (next_document() && !is_wanted_rowid()) {
    }
    return enter_row();
  }
  do {
    ++item_;
    while (item_ > documents_->current().rows.count()) {
      if (!next_document()) return;
      item_ = 1;
    }
  } while (!is_wanted_rowid());
  enter_row();
}

void DossierCursor::enter_row() {
  if (!documents_) return;
  const columns::Rows& rows = documents_->current().rows;
  cells_ = rows.has_cells() ? rows.cells(row()) : nullptr;
}

bool DossierCursor::is_wanted_rowid() const { return !rowids_ || rowids_->contain(rowid()); }

std::int64_t DossierCursor::rowid() const {
  return reading::row_id(documents_->current().path, item_);
}

// Values of the front matter first: a row has many of them, and most are NULL, which a result is
// unless it is said to be something else.
void DossierCursor::column(Context& ctx, int index) {
  const Use& use = uses_[static_cast<std::size_t>(index)];
  if (use.slot < 0 || cells_ == nullptr) return unusual_column(ctx, index);
  const columns::Cell& cell = cells_[use.slot];
  if (cell.kind == frontmatter::Kind::null) return;
  result_value(ctx, documents_->current().document.meta, cell, use.affinity, room_);
}

void DossierCursor::unusual_column(Context& ctx, int index) {
  const Use& use = uses_[static_cast<std::size_t>(index)];
  const DocumentFile& file = documents_->current();
  if (use.slot >= 0) {
    return result_value(ctx, file.document.meta, find_cell(index), use.affinity, room_);
  }
  if (index == 0) return ctx.text(file.path);
  // Of a front matter column, SQLite has said that it does not use it: NULL.
  if (const auto own = table_->layout().own_at(index)) own_column(ctx, *own);
}

columns::Cell DossierCursor::find_cell(int column) const {
  const DocumentFile& file = documents_->current();
  const auto& tree = file.document.meta;
  const columns::Path& path = table_->layout().column_at(column).path;
  const auto node = columns::find(tree, path, file.rows.node(row()));
  return node ? columns::Cell(tree.nodes[*node], *node) : columns::Cell();
}

void DossierCursor::own_column(Context& ctx, OwnColumn column) {
  const DocumentFile& file = documents_->current();
  switch (column) {
    case OwnColumn::ordinal:
      return ctx.integer(static_cast<std::int64_t>(item_));
    case OwnColumn::item:
      return result_json(ctx, file.document.meta, file.rows.node(row()), room_);
    default:
      return result_own_column(ctx, file, column, room_);
  }
}

}  // namespace dossier::tables
