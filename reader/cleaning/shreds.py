"""Whether a text was torn at its links and its words in bold, and which of its lines are one line's pieces.
`The ramp at` / `Westhaven` / `, which is forty years old,` / `had been damaged.` -> one line.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.article.list_marks import has_mark
from reader.cleaning.joining import CLOSING, closes
from reader.cleaning.phrases import words_in
from reader.cleaning.shape import ends_a_sentence

_FEWEST, _SURE = 1, 4
"""So many lines at least that begin with a comma or its like show that a text was torn."""
_LONG = 3
"""So many spaces at least stand in such a line where only one word stands in the line above."""
_TAIL = 400
"""So much of a joined line's end is looked at."""
_LINK, _NAME = 8, 4
"""A link has at most so many words; a name, where nothing else shows that the line goes on."""
_GOING_ON = words_in(
    """
    the a an of in on at by to for with from and or that as than into over its his her their our your this
    these
    which who whose between against under about because while after before is are was were has have had
    will
    der die das den dem des ein eine einen einem einer eines im zum zur vom von mit bei für und oder auf
    aus nach
    vor über unter durch gegen ohne zwischen dass wie als seine seiner ihre ihrer ist sind wurde hat haben
    sich
    le la les un une des du de à au aux et ou que qui dans par pour sur avec son sa ses est sont entre
    contre
    el los las una del al y o en con por para su sus es son entre según como más il lo gli dei della delle
    di da
    nel nella dal dalla che è sono col o os as um uma no na do dos das em com por pelo pela seu sua
    het een van en op voor door met bij om te dat is zijn naar och det den ett på av för som till med om
    att är
    og af til ved fra er som w z na do dla przez od po się jest oraz że za ve ile için bir bu в на и с к
    по из за
    от для что о у і з та до від про że az és a hogy si cu la din pe se v na s ve je na u i iz
    """
)
"""Words that no sentence ends with: articles, prepositions, conjunctions."""
_BEFORE_WORDS = '(["“„‘«–— '
_OPEN_ENDS = "([„“‘«–—,/&"


def is_torn(texts: Sequence[str], *, everywhere: bool) -> bool:
    """Whether lines begin with a comma or its like; more have to where blank lines part them all."""
    signs = sum(
        text[:1] in CLOSING
        and len(text) > 1
        and closes(text)
        and (" " in before or text.count(" ") >= _LONG)
        and _is_open(before)
        for before, text in pairwise(texts)
    )
    return signs >= (_SURE if everywhere else _FEWEST)


def belongs(before: str, text: str, after: str) -> bool:
    """Whether `text` is the next piece of `before`, in a torn text where `after` is the line below it."""
    tail = before[-_TAIL:]
    if closes(text):
        return tail[-1] not in "|>›→" and not (text[0] in ":." and len(text) > 2 and not _is_open(tail))
    if has_mark(text):
        return False
    words, more = tail.count(" ") + 1, text.count(" ") + 1
    if _begins_small(text):
        return _goes_on(tail, text, after, words, more)
    if ends_a_sentence(tail) or tail[-1] in ":;…|" or words < 3:
        return False
    if words >= 4 and _asks_for_more(tail):
        return True
    last = tail.rpartition(" ")[2]
    if more > (_LINK if last[0].islower() else _NAME) or not _is_open(tail):
        return False
    return _is_continued(text, after) or (words >= 6 and last.islower() and ends_a_sentence(text))


def _goes_on(tail: str, text: str, after: str, words: int, more: int) -> bool:
    """Whether a piece with a small first letter is the rest of what broke off before it."""
    if ends_a_sentence(tail):
        return more >= 4 and words >= 4 and len(tail.rpartition(" ")[2]) <= 4
    if tail[-1] in ":;|":
        return False
    if more >= 6 or (words >= 4 and (_asks_for_more(tail) or ends_a_sentence(text))):
        return True
    return words + more >= 8 and _is_continued(text, after)


def _asks_for_more(text: str) -> bool:
    """Whether no sentence and no headline could end as `text` does."""
    return text[-1] in _OPEN_ENDS or text.rpartition(" ")[2] in _GOING_ON


def _is_continued(text: str, after: str) -> bool:
    """Whether the line below a piece goes on in its sentence."""
    return bool(after) and _is_open(text) and (closes(after) or (_begins_small(after) and " " in after))


def _begins_small(text: str) -> bool:
    """Whether a piece begins with a small letter, perhaps behind a bracket, a dash or a mark."""
    return text.lstrip(_BEFORE_WORDS)[:1].islower()


def _is_open(text: str) -> bool:
    """Whether a line ends in mid-sentence."""
    return not ends_a_sentence(text) and (text[-1].isalnum() or text[-1] in "’”\"'»)%,–—")
