"""Tags texts with an installed spaCy pipeline: a voter for `vote.py`.

python tag.py PIPELINE TEXTS.jsonl.gz OUT.jsonl      (TEXTS: {id, set, title, gold} a line)
"""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

LONGEST = 12_000
SHORTEST = 200
UNUSED = ["parser", "tagger", "attribute_ruler", "lemmatizer", "senter"]


def main(pipeline: str, texts: str, out: str) -> None:
    """Writes `{id, text, ents}` a line, `ents` as (start, end, label)."""
    import spacy

    nlp = spacy.load(pipeline, exclude=UNUSED)
    seen: set[str] = set()
    with gzip.open(texts, "rt", encoding="utf-8") as source, Path(out).open("w", encoding="utf-8") as sink:
        for record in map(json.loads, source):
            text = f"{record['title'] or ''}\n\n{record['gold']}".strip()[:LONGEST]
            key = f"{record['set']}/{record['id']}"
            if key in seen or len(text) < SHORTEST:
                continue
            seen.add(key)
            ents = [(ent.start_char, ent.end_char, ent.label_) for ent in nlp(text).ents]
            sink.write(json.dumps({"id": key, "text": text, "ents": ents}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:4])
