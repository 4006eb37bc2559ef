"""Mustache templates that were never filled in: the whole line goes, and what is glued to it.

`{{#choices}}{{/choices}}We will remind you in May.` -> nothing.
"""

from __future__ import annotations

from reader.article.text import Kind
from reader.cleaning.draft import Draft
from reader.cleaning.patterns import Pattern
from reader.cleaning.rule import Rule

_TAG = Pattern(r"\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}|<%[^<>]{0,200}%>|\$\{[\w. ]{1,80}\}")
_FIELDS = Pattern(r"(?:\[[a-zA-Z]{2,14}\]\W{1,3}){2}")
"""Two fields that should have been filled in: `[hour]:[minute]`."""


def cut_templates(draft: Draft) -> None:
    """Marks every line that holds a template's tag."""
    for line in draft.open():
        text = line.text
        if (("{" in text or "<%" in text) and _TAG.search(text)) or ("]" in text and _FIELDS.search(text)):
            draft.mark(line, Kind.TEMPLATE)


TEMPLATE = Rule("template", cut_templates)
