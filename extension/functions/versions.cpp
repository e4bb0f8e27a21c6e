#include "functions/versions.h"

#include <libpsl.h>
#include <toml++/toml.h>
#include <unicode/uversion.h>

namespace dossier::functions {

std::vector<Version> library_versions() {
  UVersionInfo icu;
  u_getVersion(icu);
  const std::string icu_version = std::to_string(icu[0]) + "." + std::to_string(icu[1]);
  const std::string toml = std::to_string(TOML_LIB_MAJOR) + "." + std::to_string(TOML_LIB_MINOR) +
                           "." + std::to_string(TOML_LIB_PATCH);
  return {
      {"yaml-cpp", DOSSIER_YAML_CPP_VERSION}, {"toml++", toml},
      {"RE2", DOSSIER_RE2_VERSION},           {"ICU", icu_version},
      {"uchardet", DOSSIER_UCHARDET_VERSION}, {"libpsl", psl_get_version()},
      {"gumbo", DOSSIER_GUMBO_VERSION},       {"md4c", DOSSIER_MD4C_VERSION},
  };
}

}  // namespace dossier::functions
