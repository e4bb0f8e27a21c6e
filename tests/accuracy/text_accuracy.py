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
        """CPU seconds of the best of five runs, as the shell's own timer tells: what
        a quiet machine takes, also on one that is not."""
        lines = self.run(".timer on\n" + (sql + "\n") * 5)
        times = (re.match(r"Run Time: real [\d.]+ user ([\d.]+) sys ([\d.]+)", x) for x in lines)
        return min(float(m[1]) + float(m[2]) for m in times if m)


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


def seeds(shell):
    """The client's five documents, value by value and, where there are none, line by line."""
    paths = sorted((SHARED / "seeds").glob("*.txt"))
    shell.load("name, text", [(p.name[:3], p.read_text(encoding="utf-8")) for p in paths])
    changed = """FROM rows, json_tree(coalesce(frontmatter_json(text), json_array(text)))
                 WHERE type = 'text' AND text_fix_mojibake(atom) <> atom"""
    fixed = shell.run(f"SELECT name, key, text_fix_mojibake(atom) {changed};")
    good = len(fixed) == 1 and fixed[0].startswith("003|excerpt|") \
        and "an ordinance \u201cis the right thing" in fixed[0]
    yield "the client's documents: values that change", "003 excerpt", len(fixed), good
    names = shell.run("SELECT text_fix_mojibake(frontmatter_json(text) ->> '$.provider.name') = "
                      "frontmatter_json(text) ->> '$.provider.name' FROM rows WHERE name = '000';")
    yield "the client's documents: the Chinese name stays", 1, names[0], names == ["1"]


def normalisation(shell):
    """Unicode's test: what each form of the five columns must be, form by form."""
    rows = []
    for line in (DATA / "unicode/NormalizationTest.txt").read_text(encoding="utf-8").splitlines():
        if line and line[0] not in "#@":
            columns = line.split(";")[:5]
            rows.append(["".join(chr(int(x, 16)) for x in c.split()) for c in columns])
    shell.load("c1, c2, c3, c4, c5", rows)
    wanted = {"NFC": ("c2", "c2", "c2", "c4", "c4"), "NFD": ("c3", "c3", "c3", "c5", "c5"),
              "NFKC": ("c4",) * 5, "NFKD": ("c5",) * 5}
    checks = ["(" + " AND ".join(f"text_normalize(c{i}, '{form}') = {c}"
                                 for i, c in enumerate(columns, 1)) + ")"
              for form, columns in wanted.items()]
    yield all_of("text_normalize: Unicode's test file", shell,
                 f"SELECT sum({' + '.join(checks)}) FROM rows;", 76296)


def entities(shell):
    """html5lib's tests of character references in text."""
    rows = []
    for name in ("entities", "namedEntities", "numericEntities"):
        for test in read_json(f"html_entities/{name}.test")["tests"]:
            if all(token[0] == "Character" for token in test["output"]):
                rows.append((test["input"], "".join(token[1] for token in test["output"])))
    rows += [("&" + name, text) for name, text in read_json(
        "html_entities/html5_entities.json").items()]
    shell.load("input, output", rows)
    yield all_of("html_unescape: html5lib's tests and all names", shell,
                 "SELECT sum(html_unescape(input) = output) FROM rows;", len(rows))


def near_duplicates(shell):
    """One article as four programs see it, and all pairs of different articles."""
    articles = read_lines("neardup/pairs.jsonl.gz")
    rows = [(a["id"], name, a[name], a.get("j_" + name, 1)) for a in articles
            for name in ("a", "newspaper", "Diffbot", "trafilatura")]
    shell.load("id, program, text, share", rows)
    shell.run("CREATE TABLE prints AS SELECT *, text_simhash(text) AS print FROM rows;")
    same = """FROM prints a JOIN prints b USING (id) WHERE a.program = 'a' AND b.program <> 'a'
              AND b.share BETWEEN 0.8 AND 0.9999"""
    recall = shell.numbers(f"SELECT avg(text_hamming(a.print, b.print) <= 12) {same};")[0]
    pairs = shell.numbers(f"SELECT count(*) {same};")[0]
    yield f"near duplicates, {pairs:.0f} pairs: recall at distance 12", 0.99, round(recall, 4), \
        recall >= 0.99
    wrong = shell.numbers("""SELECT count(*), sum(text_hamming(a.print, b.print) <= 12)
        FROM prints a JOIN prints b ON a.id < b.id
        WHERE a.program = 'a' AND b.program = 'a';""")
    yield f"near duplicates, {wrong[0]:.0f} pairs of others: found", 0, int(wrong[1]), wrong[1] == 0
    exact = shell.numbers(f"SELECT max(abs(text_jaccard(a.text, b.text) - b.share)) {same};")[0]
    yield "near duplicates: text_jaccard differs from the recorded share", 0.05, round(exact, 4), \
        exact <= 0.05


MEASURES = (("testdata/ftfy", ftfy_cases), ("testdata/ftfy", ftfy_parity),
            ("testdata/langid", false_positives), ("testdata/langid", speed), ("seeds", seeds),
            ("testdata/unicode", normalisation), ("testdata/html_entities", entities),
            ("testdata/neardup", near_duplicates))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shell", default="sqlite3")
    parser.add_argument("--extension", default="build-dev/dossier")
    args = parser.parse_args()
    shell = Shell(args.shell, args.extension)
    failed = False
    print("what | target | got | ok")
    for folder, measure in MEASURES:
        if not (SHARED / folder).exists():
            print(f"{measure.__name__} | | skipped |")
            continue
        for what, target, got, ok in measure(shell):
            print(f"{what} | {target} | {got} | {'yes' if ok else 'NO'}", flush=True)
            failed = failed or not ok
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
