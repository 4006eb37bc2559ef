"""Invented words as a language spreads them: few very often, most hardly ever; and names the same way."""

from __future__ import annotations

import random
from itertools import accumulate

LISTS = """
the of to and a in that is was for on it with as he at by be this have from or had not are but which one
you were all she there would their we him been has when who will no more if out so up said what its about
than into them can only other time new some could these two may first then do any like my now over such
our man me even most made after also did many off before must well back through years where much your way
down should because long each just those people too under very still being between never last another
while might great since against right came

ba bren cal dor el fen gar hol is jor kel lim mar nor ob pel quin ros sul tar ul ver wen yar zel dra mo
ti sho cre lan vi hu ster gro pla ne

Shipping Council University Party Bank Union Institute Rail Energy Police
"""
GLUE, SYLLABLES, FIRM_ENDS = (part.split() for part in LISTS.split("\n\n"))
FIRST_ENDS = ("a", "in", "or", "is", "an", "eth", "o", "wyn", "ie", "us")
PLACE_ENDS = ("mouth", "vale", "wick", "ford", "ham", "stead", "by", "holm", "ness", "croft")
FIRM_ENDS = (
    "Shipping",
    "Council",
    "University",
    "Party",
    "Bank",
    "Union",
    "Institute",
    "Rail",
    "Energy",
    "Police",
)
FLATTENING, STEEPNESS = 2.7, 1.07
"""What is added to a word's rank, and to which power it is raised, as Mandelbrot has it."""


class Drawn:
    """Things drawn by rank: the n-th comes about 1 / n as often as the first."""

    def __init__(self, things: list[str], chance: random.Random) -> None:
        self.things = things
        self._chance = chance
        self._sums = list(accumulate((rank + FLATTENING) ** -STEEPNESS for rank in range(1, len(things) + 1)))

    def draw(self, count: int) -> list[str]:
        """So many of them, with repetition."""
        return self._chance.choices(self.things, cum_weights=self._sums, k=count)

    def one(self) -> str:
        """One of them."""
        return self.draw(1)[0]


class Vocabulary:
    """All words and names of a made pile, the same for the same seed."""

    def __init__(self, seed: int, words: int = 80_000) -> None:
        self._chance = random.Random(f"words {seed}")
        made = sorted(self._distinct(words, 1, 4), key=len)  # what is said often is short
        self.content = Drawn(made, self._chance)
        self.words = Drawn([*GLUE, *made], self._chance)
        self._firsts = Drawn(
            [f"{stem.title()}{end}" for stem in self._distinct(60, 1, 2) for end in FIRST_ENDS], self._chance
        )
        self._lasts = Drawn([word.title() for word in self._distinct(25_000, 2, 3)], self._chance)
        self.places = Drawn(
            [f"{w.title()}{self._chance.choice(PLACE_ENDS)}" for w in self._distinct(6_000, 1, 3)],
            self._chance,
        )
        self.firms = Drawn(
            [f"{place} {self._chance.choice(FIRM_ENDS)}" for place in self.places.things[:3_000]],
            self._chance,
        )
        self.known = Drawn([self.person() for _ in range(3_000)], self._chance)
        """People who are in the news again and again."""

    def _distinct(self, count: int, fewest: int, most: int) -> list[str]:
        found: dict[str, None] = {}
        while len(found) < count:
            syllables = self._chance.choices(SYLLABLES, k=self._chance.randint(fewest, most))
            found["".join(syllables)] = None
        return list(found)

    def person(self) -> str:
        """Somebody's whole name; two may share it."""
        return f"{self._firsts.one()} {self._lasts.one()}"
