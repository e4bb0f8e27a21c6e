#!/usr/bin/env python3
"""Runs the examples and compares what they print with the files beside this one.

    tests/examples/run.py demo|embed_cpp|embed_python [--build FOLDER] [--update]

Each example runs on examples/corpus. embed_python is skipped (exit code 77) where no
Python can load extensions.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys

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


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("example", choices=["demo", "embed_cpp", "embed_python"])
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build-dev"))
    parser.add_argument("--update", action="store_true")
    args = parser.parse_args()
    extension = str(ROOT / args.build / "dossier")
    done = subprocess.run(command(args.example, ROOT / args.build), cwd=ROOT, capture_output=True,
                          text=True, encoding="utf-8",
                          env={**os.environ, "DOSSIER_EXTENSION": extension})
    got = done.stdout.replace(extension, "EXTENSION") + done.stderr
    # The shell's own version is not the example's.
    got = "\n".join("== Loading it" if line.startswith("== Loading it") else line
                    for line in got.split("\n"))
    golden = HERE / (args.example + ".txt")
    if args.update:
        golden.write_text(got, "utf-8")
    elif done.returncode or got != golden.read_text("utf-8"):
        print(f"{args.example}: exit code {done.returncode}, or not what {golden} says:\n{got}")
        sys.exit(1)


if __name__ == "__main__":
    main()
