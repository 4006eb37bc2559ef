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
    "killed": "dead deaths fatalities tote toten todesopfer",
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
fewer survived alive
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
_BESIDE = frozenset(
    """
who that this today yesterday overnight tonight out there here have has had will later now so far again
seit bei heute gestern worden
""".split()
)
"""What may follow a fate and is no noun that it belongs to."""
_ROSE = re.compile(
    r"\b(?:ris(?:es|en|ing)|rose|climb(?:s|ed|ing)|jump(?:s|ed)|now|stands|stood|put|stieg|steigt) "
    r"(?:to|at|auf) (?:\w+ ){0,2}$"
    r"|\bput\b[^.;]{1,60} at (?:\w+ ){0,2}$"
    r"|\b(?:br(?:ings?|inging|ought)|tak(?:es|en|ing)|took|raised|raising)\b[^.;]{1,60} to (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
"""What stands behind the thing whose number it tells."""
_ENGLISH = re.compile(r"\b(?:the|of|and|at|after|on|by|from|as|than|people|will)\b", re.IGNORECASE)
_IN_ENGLISH = re.compile(r" (?:in|as|after|when) ")
_OF_MORE = re.compile(r"\W*of (?:the|those|these) (?:[a-z]+|\d+)\b", re.IGNORECASE)
"""“three of the four soldiers killed”: the other number is no other clause."""
_COST = frozenset(
    "claimed claims claiming cost costs costing took taken takes taking lost loses losing".split()
)
"""What a disaster does to lives."""
_TAKEN_BACK = re.compile(r"(?:prevent|avert|avoid|sav|spar)(?:e|es|ed|s|ing|ting|ted)?")
"""“The dam prevented 900 deaths”."""
_TO_DEATH = frozenset("burnt shot frozen beaten".split())
_FOUND = frozenset("found alive safe rescued accounted".split())
_PEOPLE = (
    *("men", "women", "people", "persons", "children", "boys", "girls", "teenagers", "adults", "youths"),
    *(
        "ers",
        "ors",
        "ists",
        "ians",
        "yees",
        "ugees",
        "victims",
        "residents",
        "pupils",
        "students",
        "patients",
    ),
    *("migrants", "troops", "hostages", "guests", "staff", "police", "crew", "menschen"),
)
"""How words for people end."""
_FOR_INJURIES = re.compile(r"\W*for (?:[\w'’-]+ ){0,3}?(?:injuries|wounds|burns)\b", re.IGNORECASE)


def fate_near(before: str, behind: str) -> str:
    """What befell those whom the figure between two stretches of a sentence counts; empty if not told."""
    earlier = [token.lower() for token in _TOKEN.findall(before)][::-1]
    if _ROSE.search(before):
        counted_by = (word for word in earlier[:FARTHEST_OF_A_RISE] if word in _IS_COUNTED_BY)
        return next((_IS_COUNTED_BY[word] for word in counted_by), "")
    done = next((word for word in earlier if word not in _LOOSE), "")
    if _TAKEN_BACK.fullmatch(done):
        return ""
    ahead, back = _ahead(behind, before, done), _back(earlier, behind)
    return min(filter(None, (ahead, back)), default=(0, ""))[1]


def _ahead(behind: str, before: str, done: str) -> tuple[float, str] | None:
    """The fate that what follows the figure tells, with how far it stands; `done` is the word before it."""
    of_more = _OF_MORE.match(behind)
    between: list[str] = []
    for match in _TOKEN.finditer(behind, of_more.end() if of_more else 0):
        word, rest = match.group().lower(), behind[match.end() :]
        if _is_death(word, between, rest, done):
            return len(between), "killed"
        if _is_told(word, between, rest, before):
            fate = _IS_BEFALLEN.get(word) or _IS_DOING.get(word) or _IS_THING[word]
            return len(between), "injured" if fate == "treated" and _FOR_INJURIES.match(rest) else fate
        if _is_wall(word) or len(between) == FARTHEST:
            return None
        between.append(word)
    return None


def _is_death(word: str, between: list[str], rest: str, done: str) -> bool:
    """Whether a word ends a set phrase: “lost their lives”, “claimed 12 lives”, “burned to death”."""
    if word == "death":
        return between[-1:] == ["to"] and (between[-2:-1] or [""])[0].endswith(("ed", *_TO_DEATH))
    if word not in ("lives", "life"):
        return False
    if between[-1:] and between[-1] in ("their", "his", "her"):
        return between[-2:-1] in (["lost"], ["lose"], ["losing"])
    lost = [token.lower() for token in _TOKEN.findall(rest[:20])][:2]
    return not between and (done in _COST or lost[:1] == ["lost"] or lost == ["were", "lost"])


def _is_told(word: str, between: list[str], rest: str, before: str) -> bool:
    """Whether a word tells the fate of a figure that stands some words before it."""
    if word in _IS_DOING:
        return word != "die" or bool(_ENGLISH.search(f"{before} {rest}") or _IN_ENGLISH.match(rest))
    if word not in _IS_BEFALLEN and word not in _IS_THING:
        return False
    follows = _TOKEN.findall(rest[:60])[:4]
    if _FOUND.intersection(follows) and _IS_BEFALLEN.get(word) == "missing":
        return False
    if not between and _is_of_a_thing(follows):
        return False
    if word in _IS_THING and len(between) <= 1 and not _PLACES.intersection(between):
        return True
    if word == "injuries" and "with" in between:
        return True
    return word in _IS_BEFALLEN and _is_befallen(word, between, [token.lower() for token in follows])


def _is_befallen(word: str, between: list[str], follows: list[str]) -> bool:
    """Whether a word is said of a figure: behind what it counts, or behind “were”."""
    if between[-2:] == ["among", "the"]:
        return True
    if between[-1:] and (between[-1] in _IS or (between[-1].endswith("ly") and _IS.intersection(between))):
        return True
    is_object = follows[:1] and (follows[0] in _OBJECTS or follows[0][0].isdigit())
    takes_object = bool(between) and word in _IS_DONE and is_object
    return len(between) <= 2 and not _PLACES.intersection(between) and not takes_object


def _is_of_a_thing(follows: list[str]) -> bool:
    """Whether what follows a word is the noun that it belongs to, and no people: “12 dead trees”."""
    noun = follows[0] if follows else ""
    if not noun.islower() or noun in _PLACES or noun in _IS or noun in _WALL or noun in _BESIDE:
        return False
    return not noun.endswith(("ly", *_PEOPLE))


def _back(earlier: list[str], behind: str) -> tuple[float, str] | None:
    """The fate that what leads to the figure tells, with how far it stands."""
    loose = len(list(takewhile(lambda word: word in _LOOSE, earlier[:FARTHEST])))
    for place, word in enumerate(earlier[: loose + 1]):
        if word in _IS_DONE and not _IS.intersection(earlier[place + 1 : place + 2]):
            return place + 0.5, _IS_DONE[word]
        if word in _IS_COUNTED_BY and place and earlier[place - 1] == "of":
            is_of_a_thing = word.startswith("death") and _is_of_a_thing(_TOKEN.findall(behind[:40])[:1])
            return None if is_of_a_thing else (place + 0.5, _IS_COUNTED_BY[word])
    link = earlier[loose : loose + 2]
    if link[:1] and link[0] in _LINKS and link[1:] and link[1] in _IS_COUNTED_BY:
        return loose + 1.5, _IS_COUNTED_BY[link[1]]
    return None


def _is_wall(word: str) -> bool:
    """Whether what follows a word is of another clause, or of another figure."""
    is_sign = not (word[0].isalnum() or word in "'’")
    return is_sign or word[0].isdigit() or word in _WALL or word in _NUMBERS or word.endswith("n't")
