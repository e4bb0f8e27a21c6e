// Every cleaner: well-formed out, bounded, at rest. The first byte says which one.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "decode/utf8.h"
#include "text/byte_repair.h"
#include "text/fix.h"
#include "text/marks.h"
#include "text/references.h"
#include "text/shingles.h"
#include "text/space.h"
#include "text/unaccent.h"
#include "text/unicode.h"

using namespace dossier;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

using Cleaned = std::optional<std::string>;

// `growth`: how many times as long the result may be.
template <class Clean>
void check(std::string_view text, std::size_t growth, Clean f) {
  const Cleaned once = f(text);
  if (!once) return;
  require(*once != text);
  require(decode::is_valid_utf8(*once));
  require(once->size() <= text.size() * growth);
  require(!f(*once));
}

void check_all(std::string_view text, unsigned which) {
  text::FixOptions options = which & 16 ? text::ftfy_options() : text::FixOptions();
  if (which & 32) options.unescape_html = text::Entities::always;
  if (which & 64) options.mojibake.fix_c1_controls = false;
  if (which & 128) options.normalization = text::Form::nfkc;
  switch (which & 15) {
    case 0:
      return check(text, 3, text::clean);
    case 1:
      return check(text, 11, [&](std::string_view t) { return text::fix(t, options); });
    case 2:
      return check(text, 2, text::resolve_references);
    case 3:
      return check(text, 3, text::unaccent);
    case 4:
      return check(text, 3, text::casefold);
    case 5:
      return check(text, 1, text::tidy_space);
    case 6:
      return check(text, 1, text::join_lines);
    case 7:
      return check(text, 1, text::remove_controls);
    case 8:
      return check(text, 1, text::straighten_quotes);
    case 9:
      return check(text, 2, text::fix_latin_ligatures);
    case 10:
      return check(text, 3, [](std::string_view t) { return text::normalize(t, text::Form::nfc); });
    case 11:
      return check(text, 3, [](std::string_view t) { return text::normalize(t, text::Form::nfd); });
    case 12:
      return check(text, 11,
                   [](std::string_view t) { return text::normalize(t, text::Form::nfkd); });
    default:
      require(text::simhash(text, 3).has_value() == text::jaccard(text, text, 3).has_value());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  check_all(decode::replace_invalid_utf8(text::join_surrogates(bytes)), data[0]);
  return 0;
}
