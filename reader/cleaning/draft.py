"""The draft: an article's lines while the rules decide, one after the other, what each of them is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from reader.article.document import RawDocument, RawLine
from reader.article.text import Hyperlink, Kind, Metadata
from reader.cleaning.dates import find_moment, last_day
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import Phrases, is_unspaced, key_of, words_of_each
from reader.cleaning.shape import ends_a_sentence, ends_in_quotation, have_figures, is_dense, size_of

LONGEST = 20_000
"""Of a line with more characters, only so many are compared: it would take too much time and memory."""
_COULD_BE_UNSPACED = Pattern("[\u0e00-\u17ff\u3040-\ufaff]")
"""Where the letters lie for which a line is dense or unspaced, and others: to know soon that none is."""
_TIMES = ("published", "updated")
PROSE, ENDED_PROSE = 30, 14
"""A line of so many words is prose, or of so many if it ends as a sentence does."""
_COPIES = 4
"""So many copies of the headline are looked for."""


@dataclass(slots=True, eq=False)
class Line:
    """One line of the draft: one raw line, or several that were torn apart and are joined again."""

    parts: tuple[RawLine, ...]
    """The raw lines it was made of."""
    text: str
    """Its words, repaired."""
    kind: Kind | None = None
    """What it is; None while no rule has known it."""
    rule: str = ""
    """The name of the rule that knew it."""
    detail: str = ""
    """What the rule knows of this very line; often nothing."""
    at: int = 0
    """Its place in the draft, from 0."""
    key: str = ""
    """Its words in lower case, for comparing (`key_of`)."""
    size: int = 0
    """How many words it has, about."""
    words: frozenset[str] = frozenset()
    """Its different words, in lower case."""
    is_prose: bool = False
    """Whether it is surely a paragraph by its look: long, and most likely ended like a sentence."""
    has_figure: bool = True
    """Whether it may hold a figure: to know soon that none is there."""
    is_outside: bool = False
    """Whether it stands outside the article on its page; no rule has looked at such a line."""
    hint: Kind | None = field(init=False)
    """What the markup calls it."""
    gap: bool = field(init=False)
    """Whether a blank line stood before it."""

    def __post_init__(self) -> None:
        """Both are those of its first raw line."""
        _, _, self.hint, self.gap = self.parts[0]

    @property
    def is_ended(self) -> bool:
        """Whether it ends as a sentence or a quotation does."""
        return ends_a_sentence(self.text) or ends_in_quotation(self.text)


@dataclass(slots=True)
class Draft:
    """The lines, what is known about the article, and an index of the lines by their words."""

    lines: list[Line]
    facts: Metadata = field(default_factory=Metadata)
    headline: Line | None = None
    """The line that is the headline, where one is known."""
    is_guess: bool = False
    """Whether the headline is only the first line that reads like one."""
    linked: list[tuple[Line, str]] = field(default_factory=list)
    """Lines that name another article, with the headline they name."""
    notes: list[str] = field(default_factory=list)
    hyperlinks: tuple[Hyperlink, ...] = ()
    """What the markup of the lines links to."""
    latest: str = "9999-12-31"
    """The last day on which the article can have been published."""
    rule: str = ""
    """The name of the rule at work."""
    _by_key: dict[str, list[Line]] = field(default_factory=dict)
    _by_first: dict[str, list[Line]] = field(default_factory=dict)
    _keys: set[str] = field(default_factory=set)
    _words: set[str] = field(default_factory=set)
    _unspaced: list[Line] = field(default_factory=list)
    _span: range | None = None

    @classmethod
    def of(cls, document: RawDocument) -> Draft:
        """The draft that the rules start from."""
        lines = [Line((raw,), raw.text.replace("\t", " ").strip()) for raw in document.lines]
        shown = [line for line in lines if line.text]
        draft = cls(shown, replace(document.hints, published="", updated=""), notes=list(document.notes))
        draft.hyperlinks, draft.latest = document.hyperlinks, last_day(document.taken)
        draft.learn(published=document.hints.published, updated=document.hints.updated)
        return draft

    def open(self) -> list[Line]:
        """The lines that no rule has known yet, in order."""
        return [line for line in self.lines if line.kind is None]

    def mark(self, line: Line, kind: Kind) -> None:
        """Gives a line its kind, unless it has one."""
        if line.kind is None:
            line.kind, line.rule = kind, self.rule
            self._span = None

    def mark_all(self, lines: Iterable[Line], kind: Kind) -> None:
        """Gives all these lines one kind."""
        for line in lines:
            self.mark(line, kind)

    def learn(self, **facts: str | tuple[str, ...]) -> None:
        """Adds what is not known yet; what is known stays, and no day to come is believed."""
        new = {
            name: fact
            for name, fact in facts.items()
            if fact and not getattr(self.facts, name) and not self._is_to_come(name, fact)
        }
        if new:
            self.facts = replace(self.facts, **new)  # type: ignore[arg-type]

    def _is_to_come(self, name: str, fact: str | tuple[str, ...]) -> bool:
        """Whether a fact is a time after the article was there: whoever says so is wrong about it."""
        return name in _TIMES and isinstance(fact, str) and find_moment(fact)[:10] > self.latest

    def index(self) -> None:
        """Looks at the words of every line anew: after the text has been repaired."""
        self._by_key, self._by_first = defaultdict(list), defaultdict(list)
        foreign = "".join([line.text for line in self.lines if not line.text.isascii()])
        unspaced = bool(foreign) and _COULD_BE_UNSPACED.search(foreign) is not None
        dense = unspaced and is_dense(foreign)
        texts = [line.text[:LONGEST] for line in self.lines]
        words_of_lines, figures = words_of_each(texts), have_figures(texts)
        for at, line in enumerate(self.lines):
            words, length = words_of_lines[at], len(line.text)
            line.at, line.key, line.words = at, " ".join(words), frozenset(words)
            line.has_figure = figures[at] or length > LONGEST
            line.size = size_of(texts[at], line.key) if dense else len(words) if line.key else 0
            if length > LONGEST:
                line.key, line.size = f"{line.key} {length}", line.size * length // LONGEST
            line.is_prose = line.size >= PROSE or (line.size >= ENDED_PROSE and ends_a_sentence(line.text))
            self._by_key[line.key].append(line)
            self._by_first[words[0]].append(line)
        self._unspaced = [line for line in self.lines if is_unspaced(line.text[:LONGEST])] if unspaced else []
        self._keys = set(self._by_key)
        self._words = set().union(*[line.words for line in self.lines])

    def saying(self, phrases: Phrases, longest: int = 1 << 30) -> list[Line]:
        """The open lines of at most `longest` words that the phrases mean, in order."""
        near = {line for key in phrases.whole & self._keys for line in self._by_key[key]}
        for word in self._by_first.keys() & phrases.start.keys():
            near.update(line for line in self._by_first[word] if phrases.begins(line.key, word))
        if phrases.inside:
            inside = phrases.inside.keys()
            near.update(
                line for line in self.with_word(inside) if phrases.holds(line.key, line.words & inside)
            )
        if self._unspaced and (pieces := phrases.pieces):
            near.update(line for line in self._unspaced if pieces.search(line.key))
        found = (line for line in near if line.kind is None and line.size <= longest)
        return sorted(found, key=lambda line: line.at)

    def with_word(self, words: Collection[str]) -> list[Line]:
        """The open lines that hold one of these (lower-case) words, in order."""
        there = self._words.intersection(words)
        if not there:
            return []
        return [line for line in self.lines if line.kind is None and not there.isdisjoint(line.words)]

    def unspaced(self) -> Collection[Line]:
        """The lines in a script in which words need not stand apart."""
        return self._unspaced

    def span(self) -> range:
        """Where the story most likely stands: the stretch of open lines with the most words in long ones."""
        if self._span is not None:
            return self._span
        best, start, end, total, left = 0, 0, 0, 0, 0
        for line in self.open():
            size = line.size
            total += -8 if size < 10 else size - 10 if size < 80 else 70
            if total <= 0:
                total, left = 0, line.at + 1
            elif total > best:
                best, start, end = total, left, line.at + 1
        while 0 < end < len(self.lines) and self.lines[end].kind is None and self.lines[end].is_ended:
            end += 1
        self._span = range(start, end)
        return self._span

    def is_spaced(self) -> bool:
        """Whether blank lines part the text here and there: only then does the lack of one mean anything."""
        return any(line.gap for line in self.lines[1:])

    def top(self) -> list[Line]:
        """The lines between the headline, or else the start, and the story."""
        first = self.span().start
        above = self.headline.at + 1 if self.headline is not None and self.headline.at < first else 0
        return self.lines[max(above, first - 40) : first]

    def is_below_headline(self, line: Line, most: int) -> bool:
        """Whether the headline, a copy of it, or the text's start stands at most so many lines above."""
        if 0 < line.at - (self.headline.at if self.headline is not None else -1) <= most:
            return True
        copies = self.holding(_key_of_headline(self.facts.headline))[:_COPIES]
        return any(0 < line.at - copy.at <= most for copy in copies)

    def starting(self, word: str) -> list[Line]:
        """All lines whose first (lower-case) word this is."""
        return self._by_first.get(word, [])

    def holding(self, key: str) -> list[Line]:
        """All lines with exactly this key."""
        return self._by_key.get(key, [])


@lru_cache(maxsize=8)
def _key_of_headline(headline: str) -> str:
    """The key of a headline, for which rules ask line by line."""
    return key_of(headline)
