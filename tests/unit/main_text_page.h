// The pages of tests/data/main_text, which text_main() and html_main() share.
#pragma once
#include <fstream>
#include <sstream>
#include <string>

inline std::string main_text_page(const std::string& name) {
  std::ifstream in(std::string(DOSSIER_TEST_DATA) + "/main_text/" + name, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}
