// The ways in which a query does less than it could. None of them may change a row:
// tests turn them off, one after the other, and compare.
#pragma once
#include <cstdint>

namespace dossier::reading {

struct Shortcuts {
  // Off: yaml-cpp reads every block.
  bool plain_reader = true;
  // Off: every file of the glob is read and parsed whole, whatever a query asks for.
  bool pushdown = true;
};

// Front matter that was handed out, by who read it.
struct Tally {
  std::uint64_t plain = 0;
  std::uint64_t yaml = 0;   // yaml-cpp
  std::uint64_t other = 0;  // JSON and TOML
};

}  // namespace dossier::reading
