// The main text of a page that has already lost its HTML: the article without menus,
// cookie notices, related stories, comments and footers, in any language.
//
//   main_text("Home\nNews\n\nThe mayor resigned on Monday after ...\n\nRelated stories\n...")
//     ->  "The mayor resigned on Monday after ..."
//
// How: the text is cut into units (lines.h); each gets points for what it is
// (line_points.h) and, in two rounds, for what stands around it (surroundings.h); the
// runs of units with the highest sum are kept; the line right above the first of them
// is kept too when it looks like a title. The result is the kept units, one a line.
//
// Idempotent: the steps are repeated on their own result until it no longer changes,
// which nearly always is at once. A text in which nothing looks like an article gives "".
// Linear in the length of the text.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/lines.h"

namespace dossier::text {

// What to lean towards where the two exclude each other: keeping furniture out, or
// losing none of the article.
enum class Favor { balance, precision, recall };

struct MainTextOptions {
  Favor favor = Favor::balance;
  bool title = true;   // keep the title above the text
  bool unwrap = true;  // join hard-wrapped lines (lines.h)
};

// What a unit looks like by itself; the first that applies.
enum class LineKind {
  text,
  title,
  glued,  // names of icons or links run together
  consent,
  section,
  sharing,
  signup,
  legal,
  credit,
  byline,
  comments,
  navigation,
  advert,
  repeated,
  fragment,  // too short, or without an end of sentence
};
std::string_view name_of(LineKind kind);

struct Verdict {
  std::size_t line;  // where the unit starts, from 1
  std::string text;
  LineKind kind = LineKind::fragment;
  double score = 0;  // log-odds, before the choice of runs
  bool keep = false;
};

// Every unit of the text, with what was decided and why.
std::vector<Verdict> judge_lines(std::string_view text, const MainTextOptions& options = {});

std::string main_text(std::string_view text, const MainTextOptions& options = {});

}  // namespace dossier::text
