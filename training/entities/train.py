"""Trains the model of names, the same every time.

python train.py GOLD.jsonl.gz [--silver SILVER.jsonl] --out names.crf.z [--without SOURCE] [--rounds N]

GOLD holds `{src, tokens, tags}` a line; SILVER comes from `vote.py`. `--without` leaves one source out and
scores the model on it, to see what it is worth on text of a kind it has not seen.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import random
import sys
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pycrfsuite
from documents import SIZE, Row, Sentence, labels_of, rows_of
from headlines import headlines
from invented import invented
from tables import Names, tables

from reader.entities.places import AMBIGUOUS, PLACES
from reader.entities.tokens import tokens_of
from reader.entities.words import TITLES

LEFT_OUT = {"btc"}
"""Its persons are mostly names of accounts, its sentences no prose."""
INVENTED = 0.2
"""The share of documents whose names are replaced."""
HEADLINES = 0.12
"""The share of short sentences that come again as a headline."""
TABLES = 150
OPTIONS = {"c1": 0.1, "c2": 0.1}
SEED = 20
_MERE_TITLES = TITLES - {
    "Baron",
    "Bishop",
    "Dean",
    "Don",
    "Duke",
    "Earl",
    "Judge",
    "Justice",
    "King",
    "Major",
    "Marshal",
    "Prince",
    "Queen",
}
"""Titles that are hardly ever a first name."""


def main() -> None:
    """Reads, trains, writes."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("gold", type=Path)
    arguments.add_argument("--silver", type=Path)
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--without", default="")
    arguments.add_argument("--rounds", type=int, default=80)
    given = arguments.parse_args()
    documents = list(gold(given.gold))
    kept = [doc for doc in documents if doc[0].source not in LEFT_OUT | {given.without}]
    if given.silver:
        kept += silver(given.silver)
    rows = list(training_rows(kept))
    print(len(rows), "rows,", sum(len(row.labels) for row in rows), "tokens", file=sys.stderr)
    given.out.write_bytes(trained(rows, given.rounds))
    if given.without:
        score(given.out, [row for doc in documents if doc[0].source == given.without for row in rows_of(doc)])


def gold(path: Path) -> Iterator[list[Sentence]]:
    """The gold sentences as documents of one source each."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for source, group in itertools.groupby(map(json.loads, lines), key=lambda record: record["src"]):
            yield from _grouped([_sentence(record, source) for record in group])


def _sentence(record: dict[str, list[str]], source: str) -> Sentence:
    pairs = [(w.strip(), t) for w, t in zip(record["tokens"], record["tags"], strict=True) if w.strip()]
    words = [word for word, _ in pairs]
    return Sentence(words, _untitled(words, [tag for _, tag in pairs]), source)


def _untitled(words: list[str], tags: list[str]) -> list[str]:
    """The tags without titles in the names of persons: the sources disagree, and ours have none."""
    for i, (word, tag) in enumerate(zip(words, tags, strict=True)):
        if tag == "B-PER" and word.rstrip(".") in _MERE_TITLES and tags[i + 1 : i + 2] == ["I-PER"]:
            tags[i], tags[i + 1] = "O", "B-PER"
    return tags


def _grouped(sentences: list[Sentence]) -> Iterator[list[Sentence]]:
    for at in range(0, len(sentences), SIZE):
        yield sentences[at : at + SIZE]


def silver(path: Path) -> Iterator[list[Sentence]]:
    """The whole sentences of the silver texts, as documents; lines that are no prose are left out."""
    for record in map(json.loads, path.open(encoding="utf-8")):
        text, names = record["text"], record["names"]
        sentences = []
        for tokens in tokens_of(text, 0, len(text)):
            near = (
                [name for name in names if name[1] > tokens[0].start and name[0] < tokens[-1].end]
                if tokens
                else []
            )
            words = [token.text for token in tokens]
            if _is_prose(words):
                sentences.append(Sentence(words, labels_of(tokens, near), "silver"))
        yield from _grouped(sentences)


def _is_prose(words: list[str]) -> bool:
    capitals = sum(word[0].isupper() for word in words)
    return len(words) > 5 and words[-1] in '.!?”"’' and capitals < 0.6 * len(words) and "|" not in words


def training_rows(documents: list[list[Sentence]]) -> Iterator[Row]:
    """All rows: some documents with invented names, some sentences again as headlines, and tables."""
    chance = random.Random(SEED)
    for document in documents:
        chosen = invented(document, chance) if chance.random() < INVENTED else document
        yield from rows_of([*chosen, *headlines(chosen, chance, HEADLINES)])
    for table in tables(_names(documents), TABLES, chance):
        yield from rows_of(table)


def _names(documents: Iterable[list[Sentence]]) -> Names:
    """The names for tables: persons of the training texts, and the place table."""
    people = set()
    for one in itertools.chain.from_iterable(documents):
        for first, second, a, b, c in zip(
            one.words, one.words[1:], one.tags, one.tags[1:], [*one.tags[2:], "O"], strict=False
        ):
            if (a, b) == ("B-PER", "I-PER") and c != "I-PER" and first.istitle() and second.istitle():
                people.add(f"{first} {second}")
    places = sorted(PLACES - AMBIGUOUS)
    countries = [
        p
        for p in places
        if p.isalpha() and p.endswith(("ia", "an", "land", "way", "ain", "ina", "ile", "nce", "many"))
    ]
    return Names(
        sorted(people),
        [p for p in places if p[-1].isalpha()],
        [*countries, "U.S.", "Britain", "Italy", "Brazil"],
    )


def trained(rows: Iterable[Row], rounds: int) -> bytes:
    """The model's file."""
    trainer = pycrfsuite.Trainer("lbfgs", OPTIONS | {"max_iterations": rounds}, verbose=False)
    for row in rows:
        trainer.append(row.features, row.labels)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "model"
        trainer.train(str(path))
        return zlib.compress(path.read_bytes(), 9)


def score(model: Path, rows: list[Row]) -> None:
    """Prints exact precision, recall and F1 of persons, organisations and places on a source left out."""
    tagger = pycrfsuite.Tagger()
    weights = zlib.decompress(model.read_bytes())  # the tagger reads them in place
    tagger.open_inmemory(weights)
    right = found = labelled = 0
    for row in rows:
        guess, truth = spans(tagger.tag(row.features)), spans(row.labels)
        right, found, labelled = right + len(guess & truth), found + len(guess), labelled + len(truth)
    precision, recall = right / max(found, 1), right / max(labelled, 1)
    print(f"P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / max(precision + recall, 1e-9):.3f}")


def spans(labels: list[str]) -> set[tuple[int, int, str]]:
    """The names that a row of labels marks."""
    found, at = set(), 0
    while at < len(labels):
        first, kind, at = at, labels[at][2:], at + 1
        while at < len(labels) and kind and labels[at] == "I-" + kind:
            at += 1
        if kind in {"PER", "ORG", "LOC"}:
            found.add((first, at, kind))
    return found


if __name__ == "__main__":
    main()
