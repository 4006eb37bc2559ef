# ruff: noqa: SIM905 (a table of words reads better as words)
"""Results, line-ups and standings as agencies print them: rows of names with hardly a word between.

“1. Ilse Marrow ( Norland ) 12.41 seconds”, “Vale United 2 Stint Rovers 1”, “WESTHAVEN AT STINT”
Clubs are organisations, countries are places, also in a table.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from documents import Sentence

_CLUBS = "United City Rovers Athletic Town FC Wanderers Dynamo Lions Kings Bears Hawks Tigers Eagles".split()
_SPORTS = (
    "SOCCER TENNIS CRICKET BASKETBALL RUGBY GOLF CYCLING ATHLETICS HOCKEY BOXING SKIING BASEBALL".split()
)
_ROWS = (
    "{n}. {person} ( {country} ) {time}",
    "{n}. {person} ( {country} ) {club} {time}",
    "{person} ( {country} ) beat {person} ( {country} ) {score} {score}",
    "{n} - {person} ( {country} ) beat {person} ( {country} ) {score} , {score}",
    "{club} {n} {club} {n}",
    "{club} {n} , {club} {n}",
    "{club} {n} ( {last} {n} , {last} {n} ) {club} {n} ( {last} {n} ) . Attendance : {crowd}",
    "{country} {n} {country} {n}",
    "{country} - {last} ( {n} ) , {last} ( {n} , penalty )",
    "{club} {n} {n} {n} {n} {n} {n} {n}",
    "{club} v {club}",
    "{club} vs {club}",
    "In {city} : {club} {n} {club} {n}",
    "At {city} : {country} {n} {country} {n}",
    "{city} {year}",
    "Scorers : {last} ( {n} ) , {last} ( {n} )",
    "{last} c {last} b {last} {n}",
    "{country} : {n}. {person} , {n}. {person} , {n}. {person}",
    "{person} , {club} , {n}",
    "{country} - {person} , {person} , {person} , {person}",
)
_HEADLINES = (
    "{sport} - {country} BEAT {country} IN {city}",
    "{sport} - {last} WINS {city} OPEN",
    "{sport} - {country} NAME SQUAD FOR {country} MATCH",
    "{club} AT {club}",
    "{sport} - RESULTS IN {country} LEAGUE",
    "{sport} - {last} SIGNS FOR {club}",
    "{city} STOCKS CLOSE HIGHER AS {country} TALKS GO ON",
    "{country} , {country} SIGN TRADE PACT",
)


class Names:
    """The names that a table is filled with."""

    def __init__(self, people: list[str], cities: list[str], countries: list[str]) -> None:
        self.people = people
        self.cities = cities
        self.countries = countries


def tables(names: Names, count: int, chance: random.Random) -> Iterator[list[Sentence]]:
    """`count` small tables, each under a headline."""
    for _ in range(count):
        rows = [_filled(row, names, chance) for row in chance.choices(_ROWS, k=1) for _ in range(5)]
        more = [_filled(chance.choice(_ROWS), names, chance) for _ in range(3)]
        yield [_filled(chance.choice(_HEADLINES), names, chance, shouted=True), *rows, *more]


def _filled(pattern: str, names: Names, chance: random.Random, shouted: bool = False) -> Sentence:
    """A row with its gaps filled and tagged."""
    words: list[str] = []
    tags: list[str] = []
    for piece in pattern.split(" "):
        gap = piece.strip("{}.") if piece.startswith("{") else ""
        filling, kind = _filling(gap, names, chance) if gap else (piece, "")
        for i, word in enumerate((filling + "." * piece.endswith("}.")).split(" ")):
            words.append(word.upper() if shouted else word)
            tags.append(("I-" if i else "B-") + kind if kind else "O")
    return Sentence(words, tags, "tables", shouted)


def _filling(gap: str, names: Names, chance: random.Random) -> tuple[str, str]:
    """The words for one gap, and their type; empty for figures."""
    match gap:
        case "person":
            return chance.choice(names.people), "PER"
        case "last":
            return chance.choice(names.people).rpartition(" ")[2], "PER"
        case "city":
            return chance.choice(names.cities), "LOC"
        case "country":
            return chance.choice(names.countries), "LOC"
        case "club":
            return _club(names, chance), "ORG"
        case _:
            return _figure(gap, chance), ""


def _club(names: Names, chance: random.Random) -> str:
    city = chance.choice(names.cities)
    return city if chance.random() < 0.6 else f"{city} {chance.choice(_CLUBS)}"


def _figure(gap: str, chance: random.Random) -> str:
    match gap:
        case "time":
            return f"{chance.randint(1, 59)}.{chance.randint(10, 99)}" + chance.choice(["", " seconds"])
        case "score":
            return f"{chance.randint(0, 7)}-{chance.randint(0, 7)}"
        case "crowd":
            return f"{chance.randint(2, 60)},{chance.randint(100, 999)}"
        case "year":
            return f"19{chance.randint(90, 99)}-{chance.randint(10, 12)}-{chance.randint(10, 28)}"
        case "sport":
            return chance.choice(_SPORTS)
        case _:
            return str(chance.randint(1, 90))
