// From a pattern to the FTS5 query that every matching text satisfies, for tables
// with the trigram tokenizer; what pg_trgm's indexes do for Postgres.
//
//   fts5_query("(ban|halt) on .*adverts")  ->  ("ban on " OR "halt on ") AND "adverts"
//   fts5_query("a.c")                      ->  nothing: no three letters are certain
//
// RE2 itself says which literals are required (FilteredRE2, whose literals are in
// lower case). No text that matches the pattern is missing, on these terms: the
// table ignores case, as tokenize = 'trigram' does unless it is told otherwise; the
// text holds neither NUL nor ill-formed UTF-8, from where FTS5 reads another text
// than RE2; and none of the letters U+1C80 to U+1C86, old shapes of Cyrillic
// letters, which RE2 takes for those under (?i) and FTS5 does not.
//
// Costs some microseconds for each pair of literals; it is for constant patterns.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dossier::regex {

// The pattern must be one that RE2 accepts.
std::optional<std::string> fts5_query(std::string_view pattern);

}  // namespace dossier::regex
