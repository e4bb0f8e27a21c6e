// The points that a line earns by what stands around it: a short line between paragraphs
// is a heading, the same line in a menu is a link; behind "Related stories" even whole
// sentences are someone else's.
//
// One round takes the scores of all lines and gives new ones; two rounds are made. Every
// round is linear in the number of lines: sums that fade with distance, to both sides.
#pragma once
#include <array>
#include <span>
#include <vector>

#include "text/facts.h"

namespace dossier::text {

// What a round needs to know of a line besides its score.
struct LineSummary {
  double words = 0;
  bool is_cut = false;      // a short line that heads comments, related stories and the like
  bool is_consent = false;  // speaks of cookies and privacy
  bool is_comment = false;  // speaks of replies and reports
  bool is_dated = false;    // a short line with a year or a time
};
LineSummary summary_of(const Facts& facts);

// Points for each unit of what the name says. "before" and "after" are the lines above
// and below; "around" is the smaller of both.
struct RoundWeights {
  double bias;
  double own;
  double own_if_text;              // the same, when above 0
  std::array<double, 3> previous;  // the scores of the lines 1, 2 and 3 above
  std::array<double, 3> next;
  std::array<double, 3> text_before;  // words of text, fading by .5, .8, .93 a line
  std::array<double, 3> text_after;
  std::array<double, 3> text_around;
  std::array<double, 2> junk_before;  // share of furniture, fading by .7, .9
  std::array<double, 2> junk_after;
  double in_best_run;        // inside the run with the highest sum
  double lines_before_best;  // logarithm of the distance to it
  double lines_after_best;
  double run_share;  // the sum of the line's own run, as part of the best
  double run;        // its logarithm
  double run_before;
  double run_after;
  double run_around;
  double short_in_best;  // for lines below 12 words
  double short_run_around;
  double behind_cut;  // a cut stands between the best run's middle and the line
  double behind_two_cuts;
  double behind_cut_run;  // logarithm of the own run there
  double near_cut;        // a cut stands a few lines above
  double consent_before;
  double consent_after;
  double comments_before;
  double comments_after;
  double dates_before;
  double dates_after;
  double length;  // logarithm of the words
  double previous_length;
  double next_length;
  double differs_from_previous;  // differences of these logarithms
  double differs_from_next;
};

std::vector<double> with_surroundings(std::span<const double> scores,
                                      std::span<const LineSummary> lines,
                                      const RoundWeights& weights);

// The lines to keep: runs of lines whose scores sum up to the most, where every run has
// to pay `run_price` first. Linear (two states, kept and dropped).
std::vector<bool> best_runs(std::span<const double> scores, double run_price);

}  // namespace dossier::text
