"""Bytes of a file to text, a second time: by Python's codecs, from the encoding that
dossier says. Whether it may say that encoding is checked here, too."""
MARKS = ((b"\xef\xbb\xbf", "UTF-8"), (b"\xff\xfe\0\0", "UTF-32LE"), (b"\0\0\xfe\xff", "UTF-32BE"),
         (b"\xff\xfe", "UTF-16LE"), (b"\xfe\xff", "UTF-16BE"))
# Where Python maps JIS X 0208 otherwise than https://encoding.spec.whatwg.org/#index-jis0208:
# a wave dash, double vertical line, minus sign, cent, pound and not sign.
WHATWG_JIS = str.maketrans("\u301c\u2016\u2212\u00a2\u00a3\u00ac",
                           "\uff5e\u2225\uff0d\uffe0\uffe1\uffe2")
# WHATWG labels that Python knows under another name.
CODECS = {"windows-874": "cp874", "EUC-KR": "cp949", "Shift_JIS": "cp932", "Big5": "big5hkscs",
          "x-mac-cyrillic": "mac-cyrillic", "x-mac-ce": "mac-latin2", "macintosh": "mac-roman"}


def is_utf8(data):
    try:
        data.decode("utf-8")
        return True
    except UnicodeDecodeError:
        return False


def marked_encoding(data):
    return next((encoding for mark, encoding in MARKS if data.startswith(mark)), None)


def allowed_encoding(data, encoding):
    """DESIGN: byte-order mark, then valid UTF-8, then detection, then Windows-1252. Two
    encodings are valid UTF-8 by accident, because their bytes are ASCII: ISO-2022, told
    by its escape sequences, and UTF-16 of Latin text, told by its NUL bytes."""
    marked = marked_encoding(data)
    if marked:
        return encoding == marked
    if not is_utf8(data) or b"\0" in data:
        return bool(encoding)
    return encoding == "UTF-8" or (b"\x1b$" in data and encoding.startswith("ISO-2022"))


def decoded(data, encoding):
    """The text as UTF-8 bytes, without a byte-order mark, and whether all of it means
    something. LookupError for an encoding that Python does not know."""
    for mark, marked in MARKS:
        if marked == encoding and data.startswith(mark):
            data = data[len(mark):]
            break
    if encoding == "windows-1252":
        # Its five holes are C1 controls (https://encoding.spec.whatwg.org/#windows-1252).
        text = "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in data) \
            if any(b in data for b in b"\x81\x8d\x8f\x90\x9d") else data.decode("cp1252")
        return text.encode(), True
    codec = CODECS.get(encoding, encoding)
    try:
        text = data.decode(codec)
        return (text.translate(WHATWG_JIS) if "JP" in encoding else text).encode(), True
    except UnicodeError:
        return data.decode(codec, "replace").encode("utf-8", "replace"), False
