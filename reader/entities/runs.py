"""Runs of capitalised words: the raw stuff that names are cut from.

“the US Secretary of State Ilse Marrow met Al-Sabri’s aides”
-> “US Secretary of State Ilse Marrow”, “Al-Sabri’s”
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

UPPER = "".join(chr(c) for c in range(0x41, 0x530) if chr(c).isupper()) + "\u1e9e"
"""Every capital letter of the Latin, Greek, Cyrillic and Armenian scripts."""

LONGEST = 12
"""How many words a run may have: longer ones are cut there."""

SMALL_WORDS = frozenset(
    """
of for on and the & de la del della da do dos das di du des van von der den ter zu bin ibn al el y e
""".split()
)
"""Words without a capital that may stand inside a name."""

_ARTICLES = "(?:al|el|an|as|ar|at|ash|az|ul|bin|ibn|anti|pro|non|post|pre|ex|mid|de|d|l)"
_ABBREVIATED = "(?:Mr|Mrs|Ms|Dr|St|Mt|Ft|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Brig|Prof|Rev|Jr|Sr)"
_WORD = (
    rf"(?:(?:[{UPPER}]\.){{2,}}|[{UPPER}]\.(?= ?[{UPPER}])|{_ABBREVIATED}\."
    rf"|(?:{_ARTICLES}[-’'])?[{UPPER}](?:[^\W_]+|[-‐‑’'&.](?=[^\W_])|[’'](?![^\W_]))*)"
)
_SMALL = f"(?:(?:{'|'.join(sorted(SMALL_WORDS))}) )"
_RUN = re.compile(rf"(?<![^\W_])(?:al (?=Q|Sh|Jaz))?{_WORD}(?: {_SMALL}{{0,3}}{_WORD}){{0,{LONGEST - 1}}}")
_TOKEN = re.compile(r"[^ ]+")
_POSSESSIVE = re.compile(r"(?:[’']s|[’'])$")
_KEPT = re.compile(
    r"^(?:People|Women|Men|Children|King|Queen|Lloyd|Moody|Sotheby|Christie|McDonald|Levi|Lord)[’']s$"
)
_SENTENCE_END = frozenset(".!?:•*|")
_BEFORE_START = frozenset(" \u00a0\t\n“\"‘'„«»‹›([—–-")
_ABBREVIATION = re.compile(
    rf"(?:\b[{UPPER}]|\b(?:{_ABBREVIATED}|No|vs|Inc|Co|Ltd|Corp))\.$",
)


@dataclass(slots=True)
class Token:
    """One word of a run."""

    start: int
    end: int
    text: str
    """The word without a possessive ending."""
    ending: str = ""
    """The possessive ending that was cut off."""

    @property
    def possessive(self) -> bool:
        """Whether a possessive ending was cut off."""
        return bool(self.ending)

    @property
    def bare(self) -> str:
        """The word without an abbreviation's full stop."""
        return self.text.rstrip(".")


@dataclass(slots=True)
class Run:
    """A run of capitals that may be a name."""

    tokens: list[Token]
    titled: bool = False
    """A title stands right before it."""
    opens: bool = False
    """It stands where a sentence starts: its first capital says nothing."""

    @property
    def start(self) -> int:
        """Its first code point."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """The code point after its last."""
        return self.tokens[-1].end

    @property
    def possessive(self) -> bool:
        """Whether it was cut off before a possessive ending."""
        return self.tokens[-1].possessive

    @property
    def words(self) -> list[str]:
        """Its words."""
        return [token.text for token in self.tokens]


def capitalised_runs(text: str, start: int, end: int) -> Iterator[Run]:
    """The runs of `text[start:end]`, as long as they go."""
    for match in _RUN.finditer(text, start, end):
        words = _TOKEN.finditer(text, match.start(), match.end())
        tokens = [_token(m.group(), m.start(), m.end()) for m in words]
        yield Run(tokens, opens=_opens_sentence(text, match.start(), start))


def _token(word: str, start: int, end: int) -> Token:
    found = _POSSESSIVE.search(word)
    if found and not _KEPT.match(word):
        return Token(start, start + found.start(), word[: found.start()], found.group())
    return Token(start, end, word)


def _opens_sentence(text: str, at: int, block: int) -> bool:
    """Whether a sentence starts at `at`, behind any opening marks."""
    i = at
    while i > block and text[i - 1] in _BEFORE_START:
        i -= 1
    if i == block:
        return True
    if text[i - 1] == ".":
        return _ABBREVIATION.search(text, max(block, i - 6), i) is None
    if text[i - 1] in _SENTENCE_END:
        return True
    return i < at and text[i - 1] in "”’" and text[max(block, i - 2)] in ".!?,"
