#!/usr/bin/env python3
"""Runs golden SQL tests through a real shell.

    tests/sql/run.py [--shell CMD] [--extension PATH] [--update] [FILE ...]

A test is a .sql file of blocks divided by blank lines. A block is SQL (or dot
commands) followed by what the shell must print:

    -- Why this matters, for the reader.
    SELECT url_host('https://EXAMPLE.com/x');
    --> example.com

    SELECT regexp_like('a', '(');
    --! regexp_like: missing ): (

`--> ` lines are stdout, byte for byte; `--! ` lines are the message of an error,
without the shell's "Runtime error near line N: ". A block without either must
print nothing. `{data}` and `{tmp}` stand for tests/data and an empty folder,
and `{repo}` in what was printed for the folder of the repository.
The blocks of a file share one connection and run in order. `--update` writes
what was printed into the file; read the diff before you commit it.
"""
import argparse
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
MARK = "<<<end of block>>>"
ERROR = re.compile(r"^(?:Runtime |Parse )?[Ee]rror(?::)? near line (\d+): (.*)$")


def read_blocks(text):
    """[(first line, source lines, expected stdout, expected errors)]"""
    blocks, source, out, err, start = [], [], [], [], 0
    for number, line in enumerate(text.split("\n") + [""], 1):
        if line.startswith("-->"):
            out.append(line[4:])
        elif line.startswith("--!"):
            err.append(line[4:])
        elif line.strip() == "" and (not source or source[-1].rstrip().endswith(";")
                                     or source[-1].startswith((".", "--")) or out or err):
            if source:
                blocks.append((start, source, out, err))
            source, out, err = [], [], []
        else:
            source = source or []
            if not source:
                start = number
            source.append(line)
    return blocks


def run_file(path, shell, extension, tmp):
    """[(block, stdout lines, error lines)] as the shell gave them."""
    blocks = read_blocks(path.read_text(encoding="utf-8"))
    script, first_line = ["" if extension is None else f".load {extension}"], []
    for _, source, _, _ in blocks:
        first_line.append(len(script) + 1)
        script += [s.replace("{data}", "tests/data").replace("{tmp}", tmp) for s in source]
        script.append(f".print '{MARK}'")
    done = subprocess.run(shell, input="\n".join(script).encode(), capture_output=True,
                          cwd=HERE.parent.parent, timeout=600)
    stdout = done.stdout.decode("utf-8", "replace").split(MARK + "\n")
    errors = [[] for _ in blocks]
    loose = []
    for line in done.stderr.decode("utf-8", "replace").splitlines():
        match = ERROR.match(line)
        if match:
            owner = max(i for i, n in enumerate([1] + first_line) if n <= int(match[1])) - 1
            errors[max(owner, 0)].append(re.sub(r" \(\d+\)$", "", match[2]))
        elif line and not line.startswith("  "):
            loose.append(line)
    if done.returncode not in (0, 1) or len(stdout) != len(blocks) + 1 or loose:
        sys.exit(f"{path}: the shell stopped ({done.returncode})\n" + "\n".join(loose))
    return [(b, o.split("\n")[:-1], e) for b, o, e in zip(blocks, stdout, errors)]


def neutral(line, tmp):
    """The line without the folders of this machine."""
    return line.replace(tmp, "{tmp}").replace(str(HERE.parent.parent), "{repo}")


def updated(path, results):
    parts = []
    for (_, source, _, _), out, err in results:
        parts.append("\n".join(source + ["--> " + o if o else "-->" for o in out]
                               + ["--! " + e for e in err]))
    path.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shell", default="sqlite3 -batch :memory:")
    parser.add_argument("--extension", default="build-dev/dossier")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    args = parser.parse_args()
    files = args.files or sorted(HERE.rglob("*.sql"))
    failed = blocks = 0
    for path in files:
        with tempfile.TemporaryDirectory() as tmp:
            results = run_file(path, shlex.split(args.shell), args.extension or None, tmp)
            results = [(b, [neutral(line, tmp) for line in out],
                        [neutral(line, tmp) for line in err]) for b, out, err in results]
        blocks += len(results)
        if args.update:
            updated(path, results)
            continue
        for (line, source, want_out, want_err), out, err in results:
            if (out, err) == (want_out, want_err):
                continue
            failed += 1
            print(f"{path}:{line}: {' '.join(source)[:200]}")
            for sign, rows in (("want", want_out), ("got ", out), ("want error", want_err),
                               ("got error ", err)):
                for row in rows:
                    print(f"  {sign}: {row}")
    print(f"golden SQL: {blocks - failed} passed, {failed} failed in {len(files)} files")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
