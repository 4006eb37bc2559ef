"""Articles that quote the same words belong together; those that merely use the same few do not."""

from __future__ import annotations

from dataclasses import replace

from reader.article.annotation import AnnotatedArticle, Quotation, QuotationKind
from reader.article.text import Article, Block, Kind, Metadata
from reader.links import find_links
from reader.links.digest import digest
from reader.links.reason import Digest, Pile
from reader.links.shared_quotation import NAME, SHARED_QUOTATION

NOBODY = Pile(0, lambda _: 0)
SLUICE = "“We will mend the northern sluice before the autumn storms, whatever the council may think of it.”"
DRIFTED = "“We will mend the northern sluice before the winter storms, whatever the council may think of it.”"
OTHER = "“The boats stay in the harbour until the fog has gone from the bay and the lamps are lit again.”"


def digested(number: int, *said: str, kind: QuotationKind = QuotationKind.DIRECT) -> Digest:
    """The digest of an article that quotes these words and holds no others."""
    text = "\n\n".join(said)
    quotations = tuple(Quotation(text.index(one), text.index(one) + len(one), kind) for one in said)
    article = Article(text, (Block(Kind.PARAGRAPH, 0, len(text)),), Metadata())
    return replace(digest(AnnotatedArticle(article, (), quotations)), number=number)


def test_the_same_words_in_another_article_are_a_link() -> None:
    """Also where a word of them drifted, which is told; two quotations are more than one."""
    one = digested(1, SLUICE, OTHER)
    links = SHARED_QUOTATION.find(
        one, [digested(2, DRIFTED), digested(3, OTHER, SLUICE), digested(4)], NOBODY
    )
    assert [(link.target, link.evidence) for link in links] == [
        (3, "2 quotations stand in both"),
        (2, "much the same quotation stands in both"),
    ]
    (link,) = SHARED_QUOTATION.find(one, [digested(4, SLUICE)], NOBODY)
    assert link.evidence == "the same quotation stands in both"


def test_who_denies_what_another_says_does_not_say_the_same() -> None:
    """However many of the words are shared, and wherever the denial stands."""
    for said, denied in (
        (
            "“We will dig the canal at Hask before the summer fair.”",
            "“We will not dig the canal at Hask before the summer fair.”",
        ),
        (
            "“We can dig the canal at Hask before the summer fair.”",
            "“We can’t dig the canal at Hask before the summer fair.”",
        ),
        (
            "“Wir bauen den Kanal bei Hask vor dem Sommerfest.”",
            "“Wir bauen den Kanal bei Hask nicht vor dem Sommerfest.”",
        ),
        (
            "“Nous avons creusé le canal de Hask avant la fête.”",
            "“Nous n’avons pas creusé le canal de Hask avant la fête.”",
        ),
    ):
        assert SHARED_QUOTATION.find(digested(1, said), [digested(2, denied)], NOBODY) == []
        assert SHARED_QUOTATION.find(digested(1, denied), [digested(2, denied)], NOBODY)


def test_a_part_of_the_words_is_enough() -> None:
    """If it is long enough to be told from chance."""
    part = "“before the autumn storms, whatever the council may think of it”"
    assert SHARED_QUOTATION.find(digested(1, part), [digested(2, part)], NOBODY)
    few = "“the northern sluice”"
    assert SHARED_QUOTATION.find(digested(1, few), [digested(2, few)], NOBODY) == []


def test_other_words_and_speech_without_marks_are_none() -> None:
    """A reporter's own words may be anybody's."""
    assert SHARED_QUOTATION.find(digested(1, SLUICE), [digested(2, OTHER)], NOBODY) == []
    indirect = digested(2, SLUICE, kind=QuotationKind.INDIRECT)
    assert SHARED_QUOTATION.find(digested(1, SLUICE), [indirect], NOBODY) == []


def test_a_copy_is_not_told_again_for_its_quotations() -> None:
    """A reprint has the same quotations, of course."""
    runs = frozenset(range(40))
    one, other = (replace(digested(n, SLUICE), shingles=runs) for n in (1, 2))
    assert NAME not in {link.reason for link in find_links(one, [other], NOBODY)}
