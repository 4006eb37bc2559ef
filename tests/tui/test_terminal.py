"""The real program in a real terminal: what it writes, byte by byte, and what outlives its end."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest
from terminal import Terminal

from reader import places
from reader.article.bookmark import Bookmark
from reader.library import open_library
from reader.library.sources import source_name

ESC = "\x1b"
SENTENCE = "The wall of the Orrelund reservoir came through its first winter"


def bookmarks() -> list[Bookmark]:
    """What another program finds marked in the library."""
    library = open_library(places.library_file())
    found = [bookmark for bookmark, _ in library.bookmarks.all()]
    library.close()
    return found


# -- what a hostile file can do: nothing ----------------------------------------------------------

ATTACKS = {
    "clear": "\x1b[2J",
    "colour": "\x1b[31;5m",
    "title": "\x1b]2;owned\x07",
    "clipboard": "\x1b]52;c;b3duZWQ=\x07",
    "link": "\x1b]8;;http://owned.example\x1b\\",
    "device": "\x1bP+q544e\x1b\\",
    "reset": "\x1bc",
    "csi": "\x9b31m",
    "osc": "\x9d2;owned\x9c",
    "bell": "\x07",
    "backspace": "\x08\x08\x08",
    "override": "\u202e",
    "isolate": "\u2067",
    "mark": "\u200f",
    "tag": "\U000e0041",
    "shift": "\x0e",
}
EVERY = "".join(ATTACKS.values())
OURS = re.compile(
    rb"\x1b\[[0-9;:]*m"  # colours and weights
    rb"|\x1b\[[0-9;]*[HABCDGdJK]"  # the cursor, and clearing
    rb"|\x1b\[\?[0-9;]+[hl]"  # modes: mouse, cursor, paste, the other screen, synchronized output
    rb"|\x1b\[\?[0-9;]*\$p|\x1b\[\?u|\x1b\[[<>=][0-9;]*[a-zA-Z]|\x1b\[[0-9;]*[nt]"  # questions
    rb"|\x1b\]22;[a-z-]*\x07"  # the shape of the mouse's pointer
)
"""Everything that Textual and the program themselves send."""
FOREIGN = re.compile(
    b"|".join(
        re.escape(sign.encode())
        for sign in (
            *map(chr, range(0x80, 0xA0)),
            *map(chr, (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))),
            *map(chr, range(0xE0000, 0xE0080)),
        )
    )
    + rb"|[\x00-\x07\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]"
)
"""What the program never sends of itself."""


def hostile(words: str) -> str:
    """Some words with what begins an attack, or turns the line round, in the midst of them."""
    return f"{words[:2]}\u202e\x07{words[2]}{ESC}{words[3]}\x9b{words[4]}\x9d{words[5:]}\u2067\x08\U000e0041"


@pytest.fixture
def hostile_pile(tmp_path: Path) -> Path:
    """A folder with an article that attacks wherever it is shown, and a file that cannot be read."""
    pile = tmp_path / "pile"
    pile.mkdir()
    lines = [
        hostile("Harbour lamps fail again in Tarn Orrel"),
        "",
        hostile("By Ida Voss"),
        "",
        f"The lamps of {hostile('Tarn Orrel')} failed on Monday, said {hostile('Ida Voss')} of the pier.",
        "",
        f"“{hostile('Nobody slept')},” said Ida Voss. “We counted {hostile('the hours')}.”",
        "",
        hostile("READ: Oil ship late for the third time"),
        "",
        f"Ida Voss has kept the lamps since 1998. {hostile('They fail every winter')}, she said.",
        "",
        f"This is what her book says of the night: {EVERY} and of the morning: {'x'.join(ATTACKS.values())}.",
    ]
    (pile / f"lamps{ESC}[31m\u202e\x9b.txt").write_text("\n".join(lines), encoding="utf-8")
    (pile / f"photo{ESC}]2;owned\x07\u202e.txt").write_bytes(bytes(range(256)) * 16)
    return pile


@pytest.fixture
def hostile_settings() -> None:
    """Settings and a theme that attack too."""
    folder = places.config_folder() / "themes"
    folder.mkdir(parents=True)
    attack = EVERY.encode("unicode_escape").decode().replace("\\x", "\\u00").replace("\\U000e", "\\U000E")
    (folder / "mine.toml").write_text(f'title = "Mine{attack}"\ninherits = "night"\n', encoding="utf-8")
    (folder / "bad.toml").write_text(f'[scopes]\n"bad{attack}" = 1\n', encoding="utf-8")
    settings = f'"thme{attack}" = 1\n[keys]\n"mrk{attack}" = "x"\nmark = "j"\n'
    places.settings_file().write_text(settings, encoding="utf-8")


def note_on_the_first_article(words: str) -> None:
    """Mark the first words of the first article and write a note to it, past the program."""
    library = open_library(places.library_file())
    (number,) = library.articles.numbers()
    article, (row,) = library.articles.article(number), library.articles.rows([number])
    assert article is not None
    text_hash = library.articles.text_hash(number)
    made = library.bookmarks.make(row.id, article.text, 0, 12, text_hash, 0, note=words, tags=(words,))
    library.bookmarks.add(made)
    library.close()


def paste(terminal: Terminal, key: str, purpose: str) -> None:
    """Open a prompt, paste hostile words into it, and answer with them."""
    terminal.do(key, lambda: terminal.foot.startswith(purpose))
    terminal.do("\x1b[200~past\u202e\x9b31m\u2067ed\x1b[201~", lambda: terminal.foot.endswith("past31med"))
    terminal.do("\r", lambda: not terminal.foot.startswith(purpose))


@pytest.mark.usefixtures("hostile_settings")
def test_nothing_hostile_reaches_the_terminal(hostile_pile: Path) -> None:
    """Text, title, names, links, notes, file names, settings, themes and what is typed: on every screen
    the bytes written hold no sequence but the program's own, and no control or bidi character.
    """
    with Terminal(str(hostile_pile), width=110, height=32) as terminal:
        terminal.until("problem")
        terminal.until("Harbour lamps")
        note_on_the_first_article(hostile("Ask Ida") + EVERY)
        walk = {
            "\r": "m mark",
            "1": "Nobody",
            "2": "Ida Voss",
            "3": "Oil ship late",
            "4": "Ask",
            "f": "Kinds of names",
            "qB": "1 passage",
            "qt": "Mine",
            "q?": "One row down.",
            "q!": lambda: "photo" in "".join(terminal.text.split()),  # a long path is broken anywhere
        }
        for keys, seen in walk.items():
            terminal.do(keys, seen)
        terminal.do("G", lambda: "bad" in terminal.text or "thme" in terminal.text)
        terminal.do("q", "Ask")
        terminal.do("\x1b", lambda: terminal.under_cursor.startswith("Harbour"))
        for key, purpose in {"/": "find", "a": "note"}.items():
            paste(terminal, key, purpose)
        terminal.press("q")
        assert terminal.ended() == 0
        rest = OURS.sub(b"", terminal.written)
        at = rest.find(b"\x1b")
        assert at < 0, rest[max(0, at - 40) : at + 40]
        found = FOREIGN.search(rest)
        assert found is None, rest[max(0, found.start() - 40) : found.end() + 40]
        assert b"\x1b[31;5m" not in terminal.written


def test_nothing_hostile_reaches_the_terminal_without_the_app(hostile_pile: Path) -> None:
    """The way there is checked as well: what is listed as a source is safe to show."""
    for path in hostile_pile.iterdir():
        assert FOREIGN.search(source_name(str(path)).encode()) is None


# -- without colour -------------------------------------------------------------------------------


def test_no_color_means_no_colour(as_made_now: Path) -> None:
    """With NO_COLOR no sequence sets a colour, on any screen; names, passages and hits still show."""
    assert as_made_now.exists()
    places.settings_file().parent.mkdir(parents=True, exist_ok=True)
    places.settings_file().write_text("mouse = false\n", encoding="utf-8")
    with Terminal(environment={"NO_COLOR": "1"}) as terminal:
        terminal.until("Orrelund wall holds")
        terminal.do("\r", "m mark")
        terminal.do("m", "Marked")
        terminal.do("/", lambda: terminal.foot == "find")
        terminal.do("wall\r", lambda: "found" in terminal.foot)
        terminal.do("\x1b", lambda: "found" not in terminal.foot)
        terminal.do("vw", lambda: terminal.under_cursor.startswith("holds"))
        terminal.do("2", "People")
        terminal.do("?", "One row down.")
        terminal.do("qB", "1 passage")
        terminal.do("qt", "Monochrome")
        terminal.do("q", "Every stone")
        codes = [
            int(code)
            for sequence in re.findall(rb"\x1b\[([0-9;:]*)m", terminal.written)
            for code in re.split(rb"[;:]", sequence)
            if code
        ]
        coloured = {code for code in codes if 30 <= code <= 49 or 90 <= code <= 107}
        assert coloured <= {39, 49}, sorted(coloured)  # these two give the terminal's own colours back
        assert {1, 4, 7} <= set(codes)
        assert not re.search(rb"\x1b\[\?100[0236][;h]", terminal.written), "the mouse was switched off"


# -- the end of the program -----------------------------------------------------------------------


def test_a_crash_right_after_marking_loses_nothing(as_made_now: Path) -> None:
    """Killed as soon as the mark is told, the passage is in the library, and on the screen the next time."""
    assert as_made_now.exists()
    with Terminal() as terminal:
        terminal.until("Orrelund wall holds")
        terminal.do("\r}}}", lambda: terminal.under_cursor.startswith("The wall of the"))
        terminal.do("m", "Marked")
        terminal.kill()
    (bookmark,) = bookmarks()
    assert bookmark.selector.exact.startswith(SENTENCE)
    with Terminal() as terminal:
        terminal.until("Orrelund wall holds")
        terminal.do("B", "1 passage")
        terminal.do("\r", lambda: terminal.under_cursor.startswith("The wall of the"))
        terminal.press("q")
        assert terminal.ended() == 0


def test_the_cursor_stands_at_the_caret_and_is_seen(as_made_now: Path) -> None:
    """Wherever the caret goes, the terminal's own cursor is there and not hidden, sheets included."""
    assert as_made_now.exists()
    with Terminal(width=120, height=40) as terminal:
        terminal.until("Orrelund wall holds")
        terminal.do("j", lambda: terminal.under_cursor.startswith("Water board"))
        assert not terminal.screen.cursor.hidden
        terminal.do("k\r", "m mark")
        terminal.do('"', lambda: terminal.under_cursor.startswith("“We looked"))
        assert not terminal.screen.cursor.hidden
        terminal.do("2", lambda: "Maud Ferrant" in terminal.under_cursor)
        terminal.do("j", lambda: "Joss Halvey" in terminal.under_cursor)
        assert not terminal.screen.cursor.hidden
        terminal.do("f", lambda: "People" in terminal.under_cursor)
        terminal.do("j", lambda: "Organisations" in terminal.under_cursor)
        assert not terminal.screen.cursor.hidden
        terminal.press("qq")
        assert terminal.ended() == 0
        assert b"\x1b[?1049l" in terminal.written


def test_suspended_and_brought_back_the_program_stands_where_it_stood(as_made_now: Path) -> None:
    """ctrl+z leads to the shell, with the terminal as it was; fg brings the page back, cursor and all."""
    assert as_made_now.exists()
    with Terminal("-i", program=("/bin/sh",), environment={"PS1": "shell> ", "ENV": ""}) as terminal:
        terminal.until("shell>")
        terminal.do(f"{sys.executable} -m reader\n", "Orrelund wall holds")
        terminal.do("\r}}}", lambda: terminal.under_cursor.startswith("The wall of the"))
        before = len(terminal.written)
        terminal.do("\x1a", lambda: b"shell> " in terminal.written[before:])
        assert b"\x1b[?1049l" in terminal.written[before:]
        assert b"\x1b[?1003l" in terminal.written[before:]
        before = len(terminal.written)
        everywhere = (b"Water board", b"Engineers had feared", b"Dorrit Keane")
        terminal.do("fg\n", lambda: all(words in terminal.written[before:] for words in everywhere))
        terminal.do("l", lambda: terminal.under_cursor.startswith("he wall of the"))
        assert not terminal.screen.cursor.hidden
        terminal.do("q", lambda: terminal.foot != "" and b"\x1b[?1049l" in terminal.written[before:])


# -- the first start ------------------------------------------------------------------------------


def test_an_empty_library_offers_the_sample(tmp_path: Path) -> None:
    """A first start says what to do; enter takes the sample in, and an article can be read and marked."""
    assert not places.library_file().exists()
    with Terminal(width=120, height=40) as terminal:
        terminal.until("reader add")
        assert "sample" in terminal.text
        terminal.do("\r", "Took in")
        terminal.until("unread")
        terminal.do("\r", "m mark")
        terminal.do("m", "Marked")
        terminal.press("q")
        assert terminal.ended() == 0
    assert len(bookmarks()) == 1
    library = open_library(places.library_file())
    seeds = [path for path in places.seeds_folder().iterdir() if path.name != "README.md"]
    assert library.articles.counts()[0] >= len(seeds)
    library.close()
    shutil.rmtree(tmp_path)


def test_a_path_is_taken_in_and_shown_alone(as_made_now: Path, tmp_path: Path) -> None:
    """Opened on a folder, the program shows what is in it and not the rest of the library; L shows all."""
    assert as_made_now.exists()
    pile = tmp_path / "pile"
    pile.mkdir()
    words = (
        "Bees return to the ash of Corran\n\n"
        + "The bees came back on Tuesday, all of them, said a warden.\n"
    )
    (pile / "bees.txt").write_text(words, encoding="utf-8")
    with Terminal(str(pile), width=120) as terminal:
        terminal.until("Bees return")
        terminal.until("1 of 1")
        assert "Orrelund wall" not in terminal.text
        terminal.do("L", "of 7")
        terminal.until("Orrelund wall")
        terminal.press("q")
        assert terminal.ended() == 0
