"""The outlet's own name under or over the text.
`The Northern Post/agencies` under the last paragraph -> nothing, and the outlet “The Northern Post”.
"""

from __future__ import annotations

import re

from reader.article.list_marks import has_mark
from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.eastern_papers import is_eastern_paper
from reader.cleaning.outlet import could_be_outlet, has_press_word, names_press
from reader.cleaning.patterns import Pattern
from reader.cleaning.phrases import key_of, words_in
from reader.cleaning.rule import Rule
from reader.cleaning.shape import ends_a_sentence

_WIRES = words_in(
    """
    agencies agency agenturen agentur agences agence agencias agencia agenzie agenzia agências agência ap
    afp reuters
    dpa efe ansa epa pa upi tass xinhua wires staff newsroom redaktion rédaction redacción redazione
    redação redactie
    redaktionen redaktionens redakcja redakcji редакция редакція агентства agentschappen agenturer byråer
    bureauer
    ritzau tt ntb stt anp belga apa sda keystone lusa pap ria тасс укрінформ yonhap kyodo bernama antara
    ani pti ians
    aa iha dha anka aap cp sapa mti čtk ctk tasr hina tanjug srna agerpres lehtikuva wam spa petra kuna
    irna وكالات
    共同 時事 新华社 中新社 연합뉴스
    """
)
_PARTS = Pattern(r"\s*(?:/|\||,|&|\band\b|\bwith\b|\bund\b|\bet\b|\by\b|\+)\s*")
_NO_NAMES = words_in(
    """
    news media tv radio press presse bulletin magazine network video videos photos live releases social taiwan
    follow top next content local weird tips analysis producer advertiser breaking leichter sprache in
    sverige norge danmark redaktion noticias nieuws nyheter notizie actualités nachrichten новости новини
    """
)
"""Words of a menu: a name made of nothing else is none of an outlet."""
_SOURCE = Pattern(r"(?:source|quelle|fuente|fonte|bron|källa)\s?:\s*", re.IGNORECASE)
LONGEST = 8
_NEAR = 8
"""Farther below the story an outlet's name may be that of another one."""
_LONG_NAME = 5
"""A name of so many words could as well be a headline, unless it begins with an article."""
_ARTICLE = Pattern(r"(?:the|der|die|das|le|la|les|l'|el|il|o|de|den)\b", re.IGNORECASE)


def find_signature(draft: Draft) -> None:
    """Marks lines near the end that hold nothing but the outlet's name."""
    prose = [line.at for line in draft.lines if line.kind is None and line.is_prose]
    if not prose:
        return
    _find_eastern(draft, prose)
    bios = [line for line in draft.lines if line.kind is Kind.AUTHOR_BIO]
    outlet, end = key_of(draft.facts.outlet), draft.span().stop
    for line in draft.lines[prose[2 * len(prose) // 3] + 1 :]:
        if line.kind is None and line.size <= LONGEST and _could_be_signature(line, outlet, bios):
            name = _signed(line, draft, bios)
            if name and _is_of_a_menu(line.text):
                draft.mark(line, Kind.NAVIGATION)
                line.rule = "navigation"  # whose reason is the one to tell
            elif name is not None:
                draft.mark(line, Kind.SIGNATURE)
                if line.at <= end + _NEAR and name not in draft.facts.authors:
                    draft.learn(outlet=name)


def _find_eastern(draft: Draft, prose: list[int]) -> None:
    """Marks the lone name of a paper in Chinese, Japanese or Korean; over the story it is a byline."""
    for line in draft.unspaced():
        above = line.at < prose[0]
        if line.kind is None and (above or line.at > prose[-1]) and is_eastern_paper(line, draft):
            draft.mark(line, Kind.BYLINE if above else Kind.SIGNATURE)
            draft.learn(outlet=line.text)


def _could_be_signature(line: Line, outlet: str, bios: list[Line]) -> bool:
    """A quick look: whether a word names the press, an agency or the outlet, or there is a bio."""
    known = not line.words.isdisjoint(outlet.split())
    return known or not _WIRES.isdisjoint(line.words) or names_press(line.words) or bool(bios)


def _signed(line: Line, draft: Draft, bios: list[Line]) -> str | None:
    """The outlet that the line names; empty where it names only agencies, None where it is no signature."""
    text = _SOURCE.sub("", line.text.strip("()[] –—-."), count=1)
    if not text or ends_a_sentence(line.text):
        return None
    parts = [part for part in _PARTS.split(text) if part]
    outlets = [part for part in parts if key_of(part) not in _WIRES]
    if not outlets:
        return ""
    known = key_of(draft.facts.outlet)
    if key_of(text) == known or (known and all(key_of(part) in known for part in outlets)):
        return text
    if known and key_of(parts[0]) == known:
        return parts[0]
    wired = len(outlets) < len(parts)
    if len(outlets) != 1 or "-" in outlets[0] or not could_be_outlet(outlets[0]):
        return None
    named = has_press_word(outlets[0]) and (
        len(outlets[0].split()) < _LONG_NAME or _ARTICLE.match(outlets[0])
    )
    if wired or named or _is_in_a_bio(line, bios):
        return outlets[0]
    return None


def _is_of_a_menu(name: str) -> bool:
    """Whether a name is an item of a menu: marked as one, or made of words that many menus have."""
    return has_mark(name) or name[0] == "+" or _NO_NAMES.issuperset(key_of(name).split(" "))


def _is_in_a_bio(line: Line, bios: list[Line]) -> bool:
    """Whether a line about the author says that the author works for this outlet."""
    return any(f" {line.key} " in f" {bio.key} " and not bio.key.startswith(line.key) for bio in bios)


SIGNATURE = Rule("signature", find_signature)
