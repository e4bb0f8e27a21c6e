// White space, put in order.
//
//   tidy_space("  Title \r\n\r\n\r\n  A\u00A0 line.\t\n")  ->  "Title\n\nA line."
//   join_lines("  Title \r\n\r\n  A line. ")              ->  "Title A line."
//
// White space is Unicode's White_Space (25 characters, the no-break space among
// them, U+200B not). The result is never longer. Nothing when all is in order.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dossier::text {

// Each run of white space becomes one space, one line break, or, where it holds
// two line breaks or more, one blank line; at the ends it is removed. Line breaks
// of all kinds (CRLF, CR, U+0085, U+2028 ...) become LF.
std::optional<std::string> tidy_space(std::string_view text);

// Each run becomes one space; at the ends it is removed.
std::optional<std::string> join_lines(std::string_view text);

}  // namespace dossier::text
