"""The fingerprint follows the rules."""

from importlib.resources import files

from reader.intake.fingerprint import ROOMS, fingerprint


def test_fingerprint_is_the_same_for_the_same_rules() -> None:
    """Two calls agree, and every room it hashes is there."""
    assert fingerprint() == fingerprint()
    assert len(fingerprint()) == 16
    for room in ROOMS:
        place = files("reader").joinpath(room)
        assert place.is_dir() or place.is_file(), room
