"""Countries and large cities as other languages call them: “Deutschland”, “Londres”, “Mailand”.

Written by hand for this project from general knowledge.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

PLACES_ABROAD = frozenset(
    """
Deutschland Österreich Schweiz Frankreich Italien Spanien Griechenland Großbritannien Polen Ungarn
Tschechien Rumänien Bulgarien Kroatien Serbien Albanien Türkei Russland Norwegen Schweden Dänemark Finnland
Belgien Niederlande Luxemburg Irland Schottland Ägypten Marokko Algerien Tunesien Libyen Südafrika Kenia
Äthiopien Syrien Irak Jordanien Libanon Saudi-Arabien Katar Indien Brasilien Argentinien Mexiko Kolumbien
Kuba Kanada Australien Neuseeland Südkorea Nordkorea Georgien Armenien Aserbaidschan Kasachstan Lettland
Litauen Estland Europa Afrika Asien Amerika USA EU Brüssel Wien Köln München Nürnberg Genf Zürich Mailand
Rom Venedig Neapel Florenz Turin Lissabon Kopenhagen Moskau Warschau Prag Kairo Peking Athen Bukarest
Belgrad Straßburg Antwerpen Den-Haag Jerusalem Teheran Bagdad Damaskus Bayern Sachsen Hessen Allemagne
Autriche Suisse Espagne Italie Grèce Angleterre Royaume-Uni Pologne Hongrie Roumanie Bulgarie Turquie Russie
Norvège Suède Danemark Finlande Belgique Pays-Bas Irlande Écosse Égypte Maroc Algérie Tunisie Syrie Irak
Liban Inde Brésil Mexique Colombie Canada Australie Chine Japon Corée États-Unis Europe Afrique Asie
Bruxelles Londres Vienne Genève Rome Milan Venise Lisbonne Copenhague Moscou Varsovie Le-Caire Pékin Athènes
Marseille Lyon Bordeaux Strasbourg Alemania Austria Suiza Francia Italia Grecia Inglaterra España Polonia
Hungría Rusia Noruega Suecia Dinamarca Bélgica Irlanda Escocia Egipto Marruecos Argelia Siria Líbano Brasil
México Japón Corea Europa África Asia América Bruselas Londres Viena Ginebra Roma Milán Venecia Lisboa Moscú
Varsovia Pekín Atenas Sevilla Zaragoza Germania Svizzera Spagna Inghilterra Polonia Ungheria Norvegia Svezia
Danimarca Belgio Egitto Marocco Siria Libano Brasile Messico Giappone Londra Vienna Ginevra Milano Venezia
Napoli Firenze Torino Mosca Pechino Atene Parigi Berlino
""".split()
)
