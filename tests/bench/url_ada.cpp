// Seconds of CPU that ada takes to parse every line of a file: the best of three runs.
// Built by url.sh with ada's sources, which are no part of this repository.
#include <ada.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  std::ifstream file(argv[1]);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  double best = 1e9;
  std::size_t bytes = 0;
  for (int run = 0; run < 3; ++run) {
    const std::clock_t start = std::clock();
    for (const std::string& line : lines) {
      const auto url = ada::parse<ada::url_aggregator>(line);
      if (url) bytes += url->get_hostname().size();
    }
    const std::clock_t took = std::clock() - start;
    best = std::min(best, static_cast<double>(took) / CLOCKS_PER_SEC);
  }
  std::printf("%.4f\n", best);
  return bytes == 0;
}
