"""Writes a pile of raw articles of invented words, of any size; the same pile for the same seed.

    python benchmarks/make_library.py build/pile --articles 1000
    python benchmarks/make_library.py build/pile --articles 100000 --words 120 --jsonl
    python benchmarks/make_library.py build/long --articles 1 --words 1000000

Lengths are log-normal about the words asked for (720 words are 5 kB). The days go over two years;
stories begin, are told again by several outlets and end. One article in twenty is another outlet's copy
of an earlier one, one in thirty a longer version. Every outlet repeats lines of its own, and one article
in four names another's headline. Words come as seldom as in a language, so that the library's index
grows as it does with real articles. Memory does not grow with the pile.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from made_words import Vocabulary

LISTS = """
roles: mayor minister warden surgeon engineer teacher judge pilot captain farmer spokeswoman
cues: said warned insisted promised added admitted
deeds: closes reopens floods burns expands moves collapses delays defends rejects
days: Monday Tuesday Wednesday Thursday Friday Saturday Sunday
papers: Echo Herald Daily Post Gazette Courier Observer Times
"""
ROLES, CUES, DEEDS, DAYS, PAPERS = (line.split(":")[1].split() for line in LISTS.strip().splitlines())
OFTEN_LEFT = (
    "Sign up for our newsletter and get the day's stories in your inbox",
    "Share this on every network",
    "Follow {outlet} for more from {home}",
    "All rights reserved. {outlet} is not responsible for what other sites say.",
)
SELDOM_LEFT = ("Watch the scene at {place} – video", "Photograph: {name}/{outlet}", "READ: {headline}")

FIRST_DAY, DAYS_IN_ALL = date(2024, 9, 1), 730
OUTLETS = 60
TOLD_AT_ONCE = 120
"""So many stories are told at a time."""
REMEMBERED = 200
"""So many of the last articles may be copied or named."""


@dataclass(frozen=True)
class Story:
    """Who and what the articles of one story are about."""

    names: tuple[str, ...]
    place: str
    firm: str
    words: tuple[str, ...]
    figures: tuple[str, ...]


@dataclass(frozen=True)
class Made:
    """One article, before a scraper left anything in it."""

    headline: str
    outlet: str
    day: date
    story: Story
    standfirst: str
    paragraphs: tuple[str, ...]


class Writer:
    """Makes articles up, one after the other, from one stream of chance."""

    def __init__(self, seed: int, count: int, words: int) -> None:
        self.chance = random.Random(seed)
        self.known = Vocabulary(seed)
        homes = self.known.places.things
        self.outlets = [f"The {homes[at * 7]} {PAPERS[at % len(PAPERS)]}" for at in range(OUTLETS)]
        self.shares = [1 / (rank + 2) for rank in range(OUTLETS)]
        self.stories: deque[Story] = deque(maxlen=TOLD_AT_ONCE)
        self.last: deque[Made] = deque(maxlen=REMEMBERED)
        self.count, self.words = count, words

    def story(self) -> Story:
        """Something new: people of its own and people known from elsewhere."""
        known, people = self.known, self.chance.randint(1, 4)
        return Story(
            (*(known.person() for _ in range(people)), *known.known.draw(self.chance.randint(0, 2))),
            known.places.one(),
            known.firms.one(),
            tuple(known.content.draw(24)),
            tuple(f"{self.chance.randint(3, 9000):,}" for _ in range(6)),
        )

    def told(self) -> Story:
        """A story that goes on, or a new one in the place of the one that is oldest."""
        if self.stories and self.chance.random() < 0.6:
            return self.chance.choice(self.stories)
        self.stories.append(self.story())
        return self.stories[-1]

    def plain(self, story: Story, words: int) -> str:
        """Words of the language, with some of the story among them."""
        told = self.known.words.draw(words)
        told[self.chance.randrange(words)] = self.chance.choice(story.words)
        return " ".join(told)

    def sentence(self, story: Story) -> str:
        """One sentence, every fifth of them a quotation."""
        pick, kind = self.chance.choice, self.chance.random()
        name = pick(story.names)
        if kind < 0.2:
            speaker = pick((name, f"{pick(ROLES)} {name}", name.split()[1]))
            return f"“We saw the {self.plain(story, 14)} of it,” {speaker} {pick(CUES)} on {pick(DAYS)}."
        if kind < 0.35:
            things = self.plain(story, 6)
            return f"The {self.plain(story, 9)} of {story.place} had {pick(story.figures)} {things}."
        if kind < 0.5:
            return (
                f"{name.split()[1]} and the {story.firm} {self.plain(story, 12)}, and {self.plain(story, 7)}."
            )
        return f"{self.plain(story, 20).capitalize()}."

    def headline(self, story: Story) -> str:
        """Eight words or so, most of them the story's."""
        told = self.chance.sample(story.words, 3)
        about = self.chance.choice((story.place, story.firm, story.names[0].split()[1]))
        return (
            f"{about} {self.chance.choice(DEEDS)} {told[0]} {told[1]} as {self.known.content.one()} {told[2]}"
        )

    def paragraphs(self, story: Story, words: int) -> tuple[str, ...]:
        """About so many words, by two or three sentences."""
        found: list[str] = []
        written = 0
        while written < words:
            found.append(" ".join(self.sentence(story) for _ in range(self.chance.randint(1, 3))))
            written += found[-1].count(" ") + 1
        return tuple(found)

    def made(self, number: int) -> Made:
        """The article of this number, counted from 0."""
        kind = self.chance.random()
        if self.last and kind < 0.05:
            return self.copied(self.chance.choice(self.last))
        if self.last and kind < 0.08:
            return self.longer(self.chance.choice(self.last))
        story = self.told()
        words = int(self.chance.lognormvariate(0, 0.6) * self.words)
        day = FIRST_DAY + timedelta(days=number * DAYS_IN_ALL // self.count)
        (outlet,) = self.chance.choices(self.outlets, self.shares)
        standfirst = (
            f"The {self.chance.choice(ROLES)} {story.names[0]} has until {self.chance.choice(DAYS)} to decide"
        )
        text = self.paragraphs(story, min(words, 20 * self.words))
        return Made(self.headline(story), outlet, day, story, standfirst, text)

    def copied(self, earlier: Made) -> Made:
        """Another outlet's copy, under a headline of its own and a little shorter."""
        outlet = self.chance.choice([other for other in self.outlets if other != earlier.outlet])
        kept = earlier.paragraphs[: max(1, len(earlier.paragraphs) - self.chance.randint(0, 2))]
        return replace(earlier, outlet=outlet, headline=self.headline(earlier.story), paragraphs=kept)

    def longer(self, earlier: Made) -> Made:
        """A later version by the same outlet."""
        more = self.paragraphs(earlier.story, 80)
        return replace(earlier, paragraphs=(*earlier.paragraphs, *more), day=earlier.day + timedelta(days=1))

    def article(self, number: int) -> Made:
        """The article of this number, which later ones may copy or name."""
        made = self.made(number)
        self.last.append(made)
        return made

    def raw(self, made: Made) -> str:
        """What a scraper made of an article."""
        dateline = f"{made.story.place.upper()}, {made.day:%d %B %Y} – "
        lines = [f"{made.headline} - {made.outlet}", made.standfirst, *made.paragraphs]
        lines[2] = dateline + lines[2]
        fields = {
            "outlet": made.outlet,
            "home": made.outlet.split()[1],
            "place": made.story.place,
            "name": made.story.names[0],
            "headline": self.chance.choice(self.last).headline if self.last else made.headline,
        }
        if self.chance.random() < 0.7:
            left = self.chance.choice(SELDOM_LEFT).format(**fields)
            lines.insert(self.chance.randrange(3, len(lines) + 1), left)
        lines += [left.format(**fields) for left in OFTEN_LEFT if self.chance.random() < 0.6]
        return "\n\n".join(lines) + "\n"


def articles(count: int, words: int, seed: int) -> Iterator[tuple[str, str]]:
    """`count` raw articles of about `words` words, with their headlines."""
    writer = Writer(seed, count, words)
    for number in range(count):
        made = writer.article(number)
        yield made.headline, writer.raw(made)


def write(folder: Path, count: int, words: int = 400, seed: int = 7, *, jsonl: bool = False) -> None:
    """Writes a pile: a file for each article, or one file with a record for each."""
    folder.mkdir(parents=True, exist_ok=True)
    if not jsonl:
        for number, (_, text) in enumerate(articles(count, words, seed)):
            place = folder if count <= 20_000 else folder / f"{number // 1000:03}"
            place.mkdir(exist_ok=True)
            (place / f"{number:06}.txt").write_text(text, encoding="utf-8")
        return
    with (folder / "pile.jsonl").open("w", encoding="utf-8") as file:
        for number, (headline, text) in enumerate(articles(count, words, seed)):
            record = {"id": f"made-{number}", "title": headline, "text": text}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description="Write a pile of raw articles of invented words.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--words", type=int, default=720, help="about how many in each")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--jsonl", action="store_true", help="one file of JSON lines in place of many")
    asked = parser.parse_args()
    write(asked.folder, asked.articles, asked.words, asked.seed, jsonl=asked.jsonl)


if __name__ == "__main__":
    main()
