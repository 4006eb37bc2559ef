"""Names, dates and figures of an article: `find_mentions`, stage after stage.

ruled (names by rule) -> recogniser (a small model reads them in their sentences) -> agreement (one type);
headlines (what the text knows); events, dates, figures; canonical names; values; roles
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from reader.article.annotation import EntityType, Mention
from reader.article.span import Span
from reader.article.text import Article
from reader.entities.agreement import agree
from reader.entities.ballot import with_typed
from reader.entities.canonical import Found, name_all
from reader.entities.dates import find_times
from reader.entities.events import find_events
from reader.entities.figures import find_figures
from reader.entities.figures_abroad import find_figures_abroad
from reader.entities.headlines import says_nothing, without_credit
from reader.entities.languages import is_english
from reader.entities.pipelines import Voter, within
from reader.entities.recogniser import TYPES, model_names
from reader.entities.roles import with_roles
from reader.entities.ruled import names_abroad, names_in_lines, ruled_names
from reader.entities.tokens import whole
from reader.entities.values import valued

__all__ = ["find_mentions"]


def find_mentions(article: Article, voters: Sequence[Voter] = ()) -> tuple[Mention, ...]:
    """The mentions of `article`, in the order of its text; none overlap, none crosses a block's end.

    `voters` are further readers (`reader.entities.pipelines`), asked only where somebody can wait for them.
    """
    text, language = article.text, article.metadata.language[:2].lower()
    lines = [block.span for block in article.blocks if says_nothing(text, block)]
    spans = [Span(block.start, without_credit(text, block)) for block in article.blocks]
    english = is_english(language)
    if english:
        found = _names(text, spans, lines, voters)
    else:
        told = [within(voter(text), spans) for voter in voters]
        found = with_typed(names_abroad(text, spans, language), told)
    for span in spans:
        found.extend(find_figures(text, span.start, span.end))
        found.extend(find_figures_abroad(text, span.start, span.end, language))
        if english:
            found.extend(find_events(text, span.start, span.end))
        found.extend(find_times(text, span.start, span.end, language))
    if not text.isascii():
        found = [(start, whole(text, end), kind) for start, end, kind in found]
    mentions = name_all(text, _without_overlaps(found))
    mentions = valued(text, mentions, spans, article.metadata.published, language)
    return tuple(with_roles(text, mentions, spans)) if english else mentions


def _names(text: str, spans: list[Span], lines: list[Span], voters: Sequence[Voter] = ()) -> list[Found]:
    """The names of an English text: the model reads what the rules found; lines of capitals come last."""
    capitals = set(lines)
    plain = [span for span in spans if span not in capitals]
    ruled = sorted(ruled_names(text, plain))
    read = model_names(text, plain, ruled)
    if read is None:
        return ruled + names_in_lines(text, lines, ruled)
    told = [within(voter(text), plain) for voter in voters]
    found = [*(one for one in ruled if one[2] not in TYPES.values()), *agree(text, read, ruled, told)]
    known = sorted(names_in_lines(text, lines, found))
    shouted = [line for line in lines if line.of(text).isupper()]
    more = ((one.start, one.end, one.type) for one in model_names(text, shouted, known) or ())
    return found + known + [one for one in more if _is_new(one, known)]


def _is_new(one: Found, known: Sequence[Found]) -> bool:
    """Whether a name overlaps none of `known`, which are in the order of the text."""
    after = bisect_right(known, one[0], key=lambda found: found[1] - 1)
    return after == len(known) or known[after][0] >= one[1]


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
