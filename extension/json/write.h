// Writing JSON text: the few pieces from which every JSON result here is made.
#pragma once
#include <string>
#include <string_view>

namespace dossier::json {

// Appends `text` as a JSON string with its quotes. Control characters are
// escaped, ill-formed UTF-8 becomes U+FFFD, so the result is always valid JSON.
//   append_string(out, "a\"b")  ->  "a\"b" with the quote escaped
void append_string(std::string& out, std::string_view text);

// The same for text that is known to be well-formed UTF-8, at the speed of memory.
void append_valid_string(std::string& out, std::string_view text);

// The same into memory, which needs room for two quotes and kMaxEscape times the text.
// Returns the end of what was written.
constexpr std::size_t kMaxEscape = 6;  // \u001f
char* write_valid_string(char* out, std::string_view text);

// Appends a finite number in the shortest form that reads back as the same
// double, always with a point or an exponent (1.0, 1e+300). Infinities become
// 9e999 and -9e999, which SQLite reads back as infinities; NaN becomes null.
void append_real(std::string& out, double value);

}  // namespace dossier::json
