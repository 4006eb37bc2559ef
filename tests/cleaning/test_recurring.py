"""What a source repeats under its stories goes; what belongs to a story stays, however often it was told."""

from __future__ import annotations

from reader.article.choices import SURE, Choices, hash_of_line
from reader.article.document import RawDocument
from reader.article.reasons import RECURS
from reader.article.text import Article, Kind
from reader.cleaning import clean, lines_of

STORY = (
    "The lock at Nether Quarn stayed shut on Monday because its lower gate had been bent by the ice.",
    "Two barges waited above it, and the keeper let nobody walk over the beam while the wind was up.",
    "“I have seen it shut for longer,” said Tilda Voss, who has kept the lock for eleven winters.",
)
HEADLINE = "Lock stays shut at Nether Quarn"
FOREIGN = "Our paper lives on nothing except what thousands of households give every spring and autumn."
BACKGROUND = "The lock at Nether Quarn was built in 1904, and its gate was bent by ice in eleven winters."


def cleaned(*lines: str, count: int = 4, articles: int = 4, also: tuple[str, ...] = ()) -> Article:
    """An article whose lines but the story's and the headline recur, in so many articles of its source."""
    recurring = set(lines) - set(STORY) - {HEADLINE} | set(also)
    boilerplate = {hash_of_line(line): count for line in recurring}
    raw = "\n\n".join((HEADLINE, *lines))
    choices = Choices(boilerplate=boilerplate, source="Saltmarsh Courier", articles=articles)
    return clean(RawDocument("x", b"", "plain text", lines_of(raw)), choices)


def recurred(article: Article) -> list[str]:
    """The lines that were cut because they recur."""
    return [line.text for line in article.removed if line.rule == RECURS]


def test_line_that_recurs_under_the_stories_is_cut_and_says_how_often() -> None:
    """The reason names the count and the source."""
    article = cleaned(*STORY, "The Saltmarsh towns and their weather")
    assert "weather" not in article.text
    (line,) = [line for line in article.removed if line.rule == RECURS]
    assert (line.kind, line.detail) == (Kind.TEMPLATE, "recurs in 4 articles of Saltmarsh Courier")


def test_line_that_recurs_in_two_articles_stays() -> None:
    """Two may be chance, or one story told twice."""
    assert recurred(cleaned(*STORY, FOREIGN, count=2)) == []


def test_appeal_that_recurs_under_the_stories_is_cut() -> None:
    """Also where it looks like a paragraph, if it says nothing of what the story is about."""
    assert recurred(cleaned(*STORY, FOREIGN)) == [FOREIGN]


def test_appeal_under_few_of_many_articles_stays() -> None:
    """What looks like a paragraph must stand in half of the articles at least."""
    assert recurred(cleaned(*STORY, FOREIGN, articles=20)) == []


def test_short_sentence_stays_where_it_is_seldom() -> None:
    """A sentence that stands in fewer than a tenth of the articles may well be a story's."""
    line = "The mayor has until May to decide."
    assert recurred(cleaned(*STORY, line)) == [line]
    assert recurred(cleaned(*STORY, line, articles=50)) == []


def test_background_under_a_story_stays() -> None:
    """A paragraph that a wire repeats tells of the story, as its words show."""
    assert recurred(cleaned(*STORY, BACKGROUND)) == []


def test_quotation_under_a_story_stays() -> None:
    """Where somebody is quoted the article speaks, whoever prints it too."""
    line = "“Elsewhere everybody else would simply have gone home hours ago,” said somebody from the company."
    assert recurred(cleaned(*STORY, line, count=9, articles=9)) == []


def test_paragraph_inside_the_story_stays_however_often_it_recurs() -> None:
    """Between two paragraphs of its own the article keeps all that looks like one."""
    for line in (BACKGROUND, FOREIGN):
        assert recurred(cleaned(*STORY[:2], line, STORY[2], count=90, articles=90)) == []


def test_short_line_inside_the_story_needs_more_articles() -> None:
    """A call between two paragraphs goes when it stands in most articles of the source."""
    call = "The story goes on below this picture of ours."
    lines = (*STORY[:2], call, STORY[2])
    assert recurred(cleaned(*lines, count=SURE - 1)) == []
    assert recurred(cleaned(*lines, count=SURE)) == [call]


def test_standfirst_stays_though_other_articles_tease_with_it() -> None:
    """What stands over this story stands beside others: there it goes, here it is their own."""
    line = "Barges wait above the gate that the ice has bent"
    teaser = "Owls return to the tower of Ulver after the fire"
    assert recurred(cleaned(line, *STORY, teaser)) == [teaser]
    assert recurred(cleaned(*STORY, line, teaser)) == [teaser]


def test_headline_and_subheading_stay() -> None:
    """A weekly column has one headline, and a service one set of subheadings."""
    lines = (STORY[0], "What happens next", *STORY[1:])
    article = cleaned(*lines, count=9, articles=9, also=(HEADLINE,))
    assert recurred(article) == []
    assert article.metadata.headline == HEADLINE


def test_line_that_another_rule_cut_keeps_its_kind() -> None:
    """A share row that recurs is a share row."""
    article = cleaned(*STORY, "Share this article")
    assert [(line.kind, line.rule) for line in article.removed] == [(Kind.SHARE_ROW, "share row")]


def test_article_of_recurring_lines_alone_is_left_as_it_is() -> None:
    """Better all of it than an empty page."""
    assert recurred(cleaned(*STORY, also=STORY)) == []
