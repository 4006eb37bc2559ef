"""Areas of a page that are no article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.importers.page_areas import Area, areas_of
from reader.importers.page_blocks import PageBlock

Blocks = Callable[[str], list[PageBlock]]
PARAGRAPH = (
    "<p>The ferry to Lowmark stayed in harbour on Monday because the ramp had been damaged by a storm.</p>"
)


@pytest.mark.parametrize(
    ("markup", "area"),
    [
        ("<nav>Home</nav>", Area.OTHER),
        ("<div class='share-row'>Send</div>", Area.OTHER),
        ("<div><form>Your name</form></div>", Area.OTHER),
        ("<div style='display: none'>Loading</div>", Area.OTHER),
        ("<section id='user-comments'>So true!</section>", Area.COMMENTS),
        ("<figure><figcaption>The ramp</figcaption></figure>", Area.CAPTION),
        ("<div class='photo-credit'>Ada Lund</div>", Area.CAPTION),
        ("<div class='pic-box'><p>The ramp at noon</p></div>", Area.CAPTION),
        ("<div class='lead-image'>The ramp at noon</div>", Area.CAPTION),
        ("<div class='text-and-image'><p>The ramp at noon</p></div>", Area.STORY),
        ("<div class='has-image'><p>The ramp at noon</p></div>", Area.STORY),
        (f"<div class='image-box'><p>{'The ramp at noon ' * 25}</p></div>", Area.STORY),
        ("<header class='with-image'><h1>Ferry stays</h1></header>", Area.STORY),
        ("<div class='offer hidden'>Subscribe</div>", Area.OTHER),
        ("<div class='text'>So it is</div>", Area.STORY),
        ("<table><tr class='player-12'><td>1</td><td>Lund</td></tr></table>", Area.STORY),
    ],
)
def test_an_area_is_known_by_its_name(blocks: Blocks, markup: str, area: Area) -> None:
    """By its element, its class or its id; rows of a table are not."""
    assert areas_of(blocks(PARAGRAPH * 5 + markup))[-1] is area


def test_an_area_with_much_of_the_prose_is_the_story(blocks: Blocks) -> None:
    """Some pages call the whole article a widget, a form or a sidebar."""
    found = areas_of(blocks(f"<nav>Home</nav><form class='sidebar'>{PARAGRAPH * 3}</form>"))
    assert found == [Area.OTHER, Area.STORY, Area.STORY, Area.STORY]


def test_a_footer_may_be_longer_than_the_article(blocks: Blocks) -> None:
    """It is left out where enough prose stands above it; where hardly any does, the article is in it."""
    footer = f"<footer>{PARAGRAPH * 9}</footer>"
    assert areas_of(blocks(PARAGRAPH * 4 + footer))[-1] is Area.FOOTER
    assert areas_of(blocks(PARAGRAPH + footer))[-1] is Area.STORY


def test_what_stands_in_the_footer_too_is_none_of_the_article(blocks: Blocks) -> None:
    """A list of news that a site repeats below its articles; a word may be in both by chance."""
    news = "<ul><li>Market hall in Lowmark loses its roof</li><li>Weather</li></ul>"
    found = areas_of(blocks(f"<div>{news}</div>{PARAGRAPH * 4}<footer>{news}</footer>"))
    assert found[:3] == [Area.FOOTER, Area.STORY, Area.STORY]


def test_paragraphs_that_are_called_pictures_are_the_story_where_they_are_many(blocks: Blocks) -> None:
    """Some sites call each paragraph after the picture that it may hold."""
    found = areas_of(blocks(PARAGRAPH.replace("<p>", "<p class='image-or-not'>") * 4 + PARAGRAPH))
    assert found == [Area.STORY] * 5


def test_comments_may_be_longer_than_the_article(blocks: Blocks) -> None:
    """They are left out where enough prose stands outside of them, and kept where they are all there is."""
    comments = f"<div class='comments'>{PARAGRAPH * 9}</div>"
    assert areas_of(blocks(PARAGRAPH * 4 + comments))[-1] is Area.COMMENTS
    assert areas_of(blocks(comments))[-1] is Area.STORY
