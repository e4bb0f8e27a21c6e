#!/usr/bin/env python3
"""Addresses against the tests of the Web platform, the Public Suffix List and others."""
import json
from urllib.parse import urlsplit

from accuracy import Table, ask, data

table = Table()


def cases(path):
    return [row for row in json.loads(path.read_text("utf-8")) if isinstance(row, dict)]


def has_lone_surrogate(row):
    return any(isinstance(v, str) and any(0xD800 <= ord(c) < 0xE000 for c in v)
               for v in row.values())


GETTERS = ["url_normalize(h)", "url_scheme(h)", "url_user(h)", "url_host(h)", "url_port(h)",
           "url_path(h)", "url_query(h)", "url_fragment(h)"]


def origin_of(scheme, host, port, path):
    """The origin (URL Standard, 4.7) from the getters; None is the opaque one."""
    if scheme in ("http", "https", "ftp", "ws", "wss"):
        return f"{scheme}://{host}" + (f":{port}" if port is not None else "")
    if scheme == "blob":
        inner = ask([g.replace("(h)", "(a)") for g in GETTERS], [(path,)])[0]
        if inner[1] in ("http", "https"):
            return origin_of(inner[1], inner[3], inner[4], inner[5])
    return None


def as_api(values):
    """SQL's answers as the names and forms of the URL class in JavaScript."""
    href, scheme, user, host, port, path, query, fragment = values
    if href is None:
        return None
    credentials = href.split("//", 1)[-1].split("/")[0].rpartition("@")[0] if host else ""
    host, user = host or "", user or ""
    password = credentials.partition(":")[2]
    return {"href": href, "protocol": scheme + ":", "username": user, "password": password,
            "host": host + (f":{port}" if port is not None else ""), "hostname": host,
            "port": "" if port is None else str(port), "pathname": path,
            "search": "?" + query if query else "", "hash": "#" + fragment if fragment else "",
            "origin": origin_of(scheme, host, port, path) or "null"}


def test_parser(folder):
    rows = [r for r in cases(folder / "urltestdata.json") if not has_lone_surrogate(r)]
    href = "CASE WHEN b IS NULL THEN url_normalize(a) ELSE url_resolve(b, a) END"
    hrefs = ask([href], [(r["input"], r.get("base")) for r in rows])
    # The getters are asked of the address itself where it has no base.
    subjects = [(r["input"] if r.get("base") is None else h, ) for r, (h,) in zip(rows, hrefs)]
    answers = ask([g.replace("(h)", "(a)") for g in GETTERS], subjects)
    passed = 0
    for row, (resolved,), values in zip(rows, hrefs, answers):
        got = as_api(values)
        if row.get("failure"):
            good = resolved is None
        else:
            good = got is not None and resolved == got["href"] and all(
                row[name] == got[name] for name in got if name in row)
        passed += good
        if not good:
            table.note(f"missed: {row['input']!r} base {row.get('base')!r}: {resolved!r} {got}")
    table.count("WHATWG urltestdata.json, parse and all getters", passed, len(rows), len(rows))


test_parser(data("wpt_url"))
table.finish()
