#!/usr/bin/env python3
"""What a hostile folder, hostile patterns, a stranger's database and a narrow root must not do.

    tests/safety/run.py [--shell CMD] [--extension PATH] [--no-limits]

Builds folders in a temporary place and asks the shell about them. `--no-limits` leaves
out the bounds on time and memory, for shells built with sanitizers. Run by root, the
check of files without permissions runs as another user.
"""
import argparse
import os
import pathlib
import shlex
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
NOBODY = 65534
RECORD = "---\ntitle: A record\n---\nText\n"
failures = []


def check(what, want, got):
    if want != got:
        failures.append(what)
        print(f"FAILED {what}\n  want: {want}\n  got:  {got}")


class Shell:
    """The sqlite3 shell with dossier, its files copied to where any user may read them."""

    def __init__(self, command, extension, folder):
        self.folder = folder
        program = pathlib.Path(shutil.which(command[0]) or command[0])
        if ROOT in program.resolve().parents:
            command = [shutil.copy(program, folder / "shell"), *command[1:]]
        self.command = command
        self.load = ""
        if extension:
            library = next(ROOT.glob(extension + ".*"))
            self.load = f".load '{shutil.copy(library, folder)}'\n"

    def run(self, script, user=None, load=None):
        """(lines of stdout, lines of stderr, CPU seconds, megabytes)"""
        files = [tempfile.TemporaryFile() for _ in range(3)]
        files[0].write(((self.load if load is None else load) + script).encode())
        files[0].seek(0)
        process = subprocess.Popen(self.command, stdin=files[0], stdout=files[1], stderr=files[2],
                                   cwd=self.folder, user=user)
        deadline = time.monotonic() + 120
        usage = None
        while usage is None:
            pid, _, done = os.wait4(process.pid, os.WNOHANG)
            usage = done if pid else None
            if time.monotonic() > deadline:
                process.kill()
                sys.exit(f"the shell hangs on: {script}")
            time.sleep(0.005)
        for file in files[1:]:
            file.seek(0)
        out, err = (file.read().decode("utf-8", "replace").splitlines() for file in files[1:])
        megabytes = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
        return out, err, usage.ru_utime + usage.ru_stime, megabytes

    def ask(self, script, **options):
        out, err, _, _ = self.run(script, **options)
        return out + [line.split(": ", 1)[-1] for line in err if not line.startswith(" ")]


def make_hostile_folder(folder):
    folder.mkdir()
    os.mkfifo(folder / "a-fifo.md")
    (folder / "b-folder.md").mkdir()
    (folder / "c-loop").symlink_to(folder, target_is_directory=True)
    (folder / "d-link.md").symlink_to("/dev/zero")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(folder / "e-socket.md"))
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join(['*a%d' % (i - 1)] * 10)}]" for i in range(1, 12)]
    (folder / "bomb.md").write_text("---\n" + "\n".join(lines) + "\n---\n")
    (folder / "deep-block.md").write_text(
        "---\n" + "".join(" " * i + "a:\n" for i in range(2000)) + "---\n")
    (folder / "deep-flow.md").write_text("---\na: " + "[" * 10000 + "]" * 10000 + "\n---\n")
    (folder / "deep-json.md").write_text('{"a": ' + "[" * 10000 + "]" * 10000 + "}\n")
    (folder / "empty.md").write_text("")
    with open(folder / "huge.md", "wb") as huge:
        huge.truncate(200 * 1024 * 1024)
    (folder / "latin-1.md").write_bytes(
        "---\ntitle: Crème brûlée\n---\nL'été dernier, la crème brûlée était très bonne.\n"
        .encode("latin-1"))
    (folder / "plain.md").write_text(RECORD)
    (folder / "secret.md").write_text(RECORD)
    (folder / "secret.md").chmod(0)
    return listener


def hostile_folder(shell, limits):
    """A row per regular file with the right status, in a second and 100 MB."""
    folder = shell.folder / "hostile"
    with make_hostile_folder(folder):
        as_root = os.geteuid() == 0
        for path in (shell.folder, folder):
            path.chmod(0o755)
        out, err, seconds, megabytes = shell.run(
            "CREATE VIRTUAL TABLE temp.h USING dossier('hostile');\n"
            "SELECT substr(path, 9), status FROM h;\n", user=NOBODY if as_root else None)
    check("hostile folder: errors", [], err)
    check("hostile folder: rows", [
        "bomb.md|bad front matter", "deep-block.md|bad front matter",
        "deep-flow.md|bad front matter", "deep-json.md|bad front matter",
        "empty.md|no front matter", "huge.md|too large", "latin-1.md|ok", "plain.md|ok",
        "secret.md|unreadable"], out)
    if limits:
        print(f"hostile folder: {seconds:.2f} s of CPU, {megabytes:.0f} MB")
        check("hostile folder: under a second", True, seconds < 1)
        check("hostile folder: under 100 MB", True, megabytes < 100)


def hostile_columns(shell):
    """What each of those files says beside its status."""
    out = shell.ask("CREATE VIRTUAL TABLE temp.h USING dossier('hostile/[behl]*.md', title TEXT);\n"
                    "SELECT substr(path, 9), title, encoding, size FROM h WHERE error IS NULL;\n"
                    "SELECT substr(error, 1, 40) FROM h WHERE status = 'too large';\n"
                    "SELECT error LIKE '%bomb.md:%: %alias%' FROM h WHERE path LIKE '%bomb.md';\n")
    check("hostile folder: columns", ["empty.md||UTF-8|0", "latin-1.md|Crème brûlée|windows-1252|77",
                                      "hostile/huge.md: 209715200 bytes, more t", "1"], out)


def many_items(shell):
    """More items times columns than are found ahead: the same rows."""
    folder = shell.folder / "many"
    folder.mkdir()
    count = 100000
    items = "".join(f"  - t: x{i}\n    n: {i}\n    u: [a, {i}]\n" for i in range(count))
    (folder / "a.md").write_text(f"---\nlinks:\n{items}---\n")
    for threads in 1, 2:
        got = shell.ask(f"CREATE VIRTUAL TABLE temp.l USING dossier('{folder}', each = 'links',"
                        f" threads = {threads}, t, n INTEGER, u);"
                        "SELECT count(*), sum(n), sum(length(t)), max(u) FROM l;")
        check(f"items of {threads} threads", [f'{count}|4999950000|588890|["a",9]'], got)


def held_json(shell):
    """Lists of up to 2 MB, which SQLite keeps while the next files are read: the same JSON as
    from the whole document, whoever asks for it and how often."""
    folder = shell.folder / "held"
    folder.mkdir()
    for n in range(60):
        items = [f'  - text {n} {i} "quoted"\n' for i in range((n * 7919) % 3001 + 1)]
        text = "".join(items * (120 if n == 30 else 1))
        (folder / f"{n:02}.md").write_text(f"---\na:\n{text}b: {{c: d}}\nc:\n{text}---\n")
    for threads in 1, 2, 4:
        got = shell.ask(
            f"CREATE VIRTUAL TABLE temp.h USING dossier('{folder}', threads = {threads}, a, c);"
            "CREATE TEMP TABLE kept AS SELECT path, a, c, a AS again FROM h;"
            "SELECT count(*), sum(a = c), sum(a = again) FROM kept;"
            f"SELECT sum(kept.a = d.meta -> '$.a') FROM kept JOIN dossier_documents('{folder}') d"
            " USING (path);"
            "SELECT sum(before = k.a) FROM (SELECT path, lag(a) OVER (ORDER BY path DESC) AS before"
            " FROM h) x JOIN kept k ON k.path = (SELECT min(path) FROM kept WHERE path > x.path);"
            "SELECT max(a) = (SELECT max(a) FROM kept), min(c) = (SELECT min(c) FROM kept) FROM h;")
        check(f"held JSON, {threads} threads", ["60|60|60", "60", "59", "1|1"], got)


def hostile_patterns(shell, limits):
    """Patterns that take a backtracking engine for ever, on a megabyte; each is asked for
    a match, a replacement, a count and a group."""
    text = "replace(hex(zeroblob(500000)), '0', 'a') || '!'"
    for pattern, wanted in ((r"(a+)+$", "0|1000001|0|"), (r"(.*)*x", "0|1000001|0|"),
                            (r"(\w+\s?)*$", "1|1000002|1|")):
        out, err, seconds, _ = shell.run(
            f"SELECT regexp_like(t, p), length(regexp_replace(t, p, '-')), regexp_count(t, p),"
            f" regexp_capture(t, p) FROM (SELECT {text} AS t, '{pattern}' AS p);\n")
        check(f"{pattern} on 1 MB", ([wanted], []), (out, err))
        if limits:
            check(f"{pattern} on 1 MB: under a second", True, seconds < 1)
    check("a pattern above the memory cap",
          ["regexp_like: the pattern needs more than 8 MB when compiled: "
           r"((\pL{10}){10}\pN{100}){5}"],
          shell.ask("SELECT regexp_like('a', '((\\pL{10}){10}\\pN{100}){5}');\n"))


def narrow_root(shell):
    """../, absolute paths and symbolic links do not lead out of the root."""
    inside = shell.folder / "root" / "inside"
    inside.mkdir(parents=True)
    (inside / "a.md").write_text(RECORD)
    (shell.folder / "root" / "outside.md").write_text(RECORD)
    (inside / "link.md").symlink_to("../outside.md")
    (inside / "up").symlink_to("..")
    (inside / "etc").symlink_to("/etc")
    (inside / "own.md").symlink_to("a.md")
    start = "SELECT dossier_config('root', 'root/inside') IS NULL;\n"

    def ask(sql):
        return shell.ask(start + sql)[1:]

    def refused(path):
        check(f"root: {path}", [f"dossier_documents: {path}: outside the root folder {inside}"],
              ask(f"SELECT path FROM dossier_documents('{path}');\n"))

    check("root: the folder itself", ["root/inside/a.md"],
          ask("SELECT path FROM dossier_documents('root/inside');\n"))
    for path in ("root/outside.md", "root/inside/../outside.md", "root/inside/up/outside.md",
                 "/etc/passwd", "/etc", "root/inside/etc/passwd", "root/inside/link.md", "."):
        refused(path)
    every = "root/inside/**/{*.md,passwd}"
    check("root: with follow_symlinks", ["root/inside/a.md|A record", "root/inside/own.md|A record"],
          ask(f"CREATE VIRTUAL TABLE temp.x USING dossier('{every}', follow_symlinks = 1, title);\n"
              "SELECT path, title FROM x WHERE status = 'ok';\n"))
    check("root: links that lead out are found by their paths", ["2|2"],
          ask("CREATE VIRTUAL TABLE temp.x USING dossier('root/inside', follow_symlinks = 1, title);\n"
              "SELECT (SELECT count(*) FROM x WHERE status = 'unreadable'), count(*) FROM x AS a JOIN x"
              " AS b USING (path) WHERE a.status = 'unreadable';\n"))
    check("root: a table made before it", [],
          [line for line in shell.ask(
              f"CREATE VIRTUAL TABLE temp.x USING dossier('{every}', follow_symlinks = 1, title);\n"
              + start + "SELECT path FROM x WHERE title IS NOT NULL AND path NOT GLOB "
              "'root/inside/[ao]*.md';\n") if line not in ("0", "1")])


def names_of_any_bytes(shell):
    """The same rows with pushdown and without, whatever the bytes of the names and whatever the
    encoding of the database."""
    folder = shell.folder / "names"
    folder.mkdir()
    for name in (b"a.md", b"B.md", b"caf\xe9.md", b"caf\xc3\xa9.md", b"caf\xef\xbf\xbd.md",
                 b"\xe9/x.md", b"\xe9\xa9\xa9.md", b"\x80.md", b"\xf0\x9f\x9a\x80.md",
                 b"\xef\xbf\xbe.md", b"\xef\xac\x80.md", b"k[1]*?.md", b"\xc3\x89t\xc3\xa9.md"):
        path = os.fsencode(folder) + b"/" + name
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(RECORD)
    conditions = [f"path {operator} '{pattern}'" for operator, patterns in (
        ("LIKE", ("%.md", "%MD", "names/%É%", "%é%", "%ﬀ%", "%caf_.md", "%/_.md", "%/__.md",
                  "_ames%a%", "%\ufffd%", "%\x80%", "a", "")),
        ("GLOB", ("*.md", "*É*", "*[à-ü]*", "*[^a-z]*", "*caf?.md", "*/?.md", "*k[[]1]*", "*\ufffd*",
                  "*\x80*", "names/[a-c]*", "*[", ""))) for pattern in patterns]
    conditions += ["path IN (SELECT path FROM n)", "path IN ('names/a.md', 'names/café.md')",
                   "path = 'names/caf\ufffd.md'", "path = 'names/café.md'"]
    queries = [f"SELECT count(*), group_concat(hex(path)), count(title) FROM n WHERE {condition}"
               for condition in conditions]
    queries += ["SELECT count(*) FROM n AS a JOIN n AS b ON a.path = b.path",
                "SELECT count(*) FROM dossier_documents('names') AS a JOIN"
                " dossier_documents('names') AS b USING (path)",
                "SELECT hex(path) FROM n ORDER BY path", "SELECT hex(path) FROM n ORDER BY +path",
                "SELECT hex(path) FROM n EXCEPT SELECT hex(path) FROM n WHERE path LIKE '%a%'",
                "SELECT path FROM n EXCEPT SELECT path FROM n WHERE title IS NULL ORDER BY path",
                "SELECT path FROM dossier_documents('names') INTERSECT SELECT path FROM"
                " dossier_grep('names', 'record') ORDER BY path"]
    for encoding in "UTF-8", "UTF-16le", "UTF-16be":
        start = f"PRAGMA encoding = '{encoding}';\nCREATE TABLE made(x);\n"
        table = "CREATE VIRTUAL TABLE temp.n USING dossier('names');\n"

        def ask(before):
            return shell.ask(start + before + table + ";\n".join(queries) + ";\n")

        with_it, without = ask(""), ask("SELECT dossier_config('pushdown', 'off') > '';\n")
        check(f"names of any bytes, {encoding}", ["1"] + with_it, without)
        # In UTF-16 two of the names are the same.
        pairs = "13" if encoding == "UTF-8" else "15"
        check(f"names of any bytes, {encoding}: a join with itself", [pairs, pairs],
              with_it[len(conditions):len(conditions) + 2])
        check(f"names of any bytes, {encoding}: the order of the paths",
              *(with_it[len(conditions) + 2 + i * 13:][:13] for i in (0, 1)))


def compared_paths(shell):
    """A path is compared as SQLite compares it, and a row is found by every way that names it."""
    folder = shell.folder / "compared"
    (folder / "numbers").mkdir(parents=True)
    for name in "5", "05", "5.0":
        (folder / "numbers" / name).write_text(RECORD)
    (folder / "replaced.md").write_text("---\ntitle: ab\uffffcd\n---\n")
    long = folder / "long"
    long.mkdir()
    descriptor = os.open(long, os.O_RDONLY)
    for _ in range(21):
        os.mkdir("d" * 200, dir_fd=descriptor)
        descriptor, above = os.open("d" * 200, os.O_RDONLY, dir_fd=descriptor), descriptor
        os.close(above)
    os.close(descriptor)
    late = 2**53 + 1
    try:
        os.utime(folder / "replaced.md", (0, late))
    except OSError:
        pass
    globs = ("compared", "./compared", ".", "compared/../compared", "../" + shell.folder.name,
             "compared/./*", "./compared/../{compared,x}/*")
    queries = ["SELECT count(*) FROM t a JOIN t b ON a.path = b.path",
               "SELECT count(*) FROM t WHERE path IN (SELECT path FROM t)",
               "SELECT count(*) FROM t WHERE path = (SELECT max(path) FROM t) || char(0) || 'z'",
               "SELECT count(*) FROM t WHERE path IN (SELECT path || char(0) FROM t)",
               "SELECT count(*) FROM t WHERE path = '../compared/replaced.md'",
               f"SELECT count(*) FROM t WHERE mtime > {late - 1}",
               "SELECT count(*) FROM t WHERE title = 'ab' || char(65533) || 'cd'",
               "SELECT count(*) FROM t WHERE title REGEXP 'ab' || char(65533) || 'cd'"]

    def ask(start, table, queries):
        return shell.ask(start + f"CREATE VIRTUAL TABLE temp.t USING dossier({table});\n"
                         + ";\n".join(queries) + ";\n")

    off = "SELECT dossier_config('pushdown', 'off') > '';\n"
    for encoding in "UTF-8", "UTF-16":
        start = f"PRAGMA encoding = '{encoding}';\nCREATE TABLE k(i INTEGER);\n"
        for glob in globs:
            table = f"'{glob}', title, exclude = '{{shell,hostile,many,held,*.so}}'"
            check(f"compared paths, {encoding}: {glob}", ["1", *ask(start, table, queries)],
                  ask(start + off, table, queries))
        for before in "", f".cd {folder}/numbers\n":
            if not shell.load:
                continue
            numbers = ask(start + "INSERT INTO k VALUES (5);\n" + before,
                          "'*'" if before else "'numbers/*'", [
                              "SELECT count(*) FROM t WHERE path = CAST(5 AS INTEGER)",
                              "SELECT count(*) FROM k JOIN t ON path = i",
                              "SELECT count(*) FROM t WHERE path IN (SELECT i FROM k)",
                              "SELECT i FROM k LEFT JOIN t ON path = i"])
            check(f"compared paths, {encoding}: numbers",
                  ["3"] * 3 + ["5"] * 3 if before else ["0"] * 3 + ["5"], numbers)
    shutil.rmtree(folder / "numbers")


def closed_folders(shell):
    """Folders without permissions: nothing vanishes, and the same rows with pushdown and without."""
    folder = shell.folder / "doors"
    modes = {"closed": 0o000, "listed": 0o444, "searched": 0o111, "open": 0o755}
    for name in modes:
        (folder / name / "deep").mkdir(parents=True)
        (folder / name / "a.md").write_text(RECORD)
        (folder / name / "deep" / "a.md").write_text(RECORD)
    (folder / "open" / "link.md").symlink_to(folder / "closed" / "a.md")
    for name, mode in modes.items():
        (folder / name).chmod(mode)
    user = NOBODY if os.geteuid() == 0 else None

    def rows(glob):
        return shell.ask(f"SELECT path, status FROM dossier_documents('{glob}');\n", user=user)

    closed, searched = "doors/closed/|unreadable", "doors/searched/|unreadable"
    listed = ["doors/listed/a.md|unreadable", "doors/listed/deep/|unreadable"]
    read = ["doors/open/a.md|ok", "doors/open/deep/a.md|ok"]
    check("closed folders: all", [closed, *listed, *read, searched], rows("doors"))
    check("closed folders: a plain name behind a wildcard",
          [closed, listed[0], read[0], "doors/searched/a.md|ok"], rows("doors/*/a.md"))
    check("closed folders: a plain folder behind a wildcard",
          [closed, listed[1], read[1], "doors/searched/deep/a.md|ok"], rows("doors/*/deep/*.md"))
    check("closed folders: a name that none can have", ["doors/searched/a.md|ok"],
          rows("doors/searched/{a.md," + "L" * 300 + "}"))
    check("closed folders: a link", ["doors/open/link.md|unreadable"], rows("doors/open/{link.md,b}"))
    for path in "doors/closed/a.md", "doors/listed/a.md":
        check(f"closed folders: {path}", [f"dossier_documents: {path}: Permission denied"], rows(path))
    check("closed folders: none", ["dossier_documents: doors/searched/b.md: no such file or folder"],
          rows("doors/searched/b.md"))
    queries = [f"SELECT path, status, error, size FROM d WHERE {condition};\n" for condition in (
        "path IN (SELECT path FROM d)", "path = 'doors/closed/'", "path = 'doors/closed/a.md'",
        "path = 'doors/listed/a.md'", "path LIKE '%closed_'", "path = 'doors/searched/a.md'", "path = 'doors/searched/'", "path GLOB '*[/]'", "size IS NULL",
        "rowid IN (SELECT rowid FROM d)", "path IN ('doors/open/', 'doors/listed/deep/', '')")]

    def ask(before, glob):
        return shell.ask(before + f"CREATE VIRTUAL TABLE temp.d USING dossier('{glob}', title);\n"
                         + "".join(queries), user=user)

    for glob in "doors", "doors/*/a.md", "doors/*/deep/*.md", "doors/{closed,listed}/*":
        check(f"closed folders: pushdown, {glob}", ["1", *ask("", glob)],
              ask("SELECT dossier_config('pushdown', 'off') > '';\n", glob))
    for name in modes:
        (folder / name).chmod(0o755)


def strangers_database(shell):
    """A reopened database reads no file before it is asked to, and only at the top level."""
    folder = shell.folder / "notes"
    folder.mkdir()
    (folder / "a.md").write_text(RECORD)
    database = shell.folder / "x.db"
    command, shell.command = shell.command, [
        str(database) if word == ":memory:" else word for word in shell.command]
    if str(database) not in shell.command:
        shell.command = shell.command + [str(database)]
    shell.ask("CREATE VIRTUAL TABLE notes USING dossier('notes');\n"
              "CREATE VIEW v AS SELECT title FROM notes;\n")
    shutil.rmtree(folder)
    check("reopened: columns without files", ["path,title,body,status,error"],
          shell.ask("SELECT group_concat(name) FROM pragma_table_info('notes');\n"))
    check("reopened: the files are asked for now", ["dossier: notes: no such file or folder"],
          shell.ask("SELECT title FROM notes;\n"))
    shell.ask("CREATE VIRTUAL TABLE old USING dossier('notes', title, \"hidden\");\n"
              "PRAGMA writable_schema = on;\n"
              "UPDATE sqlite_schema SET sql = replace(sql, '\"hidden\"', 'hidden') WHERE name = 'old';\n")
    check("reopened: a column that is called like an option", ["path,title,hidden,body,status,error"],
          shell.ask("SELECT group_concat(name) FROM pragma_table_info('old');\nDROP TABLE old;\n"))
    check("reopened: a stored view", ['unsafe use of virtual table "notes"'],
          shell.ask("SELECT * FROM v;\n"))
    shell.command = command


def entry_points(shell):
    """The one without files, and a host whose own regexp is in use."""
    if not shell.load:
        return
    library = shell.load.split("'")[1]
    check("no files: no table", ["no such table: dossier_documents"],
          shell.ask("SELECT * FROM dossier_documents('notes');\n",
                    load=f".load '{library}' sqlite3_dossiernofiles_init\n"))
    check("no files: no module", ["no such module: dossier"],
          shell.ask("CREATE VIRTUAL TABLE temp.x USING dossier('notes');\n",
                    load=f".load '{library}' sqlite3_dossiernofiles_init\n"))
    check("no files: a function", ["a.example"],
          shell.ask("SELECT url_host('https://a.example/');\n",
                    load=f".load '{library}' sqlite3_dossiernofiles_init\n"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shell", default="sqlite3 -batch :memory:")
    parser.add_argument("--extension", default="build-dev/dossier")
    parser.add_argument("--no-limits", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        shell = Shell(shlex.split(args.shell), args.extension, pathlib.Path(name).resolve())
        hostile_folder(shell, not args.no_limits)
        hostile_columns(shell)
        many_items(shell)
        held_json(shell)
        hostile_patterns(shell, not args.no_limits)
        narrow_root(shell)
        names_of_any_bytes(shell)
        compared_paths(shell)
        closed_folders(shell)
        strangers_database(shell)
        entry_points(shell)
        (shell.folder / "hostile" / "secret.md").chmod(stat.S_IRUSR)
    print(f"safety: {len(failures)} failed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
