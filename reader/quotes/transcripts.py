"""Transcripts: blocks that a label opens say whose words they are.

`MS MARROW: I had the watch.`, `Ilse Marrow: I had the watch.`, `IM: I had it.` -> said by Ilse Marrow
`A: I had the watch.`, `A. I had the watch.` -> said by the one person of the interview who asks nothing
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.article.annotation import EntityType, Mention
from reader.article.text import Block, Kind

_LABEL = re.compile(r"[^\W\d_a-zß-öø-ÿ][^:\n“”\"„«»]{0,60}(?=: [^\s“\"„«‘'])")
_LETTERED = re.compile(r"[QA](?=\. \S)")
_CAPITALS = re.compile(r"[^\W\d_a-zß-öø-ÿ][^\Wa-zß-öø-ÿ]*(?:[ .’'-]{1,2}[^\Wa-zß-öø-ÿ]+){0,5}(?=: \S)")
_SHAPES = (_LETTERED, _CAPITALS, _LABEL)
_INITIALS = re.compile(r"[A-Z]{2,4}")
_PART = re.compile(r"[^\W\d_]+")
_LEAST_LABELS = 2
"""How many labelled lines make a transcript: one may be a headline's."""


@dataclass(frozen=True, slots=True)
class Label:
    """What opens a line of a transcript, and whom it names."""

    start: int
    end: int
    name: str


def transcript_labels(text: str, blocks: Sequence[Block], mentions: Sequence[Mention]) -> dict[int, Label]:
    """Where a labelled line of a transcript starts -> its label."""
    people = {mention.end: mention for mention in mentions if mention.type is EntityType.PERSON}
    by_initials = _initials(people.values())
    named: dict[int, Label] = {}
    answered: dict[int, Label] = {}
    for block in blocks:
        found = next(filter(None, (each.match(text, block.start, block.end) for each in _SHAPES)), None)
        if found is None or block.kind is Kind.HEADLINE:
            continue
        words, person = found.group(), people.get(found.end())
        if person is not None and _is_label(text[block.start : person.start], words):
            named[block.start] = Label(block.start, found.end(), person.name)
        elif by_initials.get(words):
            named[block.start] = Label(block.start, found.end(), by_initials[words])
        elif words in {"Q", "A"}:
            answered[block.start] = Label(block.start, found.end(), "")
    asks = {block.start for block in blocks if text[block.start : block.end].rstrip().endswith("?")}
    answered = _answered(text, answered, named, asks, _subject(blocks, people.values()))
    found_all = named | answered
    return found_all if len(found_all) >= _LEAST_LABELS else {}


def _is_label(title: str, words: str) -> bool:
    """Whether a label is a name with no more than a title before it."""
    return words.isupper() or not title or title.istitle()


def _initials(people: Iterable[Mention]) -> dict[str, str]:
    """“RF” -> “Rosa Finch”, where only one person of the article is called so."""
    names: dict[str, set[str]] = {}
    for person in people:
        short = "".join(part[0] for part in _PART.findall(person.name) if part[0].isupper())
        if _INITIALS.fullmatch(short):
            names.setdefault(short, set()).add(person.name)
    return {short: next(iter(each)) for short, each in names.items() if len(each) == 1}


def _subject(blocks: Sequence[Block], people: Iterable[Mention]) -> str:
    """The one person whom the headline names; nobody where it names several, or none."""
    heads = [block for block in blocks if block.kind is Kind.HEADLINE]
    names = {one.name for one in people if any(head.start <= one.start < head.end for head in heads)}
    return next(iter(names)) if len(names) == 1 else ""


def _answered(
    text: str, answered: dict[int, Label], named: dict[int, Label], asks: set[int], subject: str
) -> dict[int, Label]:
    """The lines of “Q” and “A” whose person can be told."""
    if {text[label.start] for label in answered.values()} != {"Q", "A"}:
        return {}
    asking = {label.name for at, label in named.items() if at in asks}
    answering = {label.name for at, label in named.items() if at not in asks} - asking
    names = {
        "Q": next(iter(asking)) if len(asking) == 1 else "",
        "A": next(iter(answering)) if len(answering) == 1 else subject,
    }
    return {
        at: Label(each.start, each.end, name) for at, each in answered.items() if (name := names[text[at]])
    }
