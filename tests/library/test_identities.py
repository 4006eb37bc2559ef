"""An article is one through every version and move."""

from __future__ import annotations

from reader.article.document import RawDocument
from reader.library import Library

RUN = "2026-05-01T08:00:00Z"


def document(source: str, raw: bytes) -> RawDocument:
    """A document of these bytes."""
    return RawDocument(source, raw, "plain text", ())


def test_article_is_known_by_its_names_and_its_bytes(library: Library) -> None:
    """Under each name; by present bytes and by older ones."""
    old, new = document("/a.txt", b"old"), document("/b.txt", b"new")
    identities = library.identities
    number = identities.found(old, RUN)
    identities.name(number, "https://post.example/a")
    identities.renew(number, new)
    by_url = identities.of_source("https://post.example/a")
    assert by_url == identities.of_source("/a.txt") == identities.of_digest(new.digest)
    assert by_url is not None
    assert (by_url.number, by_url.source, by_url.digest) == (number, "/b.txt", new.digest)
    assert identities.of_digest(old.digest) is None
    assert identities.of_older(old.digest) == by_url
    assert identities.of_source("/c.txt") is None
    assert identities.is_name(number, "/a.txt")
    assert [identities.is_present(number, each.digest) for each in (old, new)] == [False, True]


def test_raw_bytes_are_kept_and_come_back(library: Library) -> None:
    """Of every version; the present one is what is read again."""
    number = library.identities.found(document("/a.txt", b"old \xff"), RUN)
    kept = library.identities.kept(number)
    assert kept is not None
    assert (kept.raw, kept.source, kept.format) == (b"old \xff", "/a.txt", "plain text")
    library.identities.renew(number, document("/a.txt", b"new"))
    library.identities.renew(number, document("/a.txt", b"old \xff"))
    assert library._store.row("SELECT count(*) FROM version") == (2,)
    assert library.identities.kept(number) == kept
    assert library.identities.kept(99) is None


def test_name_moves_to_the_article_that_has_it_now(library: Library) -> None:
    """A path means one article."""
    one = library.identities.found(document("/a.txt", b"one"), RUN)
    other = library.identities.found(document("/b.txt", b"other"), RUN)
    library.identities.name(other, "/a.txt")
    assert not library.identities.is_name(one, "/a.txt")


def test_removed_articles_are_found_by_their_files(library: Library) -> None:
    """By the file, for a record too, and by whatever lies above it."""
    number = library.identities.found(document("/pile/a.jsonl#3", b"one"), RUN)
    library.articles.remove(number)
    assert library.identities.removed()["/pile/a.jsonl"] == [number]
    assert library.identities.removed_under(["/pile"]) == [number]
    assert library.identities.removed_under(["/other", "/pile/a.jsonl"]) == [number]
    assert library.identities.removed_under([]) == []
    assert library.identities.count("/pile/a.jsonl") == 1


def test_article_that_other_rules_made_is_stale(library: Library) -> None:
    """And one of which nothing is shelved."""
    number = library.identities.found(document("/a.txt", b"one"), RUN)
    assert list(library.identities.stale("r1")) == [number]


def test_article_is_found_without_looking_at_all_others(library: Library) -> None:
    """SQLite takes as many steps among three hundred articles as among ten."""

    def steps(number: int) -> int:
        taken = 0

        def count() -> int:
            nonlocal taken
            taken += 1
            return 0

        sought = document(f"/{number}.txt", b"%d" % number)
        library._store._connection.set_progress_handler(count, 1)
        assert library.identities.of_digest(sought.digest)
        assert library.identities.of_older(sought.digest)
        assert library.identities.of_source(sought.source)
        library._store._connection.set_progress_handler(None, 1)
        return taken

    for number in range(300):
        library.identities.found(document(f"/{number}.txt", b"%d" % number), RUN)
        if number == 10:
            few = steps(9)
    assert steps(290) < 2 * few
