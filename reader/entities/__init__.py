"""Names, dates and figures of an article: `find_mentions`, by rules alone, stage after stage.

runs (capitals) -> evidence (cue words) -> consistency (one type a name) ; events, dates, figures -> canonical names
"""

from __future__ import annotations

from reader.article.annotation import EntityType, Mention
from reader.article.text import Article, Block, Kind
from reader.entities.canonical import Found, name_all
from reader.entities.consistency import Seen, settle
from reader.entities.dates import find_times
from reader.entities.events import find_events
from reader.entities.evidence import weigh
from reader.entities.figures import find_figures
from reader.entities.headlines import is_title_case, without_credit
from reader.entities.languages import only_sure
from reader.entities.runs import capitalised_runs

__all__ = ["find_mentions"]


def find_mentions(article: Article) -> tuple[Mention, ...]:
    """The mentions of `article`, in the order of its text; none overlap, none crosses a block's end."""
    text, language = article.text, article.metadata.language[:2].lower()
    names = settle([seen for block in article.blocks for seen in _runs(text, block)])
    found = [(run.start, run.end, kind) for run, kind in names]
    if language not in {"", "en"}:
        found = list(only_sure(text, names, language))
    for block in article.blocks:
        start, end = block.start, without_credit(text, block)
        found.extend(find_figures(text, start, end))
        if language in {"", "en"}:
            found.extend(find_events(text, start, end))
            found.extend(find_times(text, start, end))
    return name_all(text, _without_overlaps(found))


def _runs(text: str, block: Block) -> list[Seen]:
    end = without_credit(text, block)
    capitals = block.kind in {Kind.HEADLINE, Kind.SUBHEADING} and is_title_case(text[block.start : end])
    return [
        Seen(run, weigh(run, text, block.start, end), capitals or run.opens)
        for run in capitalised_runs(text, block.start, end)
    ]


_RANK = {
    EntityType.EVENT: 0,
    EntityType.TIME: 1,
    EntityType.DATE: 2,
    EntityType.NUMBER: 4,
}


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
