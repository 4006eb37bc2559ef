"""The words by which the fate of those whom a figure counts is told, and those that take it back."""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

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


IS_BEFALLEN, IS_DOING, IS_DONE = _by_word(_BEFALLEN), _by_word(_DOING), _by_word(_DONE)
IS_THING, IS_COUNTED_BY = _by_word(_THINGS), _by_word(_COUNTED_BY)
WORDS = frozenset({**IS_BEFALLEN, **IS_DOING, **IS_DONE, **IS_THING, **IS_COUNTED_BY, "lives": ""})
"""All words of fate."""

WALL = frozenset(
    """
and but or nor yet so after before when while as because if though although than until since whose where which
without except und oder aber nachdem bevor als weil wenn obwohl
none not never no nobody hardly cannot almost nearly nicht kein keine niemand
fewer survived alive
could might may would should can feared presumed believed thought threatened könnten dürften sollen befürchtet
""".split()
)
"""What ends the words of a figure, or takes back what they tell."""
IS = frozenset(
    "is are was were be been being am got get left found reported confirmed wurden wurde sind ist".split()
)
LOOSE = frozenset(
    """
at least about around some nearly almost roughly approximately more than over up to as many an estimated the
another fewer less only just exactly all of mindestens etwa rund über fast die der den bis zu
""".split()
)
"""What may stand between what is done, or counted, and the figure."""
LINKS = frozenset(
    "above is was were are include includes included including of at : beträgt liegt bei".split()
)
PLACES = frozenset(
    "in on at of from to for with by near off into over under along in bei von für an auf aus".split()
)
NUMBERS = frozenset(
    """
one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands several
zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzende
""".split()
)
OBJECTS = NUMBERS | frozenset("a an the his her their its some people about himself themselves".split())
"""What begins an object: “12 rockets killed the men”."""
BESIDE = frozenset(
    """
who that this these those which today yesterday overnight tonight tomorrow out there here again both
either each every all any per last later late early earlier soon shortly now so far then once twice plus
minus have has had will do does did remain remained need needed about above aboard across against along
alongside amid amidst among amongst around astride atop behind below beneath beside besides between beyond
despite down during inside like out outside past round through throughout toward towards under underneath
unlike up upon versus via within per nationwide worldwide elsewhere abroad downtown together instead
otherwise alone apart aside away back forward he she it they we his her their its our my your he's it's
seit bei heute gestern worden
""".split()
)
"""What may follow a fate and is no noun that it belongs to; so may words in -ed, -ing and -ly."""
ATTRIBUTES = frozenset("dead injured wounded hurt missing displaced evacuated treated".split())
"""Fates that may stand before what has them: “12 injured horses”."""
THINGS_IN_ING = frozenset("fishing sailing building".split())
"""Words in -ing that begin what something is called: “12 missing fishing boats”."""
THINGS_IN_ERS = frozenset(
    """
letters timbers papers containers computers flowers trailers tankers trawlers freighters cruisers
helicopters tractors doors reactors sensors meters tigers otters beavers badgers hamsters lobsters oysters
""".split()
)
"""Things and animals that end like people."""
MANY_WITHOUT_S = frozenset(
    """
fish sheep cattle deer poultry livestock wildlife swine salmon trout cod moose bison squid geese mice oxen
""".split()
)
"""Animals whose names have no s where there are many."""
NO_PLURALS = ("ss", "us", "is", "ics")
"""How words end that have an s and mean one."""
GERMAN_THINGS = tuple(
    """
bäume bäumen fische fischen pferde pferden kühe kühen schafe schafen hunde hunden katzen vögel vögeln
tiere tieren wale walen hühner hühnern rinder rindern schweine schweinen enten gänse bienen robben delfine
hirsche rehe kälber ziegen briefe boote sprachen akten pakete
""".split()
)
"""How words end for what dies, is hurt or is missing in German and is no person."""
COST = frozenset(
    "claimed claims claiming cost costs costing took taken takes taking lost loses losing".split()
)
"""What a disaster does to lives."""
TO_DEATH = frozenset(
    """
burned burnt burning starved starving stabbed shot frozen froze freezing beaten crushed trampled choked
hacked stoned strangled suffocated smothered bled battered bludgeoned clubbed knifed slashed speared
scalded drowned gassed poisoned tortured mauled gored kicked bitten stung fell fallen jumped leapt plunged
put
""".split()
)
"""What ends in death; nobody dies of being sentenced or bored to death."""
FOUND = frozenset("found alive safe rescued accounted".split())
PEOPLE = tuple(
    """
men women people persons children boys girls ers ors ists ians yees ugees adults youths kids teens babies
infants orphans twins families households couples relatives parents siblings brides friends neighbours
neighbors humans victims residents inhabitants occupants citizens nationals locals migrants participants
pupils students patients clients guests athletes monks nuns priests nurses medics troops guards marines
rebels militants combatants hostages captives inmates recruits cadets pilots officials agents assistants
servants peasants colleagues staff police bodies corpses individuals souls suspects insurgents fans
veterans guides sons cousins diplomats captains thieves wives crew personnel menschen
""".split()
)
"""How words for people end."""
UNHARMED = frozenset("to as like unfairly fairly badly well differently equally kindly".split())
"""What follows “treated” where no doctor did it."""
SAVED = frozenset("are is was were be been have into at seriously".split())
"""What follows lives that were not lost: “claimed 12 lives were saved”, “took 12 lives into account”."""
NOT_DONE = frozenset(
    """
could might may would should can will cannot not never nearly almost denies denied deny denying
könnte könnten würde würden hätte hätten
""".split()
)
"""What says before a verb that it was not done, or not yet: “could have killed 12”."""
ONLY_MEANT = frozenset(
    """
plot plots plotted plotting plan plans planned planning threat threats threaten threatened threatens
threatening try tries tried trying attempt attempts attempted attempting want wants wanted wanting intend
intends intended intending intention fail fails failed failing conspire conspired conspiring conspiracy
vow vows vowed hope hopes hoped able unable enough likely expected going about set meant bid refuse
refused ready urge
""".split()
)
"""What says the same before “to”: “a plot to kill 12”."""
BEFORE_A_VERB = frozenset("have has had be been well also easily even still yet then".split())
"""What may stand between them and the verb."""
