"""Longer ways of the officer that several stories take: long texts by clipboard, dialogs, sections to print, a layout."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QListWidget, QMenu, QWidget

from kinerja_desktop.gui.muat import anak
from tests.cerita.petugas import LAMA, Petugas

# Lists and menus that pop up grab the keyboard; the offscreen platform cannot and says so.
tanpa_layar = pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard$", extend=True)


def tulis(p: Petugas, *isi: str) -> None:
    """Into the open editor, Tab after each: short texts typed, long ones pasted. ``""`` leaves a cell as it is."""
    for teks in isi:
        if len(teks) > 12:
            if p.tabel.sunting.editor is None:
                p.tekan("F2")
            QApplication.clipboard().setText(teks)
            p.tekan("Ctrl+A", "Ctrl+V")
        else:
            p.ketik(teks)
        p.tekan("Tab")


def tambah(p: Petugas, tombol: str) -> None:
    """A new row by the key of its button; the editor of its first cell opens."""
    p.tekan(tombol)
    p.qtbot.waitUntil(lambda: p.tabel.sunting.editor is not None, timeout=LAMA)


def ke(p: Petugas, kolom: str) -> None:
    """To a column of this row with Tab and Shift+Tab alone."""
    tujuan = p.judul().index(next(j for j in p.judul() if j.startswith(kolom)))
    for _ in range(40):
        kini = p.judul().index(p.kursor())
        if kini == tujuan:
            return
        p.tekan("Right" if kini < tujuan else "Left")
    raise AssertionError(f"the arrows never come to {kolom}")


def pilih_butir(daftar: QComboBox, nama: str) -> None:
    """Choose from a list with the arrow keys."""
    daftar.setFocus(Qt.FocusReason.TabFocusReason)
    tujuan = daftar.findText(nama)
    assert tujuan >= 0, [daftar.itemText(n) for n in range(daftar.count())]
    for _ in range(daftar.count()):
        if daftar.currentIndex() == tujuan:
            break
        QTest.keyClick(daftar, Qt.Key.Key_Down if daftar.currentIndex() < tujuan else Qt.Key.Key_Up)
    assert daftar.currentText() == nama


def pilih_letak(p: Petugas, nama: str) -> None:
    """Choose a layout in the list above the matrix."""
    pilih_butir(anak(_halaman(p), QComboBox, "tata_letak"), nama)
    assert anak(_halaman(p), QComboBox, "tata_letak").currentText() == nama


def _halaman(p: Petugas) -> QWidget:
    halaman = p.jendela.halaman_kini()
    assert halaman is not None
    return halaman


def dalam_dialog(*kerja: Callable[[QDialog], None]) -> Callable[[], None]:
    """What will be done in the dialogs that the next gesture opens, one after the other; returns the check that it was."""
    sisa = list(kerja)
    sabar = LAMA // 5

    def satu() -> None:
        nonlocal sabar
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isActiveWindow():
            sabar -= 1
            if sabar > 0:
                QTimer.singleShot(5, satu)
            return
        kini = sisa.pop(0)
        if sisa:
            QTimer.singleShot(0, satu)
        try:
            kini(dialog)
        finally:
            # A story that stumbled must not hang in the dialog.
            if not sisa and dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, satu)

    def periksa() -> None:
        nonlocal sabar
        sabar = 0
        assert not sisa, f"{len(sisa)} dialogs never came"

    return periksa


def cetak_bagian(p: Petugas, tujuan: Path, monkeypatch: pytest.MonkeyPatch, *bagian: str) -> Path:
    """On Laporan & Kirim: tick just these sections with the keyboard, save them as PDF."""
    p.buka_tab("Laporan & Kirim")
    p.tunggu_pratinjau()
    daftar = anak(_halaman(p), QListWidget, "daftarBagian")
    daftar.setFocus(Qt.FocusReason.TabFocusReason)
    tersisa = set(bagian)
    for n in range(daftar.count()):
        butir = daftar.item(n)
        if not butir.flags() & Qt.ItemFlag.ItemIsEnabled:
            continue
        while daftar.currentRow() != n:
            sebelum = daftar.currentRow()
            QTest.keyClick(daftar, Qt.Key.Key_Down if sebelum < n else Qt.Key.Key_Up)
            assert daftar.currentRow() != sebelum, f"the arrows do not reach “{butir.text()}”"
        if (butir.text() in bagian) != (butir.checkState() == Qt.CheckState.Checked):
            QTest.keyClick(daftar, Qt.Key.Key_Space)
        assert (butir.text() in bagian) == (butir.checkState() == Qt.CheckState.Checked)
        tersisa.discard(butir.text())
    assert not tersisa, f"{tersisa} not among {[daftar.item(n).text() for n in range(daftar.count())]}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tujuan), ""))
    p.tombol("Simpan PDF…")
    assert "tersimpan" in p.pesan(), p.pesan()
    return tujuan


def lewat_menu(p: Petugas, menu: str, pilihan: str) -> None:
    """Open a menu of the menu bar and take an entry with arrows and Enter."""
    judul = next(a for a in p.jendela.menuBar().actions() if a.text().replace("&", "") == menu)
    p.jendela.menuBar().setActiveAction(judul)
    daftar = QApplication.activePopupWidget()
    assert isinstance(daftar, QMenu)
    for _ in daftar.actions():
        QTest.keyClick(daftar, Qt.Key.Key_Down)
        kini = daftar.activeAction()
        if kini is not None and kini.text().replace("&", "") == pilihan:
            QTest.keyClick(daftar, Qt.Key.Key_Return)
            return
    raise AssertionError(f"“{pilihan}” not in {[a.text() for a in daftar.actions()]}")
