"""Dossier entries: what is known of one name beside the places where it stands. Pure."""

from __future__ import annotations

from reader.library.dossiers import Dossier
from reader.tui.timeline import timeline_lines, undated_words
from reader.tui.widgets.entry_list import Entry, Part
from reader.tui.wording import counted, joined

_BARS = 48  # cells of a timeline
_FORMS = 4  # ways to write a name, and things that it is called, that are told above its mentions


def about_entries(dossier: Dossier, width: int, *, low: bool) -> list[Entry]:
    """What it is called, how else it is written, when it was mentioned; one line on a `low` screen."""
    roles = joined(*(form.words for form in dossier.roles[:_FORMS]))
    forms = [*(one.name for one in dossier.members), *(one.words for one in dossier.aliases)]
    written = ", ".join(f"“{words}”" for words in list(dict.fromkeys(forms))[:_FORMS])
    line, caption = timeline_lines(dossier.months, min(_BARS, width))
    undated = dossier.row.mentions - sum(count for _, count in dossier.months) if dossier.months else 0
    parts = (
        Part(roles, "text.secondary", 0, 2),
        Part(f"also {written}" if written else "", "panel.detail", 0, 2),
        Part(line, "panel.sign"),
        Part(joined(caption, undated_words(undated)), "panel.detail"),
    )
    shown = tuple(part for part in parts if part.text)
    if low:
        shown = tuple(part._replace(limit=1) for part in shown[:1])
    return [Entry(shown, gap=not low)] if shown else []


def beside_entries(dossier: Dossier) -> list[Entry]:
    """The names that stand in the same articles."""
    return [
        Entry(
            (
                Part(one.name, f"entity.{one.type}", 0, 1),
                Part(f"in {counted(one.articles, 'article')} with it", "panel.detail", 1),
            ),
            ("name", one.number),
        )
        for one in dossier.beside
    ]


def written_entries(dossier: Dossier) -> list[Entry]:
    """What it is called, how it is written in the articles, and the names that are counted with it."""
    entries: list[Entry] = []
    for heading, forms in (("It is called", dossier.roles), ("It is written", dossier.aliases)):
        entries += _heading(heading, entries) if forms else []
        for form in forms:
            detail = Part(joined(form.reason, f"{form.count:,}×"), "panel.detail", 1)
            entries.append(Entry((Part(form.words, "text", 1, 2), detail), ("form", form.words, form.reason)))
    entries += _heading("Counted with it", entries) if dossier.members else []
    for member in dossier.members:
        name = Part(member.name, f"entity.{member.type}", 1, 1)
        entries.append(Entry((name, Part(member.reason, "panel.detail", 1, 2)), ("member", member.number)))
    return entries


def _heading(words: str, above: list[Entry]) -> list[Entry]:
    return [Entry((Part(words, "panel.heading"),), gap=bool(above))]
