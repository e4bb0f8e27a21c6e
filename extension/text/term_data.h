// The words by which the furniture of a page gives itself away, by topic and language.
#pragma once
#include <span>
#include <string_view>

namespace dossier::text {

enum class Topic {
  consent,     // cookie notices and privacy settings
  section,     // headings behind which no article goes on: related, comments, tags
  sharing,     // buttons and names of networks
  signup,      // accounts, subscriptions, newsletters
  legal,       // copyright, imprint, terms
  credit,      // picture sources and captions
  byline,      // who, when, how long to read
  comments,    // the controls of a discussion
  navigation,  // menus, paging, departments of a site
  advert,      // advertising and shops
  reader,      // words that address the reader: a notice does, a report on cookies does not
  icon,        // names of icons, which run together when an SVG's titles become text
};
constexpr int kTopics = 12;

struct TermList {
  Topic topic;
  std::string_view language;
  std::string_view terms;  // in lower case, divided by '|'
};

// Collected from the furniture that sites in each language share; names of
// single sites and phrases of single pages have no place here.
std::span<const TermList> term_lists();

}  // namespace dossier::text
