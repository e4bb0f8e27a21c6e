// What the golden tests cannot say: connections that come and go, files that go while
// they are read.
//
//   dossier_connections loop N FOLDER     load, query, close, N times; memory must not grow
//   dossier_connections vanish FOLDER     makes 400 files there and removes them mid-scan
//   dossier_connections operators FOLDER  makes a file there and looks for it by a LIKE and a
//                                         GLOB of the host's own
//   dossier_connections interrupts FOLDER  makes many files there, and interrupts queries to
//                                         which dossier gives no row
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
  // The code that ends it.
  int run_to_its_end(const std::string& sql) { return execute(sql); }
  sqlite3* handle() { return db_; }
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

// What SQLite does by itself between the rows it is given comes to as many steps in an empty
// folder; what comes above that is dossier's asking.
struct Steps {
  sqlite3* db;
  int count;
  int limit;
};

int interrupt_above(void* pointer) {
  auto* steps = static_cast<Steps*>(pointer);
  if (++steps->count > steps->limit) sqlite3_interrupt(steps->db);
  return 0;
}

// The steps that it takes.
int run_interrupted(Connection& connection, const std::string& sql, int limit, int* code) {
  Steps steps{connection.handle(), 0, limit};
  sqlite3_progress_handler(connection.handle(), 1, interrupt_above, &steps);
  *code = connection.run_to_its_end(sql);
  sqlite3_progress_handler(connection.handle(), 0, nullptr, nullptr);
  return steps.count;
}

// The name in the place of every %; %% is a percent sign.
std::string about(const std::string& name, std::string query) {
  for (std::size_t at = 0; (at = query.find('%', at)) != query.npos; ++at) {
    const bool is_sign = query.compare(at, 2, "%%") == 0;
    query.replace(at, is_sign ? 2 : 1, is_sign ? "%" : name);
  }
  return query;
}

// Without front matter: no query has more rows in the full folder than in the empty one.
void write_full_and_empty(const std::string& folder) {
  fs::create_directory(folder + "/empty");
  const std::string text = "No front matter\n" + std::string(3000, 'x');
  for (int i = 0; i < 20000; ++i) {
    const std::string part = folder + "/full/" + std::to_string(i % 200);
    if (i < 200) fs::create_directories(part);
    std::ofstream(part + "/" + std::to_string(i) + ".md") << text;
  }
}

void interrupts(const std::string& folder) {
  write_full_and_empty(folder);
  Connection connection;
  for (const char* name : {"empty", "full"}) {
    const std::string place = "dossier('" + folder + "/" + name + "'";
    connection.run(about(name, "CREATE VIRTUAL TABLE temp.% USING ") + place + ", title TEXT)");
    connection.run(about(name, "CREATE VIRTUAL TABLE temp.%_items USING ") + place +
                   ", each = 'nothing', title TEXT)");
  }
  const std::string queries[] = {
      "SELECT count(*) FROM % WHERE title LIKE '%%zebra%%'",
      "SELECT count(*) FROM % WHERE size < 0",
      "SELECT count(*) FROM % WHERE rowid = 1",
      "SELECT count(*) FROM %_items",
      "SELECT count(*) FROM dossier_grep('" + folder + "/%', 'zebra')",
      "SELECT count(*) FROM dossier_links('" + folder + "/%')",
      "SELECT count(*) FROM dossier_documents('" + folder + "/%/**/*.zebra')",
      "SELECT count(*) FROM dossier_fields('" + folder + "/%')",
      "CREATE VIRTUAL TABLE temp.made USING dossier('" + folder + "/%')",
  };
  for (const std::string& query : queries) {
    int code = SQLITE_OK;
    const int steps = run_interrupted(connection, about("empty", query), 1 << 30, &code);
    connection.run("DROP TABLE IF EXISTS temp.made");
    run_interrupted(connection, about("full", query), steps, &code);
    std::printf("%s: %s\n", about("full", query).c_str(), sqlite3_errstr(code));
    if (code != SQLITE_INTERRUPT) fail("the interrupt was not seen");
  }
  for (const char* name : {"/empty", "/full"}) fs::remove_all(folder + name);
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
  } else if (task == "interrupts" && argc == 3) {
    interrupts(argv[2]);
  } else {
    fail(
        "dossier_connections loop N FOLDER | vanish FOLDER | operators FOLDER | "
        "interrupts FOLDER");
  }
  return 0;
}
