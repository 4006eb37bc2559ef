"""Bytes -> text: by the byte order mark, by what is declared, as UTF-8, by detection; never with a crash."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"\x7fELF",
    b"SQLite format 3",
)
_CONTROLS = bytes(set(range(32)) - {7, 8, 9, 10, 12, 13, 26, 27})
_NOT_ASCII = re.compile(rb"[^\x00-\x7f]")
_SAMPLE = 4096
_USUAL = "cp1252"
_LIKELY = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "koi8_r", "iso8859_2"),
    *("shift_jis", "euc_jp", "gb18030", "big5", "euc_kr", "cp874"),
)
"""The encodings that texts on the web are in, where it is not UTF-8."""
_FEW = 100
"""Where fewer than one byte in so many is not ASCII, there is too little to detect anything by."""
_SURE = 12
"""So many bytes that are not ASCII do not make whole UTF-8 letters by chance in an East Asian encoding."""
_DETECTION = 32_768
"""How many bytes detection looks at: it is slow, and more does not make it wiser."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding it was read with, and a sentence where that had to be guessed."""

    text: str
    encoding: str
    note: str = ""


def decode(raw: bytes, declared: str = "") -> Decoded:
    """The text in `raw`. A byte that its encoding does not know becomes U+FFFD, with a note."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return Decoded(raw.decode(encoding, "replace"), encoding)
    if wide := _wide(raw):
        return Decoded(raw.decode(wide, "replace"), wide)
    if declared and not _is_utf8(declared) and (found := _as_declared(raw, declared)):
        return found
    try:
        return Decoded(raw.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _nearly_utf8(raw) or _detected(raw)


def is_binary(raw: bytes) -> bool:
    """Whether `raw` holds no text in any encoding: a picture, an archive, a program."""
    start = raw[:_SAMPLE]
    if start.startswith(_MAGIC):
        return True
    if any(start.startswith(mark) for mark, _ in _MARKS) or _wide(raw):
        return False
    controls = len(start) - len(start.translate(None, _CONTROLS))
    return controls * 20 > len(start)


def _wide(raw: bytes) -> str:
    """The kind of UTF-16 without a mark that `raw` is: every other byte of the sample is mostly zero."""
    start = raw[: _SAMPLE - _SAMPLE % 2]
    half = len(start) // 2
    if half < 4:
        return ""
    even, odd = start[::2].count(0), start[1::2].count(0)
    if odd * 10 > half * 7 and even * 10 < half:
        return "utf-16-le"
    if even * 10 > half * 7 and odd * 10 < half:
        return "utf-16-be"
    return ""


def _is_utf8(name: str) -> bool:
    return name.lower().replace("-", "").replace("_", "").strip() == "utf8"


def _as_declared(raw: bytes, declared: str) -> Decoded | None:
    """`raw` read as it says; None where it lies, or where nobody knows such an encoding."""
    try:
        encoding = codecs.lookup(declared.strip()).name
        if encoding in ("iso8859-1", "ascii"):
            encoding = "cp1252"
        text = raw.decode(encoding)
    except (LookupError, ValueError, TypeError):
        return None
    if (
        encoding.startswith(("cp125", "iso8859", "koi8"))
        or len(_NOT_ASCII.findall(raw, 0, _DETECTION)) > _SURE
    ):
        try:  # hardly any text in another encoding is whole UTF-8 by chance
            if _NOT_ASCII.search(raw):
                return Decoded(raw.decode("utf-8"), "utf-8", f"Declared as {declared}, read as UTF-8")
        except UnicodeDecodeError:
            pass
    return Decoded(text, encoding) if isinstance(text, str) else None


def _nearly_utf8(raw: bytes) -> Decoded | None:
    """`raw` as UTF-8 where only a few bytes are wrong, as in a file that was cut off."""
    text = raw.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    whole = len(_NOT_ASCII.findall(raw, 0, 1_000_000)) // 2 - wrong
    if wrong <= 1 + whole // 20 and whole >= wrong:
        places = "1 place" if wrong == 1 else f"{wrong} places"
        return Decoded(text, "utf-8", f"Not quite UTF-8: bytes could not be read in {places}")
    return None


def _detected(raw: bytes) -> Decoded:
    """`raw` in the encoding that its letters suggest, or else in that of old Windows programs."""
    first = _NOT_ASCII.search(raw)
    start = max(0, (first.start() if first else 0) - _DETECTION // 2)
    sample = raw[start : start + _DETECTION]
    if len(_NOT_ASCII.findall(sample)) * _FEW > len(sample):
        from charset_normalizer import from_bytes  # slow to load, and seldom needed

        best = from_bytes(sample, cp_isolation=list(_LIKELY)).best()
        encoding = best.encoding if best is not None else _USUAL
    else:
        encoding = _USUAL
    return Decoded(
        raw.decode(encoding, "replace"), encoding, f"Not UTF-8: read as {encoding}, which is a guess"
    )
