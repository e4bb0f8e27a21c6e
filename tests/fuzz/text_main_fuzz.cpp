// Main text is well-formed, no longer than the text, at rest under itself, and the
// verdicts' kept lines; the measures of quality are shares.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "decode/utf8.h"
#include "json/read.h"
#include "text/main_text.h"
#include "text/quality.h"

using namespace dossier;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

text::MainTextOptions options_of(std::uint8_t byte) {
  text::MainTextOptions options;
  options.favor = static_cast<text::Favor>(byte % 3);
  options.title = (byte & 4U) != 0;
  options.unwrap = (byte & 8U) != 0;
  return options;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const text::MainTextOptions options = options_of(data[0]);
  const std::string_view input(reinterpret_cast<const char*>(data + 1), size - 1);
  const std::string valid = decode::replace_invalid_utf8(input);

  const std::string main = text::main_text(input, options);
  require(decode::is_valid_utf8(main));
  require(main.size() <= valid.size());
  require(text::main_text(main, options) == main);

  std::string kept;
  std::size_t line = 1;
  for (const text::Verdict& verdict : text::judge_lines(input, options)) {
    require(!verdict.text.empty() && verdict.line >= line);
    line = verdict.line;
    if (verdict.keep) kept += (kept.empty() ? "" : "\n") + verdict.text;
  }
  require(kept == main);

  const text::Quality quality = text::quality_of(valid);
  for (const double share : {quality.alphabetic_word_share, quality.sentence_line_share,
                             quality.duplicate_line_character_share, quality.top_ngram_share[0],
                             quality.duplicate_ngram_share[0], quality.unspaced_share}) {
    require(share >= 0 && share <= 1);
  }
  require(std::holds_alternative<json::Value>(json::parse(text::quality_json(valid))));
  return 0;
}
