"""Buttons under the keyboard: Enter presses the one in focus, a menu opened by its letter leaves the button as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from kinerja_desktop.gui.halaman.realisasi import HalamanRealisasi
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Nada
from kinerja_desktop.gui.tombol import beri_menu, tabel_dari

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


def test_ctrl_s_writes_the_cell_and_stays_on_it(jendela: MainWindow) -> None:
    halaman = jendela.ke_tab("realisasi")
    assert isinstance(halaman, HalamanRealisasi)
    tampilan, berkas = halaman.tabel.tampilan, jendela.sesi.berkas
    assert berkas is not None
    tempat = tampilan.gerak.pertama()
    assert tempat is not None
    tampilan.ke(*tempat)
    tampilan.setFocus()
    for huruf in "7x":
        QTest.keyClicks(QApplication.focusWidget(), huruf)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert halaman.tabel.sunting.editor is not None  # refused: it stays to be mended
    assert jendela.pesan.nada == Nada.PERINGATAN
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert halaman.tabel.sunting.editor is None
    assert tampilan.kini() == tempat
    assert "isi realisasi" in berkas.label_urung
    assert "sudah tersimpan" in jendela.pesan.teks.text()


def test_ctrl_s_commits_a_field_and_ctrl_p_leads_to_the_pages(jendela: MainWindow) -> None:
    halaman = jendela.ke_tab("profil")
    assert halaman is not None
    singkat = anak(halaman, QLineEdit, "nama_singkat")
    singkat.setFocus()
    singkat.selectAll()
    QTest.keyClicks(singkat, "Rutan SoE Baru")
    QTest.keyClick(singkat, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert jendela.sesi.dokumen.satker[0].nama_singkat == "Rutan SoE Baru"
    assert singkat.hasFocus()
    QTest.keyClick(singkat, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert type(jendela.halaman_kini()).__name__ == "HalamanLaporan"


def test_a_commit_before_a_dialog_leaves_the_cursor_in_the_grid(jendela: MainWindow) -> None:
    halaman = jendela.ke_tab("realisasi")
    assert isinstance(halaman, HalamanRealisasi)
    tampilan = halaman.tabel.tampilan
    tempat = tampilan.gerak.pertama()
    assert tempat is not None
    tampilan.ke(*tempat)
    tampilan.setFocus()
    jendela.selesaikan_isian()
    assert tabel_dari(jendela.focusWidget()) is halaman.tabel
    QTest.keyClicks(QApplication.focusWidget(), "7")
    jendela.selesaikan_isian()
    assert halaman.tabel.sunting.editor is None
    assert tabel_dari(jendela.focusWidget()) is halaman.tabel
    assert tampilan.kini() == tempat
