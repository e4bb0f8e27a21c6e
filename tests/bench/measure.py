#!/usr/bin/env python3
"""Measures dossier on a folder, beside the floor and the peers that are there.

    tests/bench/measure.py --build BUILD [--peers FOLDER] [--runs 5] FOLDER

Every figure is the median of the runs, each in a process of its own; the runs of all rows
take turns, so that a slow moment of the machine falls on all. For dossier it is the time of
the statement, by the shell's timer, on a table created before; MB is the peak memory of the
whole process, less that of a bare shell for dossier (by /proc, where there is one). Prints a Markdown table.
"""
import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
# The shell's own peak; nothing where there is no /proc.
PEAK = ".system grep VmHWM /proc/$PPID/status\n"
# Columns that a file has beside its front matter.
OWN = {"path", "body", "status", "error"}


class Run:
    """One row: a command, and how the seconds are found in what it prints."""

    def __init__(self, name, command, stdin="", target=None, cwd=None, slow=False):
        self.name, self.command, self.stdin = name, command, stdin
        self.target, self.cwd, self.slow = target, cwd, slow
        self.seconds, self.memory, self.answer = [], [], ""

    def once(self):
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as given:
            given.write(self.stdin.encode())
            given.seek(0)
            child = subprocess.Popen(self.command, stdin=given, stdout=out,
                                     stderr=subprocess.STDOUT, cwd=self.cwd)
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            text = out.read().decode(errors="replace")
        if child.returncode != 0 or "Error" in text:
            raise RuntimeError(f"{self.name}: {text.strip()[-300:]}")
        # What wait4() tells starts at the peak of the process that started it: this one.
        own_peak = re.search(r"^VmHWM:\s*(\d+) kB", text, re.M)
        self.memory.append((int(own_peak[1]) if own_peak else usage.ru_maxrss) / 1024)
        timer = re.search(r"^Run Time: real ([\d.]+)", text, re.M)
        if timer:
            self.seconds.append(float(timer[1]))
            self.answer = text[:timer.start()].strip()
        elif text.strip() and not own_peak:
            first, _, self.answer = text.strip().partition(" ")
            self.seconds.append(float(first))


def sql_text(text):
    return "'" + str(text).replace("'", "''") + "'"


def sql_name(name):
    return '"' + name.replace('"', '""') + '"'


class Dossier:
    """Rows for dossier: tables are created once, in a database that each process opens."""

    def __init__(self, build, folder, scratch):
        self.load = f".load {build / 'dossier'}\n"
        self.database = str(scratch / "bench.db")
        self.files = sql_text(folder)
        self.links = "related" if self.has_links(folder) else None

    @staticmethod
    def has_links(folder):
        return subprocess.run(["grep", "-rq", "^related:", folder], check=False).returncode == 0

    def shell(self, sql):
        done = subprocess.run(["sqlite3", "-batch", self.database], input=self.load + sql,
                              capture_output=True, text=True, check=False)
        if done.returncode != 0 or done.stderr:
            sys.exit(done.stderr or done.stdout)
        return done.stdout.split()

    def create(self):
        self.shell(f"CREATE VIRTUAL TABLE one USING dossier({self.files}, threads = 1);"
                   f"CREATE VIRTUAL TABLE two USING dossier({self.files}, threads = 2);")
        columns = self.shell("SELECT name FROM pragma_table_info('one');")
        self.columns = [c for c in columns if c not in OWN]
        if self.links:
            self.shell(f"CREATE VIRTUAL TABLE links USING dossier({self.files}, each = 'related',"
                       " threads = 2, title TEXT, webUrl TEXT);")

    def run(self, name, sql, target=None):
        script = f"{self.load}.timer on\n{sql};\n.timer off\n{PEAK}"
        return Run(name, ["sqlite3", "-batch", self.database], script, target)

    def all_columns(self, table):
        # Of a text, length() counts the characters; of a BLOB it has the length.
        lengths = ", ".join(f"sum(length(CAST({sql_name(c)} AS BLOB)))" for c in self.columns)
        return f"SELECT {lengths} FROM {table}"

    def runs(self):
        create = f"CREATE VIRTUAL TABLE temp.t USING dossier({self.files}, threads = 2)"
        yield self.run("`CREATE`, columns inferred, 2 threads", create)
        yield self.run("`count(*)`", "SELECT count(*) FROM one", 0.3)
        yield self.run("`max(path)`", "SELECT max(path) FROM one", 0.3)
        yield self.run("`max(mtime)`, 2 threads", "SELECT max(mtime) FROM two", 0.3)
        # Bytes, as the peers count them.
        titles = "SELECT sum(length(CAST(title AS BLOB))) FROM"
        yield self.run("`sum(length(title))`, 1 thread", f"{titles} one", 1.5)
        yield self.run("`sum(length(title))`, 2 threads", f"{titles} two")
        yield self.run("every front-matter column, 1 thread", self.all_columns("one"), 2.5)
        yield self.run("every front-matter column, 2 threads", self.all_columns("two"), 1.3)
        if self.links:
            yield self.run("`each`, title and webUrl of all links, 2 threads",
                           "SELECT count(*), sum(length(CAST(title AS BLOB))),"
                           " sum(length(CAST(webUrl AS BLOB))) FROM links", 1.3)
        yield self.run("`title REGEXP` with few matches, 2 threads",
                       "SELECT count(*) FROM two WHERE title REGEXP '(?i)zuzu\\w+ plaworul'", 1.0)


def peer_runs(build, peers, folder):
    yield Run("yaml-cpp on every file", [build / "tests/bench/naive_yaml", folder], slow=True)
    if not peers:
        return
    python = peers / "venv/bin/python"
    for name, package, run, slow in [
            ("DuckDB `read_text`, one `regexp_extract`, 2 threads", "duckdb", "duckdb", False),
            ("DuckDB, all titles of links by regex, 2 threads", "duckdb", "duckdb-links", False),
            ("python-frontmatter, C loader", "frontmatter", "frontmatter", True)]:
        if python.exists() and subprocess.run([python, "-c", f"import {package}"],
                                              capture_output=True, check=False).returncode == 0:
            yield Run(name, [python, HERE / "peers.py", run, folder], slow=slow)
    if (peers / "node_modules/gray-matter").exists() and shutil.which("node"):
        yield Run("gray-matter", ["node", HERE / "peers.mjs", folder], cwd=peers, slow=True)
    tool = peers / "venv/bin/markdown-to-sqlite"
    if tool.exists():
        yield from markdown_runs(tool, peers, folder)


def markdown_runs(tool, peers, folder):
    """It takes its files as arguments, and prints nothing: sh tells the time."""
    script = ('start=$(date +%s.%N); rm -f "$1"; find "$3" -type f -print0 |'
              ' xargs -0 -n 5000 "$2" "$1" docs >/dev/null || exit 1;'
              ' echo "$(date +%s.%N) - $start" | bc')
    yield Run("markdown-to-sqlite", ["sh", "-c", script, "sh", peers / "peer.db", tool, folder],
              slow=True)


def measure(rows, count):
    failed = []
    for turn in range(count):
        for row in rows:
            if row in failed or (row.slow and turn >= min(count, row_limit(row))):
                continue
            try:
                row.once()
            except (RuntimeError, ValueError) as error:
                print(f"left out: {error}", file=sys.stderr)
                failed.append(row)
    return [row for row in rows if row not in failed]


def row_limit(row):
    """Runs of half a minute and more are not repeated five times."""
    return 1 if row.seconds and row.seconds[0] > 30 else 5


def table(rows, floor, bare):
    base = statistics.median(floor.seconds)
    files, size = floor.answer.split()
    print(f"\n{int(files):,} files, {int(size) / 1e6:.0f} MB; floor (walk, open, read, close,"
          f" one thread) {base:.3f} s\n")
    print("| | seconds | × floor | target | MB | answer |\n|---|---|---|---|---|---|")
    for row in rows:
        seconds = statistics.median(row.seconds)
        ratio = seconds / base
        own = statistics.median(bare.memory) if row.command[0] == "sqlite3" else 0
        target = "" if row.target is None else f"{row.target} {'ok' if ratio <= row.target else 'MISSED'}"
        memory = statistics.median(row.memory) - own
        answer = row.answer if len(row.answer) < 24 else ""
        print(f"| {row.name} | {seconds:.3f} | {ratio:.2f} | {target} | {memory:.0f} | {answer} |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--peers", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    build, folder = options.build.resolve(), options.folder.resolve()
    peers = options.peers.resolve() if options.peers else None
    with tempfile.TemporaryDirectory() as scratch:
        dossier = Dossier(build, folder, pathlib.Path(scratch))
        floor = Run("floor", [build / "tests/bench/floor", folder])
        floor.once()  # warms the cache
        floor.seconds.clear()
        dossier.create()
        bare = Run("bare shell", ["sqlite3", "-batch", ":memory:"], dossier.load + PEAK)
        rows = measure([floor, bare, *dossier.runs(), *peer_runs(build, peers, folder)],
                       options.runs)
    table([r for r in rows if r not in (floor, bare)], floor, bare)


main()
