"""One name over many articles: which of a few candidates a name is another way to write, and why.

“Mohammed Zorbari” here, “Muhammad Zorbari” there; a lone “Zorbatov” where only one Zorbatov is ever named in
full; “WHB” where all that spell it out mean one body; “Ilse Marchwod”, once, where “Ilse Marchwood” is
in the news.
A merge needs exactly one candidate, and strict conditions: many articles tell of many people.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.article.annotation import EntityType
from reader.entities.aliases.bodies import plain
from reader.entities.aliases.misspelt import MISSPELLING, is_misspelt, near_keys
from reader.entities.aliases.spelling import spelling_keys
from reader.entities.common_words import is_common
from reader.entities.person_names import FAMILY_NAMES, GIVEN_NAMES
from reader.entities.places import PLACES

KNOWN = 3
"""In so many articles a full name must stand before a lone last name anywhere is taken for it."""
FAMOUS = 5
"""In so many a name must stand before another is held for its misspelling."""
_SHORTEST = 5
"""The fewest letters of such a last name."""
_LONGEST_ACRONYM = 6

_SPELT = frozenset(
    [EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.PEOPLE, EntityType.EVENT]
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name with the number of articles that hold it."""

    number: int
    name: str
    articles: int


Joined = tuple[int, str]
"""The number of the name that another is a way to write, and the reason."""


def keys_of(name: str, kind: EntityType) -> tuple[str, ...]:
    """What spellings of one name share; none for names of an unknown sort."""
    return spelling_keys(name) if kind in _SPELT else ()


def kept_under(name: str, kind: EntityType, articles: int) -> tuple[str, ...]:
    """The keys by which a name is to be found; a well-known person's also where it is misspelt."""
    famous = kind is EntityType.PERSON and articles >= FAMOUS
    return (*keys_of(name, kind), *(near_keys(name) if famous else ()))


def last_name(name: str, kind: EntityType) -> str:
    """The lone last name that may be short for a full one; empty where it is none, or too common."""
    known = name in FAMILY_NAMES or name in GIVEN_NAMES or name in PLACES
    if kind is not EntityType.PERSON or " " in name or len(name) < _SHORTEST or known or is_common(name):
        return ""
    return name


def acronym(name: str, kind: EntityType) -> str:
    """The acronym that a body's name may be; empty where it is none."""
    short = plain(name)
    is_one = kind is EntityType.ORGANISATION and " " not in name and short.isupper()
    return name if is_one and 1 < len(short) <= _LONGEST_ACRONYM else ""


def same_spelling(one: Candidate, others: Sequence[Candidate]) -> Joined | None:
    """The most frequent of the names that are spelt alike, unless that is the name itself."""
    best = max([one, *others], key=lambda other: (other.articles, -other.number))
    return None if best.number == one.number else (best.number, "spelling")


def only_bearer(others: Collection[Candidate]) -> Joined | None:
    """The one person of the library with this last name, if articles know the person well."""
    if len(others) != 1:
        return None
    (other,) = others
    return (other.number, "the only one of this last name") if other.articles >= KNOWN else None


def only_expansion(others: Collection[Candidate]) -> Joined | None:
    """The one body that articles spell an acronym out as."""
    if len(others) != 1:
        return None
    (other,) = others
    return other.number, "acronym"


def misspelt(one: Candidate, others: Collection[Candidate]) -> Joined | None:
    """The one well-known person from whose name this one, that stands in one article, differs by a letter."""
    if one.articles > 1:
        return None
    near = [other for other in others if other.articles >= FAMOUS and is_misspelt(one.name, other.name)]
    return (near[0].number, MISSPELLING) if len(near) == 1 else None
