#include "reading/documents.h"

#include <algorithm>
#include <stdexcept>

#include "catch.h"
#include "reading/row_id.h"
#include "temp_folder.h"

using namespace dossier;
using namespace dossier::reading;
using namespace std::string_literals;

namespace {

Needs everything() {
  Needs needs;
  needs.content = true;
  return needs;
}

// What a query would see of the folder, a line a file.
std::vector<std::string> read(const TempFolder& folder, int threads,
                              const Needs& needs = everything(), const FileFilter& filter = {}) {
  Settings settings;
  settings.glob = folder.path();
  settings.threads = threads;
  Documents documents(settings, filter, needs);
  std::vector<std::string> out;
  while (documents.next()) {
    const DocumentFile& file = documents.current();
    std::string row = file.path.substr(folder.path().size() + 1);
    row += "|" + std::string(frontmatter::status_name(file.status)) + "|";
    if (!file.document.meta.nodes.empty()) frontmatter::append_json(row, file.document.meta);
    if (needs.extent.body) row += "|" + std::string(file.document.body);
    out.push_back(row);
  }
  return out;
}

// The files of which `holds` is true.
template <class Holds>
std::vector<std::string> paths_of(const TempFolder& folder, const Needs& needs, Holds holds) {
  Settings settings;
  settings.glob = folder.path();
  settings.threads = 1;
  Documents documents(settings, {}, needs);
  std::vector<std::string> out;
  while (documents.next()) {
    if (holds(documents.current())) out.push_back(documents.current().path);
  }
  return out;
}

void write_many(const TempFolder& folder, int count) {
  for (int i = 0; i < count; ++i) {
    const std::string n = std::to_string(1000 + i);
    std::string text("---\ntitle: t");
    text.append(n).append("\n---\nbody ").append(n).append("\n");
    folder.write(n + ".md", text);
  }
}

// Front matter of all kinds at the start of files of at least `size` bytes.
void write_large(const TempFolder& folder, std::int64_t size) {
  const std::string filler(static_cast<std::size_t>(size), 'x');
  // Letters beyond ASCII of which some are control characters, in VISCII, and Hangul between
  // shifts.
  const std::string vietnamese =
      "Vi\xAEt Nam l\xE0 m\xB5t qu\xAF"
      "c gia n\xA2m \xB7 ph\xED"
      "a \xF0\xF4ng b\xE1n \xF0\xE4o \xD0\xF4ng D\xDF\xBDng, Ti\xAAng Vi\xAEt \xF0\xDF\xFE"
      "c s\xD8 d\xF8ng r\xB5ng r\xE3i.\n";
  const std::string korean = "\x1B$)C\x0E>H3gGO<<?d\x0F \x0E<<0h\x0F\n";
  const std::string texts[] = {
      "---\ntitle: plain\n---\n" + filler,
      "---\ntitle: caf\xC3\xA9\n---\n" + filler,
      "---\ntitle: caf\xE9\n---\n" + filler,
      "---\ntitle: ascii\n---\n" + filler + "\xE9",
      "---\ntitle: never closed\n" + filler,
      "---\nlong: " + filler + "\n---\nbody",
      "\n\n---\ntitle: late\n---\n" + filler,
      std::string(50000, '\n') + "---\ntitle: very late\n---\n" + filler,
      "{\"title\": \"json\"}\n" + filler,
      "+++\ntitle = \"toml\"\n+++\n" + filler,
      "no front matter\n" + filler,
      "---\ra: cr\r---\r" + filler,
      "---\ntitle: a \x05 b\n---\n" + filler + "\n" + vietnamese + vietnamese + vietnamese,
      "---\ntitle: a \\ ~ b\n---\n" + filler + "\n" + korean + korean + korean,
      "-\0-\0-\0\n\0"s + "a\0:\0 \0x\0\n\0-\0-\0-\0\n\0"s + std::string(100000, '\0'),
  };
  // Not a line end in it, and every other byte a control character: UTF-16, Cyrillic.
  std::string wide = "---\ntitle: moratorium\n---\n";
  while (std::ssize(wide) < size) wide += {'\x04', static_cast<char>('a' + wide.size() % 26)};
  folder.write("090.md", wide + "\xFF\xFE");
  int n = 100;
  for (const std::string& text : texts) folder.write(std::to_string(n++) + ".md", text);
}

}  // namespace

TEST_CASE("every file has its row, in path order") {
  TempFolder folder;
  write_many(folder, 100);
  std::vector<std::string> rows;
  for (int i = 0; i < 100; ++i) {
    const std::string n = std::to_string(1000 + i);
    std::string& row = rows.emplace_back(n);
    row.append(".md|ok|{\"title\":\"t").append(n).append("\"}|body ").append(n).append("\n");
  }
  for (const int threads : {1, 2, 4}) CHECK(read(folder, threads) == rows);
}

TEST_CASE("files that are unwanted by their text are left out, wherever they stand") {
  TempFolder folder;
  write_many(folder, 100);
  const auto all = read(folder, 1);
  // The first and the last of batches, some in a row, all of a batch, and nearly all.
  for (const int most : {0, 1, 7, 50, 99}) {
    Needs needs = everything();
    needs.extent.may_want = [most](std::string_view text) {
      return std::stoi(std::string(text.substr(text.find(" t") + 2))) * 37 % 100 >= most;
    };
    std::vector<std::string> rows;
    for (int i = 0; i < 100; ++i) {
      if ((1000 + i) * 37 % 100 >= most) rows.push_back(all[static_cast<std::size_t>(i)]);
    }
    for (const int threads : {1, 2, 4}) CHECK(read(folder, threads, needs) == rows);
  }
}

TEST_CASE("an exception comes in the place of its file") {
  TempFolder folder;
  write_many(folder, 100);
  Needs needs = everything();
  needs.extent.may_want = [](std::string_view text) {
    if (text.find("t1043") != text.npos) throw std::runtime_error("of 1043");
    return true;
  };
  for (const int threads : {1, 2, 4}) {
    Settings settings;
    settings.glob = folder.path();
    settings.threads = threads;
    Documents documents(settings, {}, needs);
    for (int i = 0; i < 43; ++i) REQUIRE(documents.next());
    CHECK(documents.current().path == folder / "1042.md");
    CHECK_THROWS_WITH(documents.next(), "of 1043");
  }
}

TEST_CASE("any number of threads gives the same rows in the same order") {
  TempFolder folder;
  write_many(folder, 500);
  folder.write("broken.md", "---\na: [1\n---\n");
  folder.write("empty.md");
  const auto alone = read(folder, 1);
  REQUIRE(alone.size() == 502);
  CHECK(std::is_sorted(alone.begin(), alone.end()));
  for (const int threads : {2, 3, 8}) CHECK(read(folder, threads) == alone);
}

TEST_CASE("any number of threads gives the same rows of many folders") {
  TempFolder folder;
  for (const char* name : {"a", "b", "b/x", "b/x/y", "c"}) {
    for (int i = 0; i < 280; ++i) {
      const std::string n = std::to_string(1000 + i);
      folder.write(std::string(name) + "/" + n + ".md", "---\nn: " + n + "\n---\n");
    }
  }
  Needs facts;
  facts.facts = true;
  for (const Needs& needs : {everything(), facts}) {
    const auto alone = read(folder, 1, needs);
    REQUIRE(alone.size() == 1400);
    for (const int threads : {2, 4}) CHECK(read(folder, threads, needs) == alone);
  }
}

TEST_CASE("files larger than a batch's bytes come in their places") {
  TempFolder folder;
  for (int i = 0; i < 80; ++i) {
    const std::string n = std::to_string(100 + i);
    folder.write(n + ".md", "---\nn: " + n + "\n---\n" + std::string(300000, 'x'));
  }
  CHECK(read(folder, 3) == read(folder, 1));
}

TEST_CASE("large files that are unwanted do not end their batch") {
  TempFolder folder;
  for (int i = 0; i < 60; ++i) {
    const std::string n = std::to_string(100 + i);
    folder.write(n + ".md", "---\nn: " + n + "\n---\n" + std::string(100000, 'x'));
  }
  const auto all = read(folder, 1);
  REQUIRE(all.size() == 60);
  Needs needs = everything();
  needs.extent.may_want = [](std::string_view text) {
    return text.substr(0, 14).ends_with("9\n---");
  };
  std::vector<std::string> rows;
  for (std::size_t i = 9; i < 60; i += 10) rows.push_back(all[i]);
  for (const int threads : {1, 2, 4}) CHECK(read(folder, threads, needs) == rows);
}

TEST_CASE("a query may stop at any row; every thread ends with it") {
  TempFolder folder;
  write_many(folder, 300);
  for (const int rows : {0, 1, 2, 10, 299}) {
    Settings settings;
    settings.glob = folder.path();
    settings.threads = 4;
    Documents documents(settings, {}, everything());
    for (int i = 0; i < rows; ++i) REQUIRE(documents.next());
  }
}

TEST_CASE("strict = 1 ends at the first bad file, with threads and without") {
  TempFolder folder;
  write_many(folder, 100);
  folder.write("1050a.md", "---\na: [1\n---\n");
  folder.write("1070a.md", "---\nb: [1\n---\n");
  for (const int threads : {1, 4}) {
    Settings settings;
    settings.glob = folder.path();
    settings.threads = threads;
    settings.strict = true;
    Documents documents(settings, {}, {});
    int rows = 0;
    std::string message;
    try {
      while (documents.next()) ++rows;
    } catch (const StrictError& error) {
      message = error.what();
    }
    CHECK(rows == 51);
    CHECK(message.find("1050a.md:") != std::string::npos);
  }
}

TEST_CASE("heads that are read in vain are not read for long") {
  HeadLuck heads;
  const std::int64_t size = 2 * kHeadBytes;
  for (int i = 0; i < HeadLuck::kTries; ++i) {
    CHECK(heads.is_worth_reading(size));
    heads.note(false);
  }
  int tries = 0;
  for (int i = 0; i < 4 * HeadLuck::kAgain; ++i) tries += heads.is_worth_reading(size) ? 1 : 0;
  CHECK(tries == 4);
  CHECK(heads.is_worth_reading(HeadLuck::kAlways));
  heads.note(true);
  CHECK(heads.is_worth_reading(size));
}

TEST_CASE("the head of a large file gives the values of the whole") {
  const auto size = GENERATE(2 * kHeadBytes, HeadLuck::kAlways);
  TempFolder folder;
  write_large(folder, size);
  Needs values = everything();
  values.extent.body = false;
  auto whole = read(folder, 1, values);
  values.extent.verdict = false;
  auto head = read(folder, 1, values);
  const auto without_status = [](std::string& row) {
    const std::size_t bar = row.find('|');
    row.erase(bar, row.find('|', bar + 1) - bar);
  };
  for (auto* rows : {&whole, &head}) std::for_each(rows->begin(), rows->end(), without_status);
  CHECK(head == whole);
}

TEST_CASE("unwanted by the values of its head, a large file has the same rows and is not read") {
  const auto size = GENERATE(2 * kHeadBytes, HeadLuck::kAlways);
  TempFolder folder;
  write_large(folder, size);
  folder.write("200.md", "---\ntitle: t\n---\n" + std::string(40000, 'x') + "plain");
  for (const bool body : {true, false}) {
    for (const std::string literal : {"plain", "title", "toml", "nowhere", "body", "late"}) {
      // What SQLite would leave of the rows.
      const auto holds = [&](const DocumentFile& file) {
        std::string json;
        if (!file.document.meta.nodes.empty()) frontmatter::append_json(json, file.document.meta);
        return json.find(literal) != json.npos;
      };
      Needs needs = everything();
      needs.extent.body = body;
      needs.extent.verdict = false;
      const auto all = paths_of(folder, needs, holds);
      needs.extent.may_want = [&](std::string_view text) {
        return text.find(literal) != text.npos;
      };
      needs.extent.wants_by_values = true;
      CHECK(paths_of(folder, needs, holds) == all);
    }
  }
}

TEST_CASE("of a large file whose head says no, its head is read") {
  TempFolder folder;
  folder.write("a.md", "---\ntitle: t\n---\n" + std::string(500000, 'x'));
  LoadMemory memory;
  Extent extent;
  extent.wants_by_values = GENERATE(true, false);
  extent.may_want = [](std::string_view text) { return text.find("zebra") != text.npos; };
  DocumentFile file;
  fetch(memory, {folder / "a.md", "", false}, {1000000, false, ""}, extent, file);
  CHECK(file.is_unwanted == extent.wants_by_values);
  CHECK(std::ssize(file.bytes.view()) == (extent.wants_by_values ? kHeadBytes : file.facts.size));
}

TEST_CASE("sizes, times and rowids are decided before a file is opened") {
  TempFolder folder;
  folder.write("a.md", "12345");
  folder.write("b.md", "123");
  FileFilter filter;
  filter.bounds = {{Bound::Field::size, Bound::Op::greater, 3}};
  CHECK(read(folder, 1, everything(), filter).size() == 1);
  filter.bounds = {{Bound::Field::mtime, Bound::Op::less, 0}};
  CHECK(read(folder, 1, everything(), filter).empty());
  filter.bounds.clear();
  filter.rowids = RowIds({row_id(folder / "b.md", 7)});
  CHECK(read(folder, 1, everything(), filter) ==
        std::vector<std::string>{"b.md|no front matter||123"});
  filter.rowids = RowIds({});
  CHECK(read(folder, 1, everything(), filter).empty());
}

TEST_CASE("rowids are what they were in every version") {
  CHECK(row_id("a.md", 0) == 6502824490035444288);
  CHECK(row_id("content/b.md", 3) == 6781211541753315080);
  CHECK(ordinal_in("a.md", row_id("a.md", 12)) == 12);
  CHECK(ordinal_in("b.md", row_id("a.md", 12)) >= kMaxOrdinal);
}

TEST_CASE("the last of many files is found by its rowid") {
  TempFolder folder;
  for (int i = 0; i < 200; ++i) {
    std::filesystem::create_directories(folder / ("a/" + std::to_string(i)));
  }
  for (int i = 0; i < 3000; ++i) folder.write("b/" + std::to_string(10000 + i) + ".md");
  FileFilter filter;
  filter.rowids = RowIds({row_id(folder / "b/12999.md", 0)});
  for (const int threads : {1, 2, 4}) {
    CHECK(read(folder, threads, everything(), filter) ==
          std::vector<std::string>{"b/12999.md|no front matter||"});
  }
}

TEST_CASE("rowids are told apart by the documents they are of") {
  std::vector<std::int64_t> ids = {-1, 0, 5, INT64_MAX};
  for (const std::uint64_t ordinal : {1U, 7U, 4000000000U}) ids.push_back(row_id("a.md", ordinal));
  const RowIds rowids(ids);
  CHECK(rowids.are_of("a.md"));
  CHECK(rowids.contain(row_id("a.md", 7)));
  CHECK_FALSE(rowids.contain(row_id("a.md", 8)));
  for (int i = 0; i < 1000; ++i) {
    const std::string path = std::to_string(i) + ".md";
    const bool is_of_one = std::any_of(ids.begin(), ids.end(), [&](std::int64_t rowid) {
      return ordinal_in(path, rowid) < kMaxOrdinal;
    });
    CHECK(rowids.are_of(path) == is_of_one);
  }
  CHECK_FALSE(RowIds({}).are_of("a.md"));
}

TEST_CASE("ordinals go on from the largest rowid to the least") {
  const std::string path = "3459984490.md";  // found by search: its rowid is close to 2^63
  const std::uint64_t to_the_end = kRowIdMask - static_cast<std::uint64_t>(row_id(path, 0));
  REQUIRE(to_the_end + 3 < kMaxOrdinal);
  const std::int64_t wrapped = row_id(path, to_the_end + 3);
  CHECK(wrapped == 2);
  CHECK(RowIds({wrapped}).are_of(path));
  CHECK(RowIds({-7000000000, wrapped, 6000000000}).are_of(path));
  CHECK(RowIds({row_id(path, 9), wrapped}).are_of(path));
  CHECK_FALSE(RowIds({-7000000000, 6000000000, row_id(path, 0) - 1}).are_of(path));
}

TEST_CASE("a file that is gone or too large has its row") {
  TempFolder folder;
  folder.write("large.md", std::string(2000, 'x'));
  DocumentFile file;
  LoadMemory memory;
  fetch(memory, {folder / "gone.md", "", false}, {1000, false, ""}, {}, file);
  CHECK_FALSE(file.has_bytes);
  CHECK(file.status == frontmatter::Status::unreadable);
  CHECK(file.error_text() == folder / "gone.md: No such file or directory");
  fetch(memory, {folder / "large.md", "", false}, {1000, false, ""}, {}, file);
  CHECK_FALSE(file.has_bytes);
  CHECK(file.status == frontmatter::Status::too_large);
  CHECK(file.error_text() == folder / "large.md: 2000 bytes, more than max_file_size = 1000");
}
