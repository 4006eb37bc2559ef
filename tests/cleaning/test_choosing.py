"""What a person decided about lines has the last word, and can be taken back."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.choices import (
    NOTHING_CHOSEN,
    Choice,
    Choices,
    KindDecision,
    LineDecision,
    LineName,
    words_of,
)
from reader.article.document import RawDocument, RawLine
from reader.article.reasons import BY_HAND
from reader.article.text import Article, Kind, Metadata
from reader.cleaning import choosing, clean, lines_of

STORY = (
    "The lock at Nether Quarn stayed shut on Monday because its lower gate had been bent by the ice.",
    "Two barges waited above it, and the keeper let nobody walk over the beam while the wind was up.",
    "“I have seen it shut for longer,” said Tilda Voss, who has kept the lock for eleven winters.",
)
RAW = "\n\n".join(
    (
        "Lock stays shut at Nether Quarn – The Quarn Messenger",
        *STORY[:2],
        "Watch the barges wait at the lock – video",
        STORY[2],
        "The bent gate on Monday. Photo: Runa Holt/Inland Pictures",
        "Share this article",
        "Leave a Reply",
        "Share this article",
    )
)
LINES = st.sampled_from((*STORY, *RAW.split("\n\n"), "Advertisement", "What happens next"))
TEXTS = st.lists(LINES, min_size=1, max_size=14).map("\n\n".join)


def document(text: str) -> RawDocument:
    """A raw article without markup."""
    return RawDocument("x", text.encode(), "plain text", lines_of(text))


def cleaned(text: str, choices: Choices = NOTHING_CHOSEN) -> Article:
    """The article in a text, as chosen."""
    return clean(document(text), choices)


def blocks_of(article: Article) -> list[tuple[Kind, str]]:
    """The blocks of an article with their words."""
    return [(block.kind, article.text[block.start : block.end]) for block in article.blocks]


def back(*names: tuple[str, int]) -> Choices:
    """The choice to bring lines back."""
    return Choices(back=frozenset(LineName(words_of(text), nth) for text, nth in names))


def cut(*names: tuple[str, int]) -> Choices:
    """The choice to cut lines."""
    return Choices(cut=frozenset(LineName(words_of(text), nth) for text, nth in names))


def test_line_brought_back_is_a_paragraph_in_its_place() -> None:
    """It stands between the same two lines as in the source, and is no longer told as cut."""
    line = "Watch the barges wait at the lock – video"
    assert line in [cut.text for cut in cleaned(RAW).removed]
    article = cleaned(RAW, back((line, 0)))
    words = [text for _, text in blocks_of(article)]
    assert words.index(line) == words.index(STORY[1]) + 1 == words.index(STORY[2]) - 1
    assert line not in [cut.text for cut in article.removed]


def test_line_brought_back_is_what_its_markup_calls_it() -> None:
    """A line of a list is one again."""
    lines = (
        RawLine(1, STORY[0], Kind.PARAGRAPH),
        RawLine(2, STORY[1], Kind.PARAGRAPH),
        RawLine(3, "Share this article", Kind.LIST_ITEM),
        RawLine(4, STORY[2], Kind.PARAGRAPH),
    )
    page = RawDocument("x", b"", "html", lines)
    assert (Kind.LIST_ITEM, "Share this article") not in blocks_of(clean(page))
    assert (Kind.LIST_ITEM, "Share this article") in blocks_of(clean(page, back(("Share this article", 0))))


def test_only_the_line_that_is_meant_comes_back() -> None:
    """Of two lines of the same words the second is named by its number."""
    article = cleaned(RAW, back(("Share this article", 1)))
    assert [text for _, text in blocks_of(article)].count("Share this article") == 1
    assert article.text.endswith("Share this article")
    assert [cut.text for cut in article.removed].count("Share this article") == 1


def test_line_cut_by_hand_is_told_with_that_reason() -> None:
    """It leaves the text and is kept among the cut lines where it stood."""
    article = cleaned(RAW, cut((STORY[1], 0)))
    assert STORY[1] not in article.text
    (told,) = [line for line in article.removed if line.rule == BY_HAND]
    assert (told.text, told.kind) == (STORY[1], Kind.LEFTOVER)
    assert article.text[told.before :].startswith(STORY[2])


def test_caption_can_be_cut_and_headline_cannot() -> None:
    """The headline is what the article is called; a caption is a line like others."""
    caption = "The bent gate on Monday. Photo: Runa Holt/Inland Pictures"
    assert (Kind.CAPTION, caption) in blocks_of(cleaned(RAW))
    assert caption not in cleaned(RAW, cut((caption, 0))).text
    title = "Lock stays shut at Nether Quarn – The Quarn Messenger"
    assert cleaned(RAW, cut((title, 0))) == cleaned(RAW)


def test_kind_comes_back_for_every_line_of_it() -> None:
    """Lines of other kinds stay cut."""
    article = cleaned(RAW, Choices(kinds_back=frozenset({Kind.SHARE_ROW})))
    assert [text for _, text in blocks_of(article)].count("Share this article") == 2
    assert "Leave a Reply" not in article.text


def test_line_cut_by_hand_stays_cut_though_its_kind_comes_back() -> None:
    """What is said of a line counts more than what is said of its kind."""
    choices = Choices(
        cut=frozenset({LineName(words_of("Share this article"), 1)}),
        kinds_back=frozenset({Kind.SHARE_ROW}),
    )
    article = cleaned(RAW, choices)
    assert [text for _, text in blocks_of(article)].count("Share this article") == 1
    assert [line.rule for line in article.removed if line.text == "Share this article"] == [BY_HAND]


def test_text_always_keeps_a_line() -> None:
    """Whoever cuts everything by hand still sees an article."""
    article = cleaned(RAW, cut(*((line, 0) for line in STORY)))
    assert all(line in article.text for line in STORY)


def test_text_is_left_unrepaired_when_asked() -> None:
    """A line broken in its sentence stays broken."""
    raw = RAW.replace("had been bent", "had been\nbent")
    assert STORY[0] in cleaned(raw).text
    assert STORY[0] not in cleaned(raw, Choices(repairs=False)).text


@settings(max_examples=80)
@given(TEXTS, st.data())
def test_bringing_back_and_then_cutting_gives_the_same_article(text: str, data: st.DataObject) -> None:
    """Whichever cut line it is, and also with undo in the place of cutting."""
    before = cleaned(text)
    names = choosing(document(text)).cuts()
    cuts = [names[line.line, line.text] for line in before.removed]
    if not cuts:
        return
    name = data.draw(st.sampled_from(cuts))
    brought = NOTHING_CHOSEN.deciding(LineDecision(name, Choice.BACK))
    shown = cleaned(text, brought)
    assert len(shown.removed) < len(before.removed)
    assert cleaned(text, brought.deciding(LineDecision(name, Choice.CUT))) == before
    assert cleaned(text, brought.deciding(LineDecision(name, None))) == before


@settings(max_examples=80)
@given(TEXTS, st.data())
def test_every_block_but_the_headline_can_be_cut_by_its_name(text: str, data: st.DataObject) -> None:
    """The named block goes, and bringing it back gives the same text again."""
    before = cleaned(text)
    names = choosing(document(text)).blocks()
    body = [b for b in before.blocks if b.kind is not Kind.HEADLINE]
    assert {block.start for block in body} == set(names)
    if len(body) < 2:
        return
    block = data.draw(st.sampled_from(body))
    gone = NOTHING_CHOSEN.deciding(LineDecision(names[block.start], Choice.CUT))
    after = cleaned(text, gone)
    assert len(after.blocks) == len(before.blocks) - 1 or set(before.removed) == set(after.removed)
    back_again = cleaned(text, gone.deciding(LineDecision(names[block.start], Choice.BACK)))
    assert back_again.text == before.text


@settings(max_examples=60)
@given(TEXTS, st.lists(st.tuples(LINES, st.integers(3, 9)), max_size=4))
def test_choices_about_lines_that_are_not_there_change_nothing(
    text: str, gone: list[tuple[str, int]]
) -> None:
    """They wait until such a line comes again."""
    there = text.split("\n\n")
    names = frozenset(LineName(words_of(line), there.count(line) + nth) for line, nth in gone)
    assert cleaned(text, Choices(back=names)) == cleaned(text)
    assert cleaned(text, Choices(cut=names)) == cleaned(text)


def test_a_kind_that_was_brought_back_can_be_undone() -> None:
    """The article is again as the rules made it."""
    choices = NOTHING_CHOSEN.deciding(KindDecision(Kind.VIDEO, True))
    assert cleaned(RAW, choices) != cleaned(RAW)
    assert cleaned(RAW, choices.deciding(KindDecision(Kind.VIDEO, False))) == cleaned(RAW)


def test_choices_can_be_asked_for_when_the_source_is_known() -> None:
    """Whoever is asked sees the outlet that the rules found; the article is the same as if told before."""
    asked: list[Metadata] = []

    def recalled(about: Metadata) -> Choices:
        asked.append(about)
        return cut((STORY[1], 0))

    assert clean(document(RAW), recalled) == cleaned(RAW, cut((STORY[1], 0)))
    assert [about.outlet for about in asked] == ["The Quarn Messenger"]


def test_title_brought_back_above_the_story_is_the_headline() -> None:
    """Of an article that has one it is a paragraph."""
    title, notice = (
        "The patience of keepers",
        "We use cookies. By going on you agree to our use of cookies on this site.",
    )
    raw = "\n\n".join((notice, "Accept all", title, *STORY))
    before = cleaned(raw)
    assert before.metadata.headline == ""
    assert title in [cut.text for cut in before.removed]
    article = cleaned(raw, back((title, 0)))
    assert article.metadata.headline == title
    assert blocks_of(article)[0] == (Kind.HEADLINE, title)
    other = cleaned(RAW, back(("Watch the barges wait at the lock – video", 0)))
    assert other.metadata.headline == cleaned(RAW).metadata.headline
