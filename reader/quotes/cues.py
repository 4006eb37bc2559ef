"""Verbs that carry somebody's words, in every form: “said”, “warning”, “has denied” -> its plain form.

Written by hand for this project; German, French, Spanish and Italian have the commonest few.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

_SPEECH = """
acknowledge add admit advise affirm allege announce answer argue ask assert assure boast brag caution charge claim
clarify comment complain concede conclude concur confess confide confirm contend continue counter cry declare demand deny
disclose echo emphasise emphasize enthuse exclaim explain gush hint indicate insist interject joke lament maintain
marvel mention muse mutter note observe opine plead pledge predict proclaim promise propose protest quip quote rail recall
recommend reflect reiterate relate remark remind repeat reply report respond retort reveal roar scoff shout sigh
speculate state stress suggest summarise summarize surmise swear tease testify thunder tweet underline underscore urge vow
wail warn whisper wonder yell
"""
_IRREGULAR_SPEECH = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "read": "reads",
    "swear": "swears swore swearing",
    "foretell": "foretells foretold",
    "put": "put puts",
    "sing": "sings sang singing",
    "post": "posts posted posting",
    "think": "thinks thought thinking",
    "go": "goes",
}
_NAMING = (
    "accuse blast brand call characterise characterize chide condemn criticise criticize describe denounce dismiss "
    "dub hail label lambast mock praise portray slam attack blame deride decry refer cite list"
)
_BELIEF = (
    "believe doubt expect fear figure guess hope imagine suspect suppose agree disagree decide discover "
    "learn realise realize recognise recognize worry estimate assume"
)
_IRREGULAR_BELIEF = {
    "think": "thinks thought think",
    "know": "knows knew",
    "feel": "feels felt",
    "find": "finds found",
    "hold": "holds held",
    "see": "sees saw",
    "show": "shows showed",
    "hear": "heard hears",
    "understand": "understands understood",
}


def _forms(verb: str) -> list[str]:
    """The regular forms of an English verb."""
    if verb.endswith("e"):
        return [verb, verb + "s", verb + "d", verb[:-1] + "ing"]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    if verb in {"admit", "brag", "quip", "refer", "slam", "dub"}:
        return [verb, verb + "s", verb + verb[-1] + "ed", verb + verb[-1] + "ing"]
    return [verb, verb + ("es" if verb.endswith(("s", "sh", "ch")) else "s"), verb + "ed", verb + "ing"]


def _table(verbs: str, irregular: dict[str, str]) -> dict[str, str]:
    table = {form: verb for verb in verbs.split() for form in _forms(verb)}
    table |= {form: verb for verb, forms in irregular.items() for form in (verb, *forms.split())}
    return table


SPEECH = _table(_SPEECH, _IRREGULAR_SPEECH)
"""Verbs that stand beside marked words and before “that”: form -> plain form."""

NAMING = _table(_NAMING, {"call": "calls called calling"})
"""Verbs that carry marked words as what something is called: “described it as ‘rash’”."""

BELIEF = _table(_BELIEF, _IRREGULAR_BELIEF)
"""Verbs that carry a thought: “believes that …”."""

FOREIGN = frozenset(
    """
sagte sagt sagten erklärte erklärt betonte betont meinte fügte warnte kritisierte schrieb forderte teilte berichtete
kündigte äußerte hieß antwortete ergänzte bestätigte
dit disait déclaré déclare affirmé affirme ajouté ajoute expliqué explique souligné souligne estimé estime assuré assure
répondu indiqué indique précisé précise écrit dénoncé
dijo dice declaró declara afirmó afirma añadió añade explicó explica aseguró asegura señaló señala advirtió indicó agregó
manifestó respondió escribió
disse dice detto dichiarato afferma affermato spiega spiegato aggiunge aggiunto ribadito sottolineato
""".split()
)
"""The commonest verbs of saying in German, French, Spanish and Italian."""

PARTICIPLES = frozenset(form for form in SPEECH if form.endswith("ing"))
"""Forms that lean on the subject of the main verb: “adding that …”."""

CUES = {**NAMING, **BELIEF, **SPEECH, **{form: form for form in FOREIGN}}
"""Every form -> its plain form."""

NOT_FINITE = frozenset({"to", "of", "by", "for", "from", "without", "before", "after", "in"})
"""Words before which a form is no finite verb: “to say”, “by saying”."""
