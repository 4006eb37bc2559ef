"""Verbs that carry somebody's words, in every form: “said”, “warning”, “has denied” -> its plain form.

Written by hand for this project; German, French, Spanish and Italian have the commonest few.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

_SPEECH = """
acknowledge add admit advise affirm agree allege announce answer argue ask assert assure bark beam
bellow bemoan boast boom brag caution chant charge claim clarify comment complain concede conclude
concur confess confide confirm contend continue counter cry deadpan declare demand demur deny disclose
echo elaborate emphasise emphasize enthuse exclaim exhort explain fume gloat gripe groan growl grumble
gush hint implore indicate inquire insist interject interrupt intone jest joke lament maintain marvel
mention moan mumble murmur muse mutter note observe opine plead pledge predict press proclaim profess
promise propose protest quip rail rant reason recall recommend recount reflect reiterate remark remind
repeat reply report respond retort reveal roar scoff scream shout sigh sneer speculate state stress
suggest summarise summarize surmise tease testify thunder tweet underline underscore urge vow wail warn
whisper wonder yell
"""
_IRREGULAR_SPEECH = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "read": "reads read reading",
    "swear": "swears swore swearing",
    "post": "posts posted posting",
}
_NAMING = """
accuse attack blame blast brand characterise characterize chide cite condemn criticise criticize decry
deride denounce describe dismiss dub hail label lambast list mock praise portray quote refer slam
"""
_BELIEF = """
believe decide discover doubt estimate expect fear figure guess hope imagine learn realise realize
recognise recognize suppose suspect worry disagree
"""
_IRREGULAR_BELIEF = {
    "think": "thinks thought thinking",
    "know": "knows knew",
    "feel": "feels felt",
    "find": "finds found",
    "hold": "holds held",
    "show": "shows showed",
    "hear": "hears heard",
    "understand": "understands understood",
}
PHRASAL = {
    "went": "on",
    "goes": "on",
    "going": "on",
    "carried": "on",
    "shot": "back",
    "fired": "back",
    "hit": "back",
    "pointed": "out",
    "points": "out",
    "pointing": "out",
    "chimed": "in",
    "weighed": "in",
    "made": "clear",
    "makes": "clear",
    "put": "it",
    "puts": "it",
}
"""Forms that are a cue only with the word that follows: “went on”, “pointed out”."""


def _forms(verb: str) -> list[str]:
    """The regular forms of an English verb."""
    if verb.endswith("e"):
        return [verb, verb + "s", verb + "d", verb[:-1] + "ing"]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    if verb in {"admit", "brag", "quip", "refer", "slam", "dub", "demur"}:
        return [verb, verb + "s", verb + verb[-1] + "ed", verb + verb[-1] + "ing"]
    return [verb, verb + ("es" if verb.endswith(("s", "sh", "ch")) else "s"), verb + "ed", verb + "ing"]


def _table(verbs: str, irregular: dict[str, str]) -> dict[str, str]:
    table = {form: verb for verb in verbs.split() for form in _forms(verb)}
    return table | {form: verb for verb, forms in irregular.items() for form in (verb, *forms.split())}


SPEECH = _table(_SPEECH, _IRREGULAR_SPEECH) | {form: f"{form} {word}" for form, word in PHRASAL.items()}
"""Verbs that stand beside marked words and before “that”: form -> plain form."""

NAMING = _table(_NAMING, {"call": "calls called calling"})
"""Verbs that carry marked words as what something is called: “described it as ‘rash’”."""

BELIEF = _table(_BELIEF, _IRREGULAR_BELIEF)
"""Verbs that carry a thought: “believes that …”."""

FOREIGN = frozenset(
    """
sagte sagt sagten erklärte erklärt betonte betont meinte meint fügte warnte kritisierte schrieb schreibt
forderte teilte berichtete berichtet kündigte äußerte antwortete ergänzte bestätigte räumte rief nannte
sprach spricht sprachen
behauptete versprach dit disait déclaré déclare affirmé affirme ajouté ajoute expliqué explique souligné
souligne estimé estime assuré assure répondu indiqué indique précisé précise écrit dénoncé lancé promis
dijo dice declaró declara afirmó afirma añadió añade explicó explica aseguró asegura señaló señala
advirtió indicó agregó manifestó respondió escribió disse dichiarato afferma affermato spiega spiegato
aggiunge aggiunto ribadito sottolineato detto raccontato commentato sostenuto chiesto fragte preguntó contó
comentó sostuvo reconoció insistió demandé raconté insisté rappelé soutenu reconnu martelé afirmou explicou
acrescentou zei zegt vertelde sade säger berättar
""".split()
)
"""The commonest verbs of saying in German, French, Spanish and Italian."""

PARTICIPLES = frozenset(form for form in SPEECH if form.endswith("ing"))
"""Forms that lean on the subject of another verb: “adding that …”."""

CUES = BELIEF | NAMING | SPEECH | {form: form for form in FOREIGN}
"""Every form -> its plain form."""

BASE_FORMS = frozenset(CUES.values()) - FOREIGN - {"read", "put"}
"""Forms that need a subject in the plural: “officials say”."""

NOUNS = frozenset(
    """
address answer answers attack attacks blame brand call calls charge charges claim claims comment
comments counter cry demand demands doubt doubts echo estimate estimates fear fears feeling figure
figures finding guess hint hints hope hopes joke jokes label labels list lists mention note notes plea
pledge pledges post posts praise predict press presses promise promises protest protests quote quotes
reading reason reasons remark remarks reply report reports saying shout shouts show shows state states
stress thought tweet tweets vow vows warning worries worry
""".split()
)
"""Forms that are as often nouns: they need a clause or marks behind them."""

NEVER_INVERTED = frozenset(
    {"tell", "remind", "assure", "urge", "advise", "warn", "accuse", "call", "describe"}
)
"""Verbs whose object stands behind them: “told reporters”."""

NOT_FINITE = frozenset(
    """
to of by for from without before after in on at with amid despite about against under over into the a an
this these those his her its their my our your no any such some more most new other another first last
latest recent public official media news press ' ’
""".split()
)
"""Words behind which a form is no verb, or no finite one: “to say”, “the claim”."""

AMBIGUOUS = frozenset(
    "any such some more most new other another recent public official media news press".split()
)
"""Those of them that may be nouns, behind which a form that is never one is a verb: “the official said”."""
