"""Rules on articles written for this test: every `.md` beside this file is a list of cases for one rule.

A case is a heading, a block of raw text, and a block with what becomes of it, line by line:
`kind: words` for a block of the text, `- kind: words` for a line that was cut, `= field: value` for a
piece of metadata, `~ headline` for a linked headline. `[story]` stands for the paragraphs of `STORY`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.article.document import RawDocument
from reader.article.text import Article
from reader.cleaning import REPAIRS, RULES, clean, lines_of

STORY = (
    "The ferry to Lowmark stayed in harbour on Monday because the ramp at Westhaven had been damaged by"
    " the storm.",
    "Engineers said that the ramp would be repaired before the weekend, and that two smaller boats would"
    " carry passengers until then.",
    "“We have waited longer for less,” said Ilse Marrow, who keeps the harbour café, and poured another cup.",
)
TAKEN = "2026-12-01T08:00:00+00:00"
CASE = re.compile(r"\A(?P<title>.*?)\n+```\n(?P<raw>.*?)\n```\n+```\n(?P<after>.*?)\n```\s*\Z", re.DOTALL)


def cases() -> Iterator[pytest.param]:
    """Every case of every fixture file, named by its file and heading."""
    for path in sorted(Path(__file__).parent.glob("*.md")):
        for section in path.read_text(encoding="utf-8").split("\n## ")[1:]:
            found = CASE.match(section)
            assert found, f"{path.name}: not a case: {section[:60]}"
            yield pytest.param(found["raw"], found["after"], id=f"{path.stem}: {found['title']}")


def described(article: Article, expected: list[str]) -> list[str]:
    """The article in the words of a fixture; of its metadata, only the fields that are asked for."""
    blocks = [f"{block.kind}: {article.text[block.start : block.end]}" for block in article.blocks]
    cut = [f"- {line.kind}: {line.text.strip()}" for line in article.removed]
    fields = [line[2:].partition(":")[0] for line in expected if line.startswith("= ")]
    facts = [f"= {name}: {told(getattr(article.metadata, name))}".rstrip() for name in fields]
    linked = [f"~ {link.title}" for link in article.linked if any(line[0] == "~" for line in expected)]
    return blocks + cut + facts + linked


def told(value: str | tuple[str, ...]) -> str:
    """A fact as a fixture writes it."""
    return value if isinstance(value, str) else ", ".join(value)


def in_order(lines: list[str]) -> list[str]:
    """Expected lines in the order of `described`: text, cut lines, facts, links."""
    return sorted(
        lines, key=lambda line: {"-": 1, "=": 2, "~": 3}.get(line[0] if line[1:2] == " " else "", 0)
    )


@pytest.mark.parametrize(("raw", "after"), list(cases()))
def test_a_rule_makes_of_a_text_what_its_case_says(raw: str, after: str) -> None:
    """Text, cut lines with their kinds, and metadata are as a careful reader would have them."""
    raw = raw.replace("[story]", "\n\n".join(STORY)).replace("␠", "\u00a0")
    told_after = after.replace("[story]", "\n".join(f"paragraph: {paragraph}" for paragraph in STORY))
    expected = in_order(told_after.split("\n"))
    article = clean(RawDocument("case", raw.encode(), "plain text", lines_of(raw), taken=TAKEN))
    assert described(article, expected) == expected


def test_every_rule_has_a_name_of_its_own() -> None:
    """What was cut is told by the name of its rule, so no two share one."""
    names = [rule.name for rule in (*REPAIRS, *RULES)]
    assert len(names) == len(set(names))
