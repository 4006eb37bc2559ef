"""Writes a pile of raw articles of invented words, of any size; the same pile for the same seed.

    python benchmarks/make_library.py build/pile --articles 1000
    python benchmarks/make_library.py build/pile --articles 100000 --words 120 --jsonl
    python benchmarks/make_library.py build/long --articles 1 --words 1000000

Every article has a headline with its outlet's tail, a standfirst, quotations with speakers, names that come
again, and a leftover or two. Stories repeat their names, so that links are found.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

LISTS = """
syllables: ba bren cal dor el fen gar hol is jor kel lim mar nor ob pel quin ros sul tar ul ver wen yar zel
first: Aldra Bevin Corra Dunstan Elvie Fenna Garrow Hestor Ismay Jolyon Kirra Lorne Mabeth Nerys Odric
things: ferry quarry orchard harbour tunnel library school clinic bridge mill lighthouse market archive
roles: mayor minister warden surgeon engineer teacher judge pilot captain farmer spokeswoman
cues: said warned insisted promised added admitted
deeds: closes reopens floods burns expands moves vanishes collapses
days: Monday Tuesday Wednesday Thursday Friday Saturday Sunday
glue: while the rest of the town looked on and nobody could say what it would cost in the end
"""
WORDS = {name: words.split() for name, words in (line.split(":") for line in LISTS.strip().splitlines())}
OUTLETS = ("The Fenmouth Echo", "Dorvale Herald", "Kelmar Daily", "The Ulver Post", "Norrish Gazette")
LEFTOVERS = (
    "Watch the scene at the {thing} – video",
    "Sign up for our newsletter and get the day's stories in your inbox",
    "Share this on every network",
    "Photograph: {name}/{outlet}",
    "READ: {headline}",
)


class Writer:
    """Makes articles up, one after the other, from one stream of chance."""

    def __init__(self, seed: int, stories: int) -> None:
        self.chance = random.Random(seed)
        self.words = [self.word() for _ in range(4000)]
        self.stories = [self.story() for _ in range(stories)]
        self.headlines = ["The first of them all"]

    def word(self) -> str:
        """A word that means nothing."""
        return "".join(self.chance.choices(WORDS["syllables"], k=self.chance.randint(1, 3)))

    def name(self) -> str:
        """A person's name that nobody has."""
        pick = self.chance.choice
        return f"{pick(WORDS['first'])} {self.word().title()}{pick(WORDS['syllables'])}"

    def story(self) -> dict[str, str]:
        """Who and what the articles of one story are about."""
        return {
            "name": self.name(),
            "other": self.name(),
            "place": f"{self.word().title()}{self.chance.choice(('mouth', 'vale', 'wick', 'ford'))}",
            "thing": self.chance.choice(WORDS["things"]),
            "role": self.chance.choice(WORDS["roles"]),
        }

    def sentence(self, story: dict[str, str]) -> str:
        """One sentence, every fifth of them a quotation."""
        pick = self.chance.choice
        filler = " ".join(self.chance.choices(self.words, k=4) + self.chance.choices(WORDS["glue"], k=8))
        if self.chance.random() < 0.2:
            speaker = pick(
                (story["name"], f"{pick(WORDS['roles'])} {story['other']}", story["name"].split()[1])
            )
            return f"“We saw the {filler} of it,” {speaker} {pick(WORDS['cues'])} on {pick(WORDS['days'])}."
        figure = f"{self.chance.randint(2, 90) * 100:,}"
        return f"The {pick(self.words)} of {story['place']} had {figure} {pick(self.words)} {filler}."

    def article(self, words: int) -> tuple[str, str]:
        """A headline and the raw text under it."""
        story = self.chance.choice(self.stories)
        outlet = self.chance.choice(OUTLETS)
        pick = self.chance.choice
        about = f"{story['place']} {story['thing']}"
        headline = f"{about} {pick(WORDS['deeds'])} as {pick(self.words)} {pick(self.words)} waits"
        day = date(2026, 1, 1) + timedelta(days=self.chance.randrange(300))
        lines = [
            f"{headline} - {outlet}",
            f"The {story['role']} {story['name']} has until {pick(WORDS['days'])} to decide",
        ]
        lines.append(f"{story['place'].upper()}, {day:%d %B %Y} – {self.sentence(story)}")
        written = 30
        while written < words:
            lines.append(" ".join(self.sentence(story) for _ in range(self.chance.randint(2, 5))))
            written += lines[-1].count(" ") + 1
        leftover = pick(LEFTOVERS).format(outlet=outlet, headline=pick(self.headlines[-500:]), **story)
        lines.insert(self.chance.randrange(3, len(lines) + 1), leftover)
        self.headlines.append(headline)
        return headline, "\n\n".join(lines) + "\n"


def articles(count: int, words: int, seed: int) -> Iterator[tuple[str, str]]:
    """`count` articles of about `words` words, with their headlines."""
    writer = Writer(seed, stories=max(1, count // 6))
    return (writer.article(words) for _ in range(count))


def write(folder: Path, count: int, words: int = 400, seed: int = 7, *, jsonl: bool = False) -> None:
    """Writes a pile: a file for each article, or one file with a record for each."""
    folder.mkdir(parents=True, exist_ok=True)
    if not jsonl:
        for number, (_, text) in enumerate(articles(count, words, seed)):
            (folder / f"{number:06}.txt").write_text(text, encoding="utf-8")
        return
    with (folder / "pile.jsonl").open("w", encoding="utf-8") as file:
        for number, (headline, text) in enumerate(articles(count, words, seed)):
            record = {"id": f"made-{number}", "title": headline, "text": text}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description="Write a pile of raw articles of invented words.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--words", type=int, default=400, help="about how many in each")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--jsonl", action="store_true", help="one file of JSON lines in place of many")
    asked = parser.parse_args()
    write(asked.folder, asked.articles, asked.words, asked.seed, jsonl=asked.jsonl)


if __name__ == "__main__":
    main()
