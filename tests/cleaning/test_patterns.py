"""Patterns that are compiled when they are first used."""

from __future__ import annotations

import re

from reader.cleaning.patterns import Pattern

HARBOUR = Pattern(r"har\w+", re.IGNORECASE)


def test_a_pattern_does_what_its_compiled_form_does() -> None:
    """Every method gives what `re` gives."""
    text = "Harbour and harvest"
    compiled = re.compile(r"har\w+", re.IGNORECASE)
    assert HARBOUR.findall(text) == compiled.findall(text)
    assert HARBOUR.split(text) == compiled.split(text)
    assert HARBOUR.sub("x", text) == compiled.sub("x", text)
    assert HARBOUR.sub("x", text, 1) == compiled.sub("x", text, count=1)
    assert [found[0] for found in HARBOUR.finditer(text)] == ["Harbour", "harvest"]
    assert HARBOUR.match(text) and HARBOUR.search(text) and HARBOUR.match(text, 12)
    assert HARBOUR.fullmatch("harbour") and not HARBOUR.fullmatch(text)


def test_nothing_is_compiled_before_it_is_used() -> None:
    """A pattern that is never asked costs nothing, even a wrong one."""
    assert "compiled" not in vars(Pattern("("))
