#!/usr/bin/env python3
"""Runs the examples and compares what they print with the files beside this one.

    tests/examples/run.py demo|embed_cpp|embed_python|packages [--build FOLDER] [--update]

Each example runs on examples/corpus. embed_python is skipped (exit code 77) where no
Python can load extensions. packages shows what examples/packages.sh advises where
nothing is installed, with brew, with dnf, with neither.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CORPUS = "examples/corpus"
CAN_LOAD = "import sqlite3, sys; sys.exit(not hasattr(sqlite3.Connection, 'enable_load_extension'))"


def python_that_loads():
    for name in (sys.executable, "python3", "/usr/bin/python3"):
        path = shutil.which(name)
        if path and subprocess.run([path, "-c", CAN_LOAD]).returncode == 0:
            return path
    print("no Python here can load extensions into SQLite")
    sys.exit(77)


def command(example, build):
    if example == "demo":
        return ["sh", "examples/demo.sh"]
    if example == "embed_cpp":
        return [str(build / "examples" / "dossier_embed"), CORPUS]
    return [python_that_loads(), "examples/embed.py", CORPUS]


def advice():
    """What packages.sh says on systems of which only the package manager is there."""
    out = ""
    for manager in ("brew", "dnf", "none"):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("sh", "cat", "id"):
                os.symlink(shutil.which(name), pathlib.Path(folder) / name)
            if manager != "none":
                (pathlib.Path(folder) / manager).write_text("#!/bin/sh\n")
                (pathlib.Path(folder) / manager).chmod(0o755)
            done = subprocess.run(["sh", "examples/packages.sh", "--tests"], cwd=ROOT, text=True,
                                  capture_output=True, env={"PATH": folder})
            out += f"== {manager}: exit code {done.returncode}\n{done.stdout}{done.stderr}"
    return out


def run_example(example, build):
    """(exit code, what it printed)"""
    if example == "packages":
        return 0, advice()
    extension = str(build / "dossier")
    done = subprocess.run(command(example, build), cwd=ROOT, capture_output=True, text=True,
                          encoding="utf-8", env={**os.environ, "DOSSIER_EXTENSION": extension})
    printed = (done.stdout + done.stderr).replace(extension, "EXTENSION")
    # The shell's own version is not the example's.
    return done.returncode, "\n".join(
        "== Loading it" if line.startswith("== Loading it") else line
        for line in printed.split("\n"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("example", choices=["demo", "embed_cpp", "embed_python", "packages"])
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build-dev"))
    parser.add_argument("--update", action="store_true")
    args = parser.parse_args()
    code, got = run_example(args.example, ROOT / args.build)
    golden = HERE / (args.example + ".txt")
    if args.update:
        golden.write_text(got, "utf-8")
    elif code or got != golden.read_text("utf-8"):
        print(f"{args.example}: exit code {code}, or not what {golden} says:\n{got}")
        sys.exit(1)


if __name__ == "__main__":
    main()
