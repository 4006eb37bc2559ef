"""Events by rule: “the Westhaven accord”, “the Vale–Norland war”, “the G9 summit”, “the Harbour Cup”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.article.annotation import EntityType
from reader.entities.runs import UPPER

_OPENERS = (
    "The|A|An|This|That|In|On|At|By|After|Before|During|Since|Until|When|While|But|And|For|From|Of|With"
)
_CAPITAL = rf"(?!(?:{_OPENERS})\b)[{UPPER}][\w’'.-]{{0,40}}"
_EVENT = re.compile(
    rf"(?<!\w)(?:{_CAPITAL}[-–][{UPPER}]\w{{0,40}} (?:[Ww]ar|[Cc]onflict|[Cc]risis)"
    r"|World War (?:I{1,3}|One|Two|Three|1|2)\b|(?:First|Second|Third) World War|Cold War"
    rf"|{_CAPITAL} (?:summit|accords?|treaty|ceasefire accord|peace talks)\b"
    r"|(?:Labou?r|Election|Memorial|Independence|Veterans(?:[’'])?|Remembrance|Inauguration|Boxing|Anzac|Bastille"
    r"|Groundhog|St\.? Patrick[’']s|Valentine[’']s|Mother[’']s|Father[’']s"
    r"|Presidents[’']) Day(?!\w)"
    rf"|(?:{_CAPITAL} ){{1,3}}(?:War|Summit|Accords?|Cup|Olympics|Games|Uprising|Revolution|Intifada|Prix"
    r"|Treaty|Competition)\b"
    rf"|(?:Storm|Hurricane|Typhoon|Cyclone|Operation) {_CAPITAL}"
    rf"|(?:Battle|Siege|Treaty|Massacre|Fall|Peace) of (?:the )?{_CAPITAL}(?: {_CAPITAL})?)"
)

_POSSESSIVE = re.compile(r"(?:[’']s)?[.’'-]*$")
_HINT = re.compile(
    "War|war\\b|treaty|Treaty|Competition"
    "|conflict|Conflict|crisis|Crisis|summit|Summit|accord|Accord|peace talks|Cup|Olympics|Games"
    "|Storm|Hurricane|Typhoon|Cyclone|Operation|Uprising|Revolution|Intifada|Prix"
    "| Day\\b|Battle of|Siege of|Treaty of|Massacre of|Fall of|Peace of"
)
"""What every event has a part of."""


def find_events(text: str, start: int, end: int) -> Iterator[tuple[int, int, EntityType]]:
    """The named events of one block."""
    if not _HINT.search(text, start, end):
        return
    for match in _EVENT.finditer(text, start, end):
        first = match.start()
        name = _POSSESSIVE.sub("", text[first : match.end()])
        yield first, first + len(name), EntityType.EVENT
