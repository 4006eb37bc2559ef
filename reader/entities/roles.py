"""What the words beside a person's name call the person.

“Norland’s harbour minister, Ilse Marrow” -> “Norland’s harbour minister”
“US Secretary of State Ilse Marrow” -> “US Secretary of State”
“Jonas Vale, mayor of Corvane since 2019,” -> “mayor of Corvane since 2019”
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.article.annotation import EntityType, Mention
from reader.article.span import Span
from reader.entities.words import FUNCTION_WORDS, ROLES, SAYING, TITLE_MODIFIERS, TITLE_TAILS, TITLES

_REACH = 90
"""How far before and behind a name the words that name a role may lie."""
_MOST_WORDS = 9

_WORD = re.compile(r"[^\s,;:()“”\"—–]+")
_MARKS = ',;:()“”"—–'
_LETTER = re.compile(r"\w")
_BEHIND = re.compile(r",(?: \d{1,3},)? (?P<role>[^\s,.;:()“”\"—–][^,.;:()“”\"—–]*)(?=[,.;)]|$)")
_POSSESSIVE = re.compile(r"[’']s$|(?<=s)[’']$")
_MERE = frozenset(["Mr", "Mrs", "Ms", "Miss", "Mx", "Sir", "Dame", "Lord", "Lady"])
"""Titles that say nothing of what somebody does."""
_DETERMINERS = frozenset(["the", "a", "an", "The", "A", "An", "its", "their", "his", "her", "our"])
_MORE_ROLES = frozenset(
    """
warden harbourmaster foreman treasurer coordinator superintendent principal dean vicar mp commissioner
undersecretary midwife carpenter electrician vet paramedic firefighter ranger keeper councillor magistrate
ombudsman regulator whistleblower spokesperson chancellor consul major lieutenant constable sheriff
""".split()
)
_JOINING = frozenset(["of", "for", "and", "to"])
_LEADING_TO = _JOINING - {"and"}
"""What parts a role from that of somebody else, where both are named."""
_FIELDS = frozenset(["Justice", "Counsel"])
"""Roles that are the field of another one, too: “Minister of Justice”."""
_TO_BE = frozenset(["candidate", "nominee", "contender", "contestant", "applicant", "pick", "choice"])
"""Those who want an office, or are wanted in it."""
_SMALL = frozenset(word.lower() for word in FUNCTION_WORDS | SAYING) - _DETERMINERS - _JOINING
_MODIFIERS = frozenset(word.lower() for word in TITLE_MODIFIERS)
_OF_A_ROLE = ROLES | _MORE_ROLES | _MODIFIERS | _JOINING
_VERBS = frozenset(
    ["is", "was", "were", "has", "had", "have", "will", "would", "are", "who", "which", "that"]
)


def with_roles(text: str, mentions: Iterable[Mention], blocks: Sequence[Span]) -> Iterator[Mention]:
    """The same mentions, those of persons with what the words beside them call them."""
    starts = [block.start for block in blocks]
    for mention in mentions:
        if mention.type is not EntityType.PERSON:
            yield mention
            continue
        block = blocks[max(0, bisect_right(starts, mention.start) - 1)]
        role = _role_before(text, mention, block) or _role_behind(text, mention, block)
        yield replace(mention, role=role) if role else mention


def _role_before(text: str, mention: Mention, block: Span) -> str:
    """“the Turkish Health Minister Ilse Marrow”, “the harbour minister, Ilse Marrow”."""
    start = max(block.start, mention.start - _REACH)
    start = max(start, text.rfind(". ", start, mention.start) + 1)
    words = _WORD.findall(_part_before(text[start : mention.start]))
    taken = words[_first(words) :]
    if not text.startswith(", ", mention.start - 2):
        taken = _own(taken)
    while taken and (taken[0] in _DETERMINERS or taken[0].lower() in _JOINING):
        taken = taken[1:]
    return " ".join(taken) if _is_role(taken) else ""


def _own(words: list[str]) -> list[str]:
    """Those of the words that name a person's own role: in “the deputy of Mayor Marrow” they are “Mayor”.

    In “editor of the Post and author”, and in “candidate for mayor”, all are.
    """
    if not words or not _names_role(words[-1]) or words[-1] in _FIELDS:
        return words
    at = max((place for place, word in enumerate(words) if word.lower() in _LEADING_TO), default=-1)
    is_all = "and" in words[at + 1 :] or (at > 0 and words[at - 1].lower() in _TO_BE)
    return words if is_all else words[at + 1 :]


def _part_before(left: str) -> str:
    """What stands behind the last mark before a name and its space; a comma may stand right before it."""
    left = left.removesuffix("\n")
    if not left.endswith(" "):
        return ""
    left = left[:-1]
    if left.endswith(","):
        left = left[:-1]
        if not _LETTER.match(left[-1:]):
            return ""
    return left[max(map(left.rfind, _MARKS)) + 1 :]


def _first(words: Sequence[str]) -> int:
    """Where the words begin that belong together up to the last, which ends a role."""
    last = len(words)
    if not words or not _ends_role(words):
        return last
    at = last
    for place in range(last - 1, max(-1, last - 1 - _MOST_WORDS), -1):
        word = words[place]
        if word in _DETERMINERS or _POSSESSIVE.search(word):
            return place + (not word[0].isupper() or word in _DETERMINERS)
        if word.lower() in _SMALL or not word[0].isalpha():
            break
        if word[0].isupper() or word.lower() in _OF_A_ROLE:
            at = place
        elif last - place > _FARTHEST:
            break
    return at


_FARTHEST = 3
"""How many words from the name an ordinary word may stand: “the harbour minister”."""


def _ends_role(words: Sequence[str]) -> bool:
    """Whether the words before a name end in a role, or in the field of one: “Secretary of State”."""
    last = words[-1]
    if _names_role(last) and last not in _FIELDS:
        return True
    is_field = len(words) > 2 and words[-2] == "of" and (last in TITLE_TAILS or last[0].isupper())
    return _names_role(words[-3] if is_field else last)


def _names_role(word: str) -> bool:
    bare = word.rstrip(".")
    return bare.lower() in ROLES or bare.lower() in _MORE_ROLES or (bare in TITLES and bare not in _MERE)


def _is_role(words: Sequence[str]) -> bool:
    return 0 < len(words) <= _MOST_WORDS and any(map(_names_role, words))


def _role_behind(text: str, mention: Mention, block: Span) -> str:
    """“Jonas Vale, the mayor of Corvane, said”: the words up to the next mark."""
    match = _BEHIND.match(text, mention.end, min(block.end, mention.end + _REACH))
    words = match["role"].split() if match else []
    if not words or any(word.lower() in _VERBS or word.lower() in SAYING for word in words):
        return ""
    if not any(map(_names_role, words[:_NEAR])):
        return ""
    if words[0] in _DETERMINERS:
        words = words[1:]
    elif words[0].lower() in _SMALL:
        return ""
    return " ".join(words) if _is_role(words) else ""


_NEAR = 6
"""Among how many words behind a name one must name a role."""
