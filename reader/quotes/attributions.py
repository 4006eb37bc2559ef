"""Attributions: a cue and its subject in one sentence.

`Marrow, 54, warned that` -> warn, “Marrow”; `said the harbour master` -> say, “the harbour master”;
`according to the board` -> “the board”; `he said, adding that` -> both, by “he”
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.article.annotation import EntityType
from reader.quotes.cues import (
    AMBIGUOUS,
    BELIEF,
    CUES,
    FOREIGN,
    NEVER_INVERTED,
    NOT_FINITE,
    NOUNS,
    PARTICIPLES,
    PHRASAL,
    SPEECH,
)
from reader.quotes.first_subject import nearest_subject
from reader.quotes.page import BLANK, ENDED, Page, Place
from reader.quotes.people import Speaker
from reader.quotes.phrases import subject_before
from reader.quotes.subject_behind import is_nobody, subject_after


@dataclass(slots=True)
class Attribution:
    """Who says in what word, as places in the text."""

    start: int
    """Where the cue or its subject starts, whichever is first."""
    end: int
    """Where the cue or its subject ends, whichever is last."""
    cue: Place
    verb: str
    """The plain form of the cue."""
    subject: Place
    """The noun phrase."""
    inverted: bool = False
    """The subject stands behind the cue."""
    negated: bool = False
    """It is not said: “did not say why”."""
    speaker: Speaker | None = None
    """Whom the noun phrase stands for; None for the first person, and before that is asked."""

    @property
    def is_speech(self) -> bool:
        """Whether the cue is a verb of saying, not of thinking or naming."""
        return self.verb in _SAYING


_SAYING = frozenset(SPEECH.values()) | {"according to", "in the words of"}
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_ACCORDING = re.compile(
    r"(?<![\w])(?:according to|in the words of|selon|d['’]après|laut|según)(?=\s)", re.IGNORECASE
)
_SIGNS = ("according to", "in the words of", "selon", "après", "laut", "según")
"""One of these stands in every such phrase: to know soon that a sentence has none."""
_SOMEBODY = frozenset({EntityType.PERSON, EntityType.NAME})
_ABROAD = re.compile(r"(?:Pour|Für|Para)(?= [^\W\d_a-z])")
"""What opens a sentence that gives somebody's marked words: “Pour Claire Dumont, « … ».”"""
_GOES_ON = re.compile(r"(?<!\S)(?:went|goes|going|continued|began|wants|took \w+) to $")
_PURPOSES = frozenset({"tell", "say", "announce", "warn", "declare", "argue", "insist"})
_THAT_BEHIND = re.compile(r"(?:\s+[\w’'-]+){0,3}?\s+that\s")
_NOT_SAID = re.compile(
    r"(?:refus|declin|fail|seem|appear|want|need|try|tri|hesitat|unable|reluctant|willing|likely|ready|hav|had|has|going|not)"
    r"\w*$"
)
_NEGATION = re.compile(r"(?<!\S)(?:not|never|(?:\w+n[’']t))\s+(?:\w+\s+)?$")
_PASSIVE = re.compile(r"(?<!\S)(?:is|are|was|were|been|be|being)\s+(?:\w+ly\s+)?$")
_PROGRESSIVE = re.compile(r"(?:which|that|who) (?:is|are|was|were|has been|have been) (?:\w+ly )?$")
_MEASURE = re.compile(
    r"(?:(?:the|an?|its|his|her|their) )?(?:size|age|weight|height|length|tonnage|temperature|type|kind"
    r"|needs?|tastes?|season|rank|order|number|plan|schedule|income|means|merit|price"
    r"|quality|speed|distance|depth)(?: of .*)?"
)
"""What things are arranged by, and nobody’s words: “paid according to tonnage”."""
_NOBODY = re.compile(r"(?:nobody|no one|no-one|none|nothing|neither)\b", re.IGNORECASE)
_BY = re.compile(r"\s+(?:\w+\s+)?by(?=\s)")
_BEHIND_MARKS = re.compile(rf"[{BLANK}{ENDED}][\s,.—–-]*(?:(?:a|ha|ont|han|hat) )?$")
_AS_SAYING = re.compile(r"(?<!\S)(?:is|was|were|been)\s+(?:widely\s+)?(?:quoted|cited|reported)\s+as\s+$")
_THING = re.compile(r"(?:message|sign|hat|banner|poster|shirt|placard|sticker|letter|plaque|card)s?\s+$")
_WITH = re.compile(r"(?<!\S)with\s+(?P<who>[^,.;:]{2,60}?)\s+$")
_CLAUSE_BEHIND = re.compile(
    rf"\s*(?:[,:—–]|[{BLANK}{ENDED}]|(?:that|how|why|whether|he|she|they|it|there|the|a|an|his|her|their)\b|$)"
)


_WHICH_STATES = frozenset(
    """
swing united battleground member red blue purple southern northern eastern western other several key gulf
early all these those most primary caucus baltic nordic leaning
""".split()  # noqa: SIM905
)
"""Words behind which “states” are parts of a country."""
_NAMED_BEHIND = re.compile(rf"[{BLANK}{ENDED}][\s,.]*(?:[^\W\da-z_][\w’'-]* ){{1,3}}$")
"""Marked words and a name, behind which a form that may be a noun is a verb: `“We sail,” Marrow notes.`"""


def attributions(page: Page, start: int, end: int) -> list[Attribution]:
    """The attributions of one sentence, in the order of their cues."""
    found = [*_by_verb(page, start, end), *_by_phrase(page, start, end)]
    return sorted(found, key=lambda a: a.cue)


def _by_phrase(page: Page, start: int, end: int) -> Iterator[Attribution]:
    lower = page.masked[start:end].lower()
    said = any(sign in lower for sign in _SIGNS)
    for match in _ACCORDING.finditer(page.masked, start, end) if said else ():
        subject = subject_after(page, match.end(), end)
        if subject is not None and not _MEASURE.fullmatch(page.text, *subject):
            verb = match.group().lower()
            verb = verb if verb in _SAYING else "according to"
            yield Attribution(match.start(), subject[1], match.span(), verb, subject, True)
    abroad = _ABROAD.match(page.masked, start, end)
    if abroad and any(one.type in _SOMEBODY for one in page.mentions_in(abroad.end(), abroad.end() + 2)):
        subject = subject_after(page, abroad.end(), end)
        if subject is not None and BLANK in page.masked[subject[1] : end]:
            yield Attribution(start, subject[1], abroad.span(), "in the words of", subject, True)


def _by_verb(page: Page, start: int, end: int) -> Iterator[Attribution]:
    if CUES.keys().isdisjoint(map(str.lower, _WORD.findall(page.masked, start, end))):
        return
    last: Place | None = None
    previous = ""
    for match in _WORD.finditer(page.masked, start, end):
        word = match.group()
        lower = word.lower()
        if lower in CUES and (word == lower or match.start() == start):
            one = _attribution(page, (start, end), match.span(), lower, previous, last)
            if one is not None:
                last = one.subject
                yield one
        previous = lower


def _attribution(
    page: Page, sentence: Place, cue: Place, word: str, previous: str, last: Place | None
) -> Attribution | None:
    """The attribution of one cue; None where it is no verb or has no subject."""
    masked = page.masked
    if word in PHRASAL and not masked.startswith(PHRASAL[word], cue[1] + 1):
        return None
    if word in PARTICIPLES and not _PROGRESSIVE.search(masked, max(sentence[0], cue[0] - 24), cue[0]):
        return _by_participle(page, sentence, cue, word, last)
    if previous == "to" and not _GOES_ON.search(masked, max(sentence[0], cue[0] - 24), cue[0]):
        return _by_purpose(page, sentence, cue, word)
    if _is_no_verb(masked, sentence, cue, word, previous):
        return None
    if _PASSIVE.search(masked, max(sentence[0], cue[0] - 24), cue[0]):
        return _by_agent(page, sentence, cue, word)
    verb = CUES[word]
    marks_before = _stands_behind_marks(masked, sentence[0], cue[0])
    if marks_before and verb not in NEVER_INVERTED:
        subject = subject_after(page, cue[1], sentence[1])
        if subject is not None:
            return Attribution(cue[0], subject[1], cue, verb, subject, inverted=True)
    subject = subject_before(page, sentence[0], cue[0], word)
    if subject is not None and _NOBODY.match(masked, subject[0]):
        return None
    if subject is not None and word in FOREIGN and is_nobody(masked[slice(*subject)]):
        behind = subject_after(page, cue[1], sentence[1])
        return Attribution(cue[0], behind[1], cue, verb, behind, inverted=True) if behind else None
    if subject is not None:
        negated = _NEGATION.search(masked, max(sentence[0], cue[0] - 24), cue[0]) is not None
        return Attribution(subject[0], cue[1], cue, verb, subject, negated=negated)
    if not marks_before and masked[max(sentence[0], cue[0] - 2) : cue[0]] == ", " and word in SPEECH:
        return _closing(page, sentence, cue, verb)
    return None


def _is_no_verb(masked: str, sentence: Place, cue: Place, word: str, previous: str) -> bool:
    """Whether the form is a noun or an infinitive here."""
    if word in FOREIGN:
        return False
    if (previous in NOT_FINITE and (previous not in AMBIGUOUS or word in NOUNS)) or (
        previous.endswith(("’s", "'s")) and word in NOUNS
    ):
        return True
    if word == "states" and previous in _WHICH_STATES:
        return True
    if word not in NOUNS or _CLAUSE_BEHIND.match(masked, cue[1], sentence[1]):
        return False
    return _NAMED_BEHIND.search(masked, max(sentence[0], cue[0] - 60), cue[0]) is None


def _stands_behind_marks(masked: str, start: int, cue: int) -> bool:
    return _BEHIND_MARKS.search(masked, max(start, cue - 12), cue) is not None or cue == start


def _closing(page: Page, sentence: Place, cue: Place, verb: str) -> Attribution | None:
    """“The dam would hold, said Marrow.”: an inverted subject that ends its sentence, or its clause."""
    subject = subject_after(page, cue[1], sentence[1])
    if (
        verb in NEVER_INVERTED
        or subject is None
        or page.masked[subject[1] : sentence[1]].lstrip()[:1] not in {"", ".", ","}
    ):
        return None
    return Attribution(cue[0], subject[1], cue, verb, subject, inverted=True)


def _by_agent(page: Page, sentence: Place, cue: Place, word: str) -> Attribution | None:
    """“was asked by host Ilse Marrow”: the agent speaks."""
    by = _BY.match(page.masked, cue[1], sentence[1])
    subject = subject_after(page, by.end(), sentence[1]) if by else None
    if subject is None:
        return None
    return Attribution(cue[0], subject[1], cue, CUES[word], subject, inverted=True)


def _by_purpose(page: Page, sentence: Place, cue: Place, word: str) -> Attribution | None:
    """“met the envoys to tell them that”: by whom the clause is about; not “refused to say that”."""
    if word not in _PURPOSES or not _THAT_BEHIND.match(page.masked, cue[1], sentence[1]):
        return None
    before = page.masked[max(sentence[0], cue[0] - 40) : cue[0] - 3].rstrip()
    subject = None if _NOT_SAID.search(before) else nearest_subject(page, sentence[0], cue[0])
    return Attribution(cue[0], cue[1], cue, CUES[word], subject) if subject else None


def _by_participle(
    page: Page, sentence: Place, cue: Place, word: str, last: Place | None
) -> Attribution | None:
    """“…, adding that”: by the last speaker of the sentence, or whom the sentence is about."""
    left = max(sentence[0], cue[0] - 80)
    head = page.masked[left : cue[0]]
    quoted = _AS_SAYING.search(head)
    with_whom = _WITH.search(head)
    thing = _THING.search(head)
    if quoted:
        subject = subject_before(page, sentence[0], left + quoted.start(), word)
    elif with_whom:
        subject = left + with_whom.start("who"), left + with_whom.end("who")
    elif thing and word in {"reading", "saying", "stating"}:
        subject = subject_before(page, sentence[0], cue[0], word)
    else:
        subject = last or nearest_subject(page, sentence[0], cue[0])
    if subject is None or subject[1] > cue[0]:
        return None if subject is None else Attribution(cue[0], cue[1], cue, CUES[word], subject)
    return Attribution(cue[0], cue[1], cue, CUES[word], subject)


def is_belief(verb: str) -> bool:
    """Whether a verb is one of thinking."""
    return verb in _THINKING


_THINKING = frozenset(BELIEF.values())
