#include "regex/prefilter.h"

#include <algorithm>

#include "regex/required.h"
#include "regex/required_bytes.h"

namespace dossier::regex {
namespace {

// When case does not count, two characters beyond ASCII equal ASCII letters, and
// a search for ASCII alone would miss them: the long s and the Kelvin sign.
constexpr std::string_view kLongS = "\xC5\xBF";
constexpr std::string_view kKelvin = "\xE2\x84\xAA";

bool has_twin_letter(const Required& required) {
  return required.ignore_case &&
         std::any_of(required.any_of.begin(), required.any_of.end(), [](const std::string& s) {
           return s.find_first_of("ks") != std::string::npos;
         });
}

}  // namespace

Prefilter::Prefilter(std::string_view pattern, Flags flags) {
  const Required required = required_literals(pattern, flags);
  if (required.any_of.empty()) {
    bytes_ = required_bytes(pattern, flags);
    return;
  }
  finder_.emplace(required.any_of, required.ignore_case);
  has_twins_ = has_twin_letter(required);
  is_prefix_ = required.is_prefix && !has_twins_;
  is_local_ = is_prefix_ && required.is_exact;
  is_whole_ = required.is_whole;
  if (is_whole_ && is_prefix_ && required.any_of.size() == 1) length_ = required.any_of[0].size();
}

Prefilter::Outlook Prefilter::look(std::string_view text, std::size_t from) const {
  if (!finder_) {
    const bool is_possible = !bytes_ || bytes_->stand_in(text.substr(from));
    return {is_possible, false, false, from, 0};
  }
  const std::size_t found = finder_->find(text, from);
  if (found != LiteralFinder::kNowhere) {
    return {true, is_whole_, is_local_, is_prefix_ ? found : from, length_};
  }
  const bool may_be_twin = has_twins_ && (text.find(kLongS, from) != std::string_view::npos ||
                                          text.find(kKelvin, from) != std::string_view::npos);
  return {may_be_twin, false, false, from, 0};
}

}  // namespace dossier::regex
