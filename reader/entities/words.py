"""The cue words of names: titles, roles, heads of organisations and places, verbs of saying.

Written by hand for this project.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

TITLES = frozenset(
    """
Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baron Baroness Count Countess President Premier
Minister Chancellor Secretary Senator Sen Rep Representative Congressman Congresswoman Assemblyman
Assemblywoman Governor Gov Mayor Judge Justice General Gen Colonel Col Captain Capt Lieutenant Lt
Sergeant Sgt Corporal Major Maj Admiral Adm Brigadier Brig Commander Cmdr Commodore Marshal Officer
Chief Director Chairman Chairwoman Chairperson Chair CEO CFO CTO Pope King Queen Prince Princess Duke
Duchess Emperor Empress Emir Sheikh Sheik Sultan Shah Imam Mullah Ayatollah Rabbi Bishop Archbishop
Cardinal Father Brother Sister Reverend Rev Pastor Deacon Coach Ambassador Envoy Spokesman Spokeswoman
Spokesperson Deputy Councillor Councilman Councilwoman Alderman Commissioner Inspector Detective
Constable Superintendent Sheriff Attorney Prosecutor Solicitor Speaker Leader Treasurer Comptroller Herr
Frau Monsieur Madame Mme Señor Señora Don Doña MP Uncle Aunt Grandma Grandpa Saint Engineer Biologist
Economist Historian Actor Actress Singer Author Undersecretary Taoiseach Tsar Czar Kaiser Maestro Rear
Vice Prime Majority Minority Whip Pvt Private Dean Provost Rector Chaplain Reporter Correspondent Editor
Analyst Lawmaker Congressperson
""".split()
)
"""Capitalised words that stand before a person's name and do not belong to it."""

TITLE_TAILS = frozenset(
    """
State Staff Defense Defence Commerce Education Health Finance Interior Foreign Affairs
""".split()
)
"""What follows “Secretary of …”, “Chief of …” before the name."""

TITLE_MODIFIERS = frozenset(
    """
Prime Vice Deputy Assistant Associate Acting Former Ex Late Foreign Health Defense Defence Finance
Interior Justice Home Education Trade Energy Environment Agriculture Transport Culture Economy Labour
Labor Attorney Majority Minority Supreme Chief Senior Junior First Second Lead Executive Managing
Technical Police Fire State Federal National Press Crown Senate House Party Opposition Republican
Democratic Democrat Labour Conservative Liberal Green Independent Major Lieutenant Rear Brigadier Staff
Special Regional Union Housing Treasury Security Justice Climate Equality Sports Sport Tourism Water
Harbour Harbor Council Board City County District Shadow Lord Grand Crown Parliamentary Presidential
World Cabinet Social Public
""".split()
)
"""Words that stand between the country or body and the title: “Foreign Minister”."""

ROLES = frozenset(
    """
spokesman spokeswoman spokesperson president minister secretary chancellor premier governor mayor
senator congressman congresswoman lawmaker leader chairman chairwoman chair director manager chief head
boss ceo founder co-founder owner editor author writer novelist poet playwright journalist reporter
correspondent columnist blogger commentator broadcaster presenter host anchor historian economist
analyst strategist scientist biologist physicist chemist astronomer geologist meteorologist
climatologist psychologist sociologist philosopher professor lecturer teacher student researcher scholar
expert engineer architect designer artist painter sculptor photographer musician singer songwriter
composer rapper pianist guitarist drummer actor actress comedian dancer filmmaker producer screenwriter
model lawyer attorney barrister solicitor judge prosecutor detective inspector sergeant captain officer
colonel general admiral commander soldier pilot astronaut doctor surgeon nurse physician dentist
pharmacist farmer fisherman baker chef cook butcher driver miner sailor coach striker midfielder
defender goalkeeper winger forward quarterback pitcher player athlete swimmer sprinter boxer golfer
cyclist jockey skipper champion king queen prince princess pope bishop archbishop cardinal priest pastor
rabbi imam sheikh emir sultan dictator activist campaigner organiser organizer volunteer candidate
nominee rival incumbent deputy ambassador diplomat envoy negotiator mediator official aide adviser
advisor consultant banker investor trader broker businessman businesswoman entrepreneur billionaire
millionaire tycoon magnate publisher librarian curator father mother brother sister son daughter husband
wife widow uncle aunt cousin nephew niece grandfather grandmother boyfriend girlfriend fiance friend
colleague neighbour neighbor resident witness victim suspect killer gunman star hero legend veteran
pioneer inventor explorer named called
""".split()
)
"""Small-letter words after which a run of two capitals is a person."""

ORG_HEADS = frozenset(
    """
Inc Incorporated Corp Corporation Ltd Limited LLC LLP Plc PLC Co Company Companies Group Holdings
Holding Partners Bank Ministry Department Dept Party University College Institute Institution School
Academy Council Committee Commission Agency Union Association Federation Confederation Foundation Court
Tribunal Army Navy Force Forces Police Constabulary Office Bureau Times Post News Herald Tribune Gazette
Journal Guardian Telegraph Observer Chronicle Review Magazine Courier Senate Congress Parliament
Assembly Organization Organisation Authority Club FC SC AC United Team League Airlines Airways Air
Motors Records Pictures Entertainment Studios Systems Technologies Technology Software Networks
Pharmaceuticals Labs Laboratory Laboratories Hospital Clinic Museum Gallery Library Church Cathedral
Network Service Services Society Trust Fund Coalition Alliance Movement Front Brigade Brigades Corps
Guard Guards Administration Board Cabinet Government Exchange Press Media Radio Television TV
Broadcasting Theatre Theater Orchestra Philharmonic Band Choir Opera Ballet Insurance Securities Capital
Industries International Enterprises Solutions Consulting Foods Stores Supermarkets Energy Oil Gas Steel
Electric Electronics Semiconductor Telecom Communications Railways Railway Railroad Lines Shipping
Logistics Steamworks Initiative Programme Center Centre Chamber Cooperative Guild Lodge Order
Brotherhood Syndicate Cartel Mafia Militia Regiment Battalion Squadron Fleet Command Directorate
Secretariat Registry Inspectorate Watch Watchdog Forum Campaign Conference Conservatory Seminary Legion
Rangers Wanderers Rovers Athletic Hotspur Albion Tigers Lions Bears Eagles Giants Yankees Cowboys
Raiders Dolphins Patriots Packers Celtics Lakers Warriors Knights Falcons Hawks Ravens Saints Rockets
Bulls Democrats Republicans Tories Conservatives Liberals Greens Socialists Communists Labour Marine
Maritime Shipping Weekly Daily Intelligence Works Mills Brothers Bros Associates Ventures Analytics
Research Advisors Advisers Collective Caucus Congregation
Standard Mail Express Mirror Examiner Dispatch Echo Inquirer Argus Advertiser Sentinel
""".split()
)
"""Words that head an organisation's name, at its end or before “of” and “for”."""

ORG_ALONE = frozenset(
    """
G7 G8 G20 G77 Congress Parliament Senate Pentagon Kremlin Knesset Bundestag Bundesrat Duma Interpol
Europol Nato NATO Hamas Hezbollah Taliban Fatah Mossad Reuters Bloomberg Google Microsoft Apple Facebook
Twitter Amazon Netflix Tesla Boeing Airbus Toyota Honda Sony Samsung Nokia Intel IBM Siemens Volkswagen
BMW Walmart YouTube Wikipedia Instagram Uber Airbnb Spotify PayPal Labour Tories Commons Lords Treasury
Unesco Unicef Opec Fifa Uefa Greenpeace Amnesty Oxfam Huawei Gazprom Shell Exxon Politico Breitbart
Greens Republicans Democrats Conservatives Liberals Wikinews WhatsApp TikTok OpenAI Nintendo Starbucks
""".split()
)
"""One-word organisations that everyone knows."""

_ORG_NAMES = """
United Nations|European Union|European Commission|European Parliament|White House|Red Cross
Red Crescent|Supreme Court|World Bank|Security Council|House of Commons|House of Lords
House of Representatives|Bank of England|Federal Reserve|State Department|Home Office
Foreign Office|African Union|Arab League|Amnesty International|Human Rights Watch|Goldman Sachs
General Motors|New York Times|Washington Post|Wall Street Journal|Financial Times|Associated Press
Al Jazeera|Fox News|Scotland Yard|Islamic State|Muslim Brotherhood|al Qaeda|al-Qaeda|Al-Qaeda
Boko Haram|World Health Organization|Nobel Committee|Motley Fool
Aston Villa|Crystal Palace|Nottingham Forest|West Ham|West Bromwich|Luton Town|Ipswich Town|Huddersfield Town
Swindon Town|Mansfield Town|Leeds United|Preston North End|Plymouth Argyle|Leyton Orient
Queens Park Rangers|Real Madrid|Atlético Madrid|Atletico Madrid|Real Sociedad|Real Betis|Inter Milan|AC Milan
Bayern Munich|Bayern München|Borussia Dortmund|Borussia Mönchengladbach|Bayer Leverkusen|Eintracht Frankfurt
Werder Bremen|Paris Saint-Germain|Olympique Marseille|Inter Miami|Sporting Lisbon|Red Bull Salzburg
"""
ORG_NAMES = frozenset(_ORG_NAMES.strip().replace("\n", "|").split("|"))
"""Organisations of several words that everyone knows."""

ORG_OPENERS = frozenset(
    """
Ministry Department University Bank Institute House Office Bureau Council Committee Commission Court
Federation Association Society Organization Organisation League Union College School Church Board Centre
Center Academy Museum Confederation Army Agency Foundation Friends Knights Daughters Sons Doctors
Reporters Campaign Movement Party Chamber Conference Ministry Faculty Order Coalition Alliance
Brotherhood Fund Network Guild Authority Directorate Trust Hospital Library Congress Parliament Assembly
Front
""".split()
)
"""Words that open a name and take “of”, “for” or “and” into it."""
PLACE_OPENERS = frozenset(
    """
Republic Kingdom Gulf Bay Isle Isles Strait Straits Sea Cape City Port Lake Mount Rock State States
Tower Duchy Principality Province Valley Bridge Church Palace Port United
""".split()
)
"""Words that open a place's name and take “of” into it."""

PLACE_HEADS = frozenset(
    """
Island Islands Isle Isles River Creek Lake Lakes Loch Sea Ocean Bay Gulf Strait Straits Channel Sound
Harbour Harbor Mountain Mountains Mount Peak Hill Hills Ridge Valley Canyon Glacier Desert Forest Woods
Park Gardens Garden Plateau Plain Peninsula Cape Coast Beach Shore Reef Delta Falls Springs Street St
Avenue Ave Road Rd Lane Boulevard Blvd Drive Square Plaza Bridge Airport Station Terminal Highway Route
County Province Prefecture Oblast Territory Territories Region District Borough Township Village Town
City Republic Kingdom Empire Strip Heights Crossing Checkpoint Port Pier Quay Dock Palace Castle Tower
Fort Stadium Arena Dam Canal Railyard Basin Archipelago Atoll Steppe Swamp Marsh Moor Prison Jail Camp
Cemetery Quarter Terrace Crescent Junction Quays Wharf Lighthouse Lagoon Head Firth Fjord Ness Cove
Narrows Sands Skerry Point Estate Shoals Shoal Bank
""".split()
) - {"Bank", "St", "Point"}
"""Words that head a place's name."""
PLACE_FIRSTS = frozenset(
    """
North South East West Northern Southern Eastern Western Central New San Santa Santo São Saint St St. Los
Las El La Port Mount Mt Mt. Lake Cape Fort Ft Ft. Bad Upper Lower Nether Inner Outer Great Greater
Little Old Isla Villa Rio Costa Puerto Monte Tel
""".split()
)
"""Words that open many places' names."""

COMPASS = frozenset(
    """
North South East West Northern Southern Eastern Western Central Upper Lower Greater Inner Outer
""".split()
)

SAYING = frozenset(
    """
said says say told tells added adds asked asks argued argues insisted insists noted notes explained
explains wrote writes tweeted claimed claims warned warns stated states declared declares announced
announces replied replies responded continued acknowledged conceded suggested suggests vowed pledged
promised urged urges described admitted admits denied denies confirmed confirms complained joked quipped
recalled recalls believes believed thinks thought predicted testified contends contended remarked
observed concluded concludes asserted accused criticized criticised praised stressed stresses laughed
smiled
""".split()
)

FUNCTION_WORDS = frozenset(
    """
The A An This That These Those He She It They We I You His Her Its Their My Our Your In On At By From
With Of And Or But If As To When While Whilst After Before There Here What Who Whom Whose Which Why How
Not No Yes So Then Than Also Both Either Neither Each Every Any Some All Most Many Much More Few Such
Other Another Only Even Just Once Again Now Nor For Is Are Was Were Be Been Has Have Had Do Does Did
Will Would Can Could May Might Must Shall Should Because Since Although Though Unless Until During
Despite However Meanwhile Still Yet Over Under Between Among Against About Into Through Per Lest I'm I’m
I've I’ve I'll I’ll I'd I’d It's It’s He's He’s She's She’s We're We’re They're They’re We've We’ve
That's That’s There's There’s Don't Don’t Let's Let’s What's What’s You're You’re OK Photo Image Video
READ Read Watch PHOTO VIDEO IMAGE AM PM GMT BST EST EDT PST PDT CET UTC TV DVD CD PC ID IT HIV AIDS DNA
BC BCE AD CE MA BA PhD GDP MP MPs MPP ATM ATMs GPS LED USB AI VAT GPL PR HR UFO SUV LGBT NGO NGOs VIP FM
IQ CV ICU MRI CCTV SMS GMO PPE PCR LSD TNT B.C.E. A.D. M.A. B.A. Ph.D. P.M. A.M. COVID Covid COVID-19
Covid-19 Q&A FAQ URL HTML
""".split()
) | {
    f"{word}{mark}{end}"
    for word in "I You He She It We They There That This Who What Where How".split()
    for mark in "'’"
    for end in "d ll ve re s m".split()
}
"""Capitalised words that are no part of a name and end a run."""

CALENDAR = frozenset(
    """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues
Wed Thu Thur Thurs Fri Sat Sun Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Christmas
Easter Ramadan Thanksgiving Halloween Passover Hanukkah Diwali Eid Lent Advent Spring Summer Autumn
Winter
""".split()
)
"""Words of the calendar: dates are another stage's business."""

EVENT_HEADS = frozenset(
    """
War Wars Summit Accord Accords Treaty Cup Games Olympics Championship Championships Festival Uprising
Revolution Rebellion Massacre Crisis Election Elections Referendum Marathon Grand Prix Open Agreement
Protocol Pact Armistice Offensive Siege Battle Earthquake Hurricane Typhoon Cyclone Flood Famine
Pandemic Blitz Holocaust Renaissance Intifada Spring Awards Biennale Tournament Derby Expo Fair Tour
Conference Race Regatta
""".split()
)
"""Words that head an event's name."""
