// Repaired text is well-formed, bounded, at rest, and explained by a plan; and the
// proof that saves the regular expression never denies a match.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "decode/utf8.h"
#include "text/badness.h"
#include "text/mojibake.h"

using namespace dossier;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text =
      decode::replace_invalid_utf8({reinterpret_cast<const char*>(data), size});
  const auto repaired = text::fix_mojibake(text);
  require(text::mojibake_plan(text).empty() == !repaired);
  if (!repaired) return 0;
  require(*repaired != text);
  require(decode::is_valid_utf8(*repaired));
  require(repaired->size() <= text.size() + text.size() / 2);
  require(!text::fix_mojibake(*repaired));
  return 0;
}
