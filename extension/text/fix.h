// All the repairs of a text, each line on its own, again and again until the line
// is at rest: what one repair gives may be what another one needs.
//
//   fix("&lt;b&gt; caf\u00C3\u00A9", {})          ->  "<b> caf\u00E9"
//   fix(text, ftfy_options())               ->  what ftfy 6.3.1's fix_text gives
//
// The steps, their order and their names are ftfy's (ftfy/__init__.py, Robyn Speer,
// Apache-2.0, https://github.com/rspeer/python-ftfy). Three of them lose what a
// writer meant (ligatures, widths, quotation marks) and are off here unless asked for.
// Different from ftfy, so that fixing a fixed text changes nothing:
// - Line breaks are made LF before the text is cut into lines, not after.
// - References are resolved to the end at once, however deeply they are escaped.
// - A line that is not at rest after kMaxRounds is left as it was. ftfy cuts lines
//   of more than a million characters; this does not.
//
// At most 3 times as long (normal forms with a K: 11 times). Linear.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "text/mojibake.h"
#include "text/unicode.h"

namespace dossier::text {

// Rounds of all steps. Two are usual: one that repairs, one that finds nothing.
constexpr int kMaxRounds = 12;

// Whether "&amp;" is resolved. ftfy's "auto": not from the first line on that
// holds "<", since then the text is HTML, whose references mean something.
enum class Entities { never, always, before_markup };

struct FixOptions {
  Entities unescape_html = Entities::before_markup;
  bool fix_encoding = true;
  MojibakeOptions mojibake;  // its fix_c1_controls is also a step of its own
  bool fix_latin_ligatures = false;
  bool fix_character_width = false;
  bool uncurl_quotes = false;
  bool fix_line_breaks = true;
  bool fix_surrogates = true;
  bool remove_terminal_escapes = true;
  bool remove_control_chars = true;
  std::optional<Form> normalization = Form::nfc;

  // Not ftfy's: what text_clean() adds.
  bool remove_unseen = false;
  bool tidy_space = false;
};

// fix_text's own defaults: the three lossy steps are on.
FixOptions ftfy_options();

// Options as JSON: {"preset": "ftfy"}, {"uncurl_quotes": true, "normalization": null}.
// ftfy's names; "unescape_html" is true, false or "auto". The preset counts first,
// wherever it stands. A string says what is wrong: "unknown option: uncurl".
std::variant<FixOptions, std::string> read_fix_options(std::string_view json);

// Nothing when nothing changes. The text is well-formed UTF-8.
std::optional<std::string> fix(std::string_view text, const FixOptions& options);

// The everyday cleaner: mojibake, references wherever they stand, control
// characters, NFC, and white space as tidy_space() has it. Loses nothing that a
// reader sees. Nothing when the text is clean.
//
//   clean("  It&rsquo;s \u00E2\u20AC\u0153fine\u00E2\u20AC\u009D\u200B.\r\n")  ->  "It\u2019s
//   \u201Cfine\u201D."
std::optional<std::string> clean(std::string_view text);

}  // namespace dossier::text
