"""Marks in pairs, paragraph by paragraph: `“We sail,” she said. “Now.”` -> the runs `“We sail,”` and `“Now.”`

A second opening mark, one that nothing opened, one that is never closed: each is a state of its run, and
`damage` says where the run ends. Speech over several paragraphs, each of which reopens its mark, is one run;
`vowed that “nobody will pay.` leans on its clause and ends with its paragraph, whatever comes next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.article.annotation import QuotationState
from reader.article.text import Block, Kind
from reader.quotes.damage import continues_speech, end_of_unclosed, start_of_unopened
from reader.quotes.dashes import dash_runs
from reader.quotes.marks import BRACKETS, CLOSE, OPEN, STRAIGHT, Mark, Marked, double_marks
from reader.quotes.singles import single_runs

FLOWING = frozenset({Kind.PARAGRAPH, Kind.BLOCK_QUOTATION, Kind.LIST_ITEM, Kind.STANDFIRST})
"""The blocks that speech may go on through."""

LONGEST = 5000
"""No quotation is longer, in code points."""

_SENTENCE_END = re.compile(r"[.!?…][”’\"]?\s")
_PAIRS = {
    "“": "”",
    "„": "“”‟",
    "‟": "”",
    '"': '"',
    "''": "''",
    "``": "''``",
    "＂": "＂",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹",
    "”": "”",
    "「": "」",
    "『": "』",
}
"""Opening mark -> the marks that close it."""


def marked_runs(text: str, blocks: Sequence[Block], language: str = "") -> list[Marked]:
    """The marked runs of an article, in the order of its text; they do not overlap."""
    runs: list[Marked] = []
    carried: Marked | None = None
    for i, block in enumerate(blocks):
        following = blocks[i + 1] if i + 1 < len(blocks) else None
        pairing = _Pairing(text, block, carried, language)
        carried = pairing.run(following)
        runs.extend(pairing.found)
    return [piece for run in runs for piece in _in_measure(text, run)]


class _Pairing:
    """The pairing of one block's marks."""

    def __init__(self, text: str, block: Block, carried: Marked | None, language: str) -> None:
        self.text, self.block, self.language = text, block, language
        self.found: list[Marked] = []
        self.open: Marked | None = carried
        self.carried = carried is not None
        self.glyph = ""
        self.depth = 0

    def run(self, following: Block | None) -> Marked | None:
        """Pairs all marks; gives back the run that goes on in the next block, if one does."""
        marks = list(double_marks(self.text, self.block.start, self.block.end))
        for i, mark in enumerate(marks):
            if mark.role == OPEN or self._leans_left(marks, i):
                self._opens(mark, marks, i)
            else:
                self._closes(mark)
        goes_on = self._ends(following)
        self._add_others(self.block.end if goes_on is None else max(goes_on.start, self.block.start))
        return goes_on

    def _leans_left(self, marks: list[Mark], i: int) -> bool:
        """Whether a straight mark opens though it sticks to the word before it: `said," We sail."`."""
        mark = marks[i]
        if self.open is not None or mark.glyph not in STRAIGHT or self.text[mark.at - 1] not in ",:":
            return False
        return i + 1 < len(marks) and marks[i + 1].role == CLOSE and self.text[mark.end : mark.end + 1] == " "

    def _opens(self, mark: Mark, marks: list[Mark], i: int) -> None:
        if self.open is None:
            self.open, self.glyph, self.depth = Marked(mark.at, mark.end), mark.glyph, 0
        elif self.carried and mark.at == self.block.start:
            self.carried, self.glyph = False, mark.glyph
        elif mark.glyph not in BRACKETS and self.text.endswith(mark.glyph, 0, mark.at):
            self.open.state = QuotationState.DOUBLED
        elif mark.glyph != self.glyph or _is_nested(marks, i):
            self.depth += 1
        else:
            self._break_off(mark.at)
            self.open, self.glyph = Marked(mark.at, mark.end), mark.glyph

    def _closes(self, mark: Mark) -> None:
        if self.depth:
            self.depth -= 1
        elif self.open is not None:
            self.open.end = mark.end
            if _differs(self.glyph, mark.glyph) and self.open.state is QuotationState.WHOLE:
                self.open.state = QuotationState.MIXED_MARKS
            self.found.append(self.open)
            self.open = None
            self.carried = False
        else:
            self._closes_nothing(mark)

    def _closes_nothing(self, mark: Mark) -> None:
        """A closing mark that no opening mark waits for."""
        last = self.found[-1] if self.found else None
        if last is not None and last.end == mark.at:
            last.end, last.state = mark.end, QuotationState.DOUBLED
        elif last is not None and continues_speech(self.text, last.end, mark.at):
            last.end, last.state = mark.end, QuotationState.STRAY_CLOSE
        else:
            start = start_of_unopened(self.text, last.end if last else self.block.start, mark.at)
            if start < mark.at:
                self.found.append(Marked(start, mark.end, QuotationState.MISSING_OPEN))

    def _break_off(self, limit: int) -> None:
        """Ends a run that was never closed, before `limit`."""
        run = self.open
        if run is None:
            return
        run.end = end_of_unclosed(self.text, run.start + 1, limit)
        run.state = QuotationState.UNCLOSED
        if run.end > run.start + 1:
            self.found.append(run)
        self.open, self.depth = None, 0

    def _ends(self, following: Block | None) -> Marked | None:
        """At the block's end: a run still open goes on in the next block, or was never closed."""
        run = self.open
        if run is None:
            return None
        if following is None or not self._goes_on(run, following):
            self._break_off(self.block.end)
            return None
        run.end = self.block.end
        if following.end - run.start <= LONGEST:
            return run
        self.found.append(run)
        return None

    def _goes_on(self, run: Marked, following: Block) -> bool:
        """Whether the next block reopens the mark, or closes it before it opens another."""
        if self.block.kind not in FLOWING or following.kind not in FLOWING:
            return False
        first = next(double_marks(self.text, following.start, following.end), None)
        if first is None or first.role == CLOSE:
            return first is not None
        if first.at != following.start or self._is_other_mark(first) or self._leans(run):
            return False
        ends = end_of_unclosed(self.text, run.start + 1, self.block.end)
        return not self.text[ends : self.block.end].strip()

    def _is_other_mark(self, mark: Mark) -> bool:
        """Whether of a mark and the one that is open only one is typed as two: it reopens nothing."""
        return bool(self.glyph) and len(mark.glyph) != len(self.glyph)

    def _leans(self, run: Marked) -> bool:
        """Whether a run opens amid the reporter's sentence: `vowed that “nobody …`."""
        return self.text[run.start + 1].islower() and self.text[run.start - 2 : run.start - 1].isalnum()

    def _add_others(self, end: int) -> None:
        """Runs between single marks, and behind dashes, up to `end`, where no double run stands."""
        others: list[Marked] = []
        if not self.found and end == self.block.end:
            others = list(dash_runs(self.text, self.block.start, end, self.language))
        start = self.block.start
        for run in [] if others else [*self.found, Marked(end, end)]:
            if run.start > start:
                others.extend(single_runs(self.text, start, min(run.start, end)))
            start = max(start, run.end)
        self.found = sorted([*self.found, *others], key=lambda run: run.start)


def _is_nested(marks: list[Mark], i: int) -> bool:
    """Whether an opening mark inside speech opens a quotation within it: two closing marks follow."""
    return i + 2 < len(marks) and marks[i + 1].role == CLOSE and marks[i + 2].role == CLOSE


def _differs(opening: str, closing: str) -> bool:
    return bool(opening) and closing not in _PAIRS.get(opening, closing)


def _in_measure(text: str, run: Marked) -> Iterator[Marked]:
    """A run in pieces of at most `LONGEST` characters, cut at a sentence's end where there is one."""
    start = run.start
    while run.end - start > LONGEST:
        stops = [m.end() - 1 for m in _SENTENCE_END.finditer(text, start + LONGEST // 2, start + LONGEST)]
        cut = stops[-1] if stops else start + LONGEST
        yield Marked(start, cut, run.state, run.single)
        start = cut
        while start < run.end and text[start].isspace():
            start += 1
    if start < run.end:
        yield Marked(start, run.end, run.state, run.single)
