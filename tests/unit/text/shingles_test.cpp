#include "text/shingles.h"

#include <string>

#include "catch.h"

using namespace dossier::text;

namespace {

constexpr const char* kStory =
    "The council voted on Tuesday to ban the use of facial recognition by city agencies, saying "
    "the "
    "technology is biased and that its use by the police had never been debated in public.";

}  // namespace

TEST_CASE("case, punctuation, width and lines do not count") {
  const auto print = simhash(kStory, 3);
  REQUIRE(print);
  std::string other = "  THE COUNCIL,\nvoted on \uFF34uesday: ";
  other += std::string_view(kStory).substr(29);
  CHECK(simhash(other, 3) == print);
  CHECK(jaccard(other, kStory, 5) == 1.0);
}

TEST_CASE("the fingerprint is near for the same story and far for others") {
  std::string longer = kStory;
  longer += " The mayor has until Friday to sign it.";
  CHECK(distance(*simhash(kStory, 3), *simhash(longer, 3)) <= 16);
  CHECK(distance(*simhash(kStory, 3),
                 *simhash("A different report altogether, on the weather in the mountains, where "
                          "snow fell early this year and the passes closed.",
                          3)) > 16);
}

TEST_CASE("a text without words has no fingerprint") {
  CHECK(!simhash("", 3));
  CHECK(!simhash(" ... \u2013 !", 3));
  CHECK(!jaccard("", "?", 5));
  CHECK(jaccard("", "word", 5) == 0.0);
}

TEST_CASE("a text shorter than a shingle is one") {
  CHECK(simhash("Two words", 3) == simhash("two WORDS.", 5));
  CHECK(jaccard("Two words", "two words", 5) == 1.0);
}

TEST_CASE("scripts without spaces are cut into characters") {
  CHECK(jaccard("\u4E2D\u592E\u793E\u8BAF", "\u4E2D\u592E\u793E\u8BBA", 2) == 0.5);
}

TEST_CASE("distance counts bits") {
  CHECK(distance(0, 0) == 0);
  CHECK(distance(0, ~std::uint64_t{0}) == 64);
  CHECK(distance(0b1011, 0b0010) == 2);
}
