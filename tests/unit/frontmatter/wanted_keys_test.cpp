#include "frontmatter/wanted_keys.h"

#include "catch.h"

using dossier::frontmatter::Form;
using dossier::frontmatter::hash_of_key;
using dossier::frontmatter::is_same_key;
using dossier::frontmatter::KeyForms;
using dossier::frontmatter::WantedKeys;

namespace {

Form form_of(const WantedKeys& wanted, std::string_view key) {
  std::size_t next = 0;
  return wanted.wish_for(key, next).form;
}

Form form_in_item(const WantedKeys& wanted, std::string_view key) {
  std::size_t next = 0;
  return wanted.wish_in_item(key, next).form;
}

}  // namespace

TEST_CASE("what is wanted of a key") {
  CHECK(form_of(WantedKeys(), "any") == Form::values);
  WantedKeys some({"title", "tags", "title"});
  some.as_json("tags").as_json("images").as_values("images").as_json("links");
  CHECK(form_of(some, "title") == Form::values);
  CHECK(form_of(some, "tags") == Form::json);
  CHECK(form_of(some, "images") == Form::values);
  CHECK(form_of(some, "links") == Form::json);
  CHECK(form_of(some, "other") == Form::nothing);
  CHECK(form_of(some, "") == Form::nothing);
  some.and_all_others();
  CHECK(form_of(some, "tags") == Form::json);
  CHECK(form_of(some, "other") == Form::values);
}

TEST_CASE("what is wanted of items") {
  const auto wanted = WantedKeys::of_items("links", {"url"});
  CHECK(wanted.is_of_items("links"));
  CHECK_FALSE(wanted.is_of_items("url"));
  CHECK(form_of(wanted, "links") == Form::values);
  CHECK(form_of(wanted, "url") == Form::nothing);
  CHECK(form_in_item(wanted, "url") == Form::values);
  CHECK(form_in_item(wanted, "links") == Form::nothing);
  CHECK_FALSE(WantedKeys().is_of_items(""));
  CHECK_FALSE(WantedKeys(wanted).as_json("links").is_of_items("links"));
  CHECK_FALSE(WantedKeys(wanted).and_all_others().is_of_items("links"));
}

TEST_CASE("keys are found in any order, and numbered in the order in which they were wanted") {
  std::vector<std::string> keys;
  for (int i = 0; i < 300; ++i) keys.push_back("key" + std::to_string(i * i));
  KeyForms forms;
  for (const std::string& key : keys) forms.set(key, Form::values);
  const int step = GENERATE(1, 2, 3, 7, 299);
  std::size_t next = GENERATE(0, 299, 300, 12345);
  for (std::size_t n = 0; n < keys.size(); ++n) {
    const std::size_t i = n * static_cast<std::size_t>(step) % keys.size();
    const auto wish = forms.of(keys[i], Form::nothing, next);
    REQUIRE(wish.form == Form::values);
    REQUIRE(wish.number == i + 1);
    REQUIRE(forms.of(keys[i] + "x", Form::json, next).form == Form::json);
    REQUIRE(forms.of(keys[i] + "x", Form::json, next).number == KeyForms::kNoNumber);
  }
  CHECK(forms.number_of(keys[7]) == 8);
  CHECK(forms.number_of("none") == 0);
}

TEST_CASE("keys are the same when all their bytes are") {
  for (std::size_t size = 0; size < 40; ++size) {
    const std::string key(size, 'a');
    CHECK(is_same_key(key, std::string(size, 'a')));
    CHECK(hash_of_key(key) == hash_of_key(std::string(size, 'a')));
    CHECK_FALSE(is_same_key(key, std::string(size + 1, 'a')));
    for (std::size_t i = 0; i < size; ++i) {
      std::string other = key;
      other[i] = 'b';
      CHECK_FALSE(is_same_key(key, other));
    }
  }
}
