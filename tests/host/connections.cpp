// What the golden tests cannot say: connections that come and go, files that go while
// they are read.
//
//   dossier_connections loop N FOLDER     load, query, close, N times; memory must not grow
//   dossier_connections vanish FOLDER     makes 400 files there and removes them mid-scan
//   dossier_connections operators FOLDER  makes a file there and looks for it by a LIKE and a
//                                         GLOB of the host's own
//
// Prints what went wrong and exits with 1. `loop` is also what to run under valgrind.
#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "dossier.h"

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& what) {
  std::fprintf(stderr, "%s\n", what.c_str());
  std::exit(1);
}

class Connection {
 public:
  Connection() {
    sqlite3_open(":memory:", &db_);
    char* message = nullptr;
    if (sqlite3_dossier_init(db_, &message, nullptr) != SQLITE_OK) {
      fail(message ? message : "cannot load");
    }
  }
  ~Connection() {
    if (sqlite3_close(db_) != SQLITE_OK) fail("the connection does not close");
  }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  void run(const std::string& sql) {
    if (execute(sql) != SQLITE_OK) fail(sql + ": " + sqlite3_errmsg(db_));
  }
  void run_in_vain(const std::string& sql) {
    if (execute(sql) == SQLITE_OK) fail(sql + ": no error");
  }
  void add_function(const char* name, int arity,
                    void (*answer)(sqlite3_context*, int, sqlite3_value**)) {
    const int code =
        sqlite3_create_function(db_, name, arity, SQLITE_UTF8, nullptr, answer, nullptr, nullptr);
    if (code != SQLITE_OK) fail(std::string("cannot add ") + name);
  }
  sqlite3_stmt* prepare(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db_, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
      fail(sqlite3_errmsg(db_));
    }
    return statement;
  }

 private:
  int execute(const std::string& sql) {
    return sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr);
  }

  sqlite3* db_ = nullptr;
};

// Kilobytes of memory in use; 0 where /proc does not tell.
long resident_kilobytes() {
  std::ifstream statm("/proc/self/statm");
  long pages = 0, resident = 0;
  statm >> pages >> resident;
  return resident * 4;
}

void use_everything(const std::string& folder) {
  Connection connection;
  connection.run("CREATE VIRTUAL TABLE temp.d USING dossier('" + folder + "')");
  connection.run("CREATE VIRTUAL TABLE temp.r USING dossier('" + folder + "', each = 'related')");
  connection.run("SELECT *, meta FROM d");
  connection.run("SELECT item FROM r WHERE title REGEXP '(?i)\\b(ban|halt)\\b'");
  connection.run(
      "SELECT url_key(value ->> '$.webUrl'), text_fix_mojibake(value ->> '$.excerpt') "
      "FROM d, json_each(d.meta, '$.related')");
  connection.run("SELECT count(*) FROM dossier_fields('" + folder + "')");
  connection.run_in_vain("SELECT regexp_like(path, '(') FROM d");
  connection.run_in_vain("CREATE VIRTUAL TABLE temp.bad USING dossier('" + folder +
                         "', colour = 'red')");
  connection.run("SELECT a.match FROM d, regexp_matches(d.body, '\\w+') AS a LIMIT 5");
  sqlite3_stmt* unfinished = connection.prepare("SELECT body FROM d");
  sqlite3_step(unfinished);
  sqlite3_finalize(unfinished);
}

constexpr int kEnoughToSeeGrowth = 100;

void loop(int connections, const std::string& folder) {
  const int warm_up = connections / 2;
  long before = 0;
  for (int i = 0; i < connections; ++i) {
    if (i == warm_up) before = resident_kilobytes();
    use_everything(folder);
  }
  const long growth = resident_kilobytes() - before;
  std::printf("%d connections, growth after %d: %ld kB\n", connections, warm_up, growth);
  // A page per connection would be 4 kB; the allocator's own unrest is some hundred.
  // A short loop is for a memory checker, which counts exactly and keeps pages of its own.
  if (connections >= kEnoughToSeeGrowth && growth > 1024) fail("memory grows");
}

void vanish(const std::string& folder) {
  constexpr int kFiles = 400;
  for (int i = 0; i < kFiles; ++i) {
    char name[16];
    std::snprintf(name, sizeof name, "/%03d.md", i);
    std::ofstream(folder + name) << "---\ntitle: " << i << "\n---\nText\n";
  }
  Connection connection;
  sqlite3_stmt* scan = connection.prepare("SELECT path, status, size FROM dossier_documents('" +
                                          folder + "/*.md') ORDER BY path");
  int rows = 0, unreadable = 0;
  while (sqlite3_step(scan) == SQLITE_ROW) {
    if (rows++ == 0) {
      for (const auto& entry : fs::directory_iterator(folder)) fs::remove(entry.path());
    }
    const std::string status = reinterpret_cast<const char*>(sqlite3_column_text(scan, 1));
    if (status == "unreadable") {
      ++unreadable;
    } else if (status != "ok") {
      fail("a file that vanished has the status " + status);
    }
  }
  if (sqlite3_finalize(scan) != SQLITE_OK) fail("the scan ended with an error");
  std::printf("%d rows, %d of them vanished\n", rows, unreadable);
  if (rows != kFiles || unreadable == 0) fail("a file that vanishes must keep its row");
}

// LIKE and GLOB as hosts have them: the small and the large a with two dots are one letter, and
// a pattern may match anywhere.
void answer_like(sqlite3_context* context, int, sqlite3_value** values) {
  const auto folded = [&](int i) {
    std::string text = reinterpret_cast<const char*>(sqlite3_value_text(values[i]));
    for (std::size_t at; (at = text.find("\xC3\xA4")) != text.npos;) text[at + 1] = '\x84';
    return text;
  };
  const std::string pattern = "%" + folded(0) + "%";
  sqlite3_result_int(context, sqlite3_strlike(pattern.c_str(), folded(1).c_str(), 0) == 0);
}

void operators(const std::string& folder) {
  const std::string file = folder + "/\xC3\x84mter.md";
  std::ofstream(file) << "---\ntitle: \xC3\x84rger\n---\n";
  Connection connection;
  connection.run("CREATE VIRTUAL TABLE temp.t USING dossier('" + folder + "')");
  const std::string conditions[] = {"title LIKE '\xC3\xA4RGER'", "title GLOB '\xC3\xA4rger'",
                                    "path LIKE '" + folder + "/\xC3\xA4mter%'",
                                    "path GLOB '" + folder + "/\xC3\xA4mter'"};
  for (const bool is_own : {true, false}) {
    for (const std::string& condition : conditions) {
      const std::string query = "SELECT count(*), title FROM t WHERE " + condition;
      sqlite3_stmt* statement = connection.prepare(query);
      sqlite3_step(statement);
      const int rows = sqlite3_column_int(statement, 0);
      sqlite3_finalize(statement);
      std::printf("%d rows: %s\n", rows, query.c_str());
      if (rows != (is_own ? 0 : 1)) fail("not what LIKE and GLOB say");
    }
    connection.add_function("like", 2, answer_like);
    connection.add_function("glob", 2, answer_like);
  }
  fs::remove(file);
}

}  // namespace

int main(int argc, char** argv) {
  const std::string task = argc > 1 ? argv[1] : "";
  if (task == "loop" && argc == 4) {
    loop(std::atoi(argv[2]), argv[3]);
  } else if (task == "vanish" && argc == 3) {
    vanish(argv[2]);
  } else if (task == "operators" && argc == 3) {
    operators(argv[2]);
  } else {
    fail("dossier_connections loop N FOLDER | vanish FOLDER | operators FOLDER");
  }
  return 0;
}
