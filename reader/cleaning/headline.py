"""The headline, and the outlet's name that hangs at its end.

“Bridge reopens after storm – The Northern Post” -> headline “Bridge reopens after storm”, outlet
“The Northern Post”.
“Bridge reopens – what we know” -> the same, nothing is cut.
"""

from __future__ import annotations

from dataclasses import replace

from reader.article.text import Kind
from reader.cleaning.dates import find_moment
from reader.cleaning.draft import Draft, Line
from reader.cleaning.headline_guess import likeliest
from reader.cleaning.headline_signs import LONGEST, may_be_headline
from reader.cleaning.names import is_name
from reader.cleaning.outlet import LONGEST as OUTLET_LONGEST
from reader.cleaning.outlet import could_be_outlet, has_press_word, is_domain
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import key_of
from reader.cleaning.rule import Rule
from reader.cleaning.shape import in_title_case, is_dense, size_of

SHORTEST = 3
"""How many words a headline has at least that a person brings back."""
_LONGEST_DATE = 20
_SHORT = 24
"""A name behind a stroke has at most so many characters, whatever its capitals."""
_TITLE = 4
"""So many words a headline has at least that an author's name stands behind."""
_BY = ("by", "von", "par", "por", "door")
"""What stands before that name."""
_SECTION = 3
"""A section's name has at most so many words."""
_NEAR_TOP = 40
"""A headline stands among so many first lines."""
_TITLES, _TOLD, _LONGEST_TAIL = 3, 3, 8
"""Among so many first lines a page's title stands; how many words its headline has, and its tail at most."""
_TAIL = Pattern(r"\s+(?P<sign>[|–—\-:·•«»‹›/]|::|\|\|)\s+(?=\S)")
_SURE_SIGNS = "|·•«»‹›||"
"""Signs that stand before an outlet's name and hardly anywhere else in a headline."""


def find_headline(draft: Draft) -> None:
    """Marks the headline's line and learns its words and the outlet behind them."""
    known = _marked(draft) or _told(draft)
    is_guess = known is None and not draft.facts.headline and len(draft.lines) > 1
    line = likeliest(draft) if is_guess else known
    if line is None:
        _cut_known(draft)
        return
    draft.is_guess = is_guess
    take_headline(draft, line)
    _learn_from_titles(draft, line)


def take_headline(draft: Draft, line: Line) -> None:
    """Makes a line the headline, whatever it was."""
    title, tail = split_tail(line.text, draft)
    title, author = _split_author(title, draft)
    draft.learn(outlet=tail, authors=(author,) if author else ())
    draft.facts = replace(draft.facts, headline=title)
    draft.headline = line
    line.kind = None
    draft.mark(line, Kind.HEADLINE)


def looks_like_headline(line: Line) -> bool:
    """Whether a line has the size and the end of a headline."""
    return (
        SHORTEST <= line.size <= LONGEST
        and not line.is_prose
        and line.text[-1] not in ".:,;。"
        and may_be_headline(line)
    )


def _learn_from_titles(draft: Draft, headline: Line) -> None:
    """Learns the outlet from a page's title, the headline with a name at its end at the top, and cuts it."""
    if headline.size < _TOLD:
        return
    for line in draft.lines[: min(_TITLES, headline.at)]:
        if line.key.startswith(f"{headline.key} ") and line.size <= headline.size + _LONGEST_TAIL:
            title, tail = split_tail(line.text, draft)
            if key_of(title) == key_of(draft.facts.headline):
                draft.learn(outlet=tail)
            draft.mark(line, Kind.DUPLICATE)


def split_tail(title: str, draft: Draft) -> tuple[str, str]:
    """A headline parted from the outlet's name at its end; the name is empty where there is none."""
    outlet, sign = "", ""
    for found in reversed(list(_TAIL.finditer(title))):
        head, tail = title[: found.start()].rstrip(), title[found.end() :].strip()
        if not _is_outlet(head, found["sign"], tail, draft, before=sign):
            break
        title, sign = head, found["sign"]
        if moment := find_moment(tail):
            draft.learn(published=moment)
        elif not outlet or (
            _names_press(tail) and not _names_press(outlet) and (" " in tail or is_domain(tail))
        ):
            outlet = tail
    return _behind_outlet(title, outlet)


def _split_author(title: str, draft: Draft) -> tuple[str, str]:
    """A headline parted from “by Ilse Marrow” at its end, unless the story speaks of her."""
    words = title.split()
    for at in range(len(words) - 2, _TITLE - 1, -1):
        name = " ".join(words[at + 1 :])
        if words[at] in _BY:
            is_author = is_name(name) and not _is_in_story(name, draft)
            return (" ".join(words[:at]), name) if is_author else (title, "")
    return title, ""


def _behind_outlet(title: str, outlet: str) -> tuple[str, str]:
    """The same without a site's address at the title's start: “northernpost.example | Bridge reopens”."""
    first, sign, rest = title.partition(" | ")
    if not sign or not is_domain(first):
        return title, outlet
    label, sign, behind = rest.rpartition(" | ")
    return (
        behind if sign and len(label.split()) <= _SECTION < len(behind.split()) else rest
    ), outlet or first


def _names_press(name: str) -> bool:
    """Whether an outlet's name says that it is one."""
    return has_press_word(name) or is_domain(name)


def _is_outlet(head: str, sign: str, tail: str, draft: Draft, before: str) -> bool:
    """Whether `tail` is an outlet's name (or, where a name was cut behind the sign `before`, a section)."""
    if key_of(tail) == key_of(draft.facts.outlet) or is_domain(tail):
        return True
    if len(tail) < _LONGEST_DATE and find_moment(tail):
        return True
    if len(tail.split()) > OUTLET_LONGEST or size_of(head, key_of(head)) < max(3, len(tail.split())):
        return False
    if not any(map(str.isalpha, tail)):
        return False
    if _stands_alone(key_of(head), draft):
        return True
    if sign in "|" and len(tail) <= _SHORT and tail[-1] not in ".?!,;:":
        return True
    if not could_be_outlet(tail) and not _is_unspaced_name(tail):
        return False
    if before:
        return (sign in "|·•" and len(tail.split()) <= 3) or (sign == before and len(tail.split()) <= 2)
    if has_press_word(tail) or sign in _SURE_SIGNS or _says_so_elsewhere(key_of(tail), draft):
        return True
    return (is_dense(head) or not in_title_case(head)) and not _is_in_story(tail, draft)


def _stands_alone(key: str, draft: Draft) -> bool:
    """Whether a line of the text is nothing but these words."""
    return bool(draft.holding(key))


def _says_so_elsewhere(key: str, draft: Draft) -> bool:
    """Whether a line that is no paragraph names the outlet: alone, or behind a sign of its rights."""
    last = key.rpartition(" ")[2]
    return any(
        line.key == key or (line.text[0] in "©" and f" {key} " in f" {line.key} ")
        for line in draft.with_word([last])
        if line.size <= LONGEST and not line.is_prose
    )


def _is_unspaced_name(tail: str) -> bool:
    """Whether the tail could be an outlet's name in a script without spaces or capitals."""
    return tail.lower() == tail.upper() and len(tail) <= _SHORT and tail[-1] not in "。?!？！"


def _is_in_story(name: str, draft: Draft) -> bool:
    """Whether the story, but for its end, speaks of `name`: then it is somebody in it."""
    prose = [line for line in draft.lines if line.is_prose]
    last = key_of(name).rpartition(" ")[2]
    return any(last in line.words for line in prose[: 1 + 2 * len(prose) // 3])


def _marked(draft: Draft) -> Line | None:
    """The line that the markup calls the headline."""
    return next((line for line in draft.open() if line.hint is Kind.HEADLINE), None)


def _told(draft: Draft) -> Line | None:
    """The line that says what the metadata calls the headline."""
    if not draft.facts.headline:
        return None
    key = key_of(draft.facts.headline)
    return next((line for line in draft.lines[:_NEAR_TOP] if _says(line, key)), None)


def _says(line: Line, headline: str) -> bool:
    """Whether a line is the headline, but for an outlet's name at its end."""
    rest = line.key.removeprefix(headline)
    return line.kind is None and rest != line.key and rest.count(" ") <= OUTLET_LONGEST


def _cut_known(draft: Draft) -> None:
    """Cuts the outlet off a headline that only the metadata names."""
    if draft.facts.headline:
        title, tail = split_tail(draft.facts.headline, draft)
        draft.learn(outlet=tail)
        draft.facts = replace(draft.facts, headline=title)


HEADLINE = Rule("headline", find_headline)
