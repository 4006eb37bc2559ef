"""Sources: the one spelling of a path or an address by which the library knows where an article came from.

Before -> after: `"./pile/../a.txt"` in `/home/wren` -> `"/home/wren/a.txt"`; a URL stays.
"""

from __future__ import annotations

import os
import re
from typing import NamedTuple
from urllib.parse import urlsplit

from reader.library.folding import fold
from reader.safety import safe_line

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)

WITHIN = """
    WITH under AS MATERIALIZED (SELECT value AS name, rtrim(value, '/') AS stem FROM json_each(?))
    SELECT article FROM under JOIN origin ON source = name
    UNION ALL SELECT article FROM under JOIN origin ON source >= stem || '/' AND source < stem || '0'
    UNION ALL SELECT article FROM under JOIN origin ON source >= stem || '#' AND source < stem || '$'
"""
"""The articles under the names in a JSON list: of that very name, below that folder, records of that file.

Three ranges of the index one after the other are half again as fast as one question with OR.
"""


def is_address(reference: str) -> bool:
    """Whether `reference` is a URL and not a path."""
    return _ADDRESS.match(reference) is not None


def source_name(reference: str) -> str:
    """The name of a file, a folder or a URL: safe to show, and the same however it was typed."""
    if is_address(reference):
        return safe_line(reference)
    return _readable(os.path.abspath(reference))  # noqa: PTH100 - links in it are kept as they were typed


def _readable(path: str) -> str:
    """A path without bytes that are no text: each of those as `\\xff`."""
    return safe_line(os.fsencode(path).decode("utf-8", "backslashreplace"))


class Source(NamedTuple):
    """Who brings an article out: whose other articles are expected to look alike."""

    key: str
    """By what it is known: `the saltmarsh courier`, `post.example`, `/pile`."""
    name: str
    """What a person calls it: `The Saltmarsh Courier`, `post.example`, `pile`."""


def source_of(outlet: str, url: str, origin: str) -> Source:
    """The source of an article: its outlet; where none is known its site; else the folder it lies in.

    `url` is the address that the article gives as its own, `origin` the path or address it came from.
    """
    if outlet:
        return Source(" ".join(fold(outlet).split()), outlet)
    site = _site(url) or (_site(origin) if is_address(origin) else "")
    if site:
        return Source(site, site)
    folder = os.path.dirname(origin)  # noqa: PTH120 - a record's name is no path
    return Source(folder, folder.rpartition("/")[2] or folder)


def _site(address: str) -> str:
    """The host of an address: `https://www.post.example/a` -> `post.example`."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:  # brackets that close no host
        return ""
