"""Who a noun phrase stands for: a light coreference made for speakers.

“Marrow” -> “Ilse Marrow”; “she” -> the last agreeing subject; “the minister” -> the one person with that title.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.article.annotation import MEASURED, EntityType, Mention
from reader.quotes.page import BLANK, ENDED, Page

SINGULAR = frozenset({"he", "she", "him", "her", "who"})
FIRST = frozenset({"i", "we", "you", "me", "us", "my", "our"})
_ARTICLE = re.compile(r"^(?:the|a|an|his|her|their|its|one|another|this|that)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks, with how the name was come by."""

    name: str
    span: tuple[int, int]
    how: str = ""
    confidence: float = 0.9


def resolve(page: Page, span: tuple[int, int], history: list[Speaker]) -> Speaker | None:
    """The speaker that a noun phrase names; None for the first person."""
    words = page.text[span[0] : span[1]]
    lower = words.lower()
    if lower in FIRST:
        return None
    if lower in {"he", "she", "they", "it", "who"}:
        return _pronoun(page, span, lower, history)
    mention = head_mention(page, span)
    if mention is not None:
        return Speaker(mention.name, span)
    known = _by_role(page, span, words)
    if known is not None:
        return known
    return Speaker(_phrase(words), span, confidence=0.8)


def _phrase(words: str) -> str:
    """A noun phrase as a speaker's name: without its article, with a capital."""
    words = re.sub(r"\s+", " ", _ARTICLE.sub("", words)).strip()
    return words[:1].upper() + words[1:]


_OF = re.compile(r"(?<![\w])(?:of|for|from|in|at|with|to|near)\s(?:the\s)?$")


def head_mention(page: Page, span: tuple[int, int]) -> Mention | None:
    """The mention that a noun phrase is about: its last name, unless a preposition governs that."""
    found = None
    for mention in page.mentions_in(*span):
        if mention.type in MEASURED or mention.type is EntityType.PEOPLE:
            continue
        before = page.text[max(span[0], mention.start - 10) : mention.start]
        if _OF.search(before):
            break
        if mention.end == span[1] or mention.type is EntityType.PERSON:
            found = mention
    return found


def _pronoun(page: Page, span: tuple[int, int], word: str, history: list[Speaker]) -> Speaker | None:
    kinds = {EntityType.PERSON} if word in SINGULAR else {EntityType.ORGANISATION, EntityType.PLACE}
    if word == "they":
        kinds = {EntityType.ORGANISATION, EntityType.PEOPLE, EntityType.NAME}
    for start, end in _sentences_before(page, span[0]):
        for mention in page.mentions_in(start, end):
            if mention.type in kinds and _is_subject(page, mention, start):
                return Speaker(mention.name, span, f"“{word}” is {mention.name}", 0.7)
        for mention in page.mentions_in(start, end):
            if mention.type in kinds and word in SINGULAR:
                return Speaker(mention.name, span, f"“{word}” is {mention.name}", 0.55)
    for speaker in reversed(history):
        if word in SINGULAR and speaker.name.split(" ")[0].lower() not in FIRST:
            return Speaker(speaker.name, span, f"“{word}” is {speaker.name}", 0.5)
    return None


_BREAK = re.compile(rf"(?:[.!?…]|{ENDED})\s+(?=\S)|\n+")
LOOKBACK = 900
"""How far back an antecedent is looked for, in characters."""


def _sentences_before(page: Page, at: int) -> list[tuple[int, int]]:
    """The sentence that holds `at`, up to it, then the ones before it, nearest first."""
    left = max(0, at - LOOKBACK)
    cuts = [left, *(m.end() for m in _BREAK.finditer(page.masked, left, at))]
    spans = list(zip(cuts, [*cuts[1:], at], strict=True))
    return spans[::-1][:7]


_GOVERNED = re.compile(
    r"(?<![\w])(?:of|for|from|in|at|with|to|near|by|on|against|about|between|and|after)\s(?:the\s)?$"
)


def _is_subject(page: Page, mention: Mention, start: int) -> bool:
    before = page.masked[max(start, mention.start - 14) : mention.start]
    if page.masked[mention.end : mention.end + 2] in {"’s", "'s"}:
        return False
    return _GOVERNED.search(before) is None


_ROLE_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def _by_role(page: Page, span: tuple[int, int], words: str) -> Speaker | None:
    """“the minister” -> the one person before whom, or behind whom, that title stands."""
    match = re.match(r"(?:[Tt]he) ((?:[\w’'-]+ ){0,3}[\w’'-]+)$", words)
    if match is None:
        return None
    role = match.group(1).lower()
    names: dict[str, int] = {}
    for mention in page.mentions:
        if mention.type is not EntityType.PERSON or page.masked[mention.start] in {BLANK, ENDED}:
            continue
        before = page.text[max(0, mention.start - 60) : mention.start].lower().rstrip()
        after = page.text[mention.end : mention.end + 80].lower()
        if before.endswith(role) or re.match(
            rf",? (?:who is |is |was )?(?:the |a |an |its )?(?:[\w’'-]+ ){{0,3}}{re.escape(role)}\b", after
        ):
            names.setdefault(mention.name, mention.start)
    if len(names) == 1:
        name = next(iter(names))
        return Speaker(name, span, f"“{words}” is {name}", 0.75)
    return None
