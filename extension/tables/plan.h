// The plan of a query over files: what xBestIndex decides and xFilter does.
//
// The same fields, in the same order, are the bits of the plan number and the
// order in which the values arrive in filter(). The words stand in EXPLAIN QUERY
// PLAN:
//
//   SCAN news VIRTUAL TABLE INDEX 200708:path GLOB, mtime >; reads front matter: title [209]
//
// Pure: it knows nothing of SQLite's types.
#pragma once
#include <array>
#include <string>
#include <vector>

namespace dossier::tables {

// The comparisons that size and mtime can be asked with.
enum class Comparison { equal, greater, greater_or_equal, less, less_or_equal };
constexpr std::size_t kComparisons = 5;

struct Plan {
  // bit  0: path = ?           1: path IN (?)       2: path GLOB ?     3: path LIKE ?
  // bit  4: rowid = ?          5: rowid IN (?)
  // bits 6 to 10: size = > >= < <= ?                bits 11 to 15: mtime, the same
  bool path_equal = false;
  bool path_in = false;
  bool path_glob = false;
  bool path_like = false;
  bool rowid_equal = false;
  bool rowid_in = false;
  std::array<bool, kComparisons> size{};
  std::array<bool, kComparisons> mtime{};
  // What the statement reads; no values arrive for these.
  // bit 16: size, mtime        17: anything from inside the files
  // bit 18: the body           19: status, error, encoding: what reading all tells
  // bit 20: no constraint was offered, so most rows are likely to be asked for their columns
  // bit 21: the database's texts are UTF-16, so a path that is not ASCII may be another name's
  bool needs_facts = false;
  bool needs_content = false;
  bool needs_body = false;
  bool needs_verdict = false;
  bool is_unconstrained = false;
  bool has_utf16_texts = false;

  bool operator==(const Plan&) const = default;

  int encode() const;
  static Plan decode(int number);
  // The words name the front matter's columns that are read, if they are given.
  std::string words(const std::vector<std::string>& fields = {}) const;
  // Rows that a folder of an unknown size may give, and what they cost.
  long long estimated_rows() const;
  double estimated_cost() const;
};

// The part of a GLOB or LIKE pattern before its first wildcard.
std::string fixed_prefix_of_glob(const std::string& pattern);
std::string fixed_prefix_of_like(const std::string& pattern);

}  // namespace dossier::tables
