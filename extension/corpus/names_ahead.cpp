#include "corpus/names_ahead.h"

#include <exception>
#include <utility>

namespace dossier::corpus {

void NamesAhead::expect(std::string path, Places places) {
  const std::lock_guard lock(mutex_);
  if (state_ != State::nothing) return;
  state_ = State::expected;
  names_.path = std::move(path);
  places_ = std::move(places);
}

FolderNames NamesAhead::take(std::string path, const Places& places) {
  {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return state_ != State::being_read; });
    const bool is_it = state_ == State::ready && names_.path == path;
    state_ = State::nothing;
    if (is_it) return std::exchange(names_, {});
  }
  return read_folder(rules_, std::move(path), places);
}

bool NamesAhead::read() {
  std::string path;
  Places places;
  {
    const std::lock_guard lock(mutex_);
    if (state_ != State::expected || is_stopping_) return false;
    state_ = State::being_read;
    path = std::move(names_.path);
    places = std::move(places_);
  }
  FolderNames names;
  State then = State::nothing;
  try {
    names = read_folder(rules_, std::move(path), places, &is_stopping_);
    then = State::ready;
  } catch (const std::exception&) {
    // Whoever takes them reads them, and meets it again.
  }
  {
    const std::lock_guard lock(mutex_);
    names_ = std::move(names);
    state_ = then;
  }
  changed_.notify_all();
  return true;
}

}  // namespace dossier::corpus
