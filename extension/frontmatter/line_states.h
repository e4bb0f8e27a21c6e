// How the lines of lists and maps begin, remembered from one document to the next.
//
// The documents of a folder are written by the same programs: their lines begin in the
// same few ways, and follow each other in the same few orders. So what the plain reader
// once made of a line's beginning, it makes of it again without a second look:
//
//   images:                    after this line      the next can begin, so far
//     - url: "https://..."     `images:`            `  - url: "`
//       width: 3000            `  - url: "`         `    width: `
//   related:                   `    width: `        `related:`, or `  - url: "`
//
// This is an automaton that is built as it goes, as RE2 builds its DFA. A step is how a line
// begins, up to its value; what the reader does of it; and the state that it leads to. Only
// lines that were accepted become steps, so nothing can be learned that is not in the grammar.
// There are two kinds of states:
//
//   entries    behind an entry whose key was looked up among those that are wanted: its key.
//              Doubles are looked for, as they are in the ordinary way.
//   json       below such an entry, where it is wanted as JSON alone: the levels that are open,
//              and the keys that they have, so that a double has no step
//
// They are few: what would need more than kMaxStates, as maps do whose keys are never the same,
// is read in the ordinary way: a document from the first line on that has no state, and what
// was known before goes on to be. One odd folder is enough; nothing is forgotten.
//
// Cost: a line that has a step takes half of the instructions or less; to learn one takes as many
// as some ten lines. Memory: a folder has some 50 states, of 500 bytes; the limits allow 0.5 MB of
// states and steps, and twice kMaxNames.
#pragma once
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "frontmatter/known_line.h"
#include "frontmatter/plain_json.h"
#include "frontmatter/plain_levels.h"
#include "frontmatter/skip_states.h"
#include "frontmatter/wanted_keys.h"

namespace dossier::frontmatter {

struct LineState;

// How a line begins, and what follows from it.
struct LineStep {
  // From a state of entries: one whose key is looked up among those that are wanted.
  struct Entry {
    unsigned char key_at = 0;  // in the line
    unsigned char key_size = 0;
    bool starts_map = false;   // behind a dash
    bool is_of_items = false;  // see WantedKeys
    KeyForms::Wish wish{Form::nothing};
    std::uint64_t key_bits = 0;  // see KeySet

    std::string_view key_in(const char* p) const { return {p + key_at, key_size}; }
  };
  // From the others: a line below such an entry.
  struct Below {
    Kind opens = Kind::null;  // the JSON that starts with this line
    JsonPiece json;           // before the value
  };

  KnownLine line;
  bool has_key = false;  // then all but the value's end is known
  Entry entry;
  Below below;
  LineState* next = nullptr;

  // An entry of a map that is open already, which nobody wants.
  bool is_passed() const { return entry.wish.form == Form::nothing && !entry.starts_map; }
};

// What the reader knows between two lines.
struct LineState {
  std::vector<Level> levels;           // those below the entry that was chosen last
  std::vector<std::string_view> keys;  // of their maps, as far as they are written as JSON
  bool waiting = false;
  std::vector<LineStep> steps;   // the longest first: a beginning may be another's, too
  SkipState* skipped = nullptr;  // behind an entry: where what is below it starts, if it is skipped

  const LineStep* step_for(const char* p) const {
    for (const LineStep& step : steps) {
      if (step.line.beginning.begins(p)) return &step;
    }
    return nullptr;
  }
};

// The reader's, for one set of wanted keys. One thread at a time.
class LineStates {
 public:
  static constexpr std::size_t kMaxStates = 512;
  static constexpr std::size_t kMaxSteps = 8;                        // of a state
  static constexpr std::size_t kMaxNames = std::size_t{128} * 1024;  // bytes, of all states

  LineStates() = default;
  LineStates(const LineStates&) = delete;  // its states point to each other
  LineStates& operator=(const LineStates&) = delete;

  // What else tells states apart.
  struct Place {
    enum class Way : unsigned char { entries, json };
    Way way = Way::entries;
    std::uint32_t level = 0;  // the level of the reader's in which a key was chosen
    Depth depth = 0;
    Depth list_depth = 0;  // of the list around it, if there is one
    bool operator==(const Place&) const = default;
  };

  // Before the first entry; or behind the line of the one that was chosen, with nothing open
  // below it yet. Asked for at every such line, so it has no need of a name.
  LineState* start(const Place& place);
  // The state with the same levels and keys, and behind an entry with the same key. Null: there
  // is no room for another.
  LineState* find_or_add(const Place& place, const LineState& state, std::string_view last_key);
  // In the place of one with the same beginning, if there is one. False: it has too many.
  bool add(LineState& state, const LineStep& step);
  // Of the lines that nobody wants.
  SkipStates& skipped() { return skipped_; }

 private:
  struct Root {
    Place place;
    LineState* state;
  };
  std::vector<Root> roots_;
  std::unordered_map<std::string, LineState> states_;  // by name: what tells them apart
  std::size_t names_ = 0;                              // bytes
  std::deque<std::string> keys_;
  SkipStates skipped_;
};

}  // namespace dossier::frontmatter
