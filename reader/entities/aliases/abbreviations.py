"""Bodies and countries that everybody knows by an abbreviation: “U.N.”, “UN” -> “United Nations”.

The name that newspapers use stands for all: “North Atlantic Treaty Organization” -> “NATO”.
Written by hand for this project from general knowledge.
"""

from __future__ import annotations

from reader.entities.aliases.alias import Alias
from reader.entities.places import CANONICAL

_BODIES = """
United Nations=UN|U.N.|United Nations Organization|United Nations Organisation
European Union=EU|E.U.
African Union=AU|A.U.
NATO=Nato|N.A.T.O.|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
World Health Organization=WHO|W.H.O.|World Health Organisation
International Monetary Fund=IMF|I.M.F.
World Trade Organization=WTO|W.T.O.|World Trade Organisation
International Criminal Court=ICC|I.C.C.
International Atomic Energy Agency=IAEA|I.A.E.A.
European Central Bank=ECB|E.C.B.
FBI=F.B.I.|Federal Bureau of Investigation
CIA=C.I.A.|Central Intelligence Agency
NASA=Nasa|N.A.S.A.|National Aeronautics and Space Administration
BBC=B.B.C.|British Broadcasting Corporation
UNICEF=Unicef|United Nations Children’s Fund|United Nations Children's Fund
UNESCO=Unesco
UNHCR=U.N.H.C.R.|United Nations High Commissioner for Refugees
UNRWA=U.N.R.W.A.
OPEC=Opec|Organization of the Petroleum Exporting Countries
Associated Press=AP|A.P.
Agence France-Presse=AFP|A.F.P.
"""
_KNOWN = {
    short: name
    for name, _, shorts in (line.partition("=") for line in _BODIES.strip().splitlines())
    for short in shorts.split("|")
}


def known_body(name: str) -> Alias:
    """The body that an abbreviation stands for everywhere."""
    full = _KNOWN.get(name, name)
    return Alias(full, "abbreviation" if full != name else "")


def known_place(name: str) -> Alias:
    """The country or city that a short form stands for everywhere."""
    full = CANONICAL.get(name, name)
    return Alias(full, "other name of the place" if full != name else "")
