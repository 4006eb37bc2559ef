"""Themes: every file that comes with the program is whole and readable; a user's own folder comes first."""

from __future__ import annotations

from itertools import pairwise, product
from pathlib import Path

import pytest

from reader import places
from reader.themes import (
    COLOUR,
    SCOPES,
    TERMINAL_COLOURS,
    Look,
    Theme,
    ThemeError,
    contrast,
    load_themes,
    read_theme,
)

FOLDER = Path(__file__).parent.parent / "themes"
NAMES = sorted(path.stem for path in FOLDER.glob("*.toml"))
READABLE = 4.5
"""The contrast that WCAG 2 asks of text."""

BARS = {"frame.rule", "list.bar"}
"""Scopes that paint no letters."""
ENTITIES = [scope for scope in SCOPES if scope.startswith("entity.") and scope != "entity.lit"]
PASSAGES = [scope for scope in SCOPES if scope.startswith("passage.")]
BODY = ["text", "headline", "standfirst", "subheading", "caption", "blockquote", "quotation", *ENTITIES]
"""What a passage, or a selection, may lie under."""
LISTED = ["list.unread", "list.read", "list.detail"]
ENTRIES = ["text", "text.faint", "panel.detail", "panel.sign", "panel.heading", *ENTITIES]
"""What an entry of the panel may be written in."""


def theme(name: str) -> Theme:
    """A theme that comes with the program."""
    return read_theme(name, {path.stem: path for path in FOLDER.glob("*.toml")})


COLOURED = [name for name in NAMES if not theme(name).terminal]


def write(folder: Path, name: str, content: str) -> None:
    """A theme of the user's own."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.toml").write_text(content, encoding="utf-8")


def readable(one: str | None, other: str | None) -> bool:
    """Whether letters of one colour can be read on the other."""
    assert one is not None
    assert other is not None
    return contrast(one, other) >= READABLE


# -- the files that come with the program ---------------------------------------------------------


def test_at_least_six_themes_come_with_the_program() -> None:
    """Light, dark, sepia, high contrast, the terminal's own colours, and none at all."""
    assert {"paper", "night", "sepia", "contrast", "terminal", "monochrome"} <= set(NAMES)
    assert {theme(name).dark for name in COLOURED} == {True, False}


def test_every_theme_loads_without_complaint() -> None:
    """No file of the folder is broken."""
    themes, complaints = load_themes([FOLDER])
    assert sorted(themes) == NAMES
    assert complaints == []


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_has_a_look_for_every_scope(name: str) -> None:
    """Whatever a screen asks for has a colour of letters; the page has a background."""
    worn = theme(name)
    for scope in SCOPES:
        look = worn.look(scope)
        assert look.fg is not None, scope
        for colour in (look.fg, look.bg):
            assert colour is None or COLOUR.match(colour) or colour in TERMINAL_COLOURS
    assert worn.paper == worn.look("text").bg


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_says_in_one_line_what_it_is(name: str) -> None:
    """The picker has a title to show, and it is the theme's own."""
    titles = [theme(each).title for each in NAMES]
    assert theme(name).title != name
    assert titles.count(theme(name).title) == 1


@pytest.mark.parametrize("name", COLOURED)
@pytest.mark.parametrize("scope", [scope for scope in SCOPES if scope not in BARS])
def test_letters_can_be_read_on_their_ground(name: str, scope: str) -> None:
    """Every scope that paints letters stands out from the page, or from the ground it brings along."""
    look = theme(name).look(scope)
    assert readable(look.fg, look.bg or theme(name).paper), (name, scope)


@pytest.mark.parametrize("name", COLOURED)
@pytest.mark.parametrize("ground", [*PASSAGES, "selection"])
def test_words_can_be_read_in_a_passage_and_in_a_selection(name: str, ground: str) -> None:
    """A passage or a selection takes nothing from the words and names that it lies under."""
    worn = theme(name)
    below = worn.look(ground).bg
    weak = [scope for scope in BODY if not readable(worn.look(scope).fg, below)]
    assert weak == []


@pytest.mark.parametrize("name", COLOURED)
def test_lists_can_be_read_where_they_are_chosen(name: str) -> None:
    """The chosen row's ground takes nothing from an article's lines or an entry's."""
    worn = theme(name)
    below = worn.look("list.chosen").bg
    weak = [scope for scope in (*LISTED, *ENTRIES) if not readable(worn.look(scope).fg, below)]
    assert weak == []


@pytest.mark.parametrize("name", COLOURED)
@pytest.mark.parametrize("scope", ["find", "find.current", "entity.lit"])
def test_what_is_found_or_lit_brings_a_ground_of_its_own(name: str, scope: str) -> None:
    """A find hit and a lit name set letters on a ground that is not the page's."""
    look = theme(name).look(scope)
    assert look.bg is not None
    assert look.bg != theme(name).paper
    assert readable(look.fg, look.bg)


@pytest.mark.parametrize("name", COLOURED)
def test_the_hit_one_stands_at_differs_from_the_others(name: str) -> None:
    """The present hit is not painted as the other hits are, and neither is the selection."""
    worn = theme(name)
    grounds = [worn.look(scope).bg for scope in ("find", "find.current", "selection", "text")]
    assert len(set(grounds)) == 4


@pytest.mark.parametrize("name", COLOURED)
def test_the_colours_of_passages_differ_from_each_other(name: str) -> None:
    """Six colours of passages are six colours."""
    assert len({theme(name).look(scope).bg for scope in (*PASSAGES, "text")}) == len(PASSAGES) + 1


@pytest.mark.parametrize("name", NAMES)
def test_names_have_a_second_sign_beside_their_colour(name: str) -> None:
    """People are underlined, organisations bold, places italic, in every theme."""
    worn = theme(name)
    assert worn.look("entity.person").underline
    assert worn.look("entity.organisation").bold
    assert worn.look("entity.place").italic
    for scope in ("entity.date", "entity.time", "entity.number", "entity.event"):
        look = worn.look(scope)
        assert not (look.underline or look.bold or look.italic), scope


@pytest.mark.parametrize("name", NAMES)
def test_names_have_no_ground(name: str) -> None:
    """Backgrounds belong to passages, hits and the selection, never to a name."""
    assert all(theme(name).look(scope).bg is None for scope in ENTITIES)


@pytest.mark.parametrize("name", [name for name in NAMES if theme(name).terminal])
@pytest.mark.parametrize("scope", [*PASSAGES, "selection", "find", "find.current", "entity.lit", "caret"])
def test_a_theme_of_the_terminal_marks_by_line_weight_or_reversal(name: str, scope: str) -> None:
    """Where the terminal's colours stay, what is marked shows by a line, by weight, or reversed."""
    look = theme(name).look(scope)
    assert look.underline or look.bold or look.reverse


def test_monochrome_names_no_colour() -> None:
    """Without colour, every scope has the terminal's own letters on its own ground."""
    looks = [theme("monochrome").look(scope) for scope in SCOPES]
    assert {look.fg for look in looks} == {"default"}
    assert {look.bg for look in looks} <= {"default", None}


# -- how looks come together ----------------------------------------------------------------------


def made(**looks: Look) -> Theme:
    """A theme of some looks; underscores stand for dots."""
    named = {scope.replace("_", "."): look for scope, look in looks.items()}
    return Theme("made", "Made", dark=True, terminal=False, looks=named)


def test_a_scope_takes_from_its_parents_what_it_leaves_open() -> None:
    """Colour and weight fall back by the dots, key by key."""
    worn = made(
        text=Look(fg="#111111", bg="#ffffff"),
        entity=Look(bold=True, underline=True),
        entity_person=Look(fg="#222222", underline=False),
    )
    look = worn.look("entity.person")
    assert (look.fg, look.bold, look.underline) == ("#222222", True, False)
    assert worn.look("entity.place").bold
    assert worn.look("entity.place").fg == "#111111"


def test_a_ground_does_not_come_from_a_parent() -> None:
    """A background belongs to the scope that names it."""
    worn = made(text=Look(fg="#111111", bg="#ffffff"), passage=Look(bg="#eeeeee"))
    assert worn.look("passage.red").bg is None
    assert worn.look("passage").bg == "#eeeeee"


def test_a_theme_inherits_looks_from_another(tmp_path: Path) -> None:
    """What a theme does not say comes from the one it inherits from, and from that one's own."""
    write(tmp_path, "first", '[scopes]\ntext = {fg="#111111", bg="#ffffff"}\nfind = {bg="#aaaaaa"}\n')
    write(tmp_path, "second", 'inherits = "first"\n[scopes]\nheadline = {bold=true}\n')
    write(tmp_path, "third", 'inherits = "second"\ntitle = "Third"\n[scopes]\nfind = {bg="#bbbbbb"}\n')
    themes, complaints = load_themes([tmp_path])
    assert complaints == []
    assert themes["third"].look("headline").bold
    assert themes["third"].look("find").bg == "#bbbbbb"
    assert themes["third"].paper == "#ffffff"
    assert (themes["second"].title, themes["third"].title) == ("second", "Third")


def test_the_colours_of_a_file_have_names_there(tmp_path: Path) -> None:
    """A scope may use a colour by the name that [colours] gives it."""
    write(tmp_path, "own", '[colours]\nink="#101010"\n[scopes]\ntext={fg="ink", bg="#fefefe"}\n')
    assert load_themes([tmp_path])[0]["own"].look("text").fg == "#101010"


def test_the_users_own_theme_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A theme in the user's folder takes the place of the one of that name, and may inherit from others."""
    monkeypatch.setenv("READER_CONFIG", str(tmp_path))
    write(tmp_path / "themes", "paper", 'inherits="night"\ntitle="Mine"\n[scopes]\nfind={bg="#123456"}\n')
    themes, complaints = load_themes(places.theme_folders())
    assert complaints == []
    assert (themes["paper"].title, themes["paper"].look("find").bg) == ("Mine", "#123456")
    assert themes["paper"].paper == themes["night"].paper
    assert set(NAMES) <= set(themes)


# -- what is wrong with a file is told in one sentence --------------------------------------------

WHOLE = 'text = {fg="#000000", bg="#ffffff"}\n'
BROKEN = {
    "is no TOML": ("title = ", "cannot be read as a theme"),
    "is cut off in mid-table": ("[scopes\n", "cannot be read as a theme"),
    "lacks the page": ("[scopes]\nheadline = {bold=true}\n", "needs fg and bg"),
    "names an unknown scope": (f"[scopes]\n{WHOLE}hedline = {{bold=true}}\n", "no scope hedline"),
    "names an unknown key": (f"[scopes]\n{WHOLE}find = {{colour='#ffffff'}}\n", "does not know colour"),
    "gives a scope no table": (f"[scopes]\n{WHOLE}find = '#ffffff'\n", "must be a table"),
    "gives a flag no truth": (f"[scopes]\n{WHOLE}find = {{bold='yes'}}\n", "must be true or false"),
    "uses a colour that is none": (f"[scopes]\n{WHOLE}find = {{bg='mauve'}}\n", "is no colour"),
    "writes a short colour": (f"[scopes]\n{WHOLE}find = {{bg='#fff'}}\n", "is no colour"),
    "uses a number as a colour": (f"[scopes]\n{WHOLE}find = {{bg=7}}\n", "is no colour"),
    "keeps its scopes in a list": ("scopes = []\n", "must be tables"),
    "keeps its colours in a list": (f"colours = []\n[scopes]\n{WHOLE}", "must be tables"),
    "names a colour after nothing": (
        f"[colours]\nink = 3\n[scopes]\n{WHOLE}find={{fg='ink'}}\n",
        "no colour",
    ),
    "uses the terminal's colours unasked": (f"[scopes]\n{WHOLE}find = {{fg='red'}}\n", "terminal = true"),
    "inherits from nobody": (f'inherits = "nobody"\n[scopes]\n{WHOLE}', "no theme nobody"),
    "inherits from itself": (f'inherits = "broken"\n[scopes]\n{WHOLE}', "inherits from itself"),
}


@pytest.mark.parametrize(("content", "words"), list(BROKEN.values()), ids=BROKEN)
def test_a_broken_theme_gets_one_sentence_and_the_others_load(
    tmp_path: Path, content: str, words: str
) -> None:
    """A file that cannot be used is told by name, in one line; every other theme is there."""
    write(tmp_path, "broken", content)
    write(tmp_path, "sound", f"[scopes]\n{WHOLE}")
    themes, complaints = load_themes([tmp_path])
    assert list(themes) == ["sound"]
    assert len(complaints) == 1
    assert "broken" in complaints[0]
    assert words in complaints[0]
    assert "\n" not in complaints[0]


def test_a_theme_that_is_no_text_gets_one_sentence(tmp_path: Path) -> None:
    """Bytes that are no UTF-8, and a folder named like a theme, are told as well."""
    (tmp_path / "bytes.toml").write_bytes(b"title = '\xff\xfe'\n")
    (tmp_path / "folder.toml").mkdir()
    themes, complaints = load_themes([tmp_path])
    assert themes == {}
    assert len(complaints) == 2


def test_themes_that_inherit_in_a_circle_are_told_and_end(tmp_path: Path) -> None:
    """Two themes that inherit from each other get a sentence each."""
    for one, other in pairwise(("left", "right", "left")):
        write(tmp_path, one, f'inherits = "{other}"\n')
    themes, complaints = load_themes([tmp_path])
    assert themes == {}
    assert len(complaints) == 2
    assert all("inherits from itself" in complaint for complaint in complaints)


@pytest.mark.parametrize(
    "content",
    [
        '[scopes]\n"a\\u001b[31m" = {bold=true}\n',
        f'[scopes]\n{WHOLE}find = {{"\\u001b[31m" = true}}\n',
        f'[scopes]\n{WHOLE}find = {{fg = "\\u001b[31m"}}\n',
        'inherits = "\\u001b[31m"\n',
    ],
)
def test_a_complaint_shows_nothing_that_a_terminal_obeys(tmp_path: Path, content: str) -> None:
    """A file's own words in its complaint carry no escape sequence, and neither does its name."""
    write(tmp_path, "hostile\x1b[31m", content)
    _, complaints = load_themes([tmp_path])
    assert len(complaints) == 1
    assert "\x1b" not in complaints[0]


def test_a_title_shows_nothing_that_a_terminal_obeys(tmp_path: Path) -> None:
    """The title that the picker shows is one safe line."""
    write(tmp_path, "own", f'title = "a\\u001b[31m\\nb\\u202e"\n[scopes]\n{WHOLE}')
    assert load_themes([tmp_path])[0]["own"].title == "a[31m b"


def test_asking_for_a_theme_that_is_not_there_says_so() -> None:
    """One sentence, as everywhere."""
    with pytest.raises(ThemeError, match="there is no theme mist"):
        read_theme("mist", {})


def test_a_folder_that_is_not_there_has_no_themes(tmp_path: Path) -> None:
    """A missing folder is no mistake."""
    assert load_themes([tmp_path / "nowhere"]) == ({}, [])


# -- contrast -------------------------------------------------------------------------------------


def test_contrast_is_counted_as_wcag_counts_it() -> None:
    """Black on white is 21, a colour on itself 1, and the order does not matter."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    for one, other in product(("#123456", "#fedcba", "#808080"), repeat=2):
        assert contrast(one, other) == contrast(other, one)
        assert contrast(one, one) == 1


def test_a_passage_in_sixteen_colours_is_one_ground() -> None:
    """Names in it keep their second signs, but no colour of theirs becomes a ground of its own."""
    for scope in (*PASSAGES, "find", "find.current", "selection"):
        look = theme("terminal").look(scope)
        assert (look.fg, look.reverse) == ("default", True)
