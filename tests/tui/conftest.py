"""A made library that is built once, and hands to open it with."""

from __future__ import annotations

import shutil
import sys
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from hypothesis import settings as how_to_try
from textual.screen import Screen

sys.path.insert(0, str(Path(__file__).parent))  # so that the tests find what is made for them here

import made_library
from hand import Hand

from reader import places
from reader.intake.fingerprint import fingerprint
from reader.library import open_library
from reader.settings import Settings, recall
from reader.themes import read_theme, theme_files
from reader.tui.app import ReaderApp

# The same examples in every run: a test that fails fails again.
how_to_try.register_profile("steady", how_to_try.get_profile("house"), derandomize=True, max_examples=60)
how_to_try.load_profile("steady")

Opens = Callable[..., AbstractAsyncContextManager[Hand]]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made library's file; copy it, never write to it."""
    path = tmp_path_factory.mktemp("made") / "library.sqlite"
    made_library.build(path)
    return path


@pytest.fixture
def library_file(built: Path) -> Path:
    """A copy of the made library, where the program looks for the user's."""
    path = places.library_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(built, path)
    return path


@pytest.fixture
def as_made_now(library_file: Path) -> Path:
    """The copy, as if the rules of this very moment had made it: the program makes nothing of it anew."""
    library = open_library(library_file)
    for number in library.articles.numbers():
        library.shelf.keep(number, fingerprint())
    library.close()
    return library_file


def leave_unpainted(screen: Screen[None]) -> None:
    """In the place of Textual's painting, which takes half of the time and which no test would see."""
    screen._dirty_widgets.clear()
    screen._compositor._dirty_regions.clear()


@pytest.fixture
def opened(library_file: Path, monkeypatch: pytest.MonkeyPatch) -> Opens:
    """Opens the application over the library, in a terminal of some size."""

    monkeypatch.chdir(
        library_file.parent
    )  # what is exported without a word about where stays out of the checkout
    # What is on the screen does not depend on how fast the machine is: it is painted when it is looked at.
    monkeypatch.setattr("textual.screen.UPDATE_PERIOD", 3600)
    monkeypatch.setattr("textual.screen.Screen._compositor_refresh", leave_unpainted)

    @asynccontextmanager
    async def opens(
        width: int = 110,
        height: int = 26,
        *,
        theme: str = "night",
        keys: Mapping[str, str] | None = None,
        under: Sequence[str] = (),
        paths: Sequence[str] = (),
        complaints: Sequence[str] = (),
        settings: Settings | None = None,
    ) -> AsyncIterator[Hand]:
        library = open_library(library_file)
        worn = read_theme(theme, theme_files(places.theme_folders()))
        chosen = settings or Settings(keys=keys or {})
        app = ReaderApp(
            library,
            worn,
            settings=chosen,
            state=recall(),
            under=under,
            paths=paths,
            complaints=complaints,
        )
        try:
            async with app.run_test(size=(width, height)) as pilot:
                hand = Hand(app, pilot)
                # Textual's pilot guesses by the processor's load when all is done, and takes long over it.
                monkeypatch.setattr("textual.app.wait_for_idle", hand.quiet)
                monkeypatch.setattr("textual.pilot.wait_for_idle", hand.quiet)
                await hand.settle()
                yield hand
        finally:
            library.close()

    return opens
