"""The small words that bound a noun phrase, as patterns: English, and articles of German, French and Spanish.

Written by hand for this project.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re

from reader.quotes.page import BLANK, ENDED

_WHOLE = r"(?<![\w’'-])"
"""Not inside a word."""


def _any(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


_PREPOSITIONS = _any(
    "of for in from at with to by on near about against between under over after before into as beside behind"
    " outside inside opposite along across around above below beyond"
)
_AUXILIARIES = _any(
    """
has had have also then later would could did does do will been was were is are recently once often again
already now still further thus even just first afterwards? himself herself themselves subsequently never
not only repeatedly
"""
)
_SEMI_AUXILIARIES = r"(?:went on|goes on|continued|used|wanted|wants|began|was quick|took to \w+) to"
AUXILIARY = re.compile(rf"(?:(?<!\S)(?:{_AUXILIARIES}|{_SEMI_AUXILIARIES}|\w+ly)\s+)+$")
"""What may stand between a subject and its cue."""

_DETERMINERS = _any(
    r"""
the a an one two three some many several most other another both all his her their its this these those
few no any every each \d+ der die das eine? seine? ihre? le la les une? son sa el los las una su
"""
)
DETERMINER = re.compile(rf"{_WHOLE}{_DETERMINERS}(?= )", re.IGNORECASE)
"""What opens a noun phrase."""

GOVERNED = re.compile(
    rf"{_WHOLE}{_PREPOSITIONS}\s+(?:{_any('the a an its his her their')}\s+)?$", re.IGNORECASE
)
"""At the end of what stands before a noun: a preposition governs it."""

_ABROAD = _any("von vom der des für aus im du della dello del")
PREPOSITION = re.compile(rf"{_WHOLE}(?:{_PREPOSITIONS}|{_ABROAD})\s", re.IGNORECASE)
"""A preposition anywhere."""

_CONJUNCTIONS = _any(
    r"""
and but or so yet as while when because since if then meanwhile however later also still that where
after before though although until whereas what which how instead today yesterday nor \w+ly
"""
)
LEADING = re.compile(rf"(?:{_CONJUNCTIONS}\b,?\s+)+", re.IGNORECASE)
"""What may stand before the subject of a clause."""

_FINITES = _any(
    """
is was are were has have had will would can could should may might that which who when while because if
but where as than and or so what how why
"""
)
CLAUSE_WORD = _any("that which who when while because if but where as than and or so what how why")
"""What opens a clause within a sentence, as a pattern."""

FINITE = re.compile(rf"{_WHOLE}{_FINITES}\s+", re.IGNORECASE)
"""What no noun phrase goes on through."""

BREAKS = re.compile(rf",(?!\d{{3}}(?!\d))|[;:(){BLANK}{ENDED}—–\[\]|=<>]|\s-\s")
"""Punctuation that ends a phrase."""

_OBLIQUES = _any(
    r"""
in on at for with from by of after before during as despite among under over about speaking asked when
while if since until instead according last earlier later this now then within without through
throughout amid following given although though because once writing responding referring citing \d
monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december
"""
)
SUBORDINATE = re.compile(
    r"(?:when|while|after|before|as|if|because|although|though|since|once|until)\b", re.I
)
"""What opens a clause that stands before the main one: “When the dam broke, Marrow …”."""

OBLIQUE = re.compile(rf"{_OBLIQUES}\b", re.IGNORECASE)
"""What opens a phrase that is no subject."""

_STOPS = _any(
    r"""
who which that when while after before during as because on at if to about via through by referring
speaking last this earlier later yesterday today \w+day is was are were has had have will would should
could can may seinen seinem ihren ihrem dem im vor zu nach bei mit gegenüber auf
"""
)
STOP = re.compile(rf"[,.;:!?(){BLANK}{ENDED}—–\[\]\n]|\s(?:{_STOPS}|in (?:an?|the|his|her|their|its))\b")
"""What ends the subject behind a cue."""

NO_NOUN = frozenset(
    """
to and or but that this it is was are were be been have has had in of on at by for from with as not than
the a an so what there here which who how why where when if about into over under out up down off only
more most very too being just like will would can could may might must should shall do does did well
much many some all any lot first last next one also then now still even yet again while
because ever awake asleep
""".split()
)
"""Words that end no noun phrase."""

QUANTIFIERS = frozenset("the a an some many all most one another several few others".split())
"""Those among them that may open one."""

PLURAL = (
    "s",
    "people",
    "men",
    "women",
    "police",
    "many",
    "some",
    "others",
    "children",
    "team",
    "media",
    "public",
    "two",
    "three",
    "both",
)
"""How nouns end that a plural verb may follow."""
