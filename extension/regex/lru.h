// A small cache that forgets what was not used for the longest time.
#pragma once
#include <algorithm>
#include <cstddef>
#include <list>
#include <utility>

namespace dossier::regex {

// Looks through all its entries, so it is for some dozens of them. Asked(key)
// says whether an entry is the wanted one; so a lookup makes no key.
template <class Key, class Value, std::size_t kCapacity>
class Lru {
 public:
  // The value, which is now the last used one, or null.
  template <class Asked>
  const Value* find(Asked asked) {
    const auto known = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const auto& entry) { return asked(entry.first); });
    if (known == entries_.end()) return nullptr;
    entries_.splice(entries_.begin(), entries_, known);
    return &entries_.front().second;
  }

  void add(Key key, Value value) {
    entries_.emplace_front(std::move(key), std::move(value));
    if (entries_.size() > kCapacity) entries_.pop_back();
  }

 private:
  std::list<std::pair<Key, Value>> entries_;  // the last used first
};

}  // namespace dossier::regex
