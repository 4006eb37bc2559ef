"""Noun phrases that end before a cue: who stands before “said”.

`Marrow, 54, the harbour master, said` -> “Marrow”
"""

from __future__ import annotations

import re

from reader.article.annotation import MEASURED, EntityType, Mention
from reader.quotes.cues import BASE_FORMS, FOREIGN
from reader.quotes.first_subject import first_subject
from reader.quotes.grammar import (
    AUXILIARY,
    BREAKS,
    CLAUSE_WORD,
    DETERMINER,
    FINITE,
    GOVERNED,
    LEADING,
    NO_NOUN,
    OBLIQUE,
    PLURAL,
)
from reader.quotes.page import REACH, Page, Place

_PRONOUN = re.compile(r"(?<![\w’'-])(?P<who>he|she|they|it|i|we|you|who)(?:['’](?:d|ve|ll))?$", re.IGNORECASE)
_CONTRACTED = re.compile(r"(?:n[’']t|[’'](?:d|ll|ve|re|m))$")
"""How a verb ends that swallowed another: no noun phrase ends so."""
_RELATIVE = re.compile(
    rf"(?P<head>(?:{DETERMINER.pattern}(?: [\w’'-]+){{1,4}}"
    r"|(?<!\S)(?:people|those|residents|families|men|women)))"
    rf" who (?!.*(?<!\S){CLAUSE_WORD}\s)"
    r"(?:(?:has|had|have|was|were|is|are|would|will) )?\w+(?: .*)?\Z",
    re.IGNORECASE,
)
"""“the man who mends the lamps”: all that stands before a cue, where its subject is the man."""
_BRACKET = re.compile(r"\s*\([^()]{0,80}\)$")
_NOUN = re.compile(r"[^\W\d_][\w’'-]*$")
_MOST_WORDS = 12
"""How many words a noun phrase may have."""


def subject_before(page: Page, start: int, cue: int, word: str) -> Place | None:
    """The noun phrase that ends before a cue, behind which auxiliaries, brackets and insertions may stand."""
    left = max(start, cue - REACH)
    head = page.masked[left:cue]
    cut = (_HAS.search(head) if word in FOREIGN else None) or AUXILIARY.search(head)
    head = _without_bracket(head[: cut.start()] if cut else head)
    if _JOINED.search(head) or (word in FOREIGN and _JOINED_ABROAD.search(head)):
        return _of_last_clause(page, left, head) or first_subject(page, start, cue)
    if head.endswith((",", "—", "–")):
        return _before_insertion(page, left, head)
    return phrase_ending(page, left, head, word)


_HAS = re.compile(r"(?<!\S)(?:a|ont|avait|avaient|hat|haben|hatte|ha|han|aussi|également|auch)\s+$")
"""“a estimé”, “hat gesagt”: what stands between a subject and a cue of another language."""

_JOINED = re.compile(r"[\w,’]\s(?:and|but|or|then)$")


_JOINED_ABROAD = re.compile(r"\s(?:und|et|och|og|en)$")
"""The same of other languages: “sprach von Papier und sagte”."""

_CLAUSE_OPENS = re.compile(r"(?<!\S)(?:when|while|as|before|after|until|because) (?=[^\W\d_a-z])")


def _of_last_clause(page: Page, left: int, head: str) -> Place | None:
    """“It rained when Marrow put down her notes and said”: the person that the last clause opens with."""
    opens = [match.end() for match in _CLAUSE_OPENS.finditer(head)]
    for mention in page.mentions_in(left + opens[-1], left + opens[-1] + 1) if opens else ():
        if mention.type is EntityType.PERSON and not BREAKS.search(head, mention.end - left):
            return mention.start, mention.end
    return None


def _without_bracket(head: str) -> str:
    """“Marrow (Green-Vale)” -> “Marrow”."""
    head = head.rstrip()
    return _BRACKET.sub("", head).rstrip() if head.endswith(")") else head


def _before_insertion(page: Page, left: int, head: str) -> Place | None:
    """“Marrow, 54, the harbour master,” -> “Marrow”: the first piece between commas that is a noun phrase."""
    mark = head[-1]
    at, pieces = head.rfind(";") + 1, []
    for i, char in enumerate(head[at:], at):
        if char == mark:
            pieces.append((at, i))
            at = i + 1
    town: Place | None = None
    for a, b in pieces[:-1][-6:]:
        piece = head[a:b].strip()
        if not piece or OBLIQUE.match(piece):
            continue
        found = phrase_ending(page, left, _without_bracket(head[:b]), "")
        if found is not None and found[0] >= left + a:
            if not _is_place(page, found):
                return found
            town = town or found
    return town


def _is_place(page: Page, place: Place) -> bool:
    """Whether a phrase is a place and no more: “in Vale, Lowmark, Ilse Marrow, 54, said”."""
    found = page.mentions_in(*place)
    return len(found) == 1 and found[0].type is EntityType.PLACE and (found[0].start, found[0].end) == place


def phrase_ending(page: Page, left: int, head: str, word: str) -> Place | None:
    """The noun phrase at the end of `head`, whose first character stands at `left` in the text."""
    stop = left + len(head)
    pronoun = _PRONOUN.search(head)
    if pronoun:
        if pronoun.group("who").lower() != "who":
            return left + pronoun.start(), left + pronoun.end("who")
        before = _without_bracket(head[: pronoun.start()].rstrip(" ,"))
        named = _mention_ending(page, left, left + len(before))
        if named is not None and named.type is EntityType.PERSON:
            return named.start, named.end
        return phrase_ending(page, left, before, "") if before else None
    segment = 0
    for brk in BREAKS.finditer(head):
        segment = brk.end()
    relative = _RELATIVE.search(head, segment) if " who " in head[segment:] else None
    if relative is not None:
        return left + relative.start("head"), left + relative.end("head")
    mention = _mention_ending(page, left + segment, stop)
    if mention is not None:
        if mention.type is EntityType.PEOPLE and word in BASE_FORMS and not head.endswith(PLURAL):
            return None
        is_governed = GOVERNED.search(page.masked, left + segment, mention.start) is not None
        if not is_governed and not is_anothers(page, left + segment, mention):
            return mention.start, mention.end
        head = head[: mention.start - left] + "X" * (stop - mention.start - 1) + head[-1:]
    if any(m.end == stop and m.type in MEASURED for m in page.mentions_in(max(left, stop - 40), stop)):
        return None
    return _common_phrase(head, segment, left, word)


def is_anothers(page: Page, left: int, mention: Mention) -> bool:
    """Whether a person with an office has somebody of theirs before it: “a spokesman for Mayor Marrow”."""
    before = page.masked[max(left, mention.start - REACH) : mention.start]
    office = before.removesuffix(f"{mention.role} ") if mention.role else before
    return office != before and _WHOSE.search(office) is not None


_WHOSE = re.compile(r"(?<!\S)(?:of|for|to)(?: the)? $")


def _mention_ending(page: Page, start: int, stop: int) -> Mention | None:
    """The mention that ends right at `stop`."""
    for mention in reversed(page.mentions_in(max(start, stop - 120), stop)):
        if mention.end == stop and mention.type not in MEASURED:
            return mention
    return None


def _common_phrase(head: str, segment: int, left: int, word: str) -> Place | None:
    """A noun phrase of ordinary words at the end of `head`, back to its determiner or its clause's start."""
    piece = head[segment:]
    begin = len(piece) - len(piece.lstrip())
    for finite in FINITE.finditer(piece, begin):
        begin = finite.end()
    lead = LEADING.match(piece, begin)
    begin = lead.end() if lead else begin
    noun = _NOUN.search(piece)
    if noun is None or noun.start() < begin or noun.group().lower() in NO_NOUN:
        return None
    if _CONTRACTED.search(noun.group()):
        return None
    if word in BASE_FORMS and not noun.group().endswith(PLURAL):
        return None
    begin = _determined(piece, begin)
    if len(piece[begin:].split()) > _MOST_WORDS or OBLIQUE.match(piece, begin):
        return None
    return left + segment + begin, left + len(head)


def _determined(piece: str, begin: int) -> int:
    """Where the phrase's own determiner stands: the last that no preposition governs."""
    for determiner in reversed(list(DETERMINER.finditer(piece, begin))):
        before = piece[: determiner.start()]
        if not GOVERNED.search(before) or _OPENS_CLAUSE.search(before):
            return determiner.start()
    return begin


_OPENS_CLAUSE = re.compile(r"(?<!\S)(?:after|before|until|because|since) $")
"""Words that may open a clause: what stands behind them before a cue is its subject."""
