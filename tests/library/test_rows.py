"""A row tells how long an article takes to read."""

from reader.library.rows import Row


def test_reading_takes_at_least_a_minute() -> None:
    """Minutes are rounded from the words."""
    minutes = [Row(1, "", "", "", "", words, False, 0, 0, 0, "", "", "").minutes for words in (0, 230, 1_000)]
    assert minutes == [1, 1, 4]
