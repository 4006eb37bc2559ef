"""The learned judge: how likely it is that a line without a known pattern belongs to the article."""

from __future__ import annotations

from reader.article.text import Kind

JUDGED = (None, Kind.STANDFIRST)
"""What no rule has known is judged, and a standfirst once more: it may be a picture's caption."""
