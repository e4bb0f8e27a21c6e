"""dossier_documents and dossier_fields as the real sqlite3 shell gives them.

Texts cross the pipe in hexadecimal, so that every byte arrives: NUL, line ends and
what is not UTF-8 included.
"""
import dataclasses
import os
import subprocess
import threading

ROWS = """SELECT hex(path), status, size, mtime, encoding, body IS NULL, hex(error), hex(meta),
 hex(body) FROM dossier_documents({})"""
STATUSES = "SELECT hex(path), status, hex(error) FROM dossier_documents({})"
FIELDS = """SELECT hex(field), type, documents, nulls, distinct_values, shortest, longest,
 example IS NULL, hex(example) FROM dossier_fields({})"""


@dataclasses.dataclass
class Row:
    path: str  # below the folder; bytes that are no UTF-8 as os.fsdecode has them
    status: str
    size: int
    mtime: int
    encoding: str
    body: bytes  # None: NULL
    error: str
    meta: bytes  # JSON, UTF-8


@dataclasses.dataclass
class Field:
    field: str
    type: str
    documents: int
    nulls: int
    distinct_values: int
    shortest: int  # None: NULL
    longest: int
    example: str  # None: NULL


class ShellError(Exception):
    """What the shell wrote to stderr."""


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def lines_of_query(shell, extension, sql):
    """The lines of a query's result, without their ends, as they come."""
    script = f".load {quoted(extension)}\n.mode list\n.separator \\t\n.nullvalue ''\n{sql};\n"
    with subprocess.Popen(shell, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE) as process:
        errors = []
        reader = threading.Thread(target=lambda: errors.append(process.stderr.read()))
        reader.start()
        process.stdin.write(os.fsencode(script))
        process.stdin.close()
        for line in process.stdout:
            yield line.rstrip(b"\n")
        reader.join()
        process.wait()
        if process.returncode or errors[0]:
            raise ShellError(errors[0].decode("utf-8", "replace").strip())


def text_of(hexadecimal):
    return bytes.fromhex(hexadecimal.decode()).decode("utf-8", "surrogateescape")


def number_of(digits):
    return int(digits) if digits else None


def documents(shell, extension, folder):
    """A Row for each row of dossier_documents(folder)."""
    for line in lines_of_query(shell, extension, ROWS.format(quoted(folder))):
        path, status, size, mtime, encoding, no_body, error, meta, body = line.split(b"\t")
        yield Row(text_of(path)[len(folder) + 1:], status.decode(), number_of(size),
                  number_of(mtime), encoding.decode(),
                  None if no_body == b"1" else bytes.fromhex(body.decode()), text_of(error),
                  bytes.fromhex(meta.decode()))


def statuses(shell, extension, folder):
    """{path: (status, error)}, by a query that uses nothing else of a file."""
    lines = lines_of_query(shell, extension, STATUSES.format(quoted(folder)))
    rows = (line.split(b"\t") for line in lines)
    return {text_of(path)[len(folder) + 1:]: (status.decode(), text_of(error))
            for path, status, error in rows}


def fields(shell, extension, folder):
    """A Field for each row of dossier_fields(folder)."""
    for line in lines_of_query(shell, extension, FIELDS.format(quoted(folder))):
        field, kind, docs, nulls, distinct, shortest, longest, none, example = line.split(b"\t")
        yield Field(text_of(field), kind.decode(), int(docs), int(nulls), int(distinct),
                    number_of(shortest), number_of(longest),
                    None if none == b"1" else text_of(example))


def strict_error(shell, extension, folder):
    """The error of a scan with strict = 1; None when it went through."""
    script = (f".load {quoted(extension)}\nCREATE VIRTUAL TABLE temp.strict_documents USING "
              f"dossier({quoted(folder)}, title TEXT, strict = 1);\n"
              "SELECT 'read', count(title) FROM strict_documents;\n")
    done = subprocess.run(shell, input=os.fsencode(script), capture_output=True, check=False)
    if done.stdout.startswith(b"read"):
        return None
    return done.stderr.decode("utf-8", "surrogateescape").strip()
