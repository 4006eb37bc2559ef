"""How surely links are better than a peer's: MAP, P@1, confused and B-cubed over paired draws of topics.

    cd YARDSTICKS/links && PYTHONPATH=PROJECT:PROJECT/benchmarks \\
        python PROJECT/benchmarks/links_intervals.py stories-dev.jsonl.gz

Run it in the folder of the yardstick: its harness gives the peers and clusters by average linkage, and needs
numpy, scipy and scikit-learn. The same topics are drawn for all, with replacement, from a fixed seed, and an
interval holds 95 of 100 differences; topics, since the articles of one are alike. The cut of the clusters
for one half of the topics is the best one of the other half. The stories that the program itself makes, as
articles come in some shuffled orders, are laid beside the peers' clusters, too.
"""

from __future__ import annotations

import argparse
import importlib
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from links_system import Ranked
from stories_accuracy import Labelled, prepared, read, shuffled, taken_in, topic

OURS, STORIES = "links_system:related", "the program's stories"
PEERS = ("systems.lex:tfidf_bigram", "systems.lex:tfidf_entity", "systems.lex:tfidf")
MEASURES = ("MAP", "P@1", "confused", "B-cubed")
CUTS = [0.02 + 0.975 * step / 79 for step in range(80)]
DRAWS = 4_000
SEED = 6
ORDERS = 3
STEP = 25
"""So many articles come at a time."""

Given = Sequence[Mapping[str, Any]]


class Sums(NamedTuple):
    """What the articles of a topic add up to, or of several."""

    queries: float = 0
    average: float = 0
    first: float = 0
    confused: float = 0
    articles: float = 0
    precision: float = 0
    recall: float = 0

    def means(self) -> dict[str, float]:
        """Each measure in parts of a hundred, of those that were taken."""
        found = dict[str, float]()
        if self.queries:
            parts = (self.average, self.first, self.confused)
            found |= {name: 100 * part / self.queries for name, part in zip(MEASURES, parts, strict=False)}
        if self.articles:
            found["B-cubed"] = 200 * self.precision * self.recall / self.articles
            found["B-cubed"] /= self.precision + self.recall
        return found


Topics = dict[str, Sums]


def main() -> None:
    asked = arguments()
    sys.path.insert(0, str(Path.cwd()))  # where the harness lies
    given = read(asked.file)
    systems = {name: of_system(given, name) for name in (OURS, *PEERS)}
    systems[STORIES] = by_topic([], [placed(given, order) for order in range(ORDERS)])
    print(
        f"{len(given)} articles, {len({one['story'] for one in given})} stories, {len(systems[OURS])} topics"
    )
    for name, topics in systems.items():
        means = added(topics.values()).means()
        print(f"{name}: {', '.join(f'{measure} {mean:.1f}' for measure, mean in means.items())}")
    for ours in (OURS, STORIES):
        for peer in PEERS:
            for measure, (low, high) in intervals(systems[ours], systems[peer], asked.draws).items():
                print(f"{ours} - {peer}: {measure} {low:+.1f} to {high:+.1f}")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--draws", type=int, default=DRAWS)
    return parser.parse_args()


def of_system(given: Given, name: str) -> Topics:
    """How a system does on each topic."""
    lists: Ranked = importlib.import_module("harness").get(name)(given)
    return by_topic(ranked(given, lists), [clustered(given, lists)])


def ranked(given: Given, lists: Ranked) -> Iterator[tuple[str, Sums]]:
    """Each article that has others of its story, with how well they were found."""
    stories = {one["id"]: one["story"] for one in given}
    sizes = Counter(stories.values())
    for one, row in zip(given, lists, strict=True):
        if sizes[one["story"]] > 1:
            found = [stories[other] for other, _ in row]
            yield one["story"], scored(one["story"], found, sizes[one["story"]] - 1)


def scored(story: str, found: Sequence[str], wanted: int) -> Sums:
    """How well the others of a story were found by one of its articles."""
    right = [place for place, other in enumerate(found, 1) if other == story]
    average = sum(count / place for count, place in enumerate(right, 1)) / wanted
    is_first = right[:1] == [1]
    confused = bool(found) and not is_first and topic(found[0]) == topic(story)
    return Sums(1, average, is_first, confused)


def clustered(given: Given, found: Ranked) -> Labelled:
    """True and found stories by average linkage, each half of the topics with the best cut of the other."""
    harness: Any = importlib.import_module("harness")
    lists = dict(zip((one["id"] for one in given), found, strict=True))
    names = sorted({topic(one["story"]) for one in given})
    halves = [[one for one in given if topic(one["story"]) in names[half::2]] for half in (0, 1)]
    trees = [harness.tree(half, [lists[one["id"]] for one in half]) for half in halves]
    pairs = Labelled()
    for half in (0, 1):
        labels = [one["story"] for one in halves[1 - half]]
        best = max(CUTS, key=lambda cut: harness.bcubed(labels, harness.clusters(trees[1 - half], cut))[2])
        numbers = (2 * int(number) + half for number in harness.clusters(trees[half], best))
        pairs += zip((one["story"] for one in halves[half]), numbers, strict=True)
    return pairs


def placed(given: Given, order: int) -> Labelled:
    """True and found stories as the program makes them."""
    items = [prepared(place, dict(one)) for place, one in enumerate(given)]
    return taken_in(shuffled(items, order), STEP)[0]


def by_topic(queries: Iterable[tuple[str, Sums]], runs: Iterable[Labelled]) -> Topics:
    """What the articles of each topic add up to, those of several runs together."""
    parts = defaultdict[str, list[Sums]](list)
    for story, sums in chain(queries, *map(placed_well, runs)):
        parts[topic(story)].append(sums)
    return {name: added(parts[name]) for name in sorted(parts)}


def placed_well(pairs: Labelled) -> Iterator[tuple[str, Sums]]:
    """Each article with its precision and recall, as B-cubed has them."""
    true, found, both = Counter(one for one, _ in pairs), Counter(two for _, two in pairs), Counter(pairs)
    for pair in pairs:
        story, number = pair
        yield story, Sums(articles=1, precision=both[pair] / found[number], recall=both[pair] / true[story])


def added(parts: Iterable[Sums]) -> Sums:
    """Several together."""
    return Sums(*map(sum, zip(*parts, strict=True)))


def intervals(ours: Topics, theirs: Topics, draws: int) -> dict[str, tuple[float, float]]:
    """Between what 95 of 100 differences lie, where the same topics are drawn for both."""
    chance, names = random.Random(SEED), sorted(ours)
    differences = defaultdict[str, list[float]](list)
    for _ in range(draws):
        drawn = chance.choices(names, k=len(names))
        mine, other = (added(side[name] for name in drawn).means() for side in (ours, theirs))
        for measure in mine:
            differences[measure].append(mine[measure] - other[measure])
    ends = draws * 25 // 1000, draws * 975 // 1000 - 1
    ordered = {measure: sorted(found) for measure, found in differences.items()}
    return {measure: (found[ends[0]], found[ends[1]]) for measure, found in ordered.items()}


if __name__ == "__main__":
    main()
