"""Who a noun phrase stands for: a light coreference made for speakers.

“Marrow” -> “Ilse Marrow”; “she” -> the last subject that agrees; “the minister” -> the one person with that
title; “Marrow’s statement” -> “Ilse Marrow”; “diplomats in many countries” -> “Diplomats in many countries”
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.article.annotation import MEASURED, EntityType, Mention
from reader.article.gender import HE, SHE, gender_of
from reader.quotes.heads import GOVERNED, head_mention, is_work
from reader.quotes.noun_phrases import can_speak, is_plural, role_of, roles, speaking_name
from reader.quotes.page import BLANK, ENDED, Page, Place
from reader.quotes.subject_behind import subject_after

FIRST_PERSON = frozenset({"i", "we", "you", "me", "us", "ich", "wir", "je", "nous", "yo"})
_PRONOUNS = {
    "he": HE,
    "er": HE,
    "il": HE,
    "él": HE,
    "she": SHE,
    "sie": SHE,
    "elle": SHE,
    "ella": SHE,
    "they": "",
    "ils": "",
    "it": "",
}
_CONTRACTED = re.compile(r"(?<=\w\w)[’'](?:d|ll|ve)$")
_TURNED = re.compile(r"^[^\W\d_]+-(?:t-)?(?=(?:il|elle|ils|elles)$)")
"""“a-t-il”, “dit-elle”: the verb of a turned question or insertion."""
_ANYBODY = frozenset({"man", "woman", "boy", "girl", "person", "one", "other"})
"""What is said of everybody, and no title of one."""
_BY = re.compile(r"\sby(?=\s)")
_SHORTENED = "".join(
    rf"(?<!\b{short}\.)" for short in ("Mr", "Mrs", "Ms", "Dr", "St", "Sen", "Rep", "Gov", "Gen", "[A-Z]")
)
_BREAK = re.compile(rf"[.!?…{ENDED}]{_SHORTENED}\s+(?=\S)|\n+")
_OFFICES = (
    "minister|premier|president|chancellor|senator|governor|mayor|chairman|chairwoman|director|secretary|judge"
    "|prosecutor|lawyer|captain|professor|author|writer|singer|actor|actress|candidate|nominee|businessman|billionaire"
    "|mogul|congressman|congresswoman|veteran"
)
_OFFICE = re.compile(
    rf"(?:the|der|die) (?:[\w’'-]+ ){{0,4}}?(?:{_OFFICES}|[\w-]*year-old|[A-ZÄÖÜ][\wäöüß-]*(?:in|er|ist))\b"
)
_OFFICE_OF = re.compile(
    rf"(?<!\w)[Tt]he (?:[a-z][\w’'-]* ){{0,3}}?(?:{_OFFICES}) of [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*"
)
_OWNED = re.compile(r"(?<!\w)(?:the|whose) $", re.IGNORECASE)
_OWNS = re.compile(r"[’']s? ")
_MISTAKEN = frozenset({EntityType.PLACE, EntityType.NAME})
"""What a person is sometimes taken for."""
_LOOKBACK = 900
_SENTENCES = 6
_RECENT = 20
_NEAR = 400


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks, with how the name was come by."""

    name: str
    """Empty where a pronoun stands for somebody who cannot be told."""
    span: Place
    how: str = ""
    confidence: float = 0.9


class Cast:
    """The people of one article and who has spoken so far."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.history: list[Speaker] = []
        self.genders: dict[str, str] = {}
        self.roles: dict[str, set[str]] = {}
        self.things: set[str] = set()
        """Names with “the” or “whose” before them: ships and houses, whatever they are taken for."""
        for mention in page.mentions:
            if mention.type is EntityType.PERSON:
                self._meet(mention)

    def _meet(self, mention: Mention) -> None:
        """Learns a person's gender and titles from what stands around one mention."""
        text = self.page.text
        before = text[max(0, mention.start - 60) : mention.start].rpartition("\n")[2]
        if _OWNED.search(before) and (" " not in mention.name or before.endswith("whose ")):
            self.things.add(mention.name)
        self.genders[mention.name] = self.genders.get(mention.name) or gender_of(mention.name, before)
        for role in roles(before, text[mention.end : mention.end + 80].partition("\n")[0]):
            self.roles.setdefault(role, set()).add(mention.name)

    def resolve(self, span: Place) -> Speaker | None:
        """The speaker that a noun phrase names; None for the first person."""
        words = self.page.text[span[0] : span[1]]
        lower = words.lower()
        lower = _TURNED.sub("", _CONTRACTED.sub("", lower))
        if lower in FIRST_PERSON and words != "US":
            return None
        if lower in _PRONOUNS:
            return self._pronoun(span, lower)
        mention = head_mention(self.page, span) or None
        if mention is not None and mention.type is not EntityType.PERSON and lower != mention.name.lower():
            mention = _appositive(self.page, span) or mention
        if mention is not None:
            return Speaker(mention.name, span)
        mention = _appositive(self.page, span)
        if mention is not None:
            return Speaker(mention.name, span, f"“{words}” is {mention.name}", 0.85)
        return (
            self._by_author(span, words)
            or self._by_role(span, words)
            or self._by_place(span, words)
            or (Speaker(speaking_name(words), span, confidence=0.8) if can_speak(words) else None)
        )

    def heard(self, speaker: Speaker | None) -> None:
        """Remembers who spoke last."""
        if speaker is not None and speaker.name:
            self.history.append(speaker)

    def _by_author(self, span: Place, words: str) -> Speaker | None:
        """“said the post by an old sailor”: the one who wrote it."""
        if not is_work(words):
            return None
        by = _BY.match(self.page.masked, span[1])
        author = (
            subject_after(self.page, by.end(), min(len(self.page.masked), by.end() + _NEAR)) if by else None
        )
        return self.resolve(author) if author else None

    def _by_role(self, span: Place, words: str) -> Speaker | None:
        """“the minister”: the one person before or behind whom that title stands."""
        role = role_of(words)
        names = self.roles.get(role, set()) if role not in _ANYBODY else set()
        if len(names) != 1:
            return None
        name = next(iter(names))
        return Speaker(name, span, f"“{words}” is {name}", 0.75)

    def _by_place(self, span: Place, words: str) -> Speaker | None:
        """“the minister”, with no name near that title: the one person that the last sentences are about."""
        comma = _COMMA.match(self.page.masked, span[1])
        if (
            _OWNS.search(words)
            or not _OFFICE.match(words)
            or (comma and self.page.masked[comma.end() : comma.end() + 1].isupper())
        ):
            return None
        if any(mention.type is EntityType.PERSON for mention in self.page.mentions_in(*span)):
            return None  # “the lawyer of Mayor Marrow” is not the mayor
        names: list[str] = []
        for start, end in _sentences_before(self.page, span[0])[:2]:
            names += [m.name for m in self.page.mentions_in(start, end) if m.type is EntityType.PERSON]
        if len(set(names)) != 1:
            return None
        return Speaker(names[0], span, f"“{words}” is {names[0]}", 0.55)

    def _pronoun(self, span: Place, word: str) -> Speaker:
        name = self._person(span[0], word) if _PRONOUNS[word] else self._body(span[0], word)
        if not name:
            return Speaker("", span, confidence=0.3)
        return Speaker(name, span, f"“{word}” is {name}", 0.7)

    def _agrees(self, mention: Mention, word: str) -> bool:
        gender = self.genders.get(mention.name) or gender_of(mention.name, "")
        if mention.type is not EntityType.PERSON:
            may_be_person = mention.type in _MISTAKEN and " " in mention.name
            return may_be_person and gender == _PRONOUNS[word]
        return mention.name not in self.things and (not gender or gender == _PRONOUNS[word])

    def _person(self, at: int, word: str) -> str:
        """The last agreeing subject, sentence by sentence backwards; else the last agreeing speaker."""
        for start, end in _sentences_before(self.page, at):
            agreeing = [m for m in self.page.mentions_in(start, end) if self._agrees(m, word)]
            for mention in agreeing:
                if _is_free(self.page, mention, start):
                    return mention.name
            if len({mention.name for mention in agreeing}) == 1:
                return agreeing[0].name
            office = "" if agreeing or end < at else self._office(start, at)
            if office:
                return office
        for speaker in reversed(self.history[-_RECENT:]):
            if self.genders.get(speaker.name, "none") in {"", _PRONOUNS[word]}:
                return speaker.name
        return ""

    def _office(self, start: int, at: int) -> str:
        """“They let the mayor of Vale go after he …”: the one of that office whom the sentence names."""
        held = list(_OFFICE_OF.finditer(self.page.masked, start, at))
        if not held:
            return ""
        span = held[-1].span()
        known = self._by_role(span, held[-1].group())
        return known.name if known else speaking_name(held[-1].group())

    def _body(self, at: int, word: str) -> str:
        """Whom “they” or “it” stands for: the last speaker that is no person, or the last body named."""
        for speaker in reversed(self.history):
            if speaker.span[0] < at - _NEAR:
                break
            if speaker.name not in self.genders and (word == "they") == is_plural(speaker.name):
                return speaker.name
        kinds = {EntityType.ORGANISATION, EntityType.NAME}
        kinds |= {EntityType.PLACE} if word == "it" else {EntityType.PEOPLE}
        for start, end in _sentences_before(self.page, at)[:3]:
            for mention in self.page.mentions_in(start, end):
                if mention.type in kinds and _is_free(self.page, mention, start):
                    return mention.name
        return ""


def _appositive(page: Page, span: Place) -> Mention | None:
    """The name that follows a noun phrase behind a comma: “the harbour master, Ilse Marrow,”."""
    comma = _COMMA.match(page.masked, span[1])
    if comma is None:
        return None
    for mention in page.mentions_in(comma.end(), comma.end() + _NAME_REACH):
        between = page.masked[comma.end() : mention.start]
        if mention.type in MEASURED or mention.type is EntityType.PEOPLE or GOVERNED.search(between):
            continue
        if "," in between or len(between.split()) > 4 or not _APPOSED.match(page.masked, mention.end):
            return None
        return mention
    return None


_COMMA = re.compile(r"(?: \([^()\n]{1,60}\))?,\s")
_APPOSED = re.compile(rf"\s*(?:[,.;:)]|{BLANK}|{ENDED}|$)")
_NAME_REACH = 50


def _sentences_before(page: Page, at: int) -> list[Place]:
    """The sentence that holds `at`, up to it, then those before it, the nearest first."""
    left = max(0, at - _LOOKBACK)
    cuts = [left, *(m.end() for m in _BREAK.finditer(page.masked, left, at))]
    return list(zip(cuts, [*cuts[1:], at], strict=True))[::-1][:_SENTENCES]


def _is_free(page: Page, mention: Mention, start: int) -> bool:
    """Whether no preposition governs a mention and it owns nothing: it may be a subject."""
    if page.masked[mention.end : mention.end + 2] in {"’s", "'s"}:
        return False
    return GOVERNED.search(page.masked, max(start, mention.start - 14), mention.start) is None
