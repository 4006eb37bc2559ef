"""What taking files in costs: CPU seconds by stage, memory, and how the cost grows with the library.

    python benchmarks/make_library.py build/pile --articles 1000
    python benchmarks/intake_speed.py stages build/pile     # each stage, in one process
    python benchmarks/intake_speed.py run build/pile        # `reader add` as it is, with its worker processes
    python benchmarks/intake_speed.py growth 100000         # what 1,000 more cost at 10,000 and at the end

`run` reads CPU and memory of every process from /proc. `growth` shelves articles without their journey, which
does not know the library, so that 100,000 of them come in minutes.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from make_library import Made, Writer
from stages import timed

from reader.article.annotation import AnnotatedArticle, EntityType, Mention, Quotation
from reader.article.document import RawDocument
from reader.article.text import Article, Block, Kind, Metadata
from reader.intake import learning, linking, naming, reading, take_in
from reader.intake import run as running
from reader.intake.reading import Prepared
from reader.intake.remembering import Memory
from reader.intake.report import Tally
from reader.intake.shelving import Shelving
from reader.library import Library, open_library
from reader.links.digest import digest

QUOTED = re.compile("“[^”]+”")
STEP = 1_000


def stages(folder: str) -> None:
    """Takes a folder in, in this process, and prints what each stage costs an article."""
    from reader import cleaning, importers, journey
    from reader.links import digest as digests

    spent: dict[str, float] = defaultdict(float)
    timed(spent, importers, "import_bytes", "importing")
    timed(spent, cleaning, "clean", "cleaning")
    timed(spent, journey, "find_mentions", "names")
    timed(spent, journey, "find_quotations", "quotations")
    timed(spent, digests, "digest", "digest")
    timed(spent, reading, "printed_lines", "lines that recur")
    timed(spent, Shelving, "shelve", "shelving")
    timed(spent, running, "join_names", "joining names")
    timed(spent, running, "link_new", "linking")
    timed(spent, learning, "learn", "lines that recur")
    with tempfile.TemporaryDirectory() as place:
        begun = time.process_time()
        taken = take_in(Path(place) / "library.db", [folder], processes=0)
        whole = time.process_time() - begun
        size = (Path(place) / "library.db").stat().st_size
    spent["the rest"] = whole - sum(spent.values())
    for name, seconds in spent.items():
        print(f"{name:18} {1000 * seconds / taken.added:6.2f} ms an article")
    print(f"{taken.added / whole:.1f} articles a CPU second, {size / taken.added:,.0f} bytes each")


def run(folder: str, library: str) -> None:
    """Takes a folder in as a person does, and prints CPU and memory of the processes."""
    command = [sys.executable, "-m", "reader", "--library", library, "add", "--json", folder]
    begun = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        peak, workers = 0, 0
        while child.poll() is None:
            peak = max(peak, resident(child.pid))
            workers = max(workers, *map(resident, children(child.pid)), 0)
            time.sleep(0.2)
        told = child.stdout.read() if child.stdout else ""
    used = os.times()
    cpu = used.children_user + used.children_system
    added = int((re.search(r'"added": (\d+)', told) or [0, 0])[1])
    seconds = time.monotonic() - begun
    print(f"{added:,} articles in {seconds:.0f} s, {cpu:.0f} s CPU: {added / cpu:.1f} a CPU second")
    print(f"memory {peak / 1e6:.0f} MB, of each worker {workers / 1e6:.0f} MB")
    for file in sorted(Path(library).parent.glob(f"{Path(library).name}*")):
        print(f"{file.name}: {file.stat().st_size / 1e6:.1f} MB")


def resident(process: int) -> int:
    """The most memory that a process ever had, in bytes; 0 where it is gone."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    return 1024 * int((re.search(r"VmHWM:\s+(\d+)", status) or [0, 0])[1])


def children(process: int) -> list[int]:
    """The processes that a process has started."""
    try:
        return list(map(int, Path(f"/proc/{process}/task/{process}/children").read_text().split()))
    except OSError:
        return []


def annotated(made: Made) -> AnnotatedArticle:
    """An article as the journey would give it, by what its maker knows."""
    parts = [made.headline, made.standfirst, *made.paragraphs]
    blocks, at = [], 0
    for part in parts:
        blocks.append(Block(Kind.PARAGRAPH if at else Kind.HEADLINE, at, at + len(part)))
        at += len(part) + 2
    about = Metadata(
        headline=made.headline, outlet=made.outlet, published=made.day.isoformat(), language="en"
    )
    text = "\n\n".join(parts)
    mentions = tuple(sorted(named(text, made), key=lambda mention: mention.start))
    people = [mention for mention in mentions if mention.type is EntityType.PERSON]
    said = tuple(quoted(text, people))
    return AnnotatedArticle(Article(text, tuple(blocks), about), mentions, said)


def named(text: str, made: Made) -> Iterator[Mention]:
    """Where the names and figures of its story stand."""
    story = made.story
    for name in dict.fromkeys(story.names):
        last = name.rpartition(" ")[2]
        for found in re.finditer(rf"(?:{re.escape(name[: -len(last)])})?\b{last}\b", text):
            yield Mention(found.start(), found.end(), EntityType.PERSON, name)
    for words, kind in ((story.firm, EntityType.ORGANISATION), (story.place, EntityType.PLACE)):
        for found in re.finditer(rf"\b{words}\b(?! [A-Z])", text):
            yield Mention(found.start(), found.end(), kind, words)
    for figure in dict.fromkeys(story.figures):
        for found in re.finditer(rf"\b{figure}\b(?!,)", text):
            yield Mention(found.start(), found.end(), EntityType.NUMBER, figure)


def quoted(text: str, people: list[Mention]) -> Iterator[Quotation]:
    """Its quotations, each of the next person that is named."""
    for found in QUOTED.finditer(text):
        speaker = next((one for one in people if one.start >= found.end()), None)
        yield Quotation(found.start(), found.end(), speaker=speaker.name if speaker else "")


def growth(count: int, path: Path) -> None:
    """Fills a library and prints, for every thousand articles, what adding them cost."""
    spent: dict[str, float] = defaultdict(float)
    library = open_library(path)
    shelving = Shelving(library, "made", "2026-01-01T00:00:00Z", False, Tally())
    writer, memory = Writer(7, count, 720), Memory()
    for first in range(0, count, STEP):
        before, size = dict(spent), path.stat().st_size
        prepared = [
            prepare(writer.article(number), number) for number in range(first, min(count, first + STEP))
        ]
        fill(library, shelving, prepared, memory, spent)
        told = ", ".join(f"{name} {seconds - before.get(name, 0):.2f}" for name, seconds in spent.items())
        whole = sum(spent.values()) - sum(before.values())
        print(
            f"{first + STEP:,}: {whole:.2f} s CPU ({told}); {(path.stat().st_size - size) / 1e6:.1f} MB",
            flush=True,
        )
    library.close()


def prepare(made: Made, number: int) -> Prepared:
    """An article ready to be shelved."""
    article = annotated(made)
    document = RawDocument(f"/made/{number // 500}/{number}.txt", article.article.text.encode(), "made", ())
    return Prepared(document, article, digest(article), reading.printed_lines(article.article))


def fill(
    library: Library,
    shelving: Shelving,
    articles: list[Prepared],
    memory: Memory,
    spent: dict[str, float],
) -> None:
    """Shelves articles in the batches of a run of intake, joins their names and links them."""
    for at in range(0, len(articles), running.BATCH):
        begun = time.process_time()
        with library.writing():
            for prepared in articles[at : at + running.BATCH]:
                shelving.shelve(prepared)
        spent["shelving"] += time.process_time() - begun
        if (at + running.BATCH) % 500 == 0:
            after(library, memory, spent)


def after(library: Library, memory: Memory, spent: dict[str, float]) -> None:
    """What follows when articles have come."""
    for name, does in (
        ("names", naming.join_names),
        ("linking", lambda library: linking.link_new(library, memory)),
        ("lines that recur", learning.learn),
    ):
        begun = time.process_time()
        does(library)
        spent[name] += time.process_time() - begun


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure what taking files in costs.")
    parser.add_argument("what", choices=("stages", "run", "growth"))
    parser.add_argument("pile", help="a folder; for growth, how many articles")
    parser.add_argument("--library", default="", help="where to keep what was made")
    asked = parser.parse_args()
    if asked.what == "stages":
        stages(asked.pile)
        return
    with tempfile.TemporaryDirectory() as folder:
        library = asked.library or f"{folder}/library.db"
        run(asked.pile, library) if asked.what == "run" else growth(int(asked.pile), Path(library))


if __name__ == "__main__":
    main()
