#!/usr/bin/env python3
"""Addresses against the tests of the Web platform, the Public Suffix List and others."""
import json
import re
import tempfile
import unicodedata

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

def cause_of(domain):
    """Why a domain is refused: a letter that is too new for ICU's tables, or nothing known."""
    letters = sorted({c for c in domain if ord(c) > 0x7F})
    alone = ask(["url_host('https://a' || a || '.x/')"], [(c,) for c in letters])
    new = [f"U+{ord(c):04X}" for c, (host,) in zip(letters, alone) if host is None
           and unicodedata.category(c) == "Cn"]
    return f"{', '.join(new)}: assigned after the Unicode of this ICU" if new else "no cause known"


def test_idna(folder, name, target):
    # An address cannot have an empty host, so the empty input has no test here.
    rows = [row for row in cases(folder / name) if row["input"]]
    got = ask(["url_host('https://' || a || '/x')"], [(r["input"],) for r in rows])
    misses = [(r, g) for r, (g,) in zip(rows, got) if g != r["output"]]
    table.count(name, len(rows) - len(misses), len(rows), target)
    for row, answer in misses:
        domain = row["input"].encode("unicode_escape").decode()
        table.note(f"{domain}: wanted {row['output']}, got {answer}: {cause_of(row['input'])}")


# ---- Registrable domains ----

def test_public_suffixes(folder):
    lines = (folder / "tests.txt").read_text("utf-8").splitlines()
    rows = [[None if word == "null" else word for word in line.split()]
            for line in lines if line and not line.startswith("//")]
    # Both sides as ASCII: an answer is always in the form that url_host() gives.
    wanted = "url_host('http://' || b)"
    for locale in ("C.UTF-8", "C"):
        got = ask(["url_domain('http://' || a)", wanted], rows, env={"LC_ALL": locale})
        passed = sum(ours == theirs for ours, theirs in got)
        table.count(f"public suffix vectors, LC_ALL={locale}", passed, len(rows), len(rows))


# ---- AMP ----

def test_amp(folder):
    amp = json.loads((folder / "amp_cases.json").read_text("utf-8"))

    rows = amp["cache_url"]
    got = ask(["url_clean(a)"], [(r["cache"],) for r in rows])
    table.count("AMP: cache unwrapped", sum(g == r["url"] for r, (g,) in zip(rows, got)),
                len(rows), len(rows))

    # Whatever form the subdomain has, the page comes from the path alone.
    rows = amp["curls_subdomain"]
    caches = [(f"https://{r['subdomain']}.cdn.ampproject.org/c/s/{r['url'].split('//')[1]}",)
              for r in rows]
    got = ask(["url_clean(a)"], caches)
    table.count("AMP: every form of subdomain", sum(g == r["url"] for r, (g,) in zip(rows, got)),
                len(rows), len(rows))

    rows = amp["seeds"]
    got = ask(["url_clean(a) = b", "url_key(a) = url_key(b)", "url_key(b) = url_key(c)"],
              [(r["cdnAmpWebUrl"], r["ampWebUrl"], r["webUrl"]) for r in rows])
    table.count("AMP: the client's pairs, cache to AMP page", sum(g[0] and g[1] for g in got), 5, 5)
    table.count("AMP: the client's pairs, equal keys of AMP page and page",
                sum(g[2] for g in got), 5, 4)
    for row, answer in zip(rows, got):
        if not answer[2]:
            table.note(f"{row['ampWebUrl']} is known to its site alone: take webUrl from the record")
    test_amp_formats(folder)


def test_amp_formats(folder):
    """DuckDuckGo's tests. Their exceptions are sites that break, for the query to leave out."""
    rows = json.loads((folder / "ddg_amp_tests.json").read_text())["ampFormats"]["tests"]
    config = json.loads((folder / "ddg_amp_config.json").read_text())["features"]["ampLinks"]
    excepted = ", ".join(f"'{e['domain']}'" for e in config["exceptions"])
    got = ask([f"iif(url_domain(url_clean(a)) IN ({excepted}), '', url_clean(a))"],
              [(r["ampURL"],) for r in rows])
    passed = sum(g == r["expectURL"] for r, (g,) in zip(rows, got))
    table.count("AMP: DuckDuckGo's formats", passed, len(rows), len(rows))


# ---- Tracking parameters ----

def test_tracking(folder):
    """DuckDuckGo's tests with its list, loaded in ClearURLs' format.

    Its names are case-sensitive, ClearURLs' rules are not, so each name says so itself.
    The exceptions are sites that break. Where the page that holds the link is one of them,
    it is for the query to leave the link alone.
    """
    config = json.loads((folder / "ddg_url_parameters_config.json").read_text())
    feature = config["features"]["trackingParameters"]
    sites = [e["domain"] for e in feature["exceptions"]]
    provider = {
        "urlPattern": ".*",
        "rules": [f"(?-i:{re.escape(name)})" for name in feature["settings"]["parameters"]],
        "exceptions": [f"^https?://([^/?#]*\\.)?{re.escape(site)}([:/?#]|$)" for site in sites]}
    rows = json.loads((folder / "ddg_url_parameters_tests.json").read_text())
    rows = rows["trackingParameters"]["tests"]
    excepted = ", ".join(f"'{site}'" for site in sites)
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump({"providers": {"DuckDuckGo": provider}}, file)
        file.flush()
        got = ask([f"iif(url_domain(b) IN ({excepted}), a, url_clean(a))"],
                  [(r["testURL"], r.get("initiatorURL")) for r in rows],
                  before=f"SELECT dossier_config('tracking_list', '{file.name}');")
    passed = sum(g == r["expectURL"] for r, (g,) in zip(rows, got))
    table.count("DuckDuckGo's tracking parameters, with its list", passed, len(rows), len(rows))


wpt = data("wpt_url")
test_parser(wpt)
test_percent_encoding(wpt)
test_idna(wpt, "toascii.json", 80)
test_idna(wpt, "IdnaTestV2.json", 2594)
test_public_suffixes(data("psl"))
test_amp(data("amp"))
test_tracking(data("tracking_params"))
table.finish()
