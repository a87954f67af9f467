"""Buttons under the keyboard: Enter presses the one in focus, a menu opened by its letter leaves the button as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.tombol import beri_menu

Buat = Callable[[Path | None], MainWindow]


def test_enter_presses_the_first_button_of_an_empty_window(buat_jendela: Buat, monkeypatch: pytest.MonkeyPatch) -> None:
    jendela = buat_jendela(None)
    dipanggil: list[str] = []
    monkeypatch.setattr(jendela.pembuka, "baru", lambda: dipanggil.append("baru"))
    tombol = next(t for t in jendela.awal.findChildren(QPushButton) if t.text() == "Buat baru…")
    tombol.clicked.disconnect()
    tombol.clicked.connect(lambda: jendela.pembuka.baru())
    tombol.setFocus()
    QTest.keyClick(tombol, Qt.Key.Key_Return)
    QTest.keyClick(tombol, Qt.Key.Key_Enter)
    assert dipanggil == ["baru", "baru"]


def test_enter_presses_a_button_of_the_frame_but_ticks_nothing(jendela: MainWindow) -> None:
    cetak = anak(jendela, QPushButton, "tombolCetak")
    cetak.setFocus()
    QTest.keyClick(cetak, Qt.Key.Key_Return)
    halaman = jendela.halaman_kini()
    assert halaman is not None
    assert type(halaman).__name__ == "HalamanLaporan"
    centang = QCheckBox("Bagian", halaman)
    centang.show()
    asal = centang.isChecked()
    centang.setFocus()
    QTest.keyClick(centang, Qt.Key.Key_Return)
    assert centang.isChecked() == asal


class Lukisan(QObject):
    """Counts how often something is painted."""

    banyak = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.banyak += event.type() == QEvent.Type.Paint
        return False


def test_a_button_is_painted_anew_when_its_menu_has_gone(qtbot: QtBot) -> None:
    tombol, menu = QPushButton("Pagu"), QMenu()
    qtbot.addWidget(tombol)
    qtbot.addWidget(menu)
    menu.addAction("satu")
    beri_menu(tombol, menu)
    tombol.show()
    qtbot.waitExposed(tombol)
    lukisan = Lukisan()
    tombol.installEventFilter(lukisan)
    menu.aboutToHide.emit()
    qtbot.waitUntil(lambda: lukisan.banyak > 0)


def test_a_small_screen_is_filled_until_the_person_chose_a_size(buat_jendela: Buat) -> None:
    jendela = buat_jendela(None)
    assert jendela.penuhi_layar  # the screen of the tests is 800×800
    jendela.close()
    assert not buat_jendela(None).penuhi_layar
