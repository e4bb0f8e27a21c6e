// What tells encodings apart, at the speed of memory. Bytes of neither kind are the
// same text in UTF-8 as in whatever the rest of a file may turn out to be.
//
//   byte_kinds("Caf\xE9")    {.beyond_ascii = true, .nul_or_escape = false}
//
// Cost: one pass; with AVX2, where the processor has it, as fast as the bytes come.
#pragma once
#include <cstdint>
#include <string_view>

namespace dossier::decode {

struct ByteKinds {
  bool beyond_ascii = false;
  bool nul_or_escape = false;
  bool is_utf8 = false;  // known to be well-formed; nothing is said by false
};

ByteKinds byte_kinds(std::string_view text);

// The one text of it for every lane (lane.h).
template <class Lane>
class ByteKindsOf {
 public:
  static ByteKinds all(const char* p, const char* end) {
    ByteKindsOf kinds;
    if (end - p < kStep) return kinds.add_each(p, end);
    for (; end - p > kStep; p += kStep) kinds.add(p);
    return kinds.add(end - kStep).result();  // some of its bytes for the second time
  }

 private:
  static constexpr int kStep = 4 * Lane::kBytes;

  ByteKindsOf& add(const char* p) {
    const Lane a = Lane::at(p);
    const Lane b = Lane::at(p + Lane::kBytes);
    const Lane c = Lane::at(p + 2 * Lane::kBytes);
    const Lane d = Lane::at(p + 3 * Lane::kBytes);
    high_ |=
        ((a.is_beyond_ascii() | b.is_beyond_ascii()) | (c.is_beyond_ascii() | d.is_beyond_ascii()))
            .bits();
    special_ |= ((a.is('\0') | a.is('\x1B') | b.is('\0') | b.is('\x1B')) |
                 (c.is('\0') | c.is('\x1B') | d.is('\0') | d.is('\x1B')))
                    .bits();
    return *this;
  }
  ByteKinds add_each(const char* p, const char* end) {
    for (; p != end; ++p) {
      high_ |= static_cast<unsigned char>(*p) & 0x80U;
      special_ |= *p == '\0' || *p == '\x1B' ? 1U : 0U;
    }
    return result();
  }
  ByteKinds result() const { return {high_ != 0, special_ != 0, high_ == 0}; }

  std::uint64_t high_ = 0;
  std::uint64_t special_ = 0;
};

}  // namespace dossier::decode
