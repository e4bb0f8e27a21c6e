#!/usr/bin/env python3
"""What w3lib, courlan and url-normalize answered, beside what dossier answers.

These libraries canonicalize in their own ways, so the target is not to be equal: it is
that every difference has been read and belongs to a class below, with its reason. A
difference that fits no class is a miss. w3lib's url_query_cleaner, which keeps named
parameters only, has no counterpart and is not compared.
"""
import collections
import json
import re

from accuracy import Table, ask, data

table = Table()
classes = collections.Counter()

REASONS = {
    "slash": "theirs, normalized, is ours: they leave out the slash after the host, or keep dot "
             "segments, the default port or an empty password, which the standard does not",
    "no scheme": "not an address without a base (url_resolve); they guess or pass it through",
    "host": "a host that no browser opens: %80, 192.168.0.256, [v6a.ip]; NULL",
    "option": "an option that dossier does not have: another charset than UTF-8, `;` as the "
              "separator, dropping blank values, a default, a language, redirects",
    "encodes more": "they also encode [ ] \\ ^ ` { | } for parsers of RFC 3986; the standard "
                    "leaves them, and so does the browser that made the link",
    "empty query": "an empty `?` or `#` stays: the standard tells it from none",
    "credentials": "they encode a lone % or decode %26 in the user's name; the standard never "
                   "decodes",
    "data": "spaces of a data: address stay, as the standard has it",
    "escapes": "they decode %7E, upper-case %5c or cut the host's last dot; url_key does that, "
               "url_normalize must not",
    "charset": "they make U+FFFD of bytes that are not UTF-8, or compose to NFC: the server "
               "would get another address",
    "hash-bang": "#! as _escaped_fragment_ is a scheme that search engines gave up in 2015",
    "more trackers": "they remove any name like click, affiliate, source by a pattern; ours are "
                     "exact names, so that no content goes",
    "strict": "their strict mode keeps only some parameter names",
    "slashes": "an empty segment stays: /a//b can be another page than /a/b",
    "opaque host": "hosts of schemes that the standard does not know keep their case",
    "text around": "cutting an address out of text or markup, or out of another address: not the "
                   "work of url_clean",
    "crawler": "a crawler's filter (type of file, language, navigation pages, short or "
               "unlisted domains); dossier says only whether an address is one",
    "ip": "an IP address has no registrable domain",
    "other schemes": "is_url asks for http, https or file; url_valid takes every scheme",
    "blank": "a parameter without a value has the empty value, not none",
}

MORE_ENCODED = re.compile(r"%(5B|5C|5D|5E|60|7B|7C|7D)")


def recorded(folder, file, function):
    rows = json.loads((folder / f"{file}.json").read_text("utf-8"))[function]
    return [row for row in rows if row["args"] and isinstance(row["args"][0], str)
            and "raises" not in row]


def compare(name, rows, same, classify):
    """`same` and the class of each difference; an unread one is noted and missed."""
    unread = differences = 0
    for row, equal in zip(rows, same):
        if equal:
            continue
        differences += 1
        label = classify(row)
        if label not in REASONS:
            unread += 1
            table.note(f"unread: {name}{tuple(row['args'])!r} gave {row.get('result')!r}")
        classes[label] += 1
    table.row(f"{name}: differences read", f"{differences} of {differences}",
              f"{differences - unread} of {differences} ({len(rows)} cases)", unread == 0)


def one(expression, *values):
    return ask([expression], [values])[0][0]


# ---- Against url_normalize ----

def class_of_normalized(row):
    text, theirs = row["args"][0], row["result"]
    ours = one("url_normalize(a)", text)
    if row["kwargs"]:
        return "option"
    if ours is None:
        return "host" if re.match(r"[a-z]+:", text) else "no scheme"
    if one("url_normalize(a)", theirs) == ours:
        return "slash"
    if text.startswith("data:"):
        return "data"
    if "#!" in text:
        return "hash-bang"
    if one("url_normalize(a) = url_normalize(b)", theirs, ours.rstrip("?#")):
        return "empty query"
    if "@" in text and "%" in text and text.split("@")[-1] == theirs.split("@")[-1]:
        return "credentials"
    if MORE_ENCODED.search(theirs):
        return "encodes more"
    if one("url_key(a) = url_key(b)", theirs, text):
        return "escapes"
    return "charset" if "%C7" in text or "%CC" in text else "unread"


def test_normalized(folder, file, function):
    rows = recorded(folder, file, function)
    got = ask(["url_normalize(a)"], [(r["args"][0],) for r in rows])
    compare(f"{file}.{function}", rows, [g == r["result"] for r, (g,) in zip(rows, got)],
            class_of_normalized)


# ---- Against url_key: the key of what they answered is the key of what they were given ----

def class_of_key(row):
    text, theirs = row["args"][0], row["result"] or ""
    if row["kwargs"]:
        return "strict" if row["kwargs"].get("strict") else "option"
    if not text.startswith("http"):
        return "opaque host" if "://" in text else "no scheme"
    if text[-1] in "\"<" or theirs.startswith("http") and len(theirs) < len(text) / 2:
        return "text around"
    if re.search(r"click|aftr_source|affiliate", text):
        return "more trackers"
    if re.search(r"[^:]//", text):
        return "slashes"
    return "unread"


def test_keys(folder, file, function, classify=class_of_key):
    rows = recorded(folder, file, function)
    got = ask(["url_key(a) IS url_key(b)"], [(r["args"][0], r["result"]) for r in rows])
    compare(f"{file}.{function}", rows, [g for (g,) in got], classify)


# ---- The rest of courlan and w3lib ----

def test_courlan_filters(folder):
    rows = recorded(folder, "courlan", "check_url")
    got = ask(["url_domain(a)"], [(r["args"][0],) for r in rows])
    same = [g == (r["result"] or [None, None])[1] for r, (g,) in zip(rows, got)]
    compare("courlan.check_url (domain)", rows, same,
            lambda r: "crawler" if r["result"] is None else
            "option" if r["kwargs"].get("with_redirects") else
            "ip" if re.fullmatch(r"[0-9a-f.:]+", r["result"][1]) else "unread")

    rows = recorded(folder, "courlan", "is_valid_url")
    got = ask(["url_valid(a)"], [(r["args"][0],) for r in rows])
    same = [g == bool(r["result"]) for r, (g,) in zip(rows, got)]
    compare("courlan.is_valid_url", rows, same,
            lambda r: "unread" if r["result"] else "crawler")

    rows = recorded(folder, "courlan", "extract_domain")
    got = ask(["url_domain(a)"], [(r["args"][0],) for r in rows])
    compare("courlan.extract_domain", rows, [g == r["result"] for r, (g,) in zip(rows, got)],
            lambda r: "ip" if re.fullmatch(r"[0-9a-f.:]+", r["result"] or "") else
            "option" if r["kwargs"].get("fast") else "unread")


def test_w3lib_parameters(folder):
    rows = recorded(folder, "w3lib", "is_url")
    got = ask(["url_valid(a)"], [(r["args"][0],) for r in rows])
    compare("w3lib.is_url", rows, [g == r["result"] for r, (g,) in zip(rows, got)],
            lambda r: "other schemes" if "://" in r["args"][0] else "unread")

    rows = recorded(folder, "w3lib", "url_query_parameter")
    got = ask(["url_param(url_resolve('https://x.org/', a), b)"],
              [tuple(r["args"][:2]) for r in rows])
    compare("w3lib.url_query_parameter", rows, [g == r["result"] for r, (g,) in zip(rows, got)],
            lambda r: "option" if r["kwargs"] or len(r["args"]) > 2 else
            "blank" if r["result"] is None else "unread")


folder = data("url_canonicalization")
test_normalized(folder, "w3lib", "safe_url_string")
test_normalized(folder, "url_normalize", "url_normalize")
test_keys(folder, "w3lib", "canonicalize_url")
test_keys(folder, "courlan", "clean_url")
test_keys(folder, "courlan", "normalize_url")
test_keys(folder, "courlan", "scrub_url", lambda row: "text around")
test_courlan_filters(folder)
test_w3lib_parameters(folder)
for label, count in classes.most_common():
    table.note(f"{count:4} {label}: {REASONS.get(label, 'no reason on record')}")
table.finish()
