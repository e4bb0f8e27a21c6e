// Which terms of term_data.h a line holds.
//
//   topics_of("share this article")  ->  section: exact
//   topics_of("Privacy policy | (c) 2020 Example")  ->  legal: at the start
//
// Terms match whole words, without regard to case; in scripts written without spaces
// they match anywhere. One hash look-up a word.
#pragma once
#include <array>
#include <string_view>

#include "text/term_data.h"

namespace dossier::text {

// How strongly a line speaks of a topic: a line that is nothing but a term (digits and
// punctuation aside) says more than one that begins with it, or holds it somewhere.
enum class Presence : unsigned char { none, inside, start, exact };

struct Topics {
  std::array<Presence, kTopics> presence{};
  std::array<unsigned char, kTopics> hits{};  // terms found, at most 255

  Presence of(Topic topic) const { return presence[static_cast<std::size_t>(topic)]; }
  int hits_of(Topic topic) const { return hits[static_cast<std::size_t>(topic)]; }
};

Topics topics_of(std::string_view line);

}  // namespace dossier::text
