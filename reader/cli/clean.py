"""`reader clean [FILE|-]`: raw text in, clean text out; the library is not touched.

HTML is recognised by looking. `--jsonl` takes `{"id", "text"}` (or `"html"`) a line and gives
`{"id", "text"}` a line, each written before the next is read; a line that is no such object gives
`{"id": null, "text": "", "problem": …}`. `--json` prints an array of articles, `--explain` what was cut,
why, and by which rule.
"""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

from reader.article.document import Problem
from reader.article.text import BODY_KINDS, Article, Kind
from reader.cli.explaining import say_cuts
from reader.cli.printing import say_array, say_json, say_text, tell
from reader.cli.shapes import Shape
from reader.cli.verb import Verb

BETWEEN = "\n\n* * *\n\n"
"""Stands between the articles of one file."""


def arguments(parser: ArgumentParser) -> None:
    """What to clean, and how much of it to print."""
    parser.add_argument(
        "file", metavar="FILE", nargs="?", default="-", help="a raw article; - or nothing: stdin"
    )
    parser.add_argument("--title", action="store_true", help="print the headline too")
    parser.add_argument("--captions", action="store_true", help="print the captions of pictures too")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--jsonl", action="store_true", help="take and give a JSON object a line")
    shape.add_argument("--json", action="store_true", help="print a JSON array of articles")
    shape.add_argument("--explain", action="store_true", help="print what was cut, as what and why")


def run(chosen: Namespace) -> int:
    """Cleans; status 1 where something could not be read."""
    words = _words_of(chosen)
    with _opened(chosen.file) as file:
        if chosen.jsonl:
            return _clean_lines(file, words)
        articles, problems = _cleaned(file.read(), "standard input" if chosen.file == "-" else chosen.file)
    if chosen.json:
        from reader.exporters.shapes import article_shape

        say_array(article_shape(article, article.removed) for article in articles)
    elif chosen.explain:
        for article in articles:
            say_cuts(article.removed)
            for note in article.notes:
                tell(f"{note}.")
    else:
        say_text(BETWEEN.join(map(words, articles)))
    for problem in problems:
        tell(f"{problem}.")
    return 1 if problems else 0


def _opened(file: str) -> BinaryIO:
    """The bytes to clean, as they come."""
    return sys.stdin.buffer if file == "-" else Path(file).open("rb")


def _cleaned(raw: bytes, source: str, format: str = "") -> tuple[list[Article], tuple[Problem, ...]]:
    """The cleaned articles in `raw`, and why others could not be read."""
    from reader.cleaning import clean
    from reader.importers import import_bytes

    imported = import_bytes(raw, source, format)
    return [clean(document) for document in imported.documents], imported.problems


def _words_of(chosen: Namespace) -> Callable[[Article], str]:
    """What gives the words of an article that were asked for: its body, with its title, with its captions."""
    asked = {Kind.HEADLINE: chosen.title, Kind.CAPTION: chosen.captions}
    kinds = BODY_KINDS | {kind for kind, wanted in asked.items() if wanted}

    def words(article: Article) -> str:
        return "\n\n".join(article.text[b.start : b.end] for b in article.blocks if b.kind in kinds)

    return words


def _clean_lines(lines: Iterable[bytes], words: Callable[[Article], str]) -> int:
    """One object a line in, one out, at once: whoever asks may wait for each answer."""
    status = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            answer = _clean_record(line, f"line {number}", words)
        except ValueError as error:
            answer = {"id": None, "text": "", "problem": str(error)}
        if "problem" in answer:
            tell(f"line {number}: {answer['problem']}.")
            status = 1
        say_json(answer)
        sys.stdout.flush()
    return status


def _clean_record(line: bytes, source: str, words: Callable[[Article], str]) -> Shape:
    """The answer to one object. Raises `ValueError` with what is wrong with it."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("is not JSON") from None
    key = "html" if isinstance(record, dict) and "html" in record else "text"
    if not isinstance(record, dict) or not isinstance(record.get(key), str):
        raise ValueError('is no object with an "id" and a "text"')
    raw = record[key].encode("utf-8", "replace")
    articles, problems = _cleaned(raw, source, "html" if key == "html" else "")
    answer = {"id": record.get("id"), "text": "\n\n".join(map(words, articles))}
    return answer | ({"problem": problems[0].reason} if problems else {})


VERB = Verb("clean", "turn raw text or HTML into the article's own words", arguments, run)
