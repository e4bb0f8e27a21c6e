"""dossier_fields against the oracle: a profile of the same values, computed here.

    profile = Profile()
    profile.add(meta, oracle)      for every file: our values, and the oracle's or None
    profile.differences(fields)    what dossier_fields says otherwise

Kinds come from our meta, which judge.py has held to the oracle value by value; texts
as they stand in the file, and so lengths and examples, from the oracle. Where the
oracle is silent (TOML, a repaired block), texts are ours, and a number's length is
not known.
"""
import json
import re

import values

PLAIN_KEY = re.compile(r"[A-Za-z0-9_\x80-\U0010FFFF-]+")
EXAMPLE_LENGTH = 100
EXACT_VALUES = 16384  # dossier_fields counts up to these, and estimates beyond
ESTIMATE = 0.05  # five times the standard error of its estimate


class Place:
    """What is known of a field. Values are kept as their hashes, for memory's sake."""

    def __init__(self):
        self.documents, self.last = 0, None
        self.kinds = {}
        self.lengths = []  # shortest, longest
        self.unknown_lengths = False
        self.distinct = set()
        self.examples = set()  # of the beginnings of values, as an example may show them

    def add(self, kind, text, length):
        self.distinct.add(hash((kind, text)))
        self.examples.add(hash(text[:EXAMPLE_LENGTH]))
        least, most = self.lengths or (length, length)
        self.lengths = [min(least, length), max(most, length)]


class Profile:
    def __init__(self):
        self.places = {}
        self.document = 0

    def add(self, meta, oracle):
        self.document += 1
        self._children("$", meta, oracle)

    def _children(self, path, ours, theirs):
        """The container as JSON, in the spelling of our own."""
        if isinstance(ours, values.Entries):
            theirs = theirs if isinstance(theirs, dict) else {}
            parts = []
            for key, value in ours:
                written = json.dumps(key, ensure_ascii=False)
                name = key if PLAIN_KEY.fullmatch(key) else written
                parts.append(written + ":" + self._value(f"{path}.{name}", value, theirs.get(key)))
            return "{" + ",".join(parts) + "}"
        theirs = theirs if isinstance(theirs, list) else [None] * len(ours)
        return "[" + ",".join(self._value(path + "[*]", *both) for both in zip(ours, theirs)) + "]"

    def _value(self, path, ours, theirs):
        place = self.places.get(path)
        if place is None:
            place = self.places[path] = Place()
        if place.last != self.document:
            place.documents += 1
            place.last = self.document
        kind = values.kind_of(ours)
        text = theirs if isinstance(theirs, str) else None
        if kind == "null" and text and values.NOT_A_NUMBER.fullmatch(text):
            kind = "real"  # JSON has no other word for it
        place.kinds[kind] = place.kinds.get(kind, 0) + 1
        if kind in ("list", "map"):
            written = self._children(path, ours, theirs)
            place.add(kind, written, len(ours))
            return written
        if kind != "null":
            if text is None and kind != "text":
                place.unknown_lengths = True  # 0x10 is 16 in our JSON
            text = str(ours) if text is None else text
            place.add(kind, text, len(text))
        return str(ours) if isinstance(ours, values.Number) else json.dumps(ours,
                                                                            ensure_ascii=False)

    def differences(self, fields):
        """A line for each thing that dossier_fields has otherwise."""
        rows = {field.field: field for field in fields}
        for path in sorted(set(self.places) - set(rows)):
            yield f"{path} is missing"
        for path in sorted(set(rows) - set(self.places)):
            yield f"{path} is in no file"
        for path in sorted(set(rows) & set(self.places)):
            yield from (f"{path}: {what}" for what in compare(rows[path], self.places[path]))


def compare(row, place):
    nulls = place.kinds.get("null", 0)
    if row.documents != place.documents:
        yield f"in {row.documents} documents, not {place.documents}"
    if row.nulls != nulls:
        yield f"{row.nulls} nulls, not {nulls}"
    counts = {kind: n for kind, n in place.kinds.items() if kind != "null"}
    kinds = row.type.split("|")
    if set(kinds) != set(counts or {"null": nulls}):
        yield f"type {row.type}, not {counts}"
    elif any(counts[a] < counts[b] for a, b in zip(kinds, kinds[1:])):
        yield f"type {row.type} is not by number: {counts}"
    yield from compare_values(row, place)


def compare_values(row, place):
    lengths = place.lengths or [None, None]
    if not place.unknown_lengths and [row.shortest, row.longest] != lengths:
        yield f"lengths {row.shortest} to {row.longest}, not {lengths[0]} to {lengths[1]}"
    count = len(place.distinct)
    slack = 0 if count <= EXACT_VALUES else count * ESTIMATE
    if not place.unknown_lengths and abs(row.distinct_values - count) > slack:
        yield f"{row.distinct_values} distinct values, not {count}"
    if row.example is None:
        if place.examples:
            yield "no example"
    elif hash(row.example[:EXAMPLE_LENGTH]) not in place.examples and not place.unknown_lengths:
        yield f"the example {row.example!r} is no value of it"
