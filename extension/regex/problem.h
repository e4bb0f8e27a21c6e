// Why a pattern, a flag or a replacement cannot be used, as a sentence for the
// person who wrote it; the caller puts the function's name before it.
#pragma once
#include <string>

namespace dossier::regex {

struct Problem {
  std::string message;
};

}  // namespace dossier::regex
