"""A small library of made articles: what screens show of it changes with no rule of cleaning or of names.

Every place, person and paper in it is invented.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.article.annotation import (
    AnnotatedArticle,
    EntityType,
    Mention,
    Quotation,
    QuotationKind,
    QuotationState,
)
from reader.article.document import RawDocument
from reader.article.link import Link
from reader.article.text import Article, Block, Kind, LinkedHeadline, Metadata, Removed
from reader.intake.naming import join_names
from reader.library import Library, open_library

PERSON, PLACE, BODY, DATE, NUMBER = (
    EntityType.PERSON,
    EntityType.PLACE,
    EntityType.ORGANISATION,
    EntityType.DATE,
    EntityType.NUMBER,
)
ADDED = "2018-12-01T08:00:00Z"
_QUOTED = re.compile("“[^”]*”")


@dataclass(frozen=True)
class Made:
    """An article and everything that is to be known of it."""

    source: str
    metadata: Metadata
    parts: Sequence[tuple[Kind, str]]
    """Its blocks after the headline: kind and words."""
    names: Mapping[str, tuple[EntityType, str]] = field(default_factory=dict)
    """Words as they stand -> what they name."""
    speakers: Sequence[tuple[str, str]] = ()
    """Speaker and cue of each quotation, in the order of the text."""
    cut_before: Sequence[str] = ()
    """Blocks, by their first words, before which a line was cut."""
    linked: Sequence[tuple[str, str]] = ()
    """Headlines that the text names, each with the first words of the block that follows."""

    def annotated(self) -> AnnotatedArticle:
        """The article as the journey would have made it."""
        parts = [(Kind.HEADLINE, self.metadata.headline)] if self.metadata.headline else []
        text, blocks = "", []
        for kind, words in [*parts, *self.parts]:
            start = len(text) + 2 if text else 0
            text = f"{text}\n\n{words}" if text else words
            blocks.append(Block(kind, start, start + len(words)))
        removed = tuple(
            Removed(line, "Share this article", Kind.SHARE_ROW, "share row", text.index(words))
            for line, words in enumerate(self.cut_before, 5)
        )
        linked = tuple(LinkedHeadline(title, text.index(words)) for title, words in self.linked)
        article = Article(text, tuple(blocks), self.metadata, removed, linked)
        return AnnotatedArticle(article, self._mentions(text), self._quotations(text))

    def _mentions(self, text: str) -> tuple[Mention, ...]:
        if not self.names:
            return ()
        longest = sorted(self.names, key=len, reverse=True)
        found = re.finditer(r"\b(?:" + "|".join(map(re.escape, longest)) + r")\b", text)
        return tuple(Mention(m.start(), m.end(), *self.names[m[0]]) for m in found)

    def _quotations(self, text: str) -> tuple[Quotation, ...]:
        found = list(_QUOTED.finditer(text))
        speakers = [*self.speakers, *[("", "")] * len(found)]
        return tuple(
            Quotation(m.start(), m.end(), QuotationKind.DIRECT, QuotationState.WHOLE, speaker, cue=cue)
            for m, (speaker, cue) in zip(found, speakers, strict=False)
        )


FERRANT = "Maud Ferrant"
_NAMES = {
    FERRANT: (PERSON, FERRANT),
    "Ferrant": (PERSON, FERRANT),
    "Joss Halvey": (PERSON, "Joss Halvey"),
    "Halvey": (PERSON, "Joss Halvey"),
    "Dorrit Keane": (PERSON, "Dorrit Keane"),
    "Keane": (PERSON, "Dorrit Keane"),
    "Orrelund": (PLACE, "Orrelund"),
    "Castle Brann": (PLACE, "Castle Brann"),
    "Brann Water Board": (BODY, "Brann Water Board"),
    "3 March": (DATE, "3 March"),
    "40,000 tonnes": (NUMBER, "40,000 tonnes"),
}

WALL = Made(
    "/pile/north/wall.txt",
    Metadata(
        "Orrelund wall holds through its first winter",
        "Orrelund Echo",
        ("Tilda Marsh",),
        "2019-03-14",
        language="en",
        url="https://echo.example/wall",
    ),
    (
        (Kind.STANDFIRST, "Engineers had feared the thaw; the reservoir gave them no trouble"),
        (Kind.CAPTION, "The wall at dawn. Photograph: Perrin Cole/Echo"),
        (
            Kind.PARAGRAPH,
            "The wall of the Orrelund reservoir came through its first winter without a crack, "
            "the Brann Water Board said on Thursday.",
        ),
        (
            Kind.PARAGRAPH,
            "“We looked at every joint twice,” said chief engineer Maud Ferrant. “There was nothing to "
            "mend.”",
        ),
        (
            Kind.PARAGRAPH,
            "Ferrant had warned in the autumn that the thaw would press on the wall with 40,000 tonnes of "
            "ice. It did, for eleven days. The gates were opened at night, when the valley slept.",
        ),
        (Kind.SUBHEADING, "What the divers saw"),
        (
            Kind.PARAGRAPH,
            "Two divers went down on 3 March. One of them, Joss Halvey, said the stone was “as clean as a "
            "plate”. Halvey has dived at Orrelund since the first block was laid.",
        ),
        (Kind.LIST_ITEM, "The gates were opened four times."),
        (Kind.LIST_ITEM, "The spillway ran for nine days."),
        (Kind.LIST_ITEM, "No stone was moved."),
        (Kind.BLOCK_QUOTATION, "A wall is a promise that has to be kept every night."),
        (
            Kind.PARAGRAPH,
            "In Castle Brann, below the wall, people had packed their silver in January. They unpacked it "
            "this week. “One sleeps better,” said Dorrit Keane, who runs the inn.",
        ),
        (
            Kind.PARAGRAPH,
            "The Brann Water Board will meet in April. Ferrant wants a second wall; Keane wants a lower "
            "rent. Neither has been promised anything.",
        ),
    ),
    _NAMES,
    (
        (FERRANT, "said"),
        (FERRANT, "said"),
        ("Joss Halvey", "said"),
        ("Dorrit Keane", "said"),
    ),
    cut_before=("What the divers",),
    linked=(
        ("Water board asks for a second wall", "In Castle Brann"),
        ("Ferry fares to rise in May", "The Brann Water Board will"),
    ),
)

BOARD = Made(
    "/pile/north/board.txt",
    Metadata("Water board asks for a second wall", "Brann Chronicle", (), "2019-03-12", language="en"),
    (
        (
            Kind.PARAGRAPH,
            "The Brann Water Board has asked for money for a second wall at Orrelund, half as long as "
            "the first and twice as dear.",
        ),
        (
            Kind.PARAGRAPH,
            "“One wall is a risk, two are a plan,” said Maud Ferrant, its chief engineer. Joss Halvey, who "
            "dives for the board, called it “a wall against the wrong river”.",
        ),
        (Kind.PARAGRAPH, "The money is not there, the treasurer said. It has not been there for years."),
    ),
    _NAMES,
    ((FERRANT, "said"), ("Joss Halvey", "called")),
)

OIL = Made(
    "/pile/south/oil.txt",
    Metadata("Lamp oil runs short in Castle Brann", "Coastline Daily", (), "2019-02-20", language="en"),
    (
        (Kind.PARAGRAPH, "The oil ship is nine days late and Castle Brann burns candles."),
        (Kind.PARAGRAPH, "Nobody at the harbour would say when it left, or whether it did."),
    ),
    {"Castle Brann": (PLACE, "Castle Brann")},
)

KEEPER = Made(
    "/pile/south/keeper.txt",
    Metadata("灯台守の長い夜", "岬新聞", (), "2019-02-01", language="ja"),
    (
        (
            Kind.PARAGRAPH,
            "岬の灯台守は、嵐の夜に三度も階段を上がった。ランプの油は凍りかけていて、火をつけるたびに手で温めな"
            "ければならなかったという。朝には港の全員が灯を見たと話した。",
        ),
        (
            Kind.PARAGRAPH,
            "The keeper 👩‍👩‍👧‍👦 wrote ‘cafe\u0301’ 🇳🇴 in the long book ✊🏽, and ｓｌｅｐｔ until noon.",
        ),
    ),
)

_STONES = (
    "Stone {n} of the causeway was cut in the quarry above the bay and brought down by sledge.",
    "It is as long as a tall man and as thick as his arm.",
    "The mason who set it scratched a bird into the side that nobody sees.",
    "Frost has lifted it {n} times, by the book of the road wardens, and as often it was put back.",
    "Carts go over it on market days, and in the evening the geese do.",
)
CAUSEWAY = Made(
    "/pile/south/causeway.txt",
    Metadata("Every stone of the causeway", "Deep Water Review", (), "2019-01-15", language="en"),
    tuple((Kind.PARAGRAPH, " ".join(_STONES).format(n=n)) for n in range(1, 81)),
)

NOTE = Made(
    "/pile/south/note.txt",
    Metadata("", "", (), "", language="en"),
    ((Kind.PARAGRAPH, "A note was found on the pier. It said that the pier was closed."),),
)

EVERY = (WALL, BOARD, OIL, KEEPER, CAUSEWAY, NOTE)
"""The articles, newest first; the note has no date and counts from when it came."""


def shelve(library: Library, made: Made) -> int:
    """Put an article into a library; its number."""
    annotated = made.annotated()
    document = RawDocument(made.source, f"{made.source}\n{annotated.article.text}".encode(), "plain text", ())
    number = library.identities.found(document, ADDED)
    library.shelf.shelve(number, annotated, "made")
    return number


def build(path: Path, articles: Sequence[Made] = EVERY) -> None:
    """Make a library file of some articles, with the links between those that are there."""
    library = open_library(path)
    numbers = {made.source: shelve(library, made) for made in articles}
    wall, board, oil = (numbers.get(made.source) for made in (WALL, BOARD, OIL))
    if wall and board and oil:
        text = WALL.annotated().article
        named = Link(wall, board, "named", "READ: Water board asks for a second wall", 1.0)
        library.links.replace(
            [wall],
            [
                replace(named, title=text.linked[0].title, place=text.linked[0].place),
                replace(
                    named,
                    target=None,
                    evidence="READ: Ferry fares to rise in May",
                    title=text.linked[1].title,
                    place=text.linked[1].place,
                ),
                Link(wall, oil, "same story", "shares Castle Brann", 0.4),
            ],
        )
    join_names(library)
    library.close()
