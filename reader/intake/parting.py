"""Parting: what somebody decides about stories: that an article tells another one, or that two are one.

Each is one transaction, and each can be taken back: what was said before holds again, and the articles stand
where they stood.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.intake.placing import place
from reader.library import Library
from reader.library.errors import require_same
from reader.library.story_decisions import StoryDecision

Stories = tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Parted:
    """A decision that was made: what had been said of some articles, what is said now, where they stand."""

    said_before: tuple[StoryDecision, ...]
    said_after: tuple[StoryDecision, ...]
    before: Stories
    after: Stories
    said_beside: frozenset[StoryDecision]
    """What had been said of these articles and others, and is said still."""


def split_off(library: Library, number: int) -> Parted | None:
    """Says that an article tells another story than the others of its own; None where there are none."""
    with library.writing(durable=True):
        decisions = library.story_places.decisions
        members = library.story_places.members(number)
        others = [other for other in members if other != number]
        if not others:
            return None
        known = decisions.about(members)
        bound, _ = decisions.among(members)
        pinned = sorted({n for pair in bound if number in pair for n in pair} - {number})
        now = decisions.said_now(members, [(number, other) for other in others], together=False)
        now += decisions.said_now(members, [(pinned[0], other) for other in pinned[1:]], together=True)
        return _decide(library, known, now, [members], [[number], others])


def merge(library: Library, number: int, other: int) -> Parted | None:
    """Says that the stories of two articles are one; None where they are already."""
    with library.writing(durable=True):
        places = library.story_places
        one, two = places.members(number), places.members(other)
        if one == two:
            return None
        together = sorted(one + two)
        known = places.decisions.about(together)
        pairs = [(together[0], each) for each in together[1:]]
        now = places.decisions.said_now(together, pairs, together=True)
        return _decide(library, known, now, [one, two], [together])


def undo(library: Library, parted: Parted) -> None:
    """Takes a decision back. Raises `Overtaken`."""
    _stand(library, parted, parted.said_after, parted.said_before, parted.before)


def redo(library: Library, parted: Parted) -> None:
    """Makes a decision again that was taken back. Raises `Overtaken`."""
    _stand(library, parted, parted.said_before, parted.said_after, parted.after)


def _decide(
    library: Library,
    known: Sequence[StoryDecision],
    now: Sequence[StoryDecision],
    before: Sequence[Sequence[int]],
    after: Sequence[Sequence[int]],
) -> Parted:
    """Writes a decision down, and does what it says and nothing else: no other article changes its place."""
    said = {(d.one, d.other): d for d in now}
    beside = library.story_places.decisions.touching(_articles(before)).difference(known)
    keep = [d for d in known if (d.one, d.other) not in said and not _is_broken(d, now)]
    library.story_places.decisions.swap(known, [*keep, *now])
    library.story_places.put(after, ())
    return Parted(tuple(known), (*keep, *now), tuple(map(tuple, before)), tuple(map(tuple, after)), beside)


def _is_broken(decision: StoryDecision, now: Sequence[StoryDecision]) -> bool:
    """Whether an older word that two articles are apart says the contrary of a merge of both."""
    merged = {id for d in now if d.together for id in (d.one, d.other)}
    return not decision.together and {decision.one, decision.other} <= merged


def _articles(stories: Iterable[Iterable[int]]) -> list[int]:
    """The articles of some stories."""
    return [number for members in stories for number in members]


def _stand(
    library: Library,
    parted: Parted,
    old: Sequence[StoryDecision],
    new: Sequence[StoryDecision],
    stories: Stories,
) -> None:
    """Says `new` in the place of `old`, and puts the articles where they stood; others are placed anew.

    Where another program has said anything of these articles since, nothing is done.
    """
    with library.writing(durable=True):
        places = library.story_places
        stands = places.decisions.touching(_articles(stories))
        require_same(stands, parted.said_beside.union(old), "these stories")
        places.decisions.swap(old, new)
        strays = places.strays(stories)
        places.put(stories, ())
        if strays:
            place(library, strays)
