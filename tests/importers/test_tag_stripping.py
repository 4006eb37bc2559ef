"""Tags are cut away in one pass, and blocks stay apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.importers.tag_stripping import without_tags


def test_blocks_are_parted_and_words_are_not() -> None:
    """A paragraph ends with a blank line; a link inside a word changes nothing."""
    text = without_tags("<div><p>The <a href='x'>fer</a>ry &amp; the ramp</p><p>stay</p></div>")
    assert text.split() == ["The", "ferry", "&", "the", "ramp", "stay"]
    assert "\n\n" in text.strip()


def test_programs_and_styles_are_no_text() -> None:
    """What stands in a script or a style is left out, up to its end."""
    page = "<style>p{}</style><script>if (a < b) {}</script><p>stay</p><script>never closed <p>gone</p>"
    assert without_tags(page).split() == ["stay"]


@given(st.text(alphabet="<>/ab! -&;s\n", max_size=200))
def test_no_markup_makes_it_fail(page: str) -> None:
    """Whatever the signs are, there is a text without a tag."""
    assert "<b>" not in without_tags(page).replace("&lt;", "")
