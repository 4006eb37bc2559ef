"""Silver data: spans that at least two of three recognisers agree on, one type a name in a document.

python vote.py OUT.jsonl TAGGED.jsonl TAGGED.jsonl [--model FIRST_STAGE.crf.z]

The voters are the pipelines' files from `tag.py` and, with `--model`, our own model trained on gold alone.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from own import OwnRecogniser

Name = tuple[int, int, str]

FOLD = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
FOLD |= dict.fromkeys(["NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE", "MISC"], "MISC")
FOLD |= {kind: kind for kind in ("PER",)}
TITLES = {"State", "Secretary", "President", "Minister", "Prime Minister", "Sen", "Rep", "Mr", "House"}
_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_TAIL = re.compile(r"(?:['’]s|['’]|[\s,;:–-])+$")
_ENGLISH = {"the", "of", "and", "to", "in", "a", "is", "that"}


def main() -> None:
    """Reads the voters' files and writes what they agree on."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("tagged", nargs=2, type=Path)
    arguments.add_argument("--model", type=Path)
    given = arguments.parse_args()
    own = OwnRecogniser(given.model) if given.model else None
    first, second = (
        {d["id"]: d for d in map(json.loads, path.open(encoding="utf-8"))} for path in given.tagged
    )
    with given.out.open("w", encoding="utf-8") as sink:
        for key, record in first.items():
            text = record["text"]
            if not is_english(text):
                continue
            voters = [normal(text, record["ents"]), normal(text, second[key]["ents"])]
            if own:
                voters.append(normal(text, own.names(text)))
            names = consistent(text, agreed(voters))
            sink.write(json.dumps({"id": key, "text": text, "names": names}) + "\n")


def is_english(text: str) -> bool:
    """Whether a text's small words are those of English."""
    words = re.findall("[a-z]+", text.lower())
    return len(words) > 50 and sum(word in _ENGLISH for word in words) > 0.13 * len(words)


def normal(text: str, names: Iterable[Iterable[object]]) -> dict[tuple[int, int], str]:
    """Names without article, possessive and line ends, their types folded to ours."""
    found = {}
    for start, end, label in names:  # type: ignore[misc]
        kind = FOLD.get(label)  # type: ignore[call-overload]
        if kind is None or "\n" in text[start:end]:
            continue
        while start < end and not text[start].isalnum():
            start += 1
        if article := _ARTICLE.match(text, start, end):
            start = article.end()
        if tail := _TAIL.search(text[start:end]):
            end = start + tail.start()
        if any(map(str.isupper, text[start:end])):
            found[start, end] = kind
    return found


def agreed(voters: list[dict[tuple[int, int], str]]) -> list[Name]:
    """The spans with most votes, two at least; of a tie the first voter's type."""
    votes: defaultdict[tuple[int, int], Counter[str]] = defaultdict(Counter)
    for place, voter in enumerate(voters):
        for span, kind in voter.items():
            votes[span][kind] += 1.0 + 0.1 * (not place)
    taken: list[Name] = []
    for (start, end), kinds in sorted(votes.items(), key=lambda v: (-v[1].total(), v[0][0] - v[0][1], v[0])):
        if kinds.total() >= 2 and not any(start < b and a < end for a, b, _ in taken):
            taken.append((start, end, kinds.most_common(1)[0][0]))
    return sorted(taken)


def consistent(text: str, names: list[Name]) -> list[Name]:
    """One type a surface form; last names of persons are persons; unseen repeats are named too."""
    names = [name for name in names if text[name[0] : name[1]] not in TITLES]
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for start, end, kind in names:
        votes[text[start:end]][kind] += 1
    kinds = {surface: counts.most_common(1)[0][0] for surface, counts in votes.items()}
    last = {surface.split()[-1] for surface, kind in kinds.items() if kind == "PER" and " " in surface}
    for surface, kind in kinds.items():
        if surface in last and kind != "MISC":
            kinds[surface] = "PER"
    kinds |= {word: "PER" for word in last if word[0].isupper() and word not in kinds}
    settled = [(start, end, kinds[text[start:end]]) for start, end, _ in names]
    return sorted([*settled, *_repeats(text, kinds, settled)])


def _repeats(text: str, kinds: dict[str, str], names: list[Name]) -> Iterator[Name]:
    """The places where a known name stands unmarked."""
    surfaces = sorted((s for s in kinds if len(s) > 2), key=lambda s: (-len(s), s))
    if not surfaces:
        return
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, surfaces))})(?!\w)")
    for match in pattern.finditer(text):
        if not any(match.start() < end and start < match.end() for start, end, _ in names):
            yield match.start(), match.end(), kinds[match.group()]


if __name__ == "__main__":
    main()
