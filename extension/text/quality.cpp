#include "text/quality.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "decode/utf8.h"
#include "json/write.h"
#include "text/facts.h"
#include "text/letters.h"
#include "text/lines.h"

namespace dossier::text {
namespace {

constexpr std::size_t kShortLine = 30;
constexpr std::size_t kLongLine = 100;

double share(double part, double whole) { return whole > 0 ? part / whole : 0; }
double share(std::size_t part, std::size_t whole) {
  return share(static_cast<double>(part), static_cast<double>(whole));
}

struct Word {
  std::string_view text;
  std::size_t length = 0;  // in characters
  std::size_t hash = 0;
  bool has_letter = false;
};

// Runs of word characters; a character of a script without spaces is a word by itself.
std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  std::size_t start = 0;
  bool open = false;
  for (std::size_t i = 0; i < text.size();) {
    const auto c = decode::code_point_at(text, i);
    const bool is_word = is_word_character(c.value);
    const bool is_single = is_word && is_unspaced_script(c.value);
    if (is_word && (!open || is_single)) {
      start = i;
      words.push_back({});
    }
    i += c.size;
    open = is_word && !is_single;
    if (!is_word) continue;
    Word& word = words.back();
    word.text = text.substr(start, i - start);
    ++word.length;
    word.has_letter = word.has_letter || !(c.value >= '0' && c.value <= '9');
  }
  for (Word& word : words) word.hash = std::hash<std::string_view>()(word.text);
  return words;
}

std::size_t hash_of(const std::vector<Word>& words, std::size_t from, std::size_t n) {
  std::size_t hash = n;
  for (std::size_t k = from; k < from + n; ++k) {
    hash = hash * 0x9E3779B97F4A7C15U + words[k].hash;
  }
  return hash;
}

std::size_t length_of(const std::vector<Word>& words, std::size_t from, std::size_t n) {
  std::size_t length = 0;
  for (std::size_t k = from; k < from + n; ++k) length += words[k].length;
  return length;
}

// Occurrences may overlap, as in "ha ha ha", and then count for the whole at most.
double top_ngram_share(const std::vector<Word>& words, std::size_t n, std::size_t letters) {
  std::unordered_map<std::size_t, std::size_t> count;
  count.reserve(words.size());
  std::size_t most = 1;
  std::size_t most_at = 0;
  for (std::size_t i = 0; i + n <= words.size(); ++i) {
    const std::size_t times = ++count[hash_of(words, i, n)];
    if (times <= most) continue;
    most = times;
    most_at = i;
  }
  if (most == 1) return 0;
  return std::min(1.0, share(most * length_of(words, most_at, n), letters));
}

// Behind a repeated n-gram the count goes on after it, so that no word counts twice.
double duplicate_ngram_share(const std::vector<Word>& words, std::size_t n, std::size_t letters) {
  std::unordered_set<std::size_t> seen;
  seen.reserve(words.size());
  std::size_t repeated = 0;
  for (std::size_t i = 0; i + n <= words.size();) {
    if (seen.insert(hash_of(words, i, n)).second) {
      ++i;
      continue;
    }
    repeated += length_of(words, i, n);
    i += n;
  }
  return share(repeated, letters);
}

void measure_words(Quality& q, const std::vector<Word>& words) {
  constexpr std::string_view kFunctionWords[] = {"and",  "be",  "have", "of",
                                                 "that", "the", "to",   "with"};
  std::unordered_set<std::string_view> functions;
  std::size_t letters = 0;
  std::size_t alphabetic = 0;
  for (const Word& word : words) {
    letters += word.length;
    alphabetic += word.has_letter ? 1 : 0;
    const auto* found = std::find(std::begin(kFunctionWords), std::end(kFunctionWords), word.text);
    if (found != std::end(kFunctionWords)) functions.insert(word.text);
  }
  q.words = words.size();
  q.function_words = functions.size();
  q.mean_word_length = share(letters, words.size());
  q.alphabetic_word_share = share(alphabetic, words.size());
  for (std::size_t k = 0; k < 3; ++k) q.top_ngram_share[k] = top_ngram_share(words, k + 2, letters);
  for (std::size_t k = 0; k < 6; ++k) {
    q.duplicate_ngram_share[k] = duplicate_ngram_share(words, k + 5, letters);
  }
}

std::size_t count_of(std::string_view text, std::string_view what) {
  std::size_t count = 0;
  for (std::size_t i = 0; (i = text.find(what, i)) != std::string_view::npos; i += what.size()) {
    ++count;
  }
  return count;
}

bool has_lorem_ipsum(std::string_view text) {
  constexpr std::string_view kPhrase = "lorem ipsum";
  const auto found = std::search(text.begin(), text.end(), kPhrase.begin(), kPhrase.end(),
                                 [](char a, char b) { return (a | 0x20) == b; });
  return found != text.end();
}

void measure_lines(Quality& q, std::string_view text) {
  std::unordered_set<std::string_view> seen;
  std::size_t bullets = 0, ellipses = 0, ends = 0, shorts = 0, long_characters = 0;
  std::size_t duplicates = 0, duplicate_characters = 0, letters = 0, unspaced = 0;
  const std::vector<Unit> lines = units_of(text, false);
  for (const Unit& line : lines) {
    const Facts facts = facts_of(line.text);
    const auto characters =
        static_cast<std::size_t>(std::count_if(line.text.begin(), line.text.end(), [](char c) {
          return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        }));
    q.characters += characters;
    q.sentences += facts.sentences;
    bullets += facts.start == Start::bullet ? 1 : 0;
    ellipses += facts.end == End::ellipsis ? 1 : 0;
    ends += facts.end == End::sentence || facts.end == End::ellipsis ? 1 : 0;
    shorts += characters <= kShortLine ? 1 : 0;
    long_characters += characters >= kLongLine ? characters : 0;
    letters += facts.letters;
    unspaced += facts.unspaced;
    if (!seen.insert(line.text).second) {
      ++duplicates;
      duplicate_characters += characters;
    }
  }
  q.lines = lines.size();
  q.bullet_line_share = share(bullets, q.lines);
  q.ellipsis_line_share = share(ellipses, q.lines);
  q.sentence_line_share = share(ends, q.lines);
  q.short_line_share = share(shorts, q.lines);
  q.long_line_character_share = share(long_characters, q.characters);
  q.duplicate_line_share = share(duplicates, q.lines);
  q.duplicate_line_character_share = share(duplicate_characters, q.characters);
  q.unspaced_share = share(unspaced, letters);
}

void append_number(std::string& out, std::string_view name, double value) {
  out.append(out.size() > 1 ? ",\"" : "\"").append(name).append("\":");
  json::append_real(out, static_cast<double>(static_cast<long long>(value * 10000 + .5)) / 10000);
}

void append_count(std::string& out, std::string_view name, std::size_t value) {
  out.append(out.size() > 1 ? ",\"" : "\"").append(name).append("\":");
  out += std::to_string(value);
}

}  // namespace

Quality quality_of(std::string_view text) {
  Quality q;
  measure_lines(q, text);
  measure_words(q, words_of(text));
  q.symbol_share =
      share(count_of(text, "#") + count_of(text, "...") + count_of(text, "\xE2\x80\xA6"), q.words);
  q.has_curly_bracket = text.find('{') != std::string_view::npos;
  q.has_lorem_ipsum = has_lorem_ipsum(text);
  return q;
}

std::vector<std::string_view> broken_rules(const Quality& q) {
  const bool has_spaces = q.unspaced_share < .5;
  constexpr std::array<double, 3> kTop = {.20, .18, .16};
  constexpr std::array<double, 6> kDuplicate = {.15, .14, .13, .12, .11, .10};
  const auto exceeds = [](const auto& values, const auto& limits) {
    return !std::equal(values.begin(), values.end(), limits.begin(),
                       [](double value, double limit) { return value <= limit; });
  };
  const struct {
    std::string_view name;
    bool is_broken;
  } kRules[] = {
      {"gopher.words", q.words < 50 || q.words > 100000},
      {"gopher.word_length", has_spaces && (q.mean_word_length < 3 || q.mean_word_length > 10)},
      {"gopher.symbols", q.symbol_share > .1},
      {"gopher.bullets", q.bullet_line_share > .9},
      {"gopher.ellipses", q.ellipsis_line_share > .3},
      {"gopher.alphabetic", q.alphabetic_word_share < .8},
      {"gopher.duplicate_lines",
       q.duplicate_line_share > .3 || q.duplicate_line_character_share > .2},
      {"gopher.top_ngrams", exceeds(q.top_ngram_share, kTop)},
      {"gopher.duplicate_ngrams", exceeds(q.duplicate_ngram_share, kDuplicate)},
      {"fineweb.line_ends", q.sentence_line_share < .12},
      {"fineweb.short_lines", q.short_line_share > .67},
      {"fineweb.duplicate_lines", q.duplicate_line_character_share > .01},
      {"fineweb.lines", share(q.lines, q.words) > .3},
      {"c4.sentences", q.sentences < 5},
      {"c4.curly_bracket", q.has_curly_bracket},
      {"c4.lorem_ipsum", q.has_lorem_ipsum},
      {"oscar.long_lines", q.long_line_character_share < .6},
  };
  std::vector<std::string_view> broken;
  for (const auto& rule : kRules) {
    if (rule.is_broken) broken.push_back(rule.name);
  }
  return broken;
}

std::string quality_json(std::string_view text) {
  const Quality q = quality_of(text);
  std::string out = "{";
  append_count(out, "characters", q.characters);
  append_count(out, "lines", q.lines);
  append_count(out, "words", q.words);
  append_count(out, "sentences", q.sentences);
  append_count(out, "function_words", q.function_words);
  append_number(out, "mean_word_length", q.mean_word_length);
  append_number(out, "symbol_share", q.symbol_share);
  append_number(out, "alphabetic_word_share", q.alphabetic_word_share);
  append_number(out, "bullet_line_share", q.bullet_line_share);
  append_number(out, "ellipsis_line_share", q.ellipsis_line_share);
  append_number(out, "sentence_line_share", q.sentence_line_share);
  append_number(out, "short_line_share", q.short_line_share);
  append_number(out, "long_line_character_share", q.long_line_character_share);
  append_number(out, "duplicate_line_share", q.duplicate_line_share);
  append_number(out, "duplicate_line_character_share", q.duplicate_line_character_share);
  for (std::size_t k = 0; k < q.top_ngram_share.size(); ++k) {
    append_number(out, "top_" + std::to_string(k + 2) + "gram_share", q.top_ngram_share[k]);
  }
  for (std::size_t k = 0; k < q.duplicate_ngram_share.size(); ++k) {
    append_number(out, "duplicate_" + std::to_string(k + 5) + "gram_share",
                  q.duplicate_ngram_share[k]);
  }
  out += ",\"broken\":[";
  for (const std::string_view rule : broken_rules(q)) {
    if (out.back() != '[') out += ',';
    json::append_string(out, rule);
  }
  return out + "]}";
}

}  // namespace dossier::text
