// What is wrong with a pattern, in words that help: RE2 says "invalid perl
// operator: (?<"; this says that look-behind is not there and what to write.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dossier::regex {

// The first thing in the pattern that other engines have and RE2 does not, with
// its place in characters from 1 and what to write instead; nullopt when there
// is none and so the pattern is wrong everywhere.
//
//   name_missing_construct("a(?=b)", false)
//     -> "look-ahead (?= at character 2 is not supported; ..."
std::optional<std::string> name_missing_construct(std::string_view pattern, bool extended);

}  // namespace dossier::regex
