// Memory that is written before it is read: it grows without being zeroed or copied, and
// stays for the next use.
//
//   Room room;
//   char* at = room.of(1000);    1000 bytes; what was there is lost
#pragma once
#include <algorithm>
#include <cstddef>
#include <memory>

namespace dossier::json {

class Room {
 public:
  char* of(std::size_t size) {
    if (size > size_ || bytes_ == nullptr) {
      const std::size_t room = std::max(size, kLeast);
      bytes_ = std::make_unique_for_overwrite<char[]>(room);
      size_ = room;
    }
    return bytes_.get();
  }
  // Gives larger memory back; what is there is lost then.
  void keep_at_most(std::size_t size) {
    if (size_ <= size) return;
    bytes_.reset();
    size_ = 0;
  }

 private:
  static constexpr std::size_t kLeast = 256;

  std::unique_ptr<char[]> bytes_;
  std::size_t size_ = 0;
};

}  // namespace dossier::json
