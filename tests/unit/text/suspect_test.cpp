#include "text/suspect.h"

#include <string>
#include <vector>

#include "catch.h"
#include "decode/utf8.h"
#include "text/badness.h"
#include "text/badness_rules.h"

using namespace dossier::text;

namespace {

std::vector<char32_t> characters_of(const Place& place) {
  if (place.is_negated) return {U'\u03B1'};
  std::vector<char32_t> characters(place.others.begin(), place.others.end());
  for_each_range(place.kinds, [&](const Range& range) {
    for (char32_t c = range.low; c <= range.high; ++c) characters.push_back(c);
  });
  if (place.kinds & kSpace) characters.push_back(U'\u3000');
  if (place.kinds & kWord) characters.push_back(U'\u4E2D');
  return characters;
}

// The sequence with each place's last character, but the given one at `place`.
std::string text_of(const Sequence& sequence, std::size_t place, char32_t c) {
  std::string text;
  for (std::size_t i = 0; i < sequence.places.size(); ++i) {
    dossier::decode::append_utf8(text, i == place ? c : characters_of(sequence.places[i]).back());
  }
  return text;
}

}  // namespace

// The proof is only worth something if it never denies what RE2 would find: every
// character of every sequence, at every place that blocks of bytes make different.
TEST_CASE("every bad sequence is suspected, wherever it stands") {
  const std::string behind(64, 'b');
  for (const Sequence& sequence : bad_sequences()) {
    for (std::size_t place = 0; place < sequence.places.size(); ++place) {
      for (const char32_t c : characters_of(sequence.places[place])) {
        const std::string text = text_of(sequence, place, c);
        CAPTURE(text);
        CHECK(is_bad(text));
        bool is_suspected = true;
        for (std::size_t before = 0; before < 40; ++before) {
          // An accent first, or the ASCII before it would be skipped as a whole.
          const std::string whole = "\u00E9" + std::string(before, 'a') + text + behind;
          is_suspected = is_suspected && find_suspect(whole) != whole.npos;
        }
        CHECK(is_suspected);
      }
    }
  }
}

TEST_CASE("sound text in many scripts is not suspected") {
  for (std::string_view text :
       {"", "plain", "na\u00EFve caf\u00E9 \u2013 \u201Cquoted\u201D",
        "\u041F\u0440\u0438\u0432\u0435\u0442, \u043C\u0438\u0440! \u042D\u0442\u043E "
        "\u043F\u0440\u043E\u0441\u0442\u043E\u0439 \u0442\u0435\u043A\u0441\u0442.",
        "\u0395\u03BB\u03BB\u03B7\u03BD\u03B9\u03BA\u03AC "
        "\u03BA\u03B5\u03AF\u03BC\u03B5\u03BD\u03B1",
        "\u4E2D\u592E\u793E\uFF0C\u53F0\u5317\u3002\u4E2D\u592E\u793E\uFF0C\u53F0\u5317\u3002",
        "\u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u00AB\u0646\u0635\u00BB "
        "\u0639\u0627\u062F\u064A"}) {
    CAPTURE(text);
    CHECK(find_suspect(text) == text.npos);
  }
}

TEST_CASE("the search starts where it is told and gives the character that completes a run") {
  const std::string_view text = "It\u00E2\u20AC\u2122s then nothing";
  CHECK(find_suspect(text) == 4);
  CHECK(find_suspect(text, 10) == text.npos);
  CHECK(find_suspect("\u00C3\u00A9") == 0);
}
