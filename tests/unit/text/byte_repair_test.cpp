#include "text/byte_repair.h"

#include "catch.h"

using namespace dossier::text;

TEST_CASE("restore_byte_a0 puts back what became a space") {
  struct Row {
    std::string_view bytes;
    std::string_view result;
  };
  const Row rows[] = {
      {"", ""},
      {"plain text", "plain text"},
      {"voil\xC3 la", "voil\xC3\xA0 la"},  // the space was a space as well
      {"\xC3 quele", "\xC3\xA0quele"},     // Portuguese: one word
      {"\xC3 s vezes", "\xC3\xA0s vezes"},
      {"\xC2 x", "\xC2\xA0x"},
      {"\xE2 \x84", "\xE2\xA0\x84"},
      {"\xE2 \x85", "\xE2 \x85"},
      {"\xE1\x84 x", "\xE1\x84\xA0x"},
      {"\xF0 \x90\x80", "\xF0\xA0\x90\x80"},
      {"\xF0  \x80", "\xF0  \x80"},  // only one byte may be gone
      {"\xC2", "\xC2"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    CHECK(restore_byte_a0(row.bytes) == row.result);
  }
}

TEST_CASE("replace_lossy_sequences believes a question mark only beside a lead byte") {
  struct Row {
    std::string_view bytes;
    std::string_view result;
  };
  const Row rows[] = {
      {"why?", "why?"},
      {"\xC3?", "\xEF\xBF\xBD"},
      {"\xC4?", "\xC4?"},
      {"\xC4\x1A", "\xEF\xBF\xBD"},
      {"a\x1A", "a\xEF\xBF\xBD"},
      {"\xE2\x80?", "\xEF\xBF\xBD"},
      {"\xE2??", "\xE2??"},
      {"\xE2\x1A?", "\xEF\xBF\xBD"},
      {"\xF0\x9F\x1A\x80", "\xEF\xBF\xBD"},
      {"\xED\xA0?\xED\xB0\x80", "\xEF\xBF\xBD"},
      {"\xE2\x80\x1A", "\xEF\xBF\xBD"},
      {"\xE2\x80", "\xE2\x80"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    CHECK(replace_lossy_sequences(row.bytes) == row.result);
  }
}

TEST_CASE(
    "decode_utf8_variants reads CESU-8 and the long NUL, and nothing else that is ill-formed") {
  using namespace std::string_view_literals;
  CHECK(decode_utf8_variants("caf\xC3\xA9") == "caf\xC3\xA9");
  CHECK(decode_utf8_variants("\xED\xA0\xBD\xED\xB8\x80") == "\U0001F600");
  CHECK(decode_utf8_variants("a\xC0\x80z") == "a\0z"sv);
  for (std::string_view bytes : {"\xED\xA0\xBD", "\xC0\xAF", "\xFF", "\xE2\x80", "\xED\xB8\x80"}) {
    CHECK(!decode_utf8_variants(bytes));
  }
}
