// Text without its accents, for searching: "Malm\u00F6", "\u0141\u00F3d\u017A" and
// "\u0391\u03B8\u03AE\u03BD\u03B1" become "Malmo", "Lodz" and "\u0391\u03B8\u03B7\u03BD\u03B1".
//
// - Marks are removed from Latin, Greek and Cyrillic letters only. Elsewhere they
//   are no ornament: vowels in Thai and Hindi, voicing in Japanese.
// - The breve of Cyrillic stays, because it makes other letters (\u0439, \u045E).
// - Letters that have no mark but a stroke or a ligature become what people type for
//   them: \u00F8 o, \u0142 l, \u0111 d, \u00DF ss, \u00E6 ae, \u0153 oe, \u00FE th, \u0131 i.
// - The result is in NFC. At most 3 times as long.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dossier::text {

std::optional<std::string> unaccent(std::string_view text);

}  // namespace dossier::text
