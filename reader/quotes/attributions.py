"""Attributions: a cue and its subject in one sentence: `said the harbour master`, `Marrow, 54, warned that`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.article.annotation import MEASURED, Mention
from reader.quotes.cues import BELIEF, CUES, FOREIGN, NAMING, NOT_FINITE, PARTICIPLES, SPEECH
from reader.quotes.page import BLANK, ENDED, Page


@dataclass(slots=True)
class Attribution:
    """Who says in what word, as places in the text."""

    start: int
    """Where the cue or its subject starts, whichever is first."""
    end: int
    """Where the cue or its subject ends, whichever is last."""
    cue: tuple[int, int]
    verb: str
    """The plain form of the cue."""
    subject: tuple[int, int]
    """The noun phrase."""
    inverted: bool = False
    """The subject stands after the cue."""


REACH = 240
"""How many characters before a cue its subject may start, and after it end."""

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_AUXILIARY = re.compile(
    r"(?:(?<!\S)(?:has|had|have|also|then|later|would|did|does|do|was|were|is|are|been|recently|once|often|again|already"
    r"|now|still|further|thus|even|just|first|afterwards|afterward|himself|herself|subsequently|never|not|will|\w+ly)\s+)+$"
)
_PRONOUN = re.compile(r"(?<![\w’'])(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e|[Yy]ou|[Ww]ho)$")
_DETERMINER = re.compile(
    r"(?<![\w’'-])(?:the|a|an|one|two|three|some|many|several|most|other|another|both|all|his|her|their|its|this|these"
    r"|those|few|no|any|every|each|\d+)(?= )",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"(?<![\w’'-])(?:of|for|in|from|at|with|to|by|on|and|near)\s+$", re.IGNORECASE)
_LEADING = re.compile(
    r"(?:(?:and|but|or|so|yet|as|while|when|because|since|if|then|meanwhile|however|later|also|still|that|where|after|before"
    r"|though|although|until|whereas|what|which|how|instead|today|yesterday|\w+ly)\b,?\s+)+",
    re.IGNORECASE,
)
_BREAKS = re.compile(rf"[,;:(){BLANK}{ENDED}—–\[\]]")
_OBLIQUE = re.compile(
    r"(?:in|on|at|for|with|from|by|of|after|before|during|as|despite|among|under|over|about|speaking|asked|when|while|if"
    r"|since|until|instead|according|last|earlier|later|this|now|then|\d|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
_AFTER_STOP = re.compile(
    rf"[,.;:!?(){BLANK}{ENDED}—–\[\]]| (?:who|which|that|when|while|after|before|during|as|because|in a|in an|in the|in his|in her|on|at a|at the"
    r"|if|of his|of her|to|about|via|through|by|referring|speaking|last|this|earlier|later)\b"
)
_ACCORDING = re.compile(r"(?<![\w])(?:[Aa]ccording to|[Ii]n the words of)\s+")


def attributions(page: Page, start: int, end: int) -> list[Attribution]:
    """The attributions of one sentence, in the order of their cues."""
    found = list(_by_verb(page, start, end))
    found.extend(_by_phrase(page, start, end))
    return sorted(found, key=lambda a: a.cue)


def _by_verb(page: Page, start: int, end: int) -> Iterator[Attribution]:
    masked = page.masked
    last: tuple[int, int] | None = None
    previous = ""
    for match in _WORD.finditer(masked, start, end):
        word = match.group()
        lower = word.lower()
        if lower in CUES and (word == lower or match.start() == start) and previous not in NOT_FINITE:
            one = _attribution(page, start, end, match.start(), match.end(), lower, last)
            if one is not None:
                last = one.subject
                yield one
        previous = lower


def _attribution(
    page: Page, start: int, end: int, cue: int, stop: int, word: str, last: tuple[int, int] | None
) -> Attribution | None:
    """The attribution of one cue; None where it is no verb or has no subject."""
    subject = None
    if word in PARTICIPLES:
        if last is None:
            last = first_subject(page, start, cue)
        return Attribution(cue, stop, (cue, stop), CUES[word], last) if last else None
    if _may_invert(page.masked, start, cue):
        subject = subject_after(page, stop, end)
        if subject is not None:
            return Attribution(cue, subject[1], (cue, stop), CUES[word], subject, inverted=True)
    subject = subject_before(page, start, cue, word)
    if subject is None:
        return None
    return Attribution(subject[0], stop, (cue, stop), CUES[word], subject)


def _may_invert(masked: str, start: int, cue: int) -> bool:
    before = masked[max(start, cue - 3) : cue].rstrip()
    return not before or before[-1] in f"{BLANK}{ENDED},—–-"


def _by_phrase(page: Page, start: int, end: int) -> Iterator[Attribution]:
    for match in _ACCORDING.finditer(page.masked, start, end):
        subject = subject_after(page, match.end() - 1, end, phrase=True)
        if subject is not None:
            cue = (match.start(), match.end() - 1)
            yield Attribution(match.start(), subject[1], cue, match.group().strip().lower(), subject, True)


def subject_before(page: Page, start: int, cue: int, word: str) -> tuple[int, int] | None:
    """The noun phrase that ends right before a cue, auxiliaries and insertions between commas left out."""
    left = max(start, cue - REACH)
    head = page.masked[left:cue]
    head = head[: len(head.rstrip()) + 1] if head.rstrip() != head else head
    cut = _AUXILIARY.search(head)
    if cut:
        head = head[: cut.start()]
    head = head.rstrip()
    if head.endswith(","):
        return _before_insertion(page, left, head[:-1])
    found = _tail_phrase(page, left, head, word)
    return found


def _before_insertion(page: Page, left: int, head: str) -> tuple[int, int] | None:
    """“Marrow, 54, the harbour master,” -> “Marrow”: the first piece between commas that is a noun phrase."""
    at = 0
    pieces = []
    for comma in [*re.finditer(",", head), None]:
        stop = comma.start() if comma else len(head)
        pieces.append((at, stop))
        at = stop + 1
    for a, b in pieces[:-1][-5:]:
        piece = head[a:b]
        if not piece.strip() or _OBLIQUE.match(piece.lstrip()):
            continue
        found = _tail_phrase(page, left, head[:b], "")
        if found is not None and found[0] >= left + a:
            return found
    return None


def _tail_phrase(page: Page, left: int, head: str, word: str) -> tuple[int, int] | None:
    """The noun phrase at the end of `head`, which starts at `left` in the text."""
    stop = left + len(head)
    pronoun = _PRONOUN.search(head)
    if pronoun:
        if pronoun.group().lower() == "who":
            return _antecedent(page, left, head[: pronoun.start()].rstrip(" ,"))
        return left + pronoun.start(), stop
    segment = 0
    for brk in _BREAKS.finditer(head):
        segment = brk.end()
    mention = _mention_ending(page, left + segment, stop)
    if mention is not None:
        before = page.masked[left + segment : mention.start]
        if not _PREPOSITION.search(re.sub(r"\b[Tt]he $", "", before)) or _PREPOSITION.search(before[:0]):
            return mention.start, mention.end
        if before.rstrip().endswith((" and", "and")):
            return mention.start, mention.end
    return _common_phrase(head, segment, left, word)


def _antecedent(page: Page, left: int, head: str) -> tuple[int, int] | None:
    if not head:
        return None
    return _tail_phrase(page, left, head, "")


def _mention_ending(page: Page, start: int, stop: int) -> Mention | None:
    for mention in reversed(page.mentions_in(max(start, stop - 120), stop)):
        if mention.end == stop and mention.type not in MEASURED:
            return mention
        if mention.end < stop:
            break
    return None


_NOUN = re.compile(r"[^\W\d_][\w’'-]*$")
_NO_NOUN = frozenset(
    ["to", "and", "or", "but", "that", "this", "it", "is", "was", "are", "were", "be", "been", "have", "has", "had", "of", "in", "on", "at", "by", "for", "from", "with", "as", "not", "than", "the", "a", "an", "so", "what", "there", "here", "which", "who", "how", "why", "where", "when", "if", "about", "into", "over", "under", "out", "up", "down", "off", "only", "more", "most", "very", "too", "being", "just", "like", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "do", "does", "did", "well", "much", "many", "some", "all", "any", "lot", "first", "last", "next"]
)


def _common_phrase(head: str, segment: int, left: int, word: str) -> tuple[int, int] | None:
    """A noun phrase of ordinary words at the end of `head`, back to its determiner."""
    piece = head[segment:]
    shift = len(piece) - len(piece.lstrip())
    lead = _LEADING.match(piece, shift)
    if lead:
        shift = lead.end()
    noun = _NOUN.search(piece)
    if noun is None or noun.group().lower() in _NO_NOUN or noun.start() < shift:
        return None
    if word in _BASE_FORMS and not noun.group().endswith(("s", "people", "men", "women", "police", "many")):
        return None
    begin = shift
    for det in reversed(list(_DETERMINER.finditer(piece, shift))):
        begin = det.start()
        if not _PREPOSITION.search(piece[:begin]):
            break
        begin = shift
    if len(piece[begin:].split()) > 12 or _OBLIQUE.match(piece, begin):
        return None
    return left + segment + begin, left + len(head)


_BASE_FORMS = (
    frozenset(verb for table in (SPEECH, NAMING, BELIEF) for verb in table.values())
    - FOREIGN
    - {"put", "read"}
)


def subject_after(page: Page, start: int, end: int, phrase: bool = False) -> tuple[int, int] | None:
    """The noun phrase right after a cue: “said Ilse Marrow”, “said the harbour master”."""
    masked = page.masked
    at = start
    while at < end and masked[at].isspace():
        at += 1
    limit = min(end, at + REACH)
    pronoun = re.compile(r"(?:he|she|they|it|I|we)\b").match(masked, at, limit)
    if pronoun:
        return at, pronoun.end()
    stop = _AFTER_STOP.search(masked, at, limit)
    edge = stop.start() if stop else limit
    if edge <= at:
        return None
    inside = [m for m in page.mentions_in(at, edge) if m.type not in MEASURED]
    if inside:
        first = inside[0]
        between = masked[at : first.start]
        if not re.search(r"\b(?:of|for|from|in|at|with|to)\b", between):
            name = next(
                (
                    m
                    for m in inside
                    if m.type == "person"
                    and not re.search(r"\b(?:of|for|from|in|at|with|to)\b", masked[at : m.start])
                ),
                first,
            )
            return name.start, max(name.end, name.end)
        if len(between.split()) <= 8:
            return at, first.end
    words = masked[at:edge].split()
    if not words or len(words) > 10:
        return None
    if _DETERMINER.match(masked, at) or words[0][:1].isupper() or phrase or len(words) <= 3:
        if words[0].lower() in _NO_NOUN and words[0].lower() not in {
            "the",
            "a",
            "an",
            "some",
            "many",
            "all",
            "most",
            "last",
        }:
            return None
        return at, at + len(masked[at:edge].rstrip())
    return None


def first_subject(page: Page, start: int, end: int) -> tuple[int, int] | None:
    """The likely subject of a sentence: its first name that no preposition governs."""
    masked = page.masked
    for mention in page.mentions_in(start, end):
        if mention.type in MEASURED or mention.type == "people":
            continue
        if _PREPOSITION.search(masked, max(start, mention.start - 12), mention.start):
            continue
        if masked[mention.end : mention.end + 2] in {"’s", "'s"}:
            continue
        return mention.start, mention.end
    lead = re.compile(r"(?:But |And |Yet )?(?P<p>He|She|They|he|she|they)\b").match(masked, start, end)
    if lead:
        return lead.start("p"), lead.end("p")
    return None
