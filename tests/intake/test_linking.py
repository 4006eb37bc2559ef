"""Articles are linked as they come, in whatever order, and again when they change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.intake import Summary, linking, redeciding
from reader.library import Library

Take = Callable[..., Summary]

REPORT = """{headline}

The dredger Corrie Bell will not sail to Pollard Sound this spring. Harbour minister Ines Quill said the silt
there, 640 tonnes of it, had to be tested for lead before anybody touched the channel again.

The owners of the Corrie Bell were told of the tests on Friday. {more}

{line}
"""


@pytest.fixture
def report(pile: Path) -> Callable[..., Path]:
    """Writes a report of one story."""

    def written(name: str, headline: str, more: str = "", line: str = "") -> Path:
        (pile / name).write_text(REPORT.format(headline=headline, more=more, line=line))
        return pile / name

    return written


def links(library: Library, number: int) -> list[tuple[str, int | None]]:
    """The reasons and targets of an article's links."""
    return [
        (entry.link.reason, entry.row.number if entry.row else None) for entry in library.links.of(number)
    ]


def test_later_article_is_linked_to_an_earlier_one(
    report: Callable[..., Path], take: Take, opened: Callable[[], Library]
) -> None:
    """And the earlier one shows it too; neither is read again."""
    report("a.txt", "Dredger stays in port", "They will wait until the autumn.")
    take()
    report("b.txt", "Minister Quill wants the silt tested", "The crew of nine was sent home on Monday.")
    assert take().unchanged == 1
    library = opened()
    assert {number for _, number in links(library, 1)} == {2}
    assert {number for _, number in links(library, 2)} == {1}
    library.close()


def test_line_that_named_a_missing_article_finds_it_when_it_comes(
    report: Callable[..., Path], take: Take, opened: Callable[[], Library], write: Callable[..., Path]
) -> None:
    """“Not in the library” turns into a link."""
    report("a.txt", "Dredger stays in port", line="READ: Council of Hask puts off its vote on the breakwater")
    take()
    library = opened()
    assert ("named", None) in links(library, 1)
    write("b.txt", "Council of Hask puts off its vote on the breakwater")
    take()
    assert ("named", 2) in links(library, 1)
    assert ("named", None) not in links(library, 1)
    assert ("named", 1) in links(library, 2)
    library.close()


def test_edited_article_is_linked_anew(
    report: Callable[..., Path], take: Take, opened: Callable[[], Library], write: Callable[..., Path]
) -> None:
    """What no longer belongs together is no longer linked, and counts are kept right."""
    path = report("a.txt", "Dredger stays in port")
    report("b.txt", "Minister Quill wants the silt tested")
    take()
    library = opened()
    assert links(library, 2)
    path.write_text(write("c.txt", "Choir of Hask sings for the breakwater").read_text())
    (path.parent / "c.txt").unlink()
    take()
    assert links(library, 2) == []
    held = library.terms.frequencies([term for digest in library.terms.digests([2]) for term in digest.terms])
    assert max(held.values()) <= 2
    library.close()


def test_linking_that_was_broken_off_is_taken_up_again(
    report: Callable[..., Path], take: Take, opened: Callable[[], Library], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever was counted but not linked is linked by the next run."""

    def broken_off(_: object) -> int:
        raise KeyboardInterrupt

    report("a.txt", "Dredger stays in port", "They will wait until the autumn.")
    report("b.txt", "Minister Quill wants the silt tested")
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(linking._Linker, "link", broken_off)
        take()
    library = opened()
    assert links(library, 1) == []
    take()
    assert links(library, 1)
    assert (
        max(library.terms.frequencies([t for d in library.terms.digests([1]) for t in d.terms]).values()) == 2
    )
    library.close()


@pytest.mark.parametrize("counted_first", [False, True])
def test_many_batches_link_as_one_does(
    report: Callable[..., Path],
    take: Take,
    opened: Callable[[], Library],
    monkeypatch: pytest.MonkeyPatch,
    counted_first: bool,
) -> None:
    """Each pair is linked once, whatever the size of a batch and however far the counting is ahead."""
    monkeypatch.setattr(linking, "BATCH", 2)
    monkeypatch.setattr(linking, "AT_HAND", 1)
    count = linking._Linker.count
    if counted_first:
        monkeypatch.setattr(linking._Linker, "count", lambda linker: count(linker) and linker.count())
    for number in range(5):
        report(
            f"{number}.txt",
            f"Report {number} on the dredger that stays in port",
            f"It is note number {number}.",
        )
    take()
    library = opened()
    for number in range(1, 6):
        assert sorted(other or 0 for _, other in links(library, number)) == sorted({1, 2, 3, 4, 5} - {number})
    library.close()


PAGE = """<!doctype html><html><head><title>{headline}</title><link rel="canonical" href="{url}"></head>
<body><article><h1>{headline}</h1>
<p>The council of Hask met on Tuesday evening in the old customs house to hear what the new pier would cost,
and forty people from the harbour came to listen to it.</p>
<p>{more} Nobody at the table would say when the work could begin, or whether the money was there at all.</p>
</article></body></html>"""
HASK, PIER = "https://hask.example/council?id=3", "https://pier.example/cost"


@pytest.fixture
def page(pile: Path) -> Callable[..., Path]:
    """Writes a page with an address of its own and a link to another."""

    def written(name: str, headline: str, url: str, href: str = "") -> Path:
        more = f'It had asked for <a href="{href}">a count of the planks</a>.' if href else "It rained."
        (pile / name).write_text(PAGE.format(headline=headline, url=url, more=more))
        return pile / name

    return written


@pytest.mark.parametrize("first", ["a", "b"])
def test_hyperlink_finds_the_article_at_its_address(
    first: str, page: Callable[..., Path], take: Take, opened: Callable[[], Library]
) -> None:
    """Whichever comes first; what is not there is not told of."""

    def bring(name: str) -> None:
        if name == "a":
            page("a.html", "Council hears of the pier", HASK, f"{PIER}/?utm_source=hask#top")
        else:
            page("b.html", "Planks of the pier are counted by hand", PIER)
        take()

    bring(first)
    library = opened()
    assert "hyperlink" not in dict(links(library, 1))
    bring("ab".replace(first, ""))
    source, target = (1, 2) if first == "a" else (2, 1)
    assert ("hyperlink", target) in links(library, source)
    (link,) = (one.link for one in library.links.of(target) if one.link.reason == "hyperlink")
    assert (link.source, link.evidence) == (source, "links to it: “a count of the planks”")
    library.close()


@pytest.mark.parametrize("runs", ["a bc", "bc a", "abc"])
def test_hyperlink_finds_every_article_at_its_address(
    runs: str, page: Callable[..., Path], take: Take, opened: Callable[[], Library]
) -> None:
    """Whichever comes first: the order tells nothing about which of them is the page."""
    about = {"a": "Council hears of the pier", "b": "Planks counted by hand", "c": "Who counts the planks"}
    for run in runs.split():
        for name in run:
            page(f"{name}.html", about[name], HASK if name == "a" else PIER, PIER if name == "a" else "")
        take()
    library = opened()
    numbers = {row.headline: row.number for row in library.articles.rows(library.articles.numbers())}
    found = [other for reason, other in links(library, numbers[about["a"]]) if reason == "hyperlink"]
    assert sorted(found) == sorted(numbers[about[name]] for name in "bc")
    library.close()


def test_an_article_is_not_compared_with_itself(
    page: Callable[..., Path], take: Take, opened: Callable[[], Library]
) -> None:
    """Even where its text links to its own address: it is no copy of itself."""
    page("a.html", "Council hears of the pier", HASK, PIER)
    take()
    library = opened()
    with library.writing():
        (known,) = library.terms.digests([1])
        library.terms.put(1, known._replace(address=PIER))
    linking.link_new(library)
    assert links(library, 1) == []
    library.close()


@pytest.mark.parametrize("edited", ["a", "b"])
def test_hyperlink_outlives_the_making_anew_of_either_end(
    edited: str, page: Callable[..., Path], take: Take, opened: Callable[[], Library]
) -> None:
    """And goes where the link goes, or the address moves."""
    page("a.html", "Council hears of the pier", HASK, PIER)
    page("b.html", "Planks of the pier are counted by hand", PIER)
    take()
    if edited == "a":
        page("a.html", "Council hears of the pier once more", HASK, PIER)
    else:
        page("b.html", "Planks of the pier are counted twice", PIER)
    take()
    library = opened()
    assert [reason for reason, _ in links(library, 1)].count("hyperlink") == 1
    if edited == "a":
        page("a.html", "Council hears of the pier once more", HASK)
    else:
        page("b.html", "Planks of the pier are counted twice", f"{PIER}/elsewhere")
    take()
    assert "hyperlink" not in [reason for reason, _ in links(library, 1)]
    library.close()


def test_address_in_a_plain_text_is_a_hyperlink(
    report: Callable[..., Path], page: Callable[..., Path], take: Take, opened: Callable[[], Library]
) -> None:
    """As in texts that lost their markup."""
    report("a.txt", "Dredger stays in port", f"The planks were counted, see {PIER}.")
    page("b.html", "Planks of the pier are counted by hand", PIER)
    take()
    library = opened()
    assert ("hyperlink", 2) in links(library, 1)
    library.close()


def test_link_of_a_markdown_file_is_a_hyperlink(
    report: Callable[..., Path], page: Callable[..., Path], take: Take, opened: Callable[[], Library]
) -> None:
    """Its front matter tells where it stands, so that the page that it links to may link back."""
    report("a.md", "Dredger stays in port", f"The [planks]({PIER}/) of the pier were counted.")
    text = (path := report("c.md", "Sluice stays shut", "Nobody asked for it.")).read_text()
    path.write_text(f"---\nurl: {HASK}\n---\n{text}")
    page("b.html", "Planks of the pier are counted by hand", PIER, HASK)
    take()
    library = opened()
    numbers = {row.headline: row.number for row in library.articles.rows(library.articles.numbers())}
    counted = numbers["Planks of the pier are counted by hand"]
    assert ("hyperlink", counted) in links(library, numbers["Dredger stays in port"])
    assert ("hyperlink", numbers["Sluice stays shut"]) in links(library, counted)
    library.close()


def test_hyperlink_goes_with_its_line_and_comes_back_with_it(
    page: Callable[..., Path], take: Take, opened: Callable[[], Library]
) -> None:
    """A person cuts the line that carries it, and takes that back."""
    page("a.html", "Council hears of the pier", HASK, PIER)
    page("b.html", "Planks of the pier are counted by hand", PIER)
    take()
    library = opened()
    article = library.articles.article(1)
    assert article is not None
    (block,) = (one for one in article.blocks if "count of the planks" in one.span.of(article.text))
    cut = redeciding.cut_line(library, 1, block, block.span.of(article.text))
    assert cut is not None
    assert "hyperlink" not in [reason for reason, _ in links(library, 1)]
    redeciding.turn(library, 1, *reversed(cut.turn))
    assert ("hyperlink", 2) in links(library, 1)
    library.close()
