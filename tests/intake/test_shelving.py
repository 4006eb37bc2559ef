"""An article keeps its place in the library through copies, moves and shared addresses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.intake import Summary
from reader.intake.fingerprint import fingerprint
from reader.intake.reading import Job, read
from reader.intake.report import Tally
from reader.intake.shelving import Met, Shelving, source_exists
from reader.library import Library, Row

PAGE = """<html><head><title>{title}</title><link rel="canonical" href="{url}">
<meta property="og:url" content="{url}"></head><body><article><h1>{title}</h1>
<p>The gale over Tarn blew for {days} days, and the boats stayed in. Nobody was hurt in the town.</p>
<p>Repairs to the quay began on Monday, the harbour master said, and will take until the spring.</p>
</article></body></html>"""


def test_record_exists_as_long_as_its_file(tmp_path: Path) -> None:
    """A `#` may be part of a name, too."""
    (tmp_path / "a#b.txt").write_text("x")
    assert source_exists(f"{tmp_path}/a#b.txt")
    assert source_exists(f"{tmp_path}/a#b.txt#3")
    assert not source_exists(f"{tmp_path}/a")
    assert source_exists("https://post.example/gale")


def test_page_saved_twice_is_one_article(
    pile: Path, take: Callable[..., Summary], shown: Callable[[], list[Row]]
) -> None:
    """The address makes the later page a newer version; a sentence says so. Then it can be asked for."""
    for name, days in (("a.html", "two"), ("b.html", "three")):
        page = PAGE.format(title="Gale keeps the boats in", url="https://post.example/gale", days=days)
        (pile / name).write_text(page)
    summary = take()
    rows = shown()
    assert len(rows) == 1
    assert any("has the address and headline of" in problem.reason for problem in summary.problems)
    assert take("https://post.example/gale").problems == ()
    (unknown,) = take("https://post.example/calm").problems
    assert "save the page to a file first" in unknown.reason


def test_article_that_was_on_its_way_when_a_newer_version_came_is_not_shelved(
    write: Callable[..., Path], take: Callable[..., Summary], opened: Callable[[], Library]
) -> None:
    """The newer one stays, and is made anew."""
    path = write("a.txt")
    (late,) = read(Job(str(path), str(path))).prepared
    take()
    path.write_text(path.read_text(encoding="utf-8").replace("three hours", "nine hours"), encoding="utf-8")
    take()
    library = opened()
    shelving = Shelving(library, "rules", "", True, Tally())
    assert not shelving.put(1, late)
    article = library.articles.article(1)
    assert article is not None
    assert "nine hours" in article.text
    assert list(library.identities.stale(fingerprint())) == [1]
    library.close()


@given(st.lists(st.integers(0, 300)))
def test_articles_that_were_met_are_known_again(numbers: list[int]) -> None:
    """As a set knows them, in less room."""
    met = Met()
    for number in numbers:
        met.add(number)
    assert [number for number in range(310) if number in met] == sorted(set(numbers))
    assert len(met) == len(set(numbers))
