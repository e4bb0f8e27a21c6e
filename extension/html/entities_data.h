// The table behind entities.h; a file of its own because it is long.
#pragma once
#include <span>
#include <string_view>

namespace dossier::html {

struct NamedReference {
  std::string_view name;  // without "&"; with ";" unless the standard lets it be left out
  char32_t first;
  char32_t second;  // 0 for most
};

// All 2,231, sorted by the bytes of the name.
std::span<const NamedReference> named_references();

}  // namespace dossier::html
