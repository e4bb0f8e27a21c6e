// The points by which html_main judges: those of a line (text/line_points.h) and those of
// its markup. Learned as text/main_weights.h describes, from the same pages as HTML.
#pragma once
#include <array>

#include "html/page.h"
#include "text/line_points.h"
#include "text/surroundings.h"

namespace dossier::html {

struct MarkupWeights {
  std::array<text::ByLength, 9> kind;          // by BlockKind
  std::array<std::array<double, 7>, 4> links;  // share of letters in links, for each length
  std::array<std::array<double, 3>, kPlaceBits> place;      // by length
  std::array<std::array<double, 3>, kPlaceBits> everyones;  // a place that most of the text shares
  std::array<std::array<double, 6>, 3> home_share;  // the container's part of the page's text
  std::array<double, 6> home_rank;                  // its text, against the container with the most
  std::array<std::array<double, 5>, 6> way;         // steps up from the best container, then down
  std::array<double, 5> home_links;                 // share of links in the container
};

struct MainModel {
  text::LineWeights line;  // a block by itself
  MarkupWeights markup;
  text::LineWeights line_again;  // the same properties, when the first round counts too
  MarkupWeights markup_again;
  text::RoundWeights first_round;
  text::RoundWeights second_round;
  double run_price;
};

const MainModel& main_model();

}  // namespace dossier::html
