// The points by which text_main judges, learned from pages and the articles in them.
//
// Training: logistic regression, stage by stage (a line by itself; the line and its
// surroundings; the surroundings again), L2 penalty 1 and 0.5, every line weighted by
// the square root of its words. Data: the test pages of mozilla/readability (Apache-2.0) and
// goose3 (Apache-2.0) with their expected texts, the Daniel corpus of rundimeco/waddle
// (news in Greek, Polish, Russian, Chinese, English), and one half of the pages in
// testdata/main_text (those whose key's salted SHA-1 has an even first byte); the other half was
// only looked at to measure. A table's entry is a sum of many small influences: read its sign and
// its size against its neighbours, not its digits.
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
