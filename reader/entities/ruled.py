"""The names that the rules alone find: the evidence the model is given, and all there is where no model fits.

runs (capitals) -> cutting (one name each) -> evidence, shape (weights) -> consistency (one type a name)
“Mr Vale of the Harbour Board” -> “Vale” (person), “Harbour Board” (organisation)
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.article.annotation import EntityType
from reader.article.span import Span
from reader.entities.canonical import Found
from reader.entities.consistency import Seen, settle
from reader.entities.cutting import cut
from reader.entities.evidence import weigh_place
from reader.entities.headlines import known_names
from reader.entities.languages import only_sure
from reader.entities.runs import capitalised_runs


def ruled_names(text: str, spans: Iterable[Span]) -> list[Found]:
    """The names of an English text's `spans`, whose capitals must mean something, in order."""
    small = frozenset(_SMALL_WORD.findall(text))
    seen = [one for span in spans for one in _seen(text, span, small)]
    return [(run.start, run.end, kind) for run, kind in settle(seen, small)]


def names_abroad(text: str, spans: Iterable[Span], language: str) -> list[Found]:
    """The sure names of a text in another language than English."""
    small = frozenset(_SMALL_WORD.findall(text))
    return list(only_sure(text, [one.run for span in spans for one in _seen(text, span, small)], language))


def names_in_lines(text: str, lines: Iterable[Span], known: Iterable[Found]) -> list[Found]:
    """The names in lines whose capitals say nothing: those that stand in the text, or in a table."""
    types = {text[start:end]: kind for start, end, kind in known}
    types |= {name.rpartition(" ")[2]: kind for name, kind in types.items() if kind is EntityType.PERSON}
    return [found for line in lines for found in known_names(text, line.start, line.end, types)]


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
