"""Labelled sentences as small documents, so that the rules see them as they see an article.

The rules' names are features of the model (`reader.entities.features`), and some of them hold for a whole
text: sentences of one source that follow each other are joined to documents of `SIZE`, laid out as printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reader.article.span import Span
from reader.entities.canonical import Found
from reader.entities.features import Feature, features_of, tags_of
from reader.entities.ruled import names_in_lines, ruled_names
from reader.entities.tokens import Token, stretches, tokens_of

SIZE = 15
"""Sentences a document."""

_GLUED = frozenset(
    [".", ",", ";", ":", "!", "?", ")", "]", "%", "'s", "’s", "n't", "'re", "'ll", "'ve", "'d", "'m", "”"]
)
_OPENING = "([$#@“"


@dataclass
class Sentence:
    """Words with a tag each (`B-PER`, `I-PER`, `O`)."""

    words: list[str]
    tags: list[str]
    source: str = ""
    shouted: bool = False
    """Its capitals say nothing: it is read as a headline is."""


@dataclass
class Row:
    """One training row: the features of every token, and its label."""

    features: list[list[Feature]]
    labels: list[str]
    source: str = field(default="")


def rows_of(sentences: Sequence[Sentence]) -> Iterator[Row]:
    """The rows of one document's sentences."""
    text, laid = "", []
    for sentence in sentences:
        text += "\n\n" if text else ""
        line, marks = laid_out(sentence)
        laid.append(
            (Span(len(text), len(text) + len(line)), [(s + len(text), e + len(text), t) for s, e, t in marks])
        )
        text += line
    plain = [span for (span, _), one in zip(laid, sentences, strict=True) if not one.shouted]
    lines = [span for (span, _), one in zip(laid, sentences, strict=True) if one.shouted]
    known = ruled_names(text, plain)
    evidence = sorted(known + names_in_lines(text, lines, known))
    for (span, marks), sentence in zip(laid, sentences, strict=True):
        yield from _rows(text, span, marks, evidence, sentence.source)


def _rows(
    text: str, span: Span, marks: list[tuple[int, int, str]], evidence: list[Found], source: str
) -> Iterator[Row]:
    near = [found for found in evidence if found[1] > span.start and found[0] < span.end]
    for tokens in tokens_of(text, span.start, span.end):
        labels, told = labels_of(tokens, marks), tags_of(tokens, near)
        for first, last in stretches(tokens):
            yield Row(features_of(tokens, told, (first, last)), labels[first:last], source)


def labels_of(tokens: Sequence[Token], marks: Sequence[tuple[int, int, str]]) -> list[str]:
    """The label of every token, of marks in the order of the text."""
    labels, i = [], 0
    for token in tokens:
        while i < len(marks) and marks[i][1] <= token.start:
            i += 1
        if i < len(marks) and marks[i][0] < token.end:
            fresh = not labels or labels[-1] == "O" or marks[i][0] >= token.start
            labels.append(("B-" if fresh else "I-") + marks[i][2])
        else:
            labels.append("O")
    return labels


def laid_out(sentence: Sentence) -> tuple[str, list[tuple[int, int, str]]]:
    """A sentence as it would be printed, and its names as ranges of it."""
    text = ""
    marks: list[tuple[int, int, str]] = []
    quoted = False
    for word, tag in zip(sentence.words, sentence.tags, strict=True):
        glued = not text or word in _GLUED or text[-1] in _OPENING or (quoted and text.endswith('"'))
        if word == '"':
            glued, quoted = glued or quoted, not quoted
        text += "" if glued else " "
        start = len(text)
        text += word
        if tag.startswith("I-") and marks and marks[-1][2] == tag[2:]:
            marks[-1] = (marks[-1][0], len(text), tag[2:])
        elif tag != "O":
            marks.append((start, len(text), tag[2:]))
    return text, marks
