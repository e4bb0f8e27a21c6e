#!/usr/bin/env python3
"""Holds dossier_documents and dossier_fields to an oracle, file by file.

    tests/corpora/run.py [--shell CMD] [--extension PATH] [--verbose] [PACK ...]
    tests/corpora/run.py --oracle ORACLE PACK

A PACK is a folder of documents or a .tar.zst of one; its oracle is given, or stands
beside it (NAME.oracle.jsonl, .zst or not): a line of JSON per file, whose keys are
explained in README.md. Without a PACK: tests/data/oddities, which is ours, and the
packs of ../shared/corpora (or $DOSSIER_SHARED/corpora), `skipped` where they are not.

For each file: there is a row; its size, encoding, status, error, where the body
starts, the body byte for byte, and every value after our typing rules. For each
pack: dossier_fields against the same values, strict = 1, and that our line of an
error is the oracle's, give or take one, for 95 % of the files that neither can read.

A difference fails the run unless it stands in known_differences.tsv with its reason.
Prints a table, examples of what differs, and `corpora: N passed, N failed`.
"""
import argparse
import collections
import concurrent.futures
import dataclasses
import json
import os
import pathlib
import shlex
import sys
import tempfile
import time

import judge
import packs
import shell
import values
from fields import Profile
from known import Known

LINES_WITHIN = 1
LINES_SHARE = 0.95
EXAMPLES = 5  # of each kind, unless --verbose


@dataclasses.dataclass
class Result:
    pack: str
    files: int = 0
    rows: int = 0
    statuses: collections.Counter = dataclasses.field(default_factory=collections.Counter)
    differences: list = dataclasses.field(default_factory=list)  # (path, kind, what)
    lines: list = dataclasses.field(default_factory=list)  # (path, ours, the oracle's)
    fields: int = 0
    seconds: float = 0


class Checker:
    """One pack."""

    def __init__(self, pack, command, extension):
        self.pack, self.command, self.extension = pack, command, extension
        self.result = Result(pack.name)
        self.profile = Profile()
        self.plain_forms = {}  # path: (text, the row of the file itself)
        self.first_bad = None
        self.told = {}  # path: (status, error)

    def run(self):
        start = time.monotonic()
        with tempfile.TemporaryDirectory() as tmp:
            self.folder = packs.folder_of(self.pack, tmp)
            self.oracle = packs.oracle_of(self.pack)
            self._check_documents()
            self._check_statuses()
            self._check_fields()
            self._check_strict()
            self._check_plain_forms(tmp)
        self.result.seconds = time.monotonic() - start
        return self.result

    def differ(self, path, kind, what):
        self.result.differences.append((path, kind, what))

    def _check_documents(self):
        missing = set(packs.files_below(self.folder))
        self.result.files = len(missing)
        for path in set(self.oracle) - missing:
            self.differ(path, "pack", "the oracle has it, the folder does not")
        for row in shell.documents(self.command, self.extension, self.folder):
            self.result.rows += 1
            self.result.statuses[row.status] += 1
            if row.path not in missing:
                self.differ(row.path, "row", "no file, or a second row for it")
                continue
            missing.remove(row.path)
            self._check_row(row)
        for path in sorted(missing):
            self.differ(path, "row", "no row")

    def _check_row(self, row):
        with open(os.path.join(self.folder, row.path), "rb") as file:
            data = file.read()
        oracle = json.loads(self.oracle[row.path]) if row.path in self.oracle else {}
        if oracle and not packs.is_the_file(data, oracle):
            self.differ(row.path, "pack", "not the file that the oracle saw")
        verdict = judge.Judge(data, oracle, row).judge()
        for difference in verdict.differences:
            self.differ(row.path, difference.kind, difference.what)
        if verdict.lines:
            self.result.lines.append((row.path, *verdict.lines))
        if verdict.plain_form is not None:
            self.plain_forms[row.path] = (verdict.plain_form, row)
        if row.status not in ("ok", "repaired", "no front matter") and not self.first_bad:
            self.first_bad = row
        self.told[row.path] = (row.status, row.error)
        if row.meta:
            self.profile.add(values.read_meta(row.meta), oracle.get("v"))

    def _check_statuses(self):
        """What a file is said to be does not depend on the columns that are asked for."""
        alone = shell.statuses(self.command, self.extension, self.folder)
        for path in sorted(alone.keys() | self.told.keys()):
            if alone.get(path) != self.told.get(path):
                self.differ(path, "status", f"asked alone: {alone.get(path)}")

    def _check_fields(self):
        rows = list(shell.fields(self.command, self.extension, self.folder))
        self.result.fields = len(rows)
        for what in self.profile.differences(rows):
            self.differ("", "fields", what)

    def _check_strict(self):
        """strict = 1 ends a scan at the first file, in path order, that is bad."""
        error = shell.strict_error(self.command, self.extension, self.folder)
        if self.first_bad is None:
            if error is not None:
                self.differ("", "strict", f"stops, but no file is bad: {error}")
        elif error is None or self.first_bad.error not in error:
            self.differ("", "strict", f"{error}, not {self.first_bad.error}")

    def _check_plain_forms(self, tmp):
        """A file in UTF-8, without what stands before its opener, says the same."""
        folder = os.path.join(tmp, "plain forms")
        for path, (text, _) in self.plain_forms.items():
            target = pathlib.Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text)
        if self.plain_forms:
            for plain in shell.documents(self.command, self.extension, folder):
                self._compare_forms(self.plain_forms[plain.path][1], plain)

    def _compare_forms(self, row, plain):
        as_plain = {"bad encoding": {"ok", "repaired"}, "repaired": {"ok", "repaired"},
                    "no front matter": {"bad front matter"}}
        if plain.status not in as_plain.get(row.status, {row.status}):
            self.differ(row.path, "status", f"{row.status}, but {plain.status} in its plain form")
        if row.meta != plain.meta:
            self.differ(row.path, "values", f"{row.meta[:99]!r}, in its plain form "
                                            f"{plain.meta[:99]!r}")
        if row.meta and row.body != plain.body:
            self.differ(row.path, "body", "not that of its plain form")


def check(pack, command, extension):
    try:
        return Checker(pack, command, extension).run()
    except (shell.ShellError, packs.PackError) as error:
        result = Result(pack.name)
        result.differences.append(("", "run", str(error)))
        return result


def share_of_lines(result):
    """How many of our lines of errors are the oracle's, and those that are not."""
    off = [line for line in result.lines if abs(line[1] - line[2]) > LINES_WITHIN]
    return len(result.lines) - len(off), off


def report(result, known, verbose):
    """Prints a pack's results; returns the number of files, or other things, that fail."""
    failures = collections.defaultdict(list)
    covered = set()
    for path, kind, what in result.differences:
        if known.covers(result.pack, path, kind):
            covered.add(path)
        else:
            failures[kind].append((path, what))
    for line in known.unused(result.pack):
        failures["known"].append((line, "explains nothing any more"))
    same, off = share_of_lines(result)
    if result.lines and same < LINES_SHARE * len(result.lines):
        failures["line"] += [(path, f"line {ours}, not {theirs}") for path, ours, theirs in off]
    failing = {path for found in failures.values() for path, _ in found}
    agree = result.rows - len(covered | failing - {""})
    print(f"{result.pack:<22} {result.files:>6} {result.rows:>6} {agree:>6} {len(covered):>6} "
          f"{len(failing):>6} {same:>4}/{len(result.lines):<4} {result.fields:>6} "
          f"{result.seconds:>5.0f}")
    print("    " + ", ".join(f"{n} {status}" for status, n in result.statuses.most_common()))
    for kind, found in sorted(failures.items()):
        print(f"    {kind}: {len(found)}")
        for path, what in found if verbose else found[:EXAMPLES]:
            print(f"        {path}: {what}")
    if verbose:
        for path, ours, theirs in off:
            print(f"    line {ours}, the oracle's {theirs}: {path}")
    return agree, len(failing)


def wanted_packs(args):
    if args.packs:
        return [packs.pack_at(path, args.oracle) for path in args.packs]
    found = packs.shared_packs()
    if not found:
        print(f"skipped: no packs in {packs.shared()}")
    return [packs.pack_at(packs.OWN), *found]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--shell", default="sqlite3 -batch :memory:")
    parser.add_argument("--extension", default=str(packs.ROOT / "build-dev" / "dossier"))
    parser.add_argument("--oracle", help="for the one pack that is given")
    parser.add_argument("--verbose", action="store_true", help="all differences")
    parser.add_argument("packs", nargs="*")
    args = parser.parse_args()
    try:
        wanted = wanted_packs(args)
    except packs.PackError as error:
        sys.exit(str(error))
    known = Known.read()
    print(f"{'pack':<22} {'files':>6} {'rows':>6} {'agree':>6} {'known':>6} {'differ':>6} "
          f"{'lines':>9} {'fields':>6} {'secs':>5}")
    passed = failed = 0
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        # The largest first, so that both processes end at about the same time.
        for result in pool.map(check, sorted(wanted, key=size_of, reverse=True),
                               *zip(*[(shlex.split(args.shell), args.extension)] * len(wanted))):
            agree, failing = report(result, known, args.verbose)
            passed, failed = passed + agree, failed + failing
    print(f"corpora: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


def size_of(pack):
    return pack.oracle.stat().st_size


if __name__ == "__main__":
    main()
