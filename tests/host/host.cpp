// A minimal sqlite3 shell with dossier linked in, for the golden tests under
// sanitizers and as the proof that the static library embeds.
//
//   dossier_host [database] < script.sql
//
// Understands SQL, `.print TEXT`, `.read FILE`, `.nullvalue TEXT`, `.headers on|off`,
// `.limit column|length N`, `.dbconfig defensive on`; ignores `.load` and `.mode`. Rows go to
// stdout with `|` between columns, plans as the tree that the stock shell draws,
// errors to stderr as "Runtime error near line N: message".
#include <sqlite3.h>

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "dossier.h"

namespace {

// The shell's readfile(), which the golden tests use.
void readfile(sqlite3_context* context, int, sqlite3_value** values) {
  std::ifstream file(reinterpret_cast<const char*>(sqlite3_value_text(values[0])),
                     std::ios::binary);
  if (!file) return sqlite3_result_null(context);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  sqlite3_result_blob64(context, bytes.str().data(), bytes.str().size(), SQLITE_TRANSIENT);
}

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
      if (statement.empty() && (line.empty() || line.rfind("--", 0) == 0)) continue;
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
    if (name == ".limit") set_limit(argument);
    if (name == ".dbconfig" && argument == "defensive on") {
      sqlite3_db_config(db_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
      print_setting(19, "defensive", "on");
    }
    if (name == ".read") {
      std::ifstream file(argument);
      run(file);
    }
  }

  void set_limit(const std::string& argument) {
    std::istringstream words(argument);
    std::string which, value;
    words >> which >> value;
    const int id = which == "column" ? SQLITE_LIMIT_COLUMN : SQLITE_LIMIT_LENGTH;
    sqlite3_limit(db_, id, std::stoi(value));
    print_setting(20, which, value);
  }

  void execute(const std::string& sql, int line) {
    const char* rest = sql.c_str();
    while (*rest) {
      sqlite3_stmt* statement = nullptr;
      if (sqlite3_prepare_v2(db_, rest, -1, &statement, &rest) != SQLITE_OK) {
        return report("Parse error", line);
      }
      if (!statement) continue;
      const bool is_plan = sqlite3_stmt_isexplain(statement) == 2;
      if (is_plan) print_plan(statement);
      int code = is_plan ? SQLITE_DONE : sqlite3_step(statement);
      if (code == SQLITE_ROW && headers_) print_row(statement, true);
      for (; code == SQLITE_ROW; code = sqlite3_step(statement)) print_row(statement, false);
      if (sqlite3_finalize(statement) != SQLITE_OK) report("Runtime error", line);
    }
  }

  // As wide as the stock shell prints them.
  void print_setting(std::size_t width, const std::string& name, const std::string& value) {
    std::cout << std::string(width - name.size(), ' ') << name << " " << value << "\n";
  }

  // EXPLAIN QUERY PLAN gives (id, parent, unused, words): a tree.
  struct Step {
    int id, parent;
    std::string words;
  };
  void print_plan(sqlite3_stmt* statement) {
    std::vector<Step> steps;
    while (sqlite3_step(statement) == SQLITE_ROW) {
      const auto* words = reinterpret_cast<const char*>(sqlite3_column_text(statement, 3));
      steps.push_back({sqlite3_column_int(statement, 0), sqlite3_column_int(statement, 1), words});
    }
    if (!steps.empty()) std::cout << "QUERY PLAN\n";
    print_steps(steps, 0, "");
  }
  void print_steps(const std::vector<Step>& steps, int parent, const std::string& indent) {
    std::vector<const Step*> children;
    for (const Step& step : steps) {
      if (step.parent == parent) children.push_back(&step);
    }
    for (const Step* step : children) {
      const bool is_last = step == children.back();
      std::cout << indent << (is_last ? "`--" : "|--") << step->words << "\n";
      print_steps(steps, step->id, indent + (is_last ? "   " : "|  "));
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
  sqlite3_create_function(db, "readfile", 1, SQLITE_UTF8, nullptr, readfile, nullptr, nullptr);
  Host host(db);
  host.run(std::cin);
  sqlite3_close(db);
  return host.failed() ? 1 : 0;
}
