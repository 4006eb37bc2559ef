"""Cuts a run of capitals into the runs that may be one name each.

“US Secretary of State Ilse Marrow” -> “US”, “Ilse Marrow” (titled); “Turkish Health Minister” -> “Turkish”;
“Bank of Norland and Vale” -> whole; “Marrow and Vale” -> “Marrow”, “Vale”; “Vale-backed” -> “Vale”
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.entities.capitals import is_shouted
from reader.entities.common_words import is_common
from reader.entities.joining import JOINING, OPENERS, joins
from reader.entities.peoples import PEOPLES, PREFIXES
from reader.entities.person_names import GIVEN_NAMES
from reader.entities.places import PLACES
from reader.entities.runs import SMALL_WORDS, Run, Token
from reader.entities.words import (
    CALENDAR,
    EVENT_HEADS,
    FUNCTION_WORDS,
    ORG_ALONE,
    ORG_HEADS,
    ORG_OPENERS,
    PLACE_HEADS,
    TITLE_MODIFIERS,
    TITLE_TAILS,
    TITLES,
)

HEADS = ORG_HEADS | PLACE_HEADS | EVENT_HEADS
"""Words that make a name of the words before them."""

_NAME_TITLES = frozenset(
    {"Dean", "Don", "Duke", "King", "Prince", "Major", "Bishop", "Pope", "Judge", "Justice", "Earl"}
)
_MERE_TITLES = frozenset(
    {"Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Sen", "Rep", "Sgt", "Lt", "Capt", "Rev"}
)
"""Titles that are never a part of a name of something else."""
_HYPHENED = re.compile(r"^([^\W\d_]{2,})[-‐‑](?=[^\W\d_])")
_NOISE = re.compile(
    r"\d.*[A-Za-z].*\d|^[A-Z]{1,2}-?\d|\.(?:com|org|net|html?|co)\b|^(?:I{2,3}|IV|VI{1,3}|IX|X{1,3})\b",
    re.IGNORECASE,
)


def cut(run: Run, small: frozenset[str] = frozenset()) -> Iterator[Run]:
    """The runs that may be one name each, in the order of the text; none of words that are shouted.

    `small` are the words that the text also writes without a capital.
    """
    if sum(len(token.text) > 1 and token.text.isupper() for token in run.tokens) < _SHOUTED:
        yield from _Cutter(run, small).cut()


_SHOUTED = 3


class _Cutter:
    """The walk over one run's words."""

    def __init__(self, run: Run, small: frozenset[str]) -> None:
        self.small = small
        self.tokens = run.tokens
        self.held: list[Token] = []
        self.titled = False
        self.opens = run.opens

    def cut(self) -> Iterator[Run]:
        i = 0
        while i < len(self.tokens):
            token = self.tokens[i]
            if token.text in FUNCTION_WORDS or token.bare in CALENDAR or _is_noise(token.text):
                yield from self._close()
            elif self.opens and not self.held and _says_nothing(self.tokens, i, self.small):
                self.opens = False
            elif token.text in SMALL_WORDS:
                self._small(i)
            elif _is_title(self.tokens, i) and not self._belongs(i):
                self.held = _without_modifiers(self.held)
                yield from self._close()
                self.titled = not token.possessive
            elif self.titled and not self.held and self._prolongs_title(i):
                pass
            elif "-" in token.text and _HYPHENED.match(token.text) and not self.titled:
                yield from self._hyphened(token)
            elif (words := self._people(i)) and not self._in_name(i):
                opens = self.opens and not self.held
                yield from self._close()
                yield Run(self.tokens[i : i + words], opens=opens)
                i += words - 1
            else:
                yield from self._hold(i)
            i += 1
        yield from self._close()

    def _small(self, i: int) -> None:
        """A small word joins what is held; behind a title it opens the title's field: “Governor of Vale”."""
        following = self.tokens[i + 1].bare if i + 1 < len(self.tokens) else ""
        if self.held:
            self.held.append(self.tokens[i])
        elif self.tokens[i].text in JOINING and following not in TITLE_TAILS:
            self.titled = False

    def _hold(self, i: int) -> Iterator[Run]:
        token = self.tokens[i]
        if token.possessive and self._holds_possessive(i):
            token = Token(token.start, token.end + len(token.ending), token.text + token.ending)
        if token.text in GIVEN_NAMES and self._ends_body(i):
            yield from self._close()
        self.held.append(token)
        if token.possessive:
            yield from self._close()

    def _holds_possessive(self, i: int) -> bool:
        """Whether a possessive stands inside a name: “Fishers’ Union”, “St Orla’s Hospital”."""
        if self.tokens[i].text.endswith(("s", "men", "children", "eople")):
            return self._heads(i + 1)
        sainted = bool(self.held) and self.held[0].bare in {"St", "Saint"}
        return sainted and i + 1 < len(self.tokens) and self.tokens[i + 1].text in HEADS

    def _heads(self, i: int) -> bool:
        """Whether the words from `i` on end in a body's head: “Fishers’ | and Dockers’ Union”."""
        words = self.tokens[i : i + 5]
        ends = next((n for n, token in enumerate(words) if token.text in ORG_HEADS), -1)
        return ends >= 0 and not any(token.bare in TITLES for token in words[:ends])

    def _ends_body(self, i: int) -> bool:
        """Whether what is held is a body whose member's name follows: “Foreign Ministry | Majed Saleh”."""
        if len(self.held) == 1:
            named = i + 1 < len(self.tokens) and self.tokens[i].text not in PLACES
            return named and self.held[0].text in ORG_ALONE
        return len(self.held) > 1 and self.held[-1].text in ORG_HEADS

    def _hyphened(self, token: Token) -> Iterator[Run]:
        """“Vale-backed” -> “Vale”; “US-Norlandish” -> both; “Al-Sabri”, “Bailey-Ross” stay whole."""
        parts = re.split(r"[-‐‑]", token.text)
        if parts[0].lower() in PREFIXES and len(parts) == 2 and (parts[1] in PLACES or parts[1] in PEOPLES):
            yield from self._close()
            start = token.start + len(parts[0]) + 1
            whole = parts[1] in PEOPLES
            yield Run([Token(token.start if whole else start, token.end, token.text if whole else parts[1])])
        elif len(parts) == 2 and all(part in PLACES or part in PEOPLES for part in parts):
            yield from self._close()
            middle = token.start + len(parts[0])
            yield Run([Token(token.start, middle, parts[0])])
            yield Run([Token(middle + 1, token.end, parts[1], token.ending)])
        elif parts[-1][:1].islower():
            self.held.append(Token(token.start, token.start + len(parts[0]), parts[0]))
            yield from self._close()
        else:
            self.held.append(token)
            if token.possessive:
                yield from self._close()

    def _belongs(self, i: int) -> bool:
        """Whether a title word belongs to a name: “Prince Street”, “Jonas Dean Vale”, “Bank of Governors”."""
        token = self.tokens[i]
        if token.bare in _MERE_TITLES:
            return False
        following = self.tokens[i + 1].text if i + 1 < len(self.tokens) else ""
        if following in HEADS and following not in TITLE_MODIFIERS and not token.possessive:
            return token.bare not in {"Prime", "Vice"}
        if self.held and self.held[0].text in GIVEN_NAMES:
            return token.bare in _NAME_TITLES or token.bare in GIVEN_NAMES
        if token.bare == "Saint" and following:
            return True
        return len(self.held) > 1 and self.held[-1].text in JOINING and self.held[0].text in ORG_OPENERS

    def _prolongs_title(self, i: int) -> bool:
        """“Secretary of | State”, “Chief | Executive | Officer” before the name itself."""
        bare = self.tokens[i].bare
        return bare in TITLE_TAILS or (bare in TITLE_MODIFIERS and i + 1 < len(self.tokens))

    def _people(self, i: int) -> int:
        """How many words from `i` on name a people: two of “Middle Eastern”."""
        if _name(self.tokens[i : i + 2]) in PEOPLES and not self.tokens[i].possessive:
            return len(self.tokens[i : i + 2])
        return int(is_people(self.tokens[i].text))

    def _in_name(self, i: int) -> bool:
        """Whether a people's name is part of a longer name: “Palestinian Authority”, “Saudi Arabia”."""
        token = self.tokens[i]
        if self.held and (self.titled or self.held[0].text in GIVEN_NAMES or self.held[-1].text in JOINING):
            return True
        if token.possessive:
            return False
        following = self.tokens[i + 1 : i + 5]
        if following and f"{token.text} {following[0].text}" in PLACES:
            return True
        for other in following:
            if other.bare in TITLES or other.text in FUNCTION_WORDS or other.text in GIVEN_NAMES:
                return False
            if other.bare in HEADS:
                return True
            if other.possessive and not other.text.endswith(("s", "men", "children", "eople")):
                return False
        return False

    def _close(self) -> Iterator[Run]:
        """The runs that the held words make, cut at small words that do not join."""
        part: list[Token] = []
        for place, token in enumerate(self.held):
            if token.text in JOINING and not joins(part, token.text, self.held, self.held[place + 1 :]):
                yield from self._made(part)
                part, self.titled, self.opens = [], False, False
            elif part or token.text not in SMALL_WORDS:
                part.append(token)
        yield from self._made(part)
        self.held, self.titled, self.opens = [], False, False

    def _made(self, part: list[Token]) -> Iterator[Run]:
        while part and part[-1].text in SMALL_WORDS:
            part = part[:-1]
        if len(part) > 1 and all(token.text in PLACES for token in part) and _name(part) not in PLACES:
            yield from (Run([token]) for token in part)
        elif part:
            yield Run(part, self.titled, self.opens)


def _is_title(tokens: list[Token], i: int) -> bool:
    """Whether a word is a title, also in capitals before a name in capitals: “MS | MARROW”."""
    bare = tokens[i].bare
    if bare in TITLES:
        return not _is_given(tokens, i)
    following = tokens[i + 1].bare if i + 1 < len(tokens) else ""
    return bare.isupper() and len(bare) > 1 and is_shouted(following) and bare.capitalize() in TITLES


def _is_given(tokens: list[Token], i: int) -> bool:
    """Whether a title is somebody's first name here, before a last name alone: “Dean Marrow”."""
    if i or len(tokens) == 1 or tokens[0].text not in GIVEN_NAMES or tokens[0].possessive:
        return False
    alone = len(tokens) == _FULL_NAME or tokens[_FULL_NAME].text in SMALL_WORDS
    return alone and tokens[1].bare[:1].isupper() and tokens[1].text not in HEADS


_FULL_NAME = 2
"""A first name and a last one."""


def _name(tokens: list[Token]) -> str:
    return " ".join(token.text for token in tokens)


def _is_noise(word: str) -> bool:
    """Whether a word is a Roman numeral, a code or an address: no name."""
    if (word.isalpha() and not word.isupper()) or word in ORG_ALONE:
        return False
    return _NOISE.search(word) is not None


def is_people(word: str) -> bool:
    """Whether a word names a people: “Turkish”, “Anti-American”."""
    if word in PEOPLES:
        return True
    if "-" not in word:
        return False
    head, _, tail = word.partition("-")
    return head.lower() in PREFIXES and tail in PEOPLES


def _says_nothing(tokens: list[Token], i: int, small: frozenset[str]) -> bool:
    """Whether the first word of a sentence is an ordinary word that only its place has capitalised."""
    word = tokens[i].text
    if word in PLACES or word in GIVEN_NAMES or tokens[i].bare in TITLES:
        return False
    if not is_common(word) and (len(tokens) == 1 or word.lower() not in small):
        return False
    if word.isupper() and len(word) > 1:
        return False
    following = tokens[i + 1].text if i + 1 < len(tokens) else ""
    return following not in HEADS and not (word in OPENERS and following in JOINING)


def _without_modifiers(held: list[Token]) -> list[Token]:
    """“Turkish Health” before “Minister” -> nothing is left of “Health”."""
    while held and (held[-1].bare in TITLE_MODIFIERS or held[-1].text in SMALL_WORDS):
        held = held[:-1]
    return held
