#include <string>

#include "catch.h"
#include "frontmatter/tree.h"

using namespace dossier::frontmatter;

// The writer asks for memory once, so what takes most of it must fit.
TEST_CASE("JSON has room for the longest escapes and numbers") {
  const std::string controls(1000, '\x1F');
  std::string escaped;
  for (int i = 0; i < 1000; ++i) escaped += "\\u001f";
  Tree tree;
  const std::uint32_t root = tree.open(Kind::map, {});
  tree.nodes[tree.open(Kind::text, controls)].text = controls;
  Node& hexadecimal = tree.nodes[tree.open(Kind::integer, "h")];
  hexadecimal.text = "0x8000";
  hexadecimal.integer = INT64_MIN;
  Node& real = tree.nodes[tree.open(Kind::real, "r")];
  real.text = "+.5";
  real.real = -1.7976931348623157e308;
  tree.close(tree.open(Kind::list, "\""));
  tree.close(root);
  std::string json;
  append_json(json, tree);
  CHECK(json == "{\"" + escaped + "\":\"" + escaped +
                    "\",\"h\":-9223372036854775808,\"r\":-1.7976931348623157e+308,\"\\\"\":[]}");
  // Appended, and of a part.
  append_json(json, tree, 2);
  CHECK(json.ends_with("}-9223372036854775808"));
}
