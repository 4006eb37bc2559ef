"""All reasons together."""

from __future__ import annotations

from collections.abc import Callable

from reader.links import REASONS, find_links
from reader.links.reason import Digest, Pile

THINGS = ("quay", "wall", "crane", "lamp", "bell", "roof")
TEXT = " ".join(f"The {thing} of Tarn was mended by Orla Fenn." for thing in THINGS)


def test_copy_is_not_told_again_as_a_story(
    digested: Callable[..., Digest], pile_of: Callable[..., Pile]
) -> None:
    """One reason for one pair of articles is enough; a line that names it stays."""
    one = digested("Tarn is mended", TEXT, linked=["All mended in Tarn"])
    other = digested("All mended in Tarn", TEXT)
    links = find_links(one, [other], pile_of(one, other))
    assert sorted(link.reason for link in links) == ["copy", "named"]


def test_every_reason_has_a_name_and_a_title_of_its_own() -> None:
    """Links tell their reason by its name; the panel heads them by its title."""
    assert (
        len({reason.name for reason in REASONS}) == len({reason.title for reason in REASONS}) == len(REASONS)
    )
