#include "text/quality.h"

#include <algorithm>

#include "catch.h"

using namespace dossier::text;

namespace {
bool breaks(std::string_view text, std::string_view rule) {
  const auto broken = broken_rules(quality_of(text));
  return std::find(broken.begin(), broken.end(), rule) != broken.end();
}

std::string times(std::string_view text, int n) {
  std::string out;
  for (int i = 0; i < n; ++i) out += text;
  return out;
}
}  // namespace

TEST_CASE("What is counted") {
  const Quality q = quality_of("The cat sat.\n\n- and the dog\nThe cat sat.\n");
  CHECK(q.lines == 3);
  CHECK(q.words == 9);
  CHECK(q.sentences == 2);
  CHECK(q.characters == 12 + 13 + 12);
  CHECK(q.function_words == 2);  // the, and
  CHECK(q.bullet_line_share == Approx(1 / 3.));
  CHECK(q.duplicate_line_share == Approx(1 / 3.));
  CHECK(q.duplicate_line_character_share == Approx(12 / 37.));
  CHECK(q.short_line_share == 1);
  CHECK(q.sentence_line_share == Approx(2 / 3.));
}

TEST_CASE("An empty text has no shares") {
  const Quality q = quality_of("");
  CHECK(q.words == 0);
  CHECK(q.mean_word_length == 0);
  CHECK(q.duplicate_line_share == 0);
}

TEST_CASE("Repeated n-grams by characters") {
  // Ten words, "a b c d e" twice: the second five are repeated.
  CHECK(quality_of("a b c d e a b c d e").duplicate_ngram_share[0] == Approx(.5));
  CHECK(quality_of("a b c d e a b c d e").duplicate_ngram_share[5] == 0);
  CHECK(quality_of("a b a b x y").top_ngram_share[0] == Approx(4 / 6.));
  CHECK(quality_of("a b c").top_ngram_share[0] == 0);
}

TEST_CASE("Overlapping n-grams are the whole text at most") {
  CHECK(quality_of("ha ha ha").top_ngram_share[0] == 1.0);
  CHECK(quality_of("ha ha ha ha ha").top_ngram_share[2] == 1.0);
}

TEST_CASE("Rules break when their limit is passed, and only then") {
  CHECK(breaks("Too short.", "gopher.words"));
  CHECK_FALSE(breaks(times("enough words here ", 20), "gopher.words"));
  CHECK(breaks("a # b # c #", "gopher.symbols"));
  CHECK(breaks("12 34 56 x", "gopher.alphabetic"));
  CHECK(breaks("- a\n- b\n* c", "gopher.bullets"));
  CHECK(breaks("a...\nb\xE2\x80\xA6\nc", "gopher.ellipses"));
  CHECK(breaks("same\nsame\nsame", "gopher.duplicate_lines"));
  CHECK(breaks("One. Two.", "c4.sentences"));
  CHECK_FALSE(breaks("One. Two. Three. Four. Five.", "c4.sentences"));
  CHECK(breaks("f() { }", "c4.curly_bracket"));
  CHECK(breaks("Lorem Ipsum dolor", "c4.lorem_ipsum"));
  CHECK(breaks("short", "oscar.long_lines"));
  CHECK_FALSE(breaks(times("long ", 30), "oscar.long_lines"));
}

TEST_CASE("Word lengths are not judged in scripts without spaces") {
  CHECK_FALSE(breaks(times("\u6C34\u706B\u571F", 40), "gopher.word_length"));
  CHECK(breaks(times("a b ", 40), "gopher.word_length"));
}

TEST_CASE("As JSON") {
  const std::string json = quality_json("Hello world.");
  CHECK(json.starts_with("{\"characters\":12,\"lines\":1,\"words\":2,\"sentences\":1,"));
  CHECK(
      json.ends_with("\"broken\":[\"gopher.words\",\"fineweb.short_lines\",\"fineweb.lines\","
                     "\"c4.sentences\",\"oscar.long_lines\"]}"));
}
