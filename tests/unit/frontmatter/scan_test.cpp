#include "frontmatter/scan.h"

#include <string>

#include "catch.h"

using namespace dossier::frontmatter;

// Every byte value at every place of texts around the step sizes, before and
// behind bytes that are nearly stops.
TEST_CASE("find_stop finds what the loop over bytes finds") {
  for (const char filler : {'a', ' ', '\x7f', '\x80', '\xa0', '\xff', ';', '9', '!'}) {
    for (std::size_t size : {0, 1, 7, 8, 9, 15, 16, 17, 31, 33}) {
      for (std::size_t at = 0; at < size; ++at) {
        for (int value = 0; value < 256; ++value) {
          std::string text(size, filler);
          text[at] = static_cast<char>(value);
          const char* p = text.data();
          const char* end = p + size;
          const char* expected = find_stop_bytewise<':', '#'>(p, end);
          if (find_stop<':', '#'>(p, end) != expected ||
              find_stop_wordwise<':', '#'>(p, end) != expected) {
            FAIL("filler " << int(filler) << ", size " << size << ", byte " << value << " at "
                           << at);
          }
        }
      }
    }
  }
  SUCCEED();
}
