// Globs: which paths belong to a folder of documents.
//
//   content/**/*.md      any depth      {news,blog}/*.txt   alternatives
//   2021-0[1-6]*         a class        ????-*.md           one character each
//
// `*` and `?` stop at a slash, `**` as a whole segment spans folders (none too),
// `[!..]` negates, a backslash takes the next character literally, braces nest.
// Names are compared byte by byte, except that `?` and classes take a whole
// UTF-8 character.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace dossier::corpus {

// Alternatives beyond this are refused: braces multiply, {a,b}{a,b}... doubles.
constexpr std::size_t kMaxAlternatives = 1024;

// True when the text has a character that a glob gives a meaning.
bool has_wildcard(std::string_view text);

// One segment, without slashes, against one name. O(segment * name).
bool matches_segment(std::string_view segment, std::string_view name);

// The text without its backslashes: what a segment without wildcards names.
std::string unescaped(std::string_view segment);

// The glob with a backslash before every character that has a meaning.
std::string escaped(std::string_view name);

// "a/{b,c}/*.md" -> "a/b/*.md", "a/c/*.md". A brace without its partner or
// without a comma is literal. Empty when there are more than kMaxAlternatives.
std::vector<std::string> expand_braces(std::string_view glob);

// The segments between slashes; empty ones and repeated `**` are dropped.
std::vector<std::string> split_segments(std::string_view glob);

// A glob against a whole path, both split at slashes.
bool matches_path(const std::vector<std::string>& segments, std::string_view path);

}  // namespace dossier::corpus
