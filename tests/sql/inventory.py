#!/usr/bin/env python3
"""The names that loading dossier registers are the names that are listed, tested, documented.

    tests/sql/inventory.py [--extension PATH] [--list]

Asks the sqlite3 shell for its functions and modules before and after `.load`, once by
each entry point, and compares with tests/sql/inventory.txt; `--list` prints what that
file would be. Then every name must have a golden test tests/sql/NAME.sql and a row in a
table of README.md whose first cell starts with it.
"""
import argparse
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LIST = ROOT / "tests" / "sql" / "inventory.txt"
NAMES = """
SELECT 'function ' || name || ' ' || narg FROM pragma_function_list WHERE NOT builtin
UNION SELECT 'module ' || name FROM pragma_module_list;
"""
# pragma_* modules appear when they are first used, and the shell may have a regexp of its own.
HOSTS_OWN = re.compile(r"^(module pragma_|function regexp )")


def registered(extension, entry=None):
    """{name: "function" or "module"} that the load adds."""
    load = f".load {extension} {entry or ''}\n"

    def names(script):
        done = subprocess.run(["sqlite3", "-batch", ":memory:"], input=script, text=True,
                              capture_output=True, check=True, cwd=ROOT)
        return set(done.stdout.splitlines())

    added = names(load + NAMES) - names(NAMES)
    found = {line.split()[1]: line.split()[0] for line in added if not HOSTS_OWN.match(line)}
    debug = subprocess.run(["sqlite3", "-batch", ":memory:"], text=True, capture_output=True,
                           input=load + "SELECT dossier_debug();", cwd=ROOT).stdout
    if "REGEXP operator: dossier" in debug:
        found["regexp"] = "function"
    return found


def listed():
    """{name: (kind, reads files)} in inventory.txt."""
    rows = {}
    for line in LIST.read_text("ascii").splitlines():
        if line and not line.startswith("#"):
            name, kind, *reads = line.split()
            rows[name] = (kind, reads == ["files"])
    return rows


def as_list(every, pure):
    head = "# The SQL names, as tests/sql/inventory.py --list prints them. `files`: reads files, so\n" \
           "# sqlite3_dossiernofiles_init does not register it.\n"
    return head + "".join(
        f"{name:<24} {kind}{'' if name in pure else ' files'}\n"
        for name, kind in sorted(every.items()))


def documented():
    """The names in the first cells of README.md's tables of functions and tables."""
    names = set()
    is_of_names = False
    previous = ""
    for line in (ROOT / "README.md").read_text("utf-8").splitlines():
        if line.startswith("|---"):
            is_of_names = re.match(r"\| (function|table-valued function|name) \|", previous)
        previous = line
        cell = re.match(r"\|\s*`([^`]+)`", line)
        if cell and is_of_names:
            names.update(["regexp"] if " REGEXP " in cell[1]
                         else re.findall(r"^([a-z][a-z0-9_]*)", cell[1]))
    return names


def differences(what, want, got):
    return [f"{what}: missing {name}" for name in sorted(want - got)] + \
           [f"{what}: unexpected {name}" for name in sorted(got - want)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--extension", default="build-dev/dossier")
    parser.add_argument("--list", action="store_true")
    args = parser.parse_args()
    every = registered(args.extension)
    pure = registered(args.extension, "sqlite3_dossiernofiles_init")
    if args.list:
        return print(as_list(every, pure), end="")
    rows = listed()
    names = set(rows)
    problems = differences("registered", {f"{kind} {name}" for name, (kind, _) in rows.items()},
                           {f"{kind} {name}" for name, kind in every.items()})
    problems += differences("registered without files",
                            {name for name, (_, reads) in rows.items() if not reads}, set(pure))
    problems += differences("golden tests", names, names & {p.stem for p in LIST.parent.glob("*.sql")})
    problems += differences("README rows", names, documented())
    print("\n".join(problems + [f"inventory: {len(names)} names, {len(problems)} problems"]))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
