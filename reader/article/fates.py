"""Fates: what befell those whom a figure counts, told only where the figure's own words tell it.

“at least 1,400 people were killed”        -> killed
“The toll of dead rose to 1,200”           -> killed
“3 were killed and 41 people were injured” -> of the 41: injured
“nobody died and 12 homes were destroyed”, “12 feared dead”, “20 searched for the missing” -> nothing
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re
from itertools import takewhile

FARTHEST, FARTHEST_OF_A_RISE = 6, 12
"""So many words away a word of fate may stand; “the number of people killed on the Sorne line rose to 19”."""

_BEFALLEN = {
    "killed": "killed dead getötet tot",
    "injured": "injured wounded hurt verletzt",
    "missing": "missing unaccounted vermisst",
    "arrested": "arrested detained festgenommen",
    "displaced": "displaced homeless evacuated evakuiert",
    "treated": "treated hospitalised hospitalized",
}
"""What is said of those who are counted: “41 people were injured”, “12 dead”."""
_DOING = {"killed": "died dies die perished starben gestorben", "displaced": "fled fliehen flohen"}
"""What they do themselves: “12 of them died”."""
_DONE = {
    "killed": "killed kills killing kill",
    "injured": "injured injuring injures wounded wounding wounds hurt hurting",
    "arrested": "arrested arresting arrests detained detaining detains",
    "displaced": "displaced displacing displaces evacuated evacuating evacuates",
}
"""What is done to them: “the wave killed at least 12”."""
_THINGS = {
    "killed": "dead deaths fatalities lives tote toten todesopfer",
    "injured": "injuries wounded verletzte verletzten",
    "missing": "missing vermisste vermissten",
    "arrested": "arrests festnahmen",
}
"""What is counted itself: “12 deaths”."""
_COUNTED_BY = {
    "killed": "dead toll death deaths fatalities killed killing tote toten getöteten todesopfer",
    "injured": "injured injuries wounded verletzten",
    "missing": "missing vermissten",
    "arrested": "arrest arrests festgenommenen",
    "displaced": "displaced evacuated homeless",
}
"""Whose number a figure tells: “a death toll of 12”, “among the dead were 3 children”."""


def _by_word(table: dict[str, str]) -> dict[str, str]:
    return {word: fate for fate, words in table.items() for word in words.split()}


_IS_BEFALLEN, _IS_DOING, _IS_DONE = _by_word(_BEFALLEN), _by_word(_DOING), _by_word(_DONE)
_IS_THING, _IS_COUNTED_BY = _by_word(_THINGS), _by_word(_COUNTED_BY)
WORDS = frozenset({**_IS_BEFALLEN, **_IS_DOING, **_IS_DONE, **_IS_THING, **_IS_COUNTED_BY, "lives": ""})
"""All words of fate."""

_TOKEN = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*|[^\w\s]")
_WALL = frozenset(
    """
and but or nor yet so after before when while as because if though although than until since whose where which
without except und oder aber nachdem bevor als weil wenn obwohl
none not never no nobody hardly cannot nicht kein keine niemand
could might may would should can feared presumed believed thought threatened könnten dürften sollen befürchtet
""".split()
)
"""What ends the words of a figure, or takes back what they tell."""
_IS = frozenset(
    "is are was were be been being am got get left found reported confirmed wurden wurde sind ist".split()
)
_LOOSE = frozenset(
    """
at least about around some nearly almost roughly approximately more than over up to as many an estimated the
another fewer less only just exactly all of mindestens etwa rund über fast die der den bis zu
""".split()
)
"""What may stand between what is done, or counted, and the figure."""
_LINKS = frozenset(
    "above is was were are include includes included including of at : beträgt liegt bei".split()
)
_PLACES = frozenset(
    "in on at of from to for with by near off into over under along in bei von für an auf aus".split()
)
_NUMBERS = frozenset(
    """
one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands several
zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzende
""".split()
)
_OBJECTS = _NUMBERS | frozenset("a an the his her their its some people about himself themselves".split())
"""What begins an object: “12 rockets killed the men”."""
_ROSE = re.compile(
    r"\b(?:ris(?:es|en|ing)|rose|climb(?:s|ed|ing)|jump(?:s|ed)|now|stands|stood|put|stieg|steigt) "
    r"(?:to|at|auf) (?:\w+ ){0,2}$"
    r"|\bput\b[^.;]{1,60} at (?:\w+ ){0,2}$"
    r"|\b(?:br(?:ings?|inging|ought)|tak(?:es|en|ing)|took|raised|raising)\b[^.;]{1,60} to (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
"""What stands behind the thing whose number it tells."""
_LOST = re.compile(
    r"\W*(?:[\w'’-]+ ){0,4}?(?:lost|lose|losing) (?:their|his|her) li(?:fe|ves)\b", re.IGNORECASE
)
_ENGLISH = re.compile(r"\b(?:the|of|and|at|after|on|by|from|as|than|people|will)\b", re.IGNORECASE)
_IN_ENGLISH = re.compile(r" (?:in|as|after|when) ")
_OF_MORE = re.compile(r"\W*of (?:the|those|these) (?:[a-z]+|\d+)\b", re.IGNORECASE)
"""“three of the four soldiers killed”: the other number is no other clause."""
_TO_DEATH = re.compile(
    r"(?:\W*[\w'’-]+){0,4}? (?:\w+ed|burnt|burned|shot|frozen|beaten) to death\b", re.IGNORECASE
)
_FOR_INJURIES = re.compile(r"\W*for (?:[\w'’-]+ ){0,3}?(?:injuries|wounds|burns)\b", re.IGNORECASE)


def fate_near(before: str, behind: str) -> str:
    """What befell those whom the figure between two stretches of a sentence counts; empty if not told."""
    earlier = [token.lower() for token in _TOKEN.findall(before)][::-1]
    if _ROSE.search(before):
        return next(
            (_IS_COUNTED_BY[word] for word in earlier[:FARTHEST_OF_A_RISE] if word in _IS_COUNTED_BY), ""
        )
    ahead, back = _ahead(behind, before), _back(earlier)
    return min(filter(None, (ahead, back)), default=(0, ""))[1]


def _ahead(behind: str, before: str) -> tuple[float, str] | None:
    """The fate that what follows the figure tells, with how far it stands."""
    for set_phrase in (_LOST, _TO_DEATH):
        if (match := set_phrase.match(behind)) and not any(map(_is_wall, _TOKEN.findall(match.group()))):
            return 1, "killed"
    of_more = _OF_MORE.match(behind)
    start = of_more.end() if of_more else 0
    between: list[str] = []
    for match in _TOKEN.finditer(behind, start):
        word = match.group().lower()
        if _is_told(word, between, behind[match.end() :], before):
            fate = _IS_BEFALLEN.get(word) or _IS_DOING.get(word) or _IS_THING[word]
            treated = fate == "treated" and _FOR_INJURIES.match(behind, match.end())
            return len(between), "injured" if treated else fate
        if _is_wall(word) or len(between) == FARTHEST:
            return None
        between.append(word)
    return None


def _is_told(word: str, between: list[str], rest: str, before: str) -> bool:
    """Whether a word tells the fate of a figure that stands some words before it."""
    if word in _IS_DOING:
        return word != "die" or bool(_ENGLISH.search(f"{before} {rest}") or _IN_ENGLISH.match(rest))
    if word in _IS_THING and len(between) <= 1 and not _PLACES.intersection(between):
        return True
    if word == "injuries" and "with" in between:
        return True
    if word not in _IS_BEFALLEN:
        return False
    if between[-2:] == ["among", "the"]:
        return True
    follows = next((token.lower() for token in _TOKEN.findall(rest[:40])), "")
    if between[-1:] and (between[-1] in _IS or (between[-1].endswith("ly") and _IS.intersection(between))):
        return True
    takes_object = word in _IS_DONE and (follows in _OBJECTS or follows[:1].isdigit())
    return len(between) <= 2 and not _PLACES.intersection(between) and not (between and takes_object)


def _back(earlier: list[str]) -> tuple[float, str] | None:
    """The fate that what leads to the figure tells, with how far it stands."""
    loose = len(list(takewhile(lambda word: word in _LOOSE, earlier[:FARTHEST])))
    for place, word in enumerate(earlier[: loose + 1]):
        if word in _IS_DONE and not _IS.intersection(earlier[place + 1 : place + 2]):
            return place + 0.5, _IS_DONE[word]
        if word in _IS_COUNTED_BY and place and earlier[place - 1] == "of":
            return place + 0.5, _IS_COUNTED_BY[word]
    link = earlier[loose : loose + 2]
    if link[:1] and link[0] in _LINKS and link[1:] and link[1] in _IS_COUNTED_BY:
        return loose + 1.5, _IS_COUNTED_BY[link[1]]
    return None


def _is_wall(word: str) -> bool:
    """Whether what follows a word is of another clause, or of another figure."""
    is_sign = not (word[0].isalnum() or word in "'’")
    return is_sign or word[0].isdigit() or word in _WALL or word in _NUMBERS or word.endswith("n't")
