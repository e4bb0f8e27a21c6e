#include "text/mojibake.h"

#include "catch.h"
#include "decode/utf8.h"

using namespace dossier::text;

namespace {

std::string fixed(std::string_view text) { return fix_mojibake(text).value_or(std::string(text)); }

std::string plan_of(std::string_view text) {
  std::string out;
  for (const auto& [line, steps] : mojibake_plan(text)) {
    out += std::to_string(line) + ":";
    for (const auto& step : steps)
      out.append(" ").append(step.action).append("=").append(step.parameter);
    out += '\n';
  }
  return out;
}

}  // namespace

TEST_CASE("mojibake of many kinds is undone") {
  struct Row {
    const char* what;
    const char* text;
    const char* result;
  };
  const Row rows[] = {
      {"1252, closing quote lost", "an ordinance \u00E2\u20AC\u0153is the right thing",
       "an ordinance \u201Cis the right thing"},
      {"Latin-1", "caf\u00C3\u00A9 \u00E2\u0080\u0094 now", "caf\u00E9 \u2014 now"},
      {"twice", "caf\u00C3\u0192\u00C2\u00A9", "caf\u00E9"},
      {"1251", "\u0420\u045F\u0421\u0402\u0420\u0451\u0420\u0406\u0420\u00B5\u0421\u201A",
       "\u041F\u0440\u0438\u0432\u0435\u0442"},
      {"MacRoman", "g\u221A\u00A2teau r\u221A\u00A9gime", "g\u00E2teau r\u00E9gime"},
      {"cp437", "\u251C\u2310t\u251C\u2310 na\u251C\u00BBf", "\u00E9t\u00E9 na\u00EFf"},
      {"no-break space became a space", "\u00C3 la carte", "\u00E0 la carte"},
      {"bytes lost", "\u00E2\u20AC\uFFFDquoted\u00E2\u20AC\uFFFD", "\uFFFDquoted\uFFFD"},
      {"amid Chinese", "\u4E2D\u6587 \u00E2\u20AC\u0153is\u00E2\u20AC\u009D \u4E2D\u6587",
       "\u4E2D\u6587 \u201Cis\u201D \u4E2D\u6587"},
      {"controls", "isn\u0092t 5 \u0080", "isn\u2019t 5 \u20AC"},
      {"controls without a meaning", "a\u0081\u0085", "a\u0081\u2026"},
      {"an emoji", "\u00F0\u0178\u02DC\u20AC", "\U0001F600"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(fixed(row.text) == row.result);
    CHECK(!fix_mojibake(row.result));
  }
}

TEST_CASE("sound text stays, without a copy") {
  for (const char* text :
       {"", "plain", "\u00C9lan \u2013 \u201Cna\u00EFve\u201D", "\u4E2D\u592E\u793E",
        "\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
        "\u0395\u03BB\u03BB\u03B7\u03BD\u03B9\u03BA\u03AC", "AT\u00C9", "10 \u00B5m", "x\uFFFDy"}) {
    CAPTURE(text);
    CHECK(!fix_mojibake(text));
  }
}

TEST_CASE("every line is repaired on its own, and line ends stay as they are") {
  CHECK(fixed("\u4E2D\u6587\r\ncaf\u00C3\u00A9\r\n\u4E2D\u6587") ==
        "\u4E2D\u6587\r\ncaf\u00E9\r\n\u4E2D\u6587");
  CHECK(fixed("caf\u00C3\u00A9\n\u0420\u045F\u0421\u0402\u0420\u0451\u0420\u0406\u0420\u00B5\u0421"
              "\u201A\n") == "caf\u00E9\n\u041F\u0440\u0438\u0432\u0435\u0442\n");
}

TEST_CASE("the plan says what was done, in ftfy's words") {
  CHECK(plan_of("sound\ncaf\u00E9").empty());
  CHECK(plan_of("a\n\nx \u00E2\u20AC\u0153is") == "3: encode=sloppy-windows-1252 decode=utf-8\n");
  CHECK(plan_of("caf\u00C3\u0192\u00C2\u00A9\n") ==
        "1: encode=sloppy-windows-1252 decode=utf-8 encode=latin-1 decode=utf-8\n");
  CHECK(plan_of("\u00C3 la carte") == "1: encode=latin-1 transcode=restore_byte_a0 decode=utf-8\n");
  CHECK(plan_of("\u4E2D \u00E2\u20AC\u0153is") == "1: apply=decode_inconsistent_utf8\n");
  CHECK(plan_of("isn\u0092t") == "1: encode=latin-1 decode=windows-1252\n");
  CHECK(plan_of("\u4E2D isn\u0092t") == "1: transcode=fix_c1_controls\n");
}

TEST_CASE("options switch the repairs off one by one") {
  MojibakeOptions options;
  options.fix_c1_controls = false;
  CHECK(!fix_mojibake_line("\u4E2D isn\u0092t", options));
  options.decode_inconsistent_utf8 = false;
  CHECK(!fix_mojibake_line("\u4E2D \u00E2\u20AC\u0153is", options));
  options.restore_byte_a0 = false;
  CHECK(!fix_mojibake_line("\u00C3 la carte", options));
  options.replace_lossy_sequences = false;
  CHECK(!fix_mojibake_line("x\u00E2\u20AC\uFFFD", options));
}

// Each step undoes one pair and makes the next: quadratic, were there no limit.
TEST_CASE("a chain of made-up damage ends soon and stays as it was") {
  std::string text = "\u4E2D\u00C3";
  for (int i = 0; i < 20000; ++i) text += "\u0192";
  CHECK(!fix_mojibake(text));
  CHECK(fixed("\u4E2D\u00C3\u0192\u0192\u00A9") == "\u4E2D\u00E9");
}

TEST_CASE("the score adds up the lines") {
  CHECK(mojibake_score("caf\u00E9") == 0);
  CHECK(mojibake_score("It\u00E2\u20AC\u2122s\nfran\u00C3\u00A7ais \u00C3\u00A9") == 3);
}
