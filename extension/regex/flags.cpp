#include "regex/flags.h"

#include <string>

#include "decode/utf8.h"

namespace dossier::regex {

std::variant<Flags, Problem> parse_flags(std::string_view letters) {
  Flags flags;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    switch (letters[i]) {
      case 'i':
        flags.ignore_case = true;
        break;
      case 'c':
        flags.ignore_case = false;
        break;
      case 'm':
        flags.multi_line = true;
        break;
      case 's':
        flags.dot_matches_newline = true;
        break;
      case 'x':
        flags.extended = true;
        break;
      default: {
        const auto size = decode::code_point_at(letters, i).size;
        return Problem{"unknown flag '" + std::string(letters.substr(i, size)) +
                       "': the flags are i, c, m, s and x"};
      }
    }
  }
  return flags;
}

}  // namespace dossier::regex
