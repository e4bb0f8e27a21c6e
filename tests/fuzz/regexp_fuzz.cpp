// Every pattern and text keeps the properties of properties.h. The input is the
// flags in one byte, the pattern, a newline that ends it, the text.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "../unit/regex/properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const std::size_t end = input.find('\n');
  if (end == std::string_view::npos || end < 1 || end > 200 || size > 1000) return -1;
  const auto bits = static_cast<unsigned char>(input[0]);
  const dossier::regex::Flags flags{(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0,
                                    (bits & 8) != 0};
  const std::string broken =
      dossier::regex::broken_property(input.substr(1, end - 1), flags, input.substr(end + 1));
  if (broken.empty()) return 0;
  std::fprintf(stderr, "does not hold: %s\n", broken.c_str());
  std::abort();
}
