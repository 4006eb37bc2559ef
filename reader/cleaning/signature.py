"""The outlet's own name under or over the text.

`The Northern Post/agencies` under the last paragraph -> nothing, and the outlet “The Northern Post”.
"""

from __future__ import annotations

import re

from reader.article.text import Kind
from reader.cleaning.draft import Draft, Line
from reader.cleaning.outlet import could_be_outlet, has_press_word
from reader.cleaning.phrases import key_of, words_in
from reader.cleaning.rule import Rule

_WIRES = words_in(
    """
    agencies agency agenturen agences agencias agenzie agências ap afp reuters dpa efe ansa epa pa upi
    tass xinhua wires staff newsroom redaktion rédaction redacción redazione redação redactie
    redaktionen
    """
)
_PARTS = re.compile(r"\s*(?:/|\||,|&|\band\b|\bwith\b|\bund\b|\bet\b|\by\b|\+)\s*")
LONGEST = 8


def find_signature(draft: Draft) -> None:
    """Marks a line below the last paragraph that holds nothing but the outlet's name."""
    last = max((line.at for line in draft.lines if line.kind is None and line.is_prose), default=-1)
    for line in draft.lines[last + 1 :]:
        if line.kind is None and last >= 0 and (name := _signed(line, draft)) is not None:
            draft.mark(line, Kind.SIGNATURE)
            draft.learn(outlet=name)


def _signed(line: Line, draft: Draft) -> str | None:
    """The outlet that the line names; empty where it names only agencies, None where it is no signature."""
    text = line.text.strip("()[] –—-.")
    if not text or line.size > LONGEST:
        return None
    parts = [part for part in _PARTS.split(text) if part]
    outlets = [part for part in parts if key_of(part) not in _WIRES]
    if not outlets:
        return ""
    if key_of(text) == key_of(draft.facts.outlet):
        return text
    wired = len(outlets) < len(parts)
    if len(outlets) == 1 and could_be_outlet(outlets[0]) and (wired or has_press_word(outlets[0])):
        return outlets[0]
    return None


SIGNATURE = Rule("signature", find_signature)
