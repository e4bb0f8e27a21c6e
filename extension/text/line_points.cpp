#include "text/line_points.h"

#include <algorithm>

namespace dossier::text {
namespace {

constexpr std::size_t kGlueBreaks = 4;
// A paragraph of this many words may well end in dots; a teaser does not get so long.
constexpr double kLongParagraph = 60;

double share(std::size_t part, std::size_t whole) {
  return static_cast<double>(part) / static_cast<double>(whole);
}

double topic_points(const Topics& topics, std::size_t length, const LineWeights& weights) {
  double points = 0;
  for (std::size_t t = 0; t < weights.topics.size(); ++t) {
    const TopicPoints& table = weights.topics[t];
    switch (topics.presence[t]) {
      case Presence::none:
        continue;
      case Presence::inside:
        points += table.inside[length];
        break;
      case Presence::start:
        points += table.at_start[std::min<std::size_t>(length, 2)];
        break;
      case Presence::exact:
        points += table.alone;
        break;
    }
    if (topics.hits[t] >= 2 && static_cast<Topic>(t) != Topic::reader) points += table.many[length];
  }
  const bool is_notice =
      topics.of(Topic::consent) != Presence::none && topics.of(Topic::reader) != Presence::none;
  return is_notice ? points + weights.notice[length] : points;
}

double character_points(const Facts& f, std::size_t length, const LineWeights& w) {
  const std::size_t short_length = std::min<std::size_t>(length, 2);
  double points = w.start[static_cast<std::size_t>(f.start)];
  if (f.cased_words >= 2) {
    points += w.capitals[short_length][step_of<5>({.15, .3, .5, .75, .999},
                                                  share(f.capital_words, f.cased_words))];
  }
  if (f.characters > 0) {
    points += w.digits[step_of<4>({.001, .05, .15, .4}, share(f.digits, f.characters))];
    points += w.marks[step_of<5>({.015, .03, .06, .12, .25},
                                 share(f.characters - f.letters - f.digits, f.characters))];
  }
  if (f.letters >= 4 && share(f.capital_letters, f.letters) > .6) points += w.shout[short_length];
  if (f.case_breaks >= kGlueBreaks) points += w.glue[is_glued(f) ? 1 : 0];
  return points;
}

}  // namespace

std::size_t length_class(double words) {
  return words <= 3 ? 0 : step_of<3>({12, 25, 60}, words) + 1;
}

double line_points(const Facts& f, bool repeats, const LineWeights& w) {
  const std::size_t length = std::min<std::size_t>(length_class(f.words), 3);
  const auto three = [](std::size_t n) { return std::min<std::size_t>(n, 3); };
  double points = w.bias;
  points += w.words[step_of<12>({.5, 1.5, 2.5, 3.5, 5.5, 8.5, 12.5, 17.5, 25.5, 40.5, 70.5, 120.5},
                                f.words)];
  const bool ends_paragraph = f.end == End::ellipsis && f.words >= kLongParagraph;
  points += w.end[static_cast<std::size_t>(ends_paragraph ? End::sentence : f.end)][length];
  points += w.pauses[length][three(f.pauses)];
  points += w.sentences[length][three(f.sentences)];
  points += w.dividers[three(f.dividers)];
  points += f.has_address ? w.address[length] : 0;
  points += f.has_time ? w.time[length] : 0;
  points += f.has_year ? w.year[length] : 0;
  points += repeats ? w.repeat[length] : 0;
  return points + character_points(f, length, w) + topic_points(f.topics, length, w);
}

}  // namespace dossier::text
