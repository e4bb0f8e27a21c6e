// A folder's names, read by another thread before the walk comes there.
//
//   NamesAhead ahead(rules);
//   ahead.expect("news/", places);                     the walk will come to it
//   ahead.read();                                      true, in another thread meanwhile
//   FolderNames names = ahead.take("news/", places);   waits for that thread, or reads them itself
//
// One folder at a time. take() never waits for what nobody has begun.
#pragma once
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>

#include "corpus/folder_names.h"

namespace dossier::corpus {

class NamesAhead {
 public:
  // The rules must outlive it.
  explicit NamesAhead(const WalkRules& rules) : rules_(rules) {}

  // Nothing happens while another folder is expected.
  void expect(std::string path, Places places);
  FolderNames take(std::string path, const Places& places);
  // False: nothing is expected that has not been read.
  bool read();
  // read() ends soon, and nobody takes what it has.
  void stop() { is_stopping_ = true; }

 private:
  enum class State { nothing, expected, being_read, ready };

  const WalkRules& rules_;
  std::atomic<bool> is_stopping_ = false;
  std::mutex mutex_;  // all below
  std::condition_variable changed_;
  State state_ = State::nothing;
  FolderNames names_;  // the path alone while they are expected
  Places places_;
};

}  // namespace dossier::corpus
