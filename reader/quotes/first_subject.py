"""Who a sentence is about: `On Monday the mayor of Vale left` -> “the mayor of Vale”."""

from __future__ import annotations

import re

from reader.article.annotation import MEASURED, EntityType
from reader.quotes.grammar import BREAKS, LEADING, NO_NOUN, OBLIQUE, PREPOSITION, SUBORDINATE
from reader.quotes.page import REACH, Page, Place

_PRONOUN_FIRST = re.compile(r"(?:he|she|they|it)\b", re.IGNORECASE)
_DETERMINED = re.compile(
    r"(?:The|A|An|One|Two|Some|Many|Several|Most|Another|Both|His|Her|Their|Its|the|a|an|his|her|their|its|many|some"
    r"|[^\W\da-z_][\w-]+(?: [^\W\da-z_][\w-]+)?[’']s?)\s(?:[\w’'-]+\s){0,5}?[\w’'-]+"
    r"(?=\s(?:has|have|had|is|was|were|are|will|would|also|then|\w+ed|told|wrote|said|says"
    r"|put|took|made|gave|sent|got|met|shot|held|issued)\b)"
)


def first_subject(page: Page, start: int, end: int) -> Place | None:
    """What a sentence is about: the first noun phrase that stands behind its introduction."""
    masked, at = page.masked, start
    for _ in range(3):
        at = _behind_subordinate(masked, at, end)
        lead = LEADING.match(masked, at, min(end, at + REACH))
        at = lead.end() if lead else at
        behind = _behind_oblique(page, at, end)
        if behind < 0:
            break
        at = behind
        while at < end and masked[at].isspace():
            at += 1
    pronoun = _PRONOUN_FIRST.match(masked, at, end)
    if pronoun:
        return at, pronoun.end()
    return _first_name(page, at, end) or _first_phrase(masked, at, end)


def _behind_subordinate(masked: str, at: int, end: int) -> int:
    """Where the main clause starts behind one that is not; `at` where there is none."""
    if not SUBORDINATE.match(masked, at, end):
        return at
    main = _MAIN.search(masked, at, min(end, at + REACH))
    return main.end() if main else at


_MAIN = re.compile(
    r",\s+(?=(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|he|she|they)\s|[^\W\da-z_][\w’'.-]*\s(?!and\b|or\b)))"
)


def _behind_oblique(page: Page, at: int, end: int) -> int:
    """Where a phrase that is no subject ends: at its date, else at its comma; -1 where there is none."""
    if not OBLIQUE.match(page.masked, at, end):
        return -1
    for mention in page.mentions_in(at, min(end, at + 8)):
        if mention.type in MEASURED and page.masked[mention.end : mention.end + 1] == " ":
            return mention.end
    comma = page.masked.find(",", at, end)
    return comma + 1 if comma >= 0 else -1


def _first_name(page: Page, at: int, end: int) -> Place | None:
    """The first name, or the person whose title it opens: “US Secretary Ilse Marrow”."""
    first: Place | None = None
    for mention in page.mentions_in(at, min(end, at + 120)):
        if mention.type in MEASURED or mention.type is EntityType.PEOPLE:
            continue
        between = page.masked[first[1] if first else at : mention.start]
        if _breaks_title(between, first is not None):
            break
        if page.masked[mention.end : mention.end + 2] in {"’s", "'s"}:
            continue
        first = mention.start, mention.end
        if mention.type is EntityType.PERSON:
            break
    return first


def _breaks_title(words: str, named: bool) -> bool:
    """Whether the words before a name are more than a title: behind a first name all must be capitalised."""
    if BREAKS.search(words) or len(words.split()) > 6:
        return True
    if named:
        return not all(word[:1].isupper() or word in {"of", "for", "the", "and"} for word in words.split())
    return PREPOSITION.search(words) is not None


def nearest_subject(page: Page, start: int, end: int) -> Place | None:
    """The subject of the last clause before `end` that has one: “…, and on Monday Marrow met them to”."""
    turns = [m.end() for m in _TURN.finditer(page.masked, max(start, end - REACH), end)]
    for at in [*reversed(turns), start]:
        found = first_subject(page, at, end)
        if found is not None:
            return found
    return None


_TURN = re.compile(r"(?:,|;|—|–)\s+(?:(?:and|but|while|when|as|after|before|where)\s+)?")


def _first_phrase(masked: str, at: int, end: int) -> Place | None:
    found = _DETERMINED.match(masked, at, min(end, at + REACH))
    if found is None or found.group().rpartition(" ")[2].lower() in NO_NOUN:
        return None
    return at, found.end()
