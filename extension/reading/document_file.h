// One file, from its path to its values: read, decode, split, parse.
//
//   LoadMemory memory;
//   DocumentFile file;
//   fetch(memory, {"a.md"}, limits, extent, file);
//   parse(memory, extent, file);
//   file.status           Status::bad_front_matter
//   file.error_text()     "a.md:3:8: unquoted colon ..."
//
// Every file gives a result: what goes wrong is its status and problem, never an
// exception. A DocumentFile is reused from file to file and keeps its buffers.
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "columns/row_finder.h"
#include "corpus/file.h"
#include "corpus/walk.h"
#include "decode/decode.h"
#include "frontmatter/document.h"
#include "frontmatter/line_states.h"

namespace dossier::reading {

// The default of max_file_size: larger than any text that people write, small
// enough that a handful of them in memory is no burden.
constexpr std::int64_t kDefaultMaxFileSize = std::int64_t{64} * 1024 * 1024;

struct DocumentFile {
  std::string path;
  bool has_facts = false;  // size and mtime are known
  corpus::FileFacts facts;
  std::string_view encoding;  // empty: the file was not read
  frontmatter::Status status = frontmatter::Status::unreadable;
  frontmatter::Problem problem;
  bool has_bytes = false;    // read, and not parsed yet
  bool has_text = false;     // document holds the file's text
  bool is_unwanted = false;  // Extent::may_want said no; nothing else is known
  frontmatter::Document document;
  columns::Rows rows;  // what Extent::rows asks for

  // "path:line:column: message", with as much of the place as is known; empty
  // when there is no problem.
  std::string error_text() const;

  // Backing of the views above.
  corpus::Buffer bytes;
  decode::Decoded decoded;
};

// How much of a file's inside is asked for. What is not asked for may be missing
// or wrong in the DocumentFile; what is asked for is always the same.
struct Extent {
  bool body = true;
  // status, problem, encoding: what can be told only from the whole file. Who asks for it
  // asks for all keys (and_all_others()): any of them can be the broken one.
  bool verdict = true;
  frontmatter::WantedKeys keys;
  // Off, yaml-cpp reads every block: for tests, nothing else changes.
  bool use_plain_reader = true;
  // What is found in the values when they are read; null: nothing.
  std::shared_ptr<const columns::RowRequest> rows;
  // Says of a file's text, before it is parsed, that the query cannot want the
  // file; empty: it may want all. Called from any thread.
  std::function<bool(std::string_view)> may_want;
  // may_want is about the front matter: what follows it does not change the answer to no.
  bool wants_by_values = false;
};

// Of a larger file only the first kHeadBytes are read when the front matter ends in them, they are
// ASCII (then nothing that follows can change what they mean), and no more is asked for: neither
// body nor verdict, or nothing at all, for may_want has said no by the values. Where that was in
// vain lately, the whole file is read at once (HeadLuck).
constexpr std::int64_t kHeadBytes = std::int64_t{32} * 1024;

// Whether heads have answered lately: in a folder whose front matter is long, or not ASCII, they
// are read in vain.
class HeadLuck {
 public:
  // A head is nothing beside a file of this size.
  static constexpr std::int64_t kAlways = 8 * kHeadBytes;
  static constexpr int kTries = 3;   // in vain, one after the other
  static constexpr int kAgain = 16;  // then one file in so many

  bool is_worth_reading(std::int64_t size) {
    return size >= kAlways || in_vain_ < kTries || ++passed_ % kAgain == 0;
  }
  void note(bool has_answered) { in_vain_ = has_answered ? 0 : in_vain_ + 1; }

 private:
  int in_vain_ = 0;
  unsigned passed_ = 0;
};

// What a thread keeps from one file to the next, all of them read to the same extent.
struct LoadMemory {
  corpus::Folder folder;
  frontmatter::LineStates lines;
  HeadLuck heads;
};

// True for what strict = 1 does not let pass.
bool is_bad(frontmatter::Status status);

// Path and facts only; the contents stay unknown.
void load_facts(corpus::Folder& folder, const corpus::Entry& entry,
                const corpus::ReadLimits& limits, DocumentFile& out);

// The contents, in two steps that take the same memory and extent: the file is opened and read,
// then decoded and parsed. Who does the first step for several files before the second is done
// sooner, for the system and the parser then do not drive each other out of the processor's caches.
//
// A file of which the head is enough is parsed, or found to be unwanted, with the first step.
void fetch(LoadMemory& memory, const corpus::Entry& entry, const corpus::ReadLimits& limits,
           const Extent& extent, DocumentFile& out);
void parse(LoadMemory& memory, const Extent& extent, DocumentFile& out);

}  // namespace dossier::reading
