"""Noun phrases beside a cue: who stands before “said”, who behind it, who a sentence is about.

`Marrow, 54, the harbour master, said` -> “Marrow”; `said the mayor of Vale.` -> “the mayor of Vale”
"""

from __future__ import annotations

import re

from reader.article.annotation import MEASURED, EntityType, Mention
from reader.quotes.cues import BASE_FORMS, FOREIGN
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
    PREPOSITION,
    QUANTIFIERS,
    STOP,
    SUBORDINATE,
)
from reader.quotes.page import Page

Place = tuple[int, int]
"""Where a phrase starts and ends in the text."""

REACH = 240
"""How many characters before a cue its subject may start, and behind it end."""

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

_DAY_FIRST = re.compile(
    r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd’hui|aujourd'hui"
    r"|(?:am |el )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles"
    r"|jueves|viernes|sábado|domingo)|gestern|heute|ayer|hoy|ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato"
    r"|domenica)(?: (?:matin|soir|après-midi|früh|abend|morgen))?,? )+",
    re.IGNORECASE,
)
"""The day between a cue and its subject: “a déclaré mardi la maire”."""

_PRONOUN_BEHIND = re.compile(
    r"(?:he|she|they|it|i|we|er|sie|ich|wir|il|elle|ils|je|él|ella|yo)\b", re.IGNORECASE
)


def subject_after(page: Page, start: int, end: int) -> Place | None:
    """The noun phrase that starts right behind a cue: “said Ilse Marrow”, “said the harbour master”."""
    masked = page.masked
    at = start
    while at < end and masked[at].isspace():
        at += 1
    day = _DAY_FIRST.match(masked, at, end)
    at = day.end() if day else at
    limit = min(end, at + REACH)
    pronoun = _PRONOUN_BEHIND.match(masked, at, limit)
    if pronoun:
        return at, pronoun.end()
    stop = STOP.search(masked, at, limit)
    edge = stop.start() if stop else limit
    if edge <= at or OBLIQUE.match(masked, at):
        return None
    return _named_after(page, at, edge) or _common_after(masked, at, edge)


def _named_after(page: Page, at: int, edge: int) -> Place | None:
    """The name in the phrase, a person before others: “said board member Ilse Marrow”."""
    inside = [
        m for m in page.mentions_in(at, edge) if m.type not in MEASURED and m.type is not EntityType.PEOPLE
    ]
    first = DETERMINER.match(page.masked, at)
    start = first.end() if first else at
    free = [m for m in inside if not PREPOSITION.search(page.masked, start, m.start)]
    free = [m for m in free if not is_anothers(page, at, m)]
    people = [m for m in free if m.type is EntityType.PERSON]
    for mention in people or free:
        if page.masked[mention.end : mention.end + 2] not in {"’s", "'s"}:
            if people or mention.end >= edge - 1 or not _NOUN_BEHIND.match(page.masked, mention.end, edge):
                return mention.start, mention.end
            return at, edge
    return None


_NOUN_BEHIND = re.compile(r" [a-z]{3,}(?<!ly)(?<!day)")
"""A noun that the name before it belongs to: “the Harbour prosecutor”."""


def _common_after(masked: str, at: int, edge: int) -> Place | None:
    words = masked[at:edge].split()
    if not words or len(words) > 10:
        return None
    first = words[0].lower()
    if first in NO_NOUN and first not in QUANTIFIERS:
        return None
    if not (DETERMINER.match(masked, at) or words[0][:1].isupper() or len(words) <= 4):
        return None
    return at, at + len(masked[at:edge].rstrip())


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
