#!/usr/bin/env python3
"""Holds yaml_json() and yaml_error() to the YAML test suite.

    tests/yaml_suite/run.py [--shell CMD] [--extension PATH] [--suite FOLDER] [--verbose]

The suite (https://github.com/yaml/yaml-test-suite, its `data` form) has a folder
per case with `in.yaml`, the events a parser must report in `test.event`, and an
empty file `error` where the text is not YAML. A case passes

    valid text    if yaml_json() gives the values that follow from the events by
                  our rules: YAML 1.2's core schema, keys as written, the last of
                  a double key, aliases followed, lists and maps as keys in JSON;
    invalid text  if yaml_json() is NULL;
    many documents in one text: as invalid text, since we read one.

Cases that are known to fail stand in known_failures.txt with their reason. The
run fails on any other failure, and on a case listed there that passes. Prints
passed and failed by the suite's tags.

The suite is looked for in $DOSSIER_SHARED/testdata or ../shared/testdata, packed
or unpacked; without it the run says `skipped` and ends with 77.
"""
import argparse
import collections
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tarfile
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ESCAPES = {"\\": "\\", "n": "\n", "t": "\t", "r": "\r", "b": "\b"}
KINDS = {
    "null": re.compile(r"null|Null|NULL|~|"),
    "true": re.compile(r"true|True|TRUE"),
    "false": re.compile(r"false|False|FALSE"),
    "decimal": re.compile(r"[-+]?[0-9]+"),
    "octal": re.compile(r"0o[0-7]+"),
    "hexadecimal": re.compile(r"0x[0-9a-fA-F]+"),
    "real": re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
    "infinity": re.compile(r"[-+]?\.(inf|Inf|INF)"),
    "nan": re.compile(r"\.nan|\.NaN|\.NAN"),
}


def plain_value(text):
    kind = next((k for k, pattern in KINDS.items() if pattern.fullmatch(text)), "text")
    if kind in ("null", "nan"):
        return None
    if kind in ("true", "false"):
        return kind == "true"
    if kind == "decimal":
        return int(text)
    if kind in ("octal", "hexadecimal"):
        return int(text[2:], 8 if kind == "octal" else 16)
    if kind in ("real", "infinity"):
        return float(text.replace(".", "", 1) if kind == "infinity" else text)
    return text


def scalar_value(tag, style, text):
    if tag is None:
        return plain_value(text) if style == ":" else text
    if tag in ("tag:yaml.org,2002:" + t for t in ("int", "float", "bool", "null")):
        value = plain_value(text)
        return float(value) if tag.endswith("float") and isinstance(value, int) else value
    return text


class Events:
    """The documents of a test.event file, as Python values."""

    def __init__(self, path):
        self.lines = path.read_text(encoding="utf-8").splitlines()
        self.at = 0
        self.anchors = {}

    def documents(self):
        found = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line.startswith("+DOC"):
                self.at += 1
                self.anchors = {}
                found.append(self.node()[0])
            self.at += 1
        return found

    def node(self):
        """The value and, for a key, its text."""
        line = self.lines[self.at]
        self.at += 1
        if line.startswith("=ALI"):
            return self.anchors[line[6:]]
        kind, rest = line[:4], line[4:]
        if kind in ("+MAP", "+SEQ"):
            rest = re.sub(r"^ (\{\}|\[\])", "", rest)
        anchor = re.match(r" &(\S+)", rest)
        rest = rest[anchor.end():] if anchor else rest
        tag = re.match(r" <([^>]*)>", rest)
        rest = rest[tag.end():] if tag else rest
        if kind == "+MAP":
            result = self.collection({}, "-MAP")
        elif kind == "+SEQ":
            result = self.collection([], "-SEQ")
        else:
            text = re.sub(r"\\(.)", lambda m: ESCAPES[m[1]], rest[2:])
            result = (scalar_value(tag and tag[1], rest[1], text), text)
        if anchor:
            self.anchors[anchor[1]] = result
        return result

    def collection(self, value, end):
        while self.lines[self.at] != end:
            if isinstance(value, list):
                value.append(self.node()[0])
            else:
                key = self.node()[1]
                value.pop(key, None)
                value[key] = self.node()[0]
        self.at += 1
        return value, json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Shell:
    def __init__(self, command, extension):
        self.command = shlex.split(command)
        self.load = "" if extension is None else f".load {extension}\n"

    def ask(self, texts):
        """[yaml_json, yaml_error] of each text, in one run of the shell."""
        script = self.load + ".mode list\n"
        for text in texts:
            argument = f"CAST(X'{text.hex()}' AS TEXT)"
            script += f"SELECT json_array(yaml_json({argument}), yaml_error({argument}));\n"
        done = subprocess.run(self.command + [":memory:"], input=script, text=True, encoding="utf-8",
                              capture_output=True)
        lines = done.stdout.splitlines()
        if done.returncode or len(lines) != len(texts):
            sys.exit(f"the shell failed: {done.stderr[-2000:]}")
        return [json.loads(line) for line in lines]


def same(a, b):
    """Equal, types and the order of keys included."""
    if type(a) is not type(b):
        return False
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[k], b[k]) for k in a)
    if isinstance(a, list):
        return len(a) == len(b) and all(map(same, a, b))
    return a == b


def verdict(folder, answer):
    """None if the case passes, else what is wrong."""
    value, error = answer
    if (folder / "error").exists():
        return None if value is None and error else f"accepted as {json.dumps(value)}"
    documents = Events(folder / "test.event").documents()
    is_refused = value is None and error and "duplicate key" not in error
    if len(documents) > 1:
        return None if is_refused else f"{len(documents)} documents, read as {json.dumps(value)}"
    if is_refused:
        return f"refused: {error}"
    want = documents[0] if documents else None
    return None if same(value, want) else f"want {json.dumps(want)}, got {json.dumps(value)}"


def find_suite(argument, scratch):
    if argument:
        return pathlib.Path(argument)
    shared = pathlib.Path(os.environ.get("DOSSIER_SHARED", ROOT.parent / "shared")) / "testdata"
    if (shared / "yaml-test-suite").is_dir():
        return shared / "yaml-test-suite"
    packed = shared / "yaml-test-suite.tar.zst"
    if not packed.exists():
        return None
    tar = subprocess.run(["zstd", "-dc", "--long=27", packed], stdout=subprocess.PIPE, check=True)
    unpacked = pathlib.Path(scratch) / "suite.tar"
    unpacked.write_bytes(tar.stdout)
    with tarfile.open(unpacked) as archive:
        archive.extractall(scratch)
    return pathlib.Path(scratch) / "yaml-test-suite"


def read_known():
    known = {}
    for line in (HERE / "known_failures.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            case, reason = line.split(None, 1)
            known[case] = reason
    return known


def print_table(suite, cases, failed):
    passes, failures = collections.Counter(), collections.Counter()
    for tag in sorted((suite / "tags").iterdir()):
        members = {entry.name for entry in tag.iterdir()}
        for case in cases:
            if case.split("/")[0] in members:
                (failures if case in failed else passes)[tag.name] += 1
    print(f"{'tag':<16} {'pass':>5} {'fail':>5}")
    for tag in sorted(set(passes) | set(failures)):
        print(f"{tag:<16} {passes[tag]:>5} {failures[tag]:>5}")
    print(f"{'all':<16} {len(cases) - len(failed):>5} {len(failed):>5}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shell", default="sqlite3")
    parser.add_argument("--extension")
    parser.add_argument("--suite")
    parser.add_argument("--verbose", action="store_true", help="print each failure")
    options = parser.parse_args()
    if options.extension is None and options.shell == "sqlite3":
        options.extension = next((ROOT / folder / "dossier" for folder in ("build-dev", "build")
                                  if (ROOT / folder).is_dir()), None)
    with tempfile.TemporaryDirectory() as scratch:
        suite = find_suite(options.suite, scratch)
        if suite is None:
            print("skipped: no YAML test suite here")
            return 77
        cases = sorted(str(path.parent.relative_to(suite)) for path in suite.glob("*/in.yaml"))
        cases += sorted(str(path.parent.relative_to(suite)) for path in suite.glob("*/*/in.yaml")
                        if path.parts[-3] not in ("tags", "name"))
        answers = Shell(options.shell, options.extension).ask(
            [(suite / case / "in.yaml").read_bytes() for case in cases])
        failed = {case: wrong for case, answer in zip(cases, answers)
                  if (wrong := verdict(suite / case, answer))}
        known = read_known()
        print_table(suite, cases, failed)
    for case, wrong in failed.items():
        if options.verbose or case not in known:
            print(f"{case}: {wrong}")
    stale = [case for case in known if case not in failed]
    for case in stale:
        print(f"{case}: passes, but stands in known_failures.txt")
    unknown = [case for case in failed if case not in known]
    print(f"YAML test suite: {len(cases) - len(failed)} passed, {len(failed)} failed "
          f"({len(failed) - len(unknown)} known)")
    return 1 if unknown or stale else 0


if __name__ == "__main__":
    sys.exit(main())
