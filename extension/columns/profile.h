// What is in this folder: a profile of every field of its front matter.
//
//   Profile profile;
//   profile.add(document.meta);            // for every file
//   profile.fields()                       // $.title, $.related, $.related[*].title, ...
//
// One pass. Memory grows with the number of different fields, up to kMaxFields,
// not with the number of files: different values are counted exactly up to
// kExactValues and estimated beyond (KMV sketch: Bar-Yossef et al., "Counting
// distinct elements in a data stream", 2002; standard error below 1 %).
#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "frontmatter/tree.h"

namespace dossier::columns {

constexpr std::size_t kMaxFields = 100000;   // a folder whose keys are data, such as ids
constexpr std::size_t kExactValues = 16384;  // 128 kB a field

// The number of different values among those added, from their hashes.
class DistinctCounter {
 public:
  void add(std::uint64_t hash);
  std::int64_t count() const;

 private:
  void shrink();
  std::vector<std::uint64_t> hashes_;  // the smallest ones; sorted up to sorted_
  std::size_t sorted_ = 0;
  std::uint64_t largest_ = UINT64_MAX;  // hashes above are not kept
};

struct FieldProfile {
  std::string path;            // $.related[*].title
  std::int64_t documents = 0;  // that have the field
  std::int64_t nulls = 0;      // values that are null
  // Values of each frontmatter::Kind.
  std::array<std::int64_t, 7> kinds{};
  // Of a scalar, the characters as written; of a list, its items; of a map, its
  // keys. -1: there was no value but null.
  std::int64_t shortest = -1;
  std::int64_t longest = -1;
  std::string example;  // the first value that is not null, cut after kExampleLength
  DistinctCounter distinct;

  // The kinds but null, the commonest first: "text", "integer|text"; "null" when
  // there is nothing else.
  std::string type() const;
};
constexpr std::size_t kExampleLength = 100;  // characters

class Profile {
 public:
  Profile();
  ~Profile();
  Profile(Profile&&) noexcept;
  Profile& operator=(Profile&&) noexcept;

  void add(const frontmatter::Tree& tree);
  // In order of first appearance, a container before what is in it.
  const std::vector<std::unique_ptr<FieldProfile>>& fields() const { return fields_; }

 private:
  struct Place;
  Place* place_below(Place& parent, std::string_view key, bool is_item);
  void add_value(const frontmatter::Tree& tree, std::uint32_t index, Place& place);
  void add_children(const frontmatter::Tree& tree, std::uint32_t index, Place& place);

  std::unique_ptr<Place> root_;
  std::vector<std::unique_ptr<FieldProfile>> fields_;
  std::int64_t document_ = 0;
};

}  // namespace dossier::columns
