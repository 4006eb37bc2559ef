"""Lines that no person wrote: rules of signs, pieces of programs, torn bytes.

`window.adQueue = window.adQueue || [];` -> nothing; `* * *` -> nothing.
"""

from __future__ import annotations

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import words_in
from reader.cleaning.rule import Rule

_CODE = Pattern(
    r"\bfunction\s*\w*\s*\([^)]{0,80}\)\s*\{|\b(?:var|let|const)\s+[\w$]+\s*=|\bwindow\.\w+|\bdocument\.\w+\("
    r"|=>\s*\{|</?(?:script|style|div|iframe|span|noscript)\b|\{\s*[\w-]+\s*:\s*[^{}]{1,80};|@media\b|!important"
    r"|&(?:amp;)*lt;/?(?:span|div|p|a|iframe|img|script)\b"
    r"|\"@(?:context|type)\"\s*:|\$\(|\.push\(|<!--|-->|data:image/"
)
_CODE_WORDS = words_in(
    """
    function var let const window document script style div iframe span noscript media important context
    push data
    """
)
_ENTITIES = Pattern(r"(?:&#?\w{2,8};\s*)+")
_SECONDS = Pattern(r"1[4-9]\d{8}(?:\d{3})?")
"""A moment as a program counts it, in seconds or their thousandths since 1970: from 2014 to 2033."""
_AGAIN = 3
"""So many such lines are no telephone numbers."""
LONGEST_WORD = 90


def cut_garbage(draft: Draft) -> None:
    """Marks lines without a word, programs, runs of torn bytes, and moments counted in seconds."""
    for line in draft.open():
        text = line.text
        if (
            not line.key.strip("_ ")
            or (text[0] == "&" and _ENTITIES.fullmatch(text))
            or ((line.size == 1 or "\ufffd" in text) and _is_torn(line))
            or (("{" in text or not _CODE_WORDS.isdisjoint(line.words)) and _CODE.search(text[:4000]))
        ):
            draft.mark(line, Kind.GARBAGE)
    moments = [line for line in draft.open() if line.text[0] == "1" and _SECONDS.fullmatch(line.text)]
    if len(moments) >= _AGAIN:
        draft.mark_all(moments, Kind.GARBAGE)


def _is_torn(line: Line) -> bool:
    """Whether the line is one endless word, or mostly signs for bytes that could not be read."""
    text = line.text
    if "\ufffd" in text and text.count("\ufffd") * 4 > len(text):
        return True
    return line.size == 1 and len(text) > LONGEST_WORD and text.isascii()


GARBAGE = Rule("garbage", cut_garbage)
