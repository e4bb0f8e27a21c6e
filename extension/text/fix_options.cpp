#include <array>

#include "json/read.h"
#include "text/fix.h"

namespace dossier::text {
namespace {

using json::Kind;
using json::Value;

struct Switch {
  std::string_view name;
  bool& (*of)(FixOptions&);
};

// The options that are true or false.
constexpr std::array kSwitches = {
    Switch{"fix_encoding", [](FixOptions& o) -> bool& { return o.fix_encoding; }},
    Switch{"restore_byte_a0", [](FixOptions& o) -> bool& { return o.mojibake.restore_byte_a0; }},
    Switch{"replace_lossy_sequences",
           [](FixOptions& o) -> bool& { return o.mojibake.replace_lossy_sequences; }},
    Switch{"decode_inconsistent_utf8",
           [](FixOptions& o) -> bool& { return o.mojibake.decode_inconsistent_utf8; }},
    Switch{"fix_c1_controls", [](FixOptions& o) -> bool& { return o.mojibake.fix_c1_controls; }},
    Switch{"fix_latin_ligatures", [](FixOptions& o) -> bool& { return o.fix_latin_ligatures; }},
    Switch{"fix_character_width", [](FixOptions& o) -> bool& { return o.fix_character_width; }},
    Switch{"uncurl_quotes", [](FixOptions& o) -> bool& { return o.uncurl_quotes; }},
    Switch{"fix_line_breaks", [](FixOptions& o) -> bool& { return o.fix_line_breaks; }},
    Switch{"fix_surrogates", [](FixOptions& o) -> bool& { return o.fix_surrogates; }},
    Switch{"remove_terminal_escapes",
           [](FixOptions& o) -> bool& { return o.remove_terminal_escapes; }},
    Switch{"remove_control_chars", [](FixOptions& o) -> bool& { return o.remove_control_chars; }},
};

// Each reads one option and returns what is wrong with it, or nothing.

std::string read_switch(std::string_view name, const Value& value, FixOptions& options) {
  for (const Switch& s : kSwitches) {
    if (s.name != name) continue;
    if (value.kind != Kind::boolean) return std::string(name) + " must be true or false";
    s.of(options) = value.truth;
    return {};
  }
  return "unknown option: " + std::string(name);
}

std::string read_unescape(const Value& value, FixOptions& options) {
  if (value.kind == Kind::boolean) {
    options.unescape_html = value.truth ? Entities::always : Entities::never;
  } else if (value.kind == Kind::string && value.text == "auto") {
    options.unescape_html = Entities::before_markup;
  } else {
    return "unescape_html must be true, false or \"auto\"";
  }
  return {};
}

std::string read_normalization(const Value& value, FixOptions& options) {
  options.normalization = form_named(value.kind == Kind::string ? value.text : "");
  if (options.normalization || value.kind == Kind::null) return {};
  return "normalization must be \"NFC\", \"NFD\", \"NFKC\", \"NFKD\" or null";
}

std::string read_member(std::string_view name, const Value& value, FixOptions& options) {
  if (name == "preset") return {};
  if (name == "unescape_html") return read_unescape(value, options);
  if (name == "normalization") return read_normalization(value, options);
  return read_switch(name, value, options);
}

}  // namespace

FixOptions ftfy_options() {
  FixOptions options;
  options.fix_latin_ligatures = true;
  options.fix_character_width = true;
  options.uncurl_quotes = true;
  return options;
}

std::variant<FixOptions, std::string> read_fix_options(std::string_view text) {
  const auto parsed = json::parse(text);
  if (const auto* error = std::get_if<json::ParseError>(&parsed)) {
    return "options are not JSON: " + error->message + " at byte " + std::to_string(error->offset);
  }
  const Value& object = std::get<Value>(parsed);
  if (object.kind != Kind::object) return "options must be a JSON object";
  FixOptions options;
  if (const Value* preset = object.find("preset")) {
    if (preset->kind != Kind::string || preset->text != "ftfy") return "preset must be \"ftfy\"";
    options = ftfy_options();
  }
  for (const auto& [name, value] : object.members) {
    std::string wrong = read_member(name, value, options);
    if (!wrong.empty()) return wrong;
  }
  return options;
}

}  // namespace dossier::text
