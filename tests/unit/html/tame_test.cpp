#include "html/tame.h"

#include <chrono>

#include "catch.h"
#include "html/page.h"

using namespace dossier::html;

namespace {
std::string times(std::string_view text, int n) {
  std::string out;
  for (int i = 0; i < n; ++i) out += text;
  return out;
}
}  // namespace

TEST_CASE("What cannot change the text goes, the rest stays") {
  const struct {
    std::string_view html;
    std::string_view want;
  } rows[] = {
      {"<p onclick='f()' class=a>x<b>y</b><script>z</script>", "<p class=\"a\">xy"},
      {"<!-- c --><!DOCTYPE html>x", "x"},
      {"<svg><title>t</title></svg>x", "x"},
      {"<svg>x", "x"},
      {"<a href='http://x'>y</a>", "<a href>y</a>"},
      {"a<br>b<hr><img src=x>", "a<br>b<hr>"},
      {"<DIV ID='a' id='b'>", "<div id='a'>"},
      {"<p class='say \"x\"'>", "<p class='say \"x\"'>"},
      {"<style><p></style><title>a</title><textarea><p></textarea>x", "x"},
      {"&lt;b&gt;", "&lt;b&gt;"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.html);
    CHECK(tame(row.html) == row.want);
  }
}

TEST_CASE("Pages that nest without end are flattened and keep their text") {
  const int deep = 100000;
  for (const std::string_view open : {"<div>x", "<span>x", "<table><td>x", "<ul><li>x", "<x-y>x"}) {
    CAPTURE(open);
    const std::string text = text_of(times(open, deep));
    CHECK(std::count(text.begin(), text.end(), 'x') == deep);
  }
}

TEST_CASE("Sloppy pages are not taken for hostile ones") {
  const std::string list = "<ul>" + times("<li><b>one<div>two</div>\n<p>three", 2000) + "</ul>";
  CHECK(tame(list).find("<li>") != std::string::npos);
  const std::string rows = "<table>" + times("<tr><td>a<td>b", 2000) + "</table>";
  CHECK(tame(rows).find("<td>") != std::string::npos);
}

TEST_CASE("Hostile pages cost no more than their length") {
  const auto start = std::chrono::steady_clock::now();
  text_of("<p>" + times("<b a>", 2000) + times("<p>x", 20000));
  text_of("<p " + times("a", 1000000) + ">x");
  text_of(times("<svg>", 200000));
  text_of(times("<!--", 200000));
  text_of("<p" + times(" a1", 300000) + ">x");
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(10));
}
