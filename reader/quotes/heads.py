"""What a noun phrase is about: the name that heads it, or nobody by name.

“Mayor Ilse Marrow” -> Ilse Marrow; “Marrow’s statement” -> Marrow; “Marrow allies” -> none
"""

from __future__ import annotations

import re

from reader.article.annotation import MEASURED, EntityType, Mention
from reader.quotes.page import Page, Place
from reader.quotes.phrases import is_anothers

GOVERNED = re.compile(
    r"(?<![\w’'-])(?:of|for|from|in|at|with|to|near|by|on|against|about|between|after|than|as|and"
    r"|beside|behind|outside|inside|above|below|beyond|across|around|along|opposite)\s+(?:the\s+)?$"
)
"""A preposition governs what follows."""
_WORKS = frozenset(
    """
statement letter tweet tweets post posts email message remarks comments speech testimony words book
memoir column article report analysis website blog account video interview announcement response reply
answer tone warning
""".split()  # noqa: SIM905
)


def head_mention(page: Page, span: Place) -> Mention | None:
    """The mention that a noun phrase is about: a name it ends with, or a person, or whose statement it is."""
    found = None
    for mention in page.mentions_in(*span):
        if mention.type in MEASURED or mention.type is EntityType.PEOPLE:
            continue
        before = page.text[span[0] : mention.start]
        if GOVERNED.search(before) and not before.endswith("and "):
            break
        if is_anothers(page, span[0], mention):
            break
        if page.text[mention.end : mention.end + 2] in {"’s", "'s"} and mention.end < span[1]:
            owned = page.text[mention.end + 2 : span[1]]
            return mention if not owned.strip() or is_work(owned) else None
        if mention.type is EntityType.PERSON and _FOLLOWERS.match(page.text, mention.end, span[1]):
            return None
        if mention.end == span[1] or mention.type is EntityType.PERSON:
            found = mention
    return found


_FOLLOWERS = re.compile(
    r" (?:[a-z-]+ )?(?:allies|aides?|supporters?|advis[eo]rs?|backers?|campaign|spokes\w+|surrogates?"
    r"|critics?|opponents?|lawyers?|attorneys?|staff(?:ers)?|team|officials?|administration|family|associates?|fans?"
    r"|donors?|camp|loyalists?|operatives?|strategists?|organi[sz]ers?|voters?|government|representatives?)\b"
)
"""Whoever stands with somebody: “Marrow allies” are not Marrow."""


def is_work(words: str) -> bool:
    """“’s statement”, “’s recent analysis of …”: what somebody said or wrote."""
    head = re.split(r" (?:of|for|in|at|from|on|to|with)\b", words)[0].split()
    return bool(head) and head[-1].lower() in _WORKS
