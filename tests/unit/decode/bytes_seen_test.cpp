#include "decode/bytes_seen.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "catch.h"
#include "decode/cpu.h"
#include "decode/utf8.h"

using namespace dossier::decode;

namespace {

using SeeBytes = BytesSeen (*)(const char*, std::size_t);

// Of this processor.
std::vector<SeeBytes> kernels() {
  std::vector<SeeBytes> out;
#ifdef DOSSIER_HAS_AVX2
  if (has_avx2()) out.push_back(see_bytes_avx2);
#endif
#ifdef DOSSIER_HAS_AVX512
  if (has_avx512()) out.push_back(see_bytes_avx512);
#endif
  return out;
}

// Memory that ends the process where it is read before its start or behind its end; sanitizers
// do not see what vectors read.
class Fenced {
 public:
  Fenced() : page_(static_cast<std::size_t>(sysconf(_SC_PAGESIZE))) {
    void* const pages =
        mmap(nullptr, 3 * page_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
    REQUIRE(pages != MAP_FAILED);
    start_ = static_cast<char*>(pages);
    REQUIRE(mprotect(start_, page_, PROT_NONE) == 0);
    REQUIRE(mprotect(start_ + 2 * page_, page_, PROT_NONE) == 0);
  }
  ~Fenced() { munmap(start_, 3 * page_); }
  Fenced(const Fenced&) = delete;
  Fenced& operator=(const Fenced&) = delete;

  const char* at_start(const std::string& text) const { return put(text, start_ + page_); }
  const char* at_end(const std::string& text) const {
    return put(text, start_ + 2 * page_ - text.size());
  }

 private:
  static const char* put(const std::string& text, char* at) {
    std::copy(text.begin(), text.end(), at);
    return at;
  }

  std::size_t page_;
  char* start_ = nullptr;
};

std::size_t first_fault(const std::string& text) {
  std::size_t i = 0;
  for (CodePoint c; i < text.size(); i += c.size) {
    c = code_point_at(text, i);
    if (!c.valid) break;
  }
  return i;
}

bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }
bool is_nul_or_escape(char c) { return c == '\0' || c == '\x1B'; }

void check(const std::string& text, const BytesSeen& seen) {
  const std::size_t fault = first_fault(text);
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(seen.well_formed);
  if (fault == text.size()) {
    REQUIRE(seen.well_formed == text.size());
  } else {
    REQUIRE(seen.well_formed <= fault + 3);  // which may cut the faulty sequence
    REQUIRE(seen.well_formed + 1024 > fault);
  }
  REQUIRE(seen.beyond_ascii == std::any_of(text.begin(), end, is_beyond_ascii));
  REQUIRE(seen.nul_or_escape == std::any_of(text.begin(), end, is_nul_or_escape));
}

void check(const std::string& text) {
  static const Fenced fenced;
  for (const SeeBytes kernel : kernels()) {
    check(text, kernel(fenced.at_start(text), text.size()));
    check(text, kernel(fenced.at_end(text), text.size()));
  }
}

constexpr std::string_view kPieces[] = {
    "a",
    "\xC3\xA9",
    "\xE2\x82\xAC",
    "\xF0\x9F\x98\x80",
    "ten letter",
    "\xED\x9F\xBF",
    "a line of sixty-four bytes, which all are as plain as can be....."};

std::string random_text(std::mt19937& random) {
  std::string text;
  const std::size_t size = random() % 1500;
  const std::size_t pieces = random() % 2 ? std::size(kPieces) : 1;
  while (text.size() < size) text += kPieces[random() % pieces];
  for (std::size_t damage = random() % 3; damage > 0 && !text.empty(); --damage) {
    const char bytes[] = {static_cast<char>(random()), '\0', '\x1B', '\xC3'};
    text[random() % text.size()] = bytes[random() % std::size(bytes)];
  }
  text.resize(text.size() - std::min<std::size_t>(text.size(), random() % 4));
  return text;
}

}  // namespace

TEST_CASE("every kernel sees what stands in a text, and how far it is well-formed") {
  std::mt19937 random(7);
  for (int round = 0; round < 20000; ++round) {
    const std::string text = random_text(random);
    CAPTURE(round);
    check(text);
  }
}

TEST_CASE("a sequence that is cut off by the end is seen at every size") {
  for (std::size_t size = 0; size <= 600; ++size) {
    for (const std::string_view cut : {"\xC3", "\xE2\x82", "\xF0\x9F\x98", "\xE2", "\xF0"}) {
      CAPTURE(size, cut);
      check(std::string(size, 'a') + std::string(cut));
    }
  }
}

TEST_CASE("a sequence goes on behind every border") {
  for (std::size_t size = 0; size <= 600; ++size) {
    for (const std::string_view whole : {"\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"}) {
      CAPTURE(size, whole);
      check(std::string(size, 'a') + std::string(whole) + std::string(600 - size, 'a'));
    }
  }
}
