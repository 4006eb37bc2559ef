"""Articles in other languages than English: only sure names are marked, of no sort where that is unsure.

German writes every noun with a capital: there one capital alone is a name only when a table or a full name
elsewhere in the text knows it. “Die Ministerin Ilse Marrow … Marrow” -> “Ilse Marrow”, “Marrow”
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.article.annotation import EntityType
from reader.entities.canonical import Found
from reader.entities.person_names import GIVEN_NAMES
from reader.entities.places import PLACES
from reader.entities.places_abroad import PLACES_ABROAD
from reader.entities.runs import Run, Token
from reader.entities.words import ORG_HEADS

CAPITAL_NOUNS = frozenset({"de", "lb"})
"""Languages in which a capital tells of a noun, not of a name."""

_FUNCTION_WORDS = frozenset(
    """
Der Die Das Dem Den Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Im In An Am Auf Aus Bei Beim Bis
Für Mit Nach Noch Nur Ob So Um Und Unter Von Vom Vor Wann Was Wenn Wer Wie Wo Zu Zum Zur Zwar Auch Aber Als
Also Damit Dann Dabei Doch Durch Gegen Ihre Ihren Seine Seinen Sein Seit Über Während Weil Wegen Zwei Drei
Jeder Jede Jedes Jeglicher Jegliche Jegliches Beide Beiden Mancher Manche Solche Welche Wer Wen Wem Lui
Vier Fünf Nicht Kein Keine Alle Viele Mehr Erst Schon Jetzt Heute Gestern Morgen Hier Dort Anfang Mitte Ende
Prozent Million Millionen Milliarden Tausend Hundert Dutzend Meter Kilometer Liter Kilo Tonnen Euro Kronen
Uhr Jahre Foto Bild Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Sonntagabend Januar Februar
März April Mai Juni Juli August September Oktober November Dezember Drittel Hälfte Ersten Zweiten Le La Les
Un Une De Du Des Il Elle Ils Elles On Nous Vous Je Et Mais Ou Où Dans Sur Sous Pour Par Avec Sans Ce Cette
Ces Son Sa Ses Leur Leurs En Au Aux Si Quand Comme Depuis Après Avant Selon Pendant Lundi Mardi Mercredi
Jeudi El Los Las Una Uno Él Ella Ellos Y Pero O Con Sin Por Para Desde Hasta Según Este Esta Estos Su Sus Al
Del Lo Il Lo Gli I Uno Nel Nella Alla Alle Dal Dalla Che Non Per Ma Ed È Si Come Dopo Prima
""".split()
)
_TITLE = re.compile(
    r"(?:[Mm]inister|[Pp]räsident|[Ss]precher|[Kk]anzler|[Bb]ürgermeister|[Ff]ührer|[Cc]hef|[Dd]irektor|[Ll]eiter|[Vv]orsitzende"
    r"|[Kk]ommissar|[Aa]bgeordnete|[Ss]ekretär|[Pp]rofessor|[Dd]oktor|[Rr]ichter|[Aa]nwalt|[Ff]orscher|[Öö]kolog|[Bb]iolog"
    r"|[Aa]nwält|[Ii]nvestor|[Hh]ändler|[Ss]pieler|[Ss]ieger|[Ff]ischer|[Tt]orwart|[Kk]äufer|[Kk]orrespondent|[Jj]ournalist|[Tt]rainer|[Kk]apitän|[Ss]enator|[Uu]nternehmer|[Kk]andidat|[Gg]ewerkschafter)"
    r"(?:in|innen|en|e|er|s|n|r)?$|^(?:Herr|Frau|Herrn|Dr|Prof|Madame|Monsieur|Señor|Señora|Don|Doña|Signor|Signora)\.?$"
)


_KIND = re.compile(
    "(?:gesellschaft|partei|verband|gewerkschaft|reederei|zeitung|agentur|insel|hauptstadt|firma|konzern|unternehmen"
    "|schiff"
    "|fähre|behörde|institut|anwalt|stadt|dorf|hafen|wahlkreis|küste|ort|zeit|gespräche"
    "|ung|heit|keit|schaft)$",
    re.IGNORECASE,
)
"""German nouns that stand before a name and say what it names: “die Reederei Vale Lines”."""


_ARTICLES = frozenset({"der", "die", "das", "den", "dem", "des", "und", "zu", "y", "e", "da"})


_DETERMINED = re.compile(
    r"\b(?:d(?:er|ie|as|en|em|es)|(?:[dms]?ein|kein|ihr|unser)(?:e[nmrs]?)?|diese[nmrs]?|jede[nmrs]?"
    r"|im|am|zum|zur|vom|beim|ins) $",
    re.IGNORECASE,
)
"""What stands before a noun and before no last name: an article."""


def is_english(language: str) -> bool:
    """Whether the English rules fit: also where the language is not known."""
    return language in {"", "en"}


def only_sure(text: str, runs: Iterable[Run], language: str) -> Iterator[Found]:
    """The runs that are names in any language."""
    parts = [part for run in runs for part in _parts(run, language)]
    lone = {part.words[0] for part in parts if len(part.tokens) == 1}
    if language in CAPITAL_NOUNS:
        lone -= {
            part.words[0] for part in parts if _DETERMINED.search(text, max(0, part.start - 12), part.start)
        }
    people = {part.words[-1] for part in parts if _type_of(part, lone) is EntityType.PERSON}
    for part in parts:
        kind = _type_of(part, lone)
        single = len(part.tokens) == 1
        if kind is None and single and part.words[0] in people:
            kind = EntityType.PERSON
        if kind is None and (not single or (language not in CAPITAL_NOUNS and not part.opens)):
            kind = EntityType.NAME
        if kind is not None and part.end - part.start > 1:
            yield part.start, part.end, kind


def _parts(run: Run, language: str) -> Iterator[Run]:
    """A run without the function words and titles that only their place or their language has capitalised."""
    held: list[Token] = []
    titled, opens = run.titled, run.opens
    for token in run.tokens:
        if token.text in _FUNCTION_WORDS or _TITLE.search(token.text) or _KIND.search(token.text):
            yield from _made(held, titled, opens)
            held, titled, opens = [], _TITLE.search(token.text) is not None, False
        elif token.text in _ARTICLES and language in CAPITAL_NOUNS:
            yield from _made(held, titled, opens)
            held, titled, opens = [], False, False
        elif held or token.text[:1].isupper():
            held.append(token)
    yield from _made(held, titled, opens)


def _made(held: list[Token], titled: bool, opens: bool) -> Iterator[Run]:
    while held and not held[-1].text[:1].isupper():
        held = held[:-1]
    if held:
        yield Run(held, titled, opens)


def _type_of(run: Run, lone: set[str]) -> EntityType | None:
    """The type that a table, a title, a first name, or a last name that also stands alone gives."""
    words = run.words
    name = " ".join(words)
    if name in PLACES or name in PLACES_ABROAD:
        return EntityType.PLACE
    if run.titled or (len(words) > 1 and words[0] in GIVEN_NAMES):
        return EntityType.PERSON
    if len(words) > 1 and words[-1] in ORG_HEADS:
        return EntityType.ORGANISATION
    if len(words) in {2, 3} and (words[-1] in lone or words[-1] + "s" in lone):
        return EntityType.PERSON
    return None
