"""Made articles for measuring: any number of them, in stories, from invented words, the same on every run."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import lru_cache

from reader.article.annotation import AnnotatedArticle, EntityType, Mention
from reader.article.text import Article, Block, Kind, Metadata

SYLLABLES = (
    *("ba", "cor", "den", "fal", "gim", "hor", "jes", "kal", "lum", "mor", "nev", "pol", "ras", "sel"),
    *("tam", "ven", "wor", "yel", "zan", "drif", "glen", "brak", "stel"),
)


@lru_cache(maxsize=4)
def words(count: int, seed: int = 1) -> tuple[str, ...]:
    """Distinct invented words."""
    chance, found = random.Random(seed), dict[str, None]()
    while len(found) < count:
        found["".join(chance.choices(SYLLABLES, k=chance.choice((2, 2, 3, 3, 4))))] = None
    return tuple(found)


def made(count: int, *, length: int = 350, per_story: int = 5, seed: int = 2) -> Iterator[AnnotatedArticle]:
    """`count` articles of `length` words, `per_story` of them sharing names and telling words."""
    chance, known = random.Random(seed), words(30_000)
    often = [1 / (rank + 3) for rank in range(len(known))]
    for number in range(count):
        if number % per_story == 0:
            topic = chance.sample(known[2_000:], 30)
            names = [f"{a.title()} {b.title()}" for a, b in zip(topic[:8], topic[8:16], strict=True)]
        told = chance.choices(known, often, k=length)
        for at in range(0, length, 7):
            told[at] = chance.choice(topic)
        for at in range(3, length, 25):
            told[at] = chance.choice(names)
        yield _article(number, told, names, chance)


def _article(number: int, told: list[str], names: list[str], chance: random.Random) -> AnnotatedArticle:
    headline = " ".join(told[:9]).capitalize()
    parts = [headline] + [" ".join(told[at : at + 40]).capitalize() + "." for at in range(9, len(told), 40)]
    blocks, at = [], 0
    for part in parts:
        blocks.append(Block(Kind.PARAGRAPH if at else Kind.HEADLINE, at, at + len(part)))
        at += len(part) + 2
    text = "\n\n".join(parts)
    about = Metadata(
        headline=headline,
        outlet=f"The {chance.choice(names).split()[0]} Post",
        published=f"20{number % 25:02}-{number % 12 + 1:02}-{number % 28 + 1:02}",
        language="en",
    )
    return AnnotatedArticle(Article(text, tuple(blocks), about), tuple(_mentions(text, names)))


def _mentions(text: str, names: list[str]) -> list[Mention]:
    found = []
    for name in names:
        at = text.find(name)
        while at >= 0:
            found.append(Mention(at, at + len(name), EntityType.PERSON, name))
            at = text.find(name, at + 1)
    return sorted(found, key=lambda mention: mention.start)
