// The floor that dossier is measured by: walks a folder, opens, reads and closes
// every file in it, on one thread, and does nothing with them.
//
//   floor FOLDER      prints seconds, files, bytes
#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <vector>

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const auto start = std::chrono::steady_clock::now();
  std::vector<char> buffer(std::size_t{1} << 20);
  std::size_t files = 0;
  std::size_t bytes = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[1])) {
    if (!entry.is_regular_file()) continue;
    const int file = open(entry.path().c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) continue;
    ++files;
    for (ssize_t n; (n = read(file, buffer.data(), buffer.size())) > 0;) {
      bytes += static_cast<std::size_t>(n);
    }
    close(file);
  }
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  std::printf("%.6f %zu %zu\n", seconds.count(), files, bytes);
}
