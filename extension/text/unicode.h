// The Unicode algorithms that need ICU's tables: normal forms and case.
//
//   normalize("e\u0301", Form::nfc)  ->  "\u00E9"
//   casefold("Stra\u00DFe")          ->  "strasse"
//
// All take well-formed UTF-8 and return nothing when the text is already so.
// ASCII costs one look at each byte; text that is in the form already, ICU's quick
// check. A result is at most 3 times as long, in the K forms 11 times.
// Characters that the installed ICU's Unicode version does not know stay as they are.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dossier::text {

// https://www.unicode.org/reports/tr15/
enum class Form { nfc, nfd, nfkc, nfkd };

// "NFC", in any case; nothing for another name.
std::optional<Form> form_named(std::string_view name);

std::optional<std::string> normalize(std::string_view text, Form form);

// Full case folding, for comparing; not tailored to a language, so "I" is "i" in
// Turkish, too.
std::optional<std::string> casefold(std::string_view text);

// NFKC_Casefold: compatibility forms, case and characters that are not seen, all
// folded at once. For fingerprints and keys, not for people to read.
std::string fold_for_comparison(std::string_view text);

std::string to_upper(std::string_view text);

}  // namespace dossier::text
