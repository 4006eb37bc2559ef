"""Texts as the judge sees them: the rules before it have looked, and every open line is a row of figures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from pages import Text
from scipy.sparse import csr_matrix
from truth import DROP, KEEP

from reader.article.document import RawDocument
from reader.article.text import BODY_KINDS
from reader.cleaning import REPAIRS, RULES, lines_of
from reader.cleaning.draft import Draft, Line
from reader.cleaning.judge.glance import GLANCE, glance
from reader.cleaning.judge.surroundings import NAMES, Surroundings
from reader.cleaning.judge.words import AROUND, NUMBERS, numbers_of
from reader.cleaning.limits import sort_of
from reader.cleaning.prose import shown_by_rules, strictness

Floats = NDArray[np.float64]
Figures = NDArray[np.float32]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(slots=True)
class Seen:
    """One text after the rules: where its open lines are, and what all of its lines are."""

    text: Text
    places: list[int]
    """The open lines, as places in the draft."""
    prose: list[int]
    """Those of them that are paragraphs by their look."""
    glances: list[tuple[float, ...]]
    """What a first glance sees of each open line."""
    rows: list[tuple[float, ...]]
    """What a closer look sees of each, but for words and first chances."""
    lines: list[str]
    sizes: list[int]
    truth: list[int]
    """For every line of the draft: 1 article, 0 leftover, -1 neither."""
    body: list[bool]
    """Whether a rule has taken the line for part of the body."""
    rules: list[str]
    """The rule that knew each line; empty where none did."""
    sorts: list[int]
    """Which limit each line has."""
    shown: int
    """How many lines are part of the body by rule."""
    words: list[list[int]]
    """The numbers of each line's words."""
    strictness: float
    """What the limits are multiplied by; nothing where the judge leaves the text as it is."""
    start: int = field(default=0)
    """Where its lines begin among the lines of all texts."""


def seen(text: Text) -> Seen:
    """A text after the rules that stand before the judge."""
    draft = Draft.of(RawDocument("", b"", "plain text", lines_of(text.raw)))
    for rule in REPAIRS:
        rule.apply(draft)
    draft.index()
    for rule in RULES:
        if rule.name == "prose":
            break
        draft.rule = rule.name
        rule.apply(draft)
    around = Surroundings(draft)
    return Seen(
        text,
        around.open,
        around.prose,
        list(zip(*glance(around), strict=True)) if around.open else [],
        list(zip(*around.columns(range(len(around.open))), strict=True)) if around.open else [],
        [line.text for line in draft.lines],
        [line.size for line in draft.lines],
        [_truth(line, text.verdicts) for line in draft.lines],
        [line.kind in BODY_KINDS for line in draft.lines],
        [line.rule for line in draft.lines],
        [sort_of(line) for line in draft.lines],
        shown_by_rules(draft),
        [numbers_of(line) for line in draft.lines],
        strictness(draft),
    )


def _truth(line: Line, verdicts: str) -> int:
    """What most of a line's parts are."""
    told = [verdicts[part.number - 1] for part in line.parts]
    keep, drop = told.count(KEEP), told.count(DROP)
    return int(keep >= drop) if keep + drop else -1


@dataclass(slots=True)
class Rows:
    """The open lines of many texts as one table."""

    texts: list[Seen]
    glances: Figures
    figures: Figures
    truth: Ints
    sizes: Ints
    prose: Flags
    """Whether each is a paragraph by its look."""
    text: Ints
    """Of which text each row is."""
    line: Ints
    """Which line, among the lines of all texts, each row is."""
    words: csr_matrix
    """The words of every line of all texts; a last, empty line stands for what is beyond a text's ends."""
    bounds: list[tuple[int, int]]
    """The rows of each text."""

    def words_around(self) -> csr_matrix:
        """For each row: the words of the line and of those around it, role by role, side by side."""
        from scipy.sparse import hstack

        nothing = self.words.shape[0] - 1
        starts = np.array([text.start for text in self.texts])[self.text]
        stops = starts + np.array([len(text.lines) for text in self.texts])[self.text]
        places = [self.line + step for step in AROUND]
        shown = [np.where((starts <= place) & (place < stops), place, nothing) for place in places]
        return hstack([self.words[place] for place in shown], format="csr")


def table(texts: list[Seen]) -> Rows:
    """The rows of all texts."""
    start, bounds = 0, []
    for text in texts:
        text.start, start = start, start + len(text.lines)
    row = 0
    for text in texts:
        bounds.append((row, row + len(text.places)))
        row += len(text.places)
    return Rows(
        texts,
        _figures((text.glances for text in texts), len(GLANCE)),
        _figures((text.rows for text in texts), len(NAMES)),
        np.array([text.truth[i] for text in texts for i in text.places], dtype=np.int64),
        np.array([text.sizes[i] for text in texts for i in text.places], dtype=np.int64),
        np.array([i in text.prose for text in texts for i in text.places], dtype=np.bool_),
        np.array([n for n, text in enumerate(texts) for _ in text.places], dtype=np.int64),
        np.array([text.start + i for text in texts for i in text.places], dtype=np.int64),
        _words(texts),
        bounds,
    )


def _figures(rows: Iterable[list[tuple[float, ...]]], count: int) -> Figures:
    """The rows of all texts, of so many figures each."""
    return np.array([row for each in rows for row in each], dtype=np.float32).reshape(-1, count)


def _words(texts: list[Seen]) -> csr_matrix:
    """The words of every line, each the less the more there are, and an empty line."""
    lines = [numbers for text in texts for numbers in text.words] + [[]]
    counts = np.array([len(numbers) for numbers in lines])
    shares = np.repeat(1 / np.sqrt(np.maximum(1, counts)), counts).astype(np.float32)
    numbers = np.array([number for each in lines for number in each], dtype=np.int32)
    return csr_matrix((shares, numbers, np.r_[0, np.cumsum(counts)]), shape=(len(lines), NUMBERS))
