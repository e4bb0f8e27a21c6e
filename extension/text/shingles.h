// Near duplicates: fingerprints of a text's words, and how much two texts share.
//
//   distance(*simhash(a, 3), *simhash(b, 3)) <= 12   ->  very likely the same story
//   jaccard(a, b, 5)                                 ->  0.0 to 1.0
//
// The fingerprint is fixed, because people store it:
// 1. The text is folded by NFKC_Casefold. Digits stay: tables of them would be alike.
// 2. Words are runs of letters, digits and marks; each character of a script that
//    writes no spaces (Han, kana, Thai, Lao, Khmer, Myanmar) is a word of its own.
// 3. A shingle is n words in a row, joined by U+0020; a text of fewer words is one
//    shingle. Its hash is FNV-1a (64 bits) of its UTF-8, mixed by SplitMix64's finalizer.
// 4. Bit i of the fingerprint is 1 when more shingles (each counted as often as it
//    occurs) have that bit of their hash than have it not.
//
// Charikar, "Similarity Estimation Techniques from Rounding Algorithms", 2002. With
// n = 3, 12 bits of 64 tell the same article at different sites from other articles;
// texts below some 20 words are unstable.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace dossier::text {

// Nothing for a text without words: it resembles no other. n is at least 1.
std::optional<std::uint64_t> simhash(std::string_view text, int n);

// The bits in which two fingerprints differ.
int distance(std::uint64_t a, std::uint64_t b);

// The share of shingles that both have among all that they have, each counted
// once; nothing when neither has words.
std::optional<double> jaccard(std::string_view a, std::string_view b, int n);

}  // namespace dossier::text
