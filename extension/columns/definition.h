// What stands between the parentheses of CREATE VIRTUAL TABLE ... USING dossier(),
// argument by argument: options and column definitions.
//
//   exclude = '**/_drafts/**'                        an Option
//   published TEXT PATH '$.publishedDateTime'        a Column, as JSON_TABLE has it
//   title                                            a Column at $.title
#pragma once
#include <string>
#include <string_view>
#include <variant>

#include "columns/path.h"

namespace dossier::columns {

struct Option {
  std::string name;   // lower case
  std::string value;  // without its quotes
};

struct Column {
  std::string name;
  std::string type;  // as declared, may be empty
  Path path;
};

struct DefinitionError {
  std::string message;
};

std::variant<Option, Column, DefinitionError> parse_argument(std::string_view argument);

// A quoted string without its quotes ('it''s' -> it's); other text without the
// white space around it.
std::string unquoted(std::string_view text);

// A name in double quotes, for SQL text.
std::string quoted_name(std::string_view name);

// SQLite's rules for the affinity of a declared type
// (https://sqlite.org/datatype3.html#determination_of_column_affinity).
enum class Affinity { none, text, numeric, integer, real };
Affinity affinity_of(std::string_view type);

}  // namespace dossier::columns
