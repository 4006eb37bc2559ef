"""Markdown becomes lines with hints, and its front matter metadata."""

from __future__ import annotations

import pytest

from reader.article.document import RawDocument
from reader.article.text import Hyperlink, Kind
from reader.importers import import_bytes

TEXT = """---
title: "Ferry stays: the ramp is broken"
outlet: Tidelines
authors:
  - Ilse Marrow
  - Jonas Vale
date: 2026-01-12
tags: [harbour, storm]
url: https://tidelines.example/ferry
---
# Ferry stays: the ramp is broken

The ferry to [Lowmark](https://lowmark.example) stayed in harbour
on **Monday**, `ramp` and all.

## What happens next

- Two boats sail
- The bill is settled

> “We have waited longer.”

![The broken ramp](a.jpg)

| boat | leaves |
|---|---|
| Tern | 8.15 |

First line\\
second line
"""


def read(text: str, source: str = "a.md") -> RawDocument:
    """The one document of a Markdown text."""
    (document,) = import_bytes(text.encode(), source).documents
    return document


def test_blocks_keep_their_kind_and_lines_their_number() -> None:
    """Each block is one line with its hint; marks and addresses are not in the words."""
    found = [(line.number, line.text, line.hint) for line in read(TEXT).lines]
    assert found == [
        (11, "Ferry stays: the ramp is broken", Kind.HEADLINE),
        (13, "The ferry to Lowmark stayed in harbour on Monday, ramp and all.", None),
        (16, "What happens next", Kind.SUBHEADING),
        (18, "Two boats sail", Kind.LIST_ITEM),
        (19, "The bill is settled", Kind.LIST_ITEM),
        (21, "“We have waited longer.”", Kind.BLOCK_QUOTATION),
        (23, "The broken ramp", Kind.CAPTION),
        (25, "boat | leaves", Kind.LIST_ITEM),
        (27, "Tern | 8.15", Kind.LIST_ITEM),
        (29, "First line", None),
        (30, "second line", None),
    ]


def test_front_matter_is_metadata() -> None:
    """Title, outlet, authors, date and address are hints, and no lines."""
    facts = read(TEXT).hints
    assert facts.headline == "Ferry stays: the ramp is broken"
    assert (facts.outlet, facts.published) == ("Tidelines", "2026-01-12")
    assert facts.authors == ("Ilse Marrow", "Jonas Vale")
    assert facts.url == "https://tidelines.example/ferry"


@pytest.mark.parametrize(
    ("written", "headline"),
    [
        (r'''"\"It's over,\" says Quill"''', """"It's over," says Quill"""),
        ("'Quill''s \"last\" tide'", """Quill's "last" tide"""),
        (r'"Mud \\ silt"', r"Mud \ silt"),
        (r'"The C:\quay folder"', r"The C:\quay folder"),
        ('"Quill" and "Vane"', 'Quill" and "Vane'),
        ('"', '"'),
        (r'"Tern\u001b[2J sails"', "Tern[2J sails"),
    ],
)
def test_a_quoted_value_is_read_without_its_escapes(written: str, headline: str) -> None:
    """Both kinds of marks, as YAML writes them; what breaks its rules is left as it is."""
    assert read(f"---\ntitle: {written}\n---\nThe ferry stays.\n").hints.headline == headline


def test_a_rule_at_the_top_that_never_closes_is_text() -> None:
    """Without a second rule there is no front matter, and no word is lost."""
    document = read("---\ntitle: Ferry\n\nThe ferry stays.\n")
    assert [line.text for line in document.lines] == ["title: Ferry", "The ferry stays."]


def test_front_matter_is_seen_without_a_telling_name() -> None:
    """Input from elsewhere is known by its first lines."""
    assert read(TEXT, "standard input").format == "markdown"


def test_links_keep_their_address_and_words() -> None:
    """As those of a page do: in text, lists, cells and behind references; from the address that is told."""
    document = read(
        "---\nurl: https://tidelines.example/2026/ferry\n---\n# [Ferry](ramp) stays\n\n"
        "The [vote\nin *May*](../vote?utm_source=x), [the silt][1], and [mail](mailto:a@b.example).\n\n"
        "- see <https://quay.example/tern/>\n\n| boat |\n|---|\n| [Tern](/tern) |\n\n[1]: http://hask.example/silt\n"
    )
    assert document.hyperlinks == (
        Hyperlink("https://tidelines.example/2026/ramp", "Ferry"),
        Hyperlink("https://tidelines.example/vote", "vote in May"),
        Hyperlink("https://hask.example/silt", "the silt"),
        Hyperlink("https://quay.example/tern", "https://quay.example/tern/"),
        Hyperlink("https://tidelines.example/tern", "Tern"),
    )


def test_a_text_without_an_address_links_to_whole_ones() -> None:
    """What is seen from a page that nobody knows leads nowhere."""
    assert [link.words for link in read(TEXT.replace("url:", "x:").replace("e](h", "e](/h")).hyperlinks] == []
    assert read("# Ferry\n\nThe [vote](/vote), the [silt](https://hask.example/silt).").hyperlinks == (
        Hyperlink("https://hask.example/silt", "silt"),
    )


def test_the_links_of_a_markdown_file_are_those_of_its_page() -> None:
    """The same article is linked to the same, whichever form it was kept in."""
    said = "The crews of the harbour will vote in May on the plan that was made, and nobody is sure of it. "
    page = read(
        f"<html><body><article><h1>Ferry</h1><p>{said * 3}<a href='https://quay.example/dünen'>The dunes</a>"
        f" are known.</p><p>{said * 3}</p></article></body></html>",
        "a.html",
    )
    sheet = read(f"# Ferry\n\n{said * 3}[The dunes](https://quay.example/dünen) are known.\n\n{said * 3}\n")
    assert sheet.hyperlinks == page.hyperlinks != ()
