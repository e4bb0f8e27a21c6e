// Whatever the plain reader accepts, yaml-cpp reads to the same values.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "../unit/frontmatter/judge.h"
#include "decode/utf8.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view block(reinterpret_cast<const char*>(data), size);
  // What read_document() is promised.
  if (!dossier::decode::is_valid_utf8(block)) return -1;
  bool accepted = false;
  const std::string fault = judge::fault(block, accepted);
  if (fault.empty()) return 0;
  std::fprintf(stderr, "%s\n", fault.c_str());
  std::abort();
}
