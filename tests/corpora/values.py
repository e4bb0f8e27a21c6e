"""Values against values: what the oracle read, after our typing rules.

The oracle has every scalar of YAML as the string that stands in the file; our meta
has it typed by YAML 1.2's core schema (https://yaml.org/spec/1.2.2/#103-core-schema).
Both agree when the strings are the same, or when the string is what the core schema
reads as that null, boolean or number. Whether it stood in quotes, and so must be
text, the oracle does not say: styles.py looks.

TOML and JSON come from Python's own readers, typed.
"""
import datetime
import json
import math
import re

NULL = re.compile(r"(?:~|null|Null|NULL|)")
BOOLEAN = re.compile(r"(?:true|True|TRUE|false|False|FALSE)")
INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
REAL = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
INFINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)")
NOT_A_NUMBER = re.compile(r"\.(?:nan|NaN|NAN)")


# What a text may start with that the core schema reads as something else.
STARTS = frozenset("~-+.0123456789tTfFnN")


class Number(str):
    """A number of our JSON, as it is written there."""


class Entries(list):
    """A map of our JSON: (key, value) in order, doubles and all."""


def read_meta(data):
    """Our JSON, with nothing lost; None for NULL."""
    if not data:
        return None
    return json.loads(data.decode("utf-8"), parse_int=Number, parse_float=Number,
                      object_pairs_hook=Entries)


def core_value(text):
    """(kind, value) that the core schema gives a plain scalar."""
    if text and text[0] not in STARTS:
        return "text", text
    if NULL.fullmatch(text):
        return "null", None
    if BOOLEAN.fullmatch(text):
        return "boolean", text.lower() == "true"
    if INTEGER.fullmatch(text):
        base = {"0o": 8, "0x": 16}.get(text[:2], 10)
        number = int(text[2:], base) if base != 10 else int(text)
        # DESIGN: integers beyond 64 bits stay text.
        return ("integer", number) if -2**63 <= number < 2**63 else ("text", text)
    if REAL.fullmatch(text):
        number = float(text)
        return ("text", text) if math.isinf(number) else ("real", number)
    if INFINITE.fullmatch(text):
        return "real", -math.inf if text.startswith("-") else math.inf
    if NOT_A_NUMBER.fullmatch(text):
        return "real", math.nan
    return "text", text


# Numbers of YAML 1.1 as PyYAML reads them, as far as they are numbers of 1.2, too.
NUMBER_11 = re.compile(r"[-+]?(?:0|[1-9][0-9]*|0[0-7]+|0x[0-9a-fA-F]+)"
                       r"|[-+]?[0-9]+\.[0-9]*(?:[eE][-+][0-9]+)?|\.[0-9]+(?:[eE][-+][0-9]+)?")


def is_special_11(text):
    """Of a text that is none to the core schema: is it none to YAML 1.1, either?"""
    return core_value(text)[0] not in ("integer", "real") or NUMBER_11.fullmatch(text) is not None \
        or INFINITE.fullmatch(text) is not None or NOT_A_NUMBER.fullmatch(text) is not None


def merged(value):
    """The oracle's values with merge keys applied, as DESIGN has it: the map's own keys
    come before those of `<<`, and of a list of maps the first."""
    if isinstance(value, list):
        return [merged(item) for item in value]
    if not isinstance(value, dict):
        return value
    maps = value.get("<<")
    maps = maps if isinstance(maps, list) else [maps]
    if not maps or not all(isinstance(item, dict) for item in maps):
        return {key: merged(item) for key, item in value.items()}
    out = {}
    for key, item in value.items():
        if key != "<<":
            out[key] = merged(item)
            continue
        for other in maps:
            new = {name: x for name, x in merged(other).items() if name not in value}
            out.update({name: x for name, x in new.items() if name not in out})
    return out


def kind_of(ours):
    """The kind of one of our values. JSON has no not-a-number: it is null there."""
    if ours is None:
        return "null"
    if isinstance(ours, bool):
        return "boolean"
    if isinstance(ours, Number):
        return "integer" if re.fullmatch(r"-?[0-9]+", ours) else "real"
    if isinstance(ours, Entries):
        return "map"
    return "list" if isinstance(ours, list) else "text"


def same_scalar(ours, text):
    """A value of ours against the string in the file, when it is not the same text."""
    kind, value = core_value(text)
    if kind == "real" and math.isnan(value):
        return ours is None
    if kind in ("null", "boolean"):
        return ours is value
    if kind == "text" or not isinstance(ours, Number):
        return False
    # An integer by meaning and as an integer; a real may be written without a point.
    if kind == "integer":
        return kind_of(ours) == "integer" and int(ours) == value
    return float(ours) == value


def same_typed(ours, theirs):
    """A scalar of ours against one of tomllib or json."""
    if isinstance(theirs, bool) or theirs is None:
        return ours is theirs
    if isinstance(theirs, int):
        if -2**63 <= theirs < 2**63:
            return kind_of(ours) == "integer" and int(ours) == theirs
        return type(ours) is str and int(ours) == theirs
    if isinstance(theirs, float):
        if math.isnan(theirs):
            return ours is None
        return kind_of(ours) == "real" and float(ours) == theirs
    if isinstance(theirs, (datetime.date, datetime.time)):
        # TOML's dates and times are text as written; T and space, Z and z are the same.
        return isinstance(ours, str) and same_moment(ours, theirs)
    return type(ours) is str and ours == theirs


def same_moment(text, moment):
    try:
        return type(moment).fromisoformat(text.strip().replace("z", "Z")) == moment
    except (ValueError, TypeError):
        return False


def differences(ours, theirs, same, at="$", entry=None):
    """(path, ours, theirs) of each scalar or container that is not the same; `same`
    decides scalars: same(entry, ours, theirs), entry being the key or None."""
    if isinstance(theirs, dict):
        if not isinstance(ours, Entries):
            yield at, ours, theirs
            return
        keys = [key for key, _ in ours]
        if sorted(keys) != sorted(theirs):
            yield at + " (keys)", sorted(keys), sorted(theirs)
        elif keys != list(theirs):
            yield at + " (order of keys)", keys, list(theirs)
        for key, value in ours:
            if key in theirs:
                yield from differences(value, theirs[key], same, f"{at}.{key}", key)
    elif isinstance(theirs, list):
        if not isinstance(ours, list) or isinstance(ours, Entries) or len(ours) != len(theirs):
            yield at, ours, theirs
            return
        for i, (mine, other) in enumerate(zip(ours, theirs)):
            yield from differences(mine, other, same, f"{at}[{i}]", None)
    elif not same(entry, ours, theirs):
        yield at, ours, theirs
