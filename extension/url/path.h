// Paths (URL Standard, section 4.4, path state), kept as serialized text.
//
//   path = "/a/b";  shorten(path, false)                      ->  /a
//   path = "/a";    append_path(path, "./b/%2e%2e/c d", web)  ->  /a/c%20d
#pragma once
#include <string>
#include <string_view>

namespace dossier::url {

struct PathRules {
  bool is_special;  // "\" separates like "/"
  bool is_file;     // a drive letter at the start is kept
};

// Appends the segments of `text`, which holds no "?" or "#", with dot segments
// resolved and the path percent-encode set applied. Even an empty text is a
// segment: it appends "/".
void append_path(std::string& path, std::string_view text, PathRules rules);

// Removes the last segment; in a file address a lone drive letter stays.
void shorten(std::string& path, bool is_file);

// A letter and ":" or "|"; in its normalized form only ":".
bool is_drive_letter(std::string_view text);
bool is_normalized_drive_letter(std::string_view text);
bool starts_with_drive_letter(std::string_view text);

// The opaque path state: only controls are encoded, and a space before the
// query or fragment.
void append_opaque_path(std::string& path, std::string_view text, bool more_follows);

}  // namespace dossier::url
