"""The headline, and the outlet's name that hangs at its end.

“Bridge reopens after storm – The Northern Post” -> headline “Bridge reopens after storm”, outlet
“The Northern Post”.
“Bridge reopens – what we know” -> the same, nothing is cut.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from reader.article.text import Kind
from reader.cleaning.dateline import is_mere_day
from reader.cleaning.dates import find_moment
from reader.cleaning.draft import Draft, Line
from reader.cleaning.eastern_papers import is_eastern_paper
from reader.cleaning.headline_signs import LONGEST, ended_first, is_no_link, likeliest
from reader.cleaning.masthead import is_masthead, without_mastheads
from reader.cleaning.outlet import LONGEST as OUTLET_LONGEST
from reader.cleaning.outlet import could_be_outlet, has_press_word, is_domain
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import key_of
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence, in_title_case, is_dense, size_of

_LONGEST_DATE = 20
_SHORT = 24
"""A name behind a stroke has at most so many characters, whatever its capitals."""
_SECTION = 3
"""A section's name has at most so many words."""
_NEAR_TOP = 40
"""A headline stands among so many first lines."""
_TITLES, _TOLD, _LONGEST_TAIL = 3, 3, 8
"""Among so many first lines a page's title stands; how many words its headline has, and its tail at most."""
_FEW = 2
"""Of so many lines above the story one is the headline, if it is no day; among more a menu may be."""
_TAIL = Pattern(r"\s+(?P<sign>[|–—\-:·•«»‹›/]|::|\|\|)\s+(?=\S)")
_SURE_SIGNS = "|·•«»‹›||"
"""Signs that stand before an outlet's name and hardly anywhere else in a headline."""


def find_headline(draft: Draft) -> None:
    """Marks the headline's line and learns its words and the outlet behind them."""
    known = _marked(draft) or _told(draft)
    if known is None and not draft.facts.headline and len(draft.lines) > 1:
        known = likeliest(draft)
    line = known or _first(draft) or ended_first(draft)
    if line is None:
        _cut_known(draft)
        return
    title, tail = split_tail(line.text, draft)
    draft.learn(outlet=tail)
    draft.mark(line, Kind.HEADLINE)
    draft.headline, draft.is_guess = line, known is None
    draft.facts = replace(draft.facts, headline=title)
    _learn_from_titles(draft, line)


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


def _first(draft: Draft) -> Line | None:
    """Of a text without markup, the first line above the first paragraph that reads like a headline."""
    if draft.facts.headline or len(draft.lines) < 2:
        return None
    above: list[Line] = []
    for line in draft.open():
        if line.is_prose or len(above) == _NEAR_TOP:
            break
        if line.size <= LONGEST and not line.text.endswith((".", ":", ",", ";")) and is_no_link(line):
            if is_eastern_paper(line, draft):
                continue
            above.append(line)
    above = without_mastheads(above, draft)
    first = next((line for line in draft.lines if not _names_paper(line, draft, above)), None)
    if len(above) <= _FEW and any(map(is_mere_day, above)):
        return next((line for line in above if not is_mere_day(line)), _over_day(draft))
    full = (line for line in above if line.size >= 5 and not (line.at and ends_a_sentence(line.text)))
    if above and above[0] is first and above[0].size >= 3:
        return above[0]
    return next(full, above[0] if above else None)


def _names_paper(line: Line, draft: Draft, above: list[Line]) -> bool:
    """Whether a line is nothing but a newspaper's name, and not the only line that could be the headline."""
    return is_eastern_paper(line, draft) or (line not in above[:1] and is_masthead(line, draft))


def _over_day(draft: Draft) -> Line | None:
    """The first line, be it one word, that stands right over the day; a page's path or sign is none."""
    first, *behind = islice(draft.open(), 2)
    if behind and is_mere_day(behind[0]) and 0 < first.size <= LONGEST and not is_mere_day(first):
        return first
    return None


def _cut_known(draft: Draft) -> None:
    """Cuts the outlet off a headline that only the metadata names."""
    if draft.facts.headline:
        title, tail = split_tail(draft.facts.headline, draft)
        draft.learn(outlet=tail)
        draft.facts = replace(draft.facts, headline=title)


HEADLINE = Rule("headline", find_headline)
