#include "html/places.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "decode/ascii.h"
#include "html/page.h"

namespace dossier::html {
namespace {

struct Meaning {
  std::string_view word;
  std::uint32_t place;
};

// Sorted by word.
template <std::size_t N>
std::uint32_t look_up(const Meaning (&sorted)[N], std::string_view word) {
  const auto* found =
      std::lower_bound(std::begin(sorted), std::end(sorted), word,
                       [](const Meaning& m, std::string_view w) { return m.word < w; });
  return found != std::end(sorted) && found->word == word ? found->place : 0;
}

constexpr Meaning kElements[] = {
    {"article", kInArticle},   {"aside", kInAside},   {"blockquote", kInQuote},
    {"dialog", kInForm},       {"dl", kInList},       {"fieldset", kInForm},
    {"figcaption", kInFigure}, {"figure", kInFigure}, {"footer", kInFooter},
    {"form", kInForm},         {"header", kInHeader}, {"main", kInMain},
    {"menu", kInNav},          {"nav", kInNav},       {"ol", kInList},
    {"table", kInTable},       {"ul", kInList},
};

constexpr Meaning kRoles[] = {
    {"alert", kInForm},         {"alertdialog", kInForm}, {"article", kInArticle},
    {"banner", kInHeader},      {"button", kInForm},      {"complementary", kInAside},
    {"contentinfo", kInFooter}, {"dialog", kInForm},      {"form", kInForm},
    {"main", kInMain},          {"menu", kInNav},         {"menubar", kInNav},
    {"navigation", kInNav},     {"search", kInForm},      {"tablist", kInNav},
    {"toolbar", kInNav},
};

// The words that page authors give to the parts of a page. One word of "content" says
// little (half of all wrappers have it), two of them say where the article is.
constexpr Meaning kNames[] = {
    {"ad", kNamedAdvert},
    {"ads", kNamedAdvert},
    {"adsense", kNamedAdvert},
    {"advert", kNamedAdvert},
    {"advertisement", kNamedAdvert},
    {"advertorial", kNamedAdvert},
    {"also", kNamedRelated},
    {"article", kNamedContent},
    {"aside", kNamedSidebar},
    {"author", kNamedByline},
    {"banner", kNamedAdvert},
    {"bio", kNamedByline},
    {"blog", kNamedContent},
    {"body", kNamedContent},
    {"bottom", kNamedFooter},
    {"breadcrumb", kNamedNavigation},
    {"breadcrumbs", kNamedNavigation},
    {"byline", kNamedByline},
    {"caption", kNamedCaption},
    {"comment", kNamedComments},
    {"comments", kNamedComments},
    {"consent", kNamedSignup},
    {"content", kNamedContent},
    {"contentinfo", kNamedFooter},
    {"cookie", kNamedSignup},
    {"cookies", kNamedSignup},
    {"copy", kNamedContent},
    {"copyright", kNamedFooter},
    {"credit", kNamedCaption},
    {"credits", kNamedCaption},
    {"date", kNamedByline},
    {"dateline", kNamedByline},
    {"discussion", kNamedComments},
    {"disqus", kNamedComments},
    {"dropdown", kNamedNavigation},
    {"entry", kNamedContent},
    {"facebook", kNamedSharing},
    {"feed", kNamedRelated},
    {"follow", kNamedSharing},
    {"foot", kNamedFooter},
    {"footer", kNamedFooter},
    {"gallery", kNamedCaption},
    {"gdpr", kNamedSignup},
    {"headlines", kNamedRelated},
    {"latest", kNamedRelated},
    {"legal", kNamedFooter},
    {"login", kNamedSignup},
    {"mainarticletext", kNamedBody},
    {"maintext", kNamedBody},
    {"masthead", kNamedNavigation},
    {"menu", kNamedNavigation},
    {"meta", kNamedByline},
    {"metadata", kNamedByline},
    {"modal", kNamedSignup},
    {"more", kNamedRelated},
    {"most", kNamedRelated},
    {"nav", kNamedNavigation},
    {"navbar", kNamedNavigation},
    {"navigation", kNamedNavigation},
    {"newsletter", kNamedSignup},
    {"next", kNamedRelated},
    {"outbrain", kNamedRelated},
    {"pagination", kNamedNavigation},
    {"paywall", kNamedSignup},
    {"popular", kNamedRelated},
    {"popup", kNamedSignup},
    {"post", kNamedContent},
    {"postbody", kNamedBody},
    {"prev", kNamedRelated},
    {"privacy", kNamedSignup},
    {"promo", kNamedAdvert},
    {"promoted", kNamedAdvert},
    {"promotion", kNamedAdvert},
    {"read", kNamedRelated},
    {"recent", kNamedRelated},
    {"recirc", kNamedRelated},
    {"recommend", kNamedRelated},
    {"recommendation", kNamedRelated},
    {"recommendations", kNamedRelated},
    {"recommended", kNamedRelated},
    {"register", kNamedSignup},
    {"related", kNamedRelated},
    {"replies", kNamedComments},
    {"reply", kNamedComments},
    {"respond", kNamedComments},
    {"rich", kNamedContent},
    {"share", kNamedSharing},
    {"sharing", kNamedSharing},
    {"shoutbox", kNamedComments},
    {"sidebar", kNamedSidebar},
    {"sidebars", kNamedSidebar},
    {"signin", kNamedSignup},
    {"signup", kNamedSignup},
    {"similar", kNamedRelated},
    {"skyscraper", kNamedAdvert},
    {"social", kNamedSharing},
    {"sponsor", kNamedAdvert},
    {"sponsored", kNamedAdvert},
    {"stories", kNamedRelated},
    {"story", kNamedContent},
    {"storybody", kNamedBody},
    {"storytext", kNamedBody},
    {"subscribe", kNamedSignup},
    {"subscription", kNamedSignup},
    {"taboola", kNamedRelated},
    {"tag", kNamedByline},
    {"tags", kNamedByline},
    {"teaser", kNamedRelated},
    {"teasers", kNamedRelated},
    {"text", kNamedContent},
    {"timestamp", kNamedByline},
    {"toolbar", kNamedNavigation},
    {"tools", kNamedSharing},
    {"topbar", kNamedNavigation},
    {"trending", kNamedRelated},
    {"twitter", kNamedSharing},
    {"widget", kNamedSidebar},
    {"widgets", kNamedSidebar},
};

template <std::size_t N>
constexpr bool is_sorted(const Meaning (&table)[N]) {
  return std::is_sorted(std::begin(table), std::end(table),
                        [](const Meaning& a, const Meaning& b) { return a.word < b.word; });
}
static_assert(is_sorted(kElements) && is_sorted(kRoles) && is_sorted(kNames));

using decode::is_capital;
using decode::is_letter;
using decode::lower;

// The places of one class, and kNamedBody when two different words of content meet in it.
std::uint32_t place_of_name(std::string_view name) {
  std::uint32_t place = 0;
  int content_words = 0;
  std::string word;
  std::string last_content;
  const auto end_word = [&] {
    const std::uint32_t meaning = look_up(kNames, word);
    if (meaning == kNamedContent && word != last_content) {
      ++content_words;
      last_content = word;
    }
    place |= meaning;
    word.clear();
  };
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (!is_letter(name[i]) || (is_capital(name[i]) && i > 0 && !is_capital(name[i - 1]))) {
      end_word();
    }
    if (is_letter(name[i])) word += lower(name[i]);
  }
  end_word();
  return content_words > 1 ? place | kNamedBody : place;
}

}  // namespace

std::uint32_t place_of_element(std::string_view name) { return look_up(kElements, name); }
std::uint32_t place_of_role(std::string_view role) { return look_up(kRoles, role); }

std::uint32_t place_of_names(std::string_view names) {
  std::uint32_t place = 0;
  while (!names.empty()) {
    const std::size_t blank = names.find_first_of(" \t\n\r\f");
    place |= place_of_name(names.substr(0, blank));
    if (blank == std::string_view::npos) break;
    names.remove_prefix(blank + 1);
  }
  return place;
}

std::uint32_t place_of_style(std::string_view style) {
  std::string compact;
  for (const char c : style) {
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r') compact += lower(c);
  }
  const auto has = [&](std::string_view what) { return compact.find(what) != std::string::npos; };
  const bool hides = has("display:none") || has("visibility:hidden");
  return hides ? std::uint32_t{kHidden} : 0;
}

}  // namespace dossier::html
