// Holds the plain reader to its judge: whatever read_plain() accepts, read_yaml()
// must read to the same tree, without error or repair; and a reading of some keys
// must be that of all keys, less the others.
#pragma once
#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "frontmatter/fences.h"
#include "frontmatter/line_states.h"
#include "frontmatter/plain_reader.h"
#include "frontmatter/yaml.h"

namespace judge {

using dossier::frontmatter::Kind;
using dossier::frontmatter::Node;
using dossier::frontmatter::Tree;

// How a null is written is no part of the answer: yaml-cpp does not say.
inline bool same(const Node& a, const Node& b) {
  if (a.kind != b.kind || a.key != b.key) return false;
  if (a.kind == Kind::null) return true;
  if (a.text != b.text) return false;
  if (a.kind == Kind::boolean) return a.truth == b.truth;
  if (a.kind == Kind::integer) return a.integer == b.integer;
  return a.kind != Kind::real || std::memcmp(&a.real, &b.real, sizeof a.real) == 0;
}

// Where `a` from its node `i` on and `b` from `k` on first differ; empty: nowhere.
inline std::string difference(const Tree& a, std::uint32_t i, const Tree& b, std::uint32_t k) {
  if (i >= a.size() || k >= b.size()) return i >= a.size() && k >= b.size() ? "" : "size";
  const std::uint32_t size = a.nodes[i].end - i;
  if (b.nodes[k].end - k != size) return "size of " + std::string(a.nodes[i].key);
  for (std::uint32_t n = 0; n < size; ++n) {
    const Node& x = a.nodes[i + n];
    const Node& y = b.nodes[k + n];
    if (!same(x, y) || x.end - i != y.end - k) {
      return "key '" + std::string(x.key) + "' / '" + std::string(y.key) + "', text '" +
             std::string(x.text) + "' / '" + std::string(y.text) + "'";
    }
  }
  return "";
}

// The first top-level entry that `some`, a reading of `wanted`, has otherwise
// than `all`; empty: none.
inline std::string projection_difference(const Tree& all, const Tree& some,
                                         const dossier::frontmatter::WantedKeys& wanted) {
  std::uint32_t k = 1;
  std::size_t next = 0;
  for (std::uint32_t i = 1; i < all.size(); i = all.nodes[i].end) {
    if (wanted.wish_for(all.nodes[i].key, next).form == dossier::frontmatter::Form::nothing)
      continue;
    std::string found = difference(all, i, some, k);
    if (!found.empty()) return found;
    k = some.nodes[k].end;
  }
  return k == some.size() ? "" : "entries that nobody wanted";
}

// The same of a list's items: every item is there, and of each map every wanted key.
inline std::string item_difference(const Tree& all, std::uint32_t list, const Tree& some,
                                   std::uint32_t other_list,
                                   const dossier::frontmatter::WantedKeys& wanted) {
  std::uint32_t k = other_list + 1;
  std::size_t next = 0;
  for (std::uint32_t i = list + 1; i < all.nodes[list].end; i = all.nodes[i].end) {
    if (k >= some.nodes[other_list].end) return "an item is missing";
    if (all.nodes[i].kind != some.nodes[k].kind) return "an item is of another kind";
    if (all.nodes[i].kind != Kind::map) {
      std::string found = difference(all, i, some, k);
      if (!found.empty()) return found;
    }
    for (std::uint32_t n = i + 1; all.nodes[i].kind == Kind::map && n < all.nodes[i].end;
         n = all.nodes[n].end) {
      const std::string_view key = all.nodes[n].key;
      if (wanted.wish_in_item(key, next).form == dossier::frontmatter::Form::nothing) continue;
      const std::uint32_t other = some.find(k, key);
      if (other == 0) return "no wanted key '" + std::string(key) + "' in an item";
      std::string found = difference(all, n, some, other);
      if (!found.empty()) return found;
    }
    k = some.nodes[k].end;
  }
  return k == some.nodes[other_list].end ? "" : "more items";
}

// A text that is said to be clean and is not; empty: none.
inline std::string unclean(const Tree& tree) {
  const auto needs_escape = [](std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
      return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
    });
  };
  for (const Node& node : tree.nodes) {
    if (node.has_clean_key && needs_escape(node.key)) return std::string(node.key);
    if (node.has_clean_text && needs_escape(node.text)) return std::string(node.text);
  }
  return "";
}

// Other documents with lines of the block: its halves, its lines in the other order, and all
// but every third of them.
inline std::vector<std::string> relatives(std::string_view block) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at < block.size();) {
    const std::size_t end = std::min(block.find('\n', at), block.size() - 1) + 1;
    lines.push_back(block.substr(at, end - at));
    at = end;
  }
  std::vector<std::string> found(4);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    found[i < lines.size() / 2 ? 0 : 1] += lines[i];
    found[2] += lines[lines.size() - 1 - i];
    if (i % 3 != 2) found[3] += lines[i];
  }
  found.emplace_back(block);
  return found;
}

// What is wrong where lines are known from other documents, and from this one: all must be
// as it is without. `body` follows the fence: lines at a text's very end are not looked up.
inline std::string known_fault(std::string_view block, std::string_view body,
                               const dossier::frontmatter::WantedKeys& wanted) {
  namespace fm = dossier::frontmatter;
  fm::LineStates known;
  Tree tree;
  fm::PlainBlock here;
  const std::string end = "---\n" + std::string(body) + "\n";
  for (const std::string& other : relatives(block)) {
    const std::string text = other + end;
    fm::read_plain_to_fence(text, wanted, tree, here, &known);
  }
  const std::string text = std::string(block) + end;
  Tree alone;
  fm::PlainBlock there;
  const bool accepted = fm::read_plain_to_fence(text, wanted, alone, there);
  if (fm::read_plain_to_fence(text, wanted, tree, here, &known) != accepted) return "is known";
  if (!accepted) return tree.nodes.empty() ? "" : "known: refused, but not empty";
  if (here.body.data() != there.body.data() || here.lines != there.lines) return "known: lines";
  if (tree.size() != alone.size()) return "known: size";
  for (std::uint32_t i = 0; i < tree.size(); ++i) {
    const Node& a = tree.nodes[i];
    const Node& b = alone.nodes[i];
    if (a.wanted != b.wanted || a.has_json != b.has_json) return "known: form";
  }
  const std::string found = difference(alone, 0, tree, 0);
  if (!found.empty()) return "known: " + found;
  return unclean(tree);
}

inline std::string known_fault(std::string_view block,
                               const dossier::frontmatter::WantedKeys& wanted) {
  std::string found = known_fault(block, std::string(300, 'x'), wanted);
  if (found.empty()) found = known_fault(block, "x", wanted);
  if (!found.empty()) return found;
  // With nothing behind it, in memory of its own.
  const std::vector<char> alone(block.begin(), block.end());
  dossier::frontmatter::LineStates known;
  Tree trees[2];
  bool accepted[2];
  for (int round = 0; round < 2; ++round) {
    const std::string_view text(alone.data(), alone.size());
    accepted[round] = dossier::frontmatter::read_plain(text, wanted, trees[round], &known);
  }
  if (accepted[0] != accepted[1]) return "is known, alone";
  return difference(trees[0], 0, trees[1], 0);
}

// The same of any block, which need not be one: of all keys, of none, of what may be keys as
// JSON, and of the items of the first.
inline std::string known_fault(std::string_view block) {
  namespace fm = dossier::frontmatter;
  const std::vector<std::string> none;
  fm::WantedKeys json(none);
  for (std::size_t at = 0; at < block.size(); at = block.find('\n', at) + 1) {
    const std::string_view line = block.substr(at, block.find('\n', at) - at);
    if (line.find(':') < line.size()) json.as_json(line.substr(0, line.find(':')));
    if (block.find('\n', at) == block.npos) break;
  }
  const std::string first(block.substr(0, block.find(':')));
  for (const fm::WantedKeys& wanted : {fm::WantedKeys(), fm::WantedKeys(none), json,
                                       fm::WantedKeys::of_items(first, {"a", "b"})}) {
    std::string found = known_fault(block, wanted);
    if (!found.empty()) return found;
  }
  return "";
}

// What is wrong where only some keys of a list's maps are wanted: every second key of the
// first map, for every list.
inline std::string items_fault(std::string_view block, const Tree& plain) {
  namespace fm = dossier::frontmatter;
  for (std::uint32_t list = 1; list < plain.size(); list = plain.nodes[list].end) {
    if (plain.nodes[list].kind != Kind::list) continue;
    std::vector<std::string> keys;
    bool take = list % 2 == 0;
    for (std::uint32_t i = list + 2; i < plain.nodes[list].end; i = plain.nodes[i].end) {
      if (take) keys.emplace_back(plain.nodes[i].key);
      take = !take;
    }
    const std::string key(plain.nodes[list].key);
    const fm::WantedKeys wanted = fm::WantedKeys::of_items(key, keys);
    Tree some;
    if (!fm::read_plain(block, wanted, some)) return "refused some keys of items that it read";
    const std::uint32_t other = some.find(0, key);
    if (other == 0 || some.nodes[0].end != some.nodes[other].end) return "not one entry";
    std::string found = item_difference(plain, list, some, other, wanted);
    if (found.empty()) found = known_fault(block, wanted);
    if (!found.empty()) return "items of '" + key + "': " + found;
  }
  return "";
}

inline std::string json_of(const Tree& tree, std::uint32_t node) {
  std::string json;
  dossier::frontmatter::append_json(json, tree, node);
  return json;
}

// What is wrong where some keys are wanted as JSON alone, some as values, some not: all
// have the JSON of the tree.
inline std::string json_fault(std::string_view block, const Tree& plain,
                              const dossier::frontmatter::WantedKeys& wanted) {
  using dossier::frontmatter::Form;
  Tree tree;
  if (!dossier::frontmatter::read_plain(block, wanted, tree)) return "refused as JSON what it read";
  std::size_t next = 0;
  for (std::uint32_t i = 1; i < plain.size(); i = plain.nodes[i].end) {
    const std::string_view key = plain.nodes[i].key;
    const Form form = wanted.wish_for(key, next).form;
    const std::uint32_t found = tree.find(0, key);
    if ((found == 0) != (form == Form::nothing)) return "another choice of keys";
    if (found == 0) continue;
    const Node& node = tree.nodes[found];
    if (node.has_json != (form == Form::json && node.is_container())) return "another form";
    if (node.has_json && node.end != found + 1) return "JSON with children";
    const std::string ours = json_of(tree, found);
    if (ours != json_of(plain, i)) return "JSON " + ours + " / " + json_of(plain, i);
  }
  return known_fault(block, wanted);
}

// The same of all keys as JSON, and of keys in every form.
inline std::string json_fault(std::string_view block, const Tree& plain) {
  dossier::frontmatter::WantedKeys all;
  dossier::frontmatter::WantedKeys some{std::vector<std::string>()};
  int n = 0;
  for (std::uint32_t i = 1; i < plain.size(); i = plain.nodes[i].end, ++n) {
    const std::string_view key = plain.nodes[i].key;
    all.as_json(key);
    if (n % 3 == 0) some.as_json(key);
    if (n % 3 == 2) some.as_values(key);
  }
  const std::string found = json_fault(block, plain, all);
  return found.empty() ? json_fault(block, plain, some) : found;
}

// What is wrong where the reader finds the closing fence itself: it must stop where
// find_fences() does, with the values of that block.
inline std::string fence_fault(std::string_view block) {
  namespace fm = dossier::frontmatter;
  const std::string text = "---\n" + std::string(block) + "---\nBody\n---\nMore";
  const fm::Fences fences = fm::find_fences(text);
  fm::PlainBlock found;
  Tree with_fence;
  Tree alone;
  const bool accepted = fm::read_plain_to_fence(std::string_view(text).substr(4), fm::WantedKeys(),
                                                with_fence, found);
  if (accepted != fm::read_plain(fences.block, fm::WantedKeys(), alone)) return "the fence decides";
  if (!accepted) return with_fence.nodes.empty() ? "" : "refused, but not empty";
  if (found.body.data() != fences.body.data() || found.body != fences.body) return "the body";
  if (found.lines + 3 != fences.body_line) return "the body's line";
  return difference(alone, 0, with_fence, 0);
}

// What is wrong with the plain reader's answer; empty: nothing. `accepted` says
// whether it gave one.
inline std::string fault(std::string_view block, bool& accepted) {
  namespace fm = dossier::frontmatter;
  Tree plain;
  accepted = fm::read_plain(block, fm::WantedKeys(), plain);
  std::string at_fence = fence_fault(block);
  if (!at_fence.empty()) return at_fence;
  if (std::string known = known_fault(block); !known.empty()) return known;
  if (!accepted) return plain.nodes.empty() ? "" : "refused, but not empty";
  if (const std::string text = unclean(plain); !text.empty()) return "unclean: " + text;
  Tree yaml;
  fm::Problem problem;
  const fm::Reading reading = fm::read_yaml(block, 1, yaml, problem);
  if (reading != fm::Reading::good) return "yaml-cpp says: " + problem.message;
  std::string found = difference(plain, 0, yaml, 0);
  if (!found.empty()) return found;
  // Every second key.
  std::vector<std::string> keys;
  bool take = false;
  for (std::uint32_t i = 1; i < plain.size(); i = plain.nodes[i].end) {
    if (take) keys.emplace_back(plain.nodes[i].key);
    take = !take;
  }
  const fm::WantedKeys wanted(keys);
  Tree some;
  if (!fm::read_plain(block, wanted, some)) return "refused some keys of what it read";
  found = projection_difference(plain, some, wanted);
  if (found.empty()) found = known_fault(block, wanted);
  if (found.empty()) found = items_fault(block, plain);
  return found.empty() ? json_fault(block, plain) : found;
}

}  // namespace judge
