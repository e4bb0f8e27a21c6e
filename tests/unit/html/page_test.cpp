#include "html/page.h"

#include "catch.h"

using namespace dossier::html;

TEST_CASE("Text is cut where a browser starts a line") {
  const struct {
    std::string_view html;
    std::string_view want;
  } rows[] = {
      {"", ""},
      {"plain", "plain"},
      {"<p>a<p>b<br>c", "a\n\nb\nc"},
      {"<div>a</div><div>b</div>", "a\nb"},
      {"<h1>T</h1>text", "T\n\ntext"},
      {"<ul><li>a<li>b</ul>c", "a\nb\n\nc"},
      {"<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"},
      {"a <b> b</b>\n\t c", "a b c"},
      {"<b>a</b><i>b</i>", "ab"},
      {"<pre>a\n  b</pre>", "a\n  b"},
      {"a&nbsp;&amp;&#8217;", "a\u00A0&\u2019"},
      {"<p>a</p>\n\n<p></p>\n<p>b</p>", "a\n\nb"},
      {"<div><p>a</p></div>b", "a\n\nb"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.html);
    CHECK(text_of(row.html) == row.want);
  }
}

TEST_CASE("Scripts, styles, templates and the titles of pictures are no text") {
  CHECK(text_of("<title>t</title><script>s</script><style>s</style><template>t</template>"
                "<noscript>n</noscript><svg><title>t</title></svg><select><option>o</select>"
                "<textarea>a</textarea><p>x") == "x");
}

TEST_CASE("A script may hold tags and end tags of others") {
  CHECK(text_of("<script>if (a<b) document.write('<p>no</p>')</script>yes") == "yes");
}

TEST_CASE("Hidden blocks are left out of the text") {
  CHECK(text_of("<p hidden>a</p><p style='Display : none'>b</p><div style='visibility:hidden'>"
                "<p>c</p></div><p>d</p>") == "d");
}

TEST_CASE("Blocks know their kind, their links and their place") {
  const Page page = read_page(
      "<nav><a href=/>Home</a></nav><h1>T</h1><article><p>One <a href=x>two</a></p></article>"
      "<div class='c-relatedLinks'><ul><li>three</ul></div><a name=x>no link</a>");
  REQUIRE(page.blocks.size() == 5);
  CHECK(page.blocks[0].place & kInNav);
  CHECK(page.blocks[0].link_letters == 4);
  CHECK(page.blocks[1].kind == BlockKind::heading);
  CHECK(page.blocks[2].kind == BlockKind::paragraph);
  CHECK(page.blocks[2].letters == 6);
  CHECK(page.blocks[2].link_letters == 3);
  CHECK(page.blocks[2].place & kInArticle);
  CHECK(page.blocks[3].kind == BlockKind::item);
  CHECK(page.blocks[3].place & kNamedRelated);
  CHECK(page.blocks[3].place & kInList);
  CHECK(page.blocks[4].link_letters == 0);
}

TEST_CASE("Containers form a tree whose parents come first") {
  const Page page = read_page("<div><div><p>a</div></div><div>b</div>");
  for (std::size_t c = 1; c < page.containers.size(); ++c) CHECK(page.containers[c].parent < c);
  CHECK(page.blocks[0].home != page.blocks[1].home);
}

TEST_CASE("NUL and bytes that are not UTF-8 do no harm") {
  CHECK(text_of(std::string_view("a\0b", 3)) == "ab");
  CHECK(text_of("a\xFF") == "a\uFFFD");
}
