"""The window under test: the example of Rutan SoE in a folder of its own, settings of its own, dressed as at start."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kinerja_desktop.gui import tema, terjemahan
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.sesi import Nada, Sesi
from kinerja_desktop.gui.tugas import tunggu_semua


@pytest.fixture(scope="session")
def berkas_contoh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example, made once; tests get copies."""
    from kinerja_desktop.layanan import buat_contoh

    return buat_contoh("rutan-soe-2023", tmp_path_factory.mktemp("contoh") / "rutan-soe.kinerja")


@pytest.fixture
def contoh(berkas_contoh: Path, tmp_path: Path) -> Path:
    """A copy of the example that may be changed."""
    return Path(shutil.copy(berkas_contoh, tmp_path / "rutan-soe.kinerja"))


@pytest.fixture
def pesan(sesi: Sesi) -> list[tuple[str, Nada]]:
    """What the module's own sitting says in the message bar."""
    daftar: list[tuple[str, Nada]] = []
    sesi.pesan.connect(lambda teks, nada: daftar.append((teks, nada)))
    return daftar


@pytest.fixture
def setelan(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "setelan.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def buat_jendela(qtbot: QtBot, qapp: QApplication, setelan: QSettings) -> Iterator[Callable[[Path | None], MainWindow]]:
    """Makes shown windows of 1366×768 and closes them after the test."""
    terjemahan.pasang(qapp)
    tema.pasang(qapp, "terang")
    jendela: list[MainWindow] = []

    def buat(berkas: Path | None) -> MainWindow:
        satu = MainWindow(setelan)
        qtbot.addWidget(satu)
        satu.resize(1366, 768)
        satu.show()
        satu.mulai(berkas)
        jendela.append(satu)
        return satu

    yield buat
    for satu in jendela:
        satu.close()
    tunggu_semua()
    qapp.processEvents()


@pytest.fixture
def jendela(buat_jendela: Callable[[Path | None], MainWindow], contoh: Path) -> MainWindow:
    """A window with the example open."""
    return buat_jendela(contoh)
