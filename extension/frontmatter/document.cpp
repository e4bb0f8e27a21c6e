#include "frontmatter/document.h"

#include "frontmatter/fences.h"
#include "frontmatter/place.h"
#include "frontmatter/repair.h"
#include "frontmatter/structured.h"
#include "frontmatter/yaml.h"

namespace dossier::frontmatter {
namespace {

// The opener as nearly every file has it: the rest of the text, empty where the text
// starts with anything else.
std::string_view behind_everyday_opener(std::string_view text) {
  for (const std::string_view opener : {"---\n", "---\r\n"}) {
    if (text.starts_with(opener)) return text.substr(opener.size());
  }
  return {};
}

const WantedKeys& wanted_by(const ReadOptions& options) {
  static const WantedKeys kAll;
  return options.wanted != nullptr ? *options.wanted : kAll;
}

// Comments alone, and `null`, are front matter without a key.
void make_map_of_null(Tree& meta) {
  if (meta.nodes.empty() || meta.nodes[0].kind != Kind::null) return;
  meta.nodes.clear();
  meta.open(Kind::map, {});
}

// The way of nearly every file: front matter from the first line, which the plain
// reader can read. False, and nothing is read, for all others.
bool read_everyday(std::string_view text, const ReadOptions& options, Document& out) {
  const std::string_view rest = behind_everyday_opener(text);
  PlainBlock block;
  if (rest.empty() || !options.use_plain_reader) return false;
  if (!read_plain_to_fence(rest, wanted_by(options), out.meta, block, options.known_lines))
    return false;
  make_map_of_null(out.meta);
  out.status = Status::ok;
  out.reader = Reader::plain;
  out.body = block.body;
  out.body_line = block.lines + 3;  // the fences and the line itself
  return true;
}

Reading read_block(std::string_view text, const Fences& fences, const ReadOptions& options,
                   Document& out) {
  switch (fences.format) {
    case Format::json:
      return read_json(fences.block, fences.block_line, out.meta, out.problem);
    case Format::toml:
      return read_toml(fences.block, fences.block_line, out.meta, out.problem);
    default:
      break;
  }
  // Behind an everyday opener the plain reader has refused already.
  const bool is_new_to_it = options.use_plain_reader && behind_everyday_opener(text).empty();
  if (is_new_to_it && read_plain(fences.block, wanted_by(options), out.meta, options.known_lines)) {
    out.reader = Reader::plain;
    return Reading::good;
  }
  const Reading reading = read_yaml(fences.block, fences.block_line, out.meta, out.problem);
  if (reading != Reading::failed) return reading;
  return repair_yaml(fences.block, fences.block_line, out.meta, out.problem);
}

// A JSON object without fences ends where its braces end; the body starts on
// the next line.
Reading read_object(Fences& fences, Tree& out, Problem& problem) {
  std::size_t end = 0;
  const Reading reading = read_json_prefix(fences.block, fences.block_line, &end, out, problem);
  if (reading == Reading::failed) return reading;
  const Line rest = split_line(fences.block.substr(end));
  const Place place = Places(fences.block, fences.block_line).at(end);
  if (!is_blank(rest.line)) {
    problem = {"text after the JSON object", place.line, place.column};
    return Reading::failed;
  }
  fences.body = rest.rest;
  fences.body_line = place.line + 1;
  return reading;
}

void fail(std::string_view text, Problem problem, Document& out) {
  out.meta.clear();
  out.status = Status::bad_front_matter;
  out.problem = std::move(problem);
  out.body = text;
  out.body_line = 1;
}

void no_front_matter(std::string_view text, Document& out) {
  out.clear();
  out.body = text;
}

void say_late(const Fences& fences, Document& out) {
  constexpr const char* kLate = "blank lines before the front matter";
  if (out.status == Status::ok) {
    out.problem = {kLate, fences.opener_line, 1};
  } else {
    out.problem.message.append("; ").append(kLate);
  }
  out.status = Status::repaired;
}

std::string_view name_of_root(Kind kind) {
  return kind == Kind::list ? "a list" : "a single value";
}

}  // namespace

std::string_view status_name(Status status) {
  switch (status) {
    case Status::ok:
      return "ok";
    case Status::no_front_matter:
      return "no front matter";
    case Status::repaired:
      return "repaired";
    case Status::bad_front_matter:
      return "bad front matter";
    case Status::bad_encoding:
      return "bad encoding";
    case Status::too_large:
      return "too large";
    case Status::unreadable:
      return "unreadable";
  }
  return "";
}

void Document::clear() {
  status = Status::no_front_matter;
  problem = {};
  meta.clear();
  body = {};
  body_line = 1;
  reader = Reader::none;
}

void read_document(std::string_view text, Document& out, const ReadOptions& options) {
  no_front_matter(text, out);
  if (read_everyday(text, options, out)) return;
  Fences fences = find_fences(text);
  if (fences.format == Format::none) return;
  if (!fences.closed) {
    if (fences.late) return;
    return fail(text, {"the front matter is never closed", fences.opener_line, 1}, out);
  }
  out.reader = fences.format == Format::yaml ? Reader::yaml : Reader::other;
  const Reading reading = fences.format == Format::json_object
                              ? read_object(fences, out.meta, out.problem)
                              : read_block(text, fences, options, out);
  if (reading == Reading::failed) return fail(text, out.problem, out);
  make_map_of_null(out.meta);
  if (out.meta.nodes[0].kind != Kind::map) {
    // Two rules of Markdown with prose between them are not front matter.
    if (fences.late && !out.meta.nodes[0].is_container()) return no_front_matter(text, out);
    const std::string found(name_of_root(out.meta.nodes[0].kind));
    return fail(text, {"expected keys and values, found " + found, fences.block_line, 1}, out);
  }
  out.status = reading == Reading::repaired ? Status::repaired : Status::ok;
  if (fences.late) say_late(fences, out);
  out.body = fences.body;
  out.body_line = fences.body_line;
}

bool has_whole_front_matter(std::string_view head) {
  const Fences fences = find_fences(head);
  // Where braces end only reading them tells; blank lines may lead to an opener
  // that the head does not hold.
  if (fences.late || fences.format == Format::json_object || head.starts_with('{')) return false;
  if (fences.format == Format::none) return !is_blank(split_line(head).line);
  return fences.closed;
}

bool read_head(std::string_view head, Document& out, const ReadOptions& options) {
  no_front_matter(head, out);
  if (read_everyday(head, options, out)) return true;
  if (!has_whole_front_matter(head)) return false;
  read_document(head, out, options);
  return true;
}

}  // namespace dossier::frontmatter
