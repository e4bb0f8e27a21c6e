#include "text/unaccent.h"

#include "catch.h"

using namespace dossier::text;

TEST_CASE("accents go where they are accents") {
  struct Row {
    const char* text;
    const char* result;
  };
  const Row rows[] = {
      {"Malm\u00F6, \u00C5ngstr\u00F6m", "Malmo, Angstrom"},
      {"\u0141\u00F3d\u017A", "Lodz"},
      {"\u00D8re \u00DEing \u00C6sir c\u0153ur Stra\u00DFe \u0131",
       "Ore THing AEsir coeur Strasse i"},
      {"Ti\u1EBFng Vi\u1EC7t", "Tieng Viet"},
      {"\u0391\u03B8\u03AE\u03BD\u03B1, \u1FB3", "\u0391\u03B8\u03B7\u03BD\u03B1, \u03B1"},
      {"\u0451\u043B\u043A\u0430", "\u0435\u043B\u043A\u0430"},
      {"e\u0301\u0302 x", "e x"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(unaccent(row.text) == row.result);
    CHECK(!unaccent(row.result));
  }
}

TEST_CASE("marks that make the word what it is stay") {
  for (const char* text : {"", "plain", "\u0439 \u045E", "\u304C\u30D1", "\u0E01\u0E34\u0E19",
                           "\u0928\u093F", "\u0627\u064E", "\uD55C\uAD6D", "\u05E9\u05C1"}) {
    CAPTURE(text);
    const auto result = unaccent(text);
    CHECK(result.value_or(text) == text);
  }
}
