"""The clause that an attribution carries outside of marks.

`Marrow said that the dam would hold, adding …` -> “the dam would hold”
`The dam would hold, said Marrow.` -> “The dam would hold”
`The dam, Marrow said, would hold.` -> all of it
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re

from reader.quotes.attributions import Attribution, is_belief
from reader.quotes.cues import PHRASAL
from reader.quotes.grammar import FINITE, OBLIQUE, SUBORDINATE
from reader.quotes.page import BLANK, ENDED, Page, Place

_HEARER = re.compile(rf"(?:\s+(?:[\w’'-]+|[{BLANK}{ENDED}]+)){{0,5}}?\s+(?:that|how|why|whether),?\s+(?=\S)")
_ABSTRACTS = (
    "evidence|concerns?|fears?|hopes?|confidence|doubts?|belief|idea|view|claims?|signs?|statement|suggestions?|clear"
    "|allegations?|reports?|warnings?|news|plans|fact|argument|accusations?|regret|surprise|point|case|know"
)
_THAT = re.compile(
    rf"(?:\s+(?=(?:{OBLIQUE.pattern}|again|also|yesterday|\w+ly\b))(?:[\w’'-]+\s+){{0,5}}?[\w’'-]+"
    rf"|(?:\s+[\w’'-]+){{0,4}}?\s+(?:{_ABSTRACTS}))?\s+(?:that|how|why|whether),?\s+(?=\S)",
    re.IGNORECASE,
)
_TOLD = frozenset({"tell", "remind", "assure", "warn", "advise", "promise"})
"""Verbs whose hearer stands before “that”: “told the court that”."""
_CLAUSE = re.compile(
    rf"\s+(?=(?:the|a|an|he|she|it|they|there|his|her|its|their|this|these|those|no|some|many|most|all|both"
    rf"|[A-Z][\w’'-]*|\d[\d,.]*)\s|[{BLANK}])"
)
_THING = re.compile(
    r"(?:(?:the|an?|his|her|their|its|some|this|these|those|many|all) )"
    r"(?:[\w’'-]+ ){0,2}?(?:things?|words?|phrases?|prayers?|truth|name|same|opposite|goodbyes?|thanks)\b"
    r"(?=[,.;]|$| (?:that|which|of|to|in|at|for|about|over|aloud|again|nobody)\b)"
    r"(?!.{0,80} (?:is|was) (?:that|how|not)\b)"
    r"|it or not\b"
    r"|it (?:twice|again|once|often|aloud|loudly|softly|quietly|to (?:his|her|their|the|me|us|him|them))\b"
)
"""What is said as a thing and is no clause: “said the thing that all had waited for”."""
_DAY = re.compile(
    r"\s+(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?\b"
)
"""When it was said, before what was said."""
_GIVEN = re.compile(
    r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3} (?:an?|the|what|his|her|their|its|any|all|another)\b"
)
"""“denied Vale the post”: whom, and what."""
_MERE_WHY = re.compile(rf"(?:why|how) {OBLIQUE.pattern}", re.IGNORECASE)
"""“said why in eleven words”: what was said is not told."""
_PLAIN = frozenset(
    """
say add believe think claim insist argue warn hope expect fear know deny suggest predict feel note state
""".split()
)
"""Verbs that carry a clause without “that”."""

_BESIDE_MARKS = frozenset(f"{form} {word}" for form, word in PHRASAL.items()) - {
    "pointed out",
    "points out",
    "pointing out",
    "made clear",
    "makes clear",
}
"""Cues that carry marked words only: “went on”."""

_ENDS = re.compile(
    r";|\s\((?:Photo|Picture|Image|Credit|Foto|Bild)\b|,?\s+(?:but|while|although|though|whereas)\s|,\s+(?:which|who|according|and\s+(?:then|later))\s"
)
_ASIDE = re.compile(r",\s+wh")
_NO_VERB = re.compile(
    rf"(?!.*{FINITE.pattern})(?:the|an?|his|her|its|their) (?:(?!\w+(?:s|ed)\b)[\w’'-]+ ){{0,7}}[\w’'-]+"
)
"""A clause that has come no further than its subject: “the yard, which …”."""
_CLOSES = re.compile(rf"\s*(?:$|[,.;:—–]|{OBLIQUE.pattern})", re.IGNORECASE)
"""What may follow a cue whose clause stood before it: “…, Marrow said on Friday”."""

_TITLE = re.compile(rf"[,{BLANK}{ENDED}](?:\s+[^\s,;:{BLANK}{ENDED}]+){{1,6}}$")
LONGEST = 1500
"""How far from its cue a clause may reach, in characters."""

_LEAST = 3
"""How many words a clause has at least."""


def clause_of(page: Page, sentence: Place, one: Attribution, following: Attribution | None) -> Place | None:
    """The words that an attribution carries; marked words may stand among them."""
    masked = page.masked
    if one.cue[0] - sentence[0] > LONGEST or sentence[1] - one.cue[1] > LONGEST:
        return None
    if one.verb.startswith("in the words") and BLANK in masked[one.end : sentence[1]]:
        return None
    if one.verb.startswith(("according", "in the words")):
        return _around_phrase(masked, sentence, one)
    if one.negated or one.verb in _BESIDE_MARKS or not (one.is_speech or is_belief(one.verb)):
        return None
    if one.inverted or not masked[one.end : sentence[1]].strip(" ."):
        return _before_cue(page, sentence, one) if one.is_speech else None
    if _is_inserted(masked, sentence, one):
        return _trimmed(masked, *sentence)
    clause = (_HEARER if one.verb in _TOLD else _THAT).match(masked, one.cue[1], sentence[1])
    if clause is None and one.verb in _PLAIN:
        day = _DAY.match(masked, one.cue[1], sentence[1])
        clause = _CLAUSE.match(masked, day.end() if day else one.cue[1], sentence[1])
        if clause and _is_object(masked, one, clause.end(), sentence[1]):
            return None
    if clause and _MERE_WHY.match(masked, clause.end() - 4, sentence[1]):
        return None
    if clause is None:
        closing = one.is_speech and not OBLIQUE.match(masked, sentence[0])
        return _before_cue(page, sentence, one) if closing else None
    end = _main_clause(masked, sentence, one, clause.end())
    return _trimmed(masked, clause.end(), _end_of(masked, clause.end(), end, following))


def _main_clause(masked: str, sentence: Place, one: Attribution, start: int) -> int:
    """Where the main clause starts behind “After Marrow suggested that …, ”; else the sentence's end."""
    if one.start - sentence[0] > _OPENS or not SUBORDINATE.match(masked, sentence[0]):
        return sentence[1]
    main = _MAIN.search(masked, start, sentence[1])
    return main.start() if main else sentence[1]


_OPENS = 12
"""How far from its start the subject of a sentence's first clause may stand."""
_MAIN = re.compile(
    r",\s+(?:(?:he|she|they|it)\s|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?\s(?!and\b|or\b))"
    r"(?:also |then |later )?(?!to\b|of\b)\w+(?:ed|d|s|t)\b"
)
"""The subject and verb of a main clause."""


def _is_object(masked: str, one: Attribution, start: int, end: int) -> bool:
    """Whether what follows a cue is a thing and no clause."""
    return _THING.match(masked, start, end) is not None or (
        one.verb == "deny" and _GIVEN.match(masked, start, end) is not None
    )


def _end_of(masked: str, start: int, end: int, following: Attribution | None) -> int:
    """Where a clause ends: before a turn of the sentence, or a second attribution with the same subject."""
    turn = _ENDS.search(masked, start, end)
    if turn and not (_ASIDE.match(turn.group()) and _NO_VERB.fullmatch(masked, start, turn.start())):
        end = turn.start()
    if following is None or not start < following.cue[0] < end:
        return end
    before = masked[start : following.cue[0]].rstrip()
    if before.endswith((" and", " but")):
        return start + len(before) - 4
    if masked[slice(*following.cue)].endswith("ing"):
        comma = masked.rfind(",", start, following.cue[0])
        return comma if comma > 0 else end
    return end


def _is_inserted(masked: str, sentence: Place, one: Attribution) -> bool:
    """“The dam, Marrow said, would hold.”"""
    before = masked[sentence[0] : one.start].rstrip()
    return before.endswith(",") and masked.startswith(",", one.end) and BLANK not in before


def _before_cue(page: Page, sentence: Place, one: Attribution) -> Place | None:
    """“The dam would hold, said Marrow.”"""
    if not one.inverted and (
        one.start == one.cue[0] or not _CLOSES.match(page.masked, one.cue[1], sentence[1])
    ):
        return None
    before = page.masked[sentence[0] : one.start].rstrip()
    title = _TITLE.search(before)
    if title and not FINITE.search(title.group()):
        before = before[: title.start() + 1]
    if not before or len(before.split()) <= _LEAST:
        return None
    if before[-1] == ",":
        return sentence[0], sentence[0] + len(before) - 1
    if before[-1] in f"{BLANK}{ENDED}":
        return sentence[0], sentence[0] + len(before)
    return None


def _around_phrase(masked: str, sentence: Place, one: Attribution) -> Place | None:
    """“According to the board, the dam would hold.”"""
    if one.start - sentence[0] < _LEAST:
        named = _NAMED.match(masked, one.end, sentence[1])
        comma = named.end() - 1 if named else masked.find(",", one.end, sentence[1])
        return _trimmed(masked, comma + 1, sentence[1]) if comma >= 0 else None
    before = masked[sentence[0] : one.start].rstrip()
    if _OPENING.fullmatch(before) and OBLIQUE.match(before) and not FINITE.search(before):
        return _trimmed(masked, *sentence)
    return _trimmed(masked, sentence[0], one.start)


_NAMED = re.compile(r",(?: [^\W\da-z_][\w’'.-]*){1,4},")
"""The name behind an office: “According to the harbour master, Ilse Marrow, …”."""
_OPENING = re.compile(r"[^,\s]+(?: [^,\s]+){0,7},")
"""A short phrase before “according to” that the sentence only opens with: “In May, according to …”."""


def _trimmed(masked: str, start: int, end: int) -> Place | None:
    """A place without blanks and stops at its ends; None where it holds too few words."""
    start += len(masked[start:end]) - len(masked[start:end].lstrip())
    end = start + len(masked[start:end].rstrip(" ,.;"))
    return (start, end) if len(masked[start:end].split()) >= _LEAST else None
