"""Names, dates and figures of an article: `find_mentions`, by rules alone, stage after stage.

runs (capitals) -> cutting (one name each) -> evidence, shape (weights) -> consistency (one type a name);
headlines (what the text knows); events, dates, figures; canonical names; values; roles
"""

from __future__ import annotations

import re

from reader.article.annotation import EntityType, Mention
from reader.article.span import Span
from reader.article.text import Article
from reader.entities.canonical import Found, name_all
from reader.entities.consistency import Seen, settle
from reader.entities.cutting import cut
from reader.entities.dates import find_times
from reader.entities.events import find_events
from reader.entities.evidence import weigh_place
from reader.entities.figures import find_figures
from reader.entities.headlines import known_names, says_nothing, without_credit
from reader.entities.languages import is_english, only_sure
from reader.entities.roles import with_roles
from reader.entities.runs import capitalised_runs
from reader.entities.values import valued

__all__ = ["find_mentions"]


def find_mentions(article: Article) -> tuple[Mention, ...]:
    """The mentions of `article`, in the order of its text; none overlap, none crosses a block's end."""
    text, language = article.text, article.metadata.language[:2].lower()
    lines = [block.span for block in article.blocks if says_nothing(text, block)]
    spans = [Span(block.start, without_credit(text, block)) for block in article.blocks]
    found = _names(text, spans, lines, language)
    for span in spans:
        found.extend(find_figures(text, span.start, span.end))
        if is_english(language):
            found.extend(find_events(text, span.start, span.end))
        found.extend(find_times(text, span.start, span.end, language))
    mentions = name_all(text, _without_overlaps(found))
    mentions = valued(text, mentions, spans, article.metadata.published, language)
    return tuple(with_roles(text, mentions, spans)) if is_english(language) else mentions


def _names(text: str, spans: list[Span], lines: list[Span], language: str) -> list[Found]:
    """The names in all spans; lines of capitals are read with what the others told."""
    capitals = set(lines)
    small = frozenset(_SMALL_WORD.findall(text))
    seen = [one for span in spans if span not in capitals for one in _seen(text, span, small)]
    if not is_english(language):
        return list(only_sure([one.run for one in seen], language))
    found = [(run.start, run.end, kind) for run, kind in settle(seen, small)]
    types = {text[start:end]: kind for start, end, kind in found}
    types |= {name.rpartition(" ")[2]: kind for name, kind in types.items() if kind is EntityType.PERSON}
    for line in lines:
        found.extend(known_names(text, line.start, line.end, types))
    return found


def _seen(text: str, span: Span, small: frozenset[str]) -> list[Seen]:
    """The runs of a span with what their places say."""
    seen: list[Seen] = []
    last = span.start
    for whole in capitalised_runs(text, span.start, span.end):
        for run in cut(whole, small):
            if text.startswith("$", run.end):  # “US$3m” is a figure
                continue
            listed = bool(seen) and text[last : run.start] in _LISTING
            seen.append(Seen(run, weigh_place(run, text, span.start, span.end), run.opens, listed))
            last = run.end
    return seen


_SMALL_WORD = re.compile(r"(?<![^\W_])[a-z]{3,}(?![\w’'])")
"""An ordinary word, as the text itself writes it."""
_LISTING = frozenset({", ", " and ", ", and ", " or ", " & "})
_RANK = {EntityType.EVENT: 0, EntityType.TIME: 1, EntityType.DATE: 2, EntityType.NUMBER: 4}


def _without_overlaps(found: list[Found]) -> list[Found]:
    """Of two that overlap the one of the higher rank stays, then the longer."""
    taken: list[Found] = []
    covered: set[int] = set()
    for start, end, kind in sorted(found, key=lambda f: (_RANK.get(f[2], 3), f[0] - f[1], f[0])):
        cells = range(start, end)
        if start < end and covered.isdisjoint(cells):
            covered.update(cells)
            taken.append((start, end, kind))
    return taken
