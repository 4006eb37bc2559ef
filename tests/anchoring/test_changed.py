"""The place of a changed passage is found by the words that are left of it."""

from reader.anchoring.changed import best_place, words_of

TEXT = "The boats of Tarn stayed in. “The quay was never mended,” she said again. It blew for a week."


def test_words_know_their_places() -> None:
    """Places count words; starts and ends count code points."""
    known = words_of("So it was, so.")
    assert known.words == ["so", "it", "was", "so"]
    assert known.places["so"] == [0, 3]
    assert (known.starts[2], known.ends[2]) == (6, 9)
    assert known.weight("it") > known.weight("so") > 0


def test_marks_around_the_passage_come_along() -> None:
    """A passage between marks is found with its marks."""
    found = best_place(TEXT, "“The quay was rarely mended,”", "stayed in. ", " she said again.", 29)
    assert found is not None
    assert TEXT[found.start : found.end] == "“The quay was never mended,”"


def test_too_few_words_are_no_passage() -> None:
    """Nor is a passage without words."""
    assert best_place(TEXT, "The choir of Hask sang for nobody", "", "", 0) is None
    assert best_place(TEXT, "…", "", "", 0) is None
    assert best_place("", "The quay", "", "", 0) is None
