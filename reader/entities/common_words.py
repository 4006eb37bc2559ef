"""Words that often open a sentence and name nobody: a capital there says nothing.

Most are the lower-case words of GUM's news, interviews, biographies, travel and academic texts that
stand twice or more (annotation CC BY 4.0, https://gucorpling.org/gum); the rest are hand-picked.
Regular derivations are left to `is_common`.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re

_COMMON = frozenset(
    """
eleven thirteen fourteen fifteen sixteen seventeen eighteen nineteen thirty forty fifty sixty seventy eighty
ninety everybody somebody nobody anybody everything something nothing anything someone anyone everyone
abilities able aboard about above abroad absence absolute abundant academia academic accept acceptance
access accident accommodate accomplish according account accuracy accurate achieve acknowledge acoustic
acquittal across act acted acting action active activist activities actor actress actresses actual acute
add added adding additional address adequate administrative ads adult advantage adventure advertisement
advertisers advice advisor advocate aerogel aeroplane aesthetic affair affect affiliate affirmative
affront after afternoon afterwards again against age aged agencies agency agenda agent aggregate
aggressive ago agreed agriculture ahead aim aimed air airborne aircraft airline airplane airport alarms
albums alert alike alive all alliance allow almost alone along alongside already also alternative
although altogether always am amid among amount an analyses analysis analysts analytical anatomy
ancestors ancestral ancestry ancient and anemone animal ankle anniversary announces annual another
answer ant antecedent any anybody anyone anyway anywhere apart apparent appeal appear appearance
appellant appellees apply approach approaches appropriate approximate arbitrary archipelago architect
architectural architecture are area aren arena argue arid arise army arose around array arrears arrest
arrival arrive art article artificial artillery artist artistic artwork as ascetic aside ask asked
asking aspect assemble assert assess assign assist assistant assume astronauts asylum asymptotic at
athletes atmosphere atmospheric atolls attack attempt attend attitudes attorney attract attractive
audience audio audiobooks author authorities autobiography automatic autumn avenue average avoid award
aware away back backed background backlog bad balance ball ban band banknote banks banner bar bark base
baseball based baseline baseman basic basin basis basketball batted battle bays be beach beaches
beautiful beauty became because become been before began begin begun behalf behavior behaviour behind
being beliefs believe belong below belt beneficial benefit beside best better between beverage beyond
bias biases bicycle big biggest bike billion biologists bipedal bird birth birthplace bit bitters black
blame blog blood blow blue board boat bodies body bone book booked boom boost booth border born
borrowers both bother bottom bought boutiques bouts bow box boy brains branch brand breach break bridge
brief bring broad broadcast broadcasters broader broke broken bronze brother brought browser budget
build built bulb bullet bunch burden buried bus buses businesses busted but butterflies button buy
buying by ca cafes call called calling came camera campaign camps campus can candidate cannot canvas
capital capsule captain car carbon card cardinal care career careful carpet carport carries carry carved
case cash cast catalog catch catcher categories category caught cause caused celebrates cell cemetery
census center central centre centuries century ceremony certain chair chairman challenge chamber chance
change channel chapter character characteristics charge charm charter cheap cheaper check chemicals
chemistry chickens chief child children chill chocolate choice choose chose chosen church cicada
cigarette circle circumstances cited cities citing citizen citrus city civil claim clarify class classes
classic classical classmate classroom clause clean clear click client climate clinics close closed cloth
clothes club coach coastal coastline coat cocktail code coded coding coffee cognitive coils coined cold
collaborative collateral colleagues collector collects college colonial colonies color colour column
combines come comeback comedy comet comics coming command commander commentaries commentary commentators
commercial commit common communities compact companies company comparison compete complaint complete
complex composer compound comprehensive computer concede concept conceptual concern concerning concerts
conclude concrete conduct conference confidence confine conflict conjecture connects consensus
consequences conservative consider consist consistent conspiracy constant constitutional construct
consumer contact contain contemporary content contest context continents continue contract contrast
contribute control controversy conventional convergence conversational convert convey cool coordinate
copied copy copyright coral core corner corpora corpus correct correspondence cosmopolitan cosplayer
cost cotton couch could couldn counsel count countenance countries country couple course court cover
coverage crane crawler cream create creative crews crime criminal crisis criteria critic critical
criticism crop crowd crucial cruise cuisine cultural culture currency current curriculum customers
customs cut cutoff cycle cyclone daily damage dance dark data database date dating daughter day daytime
dead deadbolt deal dear death debates debris debut decade decide decisions decline decrease decree
deemed deep deeply defector defendant defense defensive define degree demand demo democrats demonstrate
demonstrators denied deny departure depend derivative descendants descent describe desert design desire
desperate despite details detective determine develop developers device dialects diary did didn die died
diet difference different difficult difficulties difficulty digital dinosaur diode dioxide diplomats
dipped direct director discharge discipline disconnect discourse discover discoveries discuss discusses
discussions dishes display dispute distance distant distinct distinguish district dive diverse do doctor
doctorate doctrine does doesn dog doing dollars domain dominant don donate done door double doubt down
downtown dozens dragon drama dramatic draw drawn dreams dress drink drive driven driver drove drug dry
due duel during dust duties duty dynamic each earlier earliest early earned easier easily east eastbound
eastern easy eco economic economists economy eczema edge edit edited editor educational effect effective
efficiency efficient effort eight eighteen eighth either electrical elementary eleven eliminate elite
else elsewhere em email embassy emergency emerges emissions emotional emperor emphasize empirical
employees employer enable end endeavor ended endure enemy energy engine engineer enhance enjoy enough
ensure enter entire entrance entry episode epistemic epistemologies equal equivalence equivalent era
erred error escapades escape essence essential establish estate estimate estoppel etc ethnic evacuate
even event ever every everyone everywhere evidence evil evolutionary evolve ex exact examine example
excellent except excessive exchange exclusive excuse execute executive exercise exhibits exist existence
exit expand expect expensive experience experimental expert expertise explain explore exposure express
extant extend extensive extent external extractive extreme eye face faced facet facilitate facilities
facing fact factor factory faculty failed failure fair fairly fall fame familiar families family famous
fan fantastic fantasy far farmers fast father fauna favor favorite favour feature federal fee feed
feedback feel feet fell fellow felony felt female femora femoral femur ferries ferry festival few fewer
fi field fifteen fifth fifty fight fighter figure filed fill film final finance financial find fine fire
fired firefighters firing firm first fishermen fit five fixed flag flakes flat fleet flight floor flow
fluid fly foam focus focuses folk follow following food foot for force forced foreign foreigners forever
forget fork form formal formalin formalisms format formed former formulate forth fortune forty forward
foul found founded founder four fourth frame framework fraud free freedom freeways frequency frequent
friend friendships from front fuel full fully fun functional fundamental funded funds funeral fungus
funny furniture further furthermore future gain galleries game gamers gap gardens gateway gather gave
gender general generate generative genes genres genuine geographic geometries geometry get getting gift
girl give given giving glass global glow go goal goes going gon gone good got govern governor gradual
grammar grammatical grand grant graphic grave great greater greatest green grew grid ground group grow
growth guarantee gubernatorial guest guide guided guilty guy gym had half hall hand handed handle happen
happy harbor harbour hard harm harmful has hauled have having he head headed header headline
headquarters health healthy hear heard heartland heat heavy height held hell hello help helped helpful
hence her here hereby herself hierarchy high higher highest highlights highly highrise hiking hill him
himself hip hipster hire his historians historic historical histories history hit hold home homeland
homeopathic homeopathy honed honorary honors hope horizontal horror hospital host hostile hot hotel hour
hourly house housed household how however hub huge huh human humanities humor humpback hundreds hurt
husband hydrogen hypothesis i ice idea ideal identical identifies identify if ignore ill illegal image
imagine immediate impact impartial importance important impressive improve impulse in incentive inch
inches incident include including inclusive income incorrect increase incremental indeed indefinite
independent indicate indirect individual industrial industrialist industry inertia inflate influence
influential influx inform infrastructure ingredients inhabitants initial initiate initiator injury
inland inning insane insects inside insight inspire instance instead institutes institutional insurance
insurgency integral integrates intelligence intend interest interface interior internal international
internet interplanetary interpret intersect interstellar intertexts interview interviewee into introduce
invent investigate investigators investors invite involve iron irrelevant island islets isn issue issued
it item itself jargon jeopardy jitney job joined joke journal journalists journey judicial jury just
justify keep kept key kick kid killed killer kilometers kind kinematics kinetic kingdom km knee knew
know knowledge known label labor lack laid land landed landfall lanes language lantern lapses large
larger largest last lasted late later latest latter laugh launch law lawmakers lawyer lay layout lead
leader league learn learners least leave lectures led left leg legacy legal legend legislative
legislature legitimacy legitimate length lengthy less let letter level lexical liberal liberty
librarians libraries library license lie life lifelong lifetime lifted light like liked likely limb
limestone limit line lined linguist linguistic link linked list listed listen literary literature little
live lived living ll loaded loads loan local located lock locomotor logic lonely long longer longest
look looked looking lose loss losses lost lot loudspeakers love loving low lower luck lush made magazine
magic magician magnificent mail main mainland mainly mainstream maintain maize major make makers making
male mammals man manage mandatory manner manslaughter manual manuscript many map marine marked markers
market marriage mass massive master masterpieces match material math mathematical mathematician
mathematics matter maximum may maybe mayor me mean meant meanwhile measure mechanics mechanism medal
media medical medicine medium meet member memoirs memorial memory men mental mentor mercury merit
message met metascience meter method methodological metrical metro metropolitan micron microscope
microwave middle might migrants mild mile militants military million mills mimic mind mindful mine
minimum mining minister minor minute miss missions mistake mitigator mixed mixture mobile model modern
modest modify moisture moment monasteries monastery monastic monetary money monk month more moreover
morphological morphology mosque most mostly mother motion mountain mouth move moved movie moving much
multiple mum municipal municipalities murder museum music musical must mutant my myself name named
namely narrative narrower nation national nationalities native natural naturalistic nature near nearby
nearest nearly necessary need needed negligence neighborhood neither neoclassical neologism nephew nest
network neurocognitive neutral never nevertheless new newer newspaper next nexus nice nickname night
nightclubs nine ninth no nobody nominee nonetheless nonsense nor norm normal north northbound northeast
northern northwest nose not note noted notice noting notion noun novel now nowhere nuclear number nurses
obedience object objectives observer obtain occasions occur occurrence ocean odds of off offense
offensive offer office officer official offshore often oh oil ok okay old older on once one online only
onset onto open opened operas operator opinion opponent opportunities opposite optimal option or orange
orbit orbiter orchestral order ordinary origin original other otherwise our out outbreak outcome outer
outfit outside over overall overnight overseas own owner ozone pace packed page paid pain painter paired
palace pandemic panel pants paper paradigmatic paradigms parallel parameters paratexts parents park part
participant particle particular parties partly partner party pass passed passengers passport past pastor
path patience patients patterns pause pay payroll peace peaceful peak pediatric peer pen penalty people
per percent peremptory perfect perform performance perhaps period perks permanent peroxide persist
persistence person personal perspective phase phenomenon philosopher philosophy photo photograph phrase
physical physician physics pick picked picture picturesque piece pig pilgrimage pilgrims pilot pipe
pitcher pivotal place placed plaintiff plan plane plant plateau play played player plead pleasant please
plenty pm pocket podcast poem poet poetic poetry point police policies policy polite political politics
poll poor pop popular port posed positive possess possessions possibilities post postdigital posted
poster posterior postural posture potential poured power powerful practical practice pragmatic praise
prayer precedent precise preclude predatory predecessors preference prepare presence present president
presidential press pressure prestige pretense pretty prevalence prevent prices priest primary prime
primitive principal principle print prior prison prisoner private prize problem procedure proceeds
process processes produce producer products professional professor proficiency profit program progress
project prominence prominent promise promote promotional pronoun proof propaganda proper properties
property proponent proposals propose proprietary prosecutors prospective protect protesters prove
provide province provincial provisions proxy pseudonym psychology public publish published publisher
pulled punitive puppet pure purely purpose pursue put quadrant qualitative quantitative quarter quasi
questionnaire quicker quiet quite quote quoted race racial radio radiometer radius rail rain rainy raise
raised ran range rank ranked rapid rare rarely rate rated rather rational rationale reach read reader
ready reaffirm real realistic realize really reason rebels rebuttal receipt receive recent recipient
recognize recommend record recreational red reduce reefs refer referee reference referendum reflect
reform refugee regard regarding regimes region regional regular regulatory reject related relates
relationships relative release relevance relevant relief religion rely remain remainder remedy remember
remind reminder remote remove rent rental repair repeat replace report reporter represent representative
reproduce republicans request require rescuers research researchers resembles reserve residence
residential residents resource respect respective respond respondent response rest restaurant result
retail retreat retrial retrieval return reveal revenue review revisit revival reward rice rich riches
right ripe rise rising risk river road roam rob robot robotics robust rocks role roll rolled romance
romantic room rooted rose rough round route royal ruins rule ruled ruling rum run rush saccades sacred
sacrifice safe safety said sales same sample sand sat satellite satirical save saw say saying scale scan
scenario scene scenery scenic schedule scholars school sci science scientific scientists scientology
scope score scoreboard scored scratch screen screenwriter sea search season second secondary secret
secretary sector secularist see seeing seek seekers seem seemed seen selective self sell semantic send
sense sensitive sent sentence separate sequences series serve served service sessions set settlers setup
seven seventy several severe sex sexual shall shallow shame shape share shared shareholders she shell
ship shipwrecks shirt shoes shops shore short shortfalls shorthand shot should shouldn show showed shown
shut shuttle sick side sidewalk sights sign signals significance significant silver similar simple
simply since single sir sisal sister sit site situ six sixteen sixth size skeptical sketchbook skills
skin skip skirts skyline slavery sleep slices slide slight slow slowly small smaller smallest smog smoke
so social societal society software soil solar sold soldier solely solid solo solve some somebody
somehow someone sometimes somewhat somewhere son sonnets soon sorry sort sound source south southeast
southern soybean space spacecraft span speak speaker speaking special species specific specimens
spectacular spectrum speech speed spend spent spirit spiritual split spoke spoken spores sport spot
spread square stadium staff stage staircase stamp stand standard stanza star start state stated
statistic statistical status statute statutory stay stayed steal steel step still stimuli stop storage
store stored stories storm story storyworld straight strain strange straps strategies straw stream
street strength strict strike string strong stronger structure student studies study stuff style
stylistic subject submit subscribe subscribers subsequent substance substantial subtle suburban suburbs
success successful successor such sudden sufficient suggest suicide suit summary summer sunk sunny
superb supermarkets supplies supply support supporters suppose suppressive sure surface surge surgery
surprise survey survive survivors suspect sustain sweet symbols symmetry syntactic syntax system
systematic tactics tail take taken taking talk talked talking target task taste taught tax taxes taxi
teach teachers team tears technical technique technologies technology tel tell temperature temples
temporary ten tended tenure term terrain test tested text textile than thank that the theater theatre
theatrical their them theme themselves then theoretical theories theory there thereby therefore theropod
these they thick thin thing think third this those though thought thousand thread threat three through
throughout thus ties tiles time tiny title titled to today together told tolerate tomorrow tonight too
took tool top topic topical torsional torso tort total touch tour tourism tourist toward town toxic toys
track trade traditional traffic trail train trainer transfer transform transformational transformative
transit translates translator transmedia transport travel traveler treasure treat tree trends trespass
trial tried trigger trip troops tropical trouble true trust truth try trying tunnel turn turned twelve
twenty twice two type typical uh ultimate um unable uncertain uncertainty uncle unclear under understand
understood underway underwent unfamiliar unfunny unimportant unique unit united universal universities
unknown unless unlike unorthodox until unusual up update updated upon upper urban us usage use used
useful user using usual usually valid value vans variables varies varieties variety vary vast vehicle
vendors venture verb verbal versions versus vertical very vessel vested via viable victim video view
viewed viewer village violent virtual visa vision visit visitor visual vital vodka voice volley volume
voluntary volunteer voters vulnerabilities wage wai wait waive waiver walk wall want wanted war warm was
washed wasn watch water wave wavenumber wax way we weak wealth wealthy weapons wear weather web website
weeds week weekend weekly weight welcome well went were weren west western whales what whatever whatnot
whatsoever wheat wheelchair when where whereas wherever whether which while whilst white who whole whom
whose why wide widely wider widespread wife wiki wild wildlife will win wind window windsurf wing winter
wisdom wise wish with withdrawn within without witnesses wo woman women won wonderful word work worked
workers workforce working world worldwide worn worse worst worth worthwhile would wouldn write writer
written wrong wrongdoer wrongful wrote yachts ye yeah year yearly yellow yesterday yet yields you young
younger your yourself youth zone zouk
""".split()
)
_DERIVED = re.compile(
    r"(?:ly|ing|tion|sion|ness|ment|ity|ments|tions|ings|able|ible|less|ous|ship|ism|(?<!m)ed)$"
)


def is_common(word: str) -> bool:
    """Whether `word`, in any case, is an ordinary English word or built like one."""
    lower = word.lower()
    if lower in _COMMON or (lower.endswith("s") and lower[:-1] in _COMMON):
        return True
    return len(lower) > 6 and _DERIVED.search(lower) is not None
