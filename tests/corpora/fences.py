"""Fences, a second time: where front matter starts and ends, by DESIGN's words alone.

    find_fences(b"---\\na: 1\\n---\\nText")   Fences(kind='yaml', closed=True, late=False,
                                            block=4, block_end=9, body=13)

Written apart from the extension, to check it: where the oracle gives offsets, these
must be the same, and where it gives none (blank lines first, TOML, JSON, UTF-16)
they say what is expected.
"""
import dataclasses
import re

LINE_END = re.compile(rb"\r\n|\r|\n")
OPENERS = {b"---": "yaml", b"+++": "toml", b"---json": "json"}
# A closer with the line end before it.
CLOSERS = {kind: re.compile(rb"[\r\n](?:" + words + rb")[ \t]*(?:\r\n|\r|\n|\Z)")
           for kind, words in (("yaml", rb"---|\.\.\."), ("toml", rb"\+\+\+"), ("json", rb"---"))}


@dataclasses.dataclass
class Fences:
    kind: str  # yaml, toml, json; object: a JSON object without fences; none
    closed: bool = False
    late: bool = False  # blank lines before the opener
    block: int = 0  # offsets of bytes
    block_end: int = 0
    body: int = 0


def lines_of(data, start=0):
    """(first byte, byte behind the line's text, byte behind the line) of each line."""
    while start < len(data):
        end = LINE_END.search(data, start)
        stop, behind = (end.start(), end.end()) if end else (len(data), len(data))
        yield start, stop, behind
        start = behind


def line_of(data, offset):
    """The number, from 1, of the line in which the byte lies."""
    return 1 + len(LINE_END.findall(data, 0, offset))


def opens_object(data, start):
    """A `{` and then a name in quotes or the end; templates go on differently."""
    return re.compile(rb"\{[ \t\r\n]*[\"}]").match(data, start) is not None


def find_fences(data):
    """Fences of UTF-8 bytes; a byte-order mark is passed over."""
    first = 3 if data.startswith(b"\xef\xbb\xbf") else 0
    none = Fences("none", body=first)
    late = False
    for start, stop, behind in lines_of(data, first):
        line = data[start:stop].rstrip(b" \t")
        if not line:
            late = True
            continue
        if opens_object(data, start):
            return Fences("object", True, late, start, len(data), len(data))
        kind = OPENERS.get(line)
        if kind is None:
            return none
        closer = CLOSERS[kind].search(data, behind - 1)
        if closer is None:
            return Fences(kind, False, late, behind, len(data), first)
        return Fences(kind, True, late, behind, closer.start() + 1, closer.end())
    return none
