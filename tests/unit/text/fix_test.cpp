#include "text/fix.h"

#include "catch.h"

using namespace dossier::text;

namespace {

std::string fixed(std::string_view text, const FixOptions& options = {}) {
  return fix(text, options).value_or(std::string(text));
}

std::string error_of(std::string_view json) {
  const auto options = read_fix_options(json);
  const auto* wrong = std::get_if<std::string>(&options);
  return wrong ? *wrong : "";
}

FixOptions options_of(std::string_view json) {
  return std::get<FixOptions>(read_fix_options(json));
}

}  // namespace

TEST_CASE("fix repairs and leaves what a writer meant") {
  CHECK(fixed("&lt;p&gt; caf\u00C3\u00A9\r\n\x1B[1mbold\x1B[0m\x01") == "<p> caf\u00E9\nbold");
  CHECK(!fix("\u201Cit\u2019s\u201D \uFB01 \uFF21", {}));
  CHECK(fixed("\u201Cit\u2019s\u201D \uFB01 \uFF21", ftfy_options()) == "\"it's\" fi A");
  CHECK(fixed("e\u0301") == "\u00E9");
}

TEST_CASE("steps feed each other until the line is at rest") {
  CHECK(fixed("&amp;Atilde;&amp;copy;") == "\u00E9");
  CHECK(fixed("\uFF06amp;\uFF06lt;", ftfy_options()) == "&<");
  CHECK(fixed("a&#13;b") == "a\nb");
}

// ftfy's rule, with which text that talks about HTML is not damaged.
TEST_CASE("references stay from the first line on that holds markup") {
  CHECK(fixed("&amp;\n<br> &amp;\n&amp;") == "&\n<br> &amp;\n&amp;");
  CHECK(fixed("<br> &amp;", options_of(R"({"unescape_html": true})")) == "<br> &");
  CHECK(!fix("&amp;", options_of(R"({"unescape_html": false})")));
}

TEST_CASE("U+0085 is an ellipsis if controls are read as Windows-1252, else a line break") {
  CHECK(fixed("a\u0085b") == "a\u2026b");
  CHECK(fixed("a\u0085b", options_of(R"({"fix_c1_controls": false, "fix_encoding": false})")) ==
        "a\nb");
}

// A line that becomes two is judged as two, or fixing it again would change it.
TEST_CASE("markup behind a line break that appears late leaves the line before it alone") {
  const FixOptions options = options_of(R"({"fix_c1_controls": false})");
  CHECK(fixed("\u4E2D &amp;\u0085<br> &amp;", options) == "\u4E2D &\n<br> &amp;");
}

TEST_CASE("options are ftfy's, and mistakes are named") {
  CHECK(options_of(R"({"preset": "ftfy"})").uncurl_quotes);
  CHECK(!options_of(R"({"uncurl_quotes": false, "preset": "ftfy"})").uncurl_quotes);
  CHECK(!options_of(R"({"normalization": null})").normalization);
  CHECK(options_of(R"({"normalization": "NFKC"})").normalization == Form::nfkc);
  CHECK(error_of(R"({"uncurl": true})") == "unknown option: uncurl");
  CHECK(error_of(R"({"uncurl_quotes": 1})") == "uncurl_quotes must be true or false");
  CHECK(error_of(R"({"preset": "all"})") == "preset must be \"ftfy\"");
  CHECK(error_of(R"({"normalization": "NFX"})") ==
        "normalization must be \"NFC\", \"NFD\", \"NFKC\", \"NFKD\" or null");
  CHECK(error_of(R"({"unescape_html": "never"})") ==
        "unescape_html must be true, false or \"auto\"");
  CHECK(error_of("[]") == "options must be a JSON object");
  CHECK(error_of("{").starts_with("options are not JSON: "));
}

TEST_CASE("clean does all that is safe, and all of it at once") {
  struct Row {
    const char* text;
    const char* result;
  };
  const Row rows[] = {
      {"  It&rsquo;s \u00E2\u20AC\u0153fine\u00E2\u20AC\u009D\u200B.\r\n",
       "It\u2019s \u201Cfine\u201D."},
      {"<b>&amp;amp;</b>", "<b>&</b>"},
      {"one\u00A0 two\n\n\n\n three\ffour", "one two\n\nthree\nfour"},
      {"a\u00C3\u3000x", "a\u00E0 x"},  // only after the wide space is a space is this a sign
      {"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 ",
       "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"},
      {"\t", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(clean(row.text) == row.result);
    CHECK(!clean(row.result));
  }
  for (const char* text : {"", "plain", "two\nlines", "\u201Cquoted\u201D \u2013 \u4E2D\u6587"}) {
    CHECK(!clean(text));
  }
}
