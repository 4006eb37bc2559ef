"""A person decides about a line, and the article is another one at once; everything can be undone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader import cleaning
from reader.article.bookmark import BookmarkState
from reader.article.choices import Choice, LineDecision, LineName, RepairsDecision
from reader.article.text import Article, Block, Kind, Removed
from reader.intake import Summary, redeciding
from reader.intake.fingerprint import fingerprint
from reader.intake.redeciding import (
    Redecided,
    bring_back,
    bring_back_kind,
    decide,
    repair,
    turn,
)
from reader.library import Library, LibraryError, Place
from reader.library.errors import Overtaken

Take = Callable[..., Summary]

VIDEO = "Watch the barges wait at the lock – video"
RAW = f"""Lock stays shut at {{place}} – The Quarn Messenger

The lock at {{place}} stayed shut on Monday because its lower gate had been bent by {{cause}}.

Two barges waited above it, and the keeper let nobody of {{place}} walk over the beam
while the wind was up.

{VIDEO}

“I have seen {{place}} shut for longer,” said Tilda Voss, who has kept the lock for eleven winters.

READ: Barges wait for a thaw

Share this article
"""


@pytest.fixture
def library(pile: Path, take: Take, opened: Callable[[], Library]) -> Iterator[Library]:
    """Three articles of one outlet, and one of another."""
    for name, place, cause in (
        ("a", "Nether Quarn", "the ice"),
        ("b", "Upper Tarn", "a drunken bargee"),
        ("c", "Old Oskerry", "a fallen elm"),
    ):
        (pile / f"{name}.txt").write_text(RAW.format(place=place, cause=cause), encoding="utf-8")
    other = RAW.format(place="Lowmark", cause="rust").replace("Quarn Messenger", "Lowmark Post")
    (pile / "d.txt").write_text(other, encoding="utf-8")
    take()
    library = opened()
    yield library
    library.close()


def article(library: Library, number: int = 1) -> Article:
    """What the library shows of an article."""
    found = library.articles.article(number)
    assert found is not None
    return found


def removed(library: Library, words: str, number: int = 1) -> Removed:
    """The cut line with these words."""
    (line,) = [line for line in library.articles.removed(number) if line.text == words]
    return line


def told(redecided: Redecided | None) -> Redecided:
    """What came of a decision that must come to something."""
    assert redecided is not None
    return redecided


def cut_line(library: Library, number: int, block: Block) -> Redecided | None:
    """Cuts a block that the library shows."""
    return redeciding.cut_line(library, number, block, block.span.of(article(library, number).text))


def test_line_brought_back_is_in_the_article_at_once(library: Library) -> None:
    """It is shelved, no longer told as cut, and the answer is what the library shows."""
    done = told(bring_back(library, 1, removed(library, VIDEO)))
    assert VIDEO in article(library).text
    assert VIDEO not in [line.text for line in library.articles.removed(1)]
    assert done.annotated is not None
    assert done.annotated.article.text == article(library).text
    assert library.annotations.quotations(1) == done.annotated.quotations != ()
    assert done.turn.after.decision == LineDecision(
        LineName("watch the barges wait at the lock video"), Choice.BACK
    )


def test_bringing_back_and_cutting_gives_the_same_article(library: Library) -> None:
    """Text, cut lines, names and quotations are what they were."""
    before = article(library), library.articles.removed(1), library.annotations.mentions(1)
    done = told(bring_back(library, 1, removed(library, VIDEO)))
    assert done.annotated is not None
    (block,) = [b for b in done.annotated.article.blocks if VIDEO in b.span.of(done.annotated.article.text)]
    told(cut_line(library, 1, block))
    assert (article(library), library.articles.removed(1), library.annotations.mentions(1)) == before


def test_every_decision_can_be_undone_and_done_again(library: Library) -> None:
    """Undo leads to where one was, also of a decision that took the place of an older one."""
    before = article(library)
    first = told(bring_back(library, 1, removed(library, VIDEO)))
    brought = article(library)
    (block,) = [b for b in brought.blocks if VIDEO in b.span.of(brought.text)]
    second = told(cut_line(library, 1, block))
    again = told(turn(library, 1, *reversed(second.turn)))
    assert article(library) == brought
    told(turn(library, 1, *reversed(again.turn)))
    assert article(library) == before
    told(turn(library, 1, *reversed(second.turn)))
    told(turn(library, 1, *reversed(first.turn)))
    assert article(library) == before
    assert library.decisions.of(1) == ()


def test_what_another_program_decides_of_a_line_since_stays(
    library: Library, opened: Callable[[], Library]
) -> None:
    """It is neither taken back nor written over, and the article is as it was decided there."""
    elsewhere = opened()
    done = told(bring_back(library, 1, removed(library, VIDEO)))
    line = done.turn.after.decision
    assert isinstance(line, LineDecision)
    other = told(decide(elsewhere, 1, LineDecision(line.line, Choice.CUT)))
    for old, new in (done.turn, tuple(reversed(done.turn))):
        with pytest.raises(Overtaken, match="of this line elsewhere meanwhile; it stays"):
            turn(library, 1, old, new)
    assert [one.decision for one in library.decisions.of(1)] == [LineDecision(line.line, Choice.CUT)]
    assert VIDEO not in article(library).text
    told(turn(elsewhere, 1, *reversed(other.turn)))
    told(turn(library, 1, *reversed(done.turn)))
    assert library.decisions.of(1) == ()
    elsewhere.close()


def test_wrapped_line_is_cut_as_a_whole(library: Library) -> None:
    """A paragraph that was joined of two lines is one line to whoever reads."""
    text = article(library).text
    (block,) = [b for b in article(library).blocks if "Two barges" in b.span.of(text)]
    told(cut_line(library, 1, block))
    assert "Two barges" not in article(library).text
    parts = [line for line in library.articles.removed(1) if line.rule == "by hand"]
    assert [part.text.split()[0] for part in parts] == ["Two", "while"]
    told(bring_back(library, 1, parts[1]))
    assert article(library).text == text


def test_line_is_cut_by_its_words_where_the_shown_text_is_older(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its place in the shown text may be that of another line in what the rules make of it now."""
    monkeypatch.setattr("reader.intake.redeciding.LONG", 10)
    shown = article(library)
    first, second = (
        next(b for b in shown.blocks if words in b.span.of(shown.text))
        for words in ("stayed shut on", "Two barges")
    )
    assert "lower gate" in str(told(cut_line(library, 1, first)).turn.after)
    assert "two barges" in str(told(cut_line(library, 1, second)).turn.after)


def test_place_of_another_line_is_not_cut(library: Library) -> None:
    """Nothing is decided where the words that a person saw are not in the article any more."""
    block = article(library).blocks[1]
    assert redeciding.cut_line(library, 1, block, "The lock was blown up on Sunday.") is None
    assert library.decisions.of(1) == ()


@pytest.mark.parametrize(("start", "meant"), [(10, 10), (20, 20), (15, None)])
def test_of_lines_of_the_same_words_the_one_at_its_place_is_meant(start: int, meant: int | None) -> None:
    """Where none of them stands at that place, none is."""
    names = {10: LineName("boats sank", 0), 15: LineName("a gale"), 20: LineName("boats sank", 1)}
    assert redeciding._line_of(names, start, "Boats sank.") == (names[meant] if meant else None)


def test_rules_judge_an_article_once_for_a_decision(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Naming a line and making the article anew without it are one cleaning."""
    judged: list[object] = []
    honest = cleaning._judged
    monkeypatch.setattr(cleaning, "_judged", lambda *args: judged.append(args) or honest(*args))
    told(cut_line(library, 1, article(library).blocks[1]))
    told(bring_back(library, 1, removed(library, VIDEO)))
    assert len(judged) == 2


def test_headline_cannot_be_cut(library: Library) -> None:
    """It is what the article is called."""
    assert cut_line(library, 1, article(library).blocks[0]) is None
    assert library.decisions.of(1) == ()


def test_line_that_is_gone_cannot_be_brought_back(library: Library) -> None:
    """Nothing is stored for it."""
    gone = Removed(99, "Never printed", Kind.TEASER, "teaser", 0)
    assert bring_back(library, 1, gone) is None
    assert bring_back(library, 77, gone) is None
    assert library.decisions.of(1) == ()


def test_kind_comes_back_in_all_articles_of_the_source(library: Library, take: Take) -> None:
    """In this one at once, in the others with the next run, in those of another outlet never."""
    done = told(bring_back_kind(library, 1, Kind.VIDEO))
    assert done.waiting == 2
    assert [VIDEO in article(library, number).text for number in (1, 2, 3, 4)] == [True, False, False, False]
    take("/nowhere")
    assert [VIDEO in article(library, number).text for number in (1, 2, 3, 4)] == [True, True, True, False]
    told(turn(library, 1, *reversed(done.turn)))
    take("/nowhere")
    assert [VIDEO in article(library, number).text for number in (1, 2, 3, 4)] == [False] * 4


def test_kind_comes_back_in_articles_that_come_later(library: Library, take: Take, pile: Path) -> None:
    """What was decided for a source holds for what it will bring."""
    told(bring_back_kind(library, 1, Kind.VIDEO))
    (pile / "e.txt").write_text(RAW.format(place="High Ulver", cause="a whale"), encoding="utf-8")
    take()
    assert VIDEO in article(library, 5).text


def test_repairs_can_be_turned_off_and_on(library: Library) -> None:
    """The wrapped paragraph is torn again, and then whole again."""
    whole = article(library)
    done = told(repair(library, 1, on=False))
    assert done.turn.before.decision == RepairsDecision(True)
    assert "over the beam while the wind" in whole.text
    assert "over the beam while the wind" not in article(library).text
    told(repair(library, 1, on=True))
    assert article(library) == whole


def test_decisions_outlive_a_new_version_and_other_rules(
    library: Library, take: Take, pile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line is brought back again wherever it stands in the edited article, whatever made it."""
    told(bring_back(library, 1, removed(library, VIDEO)))
    file = pile / "a.txt"
    raw = file.read_text(encoding="utf-8").replace(
        VIDEO, f"A new paragraph stands here since Friday.\n\n{VIDEO}"
    )
    file.write_text(raw, encoding="utf-8")
    take()
    assert "since Friday" in article(library).text
    assert VIDEO in article(library).text
    monkeypatch.setattr("reader.intake.fingerprint", lambda: "other rules")
    take("/nowhere")
    assert list(library.identities.stale("other rules")) == []
    assert VIDEO in article(library).text


def test_bookmarks_and_reading_place_follow(library: Library) -> None:
    """A passage below the line that came back is still that passage."""
    (row,) = library.articles.rows([1])
    text = article(library).text
    start = text.index("I have seen Nether")
    made = library.bookmarks.make(row.id, text, start, start + 20, library.articles.text_hash(1), 3)
    library.bookmarks.add(made)
    library.progress.keep(row.id, Place(start, start))
    told(bring_back(library, 1, removed(library, VIDEO)))
    (bookmark,), place = library.bookmarks.of(row.id), library.progress.place(row.id)
    assert bookmark.state is BookmarkState.ANCHORED
    assert article(library).text[bookmark.selector.start :].startswith("I have seen Nether")
    assert place is not None
    assert place.top == bookmark.selector.start > start


def test_passage_in_a_line_that_is_cut_is_an_orphan_until_it_comes_back(library: Library) -> None:
    """Cutting loses no bookmark."""
    (row,) = library.articles.rows([1])
    text = article(library).text
    start = text.index("I have seen Nether")
    made = library.bookmarks.make(row.id, text, start, start + 20, library.articles.text_hash(1), 3)
    library.bookmarks.add(made)
    (block,) = [b for b in article(library).blocks if start in b.span]
    done = told(cut_line(library, 1, block))
    assert [b.state for b in library.bookmarks.of(row.id)] == [BookmarkState.ORPHAN]
    told(turn(library, 1, *reversed(done.turn)))
    assert library.bookmarks.of(row.id) == (made,)


def test_links_of_the_article_are_found_again(library: Library) -> None:
    """Its `READ:` line still names the other article, or says that it is not there."""
    before = [(found.link.reason, found.link.title) for found in library.links.of(1)]
    told(bring_back(library, 1, removed(library, VIDEO)))
    assert [(found.link.reason, found.link.title) for found in library.links.of(1)] == before != []
    assert library.terms.waiting(0) == library.terms.waiting(1) == []


def test_run_that_was_under_way_does_not_undo_a_decision(
    library: Library, monkeypatch: pytest.MonkeyPatch, take: Take
) -> None:
    """What it made without knowing of the decision is thrown away."""
    from reader.intake import reading

    line, honest = removed(library, VIDEO), reading.prepare

    def decided_meanwhile(*args: object) -> object:
        prepared = honest(*args)  # type: ignore[arg-type]
        monkeypatch.setattr("reader.intake.reading.prepare", honest)
        told(bring_back(library, 1, line))
        return prepared

    library.habits.expire([1])
    monkeypatch.setattr("reader.intake.reading.prepare", decided_meanwhile)
    take("/nowhere", processes=0)
    assert VIDEO in article(library).text


def test_run_that_fails_on_an_older_version_says_nothing_of_the_newer_one(
    library: Library, monkeypatch: pytest.MonkeyPatch, take: Take, pile: Path
) -> None:
    """What the newer one is shelved by stays what it was: here it is still to be made anew."""
    from reader.intake import reading

    honest = reading.prepare

    def failing(*_: object) -> object:
        monkeypatch.setattr("reader.intake.reading.prepare", honest)
        file = pile / "a.txt"
        file.write_text(file.read_text(encoding="utf-8").replace("Monday", "Friday"), encoding="utf-8")
        take(file, processes=0)
        library.habits.expire([1])
        raise ValueError("a fault in one article")

    library.habits.expire([1])
    monkeypatch.setattr("reader.intake.reading.prepare", failing)
    monkeypatch.setattr("reader.intake.run.MOST_ROUNDS", 1)
    take("/nowhere", processes=0)
    assert list(library.identities.stale(fingerprint())) == [1]


def test_decision_takes_no_longer_than_a_blink(library: Library) -> None:
    """Half a second of the processor is far more than an ordinary article needs."""
    bring_back(library, 1, removed(library, VIDEO))
    before = time.process_time()
    told(decide(library, 1, LineDecision(LineName("share this article"), Choice.BACK)))
    assert time.process_time() - before < 0.5


def test_a_very_long_article_waits_for_the_next_run(
    library: Library, monkeypatch: pytest.MonkeyPatch, take: Take
) -> None:
    """The decision is kept at once; the article is made anew where nobody waits for it."""
    monkeypatch.setattr("reader.intake.redeciding.LONG", 10)
    done = told(bring_back(library, 1, removed(library, VIDEO)))
    assert (done.annotated, done.waiting) == (None, 1)
    assert VIDEO not in article(library).text
    take()
    assert VIDEO in article(library).text


def test_decision_stands_and_waits_where_somebody_is_interrupted(
    library: Library, monkeypatch: pytest.MonkeyPatch, take: Take
) -> None:
    """The next run makes the article anew, and those of its source where the decision is about them."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr("reader.intake.redeciding.finish", interrupted)
        with pytest.raises(KeyboardInterrupt):
            bring_back(library, 1, removed(library, "Share this article"))
        with pytest.raises(KeyboardInterrupt):
            bring_back_kind(library, 2, Kind.VIDEO)
    assert set(library.identities.stale(fingerprint())) == {1, 2, 3}
    take("/nowhere")
    assert list(library.identities.stale(fingerprint())) == []
    assert "Share this article" in article(library).text
    assert [VIDEO in article(library, number).text for number in (1, 2, 3, 4)] == [True, True, True, False]


def test_decision_stands_and_waits_where_another_program_writes(
    library: Library, monkeypatch: pytest.MonkeyPatch, take: Take
) -> None:
    """It can be undone although the article could not be shelved."""
    before = article(library)

    def refused(*_: object) -> None:
        raise LibraryError("another program has been writing to it for too long")

    with monkeypatch.context() as broken:
        broken.setattr("reader.intake.redeciding.Shelving.put", refused)
        done = told(bring_back(library, 1, removed(library, VIDEO)))
    assert (done.annotated, done.waiting) == (None, 1)
    take("/nowhere")
    assert VIDEO in article(library).text
    told(turn(library, 1, *reversed(done.turn)))
    assert article(library) == before


def test_newer_version_that_came_meanwhile_is_not_overwritten(
    library: Library, monkeypatch: pytest.MonkeyPatch, take: Take, pile: Path
) -> None:
    """What was made of the older one is thrown away; the decision is applied to the newer one."""
    line, honest = removed(library, VIDEO), redeciding.finish

    def edited_meanwhile(*args: object) -> object:
        file = pile / "a.txt"
        file.write_text(file.read_text(encoding="utf-8").replace("Monday", "Friday"), encoding="utf-8")
        take(file)
        return honest(*args)  # type: ignore[arg-type]

    with monkeypatch.context() as slow:
        slow.setattr("reader.intake.redeciding.finish", edited_meanwhile)
        done = told(bring_back(library, 1, line))
    assert (done.annotated, done.waiting) == (None, 1)
    assert "on Friday" in article(library).text
    take("/nowhere")
    assert "on Friday" in article(library).text
    assert VIDEO in article(library).text


def test_deciding_once_more_what_came_to_nothing_can_be_undone(library: Library) -> None:
    """The undo is not the decision itself."""
    line = removed(library, VIDEO)
    name = LineName("watch the barges wait at the lock video")
    library.decisions.decide(1, LineDecision(name, Choice.BACK))
    done = told(bring_back(library, 1, line))
    assert VIDEO in article(library).text
    told(turn(library, 1, *reversed(done.turn)))
    assert VIDEO not in article(library).text


PAGE = """<!doctype html><html><head><title>Weir gives way at {place}</title>
<meta property="og:site_name" content="Valley Page"></head><body>
<nav><ul><li><a href="/">Valley</a></li><li><a href="/mills">Mills</a></li></ul></nav>
<article><h1>Weir gives way at {place}</h1>
<p>The weir at {place} gave way on Sunday night, and the mill below it stood in water by the morning.</p>
<p>Nobody of {place} was hurt, said the miller, who had carried his flour to the loft when the rain began.</p>
<p>The county is to look at the three other weirs of {place} before the snow melts in the hills above.</p>
</article><div id="comments"><p>A night to remember at {place}!</p></div></body></html>"""


@pytest.fixture
def pages(pile: Path, take: Take, opened: Callable[[], Library]) -> Iterator[Library]:
    """Two pages of one outlet."""
    for name, place in (("a", "Tarnbeck"), ("b", "Ulver")):
        (pile / f"{name}.html").write_text(PAGE.format(place=place), encoding="utf-8")
    take()
    library = opened()
    yield library
    library.close()


def test_line_that_the_page_set_apart_comes_back_and_goes_again(pages: Library) -> None:
    """What its markup cut is told like any other cut, is brought back by one key, and the undo leads back."""
    before = article(pages), pages.articles.removed(1)
    done = told(bring_back(pages, 1, removed(pages, "Mills")))
    assert "Mills" in article(pages).text.split("\n\n")
    told(turn(pages, 1, *reversed(done.turn)))
    assert (article(pages), pages.articles.removed(1)) == before


def test_kind_that_pages_set_apart_comes_back_for_their_source(pages: Library, take: Take) -> None:
    """The comments of this page at once, those of the other one with the next run."""
    done = told(bring_back_kind(pages, 1, Kind.COMMENT_FORM))
    assert done.waiting == 1
    assert article(pages).text.endswith("A night to remember at Tarnbeck!")
    take()
    assert article(pages, 2).text.endswith("A night to remember at Ulver!")
