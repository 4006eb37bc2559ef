"""Peoples, nationalities, faiths: “Turkish”, “the Norwegians” -> the adjective that names the people.

Written by hand for this project from general knowledge.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

_ADJECTIVES = """
Afghan African Albanian Algerian American Andorran Angolan Arab Arabian Argentine Argentinian Armenian Asian
Assyrian Australian Austrian Azerbaijani Azeri Bahamian Bahraini Bangladeshi Basque Bavarian Belarusian
Belgian Bengali Berber Bolivian Bosnian Brazilian British Bulgarian Burmese Burundian Cambodian Cameroonian
Canadian Caribbean Castilian Catalan Caucasian Chadian Chechen Chilean Chinese Colombian Congolese Corsican
Cossack Croatian Cuban Cypriot Czech Danish Dominican Dutch Ecuadorian Egyptian Emirati English Eritrean
Estonian Ethiopian European Fijian Filipino Finnish Flemish French Gabonese Gambian Georgian German Ghanaian
Greek Guatemalan Guinean Haitian Hawaiian Hispanic Honduran Hungarian Icelandic Indian Indonesian Inuit
Iranian Iraqi Irish Israeli Italian Jamaican Japanese Jordanian Kashmiri Kazakh Kenyan Korean Kosovar
Kurdish Kuwaiti Kyrgyz Laotian Latin Latino Latvian Lebanese Liberian Libyan Lithuanian Macedonian Malawian
Malay Malaysian Maldivian Malian Maltese Maori Mauritanian Mexican Moldovan Mongolian Montenegrin Moroccan
Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Nordic Norwegian Omani Ottoman Pakistani Palestinian
Panamanian Paraguayan Pashtun Persian Peruvian Polish Portuguese Punjabi Qatari Roma Romanian Russian
Rwandan Samoan Saudi Scandinavian Scottish Senegalese Serb Serbian Sicilian Sikh Singaporean Slavic Slovak
Slovene Slovenian Somali Soviet Spanish Sudanese Swedish Swiss Syrian Taiwanese Tajik Tamil Tanzanian Tatar
Thai Tibetan Tongan Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uyghur Uzbek Venezuelan Vietnamese
Welsh Yemeni Zambian Zimbabwean Anglican Baptist Buddhist Calvinist Catholic Christian Druze Hindu Islamic
Islamist Jewish Lutheran Methodist Mormon Muslim Orthodox Presbyterian Protestant Quaker Shia Shiite Sunni
Bhutanese Botswanan Beninese Burkinabe Cantonese Comoran Crimean Djiboutian Faroese Greenlandic Grenadian
Guyanese Ivorian Kosovan Malagasy Nigerien Papuan Philippine Rohingya Sámi Sardinian Siberian Surinamese Swazi
Togolese Trinidadian Yakut Zulu Xhosa Hutu Tutsi Yazidi Alawite Coptic Maronite Hasidic Venetian Tuscan
Western Californian Texan Londoner Parisian
"""

_PAIRS = """
Middle Eastern|Latin American|North American|South American|North Korean|South Korean|South African
New Zealander|Saudi Arabian|Northern Irish|Sri Lankan|Puerto Rican|Costa Rican|South Sudanese|African American
Native American|Eastern European|Western European|South Asian|East Asian|Roman Catholic
"""

_NOUNS = {
    "Arabs": "Arab",
    "Democrat": "Democrat",
    "Democrats": "Democrat",
    "Republicans": "Republican",
    "Brit": "British",
    "Briton": "British",
    "Britons": "British",
    "Brits": "British",
    "Dane": "Danish",
    "Danes": "Danish",
    "Dutchman": "Dutch",
    "Englishman": "English",
    "Englishmen": "English",
    "Filipina": "Filipino",
    "Finn": "Finnish",
    "Finns": "Finnish",
    "Frenchman": "French",
    "Frenchmen": "French",
    "Frenchwoman": "French",
    "Icelander": "Icelandic",
    "Icelanders": "Icelandic",
    "Irishman": "Irish",
    "Irishmen": "Irish",
    "Jew": "Jewish",
    "Jews": "Jewish",
    "Kurd": "Kurdish",
    "Kurds": "Kurdish",
    "New Zealander": "New Zealander",
    "New Zealanders": "New Zealander",
    "Pole": "Polish",
    "Poles": "Polish",
    "Scot": "Scottish",
    "Scots": "Scottish",
    "Spaniard": "Spanish",
    "Spaniards": "Spanish",
    "Swede": "Swedish",
    "Swedes": "Swedish",
    "Turk": "Turkish",
    "Turks": "Turkish",
    "Welshman": "Welsh",
    "Westerner": "Western",
    "Westerners": "Western",
}

PEOPLES = {word: word for word in _ADJECTIVES.split()}
"""Every form of a people's name -> the adjective that stands for it."""
PEOPLES |= {pair: pair for pair in _PAIRS.strip().replace("\n", "|").split("|")}
PEOPLES |= {word + "s": word for word in PEOPLES if not word.endswith(("s", "sh", "ch", "ese"))}
PEOPLES |= _NOUNS

PREFIXES = frozenset("anti pro non post pre ex un Anti Pro Non Post Pre Ex".split())
"""What may stand before a people's name with a hyphen: “Anti-American”."""
