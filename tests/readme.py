#!/usr/bin/env python3
"""Runs every example of README.md through the sqlite3 shell.

    tests/readme.py [--extension PATH] [--update]

Three forms are run, from the repository's folder:

  ```sql        blocks, in the format of tests/sql/run.py: `--> ` lines are the output
  ```console    a session: lines after `sqlite> ` are typed, the others are the output
  tables whose head has `example` and `result`: SELECT example gives result

`--update` writes the outputs of the blocks and sessions into README.md.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
sys.path.insert(0, str(ROOT / "tests" / "sql"))
import run as golden  # noqa: E402

SHELL = ["sqlite3", "-batch", ":memory:"]
FENCE = re.compile(r"^```(sql|console)\n(.*?)^```$", re.M | re.S)


def run_blocks(text, extension):
    """The text of ```sql blocks with the outputs that they have now."""
    with tempfile.TemporaryDirectory() as tmp:
        path = pathlib.Path(tmp) / "readme.sql"
        path.write_text(text, "utf-8")
        golden.updated(path, golden.run_file(path, SHELL, extension, tmp))
        return path.read_text("utf-8")


def run_session(text, extension):
    """The same session with the outputs that it has now."""
    typed = [line for line in text.splitlines() if line.startswith(("sqlite> ", "$ ", "   ...> "))]
    script, mark = [], "<<<end of line>>>"
    for line in typed:
        if not line.startswith("$ "):
            command = line[8:]
            script.append(f".load {extension}" if command.startswith(".load ") else command)
            if command.startswith(".") or command.rstrip().endswith(";"):
                script.append(f".print '{mark}'")
    done = subprocess.run(SHELL, input="\n".join(script), capture_output=True, text=True,
                          encoding="utf-8", cwd=ROOT)
    if done.stderr:
        sys.exit(f"README session: {done.stderr}")
    outputs, out = iter(done.stdout.split(mark + "\n")), ""
    for line in typed:
        out += line + "\n"
        command = line[8:]
        ends = not line.startswith("$ ") and (command.startswith(".") or
                                              command.rstrip().endswith(";"))
        out += next(outputs) if ends else ""
    return out


def table_examples(text):
    """[(line number, expression, expected)] of the tables with examples."""
    rows, columns = [], None
    for number, line in enumerate(text.splitlines(), 1):
        cells = [c.strip().replace("\\|", "|") for c in re.split(r"(?<!\\)\|", line)[1:-1]]
        if not cells:
            columns = None
        elif "example" in cells and "result" in cells:
            columns = cells.index("example"), cells.index("result")
        elif columns and cells[columns[0]].startswith("`"):
            rows.append((number, *(cells[c].strip("`") for c in columns)))
    return rows


def run_tables(text, extension):
    """The examples that do not give their result."""
    rows = table_examples(text)
    blocks = [".nullvalue NULL"] + [f"SELECT {example};" for _, example, _ in rows]
    with tempfile.TemporaryDirectory() as tmp:
        path = pathlib.Path(tmp) / "tables.sql"
        path.write_text("\n\n".join(blocks), "utf-8")
        results = golden.run_file(path, SHELL, extension, tmp)[1:]
    return len(rows), [
        f"README.md:{number}: {example}\n  says: {want}\n  got:  {got}"
        for (number, example, want), (_, out, err) in zip(rows, results)
        if (got := "\n".join(out + ["error: " + line for line in err])) != want]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--extension", default="build-dev/dossier")
    parser.add_argument("--update", action="store_true")
    args = parser.parse_args()
    text = README.read_text("utf-8")
    runners = {"sql": run_blocks, "console": run_session}
    renewed = FENCE.sub(
        lambda m: f"```{m[1]}\n{runners[m[1]](m[2], args.extension)}```", text)
    if args.update:
        README.write_text(renewed, "utf-8")
    count, problems = run_tables(renewed, args.extension)
    if renewed != text and not args.update:
        want, got = text.splitlines(), renewed.splitlines()
        at = next((i for i, pair in enumerate(zip(want, got)) if pair[0] != pair[1]), 0)
        problems.append(f"README.md:{at + 1}: the example gives something else:\n"
                        f"  says: {want[at]}\n  got:  {got[at]}")
    print("\n".join(problems + [f"README: {len(FENCE.findall(text))} blocks and {count} rows run, "
                                f"{len(problems)} problems"]))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
