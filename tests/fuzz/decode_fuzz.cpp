// Whatever the bytes of a file are, its text is well-formed, what was well-formed stays
// as it is, and a problem has its place in the text.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "decode/decode.h"
#include "decode/latin_encoding.h"
#include "decode/utf16.h"
#include "decode/utf8.h"

using namespace dossier;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

// Where valid UTF-8 may be something else: a mark, UTF-16 in an alphabet, ISO 2022.
bool may_be_another(std::string_view bytes) {
  return bytes.starts_with("\xEF\xBB\xBF") || bytes.find('\0') != bytes.npos ||
         bytes.find("\x1B$") != bytes.npos ||
         (bytes.find('\x1B') != bytes.npos && !decode::utf16_by_parity(bytes).empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  decode::Decoded out;
  decode::decode_text(bytes, out);
  require(decode::is_valid_utf8(out.text));
  require(!out.encoding.empty());
  require(out.problem.empty() || out.problem_offset <= out.text.size());
  if (decode::is_valid_utf8(bytes) && !may_be_another(bytes)) {
    require(out.encoding == "UTF-8" && out.text == bytes && out.problem.empty());
  }
  require(decode::is_latin_encoding(decode::likeliest_latin_encoding(bytes, "")));
  return 0;
}
