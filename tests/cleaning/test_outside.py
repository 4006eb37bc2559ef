"""What the markup of a page cut is told in its place, changes no verdict, and comes back when wanted."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.choices import Choice, Choices, KindDecision, LineDecision, LineName, words_of
from reader.article.document import RawDocument, RawLine
from reader.article.reasons import PAGE, why
from reader.article.text import Article, Kind
from reader.cleaning import NOTHING_LEFT, choosing, clean

LINES = (
    RawLine(2, "Weir gives way at Tarnbeck", Kind.HEADLINE),
    RawLine(3, "The weir at Tarnbeck gave way on Sunday night, and the mill stood in water by morning."),
    RawLine(4, "Share this article"),
    RawLine(6, "Nobody was hurt, said the miller, who had carried his flour to the loft in the rain."),
)
DROPPED = (
    RawLine(1, "Coast", Kind.NAVIGATION),
    RawLine(5, "The old bridge of Ulver is to be sold", Kind.TEASER),
    RawLine(7, "Share this article", Kind.SHARE_ROW),
    RawLine(8, "What a night that must have been!", Kind.COMMENT_FORM),
)
DOCUMENT = RawDocument("x", b"", "html", LINES, dropped=DROPPED)


def paragraphs(article: Article) -> list[str]:
    """The blocks of the body."""
    return article.body().split("\n\n")


def back(text: str, nth: int = 0) -> Choices:
    """The choice to bring a line back."""
    return Choices().deciding(LineDecision(LineName(words_of(text), nth), Choice.BACK))


def test_what_the_page_cut_stands_where_it_stood() -> None:
    """In the order of the page, each line with its kind, the rule that stands for the page, and a reason."""
    article = clean(DOCUMENT)
    told = [(line.line, line.kind, line.rule) for line in article.removed]
    assert told == [
        (1, Kind.NAVIGATION, PAGE),
        (4, Kind.SHARE_ROW, "share row"),
        (5, Kind.TEASER, PAGE),
        (7, Kind.SHARE_ROW, PAGE),
        (8, Kind.COMMENT_FORM, PAGE),
    ]
    last, end = article.text.index("Nobody"), len(article.text)
    assert [line.before for line in article.removed] == [0, last, last, end, end]
    assert why(article.removed[0]) == "stands outside the article on its page"
    assert why(article.removed[-1]) == "stands among the comments on its page"


def test_line_outside_comes_back_to_its_place() -> None:
    """It stands between the paragraphs that it stood between, and is no longer told as cut."""
    words = "The old bridge of Ulver is to be sold"
    article = clean(DOCUMENT, back(words))
    assert paragraphs(article)[1] == words
    assert words not in [line.text for line in article.removed]


def test_a_kind_comes_back_from_outside_too() -> None:
    """Where the comments of a source belong to its articles, those that its pages set apart come along."""
    article = clean(DOCUMENT, Choices().deciding(KindDecision(Kind.COMMENT_FORM, True)))
    assert paragraphs(article)[-1] == "What a night that must have been!"


def test_names_of_the_articles_own_lines_do_not_change() -> None:
    """What its page repeats around an article does not take the name of the article's own line."""
    names = choosing(DOCUMENT).cuts()
    own, outside = names[4, "Share this article"], names[7, "Share this article"]
    assert own == choosing(replace(DOCUMENT, dropped=())).cuts()[4, "Share this article"]
    assert (own.nth, outside.nth) == (0, 1)
    article = clean(DOCUMENT, back("Share this article", 1))
    assert [line.line for line in article.removed if line.text == "Share this article"] == [4]


def test_line_brought_back_from_outside_can_be_cut_again() -> None:
    """It is a block with a name, like any other, and the decision about it can be taken back."""
    choices = back("Share this article", 1)
    article = clean(DOCUMENT, choices)
    start = next(b.start for b in article.blocks if article.text[b.start :].startswith("Share this"))
    name = choosing(DOCUMENT).blocks(choices)[start]
    again = clean(DOCUMENT, choices.deciding(LineDecision(name, Choice.CUT)))
    assert again.body() == clean(DOCUMENT).body()


def test_nothing_but_leftovers_is_shown_and_what_the_page_cut_stays_cut() -> None:
    """The raw text of the article is shown, not the whole page."""
    article = clean(RawDocument("x", b"", "html", LINES[2:3], dropped=DROPPED[:1]))
    assert (article.text, article.notes) == ("Share this article", (NOTHING_LEFT,))
    assert [line.text for line in article.removed] == ["Coast"]


def test_a_kind_that_is_shown_does_not_show_what_was_dropped() -> None:
    """An importer that calls a dropped line a caption does not put it into the text."""
    dropped = (RawLine(9, "The mill at noon", Kind.CAPTION), RawLine(10, "Valley"))
    article = clean(replace(DOCUMENT, dropped=dropped))
    told = [line.kind for line in article.removed if line.rule == PAGE]
    assert told == [Kind.NAVIGATION, Kind.NAVIGATION]


_WORDS = st.sampled_from([line.text for line in (*LINES, *DROPPED)])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(_WORDS, st.booleans()), min_size=1, max_size=14))
def test_what_was_dropped_changes_no_verdict(page: list[tuple[str, bool]]) -> None:
    """Text, blocks, metadata and every other cut are the same with and without it."""
    lines = [RawLine(at, text) for at, (text, kept) in enumerate(page) if kept]
    dropped = [RawLine(at, text, Kind.TEASER) for at, (text, kept) in enumerate(page) if not kept]
    document = RawDocument("x", b"", "html", tuple(lines), dropped=tuple(dropped))
    with_page, without = clean(document), clean(replace(document, dropped=()))
    assert replace(with_page, removed=()) == replace(without, removed=())
    assert tuple(line for line in with_page.removed if line.rule != PAGE) == without.removed
    assert [line.text for line in with_page.removed if line.rule == PAGE] == [line.text for line in dropped]
