"""Reads the vector files into batches: some patterns, each to be tried on each
of some texts. What SQL cannot ask is left out here, each rule with its reason.

Expected results are text: "begin-end begin-end" for the match and its groups, in
characters from 0, "-" for a group that took no part or for no match; in mode
`all` the matches are divided by ";".
"""
import bz2
import collections
import dataclasses
import json
import re
import tomllib


@dataclasses.dataclass
class Pattern:
    name: str
    pattern: str
    mode: str  # first, all, which (a JSON list of patterns), error (must be refused)
    expected: list  # one for each text, None for a case left out
    groups: int = 0
    flags: str = ""


@dataclasses.dataclass
class Batch:
    texts: list  # bytes
    patterns: list
    left_out: collections.Counter = dataclasses.field(default_factory=collections.Counter)


def characters(text, offset):
    """How many characters stand before a byte, as SQLite counts."""
    return len(re.findall(rb"[\xc0-\xff][\x80-\xbf]*|[^\xc0-\xff]", text[:offset]))


def span(text, begin, end):
    return f"{characters(text, begin)}-{characters(text, end)}"


ESCAPE = re.compile(rb'\\(x[0-9a-fA-F]{2}|[0-7]{3}|[abfnrtv\\"])')
SIMPLE = {b"a": b"\a", b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t",
          b"v": b"\v", b"\\": b"\\", b'"': b'"'}


def unescaped(text):
    def one(match):
        e = match[1]
        if e[:1] == b"x":
            return bytes([int(e[1:], 16)])
        return SIMPLE.get(e) or bytes([int(e, 8)])
    return ESCAPE.sub(one, text)


# RE2's log: strings, regexps, and below each regexp a line for each string:
# "full match;match anywhere;longest full match;longest match".

SINGLE_BYTE = "\\C, a single byte: text is matched by characters"
INSIDE = "an empty match inside a character, where \\B holds for RE2 alone"
LONGEST = "leftmost-longest search, which the functions do not offer"


def re2_cell(text, cell):
    """None for a match that begins or ends inside a character."""
    if text.isascii():
        return cell
    if any(0x80 <= byte < 0xC0 for at in re.findall(r"\d+", cell) for byte in text[int(at):][:1]):
        return None
    return " ".join(s if s == "-" else span(text, *map(int, s.split("-"))) for s in cell.split())


def re2_batches(name, lines, sample):
    batches, texts, pattern, seen = [], None, None, 0
    state = None
    for line in lines:
        if line == b"strings":
            batches.append(Batch([], []))
            texts, state = batches[-1].texts, "strings"
        elif line == b"regexps":
            state = "regexps"
        elif line[:1] == b'"' and state == "strings":
            texts.append(unescaped(line[1:-1]))
        elif line[:1] == b'"':
            seen += 1
            pattern, anywhere, full = unescaped(line[1:-1]).decode(), [], []
            if seen % sample:
                pattern = None
            elif "\\C" in pattern:
                batches[-1].left_out[SINGLE_BYTE] += len(texts)
                pattern = None
        elif line[:1] in b"0123456789-" and line and pattern is not None:
            cells = line.decode().split(";")
            full.append(re2_cell(texts[len(full)], cells[0]))
            anywhere.append(re2_cell(texts[len(anywhere)], cells[1]))
            batches[-1].left_out[LONGEST] += 2
            if len(full) == len(texts):
                batches[-1].left_out[INSIDE] += (full + anywhere).count(None)
                groups = max(c.count(" ") for c in full + anywhere if c)
                add = batches[-1].patterns.append
                add(Pattern(name, pattern, "first", anywhere, groups))
                add(Pattern(name + " full", rf"\A(?:{pattern})\z", "first", full, groups))
    return batches


# Fowler's: flags, pattern, text, result, in columns.

POSIX_LONGEST = "POSIX takes the longest match, RE2 that of the first alternative"
FOWLER_EXCEPTIONS = {
    **{("repetition.dat", n): POSIX_LONGEST for n in (126, 127, 131, 132, 136, 137)},
    ("basic.dat", 31): "RE2 reads a repeat count of ten digits as characters",
}


def fowler_batches(path):
    batch_of, left_out, previous = [], collections.Counter(), ""
    for number, line in enumerate(path.read_text().splitlines(), 1):
        columns = re.split(r"\t+", re.sub(r"^(:[A-Z0-9#/a-z]*:|[{}])", "", line))
        if not line.strip() or line.startswith("#") or columns[0] in ("", "NOTE"):
            continue
        flags, pattern, text, result = (columns + [""] * 4)[:4]
        pattern = previous if pattern == "SAME" else pattern
        previous = pattern
        if "E" not in flags:
            left_out["POSIX basic syntax or a literal"] += 1
            continue
        if (path.name, number) in FOWLER_EXCEPTIONS:
            left_out[FOWLER_EXCEPTIONS[path.name, number]] += 1
            continue
        if "$" in flags:
            pattern = unescaped(pattern.encode()).decode()
            text = unescaped(text.encode()).decode("latin-1")
        batch_of.append(fowler_batch(f"{path.name}:{number}", flags, pattern, text, result))
    return batch_of + [Batch([], [], left_out)]


def fowler_batch(name, flags, pattern, text, result):
    text = b"" if text == "NULL" else text.encode()
    if not result.startswith("(") and result != "NOMATCH":
        return Batch([b""], [Pattern(name, pattern, "error", [1])])
    spans = re.findall(r"\((\d+|\?),(\d+|\?)\)", result)
    expected = " ".join("-" if a == "?" else f"{a}-{b}" for a, b in spans) or "-"
    return Batch([text], [Pattern(name, pattern, "first", [expected], max(len(spans) - 1, 0),
                                  "i" if "i" in flags else "")])


# Rust's: TOML files of tests.

ASCII_CLASS = re.compile(r"\\[wWdDsSbB]|\[\[:")
RUST_RULES = [
    ("search bounds, another line terminator", lambda t: "bounds" in t or "line-terminator" in t),
    ("an overlapping or earliest search", lambda t: not t["is_set"] and (
        t.get("search-kind", "leftmost") != "leftmost" or t.get("match-kind") == "all")),
    ("the leftmost match of several patterns", lambda t: t["is_set"] and (
        t.get("search-kind") != "overlapping" or t.get("match-kind") != "all")),
    ("\\b{start} and its kind: RE2 reads the braces as characters",
     lambda t: not t["is_set"] and "\\b{" in t["regex"]),
    ("an engine with the cases of ASCII only",
     lambda t: t["name"] == "regex-lite/case-insensitive-is-ascii-only"),
    ("(?) is empty flags in RE2, not an error", lambda t: t["regex"] == "(?)"),
    ("bytes instead of characters", lambda t: not t["text"].isascii() and not (
        t.get("unicode", True) and t.get("utf8", True))),
    ("\\w \\d \\s \\b of Unicode; they are ASCII in RE2", lambda t: not t["is_set"]
     and not t["text"].isascii() and ASCII_CLASS.search(t["regex"])),
]


def rust_tests(folder):
    for path in sorted(folder.glob("**/*.toml")):
        for t in tomllib.loads(path.read_text())["test"]:
            t["name"] = f"{path.stem}/{t['name']}"
            t["text"] = t["haystack"].encode()
            if t.get("unescape"):
                t["text"] = unescaped(t["text"])
            t["is_set"] = isinstance(t["regex"], list) and len(t["regex"]) != 1
            if isinstance(t["regex"], list) and not t["is_set"]:
                t["regex"] = t["regex"][0]
            yield t


def rust_span(text, match):
    if isinstance(match, dict):
        match = match.get("spans") or match["span"]
    groups = [match] if match and isinstance(match[0], int) else match
    return " ".join(span(text, *g) if g else "-" for g in groups)


def rust_pattern(t):
    def anchored(regex):
        return rf"\A(?:{regex})" if t.get("anchored") else regex
    if not t.get("compiles", True):
        return Pattern(t["name"], t["regex"], "error", [1])
    if t["is_set"]:
        ids = sorted({m["id"] for m in t["matches"]})
        return Pattern(t["name"], json.dumps([anchored(r) for r in t["regex"]]), "which",
                       [json.dumps(ids, separators=(",", ":"))])
    spans = [rust_span(t["text"], m) for m in t["matches"]]
    is_first = t.get("anchored") or t.get("match-limit") == 1
    expected = (spans[:1] or ["-"])[0] if is_first else ";".join(spans) or "-"
    return Pattern(t["name"], anchored(t["regex"]), "first" if is_first else "all", [expected],
                   max((s.count(" ") for s in spans), default=0),
                   "i" if t.get("case-insensitive") else "")


def rust_batches(folder):
    batches = [Batch([], [])]
    for t in rust_tests(folder):
        reason = next((reason for reason, applies in RUST_RULES if applies(t)), None)
        if reason:
            batches[0].left_out[reason] += 1
        else:
            batches.append(Batch([t["text"]], [rust_pattern(t)]))
    return batches


def all_sets(folder, sample):
    search = (folder / "re2-search.txt").read_bytes().split(b"\n")
    yield "re2-search", re2_batches("re2-search", search, 1)
    yield "fowler", [b for name in ("basic", "nullsubexpr", "repetition")
                     for b in fowler_batches(folder / f"{name}.dat")]
    yield "rust", rust_batches(folder / "rust_toml")
    exhaustive = bz2.decompress((folder / "re2-exhaustive.txt.bz2").read_bytes()).split(b"\n")
    yield "re2-exhaustive", re2_batches("re2-exhaustive", exhaustive, sample)
