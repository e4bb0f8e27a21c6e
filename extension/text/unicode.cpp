#include "text/unicode.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

#include <algorithm>
#include <limits>
#include <new>
#include <stdexcept>

#include "text/scan.h"

namespace dossier::text {
namespace {

void check(UErrorCode status) {
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU: ") + u_errorName(status));
}

// ICU counts bytes in 32 bits; SQLite's own limit is just below that.
icu::StringPiece piece_of(std::string_view text) {
  if (text.size() > std::size_t(std::numeric_limits<std::int32_t>::max())) throw std::bad_alloc();
  return {text.data(), static_cast<std::int32_t>(text.size())};
}

// The instances belong to ICU and live as long as it does.
const icu::Normalizer2& normalizer(Form form) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* found = nullptr;
  switch (form) {
    case Form::nfc:
      found = icu::Normalizer2::getNFCInstance(status);
      break;
    case Form::nfd:
      found = icu::Normalizer2::getNFDInstance(status);
      break;
    case Form::nfkc:
      found = icu::Normalizer2::getNFKCInstance(status);
      break;
    case Form::nfkd:
      found = icu::Normalizer2::getNFKDInstance(status);
      break;
  }
  check(status);
  return *found;
}

std::string normalized(const icu::Normalizer2& normalizer, std::string_view text) {
  std::string out;
  out.reserve(text.size());
  icu::StringByteSink<std::string> sink(&out);
  UErrorCode status = U_ZERO_ERROR;
  normalizer.normalizeUTF8(0, piece_of(text), sink, nullptr, status);
  check(status);
  return out;
}

}  // namespace

std::optional<Form> form_named(std::string_view name) {
  std::string upper(name);
  for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  if (upper == "NFC") return Form::nfc;
  if (upper == "NFD") return Form::nfd;
  if (upper == "NFKC") return Form::nfkc;
  if (upper == "NFKD") return Form::nfkd;
  return std::nullopt;
}

std::optional<std::string> normalize(std::string_view text, Form form) {
  if (is_ascii(text)) return std::nullopt;
  const icu::Normalizer2& with = normalizer(form);
  UErrorCode status = U_ZERO_ERROR;
  const bool is_normal = with.isNormalizedUTF8(piece_of(text), status);
  check(status);
  if (is_normal) return std::nullopt;
  return normalized(with, text);
}

std::optional<std::string> casefold(std::string_view text) {
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (is_ascii(text) && std::none_of(text.begin(), text.end(), is_upper)) return std::nullopt;
  std::string out;
  out.reserve(text.size());
  icu::StringByteSink<std::string> sink(&out);
  icu::Edits edits;
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8Fold(0, piece_of(text), sink, &edits, status);
  check(status);
  if (!edits.hasChanges()) return std::nullopt;
  return out;
}

std::string fold_for_comparison(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* folder = icu::Normalizer2::getNFKCCasefoldInstance(status);
  check(status);
  return normalized(*folder, text);
}

std::string to_upper(std::string_view text) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8ToUpper("", 0, piece_of(text), sink, nullptr, status);
  check(status);
  return out;
}

}  // namespace dossier::text
