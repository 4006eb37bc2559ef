"""What is known about an article in one shape, wherever it came from: a page, a record, a line of the text.

`By Ilse Marrow, Trade Editor` -> `Ilse Marrow`; `12 March 2026 10:14 GMT` -> `2026-03-12T10:14+00:00`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from reader.article.text import Metadata
from reader.cleaning.dates import find_moment
from reader.cleaning.language import language_of
from reader.cleaning.names import authors_in, is_name
from reader.cleaning.outlet import has_press_word, is_domain
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import key_of

_LANGUAGE = Pattern(r"([a-z]{2,3})(?:[-_].*)?", re.IGNORECASE)
_BY = Pattern(r"(?:by|von|par|por|di|door|av|af|от|від|przez)\s+(?=[^\W\d_])", re.IGNORECASE)
LONGEST_SECTION = 48
_DEFAULT, _SHORT = "en", 300
"""What publishing systems call a page that nobody gave a language, and a text too short to say otherwise."""


def settled(facts: Metadata, text: str) -> Metadata:
    """The same facts, each in its one shape; the language, where none is told, is that of `text`."""
    published, updated = find_moment(facts.published), find_moment(facts.updated)
    language = _LANGUAGE.fullmatch(facts.language.strip())
    return replace(
        facts,
        headline=" ".join(facts.headline.split()),
        authors=_authors(facts),
        published=published,
        updated=updated if updated[:10] >= published[:10] and updated != published else "",
        section=facts.section if len(facts.section) <= LONGEST_SECTION else "",
        language=_language(language[1].lower() if language else "", text),
    )


def _language(told: str, text: str) -> str:
    """The language that is told; that of the text where none is, or where a page calls every text English."""
    if told and (told != _DEFAULT or len(text) < _SHORT):
        return told
    return language_of(text) or told


def _authors(facts: Metadata) -> tuple[str, ...]:
    """The persons among the authors, each once."""
    found: list[str] = []
    for author in facts.authors:
        bare = _BY.sub("", author.strip(), count=1)
        names = authors_in(bare)
        if not names and _could_be_person(bare, facts.outlet):
            names = (bare,)
        found += names
    return tuple({key_of(name): name for name in reversed(found)}.values())[::-1]


def _could_be_person(name: str, outlet: str) -> bool:
    """Whether a name that has not a name's usual look may stand all the same, as in another script."""
    if "@" in name or is_domain(name) or has_press_word(name) or key_of(name) == key_of(outlet):
        return False
    return is_name(name) or (
        0 < len(name) <= 40 and not name.isascii() and not any(c.isdecimal() for c in name)
    )
