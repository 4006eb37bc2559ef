"""One name over many articles: which of a few candidates a name is another way to write, and why.

“Mohammed Zorbari” here, “Muhammad Zorbari” there; a lone “Zorbatov” where only one Zorbatov is ever named in
full; “WHB” where all that spell it out mean one body; “Ilse Marchwod”, once, where “Ilse Marchwood” is
in the news; “Ilse B. Marrow” and “Ilse Marrow”, where nobody is called “Ilse C. Marrow”.
A merge needs exactly one candidate, and strict conditions: many articles tell of many people.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.article.annotation import EntityType
from reader.article.gender import HE, gender_of
from reader.entities.aliases.bodies import plain
from reader.entities.aliases.misspelt import MISSPELLING, is_misspelt, near_keys
from reader.entities.aliases.spelling import fold, spelling_keys
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
    return (*keys_of(name, kind), *initial_keys(name, kind), *(near_keys(name) if famous else ()))


def initial_keys(name: str, kind: EntityType) -> tuple[str, ...]:
    """What a full name shares with it written with initials in the middle, or without them."""
    first, *middle, last = name.split(" ") if " " in name else ("", "")
    if kind is not EntityType.PERSON or len(first) <= _INITIAL or len(middle) > _MOST_INITIALS:
        return ()
    if not all(map(_is_initial, middle)):
        return ()
    return (f"{fold(first)} . {fold(last)}",)


def _is_initial(word: str) -> bool:
    return word[:1].isupper() and len(word.rstrip(".")) == 1


_INITIAL = 2
"""The most letters of a first name that is no more than an initial."""
_MOST_INITIALS = 3


def last_name(name: str, kind: EntityType) -> str:
    """The lone last name that may be short for a full one; empty where it is none, or too common."""
    name = _unaddressed(name)
    known = name in FAMILY_NAMES or name in GIVEN_NAMES or name in PLACES
    if kind is not EntityType.PERSON or " " in name or len(name) < _SHORTEST or known or is_common(name):
        return ""
    return name


ADDRESSES = ("Mrs", "Ms", "Miss", "Frau", "Madame", "Mme", "Señora")
"""Forms of address that a lone last name keeps: a woman is not the one man of her name."""


def _unaddressed(name: str) -> str:
    """“Mrs Marrow” -> “Marrow”."""
    address, _, last = name.partition(" ")
    return last if address in ADDRESSES else name


def may_be(name: str, bearer: str) -> bool:
    """Whether a lone last name may be short for a full one: “Mrs Vale” is not Jonas Vale."""
    if bearer.partition(" ")[0] in ADDRESSES:
        return False
    return name == _unaddressed(name) or gender_of(bearer, "") != HE


def acronym(name: str, kind: EntityType) -> str:
    """The acronym that a body's name may be; empty where it is none."""
    short = plain(name)
    is_one = kind is EntityType.ORGANISATION and " " not in name and short.isupper()
    return name if is_one and 1 < len(short) <= _LONGEST_ACRONYM else ""


def same_spelling(one: Candidate, others: Sequence[Candidate]) -> Joined | None:
    """The most frequent of the names that are spelt alike, unless that is the name itself."""
    best = max([one, *others], key=lambda other: (other.articles, -other.number))
    return None if best.number == one.number else (best.number, "spelling")


def same_but_initials(one: Candidate, others: Sequence[Candidate]) -> Joined | None:
    """The most frequent of names that differ by initials in the middle alone, unless two have others."""
    middles = {tuple(name.name.split(" ")[1:-1]) for name in (one, *others)} - {()}
    if len({" ".join(middle).replace(".", "") for middle in middles}) != 1:
        return None
    best = max([one, *others], key=lambda other: (other.articles, -other.number))
    return None if best.number == one.number else (best.number, "initials")


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
