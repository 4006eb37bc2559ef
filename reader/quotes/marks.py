"""Quotation marks and their pairs, paragraph by paragraph: `“We sail,” she said.` -> the run `“We sail,”`.

Straight and curly doubles, singles, guillemets, low-high pairs, corner brackets; a mark's role is told from
what stands beside it and only then from its shape, so that wrong-way marks pair too. Speech that goes on over
paragraphs (each reopens the mark, the last closes it) is one run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.article.annotation import QuotationState
from reader.article.text import Block, Kind
from reader.quotes.damage import continues_speech, end_of_unclosed, start_of_unopened

SPEECH_KINDS = frozenset(
    {
        Kind.PARAGRAPH,
        Kind.STANDFIRST,
        Kind.LIST_ITEM,
        Kind.BLOCK_QUOTATION,
        Kind.CORRECTION,
        Kind.CAPTION,
        Kind.HEADLINE,
        Kind.SUBHEADING,
    }
)
"""The blocks that may hold speech."""

FLOWING = frozenset({Kind.PARAGRAPH, Kind.BLOCK_QUOTATION, Kind.LIST_ITEM, Kind.STANDFIRST})
"""The blocks that speech may go on through."""

LONGEST = 5000
"""No quotation is longer, in code points."""

_DOUBLE = re.compile('[“”„‟"＂«»‹›「」『』]')
_SINGLE = re.compile("[‘’‚'‛]")
_OPENING = frozenset("“„‟«‹「『")
_STRAIGHT = frozenset('"＂')
_BRACKETS = frozenset("「」『』")
_BEFORE_OPEN = frozenset(" \u00a0\u202f\t\n([{—–-/:¿¡\u200b…")
_AFTER_CLOSE = frozenset(" \u00a0\u202f\t\n)]}—–-/:;,.!?…")
_ELISIONS = re.compile(r"(?:em|til|tis|twas|cause|bout|round|n|\d\ds?)\b", re.IGNORECASE)
_MEASURE = re.compile(r"\d(?:['’′]\d*)?$")

OPEN, CLOSE, EITHER = "open", "close", "either"


@dataclass(slots=True)
class Marked:
    """A run of text between marks, the marks included where they stand."""

    start: int
    end: int
    state: QuotationState = QuotationState.WHOLE
    single: bool = False
    """Between single marks."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark with the role its place gives it."""

    at: int
    glyph: str
    role: str


def marked_runs(text: str, blocks: Sequence[Block]) -> list[Marked]:
    """The marked runs of an article, in the order of its text; they do not overlap."""
    runs: list[Marked] = []
    carried: Marked | None = None
    for i, block in enumerate(blocks):
        if block.kind not in SPEECH_KINDS:
            carried = None
            continue
        following = blocks[i + 1] if i + 1 < len(blocks) else None
        pairing = _Pairing(text, block, carried)
        carried = pairing.run(following)
        runs.extend(pairing.found)
    return [piece for run in runs for piece in _in_measure(text, run)]


class _Pairing:
    """The pairing of one block's marks."""

    def __init__(self, text: str, block: Block, carried: Marked | None) -> None:
        self.text, self.block = text, block
        self.found: list[Marked] = []
        self.open: Marked | None = carried
        self.carried = carried is not None
        self.glyph = ""
        self.depth = 0

    def run(self, following: Block | None) -> Marked | None:
        """Pairs all marks; gives back the run that goes on in the next block, if one does."""
        marks = list(double_marks(self.text, self.block.start, self.block.end))
        for i, mark in enumerate(marks):
            if mark.role == OPEN:
                self._opens(mark, marks, i)
            else:
                self._closes(mark)
        still_open = self._ends(following)
        self._add_singles()
        return still_open

    def _opens(self, mark: Mark, marks: list[Mark], i: int) -> None:
        if self.open is None:
            self.open, self.glyph, self.depth = Marked(mark.at, mark.at + 1), mark.glyph, 0
        elif self.carried and mark.at == self.block.start:
            self.carried, self.glyph = False, mark.glyph
        elif mark.at and self.text[mark.at - 1] == mark.glyph and mark.glyph not in _BRACKETS:
            self.open.state = QuotationState.DOUBLED
        elif mark.glyph != self.glyph or _is_nested(marks, i):
            self.depth += 1
        else:
            self._break_off(mark.at)
            self.open, self.glyph = Marked(mark.at, mark.at + 1), mark.glyph

    def _closes(self, mark: Mark) -> None:
        if self.depth:
            self.depth -= 1
        elif self.open is not None:
            self.open.end = mark.at + 1
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
            last.end, last.state = mark.at + 1, QuotationState.DOUBLED
        elif last is not None and continues_speech(self.text, last.end, mark.at):
            last.end, last.state = mark.at + 1, QuotationState.STRAY_CLOSE
        else:
            start = start_of_unopened(self.text, last.end if last else self.block.start, mark.at)
            if start < mark.at:
                self.found.append(Marked(start, mark.at + 1, QuotationState.MISSING_OPEN))

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
        if self._goes_on(following):
            run.end = self.block.end
            self.open = None
            return run
        self._break_off(self.block.end)
        return None

    def _goes_on(self, following: Block | None) -> bool:
        if following is None or self.block.kind not in FLOWING or following.kind not in FLOWING:
            return False
        if self.open is not None and following.end - self.open.start > LONGEST:
            return False
        first = next(double_marks(self.text, following.start, following.end), None)
        if first is None:
            return False
        if first.role == OPEN:
            return first.at == following.start and end_of_unclosed(
                self.text, self.open.start + 1 if self.open else 0, self.block.end
            ) == _trimmed(self.text, self.block.end)
        return True

    def _add_singles(self) -> None:
        """Runs between single marks, where no double run stands."""
        taken = [(run.start, run.end) for run in self.found]
        start = self.block.start
        singles: list[Marked] = []
        for a, b in [*taken, (self.block.end, self.block.end)]:
            if a > start:
                singles.extend(_single_runs(self.text, start, min(a, self.block.end)))
            start = max(start, b)
        self.found = sorted([*self.found, *singles], key=lambda run: run.start)


def double_marks(text: str, start: int, end: int) -> Iterator[Mark]:
    """The double marks of a range, each with its role."""
    low = "„" in text[start:end] or "‚" in text[start:end]
    inside = False
    for match in _DOUBLE.finditer(text, start, end):
        at, glyph = match.start(), match.group()
        role = _role(text, at, start, end, low)
        if glyph in _STRAIGHT and role is not OPEN and _is_measure(text, at, start, inside):
            continue
        if role == EITHER:
            role = CLOSE if inside else OPEN
        inside = role == OPEN
        yield Mark(at, glyph, role)


def _role(text: str, at: int, start: int, end: int, low: bool) -> str:
    """Whether a mark opens or closes: by its neighbours, then by its shape."""
    glyph = text[at]
    if glyph in _BRACKETS:
        return OPEN if glyph in _OPENING else CLOSE
    left = text[at - 1] if at > start else " "
    right = text[at + 1] if at + 1 < end else " "
    may_open = left in _BEFORE_OPEN or left in _OPENING or left in "‘'"
    may_close = right in _AFTER_CLOSE or right in "”’'\"»›"
    if glyph in _STRAIGHT:
        if may_open and not right.isspace():
            return OPEN if not (may_close and not left.isspace()) else EITHER
        if may_close and not left.isspace():
            return CLOSE
        return EITHER
    if glyph == "“" and low:
        return OPEN if may_open and not may_close else CLOSE
    if glyph in _OPENING:
        return _turned(may_open, may_close, OPEN)
    return OPEN if left.isspace() and right.isalnum() else CLOSE


def _turned(may_open: bool, may_close: bool, role: str) -> str:
    """An opening shape that can only close, closes."""
    return CLOSE if may_close and not may_open else role


def _is_measure(text: str, at: int, start: int, inside: bool) -> bool:
    """Whether a straight mark is an inch sign: `6'2"`, `a 7" disc`."""
    if not _MEASURE.search(text, max(start, at - 4), at):
        return False
    return not inside or text[at - 2 : at - 1] in {"'", "’"}


def _is_nested(marks: list[Mark], i: int) -> bool:
    """Whether an opening mark inside speech opens a quotation within it: two closing marks follow."""
    return i + 2 < len(marks) and marks[i + 1].role == CLOSE and marks[i + 2].role == CLOSE


_PAIRS = {
    "“": "”",
    "„": "“”‟",
    "‟": "”",
    '"': '"',
    "＂": "＂",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹",
    "”": "”",
    "「": "」",
    "『": "』",
}


def _differs(opening: str, closing: str) -> bool:
    return bool(opening) and closing not in _PAIRS.get(opening, closing)


def _single_runs(text: str, start: int, end: int) -> Iterator[Marked]:
    """Runs between single marks: `‘We sail,’ she said`; apostrophes are none."""
    opened = -1
    waiting = -1
    for match in _SINGLE.finditer(text, start, end):
        at, glyph = match.start(), match.group()
        left = text[at - 1] if at > start else " "
        right = text[at + 1] if at + 1 < end else " "
        if left.isalnum() and right.isalnum():
            continue
        if (
            glyph in "‘‚'‛"
            and (left in _BEFORE_OPEN)
            and right.isalnum()
            and not _ELISIONS.match(text, at + 1)
        ):
            if opened >= 0 and waiting > opened:
                yield Marked(opened, waiting + 1, single=True)
            opened, waiting = at, -1
        elif opened >= 0 and glyph in "’'‘" and not left.isspace() and not right.isalnum():
            if left == "s" and right == " " and text[at + 2 : at + 3].islower():
                waiting = at if waiting < 0 else waiting
                continue
            yield Marked(opened, at + 1, single=True)
            opened, waiting = -1, -1
    if opened >= 0 and waiting > opened:
        yield Marked(opened, waiting + 1, single=True)


def _trimmed(text: str, end: int) -> int:
    while end and text[end - 1].isspace():
        end -= 1
    return end


_SENTENCE_END = re.compile(r"[.!?…][”’\"]?\s")


def _in_measure(text: str, run: Marked) -> Iterator[Marked]:
    """A run in pieces of at most `LONGEST` characters, cut at a sentence's end where there is one."""
    start = run.start
    while run.end - start > LONGEST:
        cut = start + LONGEST
        for match in _SENTENCE_END.finditer(text, start + LONGEST // 2, cut):
            cut_at = match.end() - 1
            cut = cut_at
        yield Marked(start, cut, run.state, run.single)
        start = cut
        while start < run.end and text[start].isspace():
            start += 1
    if start < run.end:
        yield Marked(start, run.end, run.state, run.single)
