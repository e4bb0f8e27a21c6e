#include "text/badness.h"

#include "catch.h"

using namespace dossier::text;

TEST_CASE("badness finds what text hardly ever has") {
  struct Row {
    const char* text;
    int score;
  };
  const Row rows[] = {
      {"", 0},
      {"plain", 0},
      {"\u00C9lan vital \u00AB \u00E0 la carte \u00BB, 20 \u20AC", 0},
      {"\u4E2D\u6587\u3002\u0627\u0644\u0639\u0631\u0628\u064A\u0629", 0},
      {"\u041F\u0440\u0438\u0432\u0435\u0442, \u00AB\u043C\u0438\u0440\u00BB", 0},
      {"c\u0153ur", 0},
      {"It\u00E2\u20AC\u2122s", 1},
      {"\u0085", 1},                                          // a control by itself
      {"fran\u00C3\u00A7ais, \u00C3\u00A9t\u00C3\u00A9", 3},  // one a pair
      {"\u00C3 la carte", 1},                                 // only at the start ...
      {"voil\u00C3 la carte", 1},                             // ... or after a letter
      {"\u00D8\u00B7 \u00D9\u2026", 0},
      {"\u00D8\u00B7\u00D9\u2026", 1},          // Arabic: four characters to be sure
      {"\u0413\u045E\u0412\u0402\u0412x.", 0},  // Cyrillic: a Latin letter must follow
      {"\u0413\u045E\u0412\u0402\u0412xy", 1},
      {"\u221A\u00B1", 1},
      {"\u2248\u00A2 and \u03B2\u20AC\u2122", 2},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(badness(row.text) == row.score);
    CHECK(is_bad(row.text) == (row.score > 0));
  }
}
