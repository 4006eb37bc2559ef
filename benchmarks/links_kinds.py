"""How well copies, follow-ups and lines that name an article are told, on articles whose kinds are known.

python benchmarks/links_kinds.py FILE [--mistakes]

FILE holds an article a line: `id`, `title`, `text`, `date`, `story`; `kind`, one of `original`, `light` and
`heavy` (copies of the original, more or less changed) and `follow-up`; and `links`, its lines that name
an article, each with the `target`'s id or null. All of it goes through the program: files are taken in, and
the library tells what is linked to what, and why. A line is answered right with any article of the target's
story.
"""

from __future__ import annotations

import gzip
import json
import sys
import tempfile
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any

from reader.article.link import Why
from reader.intake import take_in
from reader.library import open_library
from reader.library.links import LinkedRow

Given = dict[str, Any]
Linked = dict[str, list[tuple[LinkedRow, str]]]
Score = tuple[Counter[str], list[str]]


def main(path: str, *, mistakes: bool) -> None:
    """Takes the articles in and prints the three scores."""
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    linked = links_of(articles)
    for name, score in (("copies", copies), ("follow-ups", follow_ups), ("lines", named)):
        counts, wrong = score(articles, linked)
        print(name, told(counts), sep=": ")
        for line in wrong if mistakes else ():
            print("   ", line)


def links_of(articles: list[Given]) -> Linked:
    """What each article is linked to, with the other one's id; empty where that is not in the library."""
    with tempfile.TemporaryDirectory() as folder:
        for number, one in enumerate(articles):
            record = {"title": one["title"], "text": one["text"], "date": one["date"]}
            (Path(folder) / f"{number}.jsonl").write_text(json.dumps(record), encoding="utf-8")
        path = Path(folder) / "library.db"
        take_in(path, [folder], processes=0)
        library = open_library(path)
        rows = library.articles.rows(library.articles.numbers())
        ids = {row.number: articles[int(row.source.rpartition("/")[2].split(".")[0])]["id"] for row in rows}
        found = {
            ids[row.number]: [
                (entry, ids[entry.row.number] if entry.row else "") for entry in library.links.of(row.number)
            ]
            for row in rows
        }
        library.close()
    return found


def copies(
    articles: list[Given], linked: dict[str, list[tuple[LinkedRow, str]]]
) -> tuple[Counter, list[str]]:
    """Pairs that are copies and pairs that are told to be."""
    said = {
        frozenset((one, other))
        for one, links in linked.items()
        for entry, other in links
        if entry.link.reason == Why.COPY
    }
    counts, wrong = Counter(), []
    for one, other in combinations(articles, 2):
        is_copy = one["story"] == other["story"] and "follow-up" not in (one["kind"], other["kind"])
        is_said = frozenset((one["id"], other["id"])) in said
        counts += Counter(right=is_copy and is_said, asked=is_copy, said=is_said)
        if is_copy != is_said:
            wrong.append(f"{'missed' if is_copy else 'false'}: {one['id']} {other['id']}")
    return counts, wrong


def follow_ups(
    articles: list[Given], linked: dict[str, list[tuple[LinkedRow, str]]]
) -> tuple[Counter, list[str]]:
    """Follow-ups and earlier reports: of one story, and told which came first."""
    known = {one["id"]: one for one in articles}
    counts, wrong = Counter(), []
    for one in articles:
        if one["kind"] != "follow-up":
            continue
        told = {other: entry for entry, other in linked[one["id"]] if entry.link.reason == Why.SAME_STORY}
        for other in known.values():
            asked = other["story"] == one["story"] and other["id"] != one["id"]
            days = told[other["id"]].days if other["id"] in told else None
            is_said = other["id"] in told
            right = asked and is_said and days is not None and days < 0
            counts += Counter(right=right, asked=asked, said=is_said)
            if asked != is_said:
                wrong.append(f"{'missed' if asked else 'false'}: {one['id']} {other['id']}")
    return counts, wrong


def named(articles: list[Given], linked: Linked) -> Score:
    """Lines and the articles that they name, or that none is there."""
    story = {one["id"]: one["story"] for one in articles} | {"": None}
    counts, wrong = Counter(), []
    for one in articles:
        told = {
            e.link.title: other
            for e, other in linked[one["id"]]
            if e.link.source == e.link.source and e.link.title
        }
        for line in one["links"]:
            answer = told.get(line["line"])
            target = line["target"]
            right = target is not None and bool(answer) and story[answer] == story[target]
            counts += Counter(
                right=right,
                asked=target is not None,
                said=bool(answer),
                absent=target is None,
                alarms=target is None and bool(answer),
                unread=answer is None,
            )
            if (target is not None) != bool(answer) or (target and not right):
                wrong.append(f"{line['line']} -> {answer!r}, not {target!r}")
    return counts, wrong


def told(counts: Counter) -> str:
    """Counts as percentages."""
    precision, recall = counts["right"] / max(1, counts["said"]), counts["right"] / max(1, counts["asked"])
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    rest = f", false alarms {counts['alarms']} of {counts['absent']}" if counts["absent"] else ""
    rest += f", {counts['unread']} lines not seen" if counts["unread"] else ""
    return f"P {precision:.1%} R {recall:.1%} F1 {f1:.1%} of {counts['asked']}{rest}"


if __name__ == "__main__":
    main(sys.argv[1], mistakes="--mistakes" in sys.argv)
