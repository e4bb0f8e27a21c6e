#!/usr/bin/env python3
"""The five documents that dossier was first made for, asked through the real shell.

    tests/seeds/run.py [--extension PATH]

They are looked for in $DOSSIER_SHARED/seeds, or ../shared/seeds. What is expected of a
file's values is read from its lines, to the byte.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SEEDS = pathlib.Path(os.environ.get("DOSSIER_SHARED", ROOT.parent / "shared")) / "seeds"
failures = []


def check(what, want, got):
    if want != got:
        failures.append(what)
        print(f"FAILED {what}\n  want: {want}\n  got:  {got}")


def value_in(text, key):
    """The plain or quoted one-line value of a top-level key, or of `outer_inner`."""
    outer, _, inner = key.partition("_")
    pattern = rf"^{outer}:\n(?:  .*\n)*?  {inner}: (.*)$" if inner else rf"^{key}: (.*)$"
    return re.search(pattern, text, re.M)[1].strip('"')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--extension", default="build-dev/dossier")
    args = parser.parse_args()
    files = sorted(SEEDS.glob("*.txt"))
    if not files:
        print(f"no {SEEDS.name} beside the repository")
        sys.exit(77)

    def ask(sql):
        script = (f".load {args.extension}\n"
                  f"CREATE VIRTUAL TABLE temp.news USING dossier('{SEEDS}/*.txt');\n"
                  f"CREATE VIRTUAL TABLE temp.related USING dossier('{SEEDS}/*.txt', each = 'related');\n"
                  f"CREATE VIRTUAL TABLE temp.images USING dossier('{SEEDS}/*.txt',"
                  f" each = '$.related[*].images[*]');\n{sql};\n")
        done = subprocess.run(["sqlite3", "-batch", ":memory:"], input=script, text=True,
                              encoding="utf-8", capture_output=True, cwd=ROOT)
        return (done.stdout + done.stderr).splitlines()

    check("status", ["no front matter|1", "ok|4"],
          ask("SELECT status, count(*) FROM news GROUP BY status ORDER BY status"))
    keys = ["title", "excerpt", "publishedDateTime", "provider_name", "provider_domain", "secured"]
    for file in files[:4]:
        text = file.read_text("utf-8")
        want = [value_in(text, key) for key in keys] + [int(value_in(text, "quality"))]
        got = ask(f"SELECT json_array({', '.join(keys)}, quality) FROM news WHERE path = '{file}'")
        check(file.name, want, json.loads(got[0]))
    check("types", ["integer|0|integer"] * 4,
          ask("SELECT typeof(quality), published, typeof(published) FROM news WHERE status = 'ok'"))
    topics = [re.search(r"^topics:\n((?:  - .*\n)+)", file.read_text("utf-8"), re.M)[1]
              for file in files[:4]]
    check("topics", [re.findall(r"- (.*)", lines) for lines in topics],
          [json.loads(line) for line in ask("SELECT topics FROM news WHERE status = 'ok'")])
    check("body of the page", [files[4].read_bytes().hex().upper()],
          ask("SELECT hex(body) FROM news WHERE status = 'no front matter'"))
    check("related", ["8|3"], ask(
        r"SELECT count(*), sum(title REGEXP '(?i)\b(ban|halt)\b') FROM related"))
    check("images of related", ["8"], ask("SELECT count(*) FROM images"))
    check("mojibake", ["1"], ask("SELECT count(*) FROM related WHERE text_mojibake_score(excerpt) > 0"))
    check("mended", ["1"], ask("SELECT count(*) FROM related WHERE text_mojibake_score(excerpt) > 0 "
                               "AND text_fix_mojibake(excerpt) LIKE '% ' || char(8220) || 'is %'"))
    # An address ends at white space or a quotation mark: what stands in these files.
    links = {str(file): re.findall(r"https?://[^\s\"]+", file.read_text("utf-8")) for file in files}
    links = {path: sorted(urls) for path, urls in links.items() if urls}
    check("links", links,
          {path: sorted(json.loads(urls)) for path, urls in (line.split("|", 1) for line in ask(
              f"SELECT path, json_group_array(url) FROM dossier_links('{SEEDS}/*.txt') GROUP BY path"))})
    check("moratorium", ["$.excerpt|4|moratorium"],
          ask(f"SELECT field, line, match FROM dossier_grep('{SEEDS}/*.txt', '(?i)moratorium')"
              " WHERE field NOT LIKE '%url'"))
    print(f"seeds: {len(failures)} failed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
