"""Fates: what befell those whom a figure counts, told only where the figure's own words tell it.

“at least 1,400 people were killed”        -> killed
“The toll of dead rose to 1,200”           -> killed
“3 were killed and 41 people were injured” -> of the 41: injured
“nobody died and 12 homes were destroyed”, “12 feared dead”, “20 searched for the missing” -> nothing
"""

from __future__ import annotations

import re
from itertools import takewhile

from reader.article.fate_words import (
    ATTRIBUTES,
    BEFORE_A_VERB,
    BESIDE,
    COST,
    FOUND,
    GERMAN_THINGS,
    IS,
    IS_BEFALLEN,
    IS_COUNTED_BY,
    IS_DOING,
    IS_DONE,
    IS_THING,
    LINKS,
    LOOSE,
    MANY_WITHOUT_S,
    NO_PLURALS,
    NOT_DONE,
    NUMBERS,
    OBJECTS,
    ONLY_MEANT,
    PEOPLE,
    PLACES,
    SAVED,
    THINGS_IN_ERS,
    THINGS_IN_ING,
    TO_DEATH,
    UNHARMED,
    WALL,
)

FARTHEST, FARTHEST_OF_A_RISE = 6, 12
"""So many words away a word of fate may stand; “the number of people killed on the Sorne line rose to 19”."""

_TOKEN = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*|[^\w\s]")
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
_TAKEN_BACK = re.compile(r"(?:prevent|avert|avoid|sav|spar)(?:e|es|ed|s|ing|ting|ted)?")
"""“The dam prevented 900 deaths”."""
_FOR_INJURIES = re.compile(r"\W*for (?:[\w'’-]+ ){0,3}?(?:injuries|wounds|burns)\b", re.IGNORECASE)


def fate_near(before: str, behind: str) -> str:
    """What befell those whom the figure between two stretches of a sentence counts; empty if not told."""
    earlier = _words(before)[::-1]
    if rose := _ROSE.search(before):
        if _is_not_done(_words(before[: rose.start()])[::-1]):
            return ""
        counted_by = (word for word in earlier[:FARTHEST_OF_A_RISE] if word in IS_COUNTED_BY)
        return next((IS_COUNTED_BY[word] for word in counted_by), "")
    place, done = next(((at, word) for at, word in enumerate(earlier) if word not in LOOSE), (0, ""))
    if _TAKEN_BACK.fullmatch(done):
        return ""
    done = "" if _is_not_done(earlier[place + 1 :]) else done
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
            fate = IS_BEFALLEN.get(word) or IS_DOING.get(word) or IS_THING[word]
            return len(between), "injured" if fate == "treated" and _FOR_INJURIES.match(rest) else fate
        if _is_wall(word) or len(between) == FARTHEST:
            return None
        between.append(word)
    return None


def _is_death(word: str, between: list[str], rest: str, done: str) -> bool:
    """Whether a word ends a set phrase: “lost their lives”, “claimed 12 lives”, “burned to death”."""
    if word == "death":
        return between[-1:] == ["to"] and not TO_DEATH.isdisjoint(between[-2:-1])
    if word not in ("lives", "life"):
        return False
    if between[-1:] and between[-1] in ("their", "his", "her"):
        return between[-2:-1] in (["lost"], ["lose"], ["losing"])
    lost = _words(rest[:20])[:2]
    cost = done in COST and SAVED.isdisjoint(lost[:1])
    return not between and (cost or lost[:1] == ["lost"] or lost == ["were", "lost"])


def _is_told(word: str, between: list[str], rest: str, before: str) -> bool:
    """Whether a word tells the fate of a figure that stands some words before it."""
    if word in IS_DOING:
        return word != "die" or bool(_ENGLISH.search(f"{before} {rest}") or _IN_ENGLISH.match(rest))
    if word not in IS_BEFALLEN and word not in IS_THING:
        return False
    follows = _TOKEN.findall(rest[:60])[:4]
    if FOUND.intersection(follows) and IS_BEFALLEN.get(word) == "missing":
        return False
    if word == "treated" and not UNHARMED.isdisjoint(follows[:1]):
        return False
    if not between and _is_of_a_thing(word, follows):
        return False
    if word in IS_THING and len(between) <= 1 and not PLACES.intersection(between):
        return True
    if word == "injuries" and "with" in between:
        return True
    return word in IS_BEFALLEN and _is_befallen(word, between, [following.lower() for following in follows])


def _is_befallen(word: str, between: list[str], follows: list[str]) -> bool:
    """Whether a word is said of a figure: behind what it counts, or behind “were”."""
    if between[-2:] == ["among", "the"]:
        return True
    if between[-1:] and (between[-1] in IS or (between[-1].endswith("ly") and IS.intersection(between))):
        return True
    is_object = follows[:1] and (follows[0] in OBJECTS or follows[0][0].isdigit())
    takes_object = bool(between) and word in IS_DONE and is_object
    return len(between) <= 2 and not PLACES.intersection(between) and not takes_object


def _is_of_a_thing(word: str, follows: list[str]) -> bool:
    """Whether a word belongs to what stands behind it, and that is no people: “12 dead oak trees”."""
    if word in ATTRIBUTES:
        return _names_things(follows)
    return word in IS_THING and follows[:1] != [] and follows[0].lower().endswith(GERMAN_THINGS)


def _names_things(words: list[str]) -> bool:
    """Whether the first of some words, or the second where that is no other sort, names things or animals."""
    for word in words[:2]:
        if word in MANY_WITHOUT_S or word in THINGS_IN_ERS:
            return True
        if not (word.isalpha() and word.islower()) or word.endswith(PEOPLE) or _is_beside(word):
            return False
        if word.endswith("s") and not word.endswith(NO_PLURALS):
            return True
    return False


def _is_beside(word: str) -> bool:
    """Whether a word is no noun, and none that a noun would follow here."""
    if word in PLACES or word in IS or word in WALL or word in BESIDE or word in NUMBERS or word in OBJECTS:
        return True
    return word.endswith(("ed", "ing", "ly")) and word not in THINGS_IN_ING


def _is_not_done(earlier: list[str]) -> bool:
    """Whether the words before a verb, the nearest first, say that it was not done: “could have …”."""
    words = list(takewhile(lambda word: word in BEFORE_A_VERB, earlier[:FARTHEST]))
    deciding = earlier[len(words) : len(words) + 3]
    if deciding[:1] == ["to"]:
        return not ONLY_MEANT.isdisjoint(deciding[1:])
    return bool(deciding) and (deciding[0] in NOT_DONE or deciding[0].endswith(("n't", "n’t")))


def _back(earlier: list[str], behind: str) -> tuple[float, str] | None:
    """The fate that what leads to the figure tells, with how far it stands."""
    loose = len(list(takewhile(lambda word: word in LOOSE, earlier[:FARTHEST])))
    for place, word in enumerate(earlier[: loose + 1]):
        if word in IS_DONE and not IS.intersection(earlier[place + 1 : place + 2]):
            return None if _is_not_done(earlier[place + 1 :]) else (place + 0.5, IS_DONE[word])
        if word in IS_COUNTED_BY and place and earlier[place - 1] == "of":
            is_of_a_thing = word.startswith("death") and _names_things(_TOKEN.findall(behind[:40]))
            return None if is_of_a_thing else (place + 0.5, IS_COUNTED_BY[word])
    link = earlier[loose : loose + 2]
    if link[:1] and link[0] in LINKS and link[1:] and link[1] in IS_COUNTED_BY:
        return loose + 1.5, IS_COUNTED_BY[link[1]]
    return None


def _is_wall(word: str) -> bool:
    """Whether what follows a word is of another clause, or of another figure."""
    is_sign = not (word[0].isalnum() or word in "'’")
    return is_sign or word[0].isdigit() or word in WALL or word in NUMBERS or word.endswith("n't")


def _words(text: str) -> list[str]:
    """The words and signs of a text in lower case."""
    return [token.lower() for token in _TOKEN.findall(text)]
