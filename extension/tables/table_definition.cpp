#include "tables/table_definition.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <set>

#include "decode/ascii.h"
#include "sqlite/error.h"
#include "tables/layout.h"

namespace dossier::tables {
namespace {

using columns::Column;
using columns::DefinitionError;
using columns::Option;
using columns::Path;
using columns::Step;
using sqlite::Error;

[[noreturn]] void refuse(const Option& option, const char* expected) {
  throw Error("dossier: " + option.name + " = '" + option.value + "': expected " + expected);
}

std::optional<std::uint64_t> read_number(std::string_view text) {
  std::uint64_t number = 0;
  const char* last = text.data() + text.size();
  const auto result = std::from_chars(text.data(), last, number);
  if (text.empty() || result.ec != std::errc() || result.ptr != last) return std::nullopt;
  return number;
}

bool read_switch(const Option& option) {
  const std::string value = decode::lower(option.value);
  if (value == "1" || value == "true" || value == "on" || value == "yes") return true;
  if (value == "0" || value == "false" || value == "off" || value == "no") return false;
  refuse(option, "1 or 0");
}

// Bytes, or with K, M or G a multiple of 1024.
std::int64_t read_size(const Option& option) {
  constexpr std::uint64_t kLargest = std::uint64_t{1} << 40;
  std::string_view digits = option.value;
  const std::string_view units = "KMG";
  int shift = 0;
  if (!digits.empty()) {
    const auto unit = units.find(static_cast<char>(digits.back() & ~0x20));
    if (unit != units.npos) {
      shift = 10 * (static_cast<int>(unit) + 1);
      digits.remove_suffix(1);
    }
  }
  const auto number = read_number(digits);
  if (!number || *number > (kLargest >> shift)) refuse(option, "bytes, such as 1000000 or '16M'");
  return static_cast<std::int64_t>(*number << shift);
}

void read_shard(const Option& option, reading::Settings& settings) {
  const std::size_t slash = option.value.find('/');
  const auto k = read_number(option.value.substr(0, slash));
  const auto n =
      slash == option.value.npos ? std::nullopt : read_number(option.value.substr(slash + 1));
  if (!k || !n || *k >= *n) refuse(option, "'k/n' with k from 0 to n - 1");
  settings.shard = *k;
  settings.shards = *n;
}

// 'related' is a key of the top level; anything else is a path.
Path read_each(const Option& option) {
  if (!option.value.starts_with('$')) {
    if (option.value.empty()) refuse(option, "a key or a path");
    return {{Step::Kind::key, option.value, 0}, {Step::Kind::every, "", 0}};
  }
  auto parsed = columns::parse_path(option.value);
  if (const auto* error = std::get_if<columns::PathError>(&parsed)) {
    throw Error("dossier: each: " + error->message);
  }
  Path path = std::move(std::get<Path>(parsed));
  const bool ends_with_items = !path.empty() && path.back().kind == Step::Kind::every;
  if (!ends_with_items) path.push_back({Step::Kind::every, "", 0});
  return path;
}

int read_threads(const Option& option) {
  const auto threads = read_number(option.value);
  if (!threads || *threads > 64) refuse(option, "a number of threads from 0 to 64");
  return static_cast<int>(*threads);
}

void apply_each(const Option& option, TableDefinition& out) {
  out.each = read_each(option);
  out.has_items = true;
}

constexpr struct {
  std::string_view name;
  void (*apply)(const Option&, TableDefinition&);
} kOptions[] = {
    {"each", apply_each},
    {"exclude", [](auto& option, auto& out) { out.settings.walk.exclude = option.value; }},
    {"follow_symlinks",
     [](auto& option, auto& out) { out.settings.walk.follow_symlinks = read_switch(option); }},
    {"hidden", [](auto& option, auto& out) { out.settings.walk.hidden = read_switch(option); }},
    {"max_file_size",
     [](auto& option, auto& out) { out.settings.max_file_size = read_size(option); }},
    {"shard", [](auto& option, auto& out) { read_shard(option, out.settings); }},
    {"strict", [](auto& option, auto& out) { out.settings.strict = read_switch(option); }},
    {"threads", [](auto& option, auto& out) { out.settings.threads = read_threads(option); }},
};

bool is_option(std::string_view name) {
  return std::any_of(std::begin(kOptions), std::end(kOptions),
                     [&](const auto& known) { return known.name == name; });
}

void apply(const Option& option, TableDefinition& out) {
  std::string names;
  for (const auto& known : kOptions) {
    if (known.name == option.name) return known.apply(option, out);
    names.append(names.empty() ? "" : ", ").append(known.name);
  }
  throw Error("dossier: unknown option '" + option.name + "'; there are " + names);
}

// A column of that name is quoted, or has a type.
void refuse_without_value(const std::string& argument) {
  if (!is_option(decode::lower(argument))) return;
  throw Error("dossier: option '" + argument + "' has no value; a column of that name is \"" +
              argument + "\"");
}

void refuse_collisions(const TableDefinition& definition) {
  const auto reserved = reserved_names(definition.has_items);
  std::set<std::string> seen;
  for (const Column& column : definition.columns) {
    const std::string name = decode::lower(column.name);
    if (reserved.contains(name)) {
      throw Error("dossier: column '" + column.name + "' is one of the file's own; write meta_" +
                  column.name + " PATH '" + columns::path_text(column.path) +
                  "' for the front matter's");
    }
    if (!seen.insert(name).second) {
      throw Error("dossier: column '" + column.name + "' is given twice");
    }
  }
}

}  // namespace

TableDefinition parse_definition(const std::vector<std::string>& arguments, bool is_creation) {
  TableDefinition out;
  if (!arguments.empty()) out.settings.glob = columns::unquoted(arguments[0]);
  if (out.settings.glob.empty()) {
    throw Error("dossier: the first argument is a glob, a folder or a file: dossier('notes/*.md')");
  }
  std::set<std::string> given;
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    if (is_creation) refuse_without_value(arguments[i]);
    auto parsed = columns::parse_argument(arguments[i]);
    if (const auto* error = std::get_if<DefinitionError>(&parsed)) {
      throw Error("dossier: " + error->message);
    }
    if (auto* column = std::get_if<Column>(&parsed)) {
      out.columns.push_back(std::move(*column));
      continue;
    }
    const Option& option = std::get<Option>(parsed);
    if (!given.insert(option.name).second) {
      throw Error("dossier: option '" + option.name + "' is given twice");
    }
    apply(option, out);
  }
  refuse_collisions(out);
  return out;
}

}  // namespace dossier::tables
