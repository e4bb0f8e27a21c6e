// A minimal sqlite3 shell with dossier linked in, for the golden tests under
// sanitizers and as the proof that the static library embeds.
//
//   dossier_host [database] < script.sql
//
// Understands SQL, `.print TEXT`, `.read FILE`, `.mode list`, `.nullvalue TEXT`,
// `.headers on|off`; ignores `.load`. Rows go to stdout with `|` between
// columns, errors to stderr as "Runtime error near line N: message".
#include <sqlite3.h>

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

extern "C" int sqlite3_dossier_init(sqlite3*, char**, const void*);

namespace {

class Host {
 public:
  explicit Host(sqlite3* db) : db_(db) {}

  void run(std::istream& in) {
    std::string statement, line;
    int number = 0, start = 0;
    while (std::getline(in, line)) {
      ++number;
      if (statement.empty() && line.rfind('.', 0) == 0) {
        command(line);
        continue;
      }
      if (statement.empty()) start = number;
      statement += line + "\n";
      if (sqlite3_complete(statement.c_str())) {
        execute(statement, start);
        statement.clear();
      }
    }
    if (!statement.empty()) execute(statement, start);
  }
  bool failed() const { return failed_; }

 private:
  void command(const std::string& line) {
    std::istringstream words(line);
    std::string name, argument;
    words >> name;
    std::getline(words >> std::ws, argument);
    const bool quoted = argument.size() > 1 && argument[0] == argument.back() &&
                        (argument[0] == '\'' || argument[0] == '"');
    if (quoted) argument = argument.substr(1, argument.size() - 2);
    if (name == ".print") std::cout << argument << "\n";
    if (name == ".nullvalue") null_ = argument;
    if (name == ".headers") headers_ = argument == "on";
    if (name == ".read") {
      std::ifstream file(argument);
      run(file);
    }
  }

  void execute(const std::string& sql, int line) {
    const char* rest = sql.c_str();
    while (*rest) {
      sqlite3_stmt* statement = nullptr;
      if (sqlite3_prepare_v2(db_, rest, -1, &statement, &rest) != SQLITE_OK) {
        return report("Parse error", line);
      }
      if (!statement) continue;
      int code = sqlite3_step(statement);
      if (code == SQLITE_ROW && headers_) print_row(statement, true);
      for (; code == SQLITE_ROW; code = sqlite3_step(statement)) print_row(statement, false);
      if (sqlite3_finalize(statement) != SQLITE_OK) report("Runtime error", line);
    }
  }

  void print_row(sqlite3_stmt* statement, bool names) {
    for (int i = 0; i < sqlite3_column_count(statement); ++i) {
      if (i) std::cout << "|";
      const char* text = names ? sqlite3_column_name(statement, i)
                               : reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
      std::cout << (text ? text : null_.c_str());
    }
    std::cout << "\n";
  }

  void report(const char* kind, int line) {
    failed_ = true;
    std::cerr << kind << " near line " << line << ": " << sqlite3_errmsg(db_) << "\n";
  }

  sqlite3* db_;
  std::string null_;
  bool headers_ = false;
  bool failed_ = false;
};

}  // namespace

int main(int argc, char** argv) {
  sqlite3* db = nullptr;
  if (sqlite3_open(argc > 1 ? argv[1] : ":memory:", &db) != SQLITE_OK) return 2;
  char* message = nullptr;
  if (sqlite3_dossier_init(db, &message, nullptr) != SQLITE_OK) {
    std::cerr << (message ? message : "cannot load dossier") << "\n";
    return 2;
  }
  Host host(db);
  host.run(std::cin);
  sqlite3_close(db);
  return host.failed() ? 1 : 0;
}
