#!/usr/bin/env python3
"""Runs the regular-expression vectors of RE2, Go, Fowler and Rust through SQL.

    tests/regex_vectors/run.py [--shell CMD] [--extension PATH] [--sample N] [--verbose]

The vectors are looked for in $DOSSIER_SHARED/testdata/regex, or in ../shared
beside the repository; where they are missing, the test says `skipped`. They go
into a database; a real shell that loads the extension writes what regexp_instr,
regexp_matches and regexp_which say into it; here that is compared. Of RE2's
exhaustive set, ten million cases, every Nth pattern is taken, 20 by default;
--sample 1 takes all and minutes.

A case is left out only by a rule that readers.py states with its reason; the
table counts them. The test fails on any difference, and when fewer cases pass
than FEWEST says, so that no rule can quietly grow.
"""
import argparse
import collections
import os
import pathlib
import shlex
import sqlite3
import subprocess
import sys
import tempfile

import readers

REPO = pathlib.Path(__file__).resolve().parent.parent.parent
FEWEST = {"re2-search": 3616, "re2-exhaustive": 10410991, "fowler": 339, "rust": 727}

REFUSED = "refused: "

SCHEMA = """
CREATE TABLE texts(batch INT, id INTEGER PRIMARY KEY, text);
CREATE TABLE patterns(batch INT, id INTEGER PRIMARY KEY, mode TEXT, groups INT, flags TEXT,
                      pattern);
CREATE INDEX texts_of ON texts(batch, id);
CREATE TABLE results(pattern_id INT, text_id INT, found);
"""


def span(n, group):
    """SQL for "begin-end" of a group of match number n, in characters from 0."""
    begin = f"regexp_instr(t.text, p.pattern, 1, {n}, 0, p.flags, {group})"
    end = f"regexp_instr(t.text, p.pattern, 1, {n}, 1, p.flags, {group})"
    return f"CASE {begin} WHEN 0 THEN '-' ELSE ({begin} - 1) || '-' || ({end} - 1) END"


def query(mode, groups):
    """The SQL that asks for all cases of a mode with that many groups."""
    if mode == "error":
        found = "regexp_error(p.pattern) IS NOT NULL"
    elif mode == "which":
        found = "regexp_which(t.text, p.pattern)"
    elif mode == "first":
        spans = " || ' ' || ".join(span(1, g) for g in range(groups + 1))
        found = f"CASE WHEN regexp_like(t.text, p.pattern, p.flags) THEN {spans} ELSE '-' END"
    else:
        spans = " || ' ' || ".join(span("ordinal", g) for g in range(groups + 1))
        found = (f"(SELECT ifnull(group_concat({spans}, ';'), '-')"
                 " FROM regexp_matches(t.text, p.pattern, p.flags))")
    if mode in ("first", "all"):
        found = f"ifnull('{REFUSED}' || regexp_error(p.pattern), {found})"
    return (f"INSERT INTO results SELECT p.id, t.id, {found} FROM patterns p"
            f" JOIN texts t ON t.batch = p.batch WHERE p.mode = '{mode}' AND p.groups = {groups};")


def ask(batches, shell, extension):
    """What the extension says, as {(batch, pattern, text): found}, by indexes."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "vectors.db")
        db = sqlite3.connect(path)
        db.text_factory = bytes
        db.executescript(SCHEMA)
        place = {}
        for b, batch in enumerate(batches):
            for i, text in enumerate(batch.texts):
                row = db.execute("INSERT INTO texts VALUES (?, NULL, CAST(? AS TEXT))", (b, text))
                place["t", row.lastrowid] = i
            for i, p in enumerate(batch.patterns):
                row = db.execute("INSERT INTO patterns VALUES (?, NULL, ?, ?, ?, ?)",
                                 (b, p.mode, p.groups, p.flags, p.pattern))
                place["p", row.lastrowid] = (b, i)
        kinds = db.execute("SELECT DISTINCT mode, groups FROM patterns").fetchall()
        db.commit()
        script = [f".load {extension}"] if extension else []
        script += ["PRAGMA synchronous = OFF;"] + [query(m.decode(), g) for m, g in kinds]
        done = subprocess.run(shell + [path], input="\n".join(script), capture_output=True,
                              text=True, cwd=REPO)
        if done.stderr:
            sys.exit(f"the shell says: {done.stderr}")
        return {place["p", p] + (place["t", t],): f.decode() if isinstance(f, bytes) else f
                for p, t, f in db.execute("SELECT * FROM results")}


def run_set(name, batches, args):
    """Prints a row of the table; returns whether the set passed."""
    is_sampled = name == "re2-exhaustive" and args.sample > 1
    fewest = 0.9 * FEWEST[name] / args.sample if is_sampled else FEWEST[name]
    counts = collections.Counter()
    reasons = collections.Counter()
    for batch in batches:
        reasons.update(batch.left_out)
    found = ask(batches, shlex.split(args.shell), args.extension)
    for b, batch in enumerate(batches):
        for i, pattern in enumerate(batch.patterns):
            for j, expected in enumerate(pattern.expected):
                if expected is None:
                    continue
                if name == "rust" and str(found[b, i, j]).startswith(REFUSED):
                    reasons["syntax that RE2 does not have"] += 1
                    if args.verbose:
                        print(f"  {pattern.name}: {pattern.pattern}: {found[b, i, j]}")
                    continue
                same = found[b, i, j] == expected
                counts["passed" if same else "failed"] += 1
                if not same and counts["failed"] <= 20:
                    print(f"  {pattern.name}: {pattern.pattern!r} on {batch.texts[j]!r}: "
                          f"expected {expected}, got {found[b, i, j]}")
    print(f"{name:15} {counts['passed']:9} passed {counts['failed']:5} failed "
          f"{sum(reasons.values()):8} left out")
    for reason, n in sorted(reasons.items()):
        print(f"{'':15} {n:9} {reason}")
    return counts["failed"] == 0 and counts["passed"] >= fewest


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shell", default="sqlite3 -batch")
    parser.add_argument("--extension", default="build-dev/dossier")
    parser.add_argument("--sample", type=int, default=20)
    parser.add_argument("--verbose", action="store_true", help="list the refused patterns")
    args = parser.parse_args()
    shared = pathlib.Path(os.environ.get("DOSSIER_SHARED", REPO.parent / "shared"))
    folder = shared / "testdata" / "regex"
    if not folder.is_dir():
        print(f"regex vectors: skipped, {folder} is missing")
        return 0
    passed = [run_set(name, batches, args)
              for name, batches in readers.all_sets(folder, args.sample)]
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main())
