// text_main and text_quality: what of a text is the text, and how good it is.
#include <memory>
#include <string>
#include <variant>

#include "functions/cleaner.h"
#include "functions/functions.h"
#include "json/read.h"
#include "text/main_text.h"
#include "text/quality.h"

namespace dossier::functions {
namespace {

using sqlite::Args;
using sqlite::Cached;
using sqlite::Context;
using sqlite::strict_scalar;

[[noreturn]] void fail(const std::string& message) { throw sqlite::Error("text_main: " + message); }

bool truth_of(const std::string& name, const json::Value& value) {
  if (value.kind != json::Kind::boolean) fail("option \"" + name + "\" must be true or false");
  return value.truth;
}

text::Favor favor_of(const json::Value& value) {
  if (value.text == "balance") return text::Favor::balance;
  if (value.text == "precision") return text::Favor::precision;
  if (value.text == "recall") return text::Favor::recall;
  fail("option \"favor\" must be \"balance\", \"precision\" or \"recall\"");
}

text::MainTextOptions options_of(std::string_view text) {
  const auto parsed = json::parse(text);
  const auto* value = std::get_if<json::Value>(&parsed);
  if (!value) fail("the options are not JSON: " + std::get<json::ParseError>(parsed).message);
  if (value->kind != json::Kind::object) fail("the options must be a JSON object");
  text::MainTextOptions options;
  for (const auto& [name, member] : value->members) {
    if (name == "favor") {
      options.favor = favor_of(member);
    } else if (name == "title") {
      options.title = truth_of(name, member);
    } else if (name == "unwrap") {
      options.unwrap = truth_of(name, member);
    } else {
      fail("unknown option \"" + name + "\"");
    }
  }
  return options;
}

void text_main(Context& ctx, Args args) { ctx.text(text::main_text(*args.text(0))); }

void text_main_with_options(Context& ctx, Args args) {
  const Cached<text::MainTextOptions> options(
      ctx, 1, [&] { return std::make_unique<text::MainTextOptions>(options_of(*args.text(1))); });
  ctx.text(text::main_text(*args.text(0), *options));
}

void text_quality(Context& ctx, Args args) {
  ctx.json(text::quality_json(ValidText(*args.text(0)).view()));
}

}  // namespace

void add_text_main_functions(sqlite::Registry& registry) {
  registry.functions(sqlite::kPure, {{"text_main", 1, strict_scalar<text_main>},
                                     {"text_main", 2, strict_scalar<text_main_with_options>},
                                     {"text_quality", 1, strict_scalar<text_quality>}});
}

}  // namespace dossier::functions
