"""Words that often open a sentence and name nobody: a capital there says nothing.

Most are the lower-case words of GUM's news, interviews, biographies, travel and academic texts that
stand three times or more (annotation CC BY 4.0, https://gucorpling.org/gum); the rest are hand-picked.
Regular derivations are left to `is_common`.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re

_COMMON = frozenset(
    """
abilities able aboard about above abroad absolute abundant academic accept acceptance access accident
accommodate according account accuracy accurate achieve acknowledge acquittal across act acted acting action
active activities actor actual add added adding additional address adequate adult advertisement advice
advisor aeroplane aesthetic affect after afternoon afterwards again against age aged agency agenda agents
ago agreed agriculture ahead aim aimed air airborne airline airport all alliance allow almost alone along
alongside already also alternative although always am amid among amount an analyses analysis analysts
anatomy ancestry ancient and anemone animal anniversary annual another answer ant any anybody anyone appeal
appear appearance appellants apply approach appropriate architect architectural architecture are area aren
arena arid army around array arrival art article artificial artillery artist artistic artwork as aside ask
asked asking aspect assemble assert assess assign assist assistant assume asylum at atmosphere atmospheric
attack attempt attend attitudes attorney attract attractive audience author authorities automatic avenues
average avoid award away back backed background bad balance ball ban band bar base baseball based basic
basis basketball battle bays be beach beaches beautiful beauty became because become been before began begin
behalf behavior behind being beliefs believe belong below benefit beside besides best better between
beverage beyond bias biases bicycle big biggest bike billion bird birth bit black blog blood blue board boat
bodies body bone book booked boom border born borrowers both boy brand breach break bridge brief bring broad
broadcast broader broken bronze brother brought browser budget build built bulb burden buried bus buses but
buy by ca call called calling came campaign camps can candidate cannot canvas capital captain car carbon
card cardinal care career careful carry case cash catalog catch categories category caught cause caused
cemetery census center central centre centuries century ceremony certain chair challenge chance change
channel chapter character charge charm check chemicals chemistry chickens chief child children choice choose
chose chosen church cigarette circle circumstances cited cities citing citizen citrus city civil claim
clarify class classes classical classroom clear click client climate clinics close closed cloth clothes
coach coastal cocktail coded cognitive cold collaborative collateral colleagues collector collects college
colonial colonies colour column come comedy comics coming command commentaries commercial common communities
compact companies company comparison compete complaint complete complex composer compound comprehensive
computer concept concerning concerns concerts conclude concrete conference confine conflict connects
consensus consequences conservative conservatives consider consistent constant construct consumers contact
contain contemporary content contest context continue contract contrast control conventional conversational
coordinate copied copy copyright coral core corner corpus correct correspondence cosmopolitan cost could
couldn counsel count countries country couple course court cover coverage crane crawler create creative
crime criminal criteria critic critical criticism critics crop crowd crucial cruise cultural culture current
curriculum customers customs cut cycle cyclone daily damage dance dark data database date daughter day dead
deadbolt deal dear death debates debut decade decide decline decrease decree deep deeply defendants defense
define degree demand demo democrats demonstrate demonstrators denied deny departure depend descendants
describe design desire desperate despite details detectives determine develop device dialects did didn die
died diet difference different difficult difficulties digital dinosaur diplomats direct director discharge
discipline disconnect discourse discover discuss display dispute distance distant distinguish district
diverse do doctorate doctors doctrine does doesn dog doing dollars domain don done door double doubt down
downtown dozens drama dramatic draw drawn dreams dress drink drive driven driver drove dry due duel during
dust duty dynamic each earlier early earned easier easily east eastern easy eco economic economists economy
eczema editor editors educational effect effective efficiency efficient effort eight eighteen either
electrical eleven eliminate elite else em email emotional emphasize empirical employees employer end
endeavor ended enemy energy engineers enjoy enough ensure enter entire entrance entry episode epistemic
equal equivalence era error escape essence essential establish estate estimate estoppel et etc even event
ever every everyone everywhere evidence evil ex exact example excellent except excessive exchange excuse
execute exercise exist expand expect expensive experience experimental expertise experts explain explore
exposure express extant extend extensive extent extractive extreme eye face faced facilitate facilities
facing fact factor factory faculty failed failure fair fairly fall fame families family famous fan fantastic
fantasy far farmers fast father favor favorite favour feature fee feel fell fellow felt female femur ferries
ferry festival few fewer field fifth fifty fight figure fill film final finance find fine fire firefighters
first fishermen five flag flat flight floor flow fluid fly foam focus focuses follow following food foot for
force forced foreign foreigners forget fork form formal format formed former forth fortune forty forward
found founded founder four fourth frame framework fraud free freedom frequency friend friendships from front
full fully fun functional fundamental funeral fungus funny furniture further furthermore future gain
galleries game gap gather gave gender general generate generative geometries geometry get getting girl give
given giving glass global glow go goal goes going gone good got governor grammar grammatical grand graphic
grave great greater greatest green grew grid ground group grow growth guarantee guests guide guilty guys had
half hall hand handed happen harbour hard has have having he head headed headline headquarters health
healthy hear heard heat heavy height held hell hello help helped helpful hence her here hereby hers herself
hierarchy high higher highest highlights highly hiking him himself hire his historians historical history
hit hold home honorary honors hope horizontal horror hospital host hot hotel hour house household how
however hub huge huh human humanities humor humpback hundreds i ice idea ideal identical identifies identify
if ignore ill image impact importance important improve in inch inches incident include including inclusive
increase incremental indeed independent indicate individual industrial industry influence influential
infrastructure ingredients inhabitants initial injury insects inside insight instance instead institutes
institutional insurance interest interior internal international internet interstellar interview into
introduce investigate investigators investors involve irrelevant is island islets isn issue issued it item
its itself job joined jokes journal journalists journey jury just keep kept key kind kinematics km knee knew
know knowledge known labor lack land landed language lantern large larger largest last late later latest
latter laugh launch law lawmakers lawyers lay lead leader league learn learners least leave lectures led
left legacy legal legislative legislature legitimacy legitimate length less let lets letter level lexical
liberal liberals librarians libraries license lies life lifelong light like likely limb limestone limit line
linguist linguistic link linked list listed listen literary literature little live lived living loaded loan
local located lock locomotor long longer longest look looked looking lose loss losses lost lot love low made
magic magician magnificent main mainland mainly mainstream maintain major make making man manage mandatory
manner manslaughter manual manuscript many map marked markers market marriage mass master match material
mathematical mathematician mathematics matter maximum may maybe mayor me mean meant meanwhile measure
mechanics mechanism media medical medicine medium meet member memoirs memorial memory men mental mercury
merits message met metascience meter method methodological metro metropolitan microscope middle might mile
militants military million millions mills mimic mind mine mining minister minor minute mistakes mitigator
mixed model modern modify moisture moment monasteries monastery monastic money monk month more moreover
morphological morphology mosque most mostly mother motion mountains move moved movie moving much multiple
municipalities murder museum music must mutant my myself name named namely narrative nation national
nationalities native natural nature near nearly necessary need needed negligence neighborhood neither
neoclassical neologism nephew network never nevertheless new newer next nice night nightclubs nine no
nominee nonetheless nor normal north northeast northern not note noted notice noting notion novel now
nowhere nuclear number nurses object observers obtain occur ocean odds of off offense offensive offer office
officers official officials offshore often oil ok okay old on once one online only onto open opened operator
opinion opponents opposite option or orange orbiter order ordinary origin original other others otherwise
our ours out outbreak outcomes outside over overall overnight overseas own owner ozone page paid panel pants
paper parallel parents park part participant particle particular parties party passed passport past path
patients patterns pay payroll peace peak peer pen penalty people per percent perfect perform performance
perhaps period peroxide person personal perspective phenomenon philosophy photo photograph phrase physical
physics pick picked picture pictures picturesque piece pilot place placed plaintiff plan plane plant play
played player pleasant please plenty pm poems poetry point police policies policy political politics poll
poor popular positive post poster postural posture potential power practical practice pragmatic praise
prayer precise predatory presence present president press pressure pretense pretty prevalence prevent
primary principal principle print prior private prize problem procedures process processes produce producer
products professional professor proficiency profit program progress project prominence prominent promote
proof propaganda proper properties property propose prosecutors protect protesters prove provide province
psychology public publish published pulled punitive puppet pure purely purpose pursue put qualitative
quarter questionnaire quiet quite quote quoted race racial radio rail rain rainy raise raised ran range rank
rapid rare rarely rates rather rationales reach read readers ready real realize really reason rebels
rebuttal receive recent recognize record red reduces reefs refer reflect reform refugees regard regarding
region regional regular reject related relates relative release relevance relevant relief rely remain
remainder remember reminder remote rent rental repair replace report reporter reporters represent
representative republicans request require rescuers research researchers reserve residence residential
residents resource respect respond respondent response rest restaurant result retail retreat retrial
retrieval return revenue review revival rice rich right ripe rise rising river road robot robotics role
romantic room rose round route royal ruins rule ruled run rush safe said same sample sand satellite save saw
say saying scale scenario scene scenery scholars school science scientific scientists scope scored sea
search season second secret see seeing seek seem seemed seen self sell semantic sense sensitive sent
sentence separate series serve served service sessions set seven several severe sex sexual shall shape share
shared shareholders she shells ship shirt shoes shops short shot should shouldn show showed shown shut
shuttle side sign significance significant silver similar simple simply since single sir sister sit site
situ six size skills skin skirts skyline slices slide slight slow slowly small smaller smallest smoke so
social societal society software solar soldiers solely some somebody somehow someone sometimes somewhere son
soon sorry sort sound source south southeast southern soybean space speak speaker speaking special species
specific specimens spectacular speech speed spend spent split spoke spoken spores sports spot spread square
staff stand standard star start state stated statistic statistical status statute statutory stay stayed step
still stop store stories storm story straight strange street strength strict strike strong stronger
structure student students studies study stuff style subject submit subscribe substantial success successful
successor such sufficient suggest suit summary summer sunny supplies support supporters sure surface survey
survive survivors sustain syntactic syntax system systematic tail take taken taking talk talking task taught
tax taxes teach teachers team technical technique technologies technology tel tell temperature temporary ten
tenure term test tested text textile than thank thanks that the theatre their theirs them theme themselves
then theories theory there thereby therefore theropods these they thing think third this those though
thought thousand thousands thread threat three through throughout thus tiles time tiny title to today
together told tolerate tomorrow tonight too took tools top topic tort total touch tour tourism tourist
toward towards town toxic toys track trade traditional traffic trail train trainer transformative transmedia
travel travelers treat tree trends trespass trial tried trip troops tropical true trust truth try trying
tunnel turn turned twelve twenty twice two type typical uh um unable uncertainty unclear under understand
understood unique unit universal universities unknown unless unlike until unusual up updated upon upper
urban us use used user using usual usually valid value variables varies varieties variety vast vehicle
vendors verb versus very via victims video view viewed viewers village violent visa vision visit visitor
visual voice voluntary volunteer voters vulnerabilities wage wai waive waiver walk want wanted war warm was
wasn watch water wave wax way we wealth wealthy wear weather web website week weekend weekly weight welcome
well went were weren west whales what whatever wheat wheelchair when where whether which while whilst white
who whole whom whose why wide widely wider wife wiki wildlife will win wind window wing winter wisdom wise
wish with within without witnesses wo woman women won wonderful word work worked workers workforce working
world worldwide worn worse worst worth would wouldn write writer written wrong wrote ye yeah year yes
yesterday yet yields you young younger your yours yourself youth zone
""".split()
)
_DERIVED = re.compile(r"(?:ly|ing|tion|sion|ness|ment|ity|ments|tions|ings|able|ible|less|ous|ship|ism|ed)$")


def is_common(word: str) -> bool:
    """Whether `word`, in any case, is an ordinary English word or built like one."""
    lower = word.lower()
    if lower in _COMMON or (lower.endswith("s") and lower[:-1] in _COMMON):
        return True
    return len(lower) > 6 and _DERIVED.search(lower) is not None
