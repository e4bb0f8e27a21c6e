#!/usr/bin/env python3
"""Addresses against the tests of the Web platform, the Public Suffix List and others."""
import json
import tempfile

from accuracy import Table, ask, data

table = Table()


def cases(path):
    return [row for row in json.loads(path.read_text("utf-8")) if isinstance(row, dict)]


# ---- The parser: web-platform-tests ----

GETTERS = ["url_normalize(a)", "url_scheme(a)", "url_user(a)", "url_host(a)", "url_port(a)",
           "url_path(a)", "url_query(a)", "url_fragment(a)"]


def origin_of(scheme, host, port, path):
    """The origin (URL Standard, 4.7) from the getters; None is the opaque one."""
    if scheme in ("http", "https", "ftp", "ws", "wss"):
        return f"{scheme}://{host}" + (f":{port}" if port is not None else "")
    if scheme == "blob":
        inner = ask(GETTERS, [(path,)])[0]
        if inner[1] in ("http", "https"):
            return origin_of(inner[1], inner[3], inner[4], inner[5])
    return None


def as_api(values):
    """SQL's answers as the names and forms of the URL class in JavaScript.

    There is no function for the password, on purpose; it stands in the href.
    """
    href, scheme, user, host, port, path, query, fragment = values
    if href is None:
        return None
    authority = href.split("//", 1)[-1].split("/")[0] if host else ""
    host, user = host or "", user or ""
    return {"href": href, "protocol": scheme + ":", "username": user,
            "password": authority.rpartition("@")[0].partition(":")[2],
            "host": host + (f":{port}" if port is not None else ""), "hostname": host,
            "port": "" if port is None else str(port), "pathname": path,
            "search": "?" + query if query else "", "hash": "#" + fragment if fragment else "",
            "origin": origin_of(scheme, host, port, path) or "null"}


def parses_as_wanted(rows):
    href = "CASE WHEN b IS NULL THEN url_normalize(a) ELSE url_resolve(b, a) END"
    hrefs = [answer[0] for answer in ask([href], [(r["input"], r.get("base")) for r in rows])]
    # Without a base the getters are asked of the address itself, else of the href.
    subjects = [(r["input"] if r.get("base") is None else h,) for r, h in zip(rows, hrefs)]
    for row, resolved, values in zip(rows, hrefs, ask(GETTERS, subjects)):
        got = as_api(values)
        if row.get("failure"):
            good = resolved is None
        else:
            good = got is not None and resolved == got["href"] and all(
                row[name] == got[name] for name in got if name in row)
        if not good:
            table.note(f"missed: {row['input']!r} base {row.get('base')!r}: {resolved!r}")
        yield good


def test_parser(folder):
    rows = cases(folder / "urltestdata.json")
    odd = [r for r in rows if "relativeTo" in r or "\0" in r["input"]]
    plain = [r for r in rows if r not in odd]
    table.count("WHATWG urltestdata.json, parse and all getters",
                sum(parses_as_wanted(plain)), len(plain), len(plain))
    table.count("the same, with NUL, and against opaque bases",
                sum(parses_as_wanted(odd)), len(odd), len(odd))


def test_percent_encoding(folder):
    rows = [r for r in cases(folder / "percent-encoding.json") if "utf-8" in r["output"]]
    got = ask(["url_query('https://x.org/?' || a)"], [(r["input"],) for r in rows])
    passed = sum(g == r["output"]["utf-8"] for r, (g,) in zip(rows, got))
    table.count("percent-encoding.json", passed, len(rows), len(rows))


# ---- Domains to ASCII ----

def test_idna(folder, name, target):
    # An address cannot have an empty host, so the empty input has no test here.
    rows = [row for row in cases(folder / name) if row["input"]]
    got = ask(["url_host('https://' || a || '/x')"], [(r["input"],) for r in rows])
    misses = [(r, g) for r, (g,) in zip(rows, got) if g != r["output"]]
    table.count(name, len(rows) - len(misses), len(rows), target)
    for row, answer in misses:
        print("   ", row["input"].encode("unicode_escape").decode(), "want", row["output"], "got", answer,
              row.get("comment"))


wpt = data("wpt_url")
test_parser(wpt)
test_percent_encoding(wpt)
test_idna(wpt, "toascii.json", 80)
test_idna(wpt, "IdnaTestV2.json", 2594)
table.finish()
