#!/usr/bin/env python3
"""dossier in Python: a folder of articles into a database that others can use.

    python3 examples/embed.py [FOLDER] [DATABASE]

Loads build/dossier, or the library that DOSSIER_EXTENSION names, copies the documents
and their related links into ordinary tables and asks them a question. The copy needs
no extension to be read. Some builds of Python cannot load extensions: Debian's,
Ubuntu's, Homebrew's and conda's can.
"""
import os
import pathlib
import sqlite3
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXTENSION = os.environ.get("DOSSIER_EXTENSION", str(ROOT / "build" / "dossier"))

COPY = """
CREATE TABLE article AS
SELECT path, meta ->> '$.title' AS title, meta ->> '$.publishedDateTime' AS published,
       meta ->> '$.provider.name' AS provider, text_clean(body) AS text
FROM dossier_documents(:folder) WHERE status IN ('ok', 'repaired');

CREATE TABLE link AS
SELECT d.path, url_key(item.value ->> '$.webUrl') AS key, item.value ->> '$.title' AS title
FROM dossier_documents(:folder) AS d, json_each(d.meta, '$.related') AS item;
"""

MOST_LINKED = """
SELECT count(*) AS links, min(title), key FROM link
GROUP BY key ORDER BY links DESC, key LIMIT 3
"""


def open_with_dossier(database):
    connection = sqlite3.connect(database)
    if not hasattr(connection, "enable_load_extension"):
        sys.exit("this Python's sqlite3 cannot load extensions")
    connection.enable_load_extension(True)
    connection.load_extension(EXTENSION)
    connection.enable_load_extension(False)
    return connection


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "examples" / "corpus")
    database = sys.argv[2] if len(sys.argv) > 2 else ":memory:"
    connection = open_with_dossier(database)
    for statement in COPY.split(";\n"):
        connection.execute(statement, {"folder": folder} if statement.strip() else {})
    connection.commit()
    for table in ("article", "link"):
        print(table, connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    for links, title, key in connection.execute(MOST_LINKED):
        print(f"{links} x {title} ({key})")


if __name__ == "__main__":
    main()
