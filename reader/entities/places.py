"""Place names worth knowing without a cue: countries, capitals, large cities, regions, seas.

Written by hand for this project from general knowledge (names of places are facts). `CANONICAL` folds the
short forms of a country to one name: “U.S.” -> “United States”.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

CANONICAL = {
    "US": "United States",
    "U.S.": "United States",
    "U.S": "United States",
    "USA": "United States",
    "U.S.A.": "United States",
    "United States of America": "United States",
    "America": "United States",
    "UK": "United Kingdom",
    "U.K.": "United Kingdom",
    "Great Britain": "United Kingdom",
    "Britain": "United Kingdom",
    "UAE": "United Arab Emirates",
    "U.A.E.": "United Arab Emirates",
    "DRC": "Democratic Republic of Congo",
    "Democratic Republic of the Congo": "Democratic Republic of Congo",
    "Burma": "Myanmar",
    "Holland": "Netherlands",
    "Czechia": "Czech Republic",
    "Türkiye": "Turkey",
    "Kiev": "Kyiv",
    "D.C.": "Washington",
    "Washington D.C.": "Washington",
    "Washington DC": "Washington",
    "NYC": "New York",
    "New York City": "New York",
    "L.A.": "Los Angeles",
    "LA": "Los Angeles",
}

_NAMES = """
Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria
Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia
Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada
Cape Verde|Central African Republic|Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus
Czech Republic|Czechoslovakia|Democratic Republic of Congo|Denmark|Djibouti|Dominica|Dominican Republic
East Timor|Ecuador|Egypt|El Salvador|England|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji
Finland|France|Gabon|Gambia|Gaza|Gaza Strip|Germany|Ghana|Gibraltar|Greece|Greenland|Grenada|Guatemala
Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy
Ivory Coast|Jamaica|Japan|Kashmir|Kazakhstan|Kenya|Kiribati|Kosovo|Kurdistan|Kuwait|Kyrgyzstan|Laos|Latvia
Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Macedonia|Madagascar|Malawi
Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro
Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Caledonia|New Zealand|Nicaragua|Niger
Nigeria|North Korea|North Macedonia|Northern Ireland|Norway|Oman|Pakistan|Palau|Palestine|Panama
Papua New Guinea|Paraguay|Persia|Peru|Philippines|Poland|Portugal|Prussia|Puerto Rico|Qatar|Romania|Russia
Rwanda|Samoa|San Marino|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia
Slovenia|Solomon Islands|Somalia|Somaliland|South Africa|South Korea|South Sudan|Soviet Union|Spain
Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Togo|Tonga
Trinidad and Tobago|Tunisia|Turkey|Turkmenistan|Tuvalu|USSR|Uganda|Ukraine|United Arab Emirates
United Kingdom|United States|Uruguay|Uzbekistan|Vanuatu|Vatican|Vatican City|Venezuela|Vietnam|Wales
West Bank|Western Sahara|Yemen|Yugoslavia|Zaire|Zambia|Zimbabwe|Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers
Amman|Amsterdam|Andorra la Vella|Ankara|Antananarivo|Ashgabat|Asmara|Astana|Asunción|Athens|Baghdad|Baku
Bamako|Bangkok|Bangui|Banjul|Beijing|Beirut|Belfast|Belgrade|Belmopan|Berlin|Bern|Bishkek|Bissau|Bogota
Bogotá|Brasília|Bratislava|Brazzaville|Bridgetown|Brussels|Bucharest|Budapest|Buenos Aires|Bujumbura|Cairo
Canberra|Caracas|Cardiff|Chisinau|Colombo|Conakry|Copenhagen|Dakar|Damascus|Dar es Salaam|Delhi|Dhaka|Dili
Dodoma|Doha|Dublin|Dushanbe|Edinburgh|Freetown|Gaborone|Georgetown|Guatemala City|Hanoi|Harare|Havana
Helsinki|Islamabad|Jakarta|Jerusalem|Juba|Kabul|Kampala|Kathmandu|Khartoum|Kiev|Kigali|Kingston|Kinshasa
Kuala Lumpur|Kuwait City|Kyiv|La Paz|Lima|Libreville|Lilongwe|Lisbon|Ljubljana|Lomé|London|Luanda|Lusaka
Madrid|Malabo|Managua|Manama|Manila|Maputo|Maseru|Mexico City|Minsk|Mogadishu|Monrovia|Montevideo|Moscow
Muscat|N'Djamena|Nairobi|Naypyidaw|New Delhi|Niamey|Nicosia|Nouakchott|Nur-Sultan|Oslo|Ottawa|Ouagadougou
Panama City|Paramaribo|Paris|Phnom Penh|Podgorica|Port Moresby|Port of Spain|Port-au-Prince|Porto-Novo
Prague|Pretoria|Pyongyang|Quito|Rabat|Ramallah|Reykjavik|Reykjavík|Riga|Riyadh|Rome|San José|San Juan
San Salvador|Sana'a|Sanaa|Santiago|Santo Domingo|Sarajevo|Seoul|Skopje|Sofia|Stockholm|Suva|Taipei|Tallinn
Tashkent|Tbilisi|Tegucigalpa|Tehran|Thimphu|Tirana|Tokyo|Tripoli|Tunis|Ulaanbaatar|Vaduz|Valletta|Vienna
Vientiane|Vilnius|Warsaw|Washington|Wellington|Windhoek|Yaoundé|Yangon|Yerevan|Zagreb|Aachen|Abidjan|Aden
Adelaide|Agra|Ahmedabad|Alexandria|Aleppo|Almaty|Amritsar|Anchorage|Antwerp|Arnhem|Atlanta|Auckland|Austin
Baltimore|Bandung|Bangalore|Barcelona|Bari|Basel|Bergen|Kiel|Stavanger|Trondheim|Tromsø|Aarhus|Rostock
Bremerhaven|Gdynia|Plymouth|Aberdeen|Dundee|Inverness|Galway|Swansea|Hull|Leicester|Calais|Brest|Nantes
Bilbao|Vigo|Ostend|Zeebrugge|Groningen|Uppsala|Tampere|Turku|Lerwick|Hanover|Basra|Bavaria|Bath|Bengaluru
Benghazi|Bethlehem|Birmingham|Bologna|Bombay|Bonn|Bordeaux|Boston|Bremen|Brisbane|Bristol|Brooklyn|Bruges
Buffalo|Busan|Calcutta|Calgary|Cambridge|Cannes|Cape Town|Casablanca|Charlottesville|Chechnya|Chengdu
Chennai|Chicago|Chongqing|Cincinnati|Cleveland|Cologne|Cork|Crimea|Dallas|Darfur|Davos|Denver|Detroit
Donetsk|Dortmund|Dresden|Dubai|Durban|Dusseldorf|Düsseldorf|Essen|Fallujah|Florence|Frankfurt|Fukushima
Gdansk|Geneva|Genoa|Ghent|Glasgow|Gothenburg|Goa|Granada|Graz|Guadalajara|Guangzhou|Guantanamo|Haifa
Halifax|Hamburg|Harlem|Hebron|Hiroshima|Ho Chi Minh City|Hollywood|Homs|Hong Kong|Honolulu|Houston
Hyderabad|Idlib|Indianapolis|Innsbruck|Istanbul|Izmir|Jaffa|Jaipur|Jeddah|Jena|Johannesburg|Kaliningrad
Kandahar|Kansas City|Karachi|Kazan|Kharkiv|Kherson|Kobe|Kolkata|Krakow|Kraków|Kyoto|Lagos|Lahore|Las Vegas
Lausanne|Leeds|Leipzig|Lille|Liverpool|Los Angeles|Lucknow|Luhansk|Lviv|Lyon|Malmo|Malmö|Manchester
Manhattan|Mariupol|Marrakesh|Marseille|Mecca|Medina|Melbourne|Memphis|Miami|Milan|Milwaukee|Minneapolis
Mombasa|Montreal|Mosul|Mumbai|Munich|Nagasaki|Nagoya|Naples|Nashville|Newark|Newcastle|New Orleans
New York|New York City|Nice|Nicaea|Nottingham|Nuremberg|Oakland|Odesa|Odessa|Osaka|Oxford|Palermo
Palm Beach|Perth|Peshawar|Philadelphia|Phoenix|Pisa|Pittsburgh|Porto|Portland|Potsdam|Pune|Quebec|Queens
Rafah|Raqqa|Rawalpindi|Recife|Rio de Janeiro|Rotterdam|Sacramento|Saint Petersburg|Salzburg|San Diego
San Francisco|San Antonio|Sao Paulo|São Paulo|Seattle|Seville|Shanghai|Sheffield|Shenzhen|Silicon Valley
Sochi|Southampton|Srinagar|St. Louis|St. Petersburg|Stuttgart|Surabaya|Sydney|Tampa|Tangier|Tel Aviv
The Hague|Hague|Thessaloniki|Toronto|Toulouse|Trieste|Tulsa|Turin|Utrecht|Valencia|Vancouver|Varanasi
Venice|Verona|Vladivostok|Wolverhampton|Wuhan|Xi'an|York|Zurich|Zürich|Alabama|Alaska|Arizona|Arkansas
California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky
Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada
New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania
Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State
West Virginia|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia
Ontario|Saskatchewan|Yukon|New South Wales|Queensland|Tasmania|Victoria|Cornwall|Devon|Dorset|Essex
Hampshire|Kent|Lancashire|Norfolk|Somerset|Suffolk|Surrey|Sussex|Ulster|Wessex|Yorkshire|Andalusia
Basque Country|Brittany|Burgundy|Catalonia|Corsica|Flanders|Galicia|Hesse|Lapland|Lombardy|Normandy
Provence|Punjab|Sardinia|Saxony|Sicily|Silesia|Tuscany|Tyrol|Wallonia|Xinjiang|Hokkaido|Okinawa|Sindh
Balochistan|Kerala|Gujarat|Assam|Bihar|Bengal|Donbas|Siberia|Tigray|Transylvania|Anatolia|Mesopotamia
Africa|Antarctica|Arctic|Asia|Australasia|Balkans|Baltic|Caribbean|Caucasus|Central America|Central Asia
East Africa|East Asia|Eastern Europe|Eurasia|Europe|Far East|Himalayas|Iberia|Latin America|Levant|Maghreb
Mediterranean|Middle East|North Africa|North America|Northern Europe|Oceania|Pacific|Atlantic|Sahara|Sahel
Scandinavia|South America|South Asia|Southeast Asia|Southern Europe|Sub-Saharan Africa|West Africa
Western Europe|Alps|Andes|Amazon|Nile|Danube|Rhine|Thames|Ganges|Congo River|Golan Heights|Sinai|Bosphorus
Bosporus|English Channel|Strait of Hormuz|Suez Canal|Suez|Panama Canal|Black Sea|Red Sea|Dead Sea
Caspian Sea|Baltic Sea|North Sea|South China Sea|Persian Gulf|Gulf of Mexico|Gulf of Aden|Indian Ocean
Pacific Ocean|Atlantic Ocean|Arctic Ocean|Earth|Mars|Everest|Mount Everest|Kilimanjaro|Capitol Hill
Downing Street|Wall Street|Times Square|Buckingham Palace|Westminster|Whitehall|Red Square|Canary Islands
Falkland Islands|Faroe Islands|Channel Islands|Guam|Bermuda|Crete|Rhodes|Lesbos|Bali|Java|Sumatra|Borneo
Zanzibar|Aruba|Bikini Atoll|Big Apple|Midwest|New England|Bay Area|West Coast|East Coast|B.C.|N.Y.|N.J.
N.C.|S.C.|N.H.|N.M.
"""

PLACES = frozenset(_NAMES.strip().replace("\n", "|").split("|")) | CANONICAL.keys()

AMBIGUOUS = frozenset(
    """
Alexandria Amazon Atlantic Austin Bath Buffalo Carolina Chad Cork Earth Essen Florence Georgetown Georgia
Guinea Java Jordan Kent Kingston Lima Mali Mars Medina Milan Nice Niger Nottingham Orlando Pacific Phoenix
Queens Rhodes Santiago Sofia Sydney Turkey Verona Victoria Virginia Washington York
""".split()
)
"""Places that are as often a given name, a surname, a firm or a word: a cue must speak for them too."""
