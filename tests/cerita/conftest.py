"""The stage of the stories: the window as the tests of the gui make it, and an officer who sits down at it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kinerja_desktop.gui.main_window import MainWindow
from tests.cerita.petugas import Petugas
from tests.gui.conftest import berkas_contoh, buat_jendela, contoh, setelan

__all__ = ["berkas_contoh", "buat_jendela", "contoh", "masuk", "setelan"]


@pytest.fixture
def masuk(buat_jendela: Callable[[Path | None], MainWindow], qtbot: QtBot) -> Callable[[Path], Petugas]:
    """Opens a file in a window of its own and hands over keyboard and mouse."""

    def buka(berkas: Path) -> Petugas:
        return Petugas(qtbot, buat_jendela(berkas), berkas)

    return buka
