#!/usr/bin/env python3
"""The rules of this repository that a machine can check.

    tests/repository.py includes     they point one way, and only sqlite/ sees SQLite
    tests/repository.py ascii        sources are ASCII
    tests/repository.py format       clang-format has nothing to change (14: others differ)
    tests/repository.py exports build-dev/dossier.so

Prints each breach; exits with 1 on any, with 77 when the tool for the check is missing.
"""
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)', re.M)
SOURCES = {".cpp", ".h", ".inc"}
SKIPPED = 77

# What each room may include, beside itself; every other room is pure.
LOW = {"json", "decode"}
MAY_INCLUDE = {
    "sqlite": set(),
    "session": {"sqlite", "pure"},
    "functions": {"sqlite", "session", "pure"},
    "tables": {"sqlite", "session", "pure"},
    "entry.cpp": {"sqlite", "session", "functions", "tables"},
}


def sources(*folders, suffixes=frozenset(SOURCES)):
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in suffixes and path.is_file():
                yield path


def room_of(path):
    return path.relative_to(ROOT / "extension").parts[0]


def allowed(room, other):
    if other == room:
        return True
    if room in MAY_INCLUDE:
        kind = other if other in MAY_INCLUDE else "pure"
        return kind in MAY_INCLUDE[room]
    return other not in MAY_INCLUDE and (room not in LOW or other in LOW)


def includes():
    breaches = []
    for path in sources("extension"):
        room = room_of(path)
        for quote, name in INCLUDE.findall(path.read_text("utf-8")):
            is_sqlites = pathlib.PurePath(name).name in ("sqlite3.h", "sqlite3ext.h")
            if is_sqlites and room not in ("sqlite", "entry.cpp"):
                breaches.append(f"{path}: includes {name}; only sqlite/ may")
            if quote == '"' and not (ROOT / "extension" / name).is_file():
                breaches.append(f"{path}: includes {name}, which is no path from extension/")
            elif quote == '"' and not allowed(room, name.split("/")[0]):
                breaches.append(f"{path}: {room} may not include {name}")
    return breaches


def ascii_sources():
    suffixes = SOURCES | {".sh", ".txt", ".map", ".json"}
    breaches = []
    paths = [*sources("extension", suffixes=suffixes),
             *sources("tests/unit", "tests/fuzz", "tests/host", "tests/bench"),
             *(ROOT / "examples").glob("*.*"), *(ROOT / "sql").glob("*"), ROOT / "CMakeLists.txt"]
    for path in paths:
        for number, line in enumerate(path.read_bytes().split(b"\n"), 1):
            if not line.isascii() or b"\t" in line or b"\r" in line:
                breaches.append(f"{path}:{number}: not plain ASCII, or a tab")
    return breaches


def formatting():
    tool = shutil.which("clang-format")
    version = subprocess.run([tool, "--version"], capture_output=True, text=True).stdout if tool else ""
    if not re.search(r"version 14\.", version):
        print("clang-format 14 is not here")
        sys.exit(SKIPPED)
    paths = [p for p in sources("extension", "tests", "examples") if p.suffix != ".inc"]
    done = subprocess.run([tool, "--dry-run", "-Werror", *map(str, paths)], capture_output=True, text=True)
    return sorted({line for line in done.stderr.splitlines() if "clang-format-violations" in line})


def exports(library):
    if sys.platform == "darwin" or not shutil.which("nm") or not shutil.which("readelf"):
        print("no nm or readelf for ELF here")
        sys.exit(SKIPPED)

    def output(*command):
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    want = {"sqlite3_dossier_init", "sqlite3_dossiernofiles_init"}
    names = {line.split()[-1] for line in output("nm", "-D", "--defined-only", library).splitlines()}
    breaches = [f"exports {name}" for name in sorted(names - want)]
    breaches += [f"does not export {name}" for name in sorted(want - names)]
    undefined = output("nm", "-D", "--undefined-only", library)
    breaches += [f"needs {name} from the host's symbols"
                 for name in re.findall(r"\b(sqlite3_\w+)", undefined)]
    if "libsqlite3" in output("readelf", "-d", library):
        breaches.append("is linked to libsqlite3")
    return breaches


def main():
    checks = {"includes": includes, "ascii": ascii_sources, "format": formatting, "exports": exports}
    if len(sys.argv) < 2 or sys.argv[1] not in checks:
        sys.exit(__doc__)
    breaches = checks[sys.argv[1]](*sys.argv[2:])
    print("\n".join(breaches + [f"{sys.argv[1]}: {len(breaches)} breaches"]))
    sys.exit(1 if breaches else 0)


if __name__ == "__main__":
    main()
