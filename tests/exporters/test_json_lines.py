"""Promises of JSON Lines: nothing is lost."""

from __future__ import annotations

import json
from dataclasses import replace

from reader.exporters.exporter import Leaf
from reader.exporters.json_lines import JSON_LINES


def test_an_article_is_one_line_with_its_passages(leaf: Leaf) -> None:
    """Text, names, cut lines and passages, whatever line ends stand in them."""
    text = JSON_LINES.article(leaf)
    assert text.count("\n") == 1
    told = json.loads(text)
    assert told["text"] == leaf.article.text
    assert [one["exact"] for one in told["passages"]] == [one.selector.exact for one in leaf.passages]
    assert [one["name"] for one in told["mentions"]] == ["Brackwater"]
    assert [one["kind"] for one in told["removed"]] == ["share row"]


def test_a_passage_is_a_line(leaf: Leaf) -> None:
    """Each with the id and the headline of its article, as `reader bookmarks --json` has them."""
    told = [json.loads(line) for line in JSON_LINES.passages(leaf).splitlines()]
    assert [one["id"] for one in told] == ["01A", "01B", "01C"]
    assert {one["headline"] for one in told} == {leaf.title}
    assert told[0]["tags"] == ["mill", "to-do"]


def test_signs_that_a_terminal_would_obey_are_escaped_and_kept(leaf: Leaf) -> None:
    """What is not shown is not lost either."""
    title = "one\x1b[31m \u202e two \x7f"
    known = replace(leaf.article.metadata, headline=title)
    text = JSON_LINES.article(replace(leaf, article=replace(leaf.article, metadata=known)))
    assert text.isascii()
    assert json.loads(text)["headline"] == title
