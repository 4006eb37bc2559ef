"""Speed, start and memory of `find_mentions`, beside spaCy's small English pipeline in the same run.

python benchmarks/entities_speed.py [--python OTHER_PYTHON --pipeline en_core_web_sm]

Each is measured in a process of its own, over the labelled articles; in CPU seconds, for a busy machine.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
START = f"""
import json, resource, sys, time
sys.path[:0] = {[str(HERE), str(HERE.parent)]!r}
from entities_labels import articles
texts = [article for _, article, _ in articles()]
long = min(texts, key=lambda article: abs(len(article.text) - 6000))
memory = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
before, start = memory(), time.process_time()
"""
OURS = """
from reader.entities import find_mentions as read
read(texts[0])
"""
SPACY = """
import spacy
pipeline = spacy.load({pipeline!r}, exclude=["parser", "tagger", "attribute_ruler", "lemmatizer", "senter"])
read = lambda article: list(pipeline(article.text).ents)
read(texts[0])
"""
END = """
cold = time.process_time() - start
start = time.process_time()
for article in texts:
    read(article)
spent = time.process_time() - start
start = time.process_time()
read(long)
one = time.process_time() - start
kilo = sum(len(article.text) for article in texts) / 1000
print(json.dumps({"kchar per CPU s": kilo / spent, "cold CPU s": cold, "MB over start": memory() - before,
                  "ms for %d characters" % len(long.text): 1000 * one}))
"""


def measured(python: str, reader: str) -> dict[str, float]:
    """What one reader costs, in a process of its own; the best of three runs."""
    runs = []
    for _ in range(3):
        ended = subprocess.run(
            [python, "-c", START + reader + END], capture_output=True, text=True, check=True
        )
        runs.append(json.loads(ended.stdout))
    return {key: (max if key.startswith("kchar") else min)(run[key] for run in runs) for key in runs[0]}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--python", default="")
    arguments.add_argument("--pipeline", default="en_core_web_sm")
    given = arguments.parse_args()
    ours = measured(sys.executable, OURS)
    print("reader:", {key: round(value, 3) for key, value in ours.items()})
    if given.python:
        theirs = measured(given.python, SPACY.format(pipeline=given.pipeline))
        print("spaCy: ", {key: round(value, 3) for key, value in theirs.items()})
        print(f"ratio of speeds: {ours['kchar per CPU s'] / theirs['kchar per CPU s']:.1f}")


if __name__ == "__main__":
    main()
