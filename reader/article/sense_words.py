"""Sense words: which words of a wording carry its sense, which deny it, and where its clauses end.

“He’s never sold the boats, and won’t.” -> a denial, sold, boats, the end of a clause, a denial, an end
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re
from collections.abc import Iterator

DENIAL = "not"
"""The stem of every word that denies."""

BREAK = ""
"""The stem of whatever ends a clause."""

_WORD = re.compile(
    r"[぀-ヿ㐀-鿿가-힯]|[^\W_぀-ヿ㐀-鿿가-힯]+?n['’]t(?![^\W_])|n['’](?=[^\W_])"
    r"|[^\W_぀-ヿ㐀-鿿가-힯]+(?:[.,](?=\d)[^\W_]+)*|[.,;:!?…–—\n。！？、]",
    re.IGNORECASE,
)
_DENIALS = frozenset(
    """
not no never none nobody nothing nowhere neither nor without dont didnt doesnt isnt wasnt arent havent wont
n nicht nichts nie niemals niemand niemanden niemandem nirgends kein keine keinen keiner keines keinem ohne
weder ne non sans ni ninguno sin tampoco não sem senza niet geen nooit zonder inte ingen inget aldrig ikke
intet aldri bez не нет ни без 不 没 沒
""".split()
)
_DENIALS_AGAIN = frozenset(
    """
pas jamais aucun aucune rien personne guère nul nulle nada nadie nunca jamás ningún ninguna ninguno mai
niente nulla nessuno nessuna nenhum nenhuma ninguém nikt nic nigdy никто ничего никогда
""".split()
)
"""These deny once with another denial: “ne … pas”, “no … nada”."""
_CLAUSES = frozenset(
    """
and but or because if while when who whom whose which whoever where whether as und aber oder sondern weil
wenn während wer wo ob et mais ou où si qui y pero o porque quien e ma perché mas maar omdat och og и но
""".split()
)
"""Words that begin a clause."""
_WITHOUT_SENSE = frozenset(
    """
wo sha a an the this that these those to of in on at by for from with into onto upon about around i you he
she it we they me him her us them my your his its our their yours ours theirs himself herself itself myself
ourselves themselves is are was were be been being am has have had having do does did doing done will would
shall should there here then so very really just quite also too own der die das den dem des ein eine einen
einem einer eines ich du er sie es wir ihr mich dich ihn uns euch ihnen mir dir ihm mein meine meinen meiner
dein sein seine seinen seiner ihre ihren ihrer unser unsere unseren unserer zu zum zur im auf aus bei beim
von vom mit für um durch ist sind war waren bin seid gewesen hat habe haben hatte hatten gehabt wird werden
werde wurde wurden worden würde würden dass da hier sehr auch ja doch denn eben halt le la les un une de au
aux ce cet cette ces je tu il elle nous vous ils elles te se lui leur mon ma mes ton ta tes son sa ses notre
nos votre vos leurs à dans en par pour sur avec est sont était étaient être été ai as avons avez ont avait
avaient eu fait que qu y très aussi el los las una unos unas al del lo yo tú él ella nosotros ellos ellas su
sus mi mis tus por para con era eran ser sido está están estaba estar ha han hemos había muy también gli uno
di nel della dello delle dei io lei noi loro si ci vi è sono siamo stato ho hai abbiamo hanno uma os dos no
na ele ela eles nós é são foi ter tem temos het een op ik jij hij zij ze wij dat dit heeft hebben wordt zijn
zal zullen s m d l j t c re ve ll
""".split()
)
_ONE = {"could": "can", "might": "may"}
"""Forms of one word that no ending tells."""
_ENDING = re.compile(r"(?<=[^\W\d_]{3})(?:ings?|ed|ern|ers?|es|en|em|e|s)$")


def read_words(text: str) -> Iterator[tuple[str, str]]:
    """The words of a wording that carry its sense, each with its stem; among them denials and breaks."""
    loud, denied, last = text.isupper(), False, ""
    for match in _WORD.finditer(text):
        written, word = match.group(), match.group().casefold()
        if word in _CLAUSES or not word[0].isalnum():
            denied, last = False, word
            yield written, BREAK
            continue
        is_name = written.isupper() and len(written) > 1 and not loud
        for stem in [_stem(word)] if is_name else _stems(word, last):
            if stem != DENIAL or word not in _DENIALS_AGAIN or not denied:
                yield written, stem
            denied = denied or stem == DENIAL
        last = word


def _stems(word: str, last: str) -> list[str]:
    """The stems of a word behind the `last` one: “can’t” has two, “the” none; “no one” is “nobody”."""
    if word in ("n't", "n’t"):
        return [DENIAL]
    if word.endswith(("n't", "n’t")):
        return [*(["can"] if word.startswith("ca") else _stems(word[:-3], "")), DENIAL]
    if word == "cannot":
        return ["can", DENIAL]
    if word in _DENIALS or word in _DENIALS_AGAIN or word in ("n'", "n’"):
        return [DENIAL]
    return [] if word in _WITHOUT_SENSE or (word, last) == ("one", "no") else [_stem(word)]


def _stem(word: str) -> str:
    """A word without its ending."""
    stem = _ONE.get(word) or _ENDING.sub("", word)
    return f"{stem[:-1]}i" if stem.endswith("y") else stem
