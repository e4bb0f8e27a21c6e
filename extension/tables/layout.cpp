#include "tables/layout.h"

#include <array>
#include <charconv>
#include <cmath>

namespace dossier::tables {
namespace {

using columns::Affinity;
using frontmatter::Kind;
using frontmatter::Tree;
using sqlite::Context;

// In the order of OwnColumn.
struct OwnDefinition {
  const char* name;
  const char* type;
  bool is_hidden;
  Source source;
};
constexpr std::array kOwn = {
    OwnDefinition{"body", "TEXT", false, Source::body},
    OwnDefinition{"status", "TEXT", false, Source::verdict},
    OwnDefinition{"error", "TEXT", false, Source::verdict},
    OwnDefinition{"meta", "TEXT", true, Source::values},
    OwnDefinition{"size", "INTEGER", true, Source::size},
    OwnDefinition{"mtime", "INTEGER", true, Source::mtime},
    OwnDefinition{"encoding", "TEXT", true, Source::verdict},
    OwnDefinition{"error_line", "INTEGER", true, Source::verdict},
    OwnDefinition{"error_column", "INTEGER", true, Source::verdict},
    OwnDefinition{"body_line", "INTEGER", true, Source::body},
    OwnDefinition{"ordinal", "INTEGER", true, Source::values},
    OwnDefinition{"item", "TEXT", true, Source::values},
};
constexpr std::size_t kOwnOfItems = 2;  // ordinal, item

const OwnDefinition& definition_of(OwnColumn column) {
  return kOwn[static_cast<std::size_t>(column)];
}

std::size_t own_count(bool has_items) { return kOwn.size() - (has_items ? 0 : kOwnOfItems); }

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\n\r\f\v");
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\n\r\f\v") - first + 1);
}

template <class Number>
std::optional<Number> read_number(std::string_view text) {
  text = trimmed(text);
  if (text.starts_with('+')) text.remove_prefix(1);
  Number number{};
  const char* last = text.data() + text.size();
  const auto result = std::from_chars(text.data(), last, number);
  if (text.empty() || result.ec != std::errc() || result.ptr != last) return std::nullopt;
  return number;
}

// from_chars() takes "inf" and "nan", which SQLite does not.
bool may_be_number(std::string_view text) { return text.find_first_of("iInN") == text.npos; }

void result_number(Context& ctx, double number, Affinity affinity) {
  constexpr double kExact = 9007199254740992.0;  // 2^53
  const bool is_whole = std::floor(number) == number && std::fabs(number) < kExact;
  if (std::isnan(number)) return ctx.null();
  if (is_whole && (affinity == Affinity::integer || affinity == Affinity::numeric)) {
    return ctx.integer(static_cast<std::int64_t>(number));
  }
  ctx.real(number);
}

void result_integer(Context& ctx, std::int64_t number, Affinity affinity) {
  affinity == Affinity::real ? ctx.real(static_cast<double>(number)) : ctx.integer(number);
}

void result_text(Context& ctx, std::string_view text, Affinity affinity) {
  if (affinity != Affinity::text && affinity != Affinity::none && may_be_number(text)) {
    if (const auto integer = read_number<std::int64_t>(text)) {
      return result_integer(ctx, *integer, affinity);
    }
    if (const auto real = read_number<double>(text)) return result_number(ctx, *real, affinity);
  }
  ctx.text(text);
}

// To copy a short text costs less than to hold it.
void result_ready_json(Context& ctx, const columns::Cell& cell) {
  constexpr std::size_t kWorthHolding = 512;
  if (!cell.is_in_roll || cell.size < kWorthHolding) return ctx.json(cell.text());
  json::Roll::hold(cell.start);
  ctx.held_json(cell.text(), json::Roll::release);
}

// Lines and columns count from 1; 0 is not known.
void result_place(Context& ctx, int number) { number > 0 ? ctx.integer(number) : ctx.null(); }

}  // namespace

Layout::Layout(std::vector<columns::Column> columns, bool has_items, bool converts)
    : columns_(std::move(columns)),
      has_items_(has_items),
      start_of_front_matter_(1 + static_cast<int>(own_count(has_items)) - kShown) {
  for (const auto& column : columns_) {
    affinities_.push_back(converts ? columns::affinity_of(column.type) : Affinity::none);
  }
}

std::optional<OwnColumn> Layout::own_at(int index) const {
  if (index == 0) return std::nullopt;
  if (index < start_of_front_matter()) return static_cast<OwnColumn>(index - 1 + kShown);
  if (index < end_of_front_matter()) return std::nullopt;
  return static_cast<OwnColumn>(index - end_of_front_matter());
}

std::string Layout::schema() const {
  std::string sql = "CREATE TABLE x(path TEXT";
  for (int i = 1; i < count(); ++i) {
    if (const auto own = own_at(i)) {
      const OwnDefinition& definition = definition_of(*own);
      sql += std::string(", ") + definition.name + " " + definition.type;
      if (definition.is_hidden) sql += " HIDDEN";
      continue;
    }
    const columns::Column& column = column_at(i);
    sql += ", " + columns::quoted_name(column.name);
    if (!column.type.empty()) sql += " " + column.type;
  }
  return sql + ")";
}

std::vector<Source> Layout::sources() const {
  std::vector<Source> out = {Source::path};
  for (int i = 1; i < count(); ++i) {
    const auto own = own_at(i);
    out.push_back(own ? definition_of(*own).source : Source::values);
  }
  return out;
}

std::set<std::string> reserved_names(bool has_items) {
  std::set<std::string> names = {"path", "rowid", "oid", "_rowid_"};
  for (std::size_t i = 0; i < own_count(has_items); ++i) names.insert(kOwn[i].name);
  return names;
}

void result_value(Context& ctx, const Tree& tree, const columns::Cell& cell, Affinity affinity,
                  json::Room& room) {
  switch (cell.kind) {
    case Kind::null:
      return;  // the result is NULL unless it is said to be something else
    case Kind::list:
    case Kind::map:
      return cell.has_json ? result_ready_json(ctx, cell) : result_json(ctx, tree, cell.node, room);
    case Kind::text:
      return result_text(ctx, cell.text(), affinity);
    default:
      break;
  }
  if (affinity == Affinity::text) return result_text(ctx, cell.text(), affinity);
  switch (cell.kind) {
    case Kind::boolean:
      return result_integer(ctx, cell.truth ? 1 : 0, affinity);
    case Kind::integer:
      return result_integer(ctx, cell.integer, affinity);
    default:
      return result_number(ctx, cell.real, affinity);
  }
}

void result_json(Context& ctx, const Tree& tree, std::uint32_t node, json::Room& room) {
  if (node >= tree.nodes.size()) return ctx.null();
  ctx.json(frontmatter::write_json(room, tree, node));
}

void result_own_column(Context& ctx, const reading::DocumentFile& file, OwnColumn column,
                       json::Room& room) {
  switch (column) {
    case OwnColumn::body:
      return file.has_text ? ctx.text(file.document.body) : ctx.null();
    case OwnColumn::status:
      return ctx.static_text(frontmatter::status_name(file.status));
    case OwnColumn::error: {
      const std::string error = file.error_text();
      return error.empty() ? ctx.null() : ctx.text(error);
    }
    case OwnColumn::meta:
      return result_json(ctx, file.document.meta, 0, room);
    case OwnColumn::size:
      return file.has_facts ? ctx.integer(file.facts.size) : ctx.null();
    case OwnColumn::mtime:
      return file.has_facts ? ctx.integer(file.facts.mtime) : ctx.null();
    case OwnColumn::encoding:
      return file.encoding.empty() ? ctx.null() : ctx.text(file.encoding);
    case OwnColumn::error_line:
      return result_place(ctx, file.problem.line);
    case OwnColumn::error_column:
      return result_place(ctx, file.problem.column);
    case OwnColumn::body_line:
      return file.has_text ? ctx.integer(file.document.body_line) : ctx.null();
    default:
      return ctx.null();
  }
}

}  // namespace dossier::tables
