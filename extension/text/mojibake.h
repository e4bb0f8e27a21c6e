// Repair of mojibake: UTF-8 that was read as a one-byte code page, perhaps twice,
// perhaps with some bytes lost on the way.
//
//   fix_mojibake("ordinance \u00E2\u20AC\u0153is the right")  ->  "ordinance \u201Cis the right"
//   fix_mojibake("caf\u00E9")                                 ->  nothing: the text is sound
//
// The algorithm is ftfy's (6.3.1, fix_encoding; Robyn Speer, Apache-2.0;
// https://github.com/rspeer/python-ftfy), and so are its answers, with two limits:
// - Every line is repaired on its own, since one character that no code page has
//   would otherwise keep a whole document from being repaired. The line break
//   belongs to the line before it.
// - A line that is not at rest after kWork bytes of work per byte is left as it
//   was. Only made-up text is: each step undoes a whole layer of damage.
//
// Text must be well-formed UTF-8. The result is, too; it is at most one and a half
// times as long (a C1 control becomes a character of three bytes), and repairing
// it again changes nothing. Cost: undamaged text as find_suspect() in suspect.h.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dossier::text {

struct MojibakeOptions {
  bool restore_byte_a0 = true;
  bool replace_lossy_sequences = true;
  bool decode_inconsistent_utf8 = true;
  bool fix_c1_controls = true;
};

// One thing that was done, in ftfy's words: "encode" "sloppy-windows-1252".
struct MojibakeStep {
  std::string_view action;
  std::string_view parameter;
};

// What was done to a line, numbered from 1.
struct MojibakePlan {
  std::size_t line;
  std::vector<MojibakeStep> steps;
};

// Nothing when there is nothing to repair.
std::optional<std::string> fix_mojibake(std::string_view text);

// The same for one line; with `steps`, also what was done.
std::optional<std::string> fix_mojibake_line(std::string_view line, const MojibakeOptions& options,
                                             std::vector<MojibakeStep>* steps = nullptr);

// A C1 control becomes what Windows-1252 shows for its byte: U+0085 is an ellipsis.
std::optional<std::string> fix_c1_controls(std::string_view text);

// The lines that fix_mojibake() changes.
std::vector<MojibakePlan> mojibake_plan(std::string_view text);

// badness() of each line, added up: how many signs of damage there are.
int mojibake_score(std::string_view text);

}  // namespace dossier::text
