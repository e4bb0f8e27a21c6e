#include "frontmatter/mend.h"

#include "catch.h"

using namespace dossier::frontmatter;

TEST_CASE("a line is mended where only one thing can be meant") {
  struct Row {
    std::string_view line;
    std::size_t error_at;
    std::string_view mended;
    std::string_view value;
  };
  const Row rows[] = {
      // ': ' in a text.
      {"title: Part one: the start", 15, "title: 'Part one: the start'", "Part one: the start"},
      {"  - name: a: it's  ", 11, "  - name: 'a: it''s'  ", "a: it's"},
      {"\"a b\" : c: d", 9, "\"a b\" : 'c: d'", "c: d"},
      {"a: b:", 4, "a: 'b:'", "b:"},
      {"a: b: c # d", 4, "a: 'b: c' # d", "b: c"},
      {"a: C#: the language", 5, "a: 'C#: the language'", "C#: the language"},
      {"a: <b>: c", 6, "a: '<b>: c'", "<b>: c"},
      {"a: -b: c", 5, "a: '-b: c'", "-b: c"},
      // A first character that is not text.
      {"a: @b", 3, "a: '@b'", "@b"},
      {"- @b: c", 2, "- '@b: c'", "@b: c"},
      {"- - %", 4, "- - '%'", "%"},
      {"a: `b` c", 3, "a: '`b` c'", "`b` c"},
      {"a: **b** c", 3, "a: '**b** c'", "**b** c"},
      {"a: * * * * *", 3, "a: '* * * * *'", "* * * * *"},
      {"- *.md", 2, "- '*.md'", "*.md"},
      {"a: &lt;b&gt;", 3, "a: '&lt;b&gt;'", "&lt;b&gt;"},
      {"a: !", 3, "a: '!'", "!"},
      {"a: ?", 3, "a: '?'", "?"},
      {"a: - # b", 3, "a: '-' # b", "-"},
      {"a: [@b, c]", 4, "a: ['@b', c]", "@b"},
      {"a: ['@b', \"x\", @c ]", 15, "a: ['@b', \"x\", '@c' ]", "@c"},
      // Templates.
      {"a: {{ b }}", 3, "a: '{{ b }}'", "{{ b }}"},
      {"a: {{ b \"-\" }}/c: d", 3, "a: '{{ b \"-\" }}/c: d'", "{{ b \"-\" }}/c: d"},
      {"a: {% b %} c", 3, "a: '{% b %} c'", "{% b %} c"},
      // Double quotes.
      {"a: \"so \"b c\" d\"", 8, "a: \"so \\\"b c\\\" d\"", "so \"b c\" d"},
      {"a: \"\"b\"\"", 5, "a: \"\\\"b\\\"\"", "\"b\""},
      {"a: \"{{ b \"-\" \" \" }}\"", 10, "a: \"{{ b \\\"-\\\" \\\" \\\" }}\"",
       "{{ b \"-\" \" \" }}"},
      {"a: \"b\\@c \\\"d\\\" \\\\\"", 5, "a: \"b\\\\@c \\\"d\\\" \\\\\"", "b\\@c \"d\" \\"},
      {"a: \"it\\'s\"", 6, "a: \"it's\"", "it's"},
      {"a: \"\\ud83d\\ude00\\n\"", 4, "a: \"\\U0001F600\\n\"", "\xF0\x9F\x98\x80\n"},
      // Comments.
      {"a: \"b\"#c", 6, "a: \"b\" #c", "b"},
      {"- 'it''s'# c \"d\"", 9, "- 'it''s' # c \"d\"", "it's"},
      // Items of lists.
      {"a: [\"b\", \"c\\d\"]", 11, "a: [\"b\", \"c\\\\d\"]", "c\\d"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    const auto mended = mend_line(row.line, row.error_at);
    REQUIRE(mended);
    CHECK(mended->line == row.mended);
    CHECK(mended->value == row.value);
    CHECK(mended->line.find_first_of("'\"", mended->value_at) == mended->value_at);
  }
}

TEST_CASE("a line that may mean two things is left alone") {
  struct Row {
    std::string_view line;
    std::size_t error_at;
  };
  const Row rows[] = {
      {"", 0},
      {"just text", 3},
      {"a:", 1},
      {"a: b", 3},
      {"a: b c", 1},      // the error is not in the value
      {"a: b: c #d", 4},  // a comment?
      {"a: @b #c", 3},
      {"a: \"b\" c", 7},  // is c text?
      {"a: \"b\": c", 6},
      {"a: 'b 'c' d'", 7},     // not in the list of mends
      {"a: \"b\", \"c\"", 6},  // a list?
      {"a: \"b\" and \"c\"", 7},
      {"a: \"5\" disk\"", 6},  // one quote too many
      {"a: \"b\"\"", 6},
      {"a: \"C:\\new\\dir\"", 11},  // \n may be meant
      {"a: \"\\ud83d\"", 4},
      {"a: \"\\ud83d \\ude00\"", 4},
      {"a: &b c", 3},  // an anchor
      {"a: &b [*c, *d]", 7},
      {"a: *b", 3},  // an alias whose anchor is missing
      {"* b", 1},    // a list?
      {"a: - b", 3},
      {"a: ? b", 3},
      {"a: !b c", 3},
      {"a: {{ b", 3},
      {"a: [{{ b }}]", 4},
      {"a: [b: c: d]", 6},
      {"a: [@b", 4},
      {"a: [b] (c)", 7},
      {"a: | b", 5},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    CHECK_FALSE(mend_line(row.line, row.error_at));
  }
}
