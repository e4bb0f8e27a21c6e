#include "tables/plan.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace dossier::tables {
namespace {

// Every field of the plan in the order of the protocol.
template <class PlanType, class Visit>
void for_each_field(PlanType& plan, Visit visit) {
  static constexpr std::array<const char*, kComparisons> kSize = {"size =", "size >",
                                                                  "size >=", "size <", "size <="};
  static constexpr std::array<const char*, kComparisons> kMtime = {
      "mtime =", "mtime >", "mtime >=", "mtime <", "mtime <="};
  visit(plan.path_equal, "path =");
  visit(plan.path_in, "path IN");
  visit(plan.path_glob, "path GLOB");
  visit(plan.path_like, "path LIKE");
  visit(plan.rowid_equal, "rowid =");
  visit(plan.rowid_in, "rowid IN");
  for (std::size_t i = 0; i < kComparisons; ++i) visit(plan.size[i], kSize[i]);
  for (std::size_t i = 0; i < kComparisons; ++i) visit(plan.mtime[i], kMtime[i]);
  visit(plan.needs_facts, "");
  visit(plan.needs_content, "");
  visit(plan.needs_body, "");
  visit(plan.needs_verdict, "");
  visit(plan.is_unconstrained, "");
  visit(plan.has_utf16_texts, "");
}

// A guess that only has to order plans: a large folder.
constexpr long long kManyFiles = 100000;

std::string extent_in_words(const Plan& plan, const std::vector<std::string>& fields) {
  if (!plan.needs_content) return plan.needs_facts ? "sizes and times" : "names only";
  if (plan.needs_body || plan.needs_verdict) return "whole files";
  std::string out = "front matter";
  for (const std::string& field : fields) {
    out += (&field == fields.data() ? ": " : ", ") + field;
  }
  return out;
}

// Without what SQLite may read otherwise than it is written: a NUL ends a pattern, and names that
// are no UTF-8 have other characters to it.
std::string ascii_start(const std::string& pattern, std::string_view wildcards) {
  const auto ends = [&](char c) {
    return c == '\0' || wildcards.find(c) != std::string_view::npos ||
           static_cast<unsigned char>(c) >= 0x80;
  };
  return {pattern.begin(), std::find_if(pattern.begin(), pattern.end(), ends)};
}

}  // namespace

int Plan::encode() const {
  int number = 0, bit = 0;
  for_each_field(*this, [&](const bool& field, const char*) {
    if (field) number |= 1 << bit;
    ++bit;
  });
  return number;
}

Plan Plan::decode(int number) {
  Plan plan;
  int bit = 0;
  for_each_field(plan, [&](bool& field, const char*) { field = (number >> bit++) & 1; });
  return plan;
}

std::string Plan::words(const std::vector<std::string>& fields) const {
  std::string out;
  for_each_field(*this, [&](const bool& field, std::string_view name) {
    if (!field || name.empty()) return;
    if (!out.empty()) out += ", ";
    out += name;
  });
  if (out.empty()) out = "all files";
  return out + "; reads " + extent_in_words(*this, fields);
}

long long Plan::estimated_rows() const {
  if (path_equal || rowid_equal) return 1;
  if (path_in || rowid_in) return 10;
  long long rows = kManyFiles;
  if (path_glob || path_like) rows /= 10;
  const auto is_set = [](bool b) { return b; };
  if (std::any_of(size.begin(), size.end(), is_set)) rows /= 2;
  if (std::any_of(mtime.begin(), mtime.end(), is_set)) rows /= 2;
  return rows;
}

double Plan::estimated_cost() const {
  // A rowid is looked for among all names; a name costs far less than a file.
  const double names = path_equal || path_in ? 1.0 : static_cast<double>(kManyFiles);
  const double per_file = needs_content ? 100.0 : needs_facts ? 10.0 : 1.0;
  return names + static_cast<double>(estimated_rows()) * per_file;
}

std::string fixed_prefix_of_glob(const std::string& pattern) { return ascii_start(pattern, "*?["); }

std::string fixed_prefix_of_like(const std::string& pattern) { return ascii_start(pattern, "%_"); }

}  // namespace dossier::tables
