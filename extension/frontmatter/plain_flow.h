// The flow collections of the plain reader: lists in [] and maps in {}, on one
// line, of what the grammar in plain_reader.h allows there.
#pragma once
#include "frontmatter/marks.h"
#include "frontmatter/plain_writer.h"

namespace dossier::frontmatter {

// Reads the list or map that starts at `p` into the node that was added last.
// Returns the place behind its bracket, nullptr where it is refused.
const char* read_flow(const char* p, Marks& marks, PlainWriter& out);

}  // namespace dossier::frontmatter
