// Character references in plain text ("Tom &amp;amp; Jerry"), where they are
// leftovers and not markup: html/entities.h has the rules of HTML itself.
//
//   resolve_references("&amp;eacute; &NTILDE; AT&T ?a&copy=1")  ->  "\u00E9 \u00D1 AT&T ?a&copy=1"
//
// - Only with their semicolon, or addresses would be damaged.
// - Also names in capitals that HTML does not have, as a text set in capitals has them.
// - To the end: what a reference gives may be part of another one, however deep,
//   so resolving again finds nothing. One pass; each byte is looked at a bounded
//   number of times.
// - Numbers that no text should hold (control characters, noncharacters) give nothing.
//
// Longer output than input: only "&nGt;", "&nLt;" and their like, by two bytes in five.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dossier::text {

std::optional<std::string> resolve_references(std::string_view text);

}  // namespace dossier::text
