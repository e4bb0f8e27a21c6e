// The main text of an HTML page: the article without the furniture around it.
//
//   main_text("<nav>Home News</nav><article><h1>T</h1><p>A long paragraph ...</p></article>")
//     ->  the title and the paragraphs, one a line
//
// The judgement is text_main's (text/main_text.h) with more to go by: the kind of each
// block, how much of it is links, the elements and class names around it, and where its
// container stands to the container with the most text. Hidden blocks count as places
// like any other. "" when nothing on the page looks like an article. Linear.
#pragma once
#include <string>
#include <string_view>

namespace dossier::html {

std::string main_text(std::string_view html);

}  // namespace dossier::html
