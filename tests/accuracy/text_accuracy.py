#!/usr/bin/env python3
"""How well the text functions do on public data, through the real shell.

    tests/accuracy/text_accuracy.py [--shell CMD] [--extension PATH]

Prints a row per measure, `what | target | got | ok`, and fails below a target.
The data is not part of the repository: it is looked for in ../shared (or in
DOSSIER_SHARED), and a measure without its data says `skipped`. Where each set
comes from stands in the SOURCE.txt beside it.
"""
import argparse
import gzip
import json
import os
import pathlib
import re
import shlex
import sqlite3
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SHARED = pathlib.Path(os.environ.get("DOSSIER_SHARED", ROOT.parent / "shared"))
DATA = SHARED / "testdata"


class Shell:
    """Runs SQL over rows that Python wrote into a database file."""

    def __init__(self, command, extension):
        self.command, self.extension = shlex.split(command), extension
        self.folder = tempfile.TemporaryDirectory()
        self.path = os.path.join(self.folder.name, "rows.db")

    def load(self, columns, rows):
        if os.path.exists(self.path):
            os.remove(self.path)
        db = sqlite3.connect(self.path)
        db.execute(f"CREATE TABLE rows ({columns})")
        marks = ",".join("?" * len(columns.split(",")))
        db.executemany(f"INSERT INTO rows VALUES ({marks})", rows)
        db.commit()
        db.close()

    def run(self, sql):
        script = f".load {self.extension}\n{sql}\n"
        done = subprocess.run([*self.command, "-batch", "-noheader", self.path],
                              input=script.encode(), capture_output=True, cwd=ROOT, timeout=900)
        if done.returncode != 0 or done.stderr:
            sys.exit(f"{sql}\n{done.stderr.decode()}")
        return done.stdout.decode("utf-8", "surrogatepass").splitlines()

    def numbers(self, sql):
        return [float(x) for x in self.run(sql)[-1].split("|")]

    def seconds(self, sql):
        """The best of three runs, as the shell's own timer tells."""
        lines = self.run(".timer on\n" + (sql + "\n") * 3)
        return min(float(m[1]) for m in (re.match(r"Run Time: real ([\d.]+)", x) for x in lines)
                   if m)


def read_json(path):
    return json.loads((DATA / path).read_text(encoding="utf-8"))


def read_lines(path):
    with gzip.open(DATA / path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def all_of(what, shell, sql, total):
    good = int(shell.numbers(sql)[0])
    return what, total, good, good == total


PRESET = """'{"preset": "ftfy"}'"""


def ftfy_cases(shell):
    cases = [c for c in read_json("ftfy/ftfy_test_cases.json") if c["expect"] == "pass"]
    shell.load("original, encoding, fixed",
               [(c["original"], c.get("fixed-encoding", c["fixed"]), c["fixed"]) for c in cases])
    yield all_of("ftfy's own cases: text_fix_mojibake", shell,
                 "SELECT sum(text_fix_mojibake(original) = encoding) FROM rows;", 151)
    yield all_of("ftfy's own cases: text_fix, preset ftfy", shell,
                 f"SELECT sum(text_fix(original, {PRESET}) = fixed) FROM rows;", 151)


def ftfy_parity(shell):
    golden = read_lines("ftfy/golden_parity.jsonl.gz")
    shell.load("input, encoding, fixed, bad",
               [(g["input"], g["fix_encoding"], g["fix_text"], g["badness"]) for g in golden])
    yield all_of("parity: text_fix_mojibake", shell,
                 "SELECT sum(text_fix_mojibake(input) = encoding) FROM rows;", 24227)
    yield all_of("parity: text_fix, preset ftfy", shell,
                 f"SELECT sum(text_fix(input, {PRESET}) = fixed) FROM rows;", 24227)
    yield all_of("parity: is_bad", shell,
                 "SELECT sum((text_mojibake_score(input) > 0) = (bad > 0)) FROM rows;", 24227)
    yield all_of("parity: badness", shell,
                 "SELECT sum(text_mojibake_score(input) = bad) FROM rows;", 24227)


def sentences():
    for path in sorted((DATA / "langid").glob("*/sentences.txt")):
        yield from path.read_text(encoding="utf-8").split("\n")


def false_positives(shell):
    wild = [json.loads(x) for x in
            (DATA / "ftfy/wild_mojibake.jsonl").read_text(encoding="utf-8").splitlines()]
    repaired = {w["input"]: w["fix_encoding"] for w in wild}
    lines = [x for x in sentences() if x]
    shell.load("line, expected", [(x, repaired.get(x, x)) for x in lines])
    yield all_of("sentences in 38 languages, of which 262 are damaged", shell,
                 "SELECT sum(text_fix_mojibake(line) = expected) FROM rows;", len(lines))
    yield all_of("the damaged ones, repaired", shell,
                 "SELECT count(*) FROM rows WHERE text_fix_mojibake(line) <> line;", 262)


def speed(shell):
    """Documents of about 10 kB, so that a figure is that of a table of articles."""
    wild = {json.loads(x)["input"] for x in
            (DATA / "ftfy/wild_mojibake.jsonl").read_text(encoding="utf-8").splitlines()}
    clean = [x for x in sentences() if x not in wild]
    damaged = [g["input"] for g in read_lines("ftfy/golden_parity.jsonl.gz")
               if g["kind"] not in ("clean", "c1-upper") and g["input"] != g["fix_encoding"]]
    sets = (("clean ASCII", [x for x in clean if x.isascii()], 1000, 60),
            ("clean multilingual", clean, 150, 10), ("damaged", damaged, 20, 1))
    for name, lines, target, repeat in sets:
        shell.load("text", [("\n".join(lines[i:i + 80]),) for i in range(0, len(lines), 80)]
                   * repeat)
        size = shell.numbers("SELECT sum(length(CAST(text AS BLOB))) FROM rows;")[0]
        seconds = shell.seconds("SELECT count(text_fix_mojibake(text)) FROM rows;")
        rate = size / seconds / 1e6
        yield f"speed, {name} ({size / 1e6:.0f} MB), MB/s", target, round(rate), rate >= target


MEASURES = (("ftfy", ftfy_cases), ("ftfy", ftfy_parity), ("langid", false_positives),
            ("langid", speed))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shell", default="sqlite3")
    parser.add_argument("--extension", default="build-dev/dossier")
    args = parser.parse_args()
    shell = Shell(args.shell, args.extension)
    failed = False
    print("what | target | got | ok")
    for folder, measure in MEASURES:
        if not (DATA / folder).exists():
            print(f"{measure.__name__} | | skipped |")
            continue
        for what, target, got, ok in measure(shell):
            print(f"{what} | {target} | {got} | {'yes' if ok else 'NO'}", flush=True)
            failed = failed or not ok
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
