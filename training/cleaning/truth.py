"""What each line of a text is, told from the article that a person or a site's own parser took out."""

from __future__ import annotations

import re
from collections import Counter

WORD = re.compile(r"\w+")
SHINGLE = 4
"""So many words in a row are compared."""

KEEP, DROP, TITLE, WORDLESS, BLANK = "kdtn."
"""A line's verdict: article, leftover, the headline (neutral), without a word (neutral), blank."""


def words_of(text: str) -> list[str]:
    """The words of a text, as they stand."""
    return WORD.findall(text)


def plain(line: str) -> str:
    """A line's words in lower case with one space between."""
    return " ".join(WORD.findall(line.lower()))


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Every four words in a row, counted; a shorter text is one shingle."""
    words = WORD.findall(text)
    if not words:
        return Counter()
    return Counter(tuple(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)))


def verdicts(raw: str, article: str, title: str = "") -> str:
    """A verdict for each line of `raw`.

    A line of four words and more is kept when half of its shingles stand in the article; a shorter one when
    it is a line of the article, or when its words stand there and it is alone between two kept lines. Of
    copies beyond those that the article has, the ones among kept lines win.
    """
    lines = raw.split("\n")
    words = [WORD.findall(line.lower()) for line in lines]
    there = set(shingles(article.lower()))
    whole = {plain(line) for line in article.split("\n")}
    stream = f" {plain(article)} "
    told = [_first_verdict(line, own, there, whole) for line, own in zip(lines, words, strict=True)]
    live = [i for i, own in enumerate(words) if own]
    _settle_short(told, live, words, stream)
    _settle_copies(told, live, words, stream)
    if wanted := plain(title):
        for i in live:
            own_line = " ".join(words[i])
            longer = len(words[i]) - wanted.count(" ") - 1
            if told[i] == DROP and own_line.startswith(wanted) and longer <= 6:
                told[i] = TITLE
    return "".join(told)


def _first_verdict(line: str, words: list[str], there: set[tuple[str, ...]], whole: set[str]) -> str:
    """The verdict on a line by itself; `?` for a short one that the article has not as a line."""
    if not words:
        return WORDLESS if line.strip() else BLANK
    if len(words) < SHINGLE:
        return KEEP if " ".join(words) in whole else "?"
    own = [tuple(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)]
    return KEEP if 2 * sum(shingle in there for shingle in own) >= len(own) else DROP


def _settle_short(told: list[str], live: list[int], words: list[list[str]], stream: str) -> None:
    """Keeps an open short line whose words stand in the article, right below a kept line and above one."""
    known = [told[i] for i in live]
    below, last = [], DROP
    for verdict in reversed(known):
        below.append(last)
        last = verdict if verdict != "?" else last
    for i, up, verdict, down in zip(live, [DROP, *known], known, reversed(below), strict=False):
        if verdict == "?":
            inside = up == down == KEEP and f" {' '.join(words[i])} " in stream
            told[i] = KEEP if inside else DROP


def _settle_copies(told: list[str], live: list[int], words: list[list[str]], stream: str) -> None:
    """Drops the copies of a kept line that the article has not, those among dropped lines first."""
    where: dict[str, list[int]] = {}
    for place, i in enumerate(live):
        if told[i] == KEEP:
            where.setdefault(" ".join(words[i]), []).append(place)
    for line, places in where.items():
        allowed = max(1, stream.count(f" {line} "))
        if len(places) > allowed:
            crowd = {p: sum(told[i] == KEEP for i in live[max(0, p - 3) : p + 4]) for p in places}
            for place in sorted(places, key=lambda p: -crowd[p])[allowed:]:
                told[live[place]] = DROP
