"""What a line looks like, whatever its language: its size, its end, its capitals."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article.length import DENSE
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import words_in

_DENSE = Pattern(DENSE)
_NO_FIGURE = bytes(sign for sign in range(128) if chr(sign) not in "0123456789\n")
_SENTENCE_ENDS = frozenset(".!?…。！？｡।॥۔؟։።")
_CLOSERS = "\"'”’“»«›‹„)]）】」』"
_CLOSING = frozenset(_CLOSERS)
_PARTICLES = words_in(
    """
    a al am and at bin by d da dal das de del della der des di do dos du e ed el en et for i ibn in la las
    le les lo los of on para per por the to u und van vom von y zu zum
    """
)


def is_dense(text: str) -> bool:
    """Whether `text` holds a letter of a script that is written without spaces."""
    return not text.isascii() and _DENSE.search(text) is not None


def size_of(text: str, key: str) -> int:
    """How many words `text` holds, about; two letters of a script without spaces count as one."""
    count = key.count(" ") + 1 if key else 0
    return count if text.isascii() else count + len(_DENSE.findall(text)) // 2


def have_figures(texts: Sequence[str]) -> list[bool]:
    """Whether each text may hold a figure: none does in a plain one where this says so."""
    lines = "\n".join([text if text.isascii() else "0" for text in texts]).encode()
    told = lines.translate(None, _NO_FIGURE).split(b"\n")
    return [*map(bool, told)] if len(told) == len(texts) else [True] * len(texts)


def ends_a_sentence(text: str) -> bool:
    """Whether `text` ends as a sentence does: a full stop or its like, then only closing marks."""
    last = text[-1:]
    if last in _CLOSING:
        last = text.rstrip(_CLOSERS)[-1:]
    return last in _SENTENCE_ENDS and not text.endswith(("...", "…", "[…]"))


def ends_in_quotation(text: str) -> bool:
    """Whether `text` ends with a closing quotation mark."""
    return text[-1:] in '"”’»«“' if text else False


def in_title_case(text: str) -> bool:
    """Whether every word but the small ones is capitalised, as in a name or an English headline."""
    words = text.split()
    return (
        bool(words)
        and all(
            not word[:1].isalpha() or word[:1] != word[:1].lower() or word.lower() in _PARTICLES
            for word in words
        )
        and any(word[:1].isupper() for word in words)
    )
