#include "url/path.h"

#include "decode/ascii.h"
#include "url/percent.h"
#include "url/scan.h"

namespace dossier::url {
namespace {

// How many dots the segment is made of, "%2e" counting as one; 0 for a segment
// that holds anything else, or more than two.
int dots_in(std::string_view segment) {
  int dots = 0;
  while (!segment.empty()) {
    const bool is_escaped = segment.size() >= 3 && segment[0] == '%' && segment[1] == '2' &&
                            (segment[2] == 'e' || segment[2] == 'E');
    if ((segment[0] != '.' && !is_escaped) || ++dots > 2) return 0;
    segment.remove_prefix(is_escaped ? 3 : 1);
  }
  return dots;
}

// The end of the path state's loop for one segment; `is_last` when no slash
// follows it.
void append_segment(std::string& path, std::string_view segment, bool is_last, bool is_file) {
  const int dots = dots_in(segment);
  if (dots == 2) shorten(path, is_file);
  if (dots > 0) {
    if (is_last) path += '/';
    return;
  }
  const bool is_drive = is_file && path.empty() && is_drive_letter(segment);
  path += '/';
  append_encoded(path, segment, EncodeSet::path);
  if (is_drive) path.back() = ':';
}

}  // namespace

void append_path(std::string& path, std::string_view text, PathRules rules) {
  static constexpr ByteSet kSlash("/"), kSlashes("/\\");
  const ByteSet& separators = rules.is_special ? kSlashes : kSlash;
  for (;;) {
    const std::size_t end = separators.find(text);
    const bool is_last = end == text.size();
    append_segment(path, text.substr(0, end), is_last, rules.is_file);
    if (is_last) return;
    text.remove_prefix(end + 1);
  }
}

void shorten(std::string& path, bool is_file) {
  if (is_file && path.size() == 3 && is_normalized_drive_letter(path.substr(1))) return;
  if (const std::size_t slash = path.rfind('/'); slash != path.npos) path.resize(slash);
}

bool is_drive_letter(std::string_view text) {
  return text.size() == 2 && decode::is_letter(text[0]) && (text[1] == ':' || text[1] == '|');
}

bool is_normalized_drive_letter(std::string_view text) {
  return is_drive_letter(text) && text[1] == ':';
}

bool starts_with_drive_letter(std::string_view text) {
  if (!is_drive_letter(text.substr(0, 2))) return false;
  return text.size() == 2 || std::string_view("/\\?#").find(text[2]) != text.npos;
}

void append_opaque_path(std::string& path, std::string_view text, bool more_follows) {
  const bool ends_in_space = more_follows && !text.empty() && text.back() == ' ';
  if (ends_in_space) text.remove_suffix(1);
  append_encoded(path, text, EncodeSet::c0_control);
  if (ends_in_space) path += "%20";
}

}  // namespace dossier::url
