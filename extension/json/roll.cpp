#include "json/roll.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

namespace dossier::json {
namespace {

// The address of its piece stands before a text, at any place: so it is copied.
constexpr std::size_t kAddress = sizeof(void*);

}  // namespace

void Roll::Drop::operator()(Piece* piece) const {
  if (piece->holders.fetch_sub(1, std::memory_order_acq_rel) > 1) return;
  piece->~Piece();
  ::operator delete(piece);
}

Roll::Held Roll::make_piece(std::size_t size) {
  return Held(new (::operator new(sizeof(Piece) + size)) Piece(size));
}

char* Roll::mark_start(Piece& piece, char* at) {
  Piece* const address = &piece;
  std::memcpy(at, &address, kAddress);
  return at + kAddress;
}

Roll::Piece& Roll::piece_of(const char* text) {
  Piece* piece = nullptr;
  std::memcpy(&piece, text - kAddress, kAddress);
  return *piece;
}

char* Roll::start(char* at, std::size_t size) {
  if (!piece_ || static_cast<std::size_t>(piece_->end() - at) < kAddress + size) {
    return grow(nullptr, 0, size);
  }
  return mark_start(*piece_, at);
}

char* Roll::grow(const char* text, std::size_t size, std::size_t more) {
  const std::size_t before = piece_ ? piece_->size : 0;
  Held larger = make_piece(std::max({kLeast, 2 * before, kAddress + size + more}));
  char* const start = mark_start(*larger, larger->begin());
  if (size > 0) std::memcpy(start, text, size);
  if (piece_) full_.push_back(std::move(piece_));
  piece_ = std::move(larger);
  return start;
}

void Roll::clear() {
  full_.clear();
  if (!piece_) return;
  if (piece_->size > kMaxKept) {
    piece_.reset();
  } else if (piece_->is_held()) {
    exchange();
  }
}

// The piece is put aside, and another taken that is not held any more.
void Roll::exchange() {
  aside_.push_back(std::move(piece_));
  const auto free = std::find_if(aside_.begin(), aside_.end(),
                                 [](const Held& piece) { return !piece->is_held(); });
  if (free != aside_.end()) {
    piece_ = std::move(*free);
    aside_.erase(free);
  } else if (aside_.size() > kMaxAside) {
    aside_.erase(aside_.begin());
  }
}

void Roll::hold(const char* text) {
  piece_of(text).holders.fetch_add(1, std::memory_order_relaxed);
}

void Roll::release(void* text) { Drop()(&piece_of(static_cast<const char*>(text))); }

}  // namespace dossier::json
