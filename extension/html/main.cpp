#include "html/main.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "html/main_weights.h"
#include "html/page.h"
#include "text/facts.h"
#include "text/main_text.h"
#include "text/surroundings.h"

namespace dossier::html {
namespace {

constexpr double kSolidWords = 12;
constexpr double kSolidLinks = .35;
// A place that more than this part of the text shares says nothing about a block.
constexpr double kEveryones = .6;
constexpr double kParentsPart = .5;
constexpr std::size_t kNoStep = static_cast<std::size_t>(-1);

double share(std::size_t part, std::size_t whole) {
  return static_cast<double>(part) / static_cast<double>(std::max<std::size_t>(whole, 1));
}

// What is known of a page as a whole before its blocks are judged.
class Layout {
 public:
  Layout(const Page& page, const std::vector<text::Facts>& facts) : page_(page) {
    solid_.resize(page.containers.size());
    letters_.resize(page.containers.size());
    link_letters_.resize(page.containers.size());
    std::array<double, kPlaceBits> in_place{};
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
      const Block& block = page.blocks[i];
      letters_[block.home] += block.letters;
      link_letters_[block.home] += block.link_letters;
      const bool is_solid =
          facts[i].words >= kSolidWords && share(block.link_letters, block.letters) < kSolidLinks;
      if (!is_solid) continue;
      solid_[block.home] += facts[i].words;
      total_ += facts[i].words;
      for (int bit = 0; bit < kPlaceBits; ++bit) {
        if (block.place >> bit & 1U) in_place[static_cast<std::size_t>(bit)] += facts[i].words;
      }
    }
    for (int bit = 0; bit < kPlaceBits; ++bit) {
      const bool is_shared =
          in_place[static_cast<std::size_t>(bit)] > kEveryones * std::max(total_, 1.0);
      if (is_shared) everyones_ |= 1U << bit;
    }
    find_best();
  }

  std::uint32_t everyones() const { return everyones_; }
  double home_share(std::size_t home) const { return solid_[home] / std::max(total_, 1.0); }
  double home_rank(std::size_t home) const { return solid_[home] / std::max(solid_[best_], 1.0); }
  double home_links(std::size_t home) const { return share(link_letters_[home], letters_[home]); }

  // Steps from the best container up to the first one that also holds `home`, and from
  // there down to it.
  struct Way {
    std::size_t up;
    std::size_t down;
  };
  Way way_to(std::size_t home) const { return ways_[home]; }

 private:
  // As readability scores: a container has its own text and half of its children's.
  void find_best() {
    std::vector<double> score = solid_;
    for (std::size_t c = 1; c < score.size(); ++c) {
      score[page_.containers[c].parent] += kParentsPart * solid_[c];
    }
    best_ = static_cast<std::size_t>(std::max_element(score.begin(), score.end()) - score.begin());
    ways_.assign(score.size(), {kNoStep, 0});
    std::size_t steps = 0;
    for (std::size_t c = best_;; c = page_.containers[c].parent) {
      ways_[c] = {steps++, 0};
      if (c == 0) break;
    }
    // Parents come before their children, so one pass reaches every container.
    for (std::size_t c = 1; c < ways_.size(); ++c) {
      const Way& parent = ways_[page_.containers[c].parent];
      if (ways_[c].up == kNoStep) ways_[c] = {parent.up, parent.down + 1};
    }
  }

  const Page& page_;
  std::vector<double> solid_;  // words of running text directly in each container
  std::vector<std::size_t> letters_;
  std::vector<std::size_t> link_letters_;
  double total_ = 0;
  std::uint32_t everyones_ = 0;
  std::size_t best_ = 0;
  std::vector<Way> ways_;
};

double markup_points(const Block& block, double words, const Layout& layout,
                     const MarkupWeights& w) {
  const std::size_t length = std::min<std::size_t>(text::length_class(words), 3);
  const std::size_t short_length = std::min<std::size_t>(length, 2);
  const Layout::Way way = layout.way_to(block.home);
  double points = w.kind[static_cast<std::size_t>(block.kind)][length];
  points += w.links[length][text::step_of<6>({.001, .15, .35, .6, .9, .999},
                                             share(block.link_letters, block.letters))];
  for (std::size_t bit = 0; bit < kPlaceBits; ++bit) {
    if (!(block.place >> bit & 1U)) continue;
    const auto& table = layout.everyones() >> bit & 1U ? w.everyones : w.place;
    points += table[bit][short_length];
  }
  constexpr std::array<double, 5> kShares = {.005, .03, .1, .3, .6};
  points += w.home_share[short_length][text::step_of(kShares, layout.home_share(block.home))];
  points += w.home_rank[text::step_of(kShares, layout.home_rank(block.home))];
  points += w.way[std::min<std::size_t>(way.up, 5)][std::min<std::size_t>(way.down, 4)];
  points += w.home_links[text::step_of<4>({.05, .15, .35, .7}, layout.home_links(block.home))];
  return points;
}

std::vector<double> scores_of(const Page& page, const std::vector<text::Facts>& facts,
                              const Layout& layout) {
  const MainModel& model = main_model();
  std::unordered_map<std::string_view, int> count;
  for (const Block& block : page.blocks) ++count[block.text];
  const auto own_points = [&](std::size_t i, const text::LineWeights& line,
                              const MarkupWeights& markup) {
    const Block& block = page.blocks[i];
    return text::line_points(facts[i], count[block.text] > 1, line) +
           markup_points(block, facts[i].words, layout, markup);
  };
  std::vector<double> scores;
  std::vector<text::LineSummary> lines;
  for (std::size_t i = 0; i < page.blocks.size(); ++i) {
    lines.push_back(text::summary_of(facts[i]));
    scores.push_back(own_points(i, model.line, model.markup));
  }
  scores = text::with_surroundings(scores, lines, model.first_round);
  for (std::size_t i = 0; i < scores.size(); ++i) {
    scores[i] += own_points(i, model.line_again, model.markup_again);
  }
  return text::with_surroundings(scores, lines, model.second_round);
}

// Lists of links to other stories stand in the middle of many articles.
bool is_link_elsewhere(const Block& block, std::uint32_t everyones) {
  constexpr double kAllLinks = .9;
  constexpr std::uint32_t kElsewhere = kInNav | kInAside | kNamedNavigation | kNamedRelated;
  return share(block.link_letters, block.letters) > kAllLinks &&
         (block.place & kElsewhere & ~everyones) != 0;
}

}  // namespace

std::string main_text(std::string_view html) {
  const Page page = read_page(html);
  std::vector<text::Facts> facts;
  for (const Block& block : page.blocks) facts.push_back(text::facts_of(block.text));
  const Layout layout(page, facts);
  const std::vector<double> scores = scores_of(page, facts, layout);
  std::vector<bool> keep = text::best_runs(scores, main_model().run_price);
  bool keeps_below = false;
  for (std::size_t i = keep.size(); i-- > 0;) {
    const bool is_bare_heading = !keeps_below && text::summary_of(facts[i]).is_cut;
    if (is_bare_heading || is_link_elsewhere(page.blocks[i], layout.everyones())) keep[i] = false;
    keeps_below = keep[i];
  }
  std::string out;
  for (std::size_t i = 0; i < keep.size(); ++i) {
    if (!keep[i]) continue;
    if (!out.empty()) out += '\n';
    out += page.blocks[i].text;
  }
  return out;
}

}  // namespace dossier::html
