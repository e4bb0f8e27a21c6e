"""What every part of tests/accuracy needs: the data, the shell, the table.

A part is a script NAME_accuracy.py that reads public test data from the folder
`shared` (beside the repository, or $DOSSIER_SHARED), asks the real sqlite3 shell with
dossier loaded, and prints a line for each thing measured:

    what | target | got | ok

Without its data it says `skipped`. It exits with 1 when a target was missed.
"""
import json
import os
import pathlib
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SHARED = pathlib.Path(os.environ.get("DOSSIER_SHARED", ROOT.parent / "shared"))
EXTENSION = os.environ.get("DOSSIER_EXTENSION", str(ROOT / "build-dev" / "dossier"))
SHELL = shlex.split(os.environ.get("DOSSIER_SHELL", "sqlite3 -batch :memory:"))


def data(folder):
    """The folder of test data; without it the part ends here, as skipped."""
    path = SHARED / "testdata" / folder
    if not path.is_dir():
        print(f"{pathlib.Path(sys.argv[0]).stem} | | | skipped (no {path.name})")
        sys.exit(0)
    return path


def literal(value):
    """A value as SQL. Text goes through its bytes, so that it may hold anything."""
    if value is None:
        return "NULL"
    if isinstance(value, (int, float)):
        return str(value)
    return f"CAST(x'{value.encode('utf-8', 'surrogatepass').hex()}' AS TEXT)"


def ask(expressions, rows, before="", env=None):
    """The values of SQL expressions over rows: a list of lists.

    A row is a sequence of values, named a, b, c ... in the expressions.
    """
    rows = list(rows)
    if not rows:
        return []
    names = "abcdefghij"[:len(rows[0])]
    script = [f".load {EXTENSION}", before,
              f"CREATE TABLE t(n INTEGER PRIMARY KEY, {', '.join(names)});", "BEGIN;"]
    for row in rows:
        script.append(f"INSERT INTO t({', '.join(names)}) VALUES({', '.join(map(literal, row))});")
    script.append(f"COMMIT;\nSELECT json_array({', '.join(expressions)}) FROM t ORDER BY n;")
    done = subprocess.run(SHELL, input="\n".join(script).encode(), capture_output=True,
                          env={**os.environ, **(env or {})}, cwd=ROOT)
    if done.returncode or done.stderr:
        sys.exit(done.stderr.decode("utf-8", "replace"))
    return [json.loads(line) for line in done.stdout.decode().splitlines() if line[0] == "["]


class Table:
    """Collects the lines of a part; finish() ends the script."""

    def __init__(self):
        self.failed = False

    def row(self, what, target, got, ok):
        self.failed = self.failed or not ok
        print(f"{what} | {target} | {got} | {'ok' if ok else 'MISSED'}")

    def count(self, what, passed, total, target):
        """`target` cases at least out of `total`."""
        goal = f"{target} of {total}" if target == total else f"at least {target} of {total}"
        self.row(what, goal, f"{passed} of {total}", passed >= target)

    @staticmethod
    def note(text):
        print(f"    {text}")

    def finish(self):
        sys.exit(1 if self.failed else 0)
