#include "reading/document_file.h"

#include <algorithm>

#include "decode/utf8.h"

namespace dossier::reading {
namespace {

using frontmatter::Problem;
using frontmatter::Status;

void start(const corpus::Entry& entry, DocumentFile& out) {
  out.path = entry.path;
  out.has_facts = out.has_text = false;
  out.encoding = {};
  out.status = Status::unreadable;
  out.problem = {entry.message, 0, 0};
  out.document.clear();
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

void read_text(DocumentFile& out) {
  decode::decode_text(out.bytes, out.decoded);
  out.encoding = out.decoded.encoding;
  frontmatter::read_document(out.decoded.text, out.document);
  out.has_text = true;
  out.status = out.document.status;
  out.problem = out.document.problem;
  if (!out.decoded.problem.empty() && out.status != Status::bad_front_matter) {
    out.status = Status::bad_encoding;
    out.problem = problem_at(out.decoded.text, out.decoded.problem_offset, out.decoded.problem);
  }
}

}  // namespace

std::string DocumentFile::error_text() const {
  if (problem.message.empty()) return {};
  std::string out = path;
  if (problem.line > 0) {
    out += ":" + std::to_string(problem.line);
    if (problem.column > 0) out += ":" + std::to_string(problem.column);
  }
  return out + ": " + problem.message;
}

bool is_bad(Status status) {
  return status != Status::ok && status != Status::no_front_matter && status != Status::repaired;
}

void load_facts(const corpus::Entry& entry, DocumentFile& out) {
  start(entry, out);
  if (!entry.message.empty()) return;
  std::string message;
  out.has_facts = corpus::stat_file(entry.path, out.facts, message);
}

void load(const corpus::Entry& entry, const corpus::ReadLimits& limits, DocumentFile& out) {
  start(entry, out);
  if (!entry.message.empty()) return;
  corpus::ReadLimits own = limits;
  own.follow_symlinks = entry.is_link;
  switch (corpus::read_file(entry.path, own, out.bytes, out.facts, out.problem.message)) {
    case corpus::ReadResult::ok:
      out.has_facts = true;
      return read_text(out);
    case corpus::ReadResult::too_large:
      out.has_facts = true;
      out.status = Status::too_large;
      out.problem.message = std::to_string(out.facts.size) +
                            " bytes, more than max_file_size = " + std::to_string(limits.max_size);
      return;
    case corpus::ReadResult::not_regular:
      out.problem.message = "not a regular file";
      return;
    case corpus::ReadResult::unreadable:
      return;
  }
}

}  // namespace dossier::reading
