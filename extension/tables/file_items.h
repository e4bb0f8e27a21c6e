// Table-valued functions whose rows are things found in files, some for each file:
// what dossier_links and dossier_grep share.
#pragma once
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "reading/row_id.h"
#include "tables/file_query.h"
#include "tables/file_rows.h"

namespace dossier::tables {

template <class Item>
class FileItems {
 public:
  // Throws with the function's name.
  void start(const char* name, const reading::Settings& settings, const reading::FileFilter& filter,
             const reading::Needs& needs) {
    stop();
    name_ = name;
    with_name(name_,
              [&] { documents_ = std::make_unique<reading::Documents>(settings, filter, needs); });
  }
  void stop() {
    documents_.reset();
    items_.clear();
    at_ = 0;
  }

  // Goes to the next item; find(file, items) is asked for those of each file.
  template <class Find>
  void next(Find find) {
    ++at_;
    while (at_ >= items_.size()) {
      if (!with_name(name_, [&] { return documents_->next(); })) return stop();
      items_.clear();
      at_ = 0;
      find(documents_->current(), items_);
    }
  }

  bool eof() const { return !documents_; }
  const Item& item() const { return items_[at_]; }
  const std::string& path() const { return documents_->current().path; }
  std::int64_t rowid() const { return reading::row_id(path(), at_ + 1); }

 private:
  const char* name_ = "";
  std::unique_ptr<reading::Documents> documents_;  // null: at the end
  std::vector<Item> items_;
  std::size_t at_ = 0;
};

}  // namespace dossier::tables
