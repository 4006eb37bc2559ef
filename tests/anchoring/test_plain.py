"""A text made plain for matching leads back to the places of the real one."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.anchoring.plain import plain


def test_white_space_marks_and_accents_are_made_plain() -> None:
    """One space, straight marks, composed letters."""
    assert plain("“So,”\n\nshe  said ‘e\u0301lan’\u00a0there").text == "\"So,\" she said 'élan' there"


@settings(max_examples=100)
@given(st.text(alphabet="ab \n\t“’e\u0301\u0302\u00a0.", max_size=40))
def test_every_place_leads_back(text: str) -> None:
    """What stands at a plain place stands, before it was made plain, at the real one."""
    made = plain(text)
    for place, character in enumerate(made.text):
        real = made.real(place)
        assert 0 <= real < len(text)
        assert plain(text[real]).text == character or character in " éê" or len(text[real:]) > 1
        assert made.plain(real) == place
    assert made.real(len(made.text)) == len(text)
