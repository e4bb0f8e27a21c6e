#include "search/links.h"

#include "catch.h"

using namespace dossier;
using namespace dossier::search;

namespace {

// "field:line url (text)", a line each.
std::string links_of(std::string_view text) {
  frontmatter::Document document;
  frontmatter::read_document(text, document);
  std::vector<Link> links;
  find_links(text, document, links);
  std::string out;
  for (const Link& link : links) {
    out += link.field + ":" + std::to_string(link.line) + " " + link.url;
    if (!link.text.empty()) out += " (" + link.text + ")";
    out += "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("links of the front matter come with the title beside them") {
  CHECK(links_of("---\n"
                 "title: Own title\n"
                 "webUrl: https://a.org/1\n"
                 "provider:\n"
                 "  name: The Outlet\n"
                 "  home: \"https://a.org\"\n"
                 "related:\n"
                 "  - title: Related title\n"
                 "    webUrl: https://b.org/2\n"
                 "    images:\n"
                 "      - url: https://b.org/i.png\n"
                 "note: see https://c.org, or http://d.org/x.\n"
                 "---\n") ==
        "$.webUrl:3 https://a.org/1 (Own title)\n"
        "$.provider.home:6 https://a.org (The Outlet)\n"
        "$.related[0].webUrl:9 https://b.org/2 (Related title)\n"
        "$.related[0].images[0].url:11 https://b.org/i.png (Related title)\n"
        "$.note:12 https://c.org (Own title)\n"
        "$.note:12 http://d.org/x (Own title)\n");
}

TEST_CASE("an escaped address has the line of its key") {
  CHECK(links_of("---\na: 1\nurl: \"https:\\/\\/a.org\\/x\"\n---\n") ==
        "$.url:3 https://a.org/x\n");
}

TEST_CASE("values of a repaired front matter have their lines") {
  CHECK(links_of("---\ntitle: A: B\nurl: https://a.org/x\n---\n") ==
        "$.url:3 https://a.org/x (A: B)\n");
}

TEST_CASE("two links of a value have one line, whoever read it") {
  for (const std::string anchor : {"", "&a "}) {
    CAPTURE(anchor);
    CHECK(links_of("---\nx: " + anchor +
                   "1\n"
                   "related:\n"
                   "  - excerpt: https://a.org and https://b.org\n"
                   "  - excerpt: https://c.org\n"
                   "---\n") ==
          "$.related[0].excerpt:4 https://a.org\n"
          "$.related[0].excerpt:4 https://b.org\n"
          "$.related[1].excerpt:5 https://c.org\n");
  }
}

TEST_CASE("links of the body have their text and their line") {
  CHECK(links_of("---\ntitle: T\n---\n"
                 "\n"
                 "A [link *here*](https://a.org/1 \"t\") and\n"
                 "https://b.org/2, <https://c.org/3>\n"
                 "\n"
                 "![an image](https://d.org/4.png)\n"
                 "[see][ref]\n"
                 "\n"
                 "<a href=\"https://e.org/5\">x</a>\n"
                 "\n"
                 "    code https://f.org/6\n"
                 "\n"
                 "[relative](/x) [mail](mailto:a@b.org)\n"
                 "\n"
                 "[ref]: https://g.org/7\n"
                 "[unused]: https://h.org/8\n") ==
        "body:5 https://a.org/1 (link here)\n"
        "body:6 https://b.org/2\n"
        "body:6 https://c.org/3\n"
        "body:8 https://d.org/4.png (an image)\n"
        "body:9 https://g.org/7 (see)\n"
        "body:11 https://e.org/5\n"
        "body:13 https://f.org/6\n"
        "body:18 https://h.org/8 (unused)\n");
}

TEST_CASE("an image in a link gives both, entities are read") {
  CHECK(links_of("[![logo](https://a.org/l.png) home](https://a.org/?x=1&amp;y=2)\n") ==
        "body:1 https://a.org/l.png (logo)\n"
        "body:1 https://a.org/?x=1&y=2 (logo home)\n");
}

TEST_CASE("an address that begins with www. is one alone as beside others") {
  const std::string www = "body:1 http://www.a.org/x\n";
  CHECK(links_of("see www.a.org/x\n") == www);
  CHECK(links_of("see www.a.org/x and https://b.org\n") == www + "body:1 https://b.org\n");
  CHECK(links_of("---\ntitle: T\n---\nsee www.a.org/x\n") == "body:4 http://www.a.org/x\n");
  CHECK(links_of("[www.a.org](http://www.a.org/x)\n") == "body:1 http://www.a.org/x (www.a.org)\n");
}

TEST_CASE("a text that may have no links has none") {
  CHECK(may_have_links("see www.a.org"));
  CHECK(may_have_links("---\nurl: https://a.org\n---\n"));
  CHECK(may_have_links("---\nurl: \"https:\\/\\/a.org\"\n---\n"));
  CHECK_FALSE(may_have_links("plain: text"));
}

TEST_CASE("text without addresses has no links") {
  CHECK(links_of("").empty());
  CHECK(links_of("plain").empty());
  CHECK(links_of("---\na: [1, ~, true]\n---\n://").empty());
}
