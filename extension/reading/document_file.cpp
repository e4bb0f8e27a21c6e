#include "reading/document_file.h"

#include <algorithm>
#include <utility>

#include "decode/byte_kinds.h"
#include "decode/utf8.h"

namespace dossier::reading {
namespace {

using frontmatter::Problem;
using frontmatter::Status;

void start(const corpus::Entry& entry, DocumentFile& out) {
  out.path = entry.path;
  out.has_facts = out.has_bytes = out.has_text = out.is_unwanted = false;
  out.encoding = {};
  out.status = Status::unreadable;
  out.problem = {entry.message, 0, 0};
  out.document.clear();
  out.bytes.clear();
}

// Counts characters, so that the column is the one an editor shows.
Problem problem_at(std::string_view text, std::size_t offset, const std::string& message) {
  const std::string_view before = text.substr(0, offset);
  const auto lines = std::count(before.begin(), before.end(), '\n');
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  int column = 1;
  for (std::size_t i = line_start; i < before.size(); i += decode::code_point_at(before, i).size) {
    ++column;
  }
  return {message, static_cast<int>(lines) + 1, column};
}

frontmatter::ReadOptions options_of(const Extent& extent, frontmatter::LineStates& lines) {
  frontmatter::ReadOptions options;
  options.known_lines = &lines;
  options.wanted = &extent.keys;
  options.use_plain_reader = extent.use_plain_reader;
  return options;
}

void read_text(const Extent& extent, frontmatter::LineStates& lines, DocumentFile& out) {
  decode::decode_text(out.bytes.view(), out.decoded);
  out.encoding = out.decoded.encoding;
  out.is_unwanted = extent.may_want && !extent.may_want(out.decoded.text);
  if (out.is_unwanted) return;
  frontmatter::read_document(out.decoded.text, out.document, options_of(extent, lines));
  out.has_text = true;
  out.status = out.document.status;
  out.problem = out.document.problem;
  if (!out.decoded.problem.empty() && out.status != Status::bad_front_matter) {
    out.status = Status::bad_encoding;
    out.problem = problem_at(out.decoded.text, out.decoded.problem_offset, out.decoded.problem);
  }
}

// Whatever the rest of the file is, these bytes mean the same.
bool is_settled(std::string_view head) {
  const decode::ByteKinds kinds = decode::byte_kinds(head);
  return !kinds.beyond_ascii && !decode::has_rare_control(head);
}

bool needs_head_only(const Extent& extent) { return !extent.body && !extent.verdict; }

bool may_be_enough(const Extent& extent, std::int64_t size) {
  return size > kHeadBytes && (needs_head_only(extent) || extent.wants_by_values);
}

// True when the head alone answers. Its last line may be cut and is left out.
bool read_head(corpus::File& file, const Extent& extent, frontmatter::LineStates& lines,
               DocumentFile& out) {
  if (!file.read(out.bytes, kHeadBytes, out.problem.message)) return false;
  std::string_view head = out.bytes.view();
  if (!is_settled(head)) return false;
  head = head.substr(0, head.rfind('\n') + 1);
  if (extent.may_want && !extent.may_want(head)) {
    out.is_unwanted = frontmatter::has_whole_front_matter(head);
    return out.is_unwanted;
  }
  if (!needs_head_only(extent) ||
      !frontmatter::read_head(head, out.document, options_of(extent, lines))) {
    return false;
  }
  out.status = out.document.status;
  return true;
}

void read_contents(corpus::File& file, const Extent& extent, LoadMemory& memory,
                   DocumentFile& out) {
  const std::int64_t size = file.facts().size;
  if (may_be_enough(extent, size) && memory.heads.is_worth_reading(size)) {
    const bool is_enough = read_head(file, extent, memory.lines, out);
    memory.heads.note(is_enough);
    if (is_enough) return;
  }
  out.has_bytes = file.read_all(out.bytes, out.problem.message);
}

corpus::ReadLimits limits_for(const corpus::Entry& entry, const corpus::ReadLimits& limits) {
  corpus::ReadLimits own = limits;
  own.follow_symlinks = entry.is_link;
  return own;
}

}  // namespace

std::string DocumentFile::error_text() const {
  if (problem.message.empty()) return {};
  std::string out = path;
  if (problem.line > 0) {
    out.append(":").append(std::to_string(problem.line));
    if (problem.column > 0) out.append(":").append(std::to_string(problem.column));
  }
  return out.append(": ").append(problem.message);
}

bool is_bad(Status status) {
  return status != Status::ok && status != Status::no_front_matter && status != Status::repaired;
}

void load_facts(corpus::Folder& folder, const corpus::Entry& entry,
                const corpus::ReadLimits& limits, DocumentFile& out) {
  start(entry, out);
  if (!entry.message.empty()) return;
  out.has_facts = corpus::stat_file(folder, entry.path, limits_for(entry, limits), out.facts);
}

void fetch(LoadMemory& memory, const corpus::Entry& entry, const corpus::ReadLimits& limits,
           const Extent& extent, DocumentFile& out) {
  start(entry, out);
  if (!entry.message.empty()) return;
  const corpus::ReadLimits own = limits_for(entry, limits);
  corpus::File file;
  const auto result = file.open(memory.folder, entry.path, own, out.problem.message);
  out.facts = file.facts();
  out.has_facts = result == corpus::ReadResult::ok || result == corpus::ReadResult::too_large;
  switch (result) {
    case corpus::ReadResult::ok:
      return read_contents(file, extent, memory, out);
    case corpus::ReadResult::too_large:
      out.status = Status::too_large;
      out.problem.message = std::to_string(out.facts.size) +
                            " bytes, more than max_file_size = " + std::to_string(limits.max_size);
      return;
    case corpus::ReadResult::not_regular:
      out.problem.message = "not a regular file";
      return;
    case corpus::ReadResult::unreadable:
      out.has_facts = corpus::stat_file(memory.folder, entry.path, own, out.facts);
      return;
  }
}

void parse(LoadMemory& memory, const Extent& extent, DocumentFile& out) {
  if (!std::exchange(out.has_bytes, false)) return;
  read_text(extent, memory.lines, out);
}

}  // namespace dossier::reading
