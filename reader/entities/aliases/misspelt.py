"""A last name with one wrong letter: “Ilse Marorw”, once, where “Marrow” stands again and again.

Strict, because two names may differ by one letter: the wrong one stands once, is long, is no word and no
known name; the right one stands more often, and is nobody else's; the letter is neither the first nor one
of the last two, where names are inflected (“Drensky” and “Drenska”, “Blomsen” and “Blomson” are two).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reader.entities.aliases.alias import Alias
from reader.entities.aliases.spelling import fold
from reader.entities.common_words import is_common
from reader.entities.peoples import PEOPLES
from reader.entities.person_names import FAMILY_NAMES, GIVEN_NAMES
from reader.entities.places import PLACES

MISSPELLING = "misspelling"
SHORTEST = 6
"""The fewest letters of a last name that may be misspelt: shorter ones are too often other names."""
_ENDING = 2
_MOST_NAMES = 3000
"""With more persons than any article has, as in a list of names, nothing is compared."""


def find_misspelt(surfaces: Iterable[str]) -> dict[str, Alias]:
    """The misspelt persons among `surfaces`, each with its right name."""
    counts = Counter(surfaces)
    if len(counts) > _MOST_NAMES:
        return {}
    last_names = _last_names(counts)
    held = Counter(dict.fromkeys(last_names, 0))
    for last, names in last_names.items():
        held[last] = sum(counts[name] for name in names)
    wrong = [last for last, times in held.items() if times == 1 and _may_be_wrong(last)]
    right = _near({last for last, times in held.items() if times > 1})
    found = {}
    for last in wrong:
        (name,) = last_names[last]
        fits = {other for key in _near_keys(last) for other in right.get(key, ())}
        fits = {
            other for other in fits if _differs_inside(last, other) and _same_person(name, last_names[other])
        }
        if len(fits) == 1:
            found[name] = Alias(_corrected(name, fits.pop()), MISSPELLING)
    return found


def near_keys(name: str) -> tuple[str, ...]:
    """What a full name shares with each that differs from it by one letter of its last name."""
    first, _, last = name.rpartition(" ")
    if not first or not SHORTEST - 1 <= len(last) <= _LONGEST:
        return ()
    return tuple(f"{fold(first)} ~ {key}" for key in sorted(_near_keys(last)))


def is_misspelt(name: str, right: str) -> bool:
    """Whether a full name is another one with one wrong letter in its last name."""
    first, _, last = name.rpartition(" ")
    its_first, _, its_last = right.rpartition(" ")
    same = bool(first) and fold(first) == fold(its_first)
    return same and len(its_last) >= SHORTEST and _may_be_wrong(last) and _differs_inside(last, its_last)


def _last_names(counts: Iterable[str]) -> dict[str, set[str]]:
    """Every last name -> the names that end in it."""
    found: dict[str, set[str]] = {}
    for name in counts:
        found.setdefault(name.rpartition(" ")[2], set()).add(name)
    return found


def _may_be_wrong(last: str) -> bool:
    known = last in GIVEN_NAMES or last in FAMILY_NAMES or last in PLACES or last in PEOPLES
    return (
        len(last) >= SHORTEST
        and last[:1].isupper()
        and not last.isupper()
        and not known
        and not is_common(last)
    )


def _near(names: Iterable[str]) -> dict[str, set[str]]:
    """Names by their letters but one: two near names share such a key, so that not all are compared."""
    keyed: dict[str, set[str]] = {}
    for name in names:
        if SHORTEST <= len(name) <= _LONGEST:
            for key in _near_keys(name):
                keyed.setdefault(key, set()).add(name)
    return keyed


_LONGEST = 30


def _near_keys(name: str) -> set[str]:
    """The folded name, and it with each of its inner letters left out."""
    plain = fold(name)[:_LONGEST]
    return {plain} | {plain[:i] + plain[i + 1 :] for i in range(1, len(plain))}


def _differs_inside(one: str, other: str) -> bool:
    """Whether two names differ by one letter, left out, put in, changed or swapped, and not in their ends."""
    one, other = fold(one), fold(other)
    if one == other or one[:1] != other[:1] or one[-_ENDING:] != other[-_ENDING:]:
        return False
    at = next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    rest, its = one[at:], other[at:]
    if len(one) == len(other):
        return rest[1:] == its[1:] or (rest[:2] == its[1::-1] and rest[2:] == its[2:])
    return rest[1:] == its or rest == its[1:]


def _same_person(name: str, others: set[str]) -> bool:
    """Whether the bearers of the right name can be the one of the wrong: the same first name, or none."""
    first = fold(name.partition(" ")[0]) if " " in name else ""
    firsts = {fold(other.partition(" ")[0]) for other in others if " " in other}
    return len(firsts) <= 1 and (not first or not firsts or firsts == {first})


def _corrected(name: str, last: str) -> str:
    """The name with its last word put right."""
    return f"{name.rpartition(' ')[0]} {last}".strip()
