"""Where something was counted and what became of it stands in the words around."""

from __future__ import annotations

from reader.library.figure_scene import sites_of, turns_of


def test_a_site_is_a_name_where_a_place_stands() -> None:
    """No month, and nothing that is no name."""
    assert sites_of("The mill in Tarn and the quay near Brannick lost 12 jobs in May, at best.") == {
        "tarn",
        "brannick",
    }


def test_jobs_are_lost_made_or_kept() -> None:
    """Of nothing else is that asked."""
    assert turns_of("job", "The foundry will cut 210") == {"lost"}
    assert turns_of("job", "It hopes to create 210 and save 40") == {"made", "kept"}
    assert turns_of("boat", "The storm destroyed 12") == frozenset()
