"""Words that say nothing about what a text is about, in the languages that are met most."""

from __future__ import annotations

_ENGLISH = """
a about above after again against all almost alone along already also although always am among an and
another any anyone anything are around as at away back be became because become been before began being
below between both but by came can cannot come could did do does doing done down during each either else
enough even ever every everyone everything few first for former from further get gets getting give given
go goes going gone got had has have having he her here hers herself him himself his how however i if in
indeed instead into is it its itself just keep kept last later least left less let like likely long made
make makes making many may maybe me might mine more most much must my myself near need neither never new
next no nobody none nor not nothing now of off often on once one only onto or other others our ours out
over own part per perhaps put quite rather really said same saw say saying says second see seem seemed
seen several shall she should show since so some someone something soon still such take taken than that
the their theirs them themselves then there these they thing things this those though three through thus
to today together told too took toward towards two under until up upon us use used using very want was way
we well went were what whatever when where whether which while who whole whom whose why will with within
without won would yes yet you your yours yourself monday tuesday wednesday thursday friday saturday sunday
"""
_GERMAN = """
aber alle als also am an auch auf aus bei beim bin bis da damit dann das dass dem den denn der des die
dies diese dieser doch durch ein eine einem einen einer eines er es für gegen habe haben hat hatte ich ihr
ihre im in ins ist jetzt kann kein keine können man mehr mit muss nach nicht noch nun nur ob oder ohne
sagte schon sehr sei sein seine sich sie sind so soll über um und uns unter vom von vor war waren was weil
wenn werden wie wieder wir wird wo wurde wurden zu zum zur zwei zwischen
"""
_FRENCH = """
à au aussi aux avec bien ce cela ces cette ceux comme contre dans de depuis des deux dit donc dont du elle
elles en encore entre est et été être eu fait font il ils je jour la le les leur leurs lors mais même ne
nous on ont ou où par pas peu peut plus pour qu que quand qui sa sans se selon ses si son sont sous sur
tous tout très un une vers vous
"""
_SPANISH = """
al algo ante antes así aunque bajo cada casi como con contra cuando de del desde dijo donde dos el ella
ellos en entre era eran es esa ese eso esta está están este esto fue fueron ha había han hasta hay la las
le les lo los más me muy ni no nos o otra otro para pero por porque que quien se según ser si sido sin
sobre son su sus también tan tiene todo todos tras un una uno unos y ya yo
"""

STOP_WORDS = frozenset("\n".join((_ENGLISH, _GERMAN, _FRENCH, _SPANISH)).split())
"""Function words, and the few others that every article has."""
