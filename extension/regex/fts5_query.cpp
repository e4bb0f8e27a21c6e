#include "regex/fts5_query.h"

#include <re2/filtered_re2.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <vector>

#include "decode/utf8.h"
#include "regex/dialect.h"

namespace dossier::regex {
namespace {

using std::string_view;

// A phrase of fewer characters has no trigram, so that FTS5 cannot look for it.
constexpr std::size_t kShortestPhrase = 3;

// Letters whose case RE2 and FTS5 may see differently: FTS5 folds as Unicode 6.1
// did, RE2 as its own year does, and these are the blocks that have been given
// pairs of cases since or still are. A phrase goes without them.
struct Block {
  char32_t first, last;
};
constexpr Block kUncertainCase[] = {
    {0x0180, 0x02AF}, {0x0370, 0x0383},   {0x03CF, 0x03FF},   {0x0460, 0x052F}, {0x10A0, 0x10FF},
    {0x13A0, 0x13FF}, {0x1C80, 0x1CBF},   {0x1D00, 0x1DBF},   {0x2C00, 0x2DFF}, {0xA640, 0xA7FF},
    {0xAB30, 0xABBF}, {0x10000, 0x1EFFF}, {0x40000, 0x10FFFF}};

// A NUL ends a query.
bool can_be_asked(char32_t c) {
  return c != 0 && std::none_of(std::begin(kUncertainCase), std::end(kUncertainCase),
                                [c](const Block& b) { return c >= b.first && c <= b.last; });
}

// The longest part of a literal that FTS5 can look for; empty if there is none.
std::string phrase_of(string_view literal) {
  string_view longest;
  std::size_t most = kShortestPhrase - 1, begin = 0, length = 0;
  for (std::size_t i = 0; i < literal.size();) {
    const auto c = decode::code_point_at(literal, i);
    i += c.size;
    length = can_be_asked(c.value) ? length + 1 : 0;
    if (length == 0) begin = i;
    if (length <= most) continue;
    most = length;
    longest = literal.substr(begin, i - begin);
  }
  return std::string(longest);
}

// RE2's requirement is a formula of AND and OR over literals, which it does not
// show, but evaluates: given the literals that were found, can there be a match? A
// clause is a set of literals of which one must be there. This finds clauses that
// cannot be made smaller and that together name every literal that matters; each
// is necessary by itself, so it does no harm if there are more.
class Clauses {
 public:
  using Literals = std::vector<bool>;  // by RE2's index

  explicit Clauses(string_view pattern) : filter_(1) {
    re2::RE2::Options options;
    options.set_log_errors(false);
    int id = 0;
    filter_.Add(to_re2(pattern, {}), options, &id);
    std::vector<std::string> literals;
    filter_.Compile(&literals);
    for (const std::string& literal : literals) phrases_.push_back(phrase_of(literal));
  }

  std::vector<Literals> all() const {
    std::vector<Literals> clauses;
    Literals is_named(phrases_.size(), false);
    for (std::size_t i = 0; i < phrases_.size(); ++i) {
      if (phrases_[i].empty() || is_named[i]) continue;
      const auto clause = smallest_with(i);
      if (!clause) continue;
      for (std::size_t k = 0; k < phrases_.size(); ++k) is_named[k] = is_named[k] || (*clause)[k];
      clauses.push_back(*clause);
    }
    return clauses;
  }
  const std::string& phrase(std::size_t literal) const { return phrases_[literal]; }

 private:
  bool can_match(const Literals& found) const {
    std::vector<int> indexes, possible;
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (found[i]) indexes.push_back(static_cast<int>(i));
    }
    filter_.AllPotentials(indexes, &possible);
    return !possible.empty();
  }

  // nullopt when the literal makes no difference. Literals without a phrase count
  // as found throughout.
  std::optional<Literals> smallest_with(std::size_t literal) const {
    // The fewest literals that allow a match, this one dropped last, and the ones
    // near it late, for they stand near it in the pattern too.
    Literals found(phrases_.size(), true);
    const auto drop = [&](std::size_t i) {
      if (phrases_[i].empty()) return;
      found[i] = false;
      if (!can_match(found)) found[i] = true;
    };
    for (std::size_t distance = found.size(); distance > 0; --distance) {
      if (distance <= literal) drop(literal - distance);
      if (literal + distance < found.size()) drop(literal + distance);
    }
    drop(literal);
    if (!found[literal]) return std::nullopt;
    // Without it there is none; and so with as many of the others as may be.
    found[literal] = false;
    Literals clause(found.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (i == literal || found[i]) continue;
      found[i] = true;
      if (can_match(found)) found[i] = false;
    }
    for (std::size_t i = 0; i < found.size(); ++i) clause[i] = !found[i];
    return clause;
  }

  re2::FilteredRE2 filter_;
  std::vector<std::string> phrases_;  // of the literals, in RE2's order
};

std::string quoted(const std::string& phrase) {
  std::string out = "\"";
  for (const char c : phrase) out.append(c == '"' ? 2 : 1, c);
  return out + '"';
}

std::string joined(const std::set<std::string>& parts, string_view between) {
  std::string out;
  for (const std::string& part : parts) out.append(out.empty() ? "" : between).append(part);
  return out;
}

}  // namespace

std::optional<std::string> fts5_query(string_view pattern) {
  const Clauses clauses(pattern);
  std::set<std::string> terms;
  for (const auto& clause : clauses.all()) {
    std::set<std::string> phrases;
    for (std::size_t i = 0; i < clause.size(); ++i) {
      if (clause[i]) phrases.insert(quoted(clauses.phrase(i)));
    }
    const std::string either = joined(phrases, " OR ");
    terms.insert(phrases.size() > 1 ? "(" + either + ")" : either);
  }
  if (terms.empty()) return std::nullopt;
  return joined(terms, " AND ");
}

}  // namespace dossier::regex
