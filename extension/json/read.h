// Reading JSON text (RFC 8259) into a small tree: options of functions, lists
// of patterns, JSON front matter.
//
//   parse(R"({"a": [1, "x"]})")->find("a")->items[1].text   ->  x
//
// Strict: no comments, no trailing commas, no NaN. A surrogate pair of escapes
// becomes one character, a lone surrogate U+FFFD. Nesting beyond kMaxDepth is an
// error, because the reader recurses.
#pragma once
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dossier::json {

constexpr int kMaxDepth = 256;

enum class Kind { null, boolean, number, string, array, object };

struct Member;

struct Value {
  Kind kind = Kind::null;
  bool truth = false;
  std::size_t offset = 0;  // bytes from the start of the text
  std::string text;        // a string's characters, or a number as written
  std::vector<Value> items;
  std::vector<Member> members;  // in order, duplicates kept

  // The last member of that name, or null.
  const Value* find(std::string_view name) const;
};

struct Member {
  std::string name;
  Value value;
};

struct ParseError {
  std::size_t offset;  // bytes from the start of the text
  std::string message;
};

// One value and nothing after it but white space.
std::variant<Value, ParseError> parse(std::string_view text);

// One value at the start of the text; *end is the offset behind it.
std::variant<Value, ParseError> parse_prefix(std::string_view text, std::size_t* end);

}  // namespace dossier::json
