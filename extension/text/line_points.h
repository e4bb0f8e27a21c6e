// The points that a line earns by itself: how much it looks like the text of an article
// (above 0) or like the furniture of a page (below), before its neighbours have a say.
//
// An additive model: every property of a line has a small table of points, and a line's
// score is their sum, in log-odds. Where the tables come from stands in main_weights.h.
#pragma once
#include <array>

#include "text/facts.h"

namespace dossier::text {

// Many tables have a column per length of line: up to 3 words, below 12, below 25, more.
using ByLength = std::array<double, 4>;

struct TopicPoints {
  ByLength inside;                 // a term stands somewhere in the line
  std::array<double, 3> at_start;  // the line begins with one
  double alone;                    // the line is nothing else
  ByLength many;                   // two terms or more
};

struct LineWeights {
  double bias;
  std::array<double, 13> words;  // 0 1 2 3 4-5 6-8 9-12 13-17 18-25 26-40 41-70 71-120 more
  std::array<ByLength, 8> end;   // by End
  std::array<double, 7> start;   // by Start
  std::array<std::array<double, 6>, 3>
      capitals;                                 // share of words with a capital: .15 .3 .5 .75 all
  std::array<double, 5> digits;                 // share of digits: none .05 .15 .4 more
  std::array<double, 6> marks;                  // share of punctuation: .015 .03 .06 .12 .25 more
  std::array<std::array<double, 4>, 4> pauses;  // none, 1, 2, 3 or more, for each length
  std::array<std::array<double, 4>, 4> sentences;  // the same
  std::array<double, 4> dividers;                  // none, 1, 2, 3 or more
  std::array<double, 3> shout;                     // mostly capital letters
  ByLength address;
  ByLength time;
  ByLength year;
  std::array<double, 2> glue;          // words with capitals inside; is_glued, set by hand
  ByLength repeat;                     // the text has the same line again
  std::array<TopicPoints, 11> topics;  // by Topic, without icon
  ByLength notice;                     // consent, addressed to the reader
};

// 0 to 4: up to 3 words, below 12, below 25, below 60, more.
std::size_t length_class(double words);

// The step of a scale that a value stands on: how many of `edges` are not above it.
template <std::size_t N>
std::size_t step_of(const std::array<double, N>& edges, double value) {
  std::size_t step = 0;
  while (step < N && edges[step] <= value) ++step;
  return step;
}

double line_points(const Facts& facts, bool repeats, const LineWeights& weights);

}  // namespace dossier::text
