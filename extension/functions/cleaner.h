// The SQL side of every function that cleans a text: one shape for all, so that
// all keep the same promises.
//
//   std::optional<std::string> text::unaccent(std::string_view);   nothing: already clean
//   void text_unaccent(Context& ctx, Args args) { clean(ctx, args, text::unaccent); }
//
// - f sees well-formed UTF-8 only: ill-formed sequences are U+FFFD before it runs.
// - A text that f leaves alone goes back as the value that came, without a copy of ours.
// - Numbers and blobs are taken as text and come back as text.
#pragma once
#include <string>
#include <string_view>

#include "decode/utf8.h"
#include "sqlite/function.h"

namespace dossier::functions {

// The argument as well-formed UTF-8; a copy only where it was not.
class ValidText {
 public:
  explicit ValidText(std::string_view text) : view_(text) {
    if (decode::is_valid_utf8(text)) return;
    repaired_ = decode::replace_invalid_utf8(text);
    view_ = repaired_;
  }
  ValidText(const ValidText&) = delete;
  ValidText& operator=(const ValidText&) = delete;

  std::string_view view() const { return view_; }
  bool is_repaired() const { return view_.data() == repaired_.data(); }

 private:
  std::string repaired_;
  std::string_view view_;
};

// The argument itself, as text.
inline void unchanged(sqlite::Context& ctx, sqlite::Args args) {
  args.type(0) == SQLITE_TEXT ? ctx.same_as(args.raw(0)) : ctx.text(*args.text(0));
}

template <class Clean>
void clean(sqlite::Context& ctx, sqlite::Args args, Clean f) {
  const auto text = args.text(0);
  if (!text) return ctx.null();
  const ValidText valid(*text);
  if (const auto cleaned = f(valid.view())) return ctx.text(*cleaned);
  valid.is_repaired() ? ctx.text(valid.view()) : unchanged(ctx, args);
}

// The same for an f that leaves ASCII alone: then one look at each byte is all.
template <class Clean>
void clean_beyond_ascii(sqlite::Context& ctx, sqlite::Args args, Clean f) {
  const auto text = args.text(0);
  if (text && decode::skip_ascii(*text, 0) == text->size()) return unchanged(ctx, args);
  clean(ctx, args, f);
}

}  // namespace dossier::functions
