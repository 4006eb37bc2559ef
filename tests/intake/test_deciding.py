"""Which article a document belongs to, decided without a library."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from reader.article.document import RawDocument
from reader.article.text import Metadata
from reader.intake.deciding import Decider, Fate, address_of
from reader.library.identities import Known


@dataclass
class Remembered:
    """A memory of one article."""

    known: Known
    sources: set[str] = field(default_factory=set)
    older: str = ""

    def of_source(self, source: str) -> Known | None:
        """The one article, by any of its names."""
        return self.known if source in self.sources | {self.known.source} else None

    def of_digest(self, digest: str) -> Known | None:
        """The one article, by its bytes."""
        return self.known if digest == self.known.digest else None

    def of_older(self, digest: str) -> Known | None:
        """The one article, by bytes that it had."""
        return self.known if digest == self.older else None


def document(source: str, raw: bytes = b"old", url: str = "") -> RawDocument:
    """A document of these bytes."""
    return RawDocument(source, raw, "plain text", (), Metadata(url=url))


KNOWN = Known(1, "id", "/a.txt", document("").digest, False, "Gale over Tarn", "r")


@pytest.mark.parametrize(
    ("came", "there", "fate"),
    [
        (document("/a.txt"), True, Fate.SAME),
        (document("/a.txt", b"new"), True, Fate.EDITED),
        (document("/b.txt"), True, Fate.COPY),
        (document("/b.txt"), False, Fate.MOVED),
        (document("/b.txt", b"new"), True, Fate.NEW),
        (document("/b.txt", b"older"), False, Fate.MOVED),
        (document("/b.txt", b"older"), True, Fate.NEW),
        (document("/second.txt", b"new"), True, Fate.NEW),
        (document("/b.txt", b"new", "https://post.example/gale"), True, Fate.EDITED),
    ],
)
def test_fate_of_a_document(came: RawDocument, there: bool, fate: Fate) -> None:
    """Bytes stand before names, names before older bytes, these before addresses."""
    memory = Remembered(
        KNOWN, {"/second.txt", "https://post.example/gale"}, older=document("", b"older").digest
    )
    assert Decider(memory, lambda _: there, ()).decide(came, "").fate is fate


def test_record_that_is_elsewhere_in_the_file_is_not_overwritten() -> None:
    """A new record in the place of an old one is a new article where the old one has only moved."""
    known = Known(1, "id", "/a.jsonl#1", document("").digest, False, "", "r")
    decider = Decider(Remembered(known), lambda _: True, (), claimed={1})
    assert decider.decide(document("/a.jsonl#1", b"new"), "").fate is Fate.NEW
    assert decider.decide(document("/a.jsonl#2"), "").fate is Fate.MOVED


def test_one_address_in_one_run_needs_one_headline() -> None:
    """Pages that all give their site's address by mistake stay apart."""
    memory = Remembered(KNOWN, {"https://post.example/gale"})
    decider = Decider(memory, lambda _: True, met={1})
    came = document("/b.txt", b"new", "https://post.example/gale")
    assert decider.decide(came, "Another headline").fate is Fate.NEW
    assert decider.decide(came, "Gale over Tarn").fate is Fate.EDITED


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://post.example/gale", "https://post.example/gale"),
        ("https://post.example/?id=3", "https://post.example/?id=3"),
        ("https://post.example/", ""),
        ("/gale", ""),
        ("", ""),
    ],
)
def test_address_of_a_whole_site_is_nobody_s(url: str, address: str) -> None:
    """Only the URL of a page can tell an article."""
    assert address_of(document("/a", url=url)) == address
