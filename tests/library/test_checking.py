"""Whatever is wrong with a library is found, with what to do about it, and a healthy one is left in peace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader.article.annotation import EntityType, Mention, Quotation
from reader.library import Library, LibraryError, checking, file_checks
from reader.library.check import ADD_AGAIN, HARMLESS, REBUILD
from reader.library.checking import Finding, examining, findings


@pytest.fixture
def filled(library: Library, make: Callable[..., Any], shelve: Callable[..., int]) -> Iterator[Library]:
    """A library of three articles with names, quotations and a passage; one is removed."""
    for nth, town in enumerate(("Tollholm", "Brackwater", "Saltmarsh", "Mossholm")):
        article = make(f"News from {town}", f"{town} has a new bridge. “It holds,” said Odile Marr.")
        at = article.text.index("Odile")
        mention = Mention(at, at + 10, EntityType.PERSON, "Odile Marr")
        said = Quotation(article.text.index("“"), article.text.index("”"), speaker="Odile Marr")
        shelve(article, f"/pile/{nth}.txt", mentions=(mention,), quotations=(said,))
    (row,) = library.articles.rows([1])
    library.bookmarks.add(library.bookmarks.make(row.id, "A new bridge.", 2, 5, "h", 0))
    library.story_places.put([[1, 3, 4]], ())
    library.articles.remove(3)
    yield library


def found(library: Library) -> list[Finding]:
    """What is wrong with a library, as somebody sees it who may not write."""
    with closing(examining(library.path)) as store:
        return list(findings(store))


def test_healthy_library_has_no_findings(filled: Library) -> None:
    """Removed articles, passages and names are all as they should be."""
    assert found(filled) == []


def test_every_check_says_what_it_promises() -> None:
    """Whoever adds one says what a healthy library has."""
    assert all((check.__doc__ or "").startswith("That ") for check in checking.CHECKS[1:])


@pytest.mark.parametrize(
    ("sql", "check", "do"),
    [
        ("DELETE FROM text WHERE article = 1", "articles", REBUILD),
        ("DELETE FROM card WHERE article = 2", "articles", REBUILD),
        ("DELETE FROM version WHERE article = 2", "articles", ADD_AGAIN),
        ("UPDATE article SET version = NULL WHERE number = 1", "articles", ADD_AGAIN),
        ("UPDATE bookmark SET article = 'ffffffffffff'", "references", HARMLESS),
        ("INSERT INTO read_mark VALUES (99, '')", "references", HARMLESS),
        ("INSERT INTO link VALUES (1, 99, 'copy', '', 1, '', 0)", "derived rows", REBUILD),
        ("UPDATE mention SET name = 99 WHERE article = 1", "derived rows", REBUILD),
        ("UPDATE quotation SET speaker = 99 WHERE article = 1", "derived rows", REBUILD),
        ("DELETE FROM said WHERE rowid = (SELECT max(number) FROM quotation)", "search index", REBUILD),
        ("UPDATE tally SET articles = articles + 1", "name counts", REBUILD),
        ("DELETE FROM tally", "name counts", REBUILD),
        ("UPDATE story SET articles = articles + 1", "story counts", REBUILD),
        ("DELETE FROM story", "story counts", REBUILD),
        ("INSERT INTO story VALUES (2, 2, 0)", "story counts", REBUILD),
        ("UPDATE text SET text = replace(text, 'bridge', 'bridle') WHERE article = 1", "texts", REBUILD),
        ("UPDATE version SET raw = x'00' WHERE article = 1", "raw bytes", ADD_AGAIN),
        ("UPDATE version SET digest = x'00' WHERE article = 1", "raw bytes", ADD_AGAIN),
        ("DROP INDEX link_source", "shape", REBUILD),
        ("DROP TRIGGER article_removed", "shape", REBUILD),
    ],
)
def test_each_fault_is_found_with_a_way_out(filled: Library, sql: str, check: str, do: str) -> None:
    """One change that no program of ours makes, and the check that sees it."""
    filled._store.write(sql)
    told = {finding.check: finding for finding in found(filled)}
    assert check in told
    assert told[check].do == do


def test_nothing_is_written_by_looking(filled: Library) -> None:
    """Not a byte of the file is another one, whatever is wrong with it."""
    filled._store.write("DELETE FROM text")
    filled.close()
    before = filled.path.read_bytes()
    assert found(filled)
    assert filled.path.read_bytes() == before


@pytest.mark.parametrize("disturbed", [False, True], ids=["alone", "while others write"])
def test_damage_is_found_where_it_is_and_the_other_checks_go_on(
    filled: Library, monkeypatch: pytest.MonkeyPatch, disturbed: bool
) -> None:
    """A page full of nonsense in the middle, and what can be done about it; so table by table."""
    if disturbed:
        monkeypatch.setattr(file_checks, "undisturbed", lambda *_: None)
    assert found(filled) == []
    (page,) = filled._store.row("SELECT rootpage FROM sqlite_master WHERE name = 'version'") or (0,)
    filled.close()
    raw = bytearray(filled.path.read_bytes())
    raw[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    filled.path.write_bytes(raw)
    told = found(filled)
    assert {"pages", "raw bytes"} <= {finding.check for finding in told}
    assert "texts" not in {finding.check for finding in told}
    assert any("saves what can still be read" in finding.do for finding in told)


def test_a_rebuilding_that_was_stopped_is_told(filled: Library) -> None:
    """Until all is made anew, by whomever."""
    filled.rebuilding.begin(0)
    (told,) = found(filled)
    assert told.what == "A rebuilding was stopped; 4 articles wait to be made anew"
    filled._store.write("DELETE FROM state WHERE key = 'rebuilding'")
    assert found(filled) == []


def test_an_older_library_is_no_damage(filled: Library) -> None:
    """It is brought up to date when it is opened next."""
    filled._store.write("UPDATE state SET value = '1' WHERE key = 'derived'")
    assert [finding.check for finding in found(filled)] == ["shape"]


def test_what_is_no_library_is_not_examined(tmp_path: Path) -> None:
    """It is refused in words, as it is elsewhere."""
    path = tmp_path / "notes.txt"
    path.write_text("Harbour notes. " * 300)
    with pytest.raises(LibraryError, match="not a library"):
        examining(path)
