// What two neighbouring bytes tell of UTF-8, for the kernels of bytes_seen.h.
//
// Three tables, of the halves of a byte and the upper half of the next, have a bit for each
// way in which two neighbours can be wrong; where all three have it, they are. What is left
// is how many bytes follow a lead. (J. Keiser and D. Lemire, Validating UTF-8 in less than one
// instruction per byte, https://arxiv.org/abs/2010.03090.)
#pragma once

namespace dossier::decode {

// Ways for a byte and its follower to be wrong.
enum Wrong : unsigned char {
  kTooShort = 1 << 0,   // a lead, and no continuation
  kTooLong = 1 << 1,    // ASCII, and a continuation
  kOverlong3 = 1 << 2,  // E0, and 80 to 9F
  kTooLarge = 1 << 3,   // F4, and 90 or more; F5 and above, and 90 or more
  kSurrogate = 1 << 4,  // ED, and A0 or more
  kOverlong2 = 1 << 5,  // C0 or C1
  kTooLarge8 = 1 << 6,  // F5 and above, and 80 to 8F
  kOverlong4 = 1 << 6,  // F0, and 80 to 8F
  kTwoFollow = 1 << 7,  // two continuations, which a lead before them may allow
  kAnyLow = kTooShort | kTooLong | kTwoFollow,  // whatever the lower half is
};

using Table = unsigned char[16];

// Of the upper half of a byte.
constexpr Table kUpper = {kTooLong,
                          kTooLong,
                          kTooLong,
                          kTooLong,
                          kTooLong,
                          kTooLong,
                          kTooLong,
                          kTooLong,
                          kTwoFollow,
                          kTwoFollow,
                          kTwoFollow,
                          kTwoFollow,
                          kTooShort | kOverlong2,
                          kTooShort,
                          kTooShort | kOverlong3 | kSurrogate,
                          kTooShort | kTooLarge | kTooLarge8 | kOverlong4};

// Of its lower half.
constexpr unsigned char kBeyond = kAnyLow | kTooLarge | kTooLarge8;
constexpr Table kLower = {kAnyLow | kOverlong2 | kOverlong3 | kOverlong4,
                          kAnyLow | kOverlong2,
                          kAnyLow,
                          kAnyLow,
                          kAnyLow | kTooLarge,
                          kBeyond,
                          kBeyond,
                          kBeyond,
                          kBeyond,
                          kBeyond,
                          kBeyond,
                          kBeyond,
                          kBeyond,
                          kBeyond | kSurrogate,
                          kBeyond,
                          kBeyond};

// Of the upper half of the next.
constexpr unsigned char kFollows = kTooLong | kOverlong2 | kTwoFollow;
constexpr Table kNextUpper = {kTooShort,
                              kTooShort,
                              kTooShort,
                              kTooShort,
                              kTooShort,
                              kTooShort,
                              kTooShort,
                              kTooShort,
                              kFollows | kOverlong3 | kOverlong4 | kTooLarge8,
                              kFollows | kOverlong3 | kTooLarge,
                              kFollows | kSurrogate | kTooLarge,
                              kFollows | kSurrogate | kTooLarge,
                              kTooShort,
                              kTooShort,
                              kTooShort,
                              kTooShort};

// The least lead of a sequence of so many bytes. Behind fewer of them, it is open.
constexpr unsigned char kLeadOf2 = 0xC0;
constexpr unsigned char kLeadOf3 = 0xE0;
constexpr unsigned char kLeadOf4 = 0xF0;

}  // namespace dossier::decode
