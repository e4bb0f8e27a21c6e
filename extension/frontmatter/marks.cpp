#include "frontmatter/marks.h"

#include <algorithm>
#include <utility>

#include "decode/lane.h"
#include "frontmatter/find_marks.h"

namespace dossier::frontmatter {
namespace {

// Searched together: enough to forget the call, few enough to waste on a body.
constexpr std::ptrdiff_t kWordsAtOnce = 64;
constexpr std::size_t kRoomAtOnce = kWordsAtOnce * kMarkBytes + kMarkSlack;

// One in eight bytes, at most, in nearly every front matter.
std::size_t likely_room(std::size_t text) { return text / 8 + kRoomAtOnce; }

// What the last Marks of this thread leave to the next: memory that is in the cache already.
struct Spare {
  static constexpr std::size_t kMaxRoom = std::size_t{1} << 18;
  std::unique_ptr<std::uint32_t[]> places;
  std::size_t room = 0;
};
thread_local Spare spare;

}  // namespace

Marks::Marks(std::string_view text)
    : start_(text.data()),
      end_(start_ + text.size()),
      searched_(start_),
      room_(std::exchange(spare.room, 0)),
      places_(std::move(spare.places)) {
  const std::size_t likely = likely_room(text.size());
  if (room_ >= likely) return;
  places_ = std::make_unique_for_overwrite<std::uint32_t[]>(likely);
  room_ = likely;
}

Marks::~Marks() {
  if (room_ <= Spare::kMaxRoom) spare = {std::move(places_), room_};
}

void Marks::make_room() {
  if (room_ - found_ >= kRoomAtOnce) return;
  const std::size_t room = room_ * 2;
  auto larger = std::make_unique_for_overwrite<std::uint32_t[]>(room);
  std::copy_n(places_.get(), found_, larger.get());
  places_ = std::move(larger);
  room_ = room;
}

void Marks::find_more() {
  make_room();
  const auto first = static_cast<std::uint32_t>(searched_ - start_);
  const std::ptrdiff_t whole = std::min((end_ - searched_ - 1) / kMarkBytes, kWordsAtOnce);
  if (whole > 0) {
    const auto words = static_cast<std::size_t>(whole);
    found_ += find_marks(searched_, words, first, places_.get() + found_);
    searched_ += whole * kMarkBytes;
    return;
  }
  if (searched_ == end_) {
    std::fill_n(places_.get() + found_, MarksAhead::kCount, first - 1);
    found_ += MarksAhead::kCount;
    return;
  }
  // The text's end, before bytes that are no marks.
  char rest[kMarkBytes + decode::Lane::kBytes];
  std::fill(std::copy(searched_, end_, rest), rest + sizeof rest, 'x');
  found_ += find_marks(rest, 1, first, places_.get() + found_);
  searched_ = end_;
}

void Marks::drop_before(const char* p) {
  for (;; ++next_) {
    while (next_ == found_) {
      if (searched_ == end_) return;
      find_more();
    }
    if (start_ + places_[next_] >= p) return;
  }
}

}  // namespace dossier::frontmatter
