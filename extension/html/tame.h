// Making a page safe and quick to parse, for readers who want only its text.
//
//   tame("<p onclick='f()' class=a>x<b>y</b><script>z</script>")  ->  "<p class=a>xy"
//
// gumbo 0.10 builds any tree that a page asks for: it frees it by recursion, clones
// open formatting elements into every paragraph (quadratic in the worst case) and
// compares each attribute with all others of its tag. Pages written to exhaust a
// parser do exist, so before it sees them this pass takes out whatever cannot change
// the text or its blocks: comments; script, style, title, textarea, iframe, noscript
// and svg with all they hold; b, i, em, font and the like; void elements other than
// br and hr; all attributes but class, id, role, hidden, aria-hidden, style, itemprop
// and the mere fact of an href. Ordinary pages shrink to a third.
//
// A page whose elements may be nested deeper than kMaxDepth is flattened: every block
// tag becomes <br>, every other one nothing. Its text survives, its structure does not.
#pragma once
#include <string>
#include <string_view>

namespace dossier::html {

// Pages in the wild stay below 100 levels; gumbo's frees take about 100 bytes of
// stack a level, so this many are safe on the smallest thread stacks (128 kB).
constexpr int kMaxDepth = 512;

std::string tame(std::string_view html);

}  // namespace dossier::html
