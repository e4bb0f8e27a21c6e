// Unicode IDNA Compatibility Processing (UTS 46) with ICU, set up as the URL
// Standard, section 3.3, asks: CheckBidi and CheckJoiners on, non-transitional,
// and neither hyphens, nor empty labels, nor lengths checked.
#include <unicode/uidna.h>

#include <memory>

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

}  // namespace

std::optional<std::string> domain_to_ascii(std::string_view domain) {
  const UIDNA* idna = uts46();
  if (!idna || domain.size() > kMaxBytes) return std::nullopt;
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
