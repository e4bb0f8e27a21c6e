// The points by which text_main judges, learned from pages and the articles in them.
//
// Training: logistic regression, stage by stage (a line by itself; the line again with its
// surroundings; the surroundings again), L2 penalty 1 and 0.5, a page's lines weighted by
// the square root of their words, pages of one set alike. A line counts as text when
// most of its word triples stand in the page's known article. Pages:
//   half of the pages that tests/accuracy/main_text_accuracy.py measures with (its half 0),
//   news in English as plain text, as hard-wrapped text, and multilingual pages (weight 4);
//   the test pages of mozilla/readability and of goose3 with their expected texts (0.6);
//   news in Greek, Polish, Russian, Chinese and English from the Daniel corpus as published
//   in rundimeco/waddle, at most six a site (0.25);
//   the articles of these pages by themselves, whole and in pieces of one to four lines
//   (0.03), so that text without furniture is left alone.
// The bias of the last round has 0.4 added and run_price is 0.5 (1.5 in html/main_weights.h):
// chosen on half 0. glue[1] was set by hand, since no training page had such a line.
//
// A table's entry is a sum of many small influences: read its sign and its size against
// its neighbours, not its digits.
#pragma once
#include "text/line_points.h"
#include "text/surroundings.h"

namespace dossier::text {

struct MainTextModel {
  LineWeights line;        // a line by itself
  LineWeights line_again;  // the same properties, when the first round counts too
  RoundWeights first_round;
  RoundWeights second_round;
  double run_price;
};

const MainTextModel& main_text_model();

}  // namespace dossier::text
