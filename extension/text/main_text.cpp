#include "text/main_text.h"

#include <algorithm>
#include <unordered_map>

#include "text/facts.h"
#include "text/main_weights.h"

namespace dossier::text {
namespace {

// Enough for every page seen; texts made to fool the fixed point end as "".
constexpr int kMaxPasses = 12;
constexpr double kFavorPoints = 1;
constexpr double kFewestTitleWords = 4;
constexpr double kMostTitleWords = 25;

// The units of one pass with all that is known of them.
struct Pass {
  std::vector<Unit> units;
  std::vector<Facts> facts;
  std::vector<bool> repeats;
};

Pass read(std::string_view text, bool unwrap) {
  Pass pass{units_of(text, unwrap), {}, {}};
  std::unordered_map<std::string_view, int> count;
  for (const Unit& unit : pass.units) {
    pass.facts.push_back(facts_of(unit.text));
    ++count[unit.text];
  }
  for (const Unit& unit : pass.units) pass.repeats.push_back(count[unit.text] > 1);
  return pass;
}

std::vector<double> scores_of(const Pass& pass) {
  const MainTextModel& model = main_text_model();
  std::vector<LineSummary> lines;
  std::vector<double> scores;
  for (std::size_t i = 0; i < pass.units.size(); ++i) {
    lines.push_back(summary_of(pass.facts[i]));
    scores.push_back(line_points(pass.facts[i], pass.repeats[i], model.line));
  }
  scores = with_surroundings(scores, lines, model.first_round);
  for (std::size_t i = 0; i < scores.size(); ++i) {
    scores[i] += line_points(pass.facts[i], pass.repeats[i], model.line_again);
  }
  return with_surroundings(scores, lines, model.second_round);
}

bool is_title(const Facts& f) {
  const bool is_furniture =
      std::any_of(f.topics.presence.begin(), f.topics.presence.end(),
                  [](Presence p) { return p == Presence::start || p == Presence::exact; });
  const bool ends_open = f.end == End::word || f.end == End::number || f.end == End::closing ||
                         (f.end == End::sentence && f.words < kMostTitleWords / 2);
  return f.words >= kFewestTitleWords && f.words <= kMostTitleWords && ends_open && !is_furniture &&
         !f.has_address && !f.has_time && f.dividers == 0;
}

LineKind kind_of_topics(const Facts& f) {
  constexpr std::pair<Topic, LineKind> kKinds[] = {
      {Topic::section, LineKind::section},       {Topic::legal, LineKind::legal},
      {Topic::signup, LineKind::signup},         {Topic::comments, LineKind::comments},
      {Topic::sharing, LineKind::sharing},       {Topic::advert, LineKind::advert},
      {Topic::credit, LineKind::credit},         {Topic::byline, LineKind::byline},
      {Topic::navigation, LineKind::navigation},
  };
  for (const auto& [topic, kind] : kKinds) {
    if (f.topics.of(topic) >= Presence::start) return kind;
  }
  for (const auto& [topic, kind] : kKinds) {
    if (f.topics.hits_of(topic) > 1) return kind;
  }
  return LineKind::fragment;
}

LineKind kind_of(const Facts& f, bool repeats) {
  constexpr double kTextWords = 12;
  if (is_glued(f)) return LineKind::glued;
  const bool is_notice = f.topics.of(Topic::consent) != Presence::none &&
                         (f.words < kTextWords || f.topics.of(Topic::reader) != Presence::none);
  if (is_notice) return LineKind::consent;
  if (f.words >= kTextWords && f.sentences > 0) return LineKind::text;
  const LineKind kind = kind_of_topics(f);
  if (kind != LineKind::fragment) return kind;
  return repeats ? LineKind::repeated : LineKind::fragment;
}

double favor_points(Favor favor) {
  if (favor == Favor::precision) return -kFavorPoints;
  return favor == Favor::recall ? kFavorPoints : 0;
}

// A heading needs something below it: no run ends with the heading of a section.
void trim_runs(std::vector<Verdict>& verdicts, const std::vector<Facts>& facts) {
  bool keeps_below = false;
  for (std::size_t i = verdicts.size(); i-- > 0;) {
    if (!keeps_below && summary_of(facts[i]).is_cut) verdicts[i].keep = false;
    keeps_below = verdicts[i].keep;
  }
}

// The title is the first kept line or the one right above it, where that looks like one.
void settle_title(std::vector<Verdict>& verdicts, const std::vector<Facts>& facts, bool wanted) {
  const auto is_kept = [](const Verdict& verdict) { return verdict.keep; };
  const auto found = std::find_if(verdicts.begin(), verdicts.end(), is_kept);
  if (found == verdicts.end()) return;
  auto title = static_cast<std::size_t>(found - verdicts.begin());
  const bool stands_alone = std::none_of(found + 1, verdicts.end(), is_kept);
  if (stands_alone || !is_title(facts[title])) {
    if (title == 0 || !wanted || !is_title(facts[title - 1])) return;
    --title;
  }
  verdicts[title].keep = wanted;
  verdicts[title].kind = LineKind::title;
}

// One pass over a text: its units with their verdicts.
std::vector<Verdict> judge_once(std::string_view text, const MainTextOptions& options) {
  const Pass pass = read(text, options.unwrap);
  std::vector<double> scores = scores_of(pass);
  for (double& score : scores) score += favor_points(options.favor);
  const std::vector<bool> keep = best_runs(scores, main_text_model().run_price);
  std::vector<Verdict> verdicts;
  for (std::size_t i = 0; i < pass.units.size(); ++i) {
    verdicts.push_back({pass.units[i].line, pass.units[i].text,
                        kind_of(pass.facts[i], pass.repeats[i]), scores[i], keep[i]});
  }
  trim_runs(verdicts, pass.facts);
  settle_title(verdicts, pass.facts, options.title);
  return verdicts;
}

std::string kept_text(const std::vector<Verdict>& verdicts) {
  std::string out;
  for (const Verdict& verdict : verdicts) {
    if (!verdict.keep) continue;
    if (!out.empty()) out += '\n';
    out += verdict.text;
  }
  return out;
}

// Puts the verdicts on the kept lines' text in the place of the kept lines. Their scores
// and kinds stand unless a later pass drops or reshapes the line.
void replace_kept(std::vector<Verdict>& verdicts, std::vector<Verdict> later) {
  std::vector<Verdict> kept;
  std::vector<Verdict> merged;
  for (Verdict& verdict : verdicts) (verdict.keep ? kept : merged).push_back(std::move(verdict));
  for (Verdict& verdict : later) {
    const Verdict& origin = kept[verdict.line - 1];
    verdict.line = origin.line;
    if (verdict.keep && verdict.text == origin.text) verdict = origin;
    merged.push_back(std::move(verdict));
  }
  std::stable_sort(merged.begin(), merged.end(),
                   [](const Verdict& a, const Verdict& b) { return a.line < b.line; });
  verdicts = std::move(merged);
}

}  // namespace

std::string_view name_of(LineKind kind) {
  constexpr std::string_view kNames[] = {
      "text",   "title",  "glued",    "consent",    "section", "sharing",  "signup",  "legal",
      "credit", "byline", "comments", "navigation", "advert",  "repeated", "fragment"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::vector<Verdict> judge_lines(std::string_view text, const MainTextOptions& options) {
  std::vector<Verdict> verdicts = judge_once(text, options);
  std::string now = kept_text(verdicts);
  for (int pass = 1; pass < kMaxPasses; ++pass) {
    std::vector<Verdict> later = judge_once(now, options);
    std::string next = kept_text(later);
    if (next == now) return verdicts;
    replace_kept(verdicts, std::move(later));
    now = std::move(next);
  }
  for (Verdict& verdict : verdicts) verdict.keep = false;
  return verdicts;
}

std::string main_text(std::string_view text, const MainTextOptions& options) {
  return kept_text(judge_lines(text, options));
}

}  // namespace dossier::text
