"""What goes wrong, by kind, with counts: where to look next."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from rows import Seen

_END = re.compile(r"[.!?…。！？।؟][\"'”’»)]*$")
_CREDIT = re.compile(r"\b(?:photo|foto|image|bild|picture|getty|reuters|afp|ap|dpa)\b|©", re.IGNORECASE)
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b")
WORST = 10
"""So many texts at most are told by their share of all errors."""


def kind_of(line: str, size: int) -> str:
    """What sort of line it is, roughly."""
    if size < 5:
        return "1-4 words"
    if _CREDIT.search(line):
        return "a picture's or an agency's words"
    if _DATE.search(line) and size < 15:
        return "with a date or a time"
    length = "5-14 words" if size < 15 else "15 words and more"
    return f"{length}, {'ended' if _END.search(line) else 'without an end'}"


def table(told: Iterable[tuple[Seen, Sequence[bool]]]) -> list[str]:
    """Counts of lines that were left and lost, by kind, and how much the worst texts hold."""
    left: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    by_text: Counter[int] = Counter()
    for n, (text, kept) in enumerate(told):
        for line, size, truth, stays in zip(text.lines, text.sizes, text.truth, kept, strict=True):
            if truth >= 0 and stays != bool(truth):
                (left if stays else lost)[kind_of(line, size)] += 1
                by_text[n] += 1
    kinds = sorted({*left, *lost}, key=lambda kind: -(left[kind] + lost[kind]))
    rows = [f"{'':36} left  lost", *(f"{kind:36} {left[kind]:4}  {lost[kind]:4}" for kind in kinds)]
    worst = sum(count for _, count in by_text.most_common(WORST))
    share = 100 * worst // max(1, by_text.total())
    return [
        *rows,
        f"{'all':36} {left.total():4}  {lost.total():4}",
        f"the worst {WORST} texts hold {share} %",
    ]


def rules_table(texts: Iterable[Seen]) -> list[str]:
    """For each rule: lines and words of the article that it cut, of leftovers shown, and right cuts."""
    cut: Counter[str] = Counter()
    shown: Counter[str] = Counter()
    right: Counter[str] = Counter()
    words: Counter[tuple[str, bool]] = Counter()
    for text in texts:
        for rule, size, truth, body in zip(text.rules, text.sizes, text.truth, text.body, strict=True):
            if not rule or truth < 0:
                continue
            if body == bool(truth):
                right[rule] += not body
                continue
            (shown if body else cut)[rule] += 1
            words[rule, body] += size
    rules = sorted({*cut, *shown, *right}, key=lambda rule: -(words[rule, True] + words[rule, False]))
    rows = [
        f"{rule:18} {cut[rule]:4} {words[rule, False]:6} {shown[rule]:6} {words[rule, True]:6}"
        f" {right[rule]:6}"
        for rule in rules
    ]
    return [f"{'':18} {'cut':>4} {'words':>6} {'shown':>6} {'words':>6} {'right':>6}", *rows]
