#!/usr/bin/env python3
"""No text that matches a pattern is missing from MATCH regexp_fts5(pattern).

    tests/regex_vectors/fts5_property.py [--shell CMD] [--extension PATH] [--patterns N] [--seed N]

Random patterns over a few letters, among them such with several cases (k, s and
their twins beyond ASCII, sigma), and random texts, in a real FTS5 table. Fails, and
prints the pair, when a text is lost; and when the queries rule nothing out.
"""
import argparse
import pathlib
import random
import shlex
import subprocess
import sys

REPO = pathlib.Path(__file__).resolve().parent.parent.parent
LETTERS = ["a", "b", "c", "k", "s", "K", "S", "A", "\u212a", "\u017f", "\u00e9", "\u00c9",
           "\u03c3", "\u03c2", "\u03a3", " ", "-", '"', "1", "\u4e2d", "\U0001f600"]
SCRIPT = """.bail on
CREATE VIRTUAL TABLE f USING fts5(t, tokenize = 'trigram');
INSERT INTO f(rowid, t) SELECT rowid, t FROM texts;
CREATE TABLE asked AS SELECT rowid AS id, p, regexp_fts5(p) AS query FROM patterns;
CREATE TABLE offered AS SELECT a.id, f.rowid AS text FROM asked a, f
 WHERE a.query IS NOT NULL AND f MATCH a.query;
CREATE INDEX of ON offered(id, text);
CREATE TABLE matching AS SELECT a.id, p, query, texts.rowid AS text, t FROM asked a, texts
 WHERE query IS NOT NULL AND t REGEXP p;
SELECT count(*), count(query), (SELECT count(*) FROM matching), (SELECT count(*) FROM offered),
       count(query) * (SELECT count(*) FROM texts) FROM asked;
SELECT p, query, t FROM matching m
 WHERE NOT EXISTS (SELECT 1 FROM offered o WHERE o.id = m.id AND o.text = m.text);
"""


class Random:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def letters(self, fewest, most):
        return "".join(self.random.choices(LETTERS, k=self.random.randint(fewest, most)))

    def pattern(self, depth=3):
        start = self.random.choice(["", "", "", "(?i)"]) if depth == 3 else ""
        branches = self.random.choice([1, 1, 1, 2, 3])
        return start + "|".join(self.sequence(depth) for _ in range(branches))

    def sequence(self, depth):
        return "".join(self.atom(depth) + self.random.choice(["", "", "", "", "*", "+", "?", "{2}"])
                       for _ in range(self.random.randint(1, 4)))

    def atom(self, depth):
        kind = self.random.randint(0, 9)
        if kind == 0:
            return self.random.choice([".", "\\w", "[a-c]", "[^a]", "[kS]", "(?:.*)", "\\b"])
        if kind < 4 and depth:
            return self.random.choice(["(", "(?:", "(?i:"]) + self.pattern(depth - 1) + ")"
        return self.letters(1, 5)


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shell", default="sqlite3 -batch :memory:")
    parser.add_argument("--extension", default="build-dev/dossier")
    parser.add_argument("--patterns", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    rng = Random(args.seed)
    script = [f".load {args.extension}"] if args.extension else []
    script += ["CREATE TABLE texts(t);", "CREATE TABLE patterns(p);"]
    script += [f"INSERT INTO texts VALUES ({quoted(rng.letters(3, 40))});" for _ in range(500)]
    script += [f"INSERT INTO patterns VALUES ({quoted(rng.pattern())});"
               for _ in range(args.patterns)]
    done = subprocess.run(shlex.split(args.shell), input="\n".join(script) + "\n" + SCRIPT,
                          capture_output=True, text=True, cwd=REPO)
    if done.returncode or done.stderr:
        sys.exit(f"the shell says: {done.stderr}")
    figures, *lost = done.stdout.splitlines()
    patterns, with_query, matching, offered, possible = map(int, figures.split("|"))
    print(f"regexp_fts5: {with_query} of {patterns} patterns have a query; of "
          f"{possible} texts {matching} match, {offered} are offered, {len(lost)} lost")
    for row in lost[:10]:
        print("  lost:", row)
    return 0 if not lost and 0 < matching <= offered < possible / 2 else 1


if __name__ == "__main__":
    sys.exit(main())
