"""The true name of what was cut: a line that a rule cut by its place is told by what it says.

“4 mins” among the dates -> a number of the page; “Email” in a row of buttons -> share row, no comment form;
“Log in” or the article's own headline under “Related” -> no headline of another article.
"""

from __future__ import annotations

from reader.article.list_marks import parted
from reader.article.text import Kind
from reader.cleaning.dateline import is_length, tells_how_long_ago
from reader.cleaning.dates import find_moment
from reader.cleaning.draft import Draft, Line
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import key_of, words_in
from reader.cleaning.shape import is_dense

SHORTEST = 3
"""A headline of another article has at least so many words behind a label, and one more under a heading."""
_DAY = 8
"""A line of so few words that names a day is a date."""
_RELATIVE = 6
"""A line of so few words may tell nothing but how long ago something was."""
_LIVE = words_in("live en direct directo vivo diretta direkt ao")
"""What stands over a film that is going on."""
_FIELDS = words_in("email mail e name")
"""What a form asks for, and what is pressed to pass an article on."""
_NO_TITLE = words_in(
    """
    log login sign menu search navigation skip subscribe cookies anmelden suche abonnieren newsletter
    category topic topics tags themen schlagworte rubrik
    """
)
"""Words of buttons: a line with two of them, or with one at its start, is no headline."""
_ADDRESS = Pattern(r"[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)*\.\w+|(?:https?://|www\.)\S+|[\d\s()+./-]{7,}")
"""A line that is nothing but an address or a telephone number."""
_GLUED = Pattern(r"[a-zß-ÿ][A-ZÀ-Þ][a-zß-ÿ]")
"""Where two items of a menu have lost the space between them."""
_GLUED_PLACES = 3
"""A line with so many of these places is a menu; so is one all in capitals under a heading."""


def name_truly(draft: Draft) -> None:
    """Gives cut lines the kind that their words tell, and forgets links that are none."""
    for line in draft.lines:
        if line.kind in _RENAMED:
            _rename(draft, line)
    own = key_of(draft.facts.headline)
    kept = []
    for line, title in draft.linked:
        few = SHORTEST if line.rule == "linked headline" else SHORTEST + 1
        if named := _title_of(title, own, few):
            kept.append((line, named))
        elif line.kind is Kind.LINKED_HEADLINE:
            line.kind, line.rule = _instead(line, own)
    draft.linked[:] = kept


_RENAMED = frozenset({Kind.DATELINE, Kind.COMMENT_FORM, Kind.TEASER, Kind.LEFTOVER})
"""The kinds that some lines get by their place or by one word."""


def _rename(draft: Draft, line: Line) -> None:
    """Names a length of time, a day, a sign of a broadcast, or a button among others as what it is."""
    if line.kind is Kind.DATELINE and line.rule == "dateline":
        if is_length(line):
            line.kind, line.rule = Kind.PAGE_NUMBER, "page number"
        elif line.words <= _LIVE:
            line.kind, line.rule = Kind.VIDEO, "video"
    elif line.kind is Kind.LEFTOVER:
        if line.text in draft.facts.authors:
            line.kind, line.rule = Kind.BYLINE, "byline"
        elif line.has_figure and _is_day(line.text, line.key.split()):
            line.kind, line.rule = Kind.DATELINE, "dateline"
    elif line.kind is Kind.TEASER:
        if line.has_figure and line.size <= _RELATIVE and tells_how_long_ago(line):
            line.kind, line.rule = Kind.DATELINE, "dateline"
    elif line.kind is Kind.COMMENT_FORM and line.words <= _FIELDS and _is_among_buttons(draft, line):
        line.kind, line.rule = Kind.SHARE_ROW, "share row"


def _is_among_buttons(draft: Draft, line: Line) -> bool:
    """Whether a button that passes the article on stands right beside a line."""
    beside = draft.lines[max(0, line.at - 1) : line.at] + draft.lines[line.at + 1 : line.at + 2]
    return any(other.kind is Kind.SHARE_ROW for other in beside)


def _title_of(title: str, own: str, fewest: int) -> str:
    """The headline of another article without its list mark; empty where a line is none, or its own one."""
    named = parted(title.lstrip("+ "))[1]
    words = key_of(named).split()
    few = len(words) < fewest and not is_dense(named)
    in_capitals = fewest > SHORTEST and named.isupper()
    is_menu = few or in_capitals or len(_GLUED.findall(named)) >= _GLUED_PLACES or _presses(words)
    is_own = bool(own) and (key_of(named) == own or own.startswith(" ".join(words) + " "))
    if is_menu or is_own or _ADDRESS.fullmatch(named) or _is_day(named, words):
        return ""
    return named


def _presses(words: list[str]) -> bool:
    """Whether some words are there to be pressed."""
    return words[:1] != [] and (words[0] in _NO_TITLE or sum(word in _NO_TITLE for word in words) > 1)


def _is_day(text: str, words: list[str]) -> bool:
    """Whether a few words name a day and nothing more than where."""
    return len(words) <= _DAY and any(map(str.isdigit, text)) and bool(find_moment(text))


def _instead(line: Line, own: str) -> tuple[Kind, str]:
    """What a line is, and by which rule, that was taken for another article's headline."""
    words = key_of(line.text).split()
    if _is_day(line.text, words):
        return Kind.DATELINE, "dateline"
    if own and own == " ".join(words):
        return Kind.DUPLICATE, "duplicate"
    return Kind.NAVIGATION, "navigation"
