// Virtual tables as plain C++ classes in a box.
//
// A Table supplies:
//   static constexpr Trust trust;
//   explicit Table(const Declaration&);       what CREATE or the first use says
//   std::string schema() const;               the CREATE TABLE of its columns
//   void best_index(IndexInfo&) const;
//   Cursor open() const;                      the Table outlives its cursors
// and, when it is made with CREATE VIRTUAL TABLE:
//   static constexpr bool is_created = true;
//   void destroy();  void rename(const std::string&);  static bool is_shadow_name(const char*)
//
// A Cursor supplies: filter(int plan, const char* words, Args), next(), eof(),
// column(Context&, int), rowid(). filter() is called again for every rewind and
// must forget all that came before.
//
// Without is_created the table is a table-valued function: its arguments are
// hidden columns (IndexInfo::take_argument), and no CREATE is needed.
#pragma once
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "sqlite/index_info.h"
#include "sqlite/registry.h"

namespace dossier::sqlite {

enum class Trust { innocuous = SQLITE_VTAB_INNOCUOUS, direct_only = SQLITE_VTAB_DIRECTONLY };

// What SQLite says when a table is made or opened.
struct Declaration {
  sqlite3* db;
  void* session_slot;             // a std::shared_ptr<void>*, see session()
  std::string module;             // "dossier"
  std::string database;           // "temp"
  std::string name;               // "news"
  std::vector<std::string> args;  // what stands between the parentheses, split at commas
  bool is_creation;               // CREATE, not reopening

  template <class Session>
  std::shared_ptr<Session> session() const {
    return std::static_pointer_cast<Session>(*static_cast<std::shared_ptr<void>*>(session_slot));
  }
};

template <class T>
concept CreatedTable = requires {
  requires T::is_created;
};

template <class Table>
class Module {
  using Cursor = decltype(std::declval<const Table&>().open());

  struct TableBox : sqlite3_vtab {
    explicit TableBox(const Declaration& declaration)
        : sqlite3_vtab{}, db(declaration.db), table(declaration) {}
    sqlite3* db;
    Table table;
  };
  struct CursorBox : sqlite3_vtab_cursor {
    explicit CursorBox(Cursor c) : sqlite3_vtab_cursor{}, cursor(std::move(c)) {}
    Cursor cursor;
  };
  static Table& of(sqlite3_vtab* t) { return static_cast<TableBox*>(t)->table; }
  static Cursor& of(sqlite3_vtab_cursor* c) { return static_cast<CursorBox*>(c)->cursor; }

  template <class Body>
  static int guarded(char** slot, Body body) noexcept {
    try {
      body();
      return SQLITE_OK;
    } catch (...) {
      return translate_current_exception([&](int, const char* m) { set_message(slot, m); });
    }
  }

  static void make_box(sqlite3* db, void* aux, int argc, const char* const* argv,
                       sqlite3_vtab** out, bool is_creation) {
    Declaration d{db, aux, argv[0], argv[1], argv[2], {argv + 3, argv + argc}, is_creation};
    auto box = std::make_unique<TableBox>(d);
    check(db, sqlite3_declare_vtab(db, box->table.schema().c_str()));
    check(db, sqlite3_vtab_config(db, static_cast<int>(Table::trust)));
    *out = box.release();
  }
  static int create(sqlite3* db, void* aux, int argc, const char* const* argv, sqlite3_vtab** out,
                    char** err) noexcept {
    return guarded(err, [&] { make_box(db, aux, argc, argv, out, true); });
  }
  static int connect(sqlite3* db, void* aux, int argc, const char* const* argv, sqlite3_vtab** out,
                     char** err) noexcept {
    return guarded(err, [&] { make_box(db, aux, argc, argv, out, false); });
  }
  static int disconnect(sqlite3_vtab* t) noexcept {
    delete static_cast<TableBox*>(t);
    return SQLITE_OK;
  }
  static int destroy(sqlite3_vtab* t) noexcept {
    const int code = guarded(&t->zErrMsg, [&] { of(t).destroy(); });
    if (code == SQLITE_OK) delete static_cast<TableBox*>(t);
    return code;
  }
  static int rename(sqlite3_vtab* t, const char* name) noexcept {
    return guarded(&t->zErrMsg, [&] { of(t).rename(name); });
  }
  static int is_shadow_name(const char* suffix) noexcept { return Table::is_shadow_name(suffix); }

  static int best_index(sqlite3_vtab* t, sqlite3_index_info* raw) noexcept {
    IndexInfo info(static_cast<TableBox*>(t)->db, raw);
    const int code = guarded(&t->zErrMsg, [&] { of(t).best_index(info); });
    return code == SQLITE_OK && info.is_impossible() ? SQLITE_CONSTRAINT : code;
  }
  static int open(sqlite3_vtab* t, sqlite3_vtab_cursor** out) noexcept {
    return guarded(&t->zErrMsg, [&] { *out = new CursorBox(of(t).open()); });
  }
  static int close(sqlite3_vtab_cursor* c) noexcept {
    delete static_cast<CursorBox*>(c);
    return SQLITE_OK;
  }
  static int filter(sqlite3_vtab_cursor* c, int plan, const char* words, int argc,
                    sqlite3_value** argv) noexcept {
    return guarded(&c->pVtab->zErrMsg, [&] { of(c).filter(plan, words, Args(argc, argv)); });
  }
  static int next(sqlite3_vtab_cursor* c) noexcept {
    return guarded(&c->pVtab->zErrMsg, [&] { of(c).next(); });
  }
  static int eof(sqlite3_vtab_cursor* c) noexcept { return of(c).eof() ? 1 : 0; }
  static int column(sqlite3_vtab_cursor* c, sqlite3_context* raw, int i) noexcept {
    return guarded(&c->pVtab->zErrMsg, [&] {
      Context ctx(raw);
      of(c).column(ctx, i);
    });
  }
  static int rowid(sqlite3_vtab_cursor* c, sqlite3_int64* out) noexcept {
    return guarded(&c->pVtab->zErrMsg, [&] { *out = of(c).rowid(); });
  }

  // create and connect are different functions even for tables that need no
  // CREATE: equal addresses would make a created table eponymous.
  static constexpr sqlite3_module describe() {
    sqlite3_module m{};
    m.iVersion = 3;
    m.xConnect = connect;
    m.xDisconnect = disconnect;
    m.xBestIndex = best_index;
    m.xOpen = open;
    m.xClose = close;
    m.xFilter = filter;
    m.xNext = next;
    m.xEof = eof;
    m.xColumn = column;
    m.xRowid = rowid;
    if constexpr (CreatedTable<Table>) {
      m.xCreate = create;
      m.xDestroy = destroy;
      m.xRename = rename;
      m.xShadowName = is_shadow_name;
    }
    return m;
  }
  static constexpr sqlite3_module module_ = describe();

 public:
  static void add(Registry& registry, const char* name) {
    const int code = sqlite3_create_module_v2(registry.db(), name, &module_,
                                              registry.keep_session(), Registry::release_session);
    if (code != SQLITE_OK) throw Error(std::string("cannot register ") + name, code);
  }
};

}  // namespace dossier::sqlite
