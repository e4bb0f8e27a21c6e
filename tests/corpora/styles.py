"""How a scalar stands in the file: plain, quoted, or who knows.

Only scalars that would be something else than text when plain are looked for (12,
true, ~, nothing), because only there the quotes decide:

    styles = Styles(b'width: 525\\nport: "80"\\n')
    styles.of("width", "525")   {"plain"}
    styles.of("port", "80")     {"quoted"}

Two passes by regular expressions over the block: whole lines, and items and entries
between commas and brackets. They can be fooled by text that looks like YAML, so an
answer counts only where it is the only one.
"""
import re

WORD = rb"[-+.0-9][-+.0-9A-Za-z]*|~|[tTfF](?:rue|RUE|alse|ALSE)|[nN](?:ull|ULL)|"
SCALAR = rb"(?:([\"'])(" + WORD + rb")\2|(" + WORD + rb"))"
LINE = re.compile(rb"^[ \t]*(?:-[ \t]+)*(?:([^\s#:-][^:\r\n]*):(?:[ \t]+|(?=[\r\n])))?"
                  + SCALAR + rb"[ \t]*,?(?:[ \t]+#.*)?\r?$", re.M)
FLOW = re.compile(rb"[\[{,][ \t]*(?:([^\s:,\[\]{}][^:\r\n,\[\]{}]*):[ \t]+)?"
                  + SCALAR + rb"(?=[ \t]*[,\]}])")


class Styles:
    def __init__(self, block):
        self.block = block
        self.forms = [LINE, FLOW]
        self.found = {}

    def _look_for(self, form):
        for key, quote, quoted, plain in set(form.findall(self.block)):
            name = key.decode("utf-8", "replace").strip("\"' \t") if key else None
            word = (quoted if quote else plain).decode()
            if not (name or quote or word):
                continue  # a blank line, or `- |`: nothing stands there
            self.found.setdefault((name, word), set()).add("quoted" if quote else "plain")

    def of(self, key, text):
        """The styles in which `key: text` (or an item, key None) was found."""
        while (key, text) not in self.found and self.forms:
            self._look_for(self.forms.pop(0))
        return self.found.get((key, text), set())
