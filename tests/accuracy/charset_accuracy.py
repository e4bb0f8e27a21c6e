#!/usr/bin/env python3
"""Files in legacy encodings: is their text what Python decodes from them?

uchardet's own files (testdata/charset, LANGUAGE/CHARSET.EXTENSION), and one sentence at
a time of testdata/langid, written to files in the encodings that its language had.
The letter frequencies that the detection weighs were measured on the odd lines of
langid; here are the even ones.
"""
import collections
import pathlib
import re
import subprocess
import tempfile

import accuracy

# Python's codec for a file's charset, widened as the WHATWG encoding standard does.
WIDENED = {
    "ascii": "utf-8", "utf-8": "utf-8-sig", "iso-8859-1": "cp1252", "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874", "tis-620": "cp874", "gb2312": "gb18030", "euc-kr": "cp949",
    "uhc": "cp949", "big5": "cp950", "shift_jis": "cp932", "mac-centraleurope": "mac_latin2",
    "ibm852": "cp852", "ibm855": "cp855", "ibm866": "cp866", "mac-cyrillic": "mac_cyrillic",
}
MAY_FAIL = 3

WESTERN = ["cp1252", "iso8859-15"]
CENTRAL = ["cp1250", "iso8859-2", "cp852"]
BALTIC = ["cp1257", "iso8859-13", "iso8859-4"]
CYRILLIC = ["cp1251", "koi8-r", "iso8859-5", "cp866"]
ENCODINGS = {
    **dict.fromkeys("da nb sv fi de nl fr pt it".split(), WESTERN),
    **dict.fromkeys("pl cs sk sl hr".split(), CENTRAL),
    **dict.fromkeys("lt lv".split(), BALTIC),
    **dict.fromkeys("ru bg".split(), CYRILLIC),
    "et": ["cp1252", "cp1257", "iso8859-15"], "hu": ["cp1250", "iso8859-2"], "tr": ["cp1254"],
    "uk": ["cp1251"], "sr": ["cp1251"], "el": ["cp1253", "iso8859-7"], "he": ["cp1255"],
    "ar": ["cp1256", "iso8859-6"], "th": ["cp874"], "zh": ["gb18030", "utf-16-le", "utf-16-be"],
    "ja": ["cp932", "euc_jp", "utf-16-le", "utf-16-be"], "ko": ["cp949", "utf-16-le"],
}
SENTENCES = 25  # of each language in each encoding
# Sentences that were damaged before they were collected.
DAMAGED = re.compile("[\x80-\x9f\ufffd\u301c]|&#|ďż|Ã")


def documents(folder):
    """{path: (text, encoding)} of the files two levels down, by the extension."""
    rows = "json_group_array(json_array(path, hex(CAST(body AS BLOB)), encoding))"
    [[found]] = accuracy.ask([f"(SELECT {rows} FROM dossier_documents(a || '/*/*'))"],
                             [(str(folder),)])
    return {path: (bytes.fromhex(body).decode(), encoding)
            for path, body, encoding in found}


def decode(data, charset):
    """Python's answer, or the program iconv's; None where neither knows the charset."""
    try:
        return data.decode(WIDENED.get(charset, charset))
    except LookupError:
        pass
    try:
        done = subprocess.run(["iconv", "-f", charset, "-t", "utf-8"], input=data,
                              capture_output=True)
    except FileNotFoundError:
        return None
    return None if done.returncode else done.stdout.decode()


def files_of_uchardet(table, folder):
    right = collections.Counter()
    total = collections.Counter()
    for path, (text, encoding) in sorted(documents(folder).items()):
        path = pathlib.Path(path)
        language, charset = path.parent.name, path.stem
        expected = decode(path.read_bytes(), charset)
        if expected is None:
            table.note(f"{language}/{charset}: left out, neither Python nor iconv knows it")
            continue
        kinds = {"all", charset if charset == "utf-8" else language}
        total.update(kinds)
        if text == expected and (charset != "utf-8" or encoding == "UTF-8"):
            right.update(kinds)
        else:
            table.note(f"{language}/{path.name}: read as {encoding}")
    table.count("charsets: uchardet's files", right["all"], total["all"], total["all"] - MAY_FAIL)
    for kind, what in (("utf-8", "UTF-8"), ("tr", "Turkish"), ("th", "Thai")):
        table.count(f"charsets: {what}", right[kind], total[kind], total[kind])


def sentences_in(language, encoding, folder):
    """[(sentence, its bytes)] that the encoding can write and that need it."""
    found = []
    lines = (folder / language / "sentences.txt").read_text(encoding="utf-8").split("\n")
    for line in lines[1::2]:
        if line.isascii() or DAMAGED.search(line):
            continue
        try:
            found.append((line, line.encode(encoding)))
        except UnicodeEncodeError:
            continue
    return found[:SENTENCES]


def single_sentences(table, folder):
    with tempfile.TemporaryDirectory() as tmp:
        expected = {}
        for language, encodings in ENCODINGS.items():
            for encoding in encodings:
                place = pathlib.Path(tmp, f"{language}.{encoding}")
                place.mkdir()
                for i, (line, data) in enumerate(sentences_in(language, encoding, folder)):
                    (place / f"{i}.txt").write_bytes(data)
                    expected[str(place / f"{i}.txt")] = line
        found = documents(tmp)
    wrong = collections.Counter(pathlib.Path(path).parent.name for path, line in expected.items()
                                if found[path][0].rstrip("\n") != line)
    for name, count in wrong.most_common(5):
        table.note(f"{name}: {count} of {SENTENCES} not right")
    share = 1 - wrong.total() / len(expected)
    table.row(f"charsets: one sentence in {len(ENCODINGS)} languages", ">= 0.97", f"{share:.3f}",
              share >= 0.97)


def main():
    table = accuracy.Table()
    files_of_uchardet(table, accuracy.data("charset"))
    single_sentences(table, accuracy.data("langid"))
    table.finish()


main()
