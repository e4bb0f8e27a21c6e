"""What people use instead, each answering the same: how long are all titles together?

    python3 peers.py duckdb|duckdb-links|frontmatter FOLDER

Prints seconds, without the start of Python, and the answer. Run by measure.py, in an
environment into which run.sh has put the packages.
"""
import pathlib
import sys
import time


def duckdb_query(folder, query):
    import duckdb
    connection = duckdb.connect(config={"threads": 2})
    start = time.perf_counter()
    answer = connection.execute(query.format(files=f"{folder}/**")).fetchone()[0]
    return time.perf_counter() - start, answer


def duckdb_titles(folder):
    return duckdb_query(folder, """
        SELECT sum(strlen(regexp_extract(content, '(?m)^title: "?(.*?)"?$', 1)))
        FROM read_text('{files}')""")


def duckdb_links(folder):
    return duckdb_query(folder, """
        SELECT sum(strlen(array_to_string(
            regexp_extract_all(content, '(?m)^ *-? *title: "?(.*?)"?$', 1), '')))
        FROM read_text('{files}')""")


def frontmatter_titles(folder):
    import frontmatter
    import yaml
    handler = frontmatter.YAMLHandler()
    start = time.perf_counter()
    length = 0
    for path in pathlib.Path(folder).rglob("*"):
        if not path.is_file():
            continue
        try:
            post = frontmatter.loads(path.read_text("utf-8"), handler=handler,
                                     Loader=yaml.CSafeLoader)
            length += len(str(post.get("title") or "").encode())
        except Exception:  # files that it cannot read
            continue
    return time.perf_counter() - start, length


RUNS = {"duckdb": duckdb_titles, "duckdb-links": duckdb_links, "frontmatter": frontmatter_titles}
seconds, answer = RUNS[sys.argv[1]](sys.argv[2])
print(f"{seconds:.6f} {answer}")
