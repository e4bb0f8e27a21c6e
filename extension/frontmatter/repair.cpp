#include "frontmatter/repair.h"

#include <set>
#include <vector>

#include "frontmatter/fences.h"
#include "frontmatter/mend.h"

namespace dossier::frontmatter {
namespace {

std::size_t byte_of_column(std::string_view line, int column) {
  std::size_t at = 0;
  for (int i = 1; i < column && at < line.size(); ++i) {
    do ++at;
    while (at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0) == 0x80);
  }
  return at;
}

class Repair {
 public:
  Repair(std::string_view block, int first_line, std::size_t tab_width)
      : first_line_(first_line), tab_width_(tab_width), most_parses_(allowed_parses(block)) {
    while (!block.empty()) {
      const Line line = split_line(block);
      lines_.emplace_back(line.line);
      block = line.rest;
    }
  }

  // True: `out` has the values. `problem` is the parser's for the block as it is.
  bool run(Problem problem, Tree& out) {
    for (int parses = 0; parses < most_parses_; ++parses) {
      if (!mend(problem)) return false;
      out.clear();
      problem = {};
      const Reading reading = read_yaml(text(), first_line_, expected_, out, problem);
      if (reading == Reading::failed) continue;
      if (reading == Reading::repaired) note(problem);
      return true;
    }
    return false;
  }

  bool has_expanded_tabs() const { return has_expanded_tabs_; }
  const Problem& done() const { return done_; }

 private:
  static int allowed_parses(std::string_view block) {
    const std::size_t of_budget = 4 * kMaxRepairedBytes / (block.size() + 1);
    return static_cast<int>(std::min<std::size_t>(of_budget, kMaxMends));
  }

  std::string text() const {
    std::string joined;
    for (const std::string& line : lines_) joined.append(line).append("\n");
    return joined;
  }

  bool mend(const Problem& problem) {
    const int index = problem.line - first_line_;
    if (index < 0 || static_cast<std::size_t>(index) >= lines_.size()) return false;
    std::string& line = lines_[static_cast<std::size_t>(index)];
    if (expand_tabs(line, problem)) return true;
    const std::size_t error_at = byte_of_column(line, problem.column);
    std::optional<Mended> mended = mend_line(line, error_at);
    if (!mended || !mended_.insert({index, mended->value_at}).second) return false;
    const Place place = Places(mended->line, problem.line).at(mended->value_at);
    expected_.push_back({place, std::move(mended->value)});
    line = std::move(mended->line);
    note({mended->what, problem.line, problem.column});
    return true;
  }

  // Of that line and of all lines that start with a tab, which no line may.
  bool expand_tabs(std::string& line, const Problem& problem) {
    const auto indent_of = [](std::string_view of) {
      return of.substr(0, std::min(of.find_first_not_of(" \t"), of.size()));
    };
    if (indent_of(line).find('\t') == line.npos) return false;
    const auto expand = [&](std::string& in) {
      std::string indent;
      const std::string_view before = indent_of(in);
      for (const char c : before) indent.append(c == '\t' ? tab_width_ : 1, ' ');
      in.replace(0, before.size(), indent);
    };
    expand(line);
    for (std::string& other : lines_) {
      if (other.starts_with('\t') && !is_blank(other)) expand(other);
    }
    has_expanded_tabs_ = true;
    note({"took tabs in the indentation for spaces", problem.line, 1});
    return true;
  }

  void note(const Problem& what) {
    if (done_.message.empty()) {
      done_ = what;
    } else if (what.message != last_note_) {
      done_.message += "; line " + std::to_string(what.line) + ": " + what.message;
    } else if (!done_.message.ends_with("...")) {
      done_.message += "; the same below ...";
    }
    last_note_ = what.message;
  }

  int first_line_;
  std::size_t tab_width_;
  int most_parses_;
  std::vector<std::string> lines_;
  std::set<std::pair<int, std::size_t>> mended_;  // lines and bytes: each place once
  std::vector<ExpectedScalar> expected_;
  bool has_expanded_tabs_ = false;
  std::string last_note_;
  Problem done_;
};

std::string json_of(const Tree& tree) {
  std::string json;
  append_json(json, tree);
  return json;
}

}  // namespace

Reading repair_yaml(std::string_view block, int first_line, Tree& out, Problem& problem) {
  out.clear();
  if (block.size() > kMaxRepairedBytes) return Reading::failed;
  Problem done;
  Tree found;
  bool is_ambiguous = false;
  for (const std::size_t tab_width :
       {std::size_t{2}, std::size_t{4}, std::size_t{8}, std::size_t{1}}) {
    Tree values;
    Repair repair(block, first_line, tab_width);
    if (repair.run(problem, values)) {
      is_ambiguous |= !found.nodes.empty() && json_of(found) != json_of(values);
      if (found.nodes.empty()) done = repair.done();
      found = std::move(values);
    }
    if (!repair.has_expanded_tabs()) break;
  }
  if (found.nodes.empty() || is_ambiguous) return Reading::failed;
  out = std::move(found);
  problem = std::move(done);
  return Reading::repaired;
}

}  // namespace dossier::frontmatter
