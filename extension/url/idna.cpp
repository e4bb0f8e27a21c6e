// Unicode IDNA Compatibility Processing (UTS 46) with ICU, set up as the URL
// Standard, section 3.3, asks: CheckBidi and CheckJoiners on, non-transitional,
// and neither hyphens, nor empty labels, nor lengths checked.
#include <unicode/uidna.h>

#include <algorithm>
#include <array>
#include <memory>

#include "decode/utf8.h"
#include "url/host.h"

namespace dossier::url {
namespace {

// Punycode takes quadratic time in the length of a label. The longest name that
// DNS can carry (253 octets) has no form above 4 bytes for each of its octets,
// so four times that leaves room for escapes and ignorable code points, and
// keeps the worst host to a few milliseconds.
constexpr std::size_t kMaxBytes = 4096;

constexpr std::uint32_t kIgnoredErrors =
    UIDNA_ERROR_EMPTY_LABEL | UIDNA_ERROR_LABEL_TOO_LONG | UIDNA_ERROR_DOMAIN_NAME_TOO_LONG |
    UIDNA_ERROR_LEADING_HYPHEN | UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4;

struct Close {
  void operator()(UIDNA* idna) const { uidna_close(idna); }
};

// Immutable after it is opened and safe to share between threads (ICU's
// contract), so one for the process; null where ICU finds no data.
const UIDNA* uts46() {
  static const std::unique_ptr<UIDNA, Close> instance([] {
    UErrorCode error = U_ZERO_ERROR;
    UIDNA* idna =
        uidna_openUTS46(UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII |
                            UIDNA_NONTRANSITIONAL_TO_UNICODE,
                        &error);
    return U_SUCCESS(error) ? idna : nullptr;
  }());
  return instance.get();
}

// What the mapping table of UTS 46 says since Unicode 15.1 and 16 about code
// points that earlier tables, which older ICUs have, refused or mapped otherwise:
// capitals whose small letters came late, invisible characters, five CJK
// ideographs with corrected decompositions. So a host has one form, whichever ICU
// the system has; a newer ICU finds nothing left to change.
struct Mapping {
  char32_t first;
  char32_t last;
  char32_t to;  // of the first; 0: ignored
};
constexpr std::array kNewerMappings = {
    Mapping{0x04C0, 0x04C0, 0x04CF},   Mapping{0x10A0, 0x10C5, 0x2D00},
    Mapping{0x115F, 0x1160, 0},        Mapping{0x17B4, 0x17B5, 0},
    Mapping{0x180E, 0x180E, 0},        Mapping{0x1E9E, 0x1E9E, 0x00DF},
    Mapping{0x2061, 0x2063, 0},        Mapping{0x206A, 0x206F, 0},
    Mapping{0x2132, 0x2132, 0x214E},   Mapping{0x2183, 0x2183, 0x2184},
    Mapping{0x3164, 0x3164, 0},        Mapping{0xFFA0, 0xFFA0, 0},
    Mapping{0x1D173, 0x1D17A, 0},      Mapping{0x2F868, 0x2F868, 0x36FC},
    Mapping{0x2F874, 0x2F874, 0x5F53}, Mapping{0x2F91F, 0x2F91F, 0x243AB},
    Mapping{0x2F95F, 0x2F95F, 0x7AEE}, Mapping{0x2F9BF, 0x2F9BF, 0x45D7},
};

std::string with_newer_mappings(std::string_view domain) {
  std::string out;
  out.reserve(domain.size());
  for (std::size_t i = 0; i < domain.size();) {
    const decode::CodePoint c = decode::code_point_at(domain, i);
    i += c.size;
    const auto mapping =
        std::find_if(kNewerMappings.begin(), kNewerMappings.end(),
                     [&](const Mapping& m) { return c.value >= m.first && c.value <= m.last; });
    if (mapping == kNewerMappings.end()) {
      decode::append_utf8(out, c.value);
    } else if (mapping->to != 0) {
      decode::append_utf8(out, mapping->to + (c.value - mapping->first));
    }
  }
  return out;
}

}  // namespace

std::optional<std::string> domain_to_ascii(std::string_view text) {
  const UIDNA* idna = uts46();
  if (!idna || text.size() > kMaxBytes) return std::nullopt;
  const std::string domain = with_newer_mappings(text);
  std::string out(domain.size() * 2 + 64, '\0');
  for (int attempt = 0; attempt < 2; ++attempt) {
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    UErrorCode error = U_ZERO_ERROR;
    const std::int32_t size =
        uidna_nameToASCII_UTF8(idna, domain.data(), static_cast<std::int32_t>(domain.size()),
                               out.data(), static_cast<std::int32_t>(out.size()), &info, &error);
    const bool fits = error != U_BUFFER_OVERFLOW_ERROR;
    if (fits && (U_FAILURE(error) || (info.errors & ~kIgnoredErrors))) return std::nullopt;
    out.resize(static_cast<std::size_t>(size));
    if (fits) return out;
  }
  return std::nullopt;
}

}  // namespace dossier::url
