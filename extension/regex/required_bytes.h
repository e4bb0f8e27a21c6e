// The bytes of which every match of a pattern has one, read off its classes, where
// they are rare in prose:
//
//   required_bytes("[a-z]+\\d+[a-z]+", {})  ->  0-9
//   required_bytes("\\p{Greek}{3,}", {})    ->  0xCD-0xF0, with which Greek letters begin
//   required_bytes("[a-z]+|\\d", {})        ->  nothing
//
// For patterns without a required literal. RE2 is asked what a class holds, so this
// takes some 50 microseconds.
#pragma once
#include <optional>
#include <string_view>

#include "regex/byte_ranges.h"
#include "regex/flags.h"

namespace dossier::regex {

// The pattern must be one that RE2 accepts.
std::optional<ByteRanges> required_bytes(std::string_view pattern, Flags flags);

}  // namespace dossier::regex
