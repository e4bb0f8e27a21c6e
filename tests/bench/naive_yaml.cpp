// What a first version would do: read every file, cut it at its fences, give it to
// yaml-cpp, ask for the title.
//
//   naive_yaml FOLDER      prints seconds and the bytes of all titles
#include <yaml-cpp/yaml.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

std::string front_matter(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream content;
  content << file.rdbuf();
  const std::string text = content.str();
  if (!text.starts_with("---")) return {};
  const std::size_t start = text.find('\n');
  const std::size_t end = text.find("\n---", start);
  if (start == text.npos || end == text.npos) return {};
  return text.substr(start + 1, end - start);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const auto start = std::chrono::steady_clock::now();
  std::size_t bytes = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[1])) {
    if (!entry.is_regular_file()) continue;
    try {
      const YAML::Node node = YAML::Load(front_matter(entry.path()));
      if (node.IsMap() && node["title"]) bytes += node["title"].Scalar().size();
    } catch (const YAML::Exception&) {
      continue;
    }
  }
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  std::printf("%.6f %zu\n", seconds.count(), bytes);
}
