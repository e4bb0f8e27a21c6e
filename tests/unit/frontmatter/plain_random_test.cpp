// Random front matter, from a grammar somewhat wider than the plain reader's, so
// that much of it is plain and the rest is nearly so.
#include <random>

#include "catch.h"
#include "judge.h"

namespace {

class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  std::string block() {
    std::string out;
    line_end_ = chance(15) ? "\r\n" : "\n";
    map(out, 0, 0, "");
    if (chance(10) && !out.empty()) out.pop_back();
    return out;
  }

 private:
  bool chance(int percent) { return int(random_() % 100) < percent; }
  template <std::size_t N>
  std::string pick(const char* const (&from)[N]) {
    return from[random_() % N];
  }

  std::string key() {
    static const char* const kKeys[] = {"a",   "b",    "title", "web url", "'q'",  "\"d\"", "x:y",
                                        "e#f", "tags", "n1",    "-k",      "null", "'a'",   "g",
                                        "h",   "i",    "j",     "k",       "l",    "m"};
    return pick(kKeys);
  }
  std::string scalar() {
    static const char* const kScalars[] = {"x",
                                           "x y",
                                           "1",
                                           "-1",
                                           "1.50",
                                           "true",
                                           "no",
                                           "null",
                                           "~",
                                           "'s'",
                                           "'it''s'",
                                           "\"d\"",
                                           "\"\\n\"",
                                           "\"\\u00e9 \\\\\"",
                                           "''",
                                           "\"\"",
                                           "a:b",
                                           "a#b",
                                           "http://x.y/z?q=1#f",
                                           "2021-07-04",
                                           "[a] b",
                                           "-x",
                                           "a: b",
                                           "a #b",
                                           "*x",
                                           "&a b",
                                           "|",
                                           ">-",
                                           "'x' y",
                                           "\"x",
                                           "x\ty",
                                           "x\t",
                                           "- y",
                                           "? y",
                                           "!t",
                                           ".5",
                                           "---",
                                           "...",
                                           "\xC3\xA9",
                                           "\xE2\x80\xA8",
                                           "\xC2\x85",
                                           "0x1F",
                                           "a,b",
                                           "a]",
                                           "a'b",
                                           "\"a\\tb\" ",
                                           "x "};
    return pick(kScalars);
  }
  std::string flow(int depth) {
    if (depth > 3 || chance(60)) {
      static const char* const kItems[] = {"x", "'s'", "\"d\"", "1",    "-2", "x y", "a:b",
                                           "~", "",    "-",     "a: b", "x?", "*a",  "\"\\q\""};
      return pick(kItems);
    }
    const bool is_list = chance(50);
    std::string out = is_list ? "[" : "{";
    for (int n = int(random_() % 4); n > 0; --n) {
      if (!is_list) out += key() + (chance(90) ? ": " : ":");
      out += flow(depth + 1);
      if (n > 1 || chance(5)) out += chance(80) ? ", " : ",";
    }
    return out + (is_list ? "]" : "}");
  }
  // Lines of a block scalar or a quoted text, most of them deep enough.
  std::string lines(int column) {
    static const char* const kLines[] = {"x", "x y", "x: y", "# c", "- x", "",
                                         "",  "  x", "x\"",  "'",   "\t",  "\\"};
    std::string out;
    for (int n = 1 + int(random_() % 3); n > 0; --n) {
      const int depth = column + (chance(90) ? 2 : int(random_() % 4));
      const std::string line = pick(kLines);
      if (!line.empty() || chance(20)) out += std::string(std::size_t(depth), ' ') + line;
      out += line_end_;
    }
    return out;
  }
  std::string long_value(int column) {
    static const char* const kStarts[] = {"|", ">", "|-", ">+", "|2", "\"x", "'x y", "> # c"};
    const std::string start = pick(kStarts);
    std::string out = " " + start + line_end_ + lines(column);
    if (start[0] == '"' || start[0] == '\'')
      out += std::string(std::size_t(column + 2), ' ') + start[0] + tail();
    return out;
  }
  std::string tail() {
    static const char* const kTails[] = {"", "", "", "", "", " ", " # c", "#c", "\t", " #"};
    return pick(kTails) + line_end_;
  }
  void noise(std::string& out) {
    static const char* const kNoise[] = {"", "  ", "# c", "   # c", "\t", " \t# c", "... ", "---"};
    if (chance(6)) out += pick(kNoise) + line_end_;
  }

  // What follows a key or a dash: the rest of its line, and deeper lines.
  void value(std::string& out, int column, int depth) {
    const int kind = int(random_() % 100);
    if (depth > 4 || kind < 50) {
      out += (chance(97) ? " " : "") + scalar() + tail();
      if (chance(3)) out += std::string(std::size_t(column + 1), ' ') + scalar() + line_end_;
    } else if (kind < 65) {
      out += " " + flow(0) + tail();
    } else if (kind < 70) {
      out += tail();
    } else if (kind < 75) {
      out += long_value(column);
    } else {
      out += tail();
      const int inner = column + (chance(90) ? 2 : int(random_() % 4));
      if (chance(50)) {
        map(out, inner, depth + 1, std::string(std::size_t(inner), ' '));
      } else {
        list(out, chance(30) ? column : inner, depth + 1);
      }
    }
  }
  void map(std::string& out, int column, int depth, const std::string& first_indent) {
    std::string indent = first_indent;
    for (int n = 1 + int(random_() % 4); n > 0; --n) {
      noise(out);
      out += indent + key() + ":";
      value(out, column, depth);
      indent.assign(std::size_t(column), ' ');
      if (chance(1)) indent += ' ';
    }
  }
  void list(std::string& out, int column, int depth) {
    for (int n = 1 + int(random_() % 3); n > 0; --n) {
      noise(out);
      out += std::string(std::size_t(column), ' ') + "-";
      if (chance(40)) {
        const int blanks = chance(90) ? 1 : 3;
        out += std::string(std::size_t(blanks), ' ');
        map(out, column + 1 + blanks, depth + 1, "");
      } else {
        value(out, column, depth + 1);
      }
    }
  }

  std::mt19937 random_;
  std::string line_end_;
};

}  // namespace

TEST_CASE("the plain reader and yaml-cpp agree about random front matter") {
  int plain = 0;
  constexpr int kBlocks = 20000;
  for (unsigned seed = 0; seed < kBlocks; ++seed) {
    const std::string block = Generator(seed).block();
    bool accepted = false;
    const std::string fault = judge::fault(block, accepted);
    if (!fault.empty()) FAIL("seed " << seed << ": " << fault << "\n" << block);
    plain += accepted;
  }
  // Else it would compare nothing.
  CHECK(plain > kBlocks / 10);
}
