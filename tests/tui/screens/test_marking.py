"""Marking: passages, notes, copying, and taking all of it back."""

from __future__ import annotations

import base64
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path

import made_library
import pytest
from hand import Hand

from reader import places
from reader.article.bookmark import Bookmark, BookmarkState
from reader.library import open_library

Opens = Callable[..., AbstractAsyncContextManager[Hand]]

WALL, BOARD = (made.metadata.headline for made in made_library.EVERY[:2])
SENTENCE = "The gates were opened at night, when the valley slept."


@pytest.fixture
def on_disk(library_file: Path) -> Callable[[], list[Bookmark]]:
    """The bookmarks that another program would find in the library."""

    def read() -> list[Bookmark]:
        library = open_library(library_file)
        found = [bookmark for bookmark, _ in library.bookmarks.all()]
        library.close()
        return found

    return read


Read = Callable[[], list[Bookmark]]


async def test_m_marks_the_sentence_under_the_caret(opened: Opens) -> None:
    """One key marks a sentence; text, panel and list show it, and the footer says how to take it back."""
    async with opened() as hand:
        await hand.press("enter", "4")
        await hand.press("escape")
        hand.go_to("opened at night")
        await hand.press("m")
        assert hand.bookmarks == [SENTENCE]
        assert "Marked 10 words" in hand.footer
        assert "u takes it back" in hand.footer
        assert "▍" in hand.words_in("article") or "▸" in hand.words_in("article")
        assert SENTENCE in hand.words_in("panel").replace("▌", "")
        await hand.press("k", "k", "k", "k", "k")
        rows = [line for line in hand.text.split("\n") if "▍ " in line]
        assert rows


async def test_a_mark_is_in_the_library_when_the_key_is_handled(opened: Opens, on_disk: Read) -> None:
    """Another program finds the passage at once, with its words, place, time and context."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("opened at night")
        hand.reading.action_mark_passage()  # nothing else has had a turn since
        (bookmark,) = on_disk()
        page = hand.view.page
        assert page is not None
        selector = bookmark.selector
        assert selector.exact == SENTENCE == page.text[selector.start : selector.end]
        assert page.text[: selector.start].endswith(selector.prefix)
        assert bookmark.created.startswith("20")
        assert hand.reading.row is not None
        assert bookmark.article == hand.reading.row.id
        article = hand.app.library.articles.article(hand.reading.row.number)
        assert article is not None
        block = article.blocks[bookmark.block]
        assert block.start <= selector.start < block.end


async def test_from_the_list_the_article_beside_it_is_marked(opened: Opens) -> None:
    """Without opening the article, m marks the sentence at its reading place."""
    async with opened() as hand:
        await hand.press("m")
        assert len(hand.bookmarks) == 1
        assert hand.bookmarks[0] in made_library.WALL.annotated().article.text


async def test_the_same_passage_is_marked_once(opened: Opens) -> None:
    """A second m says that it is marked already and what can be done with it."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("opened at night")
        await hand.press("m", "m")
        assert hand.bookmarks == [SENTENCE]
        assert "marked already. a adds a note, d removes it." in hand.footer


async def test_in_the_list_nobody_is_told_that_d_removes_the_passage(opened: Opens) -> None:
    """There it would remove the article: it is said where the key means the passage."""
    async with opened(150) as hand:
        await hand.press("m", "m")
        assert "marked already. a adds a note, in the article d removes it." in hand.footer


async def test_passages_are_there_again_tomorrow(opened: Opens) -> None:
    """After a restart the passage stands in the article as it was."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("opened at night")
        await hand.press("m", "q")
    async with opened() as hand:
        await hand.press("enter")
        assert [(p.start, p.end) for p in hand.view.passages] == [
            (hand.view.page.text.index(SENTENCE), hand.view.page.text.index(SENTENCE) + len(SENTENCE))
        ]


# -- selecting ------------------------------------------------------------------------------------


async def test_characters_are_selected_from_the_caret_on(opened: Opens) -> None:
    """v selects from the caret; every movement grows it; m marks it and ends the selection."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("Two divers")
        await hand.press("v", "w", "l", "l", "l", "l", "l")
        assert hand.selected == "Two divers"
        await hand.press("m")
        assert hand.bookmarks == ["Two divers"]
        assert hand.selected == ""


async def test_sentences_are_selected_whole(opened: Opens) -> None:
    """V selects the sentence under the caret, and with ) the next one to it."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("for eleven days")
        await hand.press("V")
        assert hand.selected == "It did, for eleven days."
        await hand.press(")")
        assert hand.selected == f"It did, for eleven days. {SENTENCE}"


async def test_paragraphs_are_selected_whole_and_marked_across(opened: Opens) -> None:
    """P selects a paragraph; a passage may reach over two of them."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("unpacked it")
        await hand.press("P", "}")
        assert hand.selected.startswith("In Castle Brann, below")
        assert hand.selected.endswith("been promised anything.")
        await hand.press("m")
        assert hand.bookmarks[0].startswith("In Castle Brann, below")
        assert "\n\n" in hand.bookmarks[0]


async def test_a_selection_grows_backwards_too(opened: Opens) -> None:
    """Where the caret goes back over its start, the selection reaches from there."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("divers went")
        await hand.press("v", "W")
        assert hand.selected == "Two d"


async def test_the_same_key_again_or_escape_ends_the_selection(opened: Opens) -> None:
    """v and v, or v and esc: nothing is selected, the caret stays."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("Two divers")
        for end in ("v", "escape"):
            await hand.press("v")
            assert hand.selected
            await hand.press(end)
            assert not hand.selected
            assert hand.pane == "article"


async def test_the_unit_can_change_while_selecting(opened: Opens) -> None:
    """v and then V makes the selection one of sentences, from the same place."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("for eleven days")
        await hand.press("v", "V")
        assert hand.selected == "It did, for eleven days."


async def test_while_selecting_the_footer_says_what_to_do_with_it(opened: Opens) -> None:
    """Mark, copy, leave: the keys that matter now."""
    async with opened() as hand:
        await hand.press("enter", "v")
        assert "mark" in hand.footer
        assert "copy" in hand.footer


# -- notes ----------------------------------------------------------------------------------------


async def test_a_note_is_written_to_a_passage(opened: Opens, on_disk: Read) -> None:
    """a on a passage opens a line to write in; enter keeps the note, and the gutter shows its sign."""
    async with opened() as hand:
        await hand.press("enter", "4", "escape")
        hand.go_to("opened at night")
        await hand.press("m", "a")
        await hand.type("Ask about the gates")
        await hand.press("enter")
        assert on_disk()[0].note == "Ask about the gates"
        assert "✎ Ask about the gates" in hand.words_in("panel")
        await hand.press("g")
        assert "✎" in hand.words_in("article")


async def test_a_note_marks_what_is_not_marked_yet(opened: Opens, on_disk: Read) -> None:
    """a on plain words marks their sentence and asks for the note: two steps in one."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("opened at night")
        await hand.press("a")
        await hand.type("Why")
        await hand.press("enter")
        assert [(bookmark.selector.exact, bookmark.note) for bookmark in on_disk()] == [(SENTENCE, "Why")]


async def test_a_note_on_a_selection_marks_the_selection(opened: Opens, on_disk: Read) -> None:
    """v, a movement, a: the note belongs to what was selected."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("Two divers")
        await hand.press("v", "w", "a")
        await hand.type("who")
        await hand.press("enter")
        assert [(bookmark.selector.exact, bookmark.note) for bookmark in on_disk()] == [("Two d", "who")]


async def test_in_the_list_a_asks_to_open_the_article(opened: Opens, on_disk: Read) -> None:
    """Nothing is marked that nobody chose, whether or not the article beside the list was opened before."""
    async with opened() as hand:
        await hand.press("a")
        assert "enter opens it" in hand.footer
        await hand.press("enter", "j", "escape")
        assert hand.pane == "list"
        await hand.press("a")
        assert "enter opens it" in hand.footer
        assert on_disk() == []
        await hand.press("enter", "a")
        await hand.type("now")
        await hand.press("enter")
        assert [one.note for one in on_disk()] == ["now"]


async def test_in_the_list_a_writes_to_what_m_has_marked_there(opened: Opens, on_disk: Read) -> None:
    """What the footer says after m and m holds in the list too."""
    async with opened() as hand:
        await hand.press("m", "m")
        assert "a adds a note" in hand.footer
        await hand.press("a")
        await hand.type("beside")
        await hand.press("enter")
        assert [one.note for one in on_disk()] == ["beside"]


async def test_a_note_after_a_mark_goes_to_what_was_marked(opened: Opens, on_disk: Read) -> None:
    """v } } m leaves the caret in front of the next paragraph: note and tags still mean what was marked."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("In Castle Brann, below")
        await hand.press("P", "m")
        hand.go_to("Ferrant had warned")
        await hand.press("v", "}", "}", "m", "a")
        await hand.type("both")
        await hand.press("enter", "#")
        assert "tags of the passage" in hand.footer
        await hand.type("thaw")
        await hand.press("enter")
        kept = {one.selector.exact.split()[0]: (one.note, one.tags) for one in on_disk()}
        assert kept == {"In": ("", ()), "Ferrant": ("both", ("thaw",))}


async def test_a_note_is_not_kept_with_the_passage_that_a_selection_ends_before(
    opened: Opens, on_disk: Read
) -> None:
    """Where the caret has come to another passage, a and # still mean what is selected."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("What the divers")
        await hand.press("m")
        for key in "a#":
            hand.go_to("Ferrant had warned")
            await hand.press("v", "}", key)
            await hand.type("mine")
            await hand.press("enter")
        kept = {one.selector.exact.split()[0]: (one.note, one.tags) for one in on_disk()}
        assert kept == {"What": ("", ()), "Ferrant": ("mine", ("mine",))}


async def test_once_the_caret_moves_it_means_where_it_stands(opened: Opens, on_disk: Read) -> None:
    """What was marked last is meant until the caret moves; then the sentence under it is."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("Ferrant had warned")
        await hand.press("v", "}", "m", "l", "a")
        await hand.type("here")
        await hand.press("enter")
        assert {one.selector.exact.split()[0]: one.note for one in on_disk()} == {
            "Ferrant": "",
            "What": "here",
        }


async def test_a_mark_that_is_taken_back_is_meant_no_longer(opened: Opens, on_disk: Read) -> None:
    """After u, a marks the sentence under the caret as if nothing had been marked."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("Ferrant had warned")
        await hand.press("v", "}", "m", "u", "a")
        await hand.type("here")
        await hand.press("enter")
        assert [(one.selector.exact, one.note) for one in on_disk()] == [("What the divers saw", "here")]


async def test_a_quotation_marked_in_the_panel_gets_the_note(opened: Opens, on_disk: Read) -> None:
    """m and a in the panel mean the quotation that is chosen there, wherever the caret stands."""
    async with opened() as hand:
        await hand.press("enter", "m", "1", "j")
        for keys in (("m", "a"), ("j", "a")):
            await hand.press(*keys)
            await hand.type("said")
            await hand.press("enter")
        assert [one.note for one in on_disk()].count("said") == 2
        assert all(one.selector.exact.startswith("“") for one in on_disk() if one.note)


async def test_a_does_what_is_said_of_it_where_the_passage_is_marked_already(
    opened: Opens, on_disk: Read
) -> None:
    """“a adds a note, d removes it”: though the caret stands behind the passage."""
    async with opened() as hand:
        await hand.press("enter", "g", "m", "v", "}", "m")
        assert "marked already" in hand.footer
        await hand.press("a")
        await hand.type("quid")
        await hand.press("enter")
        assert [(one.selector.exact, one.note) for one in on_disk()] == [(WALL, "quid")]
        await hand.press("{", "v", "}", "m", "d")
        assert on_disk() == []


async def test_a_note_can_be_changed_and_taken_back(opened: Opens, on_disk: Read) -> None:
    """The words that are there stand in the line; u brings the older ones back."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("opened at night")
        await hand.press("a")
        await hand.type("one")
        await hand.press("enter", "a")
        await hand.type(" two")
        await hand.press("enter")
        assert on_disk()[0].note == "one two"
        await hand.press("u")
        assert on_disk()[0].note == "one"
        await hand.press("u")
        assert on_disk()[0].note == ""
        await hand.press("ctrl+r", "ctrl+r")
        assert on_disk()[0].note == "one two"


async def test_giving_up_a_note_changes_nothing(opened: Opens, on_disk: Read) -> None:
    """esc in the line leaves the note as it was."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("opened at night")
        await hand.press("m", "a")
        await hand.type("never mind")
        await hand.press("escape")
        assert on_disk()[0].note == ""
        assert hand.pane == "article"


async def test_keys_typed_into_a_note_are_words(opened: Opens, on_disk: Read) -> None:
    """q, u, d and 1 in a note are letters, not commands."""
    async with opened() as hand:
        await hand.press("enter", "m", "a")
        await hand.type("quid 1? [x]")
        await hand.press("enter")
        assert on_disk()[0].note == "quid 1? [x]"


async def test_a_note_after_a_pair_of_undo_and_redo_keeps_both_changes(opened: Opens, on_disk: Read) -> None:
    """Taking back a mark with its note and making both again gives the passage as it was."""
    async with opened() as hand:
        await hand.press("enter", "m", "a")
        await hand.type("note")
        await hand.press("enter", "u", "u")
        assert on_disk() == []
        await hand.press("ctrl+r", "ctrl+r")
        assert [bookmark.note for bookmark in on_disk()] == ["note"]


# -- removing and taking back ---------------------------------------------------------------------


async def test_a_mark_is_taken_back_and_made_again(opened: Opens) -> None:
    """u after m: the passage is gone; ctrl+r: it is there again."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("opened at night")
        await hand.press("m", "u")
        assert hand.bookmarks == []
        assert "Taken back" in hand.footer
        await hand.press("ctrl+r")
        assert hand.bookmarks == [SENTENCE]


def annotate(path: Path, note: str, tags: list[str]) -> None:
    """Give every passage a note and tags, as another program does."""
    library = open_library(path)
    for bookmark, _ in library.bookmarks.all():
        library.bookmarks.write_note(bookmark.id, note)
        library.bookmarks.write_tags(bookmark.id, tags)
    library.close()


def remove_all(path: Path) -> None:
    """Remove every passage, as another program does."""
    library = open_library(path)
    for bookmark, _ in library.bookmarks.all():
        library.bookmarks.remove(bookmark.id)
    library.close()


async def test_what_another_program_wrote_to_a_passage_comes_back_with_it(
    opened: Opens, on_disk: Read, library_file: Path
) -> None:
    """m, a note and tags from elsewhere, u and ctrl+r: nothing of them is lost; nor by d and u."""
    async with opened() as hand:
        await hand.press("enter", "m")
        annotate(library_file, "from elsewhere", ["weir"])
        await hand.press("u")
        assert on_disk() == []
        await hand.press("ctrl+r")
        assert [(one.note, one.tags) for one in on_disk()] == [("from elsewhere", ("weir",))]
        annotate(library_file, "once more", ["lock"])
        await hand.press("u", "ctrl+r")
        assert [(one.note, one.tags) for one in on_disk()] == [("once more", ("lock",))]


async def test_a_passage_removed_on_the_sheet_comes_back_as_it_was_in_the_library(
    opened: Opens, on_disk: Read, library_file: Path
) -> None:
    """A note that another program wrote while the sheet was shown is there after d and u."""
    async with opened() as hand:
        await hand.press("enter", "m", "B")
        annotate(library_file, "from elsewhere", ["weir"])
        await hand.press("d", "u")
        assert [(one.note, one.tags) for one in on_disk()] == [("from elsewhere", ("weir",))]
        assert "from elsewhere" in hand.text


async def test_the_passage_under_the_caret_is_removed(opened: Opens, on_disk: Read) -> None:
    """d in a passage removes it, note and all; u brings the very same one back."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("opened at night")
        await hand.press("a")
        await hand.type("keep me")
        await hand.press("enter")
        before = on_disk()
        await hand.press("d")
        assert on_disk() == []
        await hand.press("u")
        assert on_disk() == before


async def test_of_passages_inside_each_other_the_innermost_is_meant(opened: Opens) -> None:
    """Where a word is marked in a marked sentence, d on the word removes the word."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("opened at night")
        await hand.press("m", "v", "l", "l", "m")
        hand.go_to("opened at night")
        await hand.press("d")
        assert hand.bookmarks == [SENTENCE]


async def test_in_the_panel_the_chosen_passage_is_removed(opened: Opens) -> None:
    """d on a passage of the tab removes that one, wherever the caret is."""
    async with opened() as hand:
        await hand.press("enter")
        for words in ("Two divers", "opened at night"):
            hand.go_to(words)
            await hand.press("m")
        await hand.press("4", "j", "d")
        assert hand.bookmarks == [SENTENCE]
        assert hand.pane == "panel"


async def test_where_there_is_no_passage_d_says_so(opened: Opens) -> None:
    """In an article d never removes the article."""
    async with opened() as hand:
        await hand.press("enter", "d")
        assert hand.app.library.articles.counts()[0] == 6
        assert "No passage here" in hand.footer


async def test_every_change_is_taken_back_in_turn(opened: Opens) -> None:
    """Marks, removals and read marks of different articles go back one by one, newest first."""
    async with opened() as hand:
        await hand.press("enter", "m", "J", "m", "escape", "G", "d")
        assert len(hand.list.numbers) == 5
        await hand.press("u")
        assert len(hand.list.numbers) == 6
        assert len(hand.bookmarks) == 2
        await hand.press("u")
        assert len(hand.bookmarks) == 1
        await hand.press("u")
        assert hand.bookmarks == []
        await hand.press("u")
        assert "Nothing to take back" in hand.footer
        await hand.press("ctrl+r", "ctrl+r", "ctrl+r")
        assert len(hand.bookmarks) == 2
        assert len(hand.list.numbers) == 5


# -- copying --------------------------------------------------------------------------------------


def copied(hand: Hand) -> str:
    """What the terminal was asked to put on its clipboard last."""
    sequences = [sequence for sequence in hand.sent if sequence.startswith("\x1b]52;c;")]
    return base64.b64decode(sequences[-1].removeprefix("\x1b]52;c;").rstrip("\x07\x1b\\")).decode()


async def test_a_sentence_is_copied(opened: Opens, monkeypatch: pytest.MonkeyPatch) -> None:
    """y copies the sentence under the caret, and says by which way."""
    for name in ("TMUX", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", "")
    async with opened(160) as hand:
        await hand.press("enter")
        hand.go_to("opened at night")
        await hand.press("y")
        assert copied(hand) == SENTENCE
        assert places.fallback_clipboard_file().read_text(encoding="utf-8") == SENTENCE
        assert "Copied 10 words by the terminal" in hand.footer


async def test_a_selection_is_copied_with_its_source(opened: Opens, monkeypatch: pytest.MonkeyPatch) -> None:
    """Y adds a line that says where the words come from; the selection ends."""
    monkeypatch.setenv("PATH", "")
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("Two divers")
        await hand.press("v", "w", "l", "l", "l", "l", "l", "Y")
        words, source = copied(hand).split("\n")
        assert words == "Two divers"
        assert source == f"— “{WALL}”, Orrelund Echo, 14 March 2019, https://echo.example/wall"
        assert not hand.selected


async def test_ctrl_c_copies_and_does_not_quit(opened: Opens, monkeypatch: pytest.MonkeyPatch) -> None:
    """The key of the habit does what the habit expects."""
    monkeypatch.setenv("PATH", "")
    async with opened() as hand:
        await hand.press("enter", "ctrl+c")
        assert copied(hand)
        assert hand.app.is_running


async def test_a_note_of_several_lines_outlives_being_looked_at(opened: Opens, on_disk: Read) -> None:
    """a and enter on a note that came with line breaks leave it as it was."""
    async with opened() as hand:
        await hand.press("enter", "m")
        (bookmark,) = hand.reading.bookmarks()
        hand.app.library.bookmarks.update(replace(bookmark, note="one\n\ntwo"))
        await hand.press("a", "enter")
        assert on_disk()[0].note == "one\n\ntwo"


# -- passages whose words have changed ------------------------------------------------------------


async def test_an_orphan_is_kept_and_says_what_it_is(opened: Opens, on_disk: Read) -> None:
    """A passage that is no longer in the text is listed with its words, and nowhere shown in the text;
    enter says why it leads nowhere, d removes it, u brings it back.
    """
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("opened at night")
        await hand.press("m")
        (bookmark,) = hand.reading.bookmarks()
        orphan = replace(bookmark, state=BookmarkState.ORPHAN)
        hand.app.library.bookmarks.update(orphan)
        await hand.press("J", "K", "4")
        assert not hand.view.passages
        assert "no longer in the text" in hand.words_in("panel")
        await hand.press("enter")
        assert "no longer in the article" in hand.footer
        await hand.press("d")
        assert on_disk() == []
        await hand.press("u")
        assert [kept.state for kept in on_disk()] == [BookmarkState.ORPHAN]


async def test_a_passage_that_moved_says_how_sure_it_is(opened: Opens) -> None:
    """It stands in the text where it was found, and the panel says how alike it is."""
    async with opened() as hand:
        await hand.press("enter")
        hand.go_to("opened at night")
        await hand.press("m")
        (bookmark,) = hand.reading.bookmarks()
        hand.app.library.bookmarks.update(replace(bookmark, state=BookmarkState.MOVED, score=0.87))
        await hand.press("J", "K", "4")
        assert len(hand.view.passages) == 1
        assert "87 % alike" in hand.words_in("panel")


async def test_a_note_is_taken_back_to_what_another_program_had_written(
    opened: Opens, on_disk: Read, library_file: Path
) -> None:
    """A note written over one that was never shown here: u brings that one, and ctrl+r loses none either."""
    async with opened() as hand:
        await hand.press("enter", "m", "a")
        await hand.type("mine")
        annotate(library_file, "from elsewhere", ["weir"])
        await hand.press("enter")
        assert [one.note for one in on_disk()] == ["mine"]
        assert "Kept the note in place of one written elsewhere · u takes it back" in hand.footer
        await hand.press("u")
        assert [one.note for one in on_disk()] == ["from elsewhere"]
        await hand.press("ctrl+r")
        annotate(library_file, "once more", ["weir"])
        for key in ("u", "ctrl+r"):
            await hand.press(key)
            assert [(one.note, one.tags) for one in on_disk()] == [("once more", ("weir",))]


async def test_a_note_that_stays_is_not_told_as_taken_back(
    opened: Opens, on_disk: Read, library_file: Path
) -> None:
    """Another program has written there since: it is said that its note stays, and u leads further back."""
    stays = "Another note was written elsewhere meanwhile; it stays."
    async with opened() as hand:
        await hand.press("enter", "m", "a", "x", "enter")
        annotate(library_file, "from elsewhere", [])
        for key in ("u", "ctrl+r"):
            await hand.press(key)
            assert stays in hand.footer
            assert [one.note for one in on_disk()] == ["from elsewhere"]
        await hand.press("u", "u")
        assert "Taken back: marked" in hand.footer
        assert on_disk() == []


@pytest.mark.parametrize("asks", ["a", "#"])
async def test_what_was_written_to_a_passage_that_is_gone_is_not_told_as_taken_back(
    opened: Opens, library_file: Path, asks: str
) -> None:
    """Another program removed it since: neither a note nor tags can be taken from it."""
    async with opened() as hand:
        await hand.press("enter", "m", asks, "x", "enter")
        remove_all(library_file)
        await hand.press("u")
        assert "This passage was removed elsewhere." in hand.footer


async def test_a_note_that_another_program_wrote_is_not_removed_unseen(
    opened: Opens, on_disk: Read, library_file: Path
) -> None:
    """Whoever empties the prompt means the note that stood in it."""
    async with opened() as hand:
        await hand.press("enter", "m", "a", "x", "enter", "a", "backspace")
        annotate(library_file, "from elsewhere", [])
        await hand.press("enter")
        assert [one.note for one in on_disk()] == ["from elsewhere"]
        assert "Another note was written elsewhere meanwhile; it stays." in hand.footer


async def test_a_note_on_a_passage_that_went_meanwhile_is_not_told_as_kept(
    opened: Opens, library_file: Path
) -> None:
    """Another program removed it while the note was written: that is said, with nothing to take back."""
    async with opened() as hand:
        await hand.press("enter", "m", "a")
        await hand.type("mine")
        remove_all(library_file)
        await hand.press("enter")
        assert "This passage was removed elsewhere." in hand.footer
        assert hand.bookmarks == []
