// The versions of the libraries that dossier was built with.
#pragma once
#include <string>
#include <vector>

namespace dossier::functions {

struct Version {
  const char* library;
  std::string version;
};

std::vector<Version> library_versions();

}  // namespace dossier::functions
