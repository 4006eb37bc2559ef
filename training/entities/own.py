"""Our own recogniser with a model that is not the shipped one: a voter, and what cross-validation scores."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from pycrfsuite import Tagger

from reader.article.span import Span
from reader.entities.features import features_of, tags_of
from reader.entities.ruled import names_in_lines, ruled_names
from reader.entities.tokens import Token, stretches, tokens_of

_LINE = re.compile(r"\S(?:[^\n]*\S)?")


class OwnRecogniser:
    """A trained model over the rules of the package; no consistency pass."""

    def __init__(self, model: Path) -> None:
        self.weights = zlib.decompress(model.read_bytes())  # the tagger reads them in place
        self.tagger = Tagger()
        self.tagger.open_inmemory(self.weights)

    def names(self, text: str) -> list[tuple[int, int, str]]:
        """The names of a text whose lines are its paragraphs: start, end, the model's own label."""
        spans = [Span(*match.span()) for match in _LINE.finditer(text)]
        lines = [span for span in spans if span.of(text).isupper()]
        known = ruled_names(text, [span for span in spans if span not in set(lines)])
        evidence = sorted(known + names_in_lines(text, lines, known))
        found = []
        for span in spans:
            near = [one for one in evidence if one[1] > span.start and one[0] < span.end]
            for tokens in tokens_of(text, span.start, span.end):
                told = tags_of(tokens, near)
                for first, last in stretches(tokens):
                    labels = self.tagger.tag(features_of(tokens, told, (first, last)))
                    found.extend(_names(tokens[first:last], labels))
        return found


def _names(tokens: list[Token], labels: list[str]) -> Iterator[tuple[int, int, str]]:
    """The names that a row of labels marks."""
    at = 0
    while at < len(tokens):
        first, kind, at = at, labels[at][2:], at + 1
        while at < len(tokens) and kind and labels[at] == "I-" + kind:
            at += 1
        if kind:
            yield tokens[first].start, tokens[at - 1].end, kind
