"""What regexp.sh measures, as Markdown tables.

    regexp_measure.py [--rounds N] [--sqlean SO] [--sqlite-regex SO] BUILD DATABASE

A figure is milliseconds of processor time, as the sqlite3 shell gives them, of one
SELECT count(*) over texts that are in the shell's cache: in each round every engine runs
once, one after the other, and the median over the rounds counts. An engine that takes
more than 3 seconds runs once. All must find the same rows.
"""
import argparse
import json
import re
import shutil
import sqlite3
import statistics
import subprocess

PATTERNS = [
    ("literal", "moratorium"),
    ("alternation", "ban|halt|moratorium"),
    ("case-insensitive", "(?i)moratorium"),
    ("word boundary", r"\bban\b"),
    ("class runs", r"[a-z]+\d+[a-z]+"),
    ("suffix literal", "[a-z]+lization"),
    ("captures", r"(\w+)@(\w+)\.com"),
    ("no match", r"zyzzyva\d+"),
    ("100 words", None),
    ("Unicode class", r"\p{Greek}{3,}"),
]
LIKE = {"dossier": "regexp_like(text, {})", "RE2": "re2_like(text, {})",
        "sqlean": "regexp_like(text, {})", "sqlite-regex": "text REGEXP {}"}
CAPTURE = {"dossier": "regexp_capture(text, {}, 1) > ''", "RE2": "re2_capture(text, {}) > ''",
           "sqlean": "regexp_capture(text, {}, 1) > ''",
           "sqlite-regex": "regex_capture({}, text, 1) > ''"}
SLOW = 3000


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


class Bench:
    def __init__(self, database, rounds):
        self.database, self.rounds = database, rounds
        # Ahead of what else runs, where that is allowed.
        chrt = ["chrt", "-r", "1"]
        is_allowed = shutil.which("chrt") and not subprocess.run([*chrt, "true"],
                                                                 capture_output=True).returncode
        self.shell = (chrt if is_allowed else []) + ["sqlite3", "-batch", database]

    def once(self, extension, table, query):
        """(milliseconds, what the query gives)"""
        script = (f".load {extension}\nPRAGMA cache_size=-400000;\n"
                  f"SELECT sum(length(CAST(text AS BLOB))) FROM {table};\n.timer on\n{query};\n")
        done = subprocess.run(self.shell, input=script, text=True, capture_output=True)
        times = [float(user) + float(system)
                 for user, system in re.findall(r"user ([\d.]+) sys ([\d.]+)", done.stdout)]
        if done.stderr or not times:
            raise SystemExit(f"{query[:200]}: {done.stderr}")
        return times[0] * 1000, done.stdout.splitlines()[1]

    def compare(self, table, queries):
        """({name: median} of {name: (extension, query)}, what they give)"""
        times, rows = {name: [] for name in queries}, set()
        for _ in range(self.rounds):
            for name, (extension, query) in queries.items():
                if times[name] and times[name][0] > SLOW:
                    continue
                milliseconds, found = self.once(extension, table, query)
                times[name].append(milliseconds)
                rows.add(found)
        if len(rows) != 1:
            raise SystemExit(f"{table}: the engines find {rows}")
        return {name: statistics.median(t) for name, t in times.items()}, rows.pop()


def patterns(bench, engines, words):
    for table in ("short", "long"):
        count, size = bench.once(engines["dossier"], table,
                                 f"SELECT count(*), avg(length(text)) FROM {table}")[1].split("|")
        reading, _ = bench.compare(table, {"=": (
            engines["dossier"], f"SELECT count(*) FROM {table} WHERE text = 'x'")})
        print(f"\n{count} texts of {float(size):.0f} characters, milliseconds;"
              f" for text = 'x' SQLite takes {reading['=']:.0f}\n")
        print(f"| pattern | {' | '.join(engines)} | rows |\n|---|{'---|' * (len(engines) + 1)}")
        for name, pattern in PATTERNS:
            calls = CAPTURE if name == "captures" else LIKE
            literal = quoted("|".join(words) if pattern is None else pattern)
            times, rows = bench.compare(table, {
                engine: (path, f"SELECT count(*) FROM {table} WHERE {calls[engine].format(literal)}")
                for engine, path in engines.items()})
            print(f"| {name} | {' | '.join(f'{t:.0f}' for t in times.values())} | {rows} |",
                  flush=True)


def pair(bench, dossier, title, table, fast, slow):
    times, rows = bench.compare(table, {"fast": (dossier, fast), "slow": (dossier, slow)})
    print(f"| {title} | {times['fast']:.1f} | {times['slow']:.0f} | "
          f"{times['slow'] / times['fast']:.0f} | {rows} |", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--sqlean", default="")
    parser.add_argument("--sqlite-regex", default="")
    parser.add_argument("build")
    parser.add_argument("database")
    args = parser.parse_args()
    bench = Bench(args.database, args.rounds)
    dossier = f"{args.build}/dossier"
    engines = {"dossier": dossier, "RE2": f"{args.build}/tests/bench/re2_alone",
               "sqlean": args.sqlean, "sqlite-regex": args.sqlite_regex}
    engines = {name: path for name, path in engines.items() if path}
    words = [word for word, in sqlite3.connect(args.database).execute("SELECT word FROM words")]

    print("\n| what | with | without | times faster | rows |\n|---|---|---|---|---|")
    each = [rf"\b{word}\w*" for word in words]
    pair(bench, dossier, "`regexp_any` with 100 patterns, not 100 `OR`s", "short",
         f"SELECT count(*) FROM short WHERE regexp_any(text, {quoted(json.dumps(each))})",
         "SELECT count(*) FROM short WHERE "
         + " OR ".join(f"regexp_like(text, {quoted(p)})" for p in each))
    for pattern in (r"(?i)\bmoratorium\b", "[a-z]+lization", r"user\d+@example"):
        scan = f"SELECT count(*) FROM titles WHERE text REGEXP {quoted(pattern)}"
        pair(bench, dossier, f"`regexp_fts5('{pattern}')` on 1,000,000 titles, not a scan", "titles",
             f"{scan} AND rowid IN (SELECT rowid FROM titles_index"
             f" WHERE titles_index MATCH regexp_fts5({quoted(pattern)}))", scan)
    patterns(bench, engines, words)


main()
