"""Runs of capitalised words: the raw stuff that names are cut from.

“the US Secretary of State Ilse Marrow met Al-Sabri’s aides” -> “US”, “Ilse Marrow” (titled), “Al-Sabri”
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.entities.common_words import is_common
from reader.entities.given_names import GIVEN_NAMES
from reader.entities.peoples import PEOPLES, PREFIXES
from reader.entities.places import PLACES
from reader.entities.words import (
    CALENDAR,
    EVENT_HEADS,
    FUNCTION_WORDS,
    ORG_HEADS,
    ORG_OPENERS,
    PLACE_HEADS,
    PLACE_OPENERS,
    TITLE_MODIFIERS,
    TITLE_TAILS,
    TITLES,
)

UPPER = "".join(chr(c) for c in range(0x41, 0x530) if chr(c).isupper()) + "\u1e9e"
_PREFIX = "(?:(?:al|el|an|as|ar|at|ash|az|ul|bin|ibn|anti|pro|non|post|pre|ex|mid|de|d|l)[-’'])?"
_WORD = (
    rf"(?:(?:[{UPPER}]\.){{2,}}|[{UPPER}]\.(?= ?[{UPPER}])"
    rf"|(?:Mr|Mrs|Ms|Dr|St|Mt|Ft|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Brig|Prof|Rev|Jr|Sr)\."
    rf"|{_PREFIX}[{UPPER}](?:[^\W_]|[-‐‑’'&.](?=[^\W_])|[’'](?![^\W_]))*)"
)
_SMALL = "(?:(?:of|for|and|the|&|de|la|del|della|da|do|dos|das|di|du|des|van|von|der|den|ter|zu|bin|ibn|al|el|y|e) )"
_RUN = re.compile(rf"(?<![^\W_]){_WORD}(?: {_SMALL}{{0,3}}{_WORD}){{0,11}}")
_TOKEN = re.compile(r"[^ ]+")
_POSSESSIVE = re.compile(r"(?:[’']s|[’'])$")
_SENTENCE_END = frozenset(".!?:•*|")
_OPENERS = " \u00a0\t\n“\"‘'„«»‹›([—–-"
_ABBREVIATION = re.compile(
    rf"(?:\b[{UPPER}]|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Prof|No|vs|Inc|Co|Ltd|Corp))\.$"
)
_PARTICLES = frozenset(
    ["de", "la", "del", "della", "da", "do", "dos", "das", "di", "du", "des", "van", "von", "der", "den", "ter", "zu", "bin", "ibn", "al", "el", "y", "e"]
)
_SMALL_WORDS = _PARTICLES | {"of", "for", "and", "the", "&"}


@dataclass(slots=True)
class Token:
    """One word of a run."""

    start: int
    end: int
    text: str
    """The word without a possessive ending."""
    possessive: bool = False


@dataclass(slots=True)
class Run:
    """A run of capitals that may be a name."""

    start: int
    end: int
    tokens: list[Token]
    titled: bool = False
    """A title stands right before it."""
    opens: bool = False
    """It stands where a sentence starts: its first capital says nothing."""
    possessive: bool = False
    """Cut off before a possessive ending."""

    @property
    def words(self) -> list[str]:
        """Its words."""
        return [token.text for token in self.tokens]


def capitalised_runs(text: str, start: int, end: int) -> Iterator[Run]:
    """The runs of `text[start:end]`, cut at titles, function words, peoples and possessives."""
    for match in _RUN.finditer(text, start, end):
        tokens = [_token(text, m.start(), m.end()) for m in _TOKEN.finditer(text, match.start(), match.end())]
        opens = _opens_sentence(text, match.start(), start)
        yield from _cut(tokens, opens)


def _token(text: str, start: int, end: int) -> Token:
    word = text[start:end]
    found = _POSSESSIVE.search(word)
    if found and not word.startswith("O’"):
        return Token(start, start + found.start(), word[: found.start()], True)
    return Token(start, end, word)


def _opens_sentence(text: str, at: int, block: int) -> bool:
    """Whether a sentence starts at `at`, behind any opening marks."""
    i = at
    while i > block and text[i - 1] in _OPENERS:
        i -= 1
    if i == block:
        return True
    if text[i - 1] == ".":
        return _ABBREVIATION.search(text, max(block, i - 6), i) is None
    return text[i - 1] in _SENTENCE_END or (
        i < at and text[i - 1] in "”’" and text[max(block, i - 2)] in ".!?,"
    )


def _cut(tokens: list[Token], opens: bool) -> Iterator[Run]:
    """Cuts one run into the runs that may be one name each."""
    titled = False
    held: list[Token] = []
    at_start = opens
    for i, token in enumerate(tokens):
        word = token.text
        bare = word.rstrip(".")
        if word in FUNCTION_WORDS or bare in CALENDAR:
            yield from _close(held, titled, at_start)
            held, titled, at_start = [], False, False
            continue
        if at_start and not held and i + 1 <= len(tokens) and _says_nothing(tokens, i):
            at_start = False
            continue
        if word in _SMALL_WORDS:
            if held:
                held.append(token)
            continue
        if bare in TITLES and not _part_of_name(tokens, i, held):
            yield from _close(_without_modifiers(held), titled, at_start)
            held, titled, at_start = [], True, False
            if token.possessive:
                titled = False
            continue
        if titled and not held and (bare in TITLE_TAILS or (bare in TITLE_MODIFIERS and i + 1 < len(tokens))):
            continue
        if _is_people(word) and not _heads_name(tokens, i):
            yield from _close(held, titled, at_start)
            yield Run(token.start, token.end, [token], opens=at_start and not held)
            held, titled, at_start = [], False, False
            continue
        held.append(token)
        if token.possessive:
            yield from _close(held, titled, at_start, True)
            held, titled, at_start = [], False, False
    yield from _close(held, titled, at_start)


def _says_nothing(tokens: list[Token], i: int) -> bool:
    """Whether the first word of a sentence is an ordinary word that only its place has capitalised."""
    word = tokens[i].text
    if word in PLACES or word in GIVEN_NAMES or word.rstrip(".") in TITLES or not is_common(word):
        return False
    if word.isupper() and len(word) > 1:
        return False
    return not (
        i + 1 < len(tokens)
        and (
            tokens[i + 1].text in ORG_HEADS | PLACE_HEADS | EVENT_HEADS or word in ORG_OPENERS | PLACE_OPENERS
        )
    )


def _is_people(word: str) -> bool:
    if word in PEOPLES:
        return True
    head, _, tail = word.replace("‑", "-").replace("‐", "-").partition("-")
    return head in PREFIXES and tail in PEOPLES


def _heads_name(tokens: list[Token], i: int) -> bool:
    """Whether the people's name at `i` opens a longer name: “Palestinian Authority”, “Indian Ocean”."""
    if tokens[i].possessive:
        return False
    for token in tokens[i + 1 : i + 5]:
        bare = token.text.rstrip(".")
        if bare in TITLES or bare in FUNCTION_WORDS:
            return False
        if bare in ORG_HEADS or bare in PLACE_HEADS or bare in EVENT_HEADS:
            return True
        if token.possessive:
            return False
    return False


def _part_of_name(tokens: list[Token], i: int, held: list[Token]) -> bool:
    """Whether a title word belongs to a name: “Chief Executive Magazine”, “Prince Street”, “State of Kings”."""
    bare = tokens[i].text.rstrip(".")
    following = tokens[i + 1].text if i + 1 < len(tokens) else ""
    if following in ORG_HEADS | PLACE_HEADS and bare not in {"Prime", "Vice"} and not tokens[i].possessive:
        return following not in TITLE_MODIFIERS
    if bare == "Don" or (bare == "Saint" and following):
        return True
    return bool(held) and held[-1].text in {"of", "for"} and len(held) > 1 and held[0].text in ORG_OPENERS


def _without_modifiers(held: list[Token]) -> list[Token]:
    """“Turkish Health” before “Minister” -> nothing is left of “Health”."""
    while held and (held[-1].text.rstrip(".") in TITLE_MODIFIERS or held[-1].text in _SMALL_WORDS):
        held = held[:-1]
    return held


def _close(held: list[Token], titled: bool, opens: bool, possessive: bool = False) -> Iterator[Run]:
    """The runs that the held words make, cut at small words that do not join."""
    while held and held[-1].text in _SMALL_WORDS:
        held.pop()
    part: list[Token] = []
    for token in held:
        if token.text in {"of", "for", "and", "&", "the"} and not _joins(part, token.text):
            if part:
                yield _run(part, titled, opens)
            part, titled, opens = [], False, False
        elif part or token.text not in _SMALL_WORDS:
            part.append(token)
    while part and part[-1].text in _SMALL_WORDS:
        part.pop()
    if part:
        run = _run(part, titled, opens)
        run.possessive = possessive
        yield run


def _joins(part: list[Token], small: str) -> bool:
    """Whether a small word holds a name together: “Ministry of …”, “Johnson & Johnson”."""
    if not part:
        return False
    if small == "&":
        return True
    if small == "the":
        return part[-1].text in {"of", "for", "and"}
    last = part[-1].text
    if small == "and":
        return part[0].text in ORG_OPENERS and len(part) > 2 and last not in ORG_HEADS
    return last in ORG_OPENERS or last in PLACE_OPENERS or last in ORG_HEADS


def _run(tokens: list[Token], titled: bool, opens: bool) -> Run:
    return Run(tokens[0].start, tokens[-1].end, tokens, titled, opens)
