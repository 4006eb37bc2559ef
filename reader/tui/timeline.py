"""Timeline: months with counts as one line of bars: pure.

[("2026-01", 2), ("2026-03", 8)] -> ▃·█  Jan – Mar 2026, the most in Mar 2026: 8
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.tui.wording import MONTHS

_BARS = "▁▂▃▄▅▆▇█"
_NONE = "·"
_STEPS = (1, 3, 6, 12, 60, 120)  # months that a bar may stand for


def timeline_lines(months: Sequence[tuple[str, int]], width: int) -> tuple[str, str]:
    """The bars, of at most `width` cells, and what they say: from when to when, and the highest of them."""
    counted = [(_place(month), count) for month, count in months if count > 0]
    if not counted:
        return "", ""
    first, last = counted[0][0], counted[-1][0]
    step = next((step for step in _STEPS if last // step - first // step < width), _STEPS[-1])
    start = first // step
    sums = [0] * (last // step - start + 1)
    for place, count in counted:
        sums[place // step - start] += count
    sums = sums[-max(1, width) :]
    if len(sums) == 1:
        return "", f"{_span(first, last)}: {sums[0]:,}"
    best = max(range(len(sums)), key=sums.__getitem__)
    peak = (last // step - len(sums) + 1 + best) * step
    return bars(sums), f"{_span(first, last)} · the most {_when(peak, step)}: {sums[best]:,}"


def undated_words(count: int) -> str:
    """What is told of those that no month holds: `3 without a day`; nothing where there are none."""
    return f"{count:,} without a day" if count > 0 else ""


def bars(counts: Sequence[int]) -> str:
    """One bar for each count, the highest as high as a row; a dot where there is nothing."""
    most = max(counts, default=0)
    return "".join(_BARS[max(0, -(-8 * count // most) - 1)] if count else _NONE for count in counts)


def _place(month: str) -> int:
    """The months from the year 0 to this one."""
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def _month(place: int) -> str:
    return f"{MONTHS[place % 12][:3]} {place // 12}"


def _span(first: int, last: int) -> str:
    """`Mar 2026`, `Jan – Mar 2026`, `Nov 2025 – Mar 2026`."""
    if first == last:
        return _month(first)
    start = MONTHS[first % 12][:3] if first // 12 == last // 12 else _month(first)
    return f"{start} – {_month(last)}"


def _when(place: int, step: int) -> str:
    """`in Mar 2026`, `from Jan 2026 on`, where a bar stands for one month, or for `step` of them."""
    return f"in {_month(place)}" if step == 1 else f"from {_month(place)} on"
