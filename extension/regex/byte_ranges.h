// A set of bytes that a text is searched for, 16 at a time.
//
//   ByteRanges digits;
//   digits.add('0', '9');
//   digits.stand_in("May 7")  ->  true
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace dossier::regex {

class ByteRanges {
 public:
  // The bytes from first to last, which lie behind all that were added before.
  void add(unsigned char first, unsigned char last);

  std::size_t range_count() const { return ranges_.size(); }
  // How many bytes are in the set.
  std::size_t size() const;
  bool contains(char byte) const;
  // Whether one of them stands in the text. The time grows with the ranges.
  bool stand_in(std::string_view text) const;

 private:
  struct Range {
    unsigned char first;
    unsigned char span;  // last - first
  };
  std::vector<Range> ranges_;
};

}  // namespace dossier::regex
