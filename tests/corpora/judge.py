"""One file against the oracle: what is expected of its row, and what is different.

The oracle's keys are explained in README.md; where it is silent (TOML,
JSON, blank lines first, UTF-16) Python's own readers and fences.py speak. Every rule by
which dossier may differ from the oracle stands here with its reason; what no rule
covers has to be in known_differences.tsv.
"""
import dataclasses
import json
import re
import tomllib

import fences as fence_rules
import text as texts
import values
from styles import Styles

NULLS = (None, "~", "null", "Null", "NULL")
UNKNOWN = object()  # there are values, but nobody else has read them
NO_VALUES = object()  # the block cannot be read

OPENS_QUOTE = re.compile(rb"(?:^|[:\[{,-])[ \t]*(?:[!&][^ \t]*[ \t]+)*'")
ESCAPED = dict(zip("abefnrtv0NLP_", "\a\b\x1b\f\n\r\t\v\0\x85\u2028\u2029\xa0"))

# U+0085, U+2028 and U+2029 end a line in YAML 1.1, and none in 1.2
# (https://yaml.org/spec/1.2.2/#54-line-break-characters).
YAML_11_BREAK = re.compile(rb"\xc2\x85|\xe2\x80[\xa8\xa9]")
# What YAML 1.2 reads and the oracle's parser, of YAML 1.1, may refuse: the error that
# it then gives, and what stands in the block.
REFUSED_BY_YAML_11 = [
    # A line of blanks is blank (#66-comments), and text may be set off by a tab (#62-
    # separation-spaces), in a block of text, too (#8112-block-indentation-indicator).
    ("tab", re.compile(rb"\t")),
    ("cannot start any token", re.compile(rb"(?:^|\r) *\t", re.M)),
    # An entry may have an empty key (#822-block-mappings).
    ("expected key", re.compile(rb"(?:^|\r) *(?:- +)*:(?: |\r|$)", re.M)),
    # An anchor may be given again (#692-node-anchors), under nearly any name.
    ("second occurrence", re.compile(rb"&")),
    ("alphabetic or numeric", re.compile(rb"[&*]")),
    # A list or map may be a key (#421-mappings); ours is its JSON.
    ("unhashable key", re.compile(rb"[\[{?]")),
    ("", YAML_11_BREAK),
]


@dataclasses.dataclass
class Difference:
    kind: str  # row, size, encoding, fences, status, error, body, values, type, line
    what: str


@dataclasses.dataclass
class Verdict:
    differences: list
    # (our line, the oracle's) where neither could read the block
    lines: tuple = None
    # Text to read again in a plain form, and the row that it must give
    plain_form: bytes = None


class Judge:
    """A file, its row and its line of the oracle (None: it has none)."""

    def __init__(self, data, oracle, row):
        self.data, self.oracle, self.row = data, oracle or {}, row
        self.verdict = Verdict([])

    def differ(self, kind, what):
        self.verdict.differences.append(Difference(kind, what))

    def judge(self):
        if not self._judge_bytes():
            return self.verdict
        self.fences = fence_rules.find_fences(self.text)
        self._judge_fences()
        expected = self._expected_values()
        self._judge_status(expected)
        self._judge_error()
        self._judge_body()
        if self.row.meta and expected is not UNKNOWN and expected is not NO_VALUES:
            if not YAML_11_BREAK.search(self.block()) or self.fences.kind != "yaml":
                self._judge_values(expected)
            else:
                self._judge_values_with_breaks(expected)
        elif self.row.meta and "meta" not in self.oracle:
            self._judge_unread_values()
        self._judge_line()
        self._judge_wishes()
        return self.verdict

    # Bytes and text -------------------------------------------------------------

    def _judge_bytes(self):
        if self.row.size != len(self.data):
            self.differ("size", f"{self.row.size}, not {len(self.data)}")
        if not texts.allowed_encoding(self.data, self.row.encoding):
            self.differ("encoding", self.row.encoding)
        try:
            self.text, self.is_whole = texts.decoded(self.data, self.row.encoding)
        except LookupError:
            self.differ("encoding", f"{self.row.encoding} is not known to Python")
            return False
        return True

    def _judge_fences(self):
        """The oracle's offsets are those of fences.py, where both look at the same bytes."""
        if "fo" not in self.oracle or not texts.is_utf8(self.data):
            return
        mark = len(self.data) - len(self.text)
        mine = [self.fences.block + mark, self.fences.block_end - self.fences.block,
                self.fences.body + mark]
        theirs = [self.oracle[key] for key in ("fo", "fn", "bo")]
        if mine != theirs:
            self.differ("fences", f"the block is at {mine} by DESIGN, at {theirs} by the oracle")

    # What is expected -----------------------------------------------------------

    def block(self):
        return self.text[self.fences.block:self.fences.block_end]

    def _expected_values(self):
        if not self.fences.closed:
            return NO_VALUES
        if self.fences.kind == "toml":
            return read_toml(self.block())
        if self.fences.kind in ("json", "object"):
            return self._read_json()
        if "v" in self.oracle:
            return values.merged(self.oracle["v"])
        return UNKNOWN

    def _read_json(self):
        block = self.block().decode("utf-8", "replace")
        try:
            if self.fences.kind == "json":
                return json.loads(block)
            value, end = json.JSONDecoder().raw_decode(block)
        except ValueError:
            return NO_VALUES
        rest = re.compile(r"[ \t]*(\r\n|\r|\n|$)").match(block, end)
        if not rest:
            return NO_VALUES
        self.fences.body = self.fences.block + len(block[:rest.end()].encode())
        return value

    def _expected_statuses(self, expected):
        fences = self.fences
        if fences.kind == "none":
            return {"no front matter"}
        if not fences.closed:
            # After a blank line `---` is more often a rule of Markdown than an opener.
            return {"no front matter"} if fences.late else {"bad front matter"}
        if expected is NO_VALUES:
            return {"bad front matter"}
        if expected is UNKNOWN:
            return self._statuses_of_unread()
        if "v" in self.oracle and YAML_11_BREAK.search(self.block()):
            return {"ok", "repaired", "bad front matter"}
        if expected in NULLS:
            expected = None  # no value at all, or `~`: front matter without a key
        if expected is not None and not isinstance(expected, dict):
            # A list or scalar on top. Prose between two rules of Markdown is a scalar.
            return {"no front matter" if fences.late and not isinstance(expected, list)
                    else "bad front matter"}
        return {"repaired"} if fences.late or doubled_keys(self.block()) else {"ok", "repaired"}

    def _statuses_of_unread(self):
        why = self.oracle.get("err", "")
        if not why:
            # Nobody else has read it: blank lines first, or an encoding of its own. The
            # plain form of the file is read again and must give the same.
            self.verdict.plain_form = self.text[self.fences.block - len(self._opener()):]
            return {"ok", "repaired", "bad front matter", "no front matter"}
        if "codec can't decode" in why:
            # DESIGN: text that is not UTF-8 is decoded; the oracle stops there.
            return {"ok", "repaired"}
        if "control characters are not allowed" in why:
            # A control character is kept as data, like any other: the file is not lost
            # for a byte that nobody sees.
            return {"ok", "repaired"}
        return {"bad front matter", "repaired"} | ({"ok"} if self._is_of_yaml_12() else set())

    def _is_of_yaml_12(self):
        why = self.oracle["err"]
        return any(error in why and rule.search(self.block()) for error, rule in REFUSED_BY_YAML_11)

    def _opener(self):
        before = self.text[:self.fences.block]
        start = [start for start, _, _ in fence_rules.lines_of(before)][-1]
        return before[start:]

    # Judgements -----------------------------------------------------------------

    def _judge_status(self, expected):
        wanted = self._expected_statuses(expected)
        if not self.is_whole:
            # What could not be decoded is said, unless the block is bad as well.
            wanted = {"bad encoding"} | (wanted & {"bad front matter"})
        if self.row.status not in wanted:
            self.differ("status", f"{self.row.status}, not {' or '.join(sorted(wanted))} "
                                  f"({self.message()})")
        if self.row.status == "repaired" and expected is not UNKNOWN:
            self._judge_claim()

    def _judge_claim(self):
        """A file that the oracle could read is repaired for doubles or blank lines only."""
        claims = claimed_doubles(self.row.error)
        # YAML 1.2 wants a blank before a comment, the oracle's parser does not.
        is_comment = "put a blank before a comment" in self.row.error
        if not claims and not self.fences.late and not is_comment:
            self.differ("status", f"repaired, but the oracle reads it ({self.message()})")
        lines = [self.text[start:stop] for start, stop, _ in fence_rules.lines_of(self.text)]
        for key, first, second in claims:
            for number in (first, second):
                if number > len(lines) or key.encode() not in lines[number - 1]:
                    self.differ("error", f"no key {key!r} on line {number}")

    def _judge_error(self):
        is_silent = self.row.status in ("ok", "no front matter")
        if is_silent and self.row.error:
            self.differ("error", f"{self.row.status}, but {self.row.error}")
        if not is_silent and not re.match(r":\d+:\d+: .", self.message()):
            self.differ("error", f"{self.row.status}, but it does not say where: {self.row.error}")

    def _judge_body(self):
        has_front_matter = bool(self.row.meta)
        want = self.text[self.fences.body if has_front_matter else 0:]
        if self.row.body != want:
            self.differ("body", f"{len(self.row.body or b'')} bytes, not {len(want)}: "
                                f"{(self.row.body or b'')[:40]!r}, not {want[:40]!r}")

    def _judge_values(self, expected):
        meta = values.read_meta(self.row.meta)
        if self.fences.kind != "yaml":
            found = values.differences(meta, expected, lambda _, a, b: values.same_typed(a, b))
        else:
            self.styles = None
            expected = {} if expected in NULLS else expected
            found = values.differences(meta, expected, self._same_scalar)
            if "t11" in self.oracle:
                self._judge_types(meta)
        for at, ours, theirs in found:
            if at.endswith("(order of keys)") and self.row.status == "repaired":
                continue  # of a doubled key the last counts, where it stands
            self.differ("values", f"{at}: {short(ours)}, not {short(theirs)}")

    def _judge_values_with_breaks(self, expected):
        """The oracle folds lines at U+2028 and the like, which end none in YAML 1.2: either
        the values are the same all the same, or each of them stands in the block."""
        differences = self.verdict.differences
        self.verdict.differences = []
        self._judge_values(expected)
        found, self.verdict.differences = self.verdict.differences, differences
        if found:
            self._judge_unread_values()

    def _judge_types(self, meta):
        """The oracle says of the keys on top what YAML 1.1 makes of them. Where 1.1 and 1.2
        agree on a plain scalar, that tells for certain whether it stands in quotes."""
        for key, ours in meta:
            text, type_11 = self.oracle["v"].get(key), self.oracle["t11"].get(key)
            if not isinstance(text, str) or values.core_value(text)[0] == "text":
                continue
            if type_11 == "str" and type(ours) is not str and values.is_special_11(text):
                self.differ("type", f"{key}: {ours!r}, but it stands in quotes")
            if type_11 in ("int", "float", "bool", "null") and type(ours) is str:
                self.differ("type", f"{key}: {ours!r} is text, but stands without quotes")

    def _same_scalar(self, key, ours, text):
        if type(ours) is str and ours == text:
            if values.core_value(text)[0] == "text":
                return True
            return self._style_of(key, text) != {"plain"}
        return values.same_scalar(ours, text) and self._style_of(key, text) != {"quoted"}

    def _style_of(self, key, text):
        if self.styles is None:
            self.styles = Styles(self.block())
        return self.styles.of(key, text)

    def _judge_unread_values(self):
        """No oracle: at least, every text of ours stands in the block."""
        block = self.block().decode("utf-8", "replace")
        haystacks = [loose(block), loose(unescaped(block))]
        for text in texts_of(values.read_meta(self.row.meta)):
            is_json = text[:1] in ("[", "{")  # of a key, or a text that stands there
            if not is_json and not any(loose(text) in haystack for haystack in haystacks):
                self.differ("values", f"{short(text)} does not stand in the block")

    def _judge_line(self):
        if "at" not in self.oracle:
            return
        # The oracle counts from 1 in the block, we in the file.
        theirs = self.oracle["at"][0] + fence_rules.line_of(self.data, self.oracle["fo"]) - 1
        ours = [int(n) for n in re.findall(r"(?:^:|\bline )(\d+)", self.message())]
        if self.row.status == "bad front matter":
            self.verdict.lines = (ours[0] if ours else 0, theirs)
        elif (self.row.status == "repaired" and not self._is_of_yaml_12()
              and not any(abs(n - theirs) <= 1 for n in ours)):
            self.differ("error", f"mended elsewhere than in line {theirs}: {self.message()}")

    def message(self):
        """The error without the path: ":3:8: ..."."""
        end = self.row.error.find(self.row.path)
        return self.row.error[end + len(self.row.path):] if end >= 0 else self.row.error

    def _judge_wishes(self):
        """What our own expectations say beyond an oracle: exact answers."""
        for key in ("status", "encoding"):
            if key in self.oracle and self.oracle[key] != getattr(self.row, key):
                self.differ(key, f"{getattr(self.row, key)}, not {self.oracle[key]}")
        if "meta" in self.oracle:
            meta = json.loads(self.row.meta) if self.row.meta else None
            if not same_json(meta, self.oracle["meta"]):
                self.differ("values", f"{short(meta)}, not {short(self.oracle['meta'])}")
        if "body" in self.oracle and self.row.body.decode("utf-8") != self.oracle["body"]:
            self.differ("body", f"{short(self.row.body)}, not {short(self.oracle['body'])}")
        place = re.match(r":(\d+):", self.message())
        if "line" in self.oracle and self.oracle["line"] != int(place[1] if place else 0):
            self.differ("line", f"{self.message()}, not in line {self.oracle['line']}")
        if "says" in self.oracle and self.oracle["says"] not in self.message():
            self.differ("error", f"{self.message()}, not {self.oracle['says']}")


def read_toml(block):
    try:
        text = re.sub(r"\r\n?", "\n", block.decode("utf-8"))
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return NO_VALUES


def doubled_keys(block):
    """Keys that stand at the start of two lines of the block. Lines that start at the
    margin are keys, unless they go on with a text in quotes; so only a key written
    twice in a block without such texts is told."""
    if any(line.count(b'"') % 2 or (line.count(b"'") % 2 and OPENS_QUOTE.search(line))
           for line in re.split(rb"[\r\n]+", block)):
        return set()
    seen, doubled = set(), set()
    for key in re.findall(rb"^([A-Za-z_][\w.-]*):(?:[ \t]|\r?$)", block, re.M):
        (doubled if key in seen else seen).add(key)
    return doubled


def claimed_doubles(error):
    return [(key, int(first), int(second)) for key, first, second in
            re.findall(r"duplicate key '(.*?)' \(lines (\d+) and (\d+)\)", error)]


def texts_of(meta):
    if isinstance(meta, values.Entries):
        for key, value in meta:
            yield key
            yield from texts_of(value)
    elif isinstance(meta, list):
        for item in meta:
            yield from texts_of(item)
    elif type(meta) is str:
        yield meta


def loose(text):
    """Without what quoting, folding and the like change."""
    return re.sub(r"""[\s"'\\]""", "", text)


def unescaped(block):
    """As if all of it stood in double quotes; halves of a character are joined."""
    def character(match):
        digits = match[1] or match[2] or match[3]
        return chr(int(digits, 16)) if digits else ESCAPED[match[4]]
    pattern = r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U(000[0-9a-fA-F]{5})|([abefnrtv0NLP_]))"
    text = re.sub(pattern, character, block)
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def same_json(a, b):
    """Equal, and true is not 1, nor 1.0 the same as 1."""
    return json.dumps(a, sort_keys=True) == json.dumps(b, sort_keys=True)


def short(value):
    text = repr(value)
    return text if len(text) <= 160 else text[:157] + "..."
