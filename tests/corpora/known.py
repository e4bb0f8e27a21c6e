"""The reviewed list of differences: known_differences.tsv.

A line is `pack<TAB>path<TAB>kind<TAB>reason`; path is a file's or a pattern of
fnmatch, kind as judge.py calls differences. Lines starting with # are headings. A
line that explains nothing any more fails the run, so that the list cannot rot.
"""
import fnmatch
import pathlib

FILE = pathlib.Path(__file__).resolve().parent / "known_differences.tsv"


class Known:
    def __init__(self, lines):
        self.entries = [line.split("\t") for line in lines if line.strip() and line[0] != "#"]
        for entry in self.entries:
            if len(entry) != 4 or not entry[3].strip():
                raise ValueError(f"known_differences.tsv: not pack, path, kind, reason: {entry}")
        self.used = set()

    @classmethod
    def read(cls):
        return cls(FILE.read_text(encoding="utf-8").splitlines())

    def covers(self, pack, path, kind):
        """True when a line of the list explains the difference."""
        for i, (its_pack, pattern, its_kind, _) in enumerate(self.entries):
            if (its_pack, its_kind) == (pack, kind) and (
                    path == pattern or fnmatch.fnmatchcase(path, pattern)):
                self.used.add(i)
                return True
        return False

    def unused(self, pack):
        return ["\t".join(entry[:3]) for i, entry in enumerate(self.entries)
                if entry[0] == pack and i not in self.used]
