// Character references: never longer than the bound, nothing lost when there is none.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "decode/utf8.h"
#include "html/entities.h"

using namespace dossier;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text =
      decode::replace_invalid_utf8({reinterpret_cast<const char*>(data), size});
  const auto unescaped = html::unescape(text);
  if (!unescaped) return 0;
  // "&nGt" and its like are five bytes that become six.
  const bool holds = decode::is_valid_utf8(*unescaped) &&
                     unescaped->size() <= text.size() + text.size() / 5 &&
                     text.find('&') != text.npos;
  if (!holds) std::abort();
  return 0;
}
