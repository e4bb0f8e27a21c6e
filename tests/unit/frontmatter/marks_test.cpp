#include "frontmatter/marks.h"

#include <random>
#include <string>

#include "catch.h"

using dossier::frontmatter::Marks;
using dossier::frontmatter::MarksAhead;

namespace {

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20; }

// The definition in the header; behind the text stand line ends.
bool is_mark(const std::string& text, std::size_t i) {
  const char here = text[i];
  const char behind = i + 1 < text.size() ? text[i + 1] : '\n';
  if (here == ':') return behind == ' ' || is_control(behind);
  if (here == ' ') return behind == '#';
  return is_control(here) || here == '"' || here == '\\';
}

std::string random_text(std::mt19937& random) {
  const std::string near("::::  ##\"\\\n\t\r\x1F!;abcdefghijklmnop\x80\xA0\xFF");
  std::string text;
  // Now and then more than is searched at once.
  const std::size_t most = random() % 50 == 0 ? 20000 : 300;
  for (std::size_t size = random() % most; text.size() < size;)
    text += near[random() % near.size()];
  return text + "\n";
}

}  // namespace

TEST_CASE("every mark comes once, in order") {
  std::mt19937 random(1);
  for (int round = 0; round < 2000; ++round) {
    const std::string text = random_text(random);
    CAPTURE(text);
    Marks marks(text);
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (is_mark(text, i)) REQUIRE(marks.pop() == text.data() + i);
    }
  }
}

TEST_CASE("what is dropped does not come again") {
  std::mt19937 random(2);
  for (int round = 0; round < 2000; ++round) {
    const std::string text = random_text(random);
    CAPTURE(text);
    Marks marks(text);
    std::size_t at = 0;
    while (at < text.size()) {
      at += random() % 100;
      if (at >= text.size()) break;
      marks.drop_before(text.data() + at);
      while (!is_mark(text, at)) ++at;
      REQUIRE(marks.pop() == text.data() + at);
      ++at;
    }
  }
}

TEST_CASE("all marks can be dropped") {
  const std::string text = "a: b\n";
  Marks marks(text);
  marks.drop_before(text.data() + text.size());
  CHECK(marks.end() == text.data() + text.size());
}

TEST_CASE("a text without marks for long has its line end") {
  const std::string text = std::string(100000, 'x') + "\n";
  Marks marks(text);
  CHECK(marks.pop() == &text.back());
  CHECK(marks.pop() == &text.back());
}

TEST_CASE("marks that are tried stay until they are dropped") {
  const std::string text = "a: b\n";
  Marks marks(text);
  MarksAhead ahead = marks.ahead();
  CHECK(ahead.pop() == text.data() + 1);
  CHECK(ahead.pop() == text.data() + 4);
  CHECK(ahead.pop() == text.data() + 4);
  CHECK(marks.pop() == text.data() + 1);

  MarksAhead rest = marks.ahead();
  CHECK(rest.pop() == text.data() + 4);
  marks.drop(rest);
  CHECK(marks.pop() == text.data() + 4);
}

TEST_CASE("a line's worth of marks is always ahead") {
  std::string text;
  while (text.size() < 20000) text += "key: \"a: b\" # c\n";
  Marks marks(text);
  std::size_t lines = 0;
  while (true) {
    MarksAhead ahead = marks.ahead();
    const char* p = ahead.pop();
    while (!ahead.is_spent() && *p != '\n') p = ahead.pop();
    REQUIRE(*p == '\n');
    marks.drop(ahead);
    ++lines;
    if (p + 1 == marks.end()) break;
  }
  CHECK(lines == text.size() / 16);
}

TEST_CASE("marks ahead go on from line to line, until others have to be found") {
  std::string text;
  while (text.size() < 20000) text += "key: \"a: b\" # c\n";
  Marks marks(text);
  MarksAhead ahead = marks.ahead();
  std::size_t lines = 0;
  std::size_t found_anew = 0;
  for (const char* p = text.data(); p != marks.end(); ++p, ++lines) {
    if (!ahead.go_on()) {
      marks.drop(ahead);
      ahead = marks.ahead();
      ++found_anew;
    }
    CHECK_FALSE(ahead.is_spent());
    do {
      p = ahead.pop();
    } while (!ahead.is_spent() && *p != '\n');
    REQUIRE(*p == '\n');
  }
  CHECK(lines == text.size() / 16);
  CHECK(found_anew > 1);
  CHECK(found_anew < lines / 10);
}
