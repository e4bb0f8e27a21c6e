// Query strings (URL Standard, section 5, application/x-www-form-urlencoded).
//
//   query_parameters("a=1&b=x+y%21&c")  ->  (a, 1) (b, "x y!") (c, "")
//   query_value("a=1&a=2", "a")         ->  1
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dossier::url {

struct Parameter {
  std::string name;
  std::string value;
};

// The parameters in order, decoded; bytes that are not UTF-8 become U+FFFD.
std::vector<Parameter> query_parameters(std::string_view query);

// The value of the first parameter of that name.
std::optional<std::string> query_value(std::string_view query, std::string_view name);

// "+" is a space, then percent-decoding; the bytes as they come.
std::string form_decode(std::string_view text);

// Calls visit(piece) for every part between the "&", also for empty ones.
template <class Visit>
void for_each_piece(std::string_view query, Visit visit) {
  for (;;) {
    const std::size_t end = query.find('&');
    visit(query.substr(0, end));
    if (end == query.npos) return;
    query.remove_prefix(end + 1);
  }
}

// A piece's name and, behind its first "=", its value.
struct RawParameter {
  std::string_view name;
  std::string_view value;
};
RawParameter split_piece(std::string_view piece);

}  // namespace dossier::url
