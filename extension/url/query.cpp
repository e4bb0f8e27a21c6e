#include "url/query.h"

#include <algorithm>

#include "decode/utf8.h"
#include "url/percent.h"

namespace dossier::url {
namespace {

std::string form_text(std::string_view text) {
  std::string decoded = form_decode(text);
  return decode::is_valid_utf8(decoded) ? decoded : decode::replace_invalid_utf8(decoded);
}

}  // namespace

RawParameter split_piece(std::string_view piece) {
  const std::size_t equals = std::min(piece.find('='), piece.size());
  return {piece.substr(0, equals), piece.substr(std::min(equals + 1, piece.size()))};
}

std::string form_decode(std::string_view text) {
  std::string spaced(text);
  std::replace(spaced.begin(), spaced.end(), '+', ' ');
  return spaced.find('%') == spaced.npos ? spaced : percent_decode(spaced);
}

std::vector<Parameter> query_parameters(std::string_view query) {
  std::vector<Parameter> parameters;
  for_each_piece(query, [&](std::string_view piece) {
    if (piece.empty()) return;
    const auto [name, value] = split_piece(piece);
    parameters.push_back({form_text(name), form_text(value)});
  });
  return parameters;
}

std::optional<std::string> query_value(std::string_view query, std::string_view name) {
  for (Parameter& parameter : query_parameters(query)) {
    if (parameter.name == name) return std::move(parameter.value);
  }
  return std::nullopt;
}

}  // namespace dossier::url
