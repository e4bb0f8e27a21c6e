#!/usr/bin/env python3
"""The same rows by every way: no shortcut may change what a query gives.

    tests/corpora/identity.py [--shell CMD] [--extension PATH] [--shared] [FOLDER ...]

Runs each query as it is, with one thread, with yaml-cpp in place of the plain reader,
and with every pushdown off, and compares what the shell prints, row for row. Without a
FOLDER: those of this repository, and with --shared the packs of ../shared/corpora.
Also says how much of the front matter the plain reader served, by dossier_debug().
"""
import argparse
import difflib
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

import packs

ROOT = pathlib.Path(__file__).resolve().parents[2]
WAYS = {
    "1 thread": ("1", ""),
    "2 threads, no plain reader": ("2", "SELECT dossier_config('plain_reader', 'off');"),
    "2 threads, no pushdown": ("2", "SELECT dossier_config('pushdown', 'off');"),
}
# {folder} is a text in SQL, {path} one of its files. What large folders are asked, too:
MAIN_QUERIES = [
    "SELECT path, rowid, *, meta, encoding, error_line, error_column, body_line FROM t",
    "SELECT path, title FROM t",
    "SELECT path FROM t WHERE title REGEXP '(?i)\\b(the|new|how)\\b'",
    "SELECT path, title FROM t WHERE title LIKE '%for%' OR title GLOB '*20*'",
    "SELECT path, status FROM t WHERE meta REGEXP 'n[a-e]+r'",
    "SELECT path FROM t WHERE meta GLOB '*nthe*'",
    "SELECT path, rowid, ordinal, * FROM items",
    "SELECT path, field, line, url, text FROM dossier_links({folder})",
    "SELECT path, field, line, match FROM dossier_grep({folder}, '(?i)\\bpolicy|nban')",
    "SELECT path, count(*), sum(line) FROM dossier_grep({folder}, '^.') WHERE field GLOB '$*' GROUP BY path",
]
QUERIES = [
    *MAIN_QUERIES,
    "SELECT rowid, title, size, mtime FROM t WHERE size > 500 AND mtime > 0",
    "SELECT path, title FROM t WHERE path = {path}",
    "SELECT path, title FROM t WHERE rowid IN (SELECT rowid FROM t LIMIT 7)",
    "SELECT path, tags FROM t WHERE path GLOB {prefix} || '*' ORDER BY path LIMIT 40",
    "SELECT count(*), sum(length(body)) FROM t",
    "SELECT a.path, b.title FROM t a JOIN t b ON b.path = a.path WHERE a.size < 900",
    "SELECT * FROM dossier_fields({folder})",
    "SELECT path, size, mtime FROM t WHERE size > 700",
]


def sql_text(text):
    return "'" + str(text).replace("'", "''") + "'"


class Folder:
    def __init__(self, folder, shell, extension):
        self.folder, self.shell = sql_text(folder), shell
        self.load = f".load {extension}\n" if extension else ""
        files = sorted(str(p) for p in pathlib.Path(folder).rglob("*") if p.is_file())
        middle = files[len(files) // 2]
        self.path, self.prefix = sql_text(middle), sql_text(middle[:-3])

    def run(self, threads, setting, queries):
        script = (f"{self.load}.mode quote\n{setting}\n"
                  f"CREATE VIRTUAL TABLE temp.t USING dossier({self.folder}, threads = {threads},"
                  " title, tags TEXT, date, quality INTEGER, provider_name PATH '$.provider.name');\n"
                  f"CREATE VIRTUAL TABLE temp.items USING dossier({self.folder}, each = 'related',"
                  f" threads = {threads}, title TEXT, webUrl);\n")
        for query in queries:
            script += f"SELECT 'query';\n{self.filled(query)};\n"
        script += "SELECT dossier_debug();\n"
        done = subprocess.run(self.shell + [":memory:"], input=script.encode(),
                              capture_output=True, check=False)
        if done.returncode != 0 or done.stderr:
            sys.exit(done.stderr.decode(errors="replace")[:2000])
        rows, _, debug = done.stdout.decode(errors="replace").rpartition("'dossier: ")
        answers = rows.split("'query'\n")[1:]
        return answers, re.search(r"read: (\d+) by the plain reader, (\d+)", debug)

    def filled(self, query):
        return (query.replace("{folder}", self.folder).replace("{path}", self.path)
                .replace("{prefix}", self.prefix))


def differing_line(a, b):
    lines = difflib.unified_diff(a.splitlines(), b.splitlines(), lineterm="", n=0)
    return "\n    ".join(line[:300] for line in list(lines)[:6])


def check(name, folder, queries):
    usual, _ = folder.run("2", "", queries)
    failed = 0
    for way, (threads, setting) in WAYS.items():
        answers, _ = folder.run(threads, setting, queries)
        for query, mine, other in zip(queries, usual, answers, strict=True):
            if mine == other:
                continue
            failed += 1
            print(f"FAILED {name}, {way}: {query}\n    {differing_line(mine, other)}")
    rows = sum(answer.count("\n") for answer in usual)
    _, read = folder.run("2", "", MAIN_QUERIES[:1])
    plain, by_yaml = (int(read[1]), int(read[2])) if read else (0, 0)
    share = 100 * plain / max(plain + by_yaml, 1)
    print(f"{name}: {len(queries)} queries, {rows:,} rows, {len(WAYS) + 1} ways;"
          f" plain reader {plain:,} of {plain + by_yaml:,} ({share:.1f} %)")
    return failed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shell", default="sqlite3 -batch")
    parser.add_argument("--extension", default=str(ROOT / "build-dev/dossier"))
    parser.add_argument("--shared", action="store_true")
    parser.add_argument("folders", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    shell = shlex.split(options.shell)
    extension = options.extension
    failed = 0
    os.chdir(ROOT)
    own = [] if options.shared else [pathlib.Path("examples/corpus"), pathlib.Path("tests/data")]
    for folder in options.folders or own:
        failed += check(folder.name, Folder(folder, shell, extension), QUERIES)
    if options.shared and not options.folders:
        found = packs.shared_packs()
        if not found:
            print("no ../shared/corpora")
            sys.exit(77)
        for pack in found:
            with tempfile.TemporaryDirectory() as scratch:
                folder = Folder(packs.folder_of(pack, scratch), shell, extension)
                failed += check(pack.name, folder, MAIN_QUERIES)
    print(f"identity: {'passed' if not failed else f'{failed} failed'}")
    sys.exit(1 if failed else 0)


main()
