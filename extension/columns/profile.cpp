#include "columns/profile.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "columns/path.h"
#include "decode/utf8.h"

namespace dossier::columns {

using frontmatter::Kind;
using frontmatter::Node;
using frontmatter::Tree;

namespace {

constexpr std::array<std::string_view, 7> kKindNames = {"null", "boolean", "integer", "real",
                                                        "text", "list",    "map"};

std::uint64_t hash_of(std::string_view text, Kind kind) {
  std::uint64_t h = 0xCBF29CE484222325U ^ static_cast<std::uint64_t>(kind);
  for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  h = (h ^ (h >> 33)) * 0xFF51AFD7ED558CCDU;
  h = (h ^ (h >> 33)) * 0xC4CEB9FE1A85EC53U;
  return h ^ (h >> 33);
}

std::int64_t character_count(std::string_view text) {
  return std::count_if(text.begin(), text.end(),
                       [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

std::int64_t length_of(const Tree& tree, std::uint32_t index) {
  const Node& node = tree.nodes[index];
  if (!node.is_container()) return character_count(node.text);
  std::int64_t n = 0;
  for (std::uint32_t i = index + 1; i < node.end; i = tree.nodes[i].end) ++n;
  return n;
}

std::string shortened(std::string text) {
  std::size_t at = 0;
  for (std::size_t n = 0; at < text.size() && n < kExampleLength; ++n) {
    at += decode::code_point_at(text, at).size;
  }
  if (at < text.size()) text = text.substr(0, at) + "...";
  return text;
}

}  // namespace

void DistinctCounter::add(std::uint64_t hash) {
  if (hash > largest_) return;
  hashes_.push_back(hash);
  if (hashes_.size() >= 2 * kExactValues ||
      (sorted_ < kExactValues && hashes_.size() >= 64 && hashes_.size() >= 2 * sorted_)) {
    shrink();
  }
}

void DistinctCounter::shrink() {
  std::sort(hashes_.begin(), hashes_.end());
  hashes_.erase(std::unique(hashes_.begin(), hashes_.end()), hashes_.end());
  if (hashes_.size() > kExactValues) {
    hashes_.resize(kExactValues);
    largest_ = hashes_.back();
  }
  sorted_ = hashes_.size();
}

std::int64_t DistinctCounter::count() const {
  DistinctCounter own = *this;
  own.shrink();
  if (own.largest_ == UINT64_MAX) return static_cast<std::int64_t>(own.hashes_.size());
  const double share = static_cast<double>(own.largest_) / 18446744073709551615.0;
  return std::llround((static_cast<double>(kExactValues) - 1) / share);
}

std::string FieldProfile::type() const {
  std::vector<std::size_t> order;
  for (std::size_t kind = 1; kind < kinds.size(); ++kind) {
    if (kinds[kind] > 0) order.push_back(kind);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return kinds[a] > kinds[b]; });
  std::string out;
  for (const std::size_t kind : order) {
    if (!out.empty()) out += '|';
    out += kKindNames[kind];
  }
  return out.empty() ? "null" : out;
}

// A key, or the items of a list, somewhere in the documents.
struct Profile::Place {
  FieldProfile* field = nullptr;  // null: the root
  std::int64_t last_document = 0;
  std::vector<std::pair<std::string, std::unique_ptr<Place>>> keys;
  std::unordered_map<std::string_view, Place*> by_key;  // once there are many
  std::unique_ptr<Place> items;
  std::size_t guess = 0;  // the key after the one found last
};

Profile::Profile() : root_(std::make_unique<Place>()) {}
Profile::~Profile() = default;
Profile::Profile(Profile&&) noexcept = default;
Profile& Profile::operator=(Profile&&) noexcept = default;

Profile::Place* Profile::place_below(Place& parent, std::string_view key, bool is_item) {
  if (is_item && parent.items) return parent.items.get();
  if (!is_item) {
    // Documents of a kind have their keys in the same order: try the next one first.
    if (parent.guess < parent.keys.size() && parent.keys[parent.guess].first == key) {
      return parent.keys[parent.guess++].second.get();
    }
    const auto found = parent.by_key.find(key);
    if (found != parent.by_key.end()) return found->second;
  }
  if (fields_.size() >= kMaxFields) return nullptr;
  auto place = std::make_unique<Place>();
  Place* raw = place.get();
  raw->field = fields_.emplace_back(std::make_unique<FieldProfile>()).get();
  raw->field->path = parent.field ? parent.field->path : "$";
  if (is_item) {
    raw->field->path += "[*]";
    parent.items = std::move(place);
  } else {
    append_key(raw->field->path, key);
    parent.keys.emplace_back(key, std::move(place));
    parent.by_key.clear();  // the strings may have moved
    for (const auto& [name, child] : parent.keys) parent.by_key.emplace(name, child.get());
  }
  return raw;
}

void Profile::add_children(const Tree& tree, std::uint32_t index, Place& place) {
  const Node& node = tree.nodes[index];
  const bool is_list = node.kind == Kind::list;
  place.guess = 0;
  for (std::uint32_t i = index + 1; i < node.end; i = tree.nodes[i].end) {
    if (Place* below = place_below(place, tree.nodes[i].key, is_list)) add_value(tree, i, *below);
  }
}

void Profile::add_value(const Tree& tree, std::uint32_t index, Place& place) {
  const Node& node = tree.nodes[index];
  FieldProfile& field = *place.field;
  if (place.last_document != document_) ++field.documents;
  place.last_document = document_;
  ++field.kinds[static_cast<std::size_t>(node.kind)];
  if (node.kind == Kind::null) {
    ++field.nulls;
    return;
  }
  const std::int64_t length = length_of(tree, index);
  field.shortest = field.shortest < 0 ? length : std::min(field.shortest, length);
  field.longest = std::max(field.longest, length);
  if (!node.is_container()) {
    field.distinct.add(hash_of(node.text, node.kind));
    if (field.example.empty()) field.example = shortened(std::string(node.text));
    return;
  }
  std::string json;
  frontmatter::append_json(json, tree, index);
  field.distinct.add(hash_of(json, node.kind));
  if (field.example.empty()) field.example = shortened(std::move(json));
  add_children(tree, index, place);
}

void Profile::add(const Tree& tree) {
  ++document_;
  if (!tree.nodes.empty()) add_children(tree, 0, *root_);
}

}  // namespace dossier::columns
