#include "frontmatter/find_marks.h"

#include <random>
#include <string>
#include <vector>

#include "catch.h"
#include "decode/cpu.h"
#include "decode/lane.h"

using namespace dossier::frontmatter;

namespace {

using Places = std::vector<std::uint32_t>;
using FindMarks = std::size_t (*)(const char*, std::size_t, std::uint32_t, std::uint32_t*);

// Of as many words as fit before the text's last byte.
Places places_of(FindMarks find, const std::string& text) {
  const std::size_t words = (text.size() - 1) / kMarkBytes;
  Places places(words * kMarkBytes + kMarkSlack);
  places.resize(find(text.data(), words, 7, places.data()));
  return places;
}

std::string random_text(std::mt19937& random) {
  const std::string near("::::  ##\"\\\n\t\r\x1F!;abcdefghijklmnop\x80\xA0\xFF");
  // From a text of marks alone to one that has none.
  const std::size_t plain = random() % 200;
  std::string text;
  while (text.size() < 500) {
    const std::size_t i = random() % (near.size() + plain);
    text += i < near.size() ? near[i] : 'x';
  }
  return text;
}

}  // namespace

TEST_CASE("marks have their places") {
  const std::string text = "a: 1\n" + std::string(60, 'x');
  CHECK(places_of(find_marks, text) == Places{8, 11});
}

TEST_CASE("the lanes of every width find the same marks") {
  std::mt19937 random(3);
  for (int round = 0; round < 2000; ++round) {
    const std::string text = random_text(random);
    CAPTURE(text);
    const Places places = places_of(find_marks_with<dossier::decode::WordLane>, text);
    CHECK(places_of(find_marks_with<dossier::decode::Lane>, text) == places);
    CHECK(places_of(find_marks, text) == places);
#ifdef DOSSIER_HAS_AVX2
    if (dossier::decode::has_avx2()) CHECK(places_of(find_marks_avx2, text) == places);
#endif
#ifdef DOSSIER_HAS_AVX512
    if (dossier::decode::has_avx512()) CHECK(places_of(find_marks_avx512, text) == places);
#endif
  }
}
