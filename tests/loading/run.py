#!/usr/bin/env python3
"""Every way to load dossier, alone and beside another extension, in either order.

    tests/loading/run.py [--build FOLDER]

Through the sqlite3 shell, which has a REGEXP of its own, and through each Python here
that can load extensions, which has none. The other extension is tests/host/rival.cpp,
whose functions give 'rival'. Whoever answers, dossier_debug() must say so, and what no
other has must be ours.
"""
import argparse
import itertools
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CAN_LOAD = "import sqlite3, sys; sys.exit(not hasattr(sqlite3.Connection, 'enable_load_extension'))"
RUNNER = """
import sqlite3, sys
db = sqlite3.connect(':memory:')
db.enable_load_extension(True)
for line in sys.stdin:
    if line.startswith('.load '):
        db.load_extension(line[6:-1])
        continue
    for row in db.execute(line):
        print('|'.join('' if value is None else str(value) for value in row))
"""
# In the shell's own REGEXP a dot is a line end, too.
OPERATOR = "SELECT char(10) REGEXP '.';"
LIKE = "SELECT regexp_like(char(10), '.');"
SAID = "SELECT regexp_substr(dossier_debug(), 'REGEXP operator: (.*)', 1, 1, '', 1);"
LEFT = "SELECT regexp_substr(dossier_debug(), 'Left to the host: (.*)', 1, 1, '', 1);"
OURS = [
    (r"regexp_like('A ban', 'BAN', 'i')", "1"),
    (r"regexp_count('banana', 'an')", "2"),
    (r"regexp_instr('the ban', 'b.n')", "5"),
    (r"regexp_substr('due 2024-05', '(\d+)-(\d+)', 1, 1, '', 2)", "05"),
    (r"regexp_replace('a.b', '\w', '<$0>', 1, 2)", "a.<b>"),
    (r"regexp_captures('k=v', '(\w)=')", '{"0":"k=","1":"k"}'),
    (r"""regexp_any('a halt', '["ban", "halt"]')""", "1"),
    (r"""regexp_which('a halt', '["ban", "halt"]')""", "[1]"),
    (r"regexp_fts5('(ban|halt) on')", '("ban on" OR "halt on")'),
    (r"regexp_quote('1.5')", r"1\.5"),
    (r"regexp_error('a+')", ""),
    (r"(SELECT group_concat(value) FROM regexp_split('a-b', '-'))", "a,b"),
    (r"(SELECT group_concat(match) FROM regexp_matches('a1b22', '\d+'))", "1,22"),
]
RIVALS = "regexp, regexp_capture, regexp_like, regexp_replace, regexp_substr"
ANSWERS = {"dossier": "0", "shell": "1", "rival": "rival"}
failures = []


def hosts():
    """[(name, command, who answers REGEXP before anything is loaded)]"""
    found = [("sqlite3", ["sqlite3", "-batch", ":memory:"], "shell")]
    for path in sorted({shutil.which(p) for p in (sys.executable, "python3", "/usr/bin/python3")}
                       - {None}):
        if subprocess.run([path, "-c", CAN_LOAD]).returncode == 0:
            found.append((path, [path, "-c", RUNNER], None))
    return found


def wanted(loads, operator):
    """The lines that a host must print when its REGEXP is `operator`'s. `.load` takes
    every name; load_extension() runs in a statement and takes only those that are free."""
    like, left = None, ""
    for way, who in loads:
        if who == "dossier" and way == "sql":
            left = RIVALS if like else "regexp" if operator else ""
        operator = who if way == ".load" or not operator else operator
        like = who if way == ".load" or not like else like
    return [ANSWERS[operator], ANSWERS[like], "dossier" if operator == "dossier" else "host", left,
            *(result for _, result in OURS)]


def check(name, command, operator, loads, build):
    paths = {"dossier": build / "dossier", "rival": build / "tests" / "rival"}
    # The condition keeps the row of load_extension() out of the output.
    script = [f".load {paths[who]}" if way == ".load" else
              f"SELECT 1 WHERE load_extension('{paths[who]}') = 1;" for way, who in loads]
    script += [OPERATOR, LIKE, SAID, LEFT, *(f"SELECT {call};" for call, _ in OURS)]
    done = subprocess.run(command, input="\n".join(script) + "\n", text=True, capture_output=True,
                          timeout=60)
    got, want = (done.stdout + done.stderr).splitlines(), wanted(loads, operator)
    if got != want:
        what = ", ".join(" ".join(load) for load in loads)
        failures.append(what)
        print(f"FAILED {name}: {what}\n  want: {want}\n  got:  {got}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build-dev")
    build = parser.parse_args().build.resolve()
    orders = [["dossier"], ["dossier", "rival"], ["rival", "dossier"]]
    cases = [list(zip(ways, order)) for order in orders
             for ways in itertools.product([".load", "sql"], repeat=len(order))]
    for name, command, operator in hosts():
        for loads in cases:
            check(name, command, operator, loads, build)
    print(f"loading: {len(cases)} ways in {', '.join(name for name, _, _ in hosts())}, "
          f"{len(failures)} failed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
