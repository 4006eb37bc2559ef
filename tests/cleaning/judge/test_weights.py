"""What was learned lies in the package, is small, and is read only when a line is judged."""

from __future__ import annotations

import subprocess
import sys
from array import array

import pytest

from reader.cleaning.judge.weights import MOST_KNOWN, ROLES, SIGN, Known, unpacked, weights
from reader.cleaning.judge.words import NUMBERS


def test_the_weights_are_small() -> None:
    """Words have a weight in every role, and all of it fits in a few hundred kilobytes."""
    from importlib.resources import files

    assert len(weights().worth) == ROLES
    assert len(files("reader.cleaning.judge").joinpath("weights.bin").read_bytes()) < 500_000


def test_a_word_is_kept_in_mind_but_not_every_word_for_ever() -> None:
    """A word's weights in three roles make one number, the same each time; too many words are forgotten."""
    own, above, below = (array("b", [weight]) * NUMBERS for weight in (-128, 0, 127))
    known = Known(own, above, below)
    assert known[b"ferry"] == known[b"ferry"] == 0 + (128 << 24) + (255 << 48)
    for n in range(MOST_KNOWN + 9):
        known[b"%d" % n]
    assert len(known) <= MOST_KNOWN


def test_another_file_is_refused() -> None:
    """Bytes that are no weights of this judge are not taken for some."""
    with pytest.raises(ValueError, match="not the weights"):
        unpacked(b"RJ99" + bytes(64))
    assert len(SIGN) == 4


def test_importing_the_cleaning_reads_no_weights() -> None:
    """Who cleans nothing waits for nothing."""
    code = "import sys, reader.cleaning; print('reader.cleaning.judge.weights' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
