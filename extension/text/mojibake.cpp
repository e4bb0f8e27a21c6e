#include "text/mojibake.h"

#include <algorithm>
#include <utility>

#include "decode/utf8.h"
#include "text/badness.h"
#include "text/byte_repair.h"
#include "text/char_map.h"
#include "text/code_pages.h"
#include "text/scan.h"
#include "text/suspect.h"

namespace dossier::text {
namespace {

// Bytes of work that one byte of a line may cost. Threefold mojibake that is
// inconsistent as well takes less than 20.
constexpr std::size_t kWork = 64;

// ---------------------------------------------------------- UTF-8's own shape
//
// What the bytes of UTF-8 show as in the seven code pages that are told apart by
// it, so that a sequence can be found amid characters of no code page.

enum Role : std::uint8_t {
  kFirstOfTwo = 1,
  kFirstOfThree = 2,
  kFirstOfFour = 4,
  kFollowing = 8,
  // As kFollowing, without the characters that often end the word before.
  kSurelyFollowing = 16,
};

CharMap<std::uint8_t> make_roles() {
  constexpr Page pages[] = {Page::latin_1,      Page::windows_1252, Page::windows_1251,
                            Page::windows_1250, Page::windows_1253, Page::windows_1254,
                            Page::windows_1257};
  CharMap<std::uint8_t> roles;
  const auto add = [&](char16_t c, unsigned role) {
    roles.slot(c) = static_cast<std::uint8_t>(roles.slot(c) | role);
  };
  for (const Page page : pages) {
    for (unsigned byte = 0x80; byte < 0xF0; ++byte) {
      const char16_t c = character(page, static_cast<unsigned char>(byte));
      if (byte < 0xC0) add(c, kFollowing | kSurelyFollowing);
      if (byte >= 0xC2 && byte <= 0xDF) add(c, kFirstOfTwo);
      if (byte >= 0xE0) add(c, kFirstOfThree);
    }
    add(character(page, 0xF0), kFirstOfFour);
    add(character(page, 0xF3), kFirstOfFour);
  }
  add(u' ', kFollowing);
  for (const char16_t c : u"\u2013\u2014\u2015\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026") {
    roles.slot(c) &= static_cast<std::uint8_t>(~kSurelyFollowing);
  }
  return roles;
}

unsigned role_of(char32_t c) {
  static const CharMap<std::uint8_t> roles = make_roles();
  return roles[c];
}

// The end of one sequence that starts at i; i if there is none.
std::size_t end_of_sequence(std::string_view text, std::size_t i) {
  const auto first = character_at(text, i);
  const unsigned roles = role_of(first.value);
  if ((roles & (kFirstOfTwo | kFirstOfThree | kFirstOfFour)) == 0) return i;
  std::size_t end = i + first.size;
  for (int following = 1; following <= 3 && end < text.size(); ++following) {
    const auto next = character_at(text, end);
    if ((role_of(next.value) & kFollowing) == 0) break;
    end += next.size;
    if (following == 1 && (roles & kFirstOfTwo) != 0) return end;
    if (following == 2 && (roles & kFirstOfThree) != 0) return end;
    if (following == 3 && (roles & kFirstOfFour) != 0) return end;
  }
  return i;
}

// The end of as many sequences in a row as start at i.
std::size_t end_of_sequences(std::string_view text, std::size_t i) {
  for (std::size_t end = i; i < text.size(); i = end) {
    end = end_of_sequence(text, i);
    if (end == i) break;
  }
  return i;
}

// A C1 control whose byte Windows-1252 leaves unassigned.
bool has_unassigned_control(std::string_view text) {
  for (std::size_t i = text.find('\xC2'); i != text.npos; i = text.find('\xC2', i + 1)) {
    const auto byte = static_cast<unsigned char>(text[i + 1]);
    if (byte < 0xA0 && character(Page::windows_1252, byte) == byte) return true;
  }
  return false;
}

// ------------------------------------------------------------------ the repair

// One line's repair, layer by layer.
class Repair {
 public:
  Repair(const MojibakeOptions& options, std::size_t work, std::vector<MojibakeStep>* steps)
      : options_(options), work_(work), steps_(steps) {}

  // Undoes layers until the text is at rest; nothing if it already was.
  std::optional<std::string> run(std::string_view text) {
    std::optional<std::string> current;
    while (auto next = one_layer(current ? std::string_view(*current) : text)) current = next;
    return current;
  }
  bool is_exhausted() const { return work_ == 0; }

 private:
  // Nothing when the text is not bad, cannot be repaired, or the work is used up.
  std::optional<std::string> one_layer(std::string_view text) {
    if (!charge(text.size()) || !is_bad(text)) return std::nullopt;
    const std::uint32_t pages = pages_of(text);
    for (int i = 0; i < kPageCount; ++i) {
      if ((pages & (1U << i)) == 0) continue;
      if (auto decoded = reread(text, static_cast<Page>(i))) {
        return *decoded == text ? std::nullopt : std::move(decoded);
      }
    }
    if (options_.decode_inconsistent_utf8) {
      if (auto repaired = repair_inside(text)) return repaired;
    }
    return reread_controls(text, (pages & 1U) != 0);
  }

  // The text's bytes in a page, read as UTF-8.
  std::optional<std::string> reread(std::string_view text, Page page) {
    std::string bytes = encode(text, page);
    bool is_restored = false;
    bool is_lossy = false;
    // In MacRoman a dash before a space would be taken for a cut-off sequence.
    if (options_.restore_byte_a0 && page != Page::macroman) {
      is_restored = replace(bytes, restore_byte_a0(bytes));
    }
    if (options_.replace_lossy_sequences && is_sloppy(page)) {
      is_lossy = replace(bytes, replace_lossy_sequences(bytes));
    }
    auto decoded = decode_utf8_variants(bytes);
    if (decoded && *decoded != text) {
      note("encode", name_of(page));
      if (is_restored) note("transcode", "restore_byte_a0");
      if (is_lossy) note("transcode", "replace_lossy_sequences");
      const bool is_variant = bytes.find('\xED') != bytes.npos || bytes.find('\xC0') != bytes.npos;
      note("decode", is_variant ? "utf-8-variants" : "utf-8");
    }
    return decoded;
  }

  static bool replace(std::string& bytes, std::string other) {
    if (bytes == other) return false;
    bytes = std::move(other);
    return true;
  }

  // Repairs the bad ones among the sequences that look like UTF-8, each on its own.
  std::optional<std::string> repair_inside(std::string_view text) {
    std::string out;
    std::size_t copied = 0;
    bool follows = false;
    for (std::size_t i = 0; i < text.size();) {
      const std::size_t end = follows ? i : end_of_sequences(text, i);
      if (end > i && end - i < text.size() && is_bad(text.substr(i, end - i))) {
        if (const auto repaired = without_notes(text.substr(i, end - i))) {
          out.append(text, copied, i - copied).append(*repaired);
          copied = end;
        }
      }
      if (end > i) i = last_character(text, end);
      const auto c = character_at(text, i);
      follows = (role_of(c.value) & kSurelyFollowing) != 0;
      i += c.size;
    }
    if (copied == 0) return std::nullopt;
    note("apply", "decode_inconsistent_utf8");
    return out.append(text, copied);
  }

  static std::size_t last_character(std::string_view text, std::size_t end) {
    do {
      --end;
    } while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80);
    return end;
  }

  // What is done inside a sequence is not told: the plan is that of the line.
  std::optional<std::string> without_notes(std::string_view text) {
    auto* steps = std::exchange(steps_, nullptr);
    auto repaired = run(text);
    steps_ = steps;
    return repaired;
  }

  // Latin-1 that was meant as Windows-1252; or only a few characters of it.
  std::optional<std::string> reread_controls(std::string_view text, bool is_latin_1) {
    const bool is_whole = is_latin_1 && !has_unassigned_control(text);
    if (!is_whole && !options_.fix_c1_controls) return std::nullopt;
    auto repaired = fix_c1_controls(text);
    if (!repaired) return std::nullopt;
    if (is_whole) {
      note("encode", "latin-1");
      note("decode", "windows-1252");
    } else {
      note("transcode", "fix_c1_controls");
    }
    return repaired;
  }

  bool charge(std::size_t bytes) {
    work_ -= std::min(work_, bytes);
    return work_ != 0;
  }
  void note(std::string_view action, std::string_view parameter) {
    if (steps_) steps_->push_back({action, parameter});
  }

  MojibakeOptions options_;
  std::size_t work_;
  std::vector<MojibakeStep>* steps_;
};

}  // namespace

std::optional<std::string> fix_c1_controls(std::string_view text) {
  std::string out;
  std::size_t copied = 0;
  for (std::size_t i = text.find('\xC2'); i != text.npos; i = text.find('\xC2', i + 1)) {
    const auto byte = static_cast<unsigned char>(text[i + 1]);
    if (byte >= 0xA0 || character(Page::windows_1252, byte) == byte) continue;
    out.append(text, copied, i - copied);
    decode::append_utf8(out, character(Page::windows_1252, byte));
    copied = i + 2;
  }
  if (copied == 0) return std::nullopt;
  return out.append(text, copied);
}

std::optional<std::string> fix_mojibake_line(std::string_view line, const MojibakeOptions& options,
                                             std::vector<MojibakeStep>* steps) {
  Repair repair(options, kWork * line.size() + 1, steps);
  auto repaired = repair.run(line);
  if (!repair.is_exhausted()) return repaired;
  if (steps) steps->clear();
  return std::nullopt;
}

namespace {

// Calls use(line) for every line that may be bad, with its line break.
template <class Use>
void for_each_suspect_line(std::string_view text, Use use) {
  for (std::size_t i = find_suspect(text); i != text.npos; i = find_suspect(text, i)) {
    const std::size_t before = text.rfind('\n', i);
    const std::size_t start = before == text.npos ? 0 : before + 1;
    const std::size_t end = std::min(text.find('\n', i), text.size() - 1) + 1;
    use(text.substr(start, end - start));
    i = end;
  }
}

}  // namespace

std::optional<std::string> fix_mojibake(std::string_view text) {
  std::string out;
  std::size_t copied = 0;
  for_each_suspect_line(text, [&](std::string_view line) {
    const auto repaired = fix_mojibake_line(line, {});
    if (!repaired) return;
    const auto start = static_cast<std::size_t>(line.data() - text.data());
    out.append(text, copied, start - copied).append(*repaired);
    copied = start + line.size();
  });
  if (copied == 0) return std::nullopt;
  return out.append(text, copied);
}

std::vector<MojibakePlan> mojibake_plan(std::string_view text) {
  std::vector<MojibakePlan> plans;
  std::size_t number = 1;
  const char* counted = text.data();
  for_each_suspect_line(text, [&](std::string_view line) {
    number += static_cast<std::size_t>(std::count(counted, line.data(), '\n'));
    counted = line.data();
    MojibakePlan plan{number, {}};
    if (fix_mojibake_line(line, {}, &plan.steps)) plans.push_back(std::move(plan));
  });
  return plans;
}

int mojibake_score(std::string_view text) {
  int score = 0;
  for_each_suspect_line(text, [&](std::string_view line) { score += badness(line); });
  return score;
}

}  // namespace dossier::text
