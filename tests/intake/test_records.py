"""Many records are few bytes."""

from __future__ import annotations

import pickle
from hashlib import sha256

from reader.intake.records import Place, Records


def test_records_come_back_as_they_were_put_in() -> None:
    """In order, after a way through a pipe too; only those that were made anew bring their bytes."""
    records = Records("json lines")
    records.add(1, 0, b"one")
    records.add(4, -1, b"four")
    again = pickle.loads(pickle.dumps(records))
    assert again.format == "json lines"
    assert list(again) == [
        Place(1, 0, 3, sha256(b"one").hexdigest()),
        Place(4, -1, 4, sha256(b"four").hexdigest(), b"four"),
    ]


def test_a_hundred_thousand_take_less_than_six_megabytes() -> None:
    """What is held of a record does not grow with its text."""
    records = Records("json lines")
    for number in range(1_000):
        records.add(number, number * 5_000, b"It blew. " * 500)
    assert len(pickle.dumps(records)) < 60 * 1_000
