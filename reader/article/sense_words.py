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
    r"(?<![^\W_])nos?\.(?=\s?\d)"
    r"|[぀-ヿ㐀-鿿가-힯]|[^\W_぀-ヿ㐀-鿿가-힯]+?n['’]t(?![^\W_])|(?<!['’‘])n['’](?=[^\W_])"
    r"|[^\W_぀-ヿ㐀-鿿가-힯]+(?:[.,](?=\d)[^\W_]+)*|[.,;:!?…–—\n。！？、]",
    re.IGNORECASE,
)
_DENIALS = frozenset(
    """
not no never none nobody nothing nowhere neither nor without dont didnt doesnt isnt wasnt arent havent wont
nicht nichts nie niemals niemand niemanden niemandem nirgends kein keine keinen keiner keines keinem ohne
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
_EVERY_DENIAL = _DENIALS | _DENIALS_AGAIN | {"n'", "n’"}
_ABROAD = {"no": "pt", "ni": "sv", "ne": "it", "mai": "de", "sin": "en"}
"""Denials, and the language in which each is another word: “no porto”, “im Mai”."""
_PAIRS = """
not only, not merely, not solely, not least, no doubt, without doubt, no matter, no wonder, nicht nur, nicht
zuletzt, kein zweifel, keinen zweifel, ohne zweifel, kein wunder, non seulement, sans doute, nul doute,
aucun doute, no solo, no sólo, no solamente, sin duda, non solo, non soltanto, senza dubbio, não só,
não apenas, sem dúvida, niet alleen, zonder twijfel, geen twijfel, inte bara, inte minst, ikke bare, ikke kun,
nie tylko, не только, 不 过, 不 過, 不 仅, 不 僅, 不 但, 不 只, 不 断, 不 斷, 不 久, 不 少, 不 论, 不 論
"""
_NO_DENIALS = frozenset((first, second) for first, second in map(str.split, _PAIRS.split(",")))
"""A denial and the word behind it where the two deny nothing: “not only … but”, “no doubt”."""
_CLAUSES = frozenset(
    """
and but or because if while when who whom whose which whoever where whether as und aber oder sondern weil
wenn während wer wo ob et mais ou où si qui y pero o porque quien e ma perché mas maar omdat och og и но
""".split()
)
"""Words that begin a clause."""
_WITHOUT_SENSE = frozenset(
    """
n ne ni wo sha a an the this that these those to of in on at by for from with into onto upon about around
i you he she it we they me him her us them my your his its our their yours ours theirs
himself herself itself myself ourselves themselves is are was were be been being am has have had having do
does did doing done will would shall should there here then so very really just quite also too own
der die das den dem des ein eine einen
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
_ONE = {"could": "can", "might": "may", "no.": "number", "nos.": "number"}
"""Forms of one word that no ending tells."""
_ENDING = re.compile(r"(?<=[^\W\d_]{3})(?:ings?|ed|ern|ers?|es|en|em|e|s)$")


def read_words(text: str, language: str = "") -> Iterator[tuple[str, str]]:
    """The words of a wording that carry its sense, each with its stem; among them denials and breaks."""
    loud, denied, last = text.isupper(), False, ""
    for written, word in _words(text):
        if word in _CLAUSES or not word[0].isalnum():
            denied, last = False, word
            yield written, BREAK
            continue
        is_name = written.isupper() and len(written) > 1 and not loud
        for stem in [_stem(word)] if is_name else _stems(word, last, language):
            if stem != DENIAL or word not in _DENIALS_AGAIN or not denied:
                yield written, stem
            denied = denied or stem == DENIAL
        last = word


def _words(text: str) -> Iterator[tuple[str, str]]:
    """The words and signs of a text, as written and folded, but for two that deny nothing together."""
    held = ("", "")
    for match in _WORD.finditer(text):
        written, word = match.group(), match.group().casefold()
        if (held[1], word) in _NO_DENIALS:
            held = ("", "")
            continue
        if held[1]:
            yield held
        held = written, word
    if held[1]:
        yield held


def _stems(word: str, last: str, language: str) -> list[str]:
    """The stems of a word behind the `last` one: “can’t” has two, “the” none; “no one” is “nobody”."""
    if word in ("n't", "n’t"):
        return [DENIAL]
    if word.endswith(("n't", "n’t")):
        return [*(["can"] if word.startswith("ca") else _stems(word[:-3], "", language)), DENIAL]
    if word == "cannot":
        return ["can", DENIAL]
    if word in _EVERY_DENIAL and _ABROAD.get(word) != language:
        return [DENIAL]
    return [] if word in _WITHOUT_SENSE or (word, last) == ("one", "no") else [_stem(word)]


def _stem(word: str) -> str:
    """A word without its ending."""
    stem = _ENDING.sub("", _ONE.get(word, word))
    return f"{stem[:-1]}i" if stem.endswith("y") else stem


_THINKING = "think thought believe expect suppose denke glaube crois croit pense creo cree credo"
THINKING = frozenset(map(_stem, _THINKING.split()))
"""The stems of verbs that take the denial of what is thought: “I don’t think it will”, “I think it won’t”."""
