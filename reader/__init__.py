"""reader: read and mine a pile of raw news articles in a terminal."""

__version__ = "0.1.0"
