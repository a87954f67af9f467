"""The officer of the stories: hands on keyboard, mouse and clipboard, eyes on the window.

Nothing here reaches behind the screen: what is done goes through events and buttons, what is known is a text that is shown.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kinerja_desktop.gui.halaman.laporan import HalamanLaporan
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.tabel import TabelLembar

LAMA = 20_000
"""Milliseconds that something may take on a slow machine."""


class Petugas:
    """One person at one window. Cells are named as on screen: a text of the row, the heading of the column."""

    def __init__(self, qtbot: QtBot, jendela: MainWindow, berkas: Path) -> None:
        self.qtbot, self.jendela = qtbot, jendela
        qtbot.waitUntil(lambda: anak(jendela, QLabel, "namaBerkas").text() == berkas.name, timeout=LAMA)
        jendela.activateWindow()
        qtbot.waitUntil(jendela.isActiveWindow, timeout=LAMA)

    # Going about -----------------------------------------------------------------------------------------------------

    def buka_tab(self, judul: str) -> QWidget:
        """To a tab by its shortcut Alt+number."""
        semua = [self.jendela.tab.tabText(n).replace("&&", "&") for n in range(self.jendela.tab.count())]
        QTest.keyClick(self.jendela, Qt.Key(Qt.Key.Key_1 + semua.index(judul)), Qt.KeyboardModifier.AltModifier)
        self.qtbot.waitUntil(lambda: self.jendela.halaman_kini() is not None, timeout=LAMA)
        halaman = self.jendela.halaman_kini()
        assert halaman is not None
        assert halaman.isVisible()
        return halaman

    def tutup_jendela(self) -> None:
        """The cross in the corner; nobody asks whether to save."""
        assert self.jendela.close()

    @property
    def tabel(self) -> TabelLembar:
        """The chief grid of the page."""
        halaman = self.jendela.halaman_kini()
        tabel = getattr(halaman, "tabel", None)
        assert isinstance(tabel, TabelLembar)
        assert tabel.isVisible()
        return tabel

    def klik(self, baris: str | int, kolom: str) -> None:
        """Put the cursor on a cell with the mouse."""
        tabel, (r, c) = self.tabel, self._tempat(baris, kolom)
        indeks, kisi = tabel.model.index(r, c), tabel.tampilan.kisi(c)

        def terlihat() -> bool:
            """Turn the wheel until the cell is in sight; rows still grow while the grid is young."""
            tabel.tampilan.scrollTo(indeks)
            return kisi.viewport().rect().contains(kisi.visualRect(indeks).center())

        self.qtbot.waitUntil(terlihat, timeout=LAMA)
        QTest.mouseClick(kisi.viewport(), Qt.MouseButton.LeftButton, pos=kisi.visualRect(indeks).center())
        assert tabel.tampilan.kini() == (r, c), f"the click on {baris} · {kolom} went elsewhere"
        assert tabel.tampilan.hasFocus()

    def ke_tabel(self) -> int:
        """Into the grid without the mouse; how many times Tab had to be pressed."""
        for kali in range(60):
            if self.tabel.tampilan.hasFocus():
                return kali
            self.tekan("Tab")
        raise AssertionError("Tab never comes to the grid")

    def _tempat(self, baris: str | int, kolom: str) -> tuple[int, int]:
        return (baris if isinstance(baris, int) else self.baris(baris)), self._nomor_kolom(kolom)

    def baris(self, teks: str) -> int:
        """The first row that shows exactly this text in one of its cells, else the first one that has it in a text."""
        isi = [[self._teks(r, c) for c in range(len(self.judul()))] for r in range(self.tabel.model.rowCount())]
        for cocok in (lambda sel: sel.strip() == teks, lambda sel: teks in sel):
            for r, satu in enumerate(isi):
                if any(cocok(sel) for sel in satu):
                    return r
        raise AssertionError(f"no row shows “{teks}”; there is {[' | '.join(satu)[:60] for satu in isi]}")

    def judul(self) -> list[str]:
        """Headings of the columns."""
        model = self.tabel.model
        return [str(model.headerData(c, Qt.Orientation.Horizontal)) for c in range(model.columnCount())]

    def _nomor_kolom(self, judul: str) -> int:
        semua = self.judul()
        for cocok in (lambda j: j == judul, lambda j: j.startswith(judul)):
            for c, satu in enumerate(semua):
                if cocok(satu):
                    return c
        raise AssertionError(f"no column “{judul}”; there is {semua}")

    # Hands -----------------------------------------------------------------------------------------------------------

    def tekan(self, *tombol: str) -> None:
        """Press keys by name: ``Enter``, ``Shift+Right``, ``Ctrl+Z``."""
        for nama in tombol:
            kunci: QKeyCombination = QKeySequence(nama)[0]  # type: ignore[index]
            QTest.keyClick(_fokus(), kunci.key(), kunci.keyboardModifiers())

    def ketik(self, *teks: str) -> None:
        """Type, character by character, into whatever has the focus. ``⏎`` is Enter, ``⇥`` is Tab."""
        for huruf in "".join(teks):
            if huruf in "⏎⇥":
                self.tekan("Return" if huruf == "⏎" else "Tab")
            else:
                QTest.keyClicks(_fokus(), huruf)

    def isi(self, baris: str | int, kolom: str, teks: str) -> None:
        """Click a cell, type, Enter; the cell takes it."""
        self.klik(baris, kolom)
        self.ketik(teks, "⏎")
        assert self.tabel.sunting.editor is None, f"{teks!r} stayed in the editor: {self.pesan()}"

    def ganti(self, *teks: str) -> None:
        """Replace what stands in the open editor and type on."""
        self.tekan("Ctrl+A")
        self.ketik(*teks)

    def pilihan(self, baris: str | int, kolom: str, teks: str) -> None:
        """Type one of a closed list into a cell: Enter closes the list, Enter again takes it."""
        self.klik(baris, kolom)
        self.ketik(teks)
        assert QApplication.activePopupWidget() is not None, "the list of choices opens while one types"
        self.tekan("Return", "Return")
        assert self.lihat(baris, kolom) == teks

    def tempel(self, teks: str) -> None:
        """What the spreadsheet has put on the clipboard, pasted at the cursor."""
        QApplication.clipboard().setText(teks)
        self.tekan("Ctrl+V")

    def tombol(self, teks: str) -> None:
        """Click a button by its words."""
        semua = [b for b in self.jendela.findChildren(QAbstractButton) if b.isVisible()]
        cocok = [b for b in semua if b.text().replace("&&", "\0").replace("&", "").replace("\0", "&") == teks]
        assert len(cocok) == 1, f"buttons “{teks}”: {len(cocok)}; in sight: {sorted({b.text() for b in semua})}"
        assert cocok[0].isEnabled(), f"“{teks}” is greyed"
        QTest.mouseClick(cocok[0], Qt.MouseButton.LeftButton)

    def daftar(self, nama: str, teks: str) -> None:
        """Choose from a list box, named by what a screen reader calls it, with the arrow keys."""
        (kotak,) = [k for k in self.jendela.findChildren(QComboBox) if k.isVisible() and k.accessibleName() == nama]
        kotak.setFocus(Qt.FocusReason.TabFocusReason)
        tujuan = kotak.findText(teks)
        assert tujuan >= 0, [kotak.itemText(i) for i in range(kotak.count())]
        while (langkah := tujuan - kotak.currentIndex()) != 0:
            QTest.keyClick(kotak, Qt.Key.Key_Down if langkah > 0 else Qt.Key.Key_Up)

    def pilih_menu(self, teks: str) -> None:
        """Take an entry of the menu that a button has opened: arrows and Enter."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        isi = [a.text().replace("&", "") for a in menu.actions() if not a.isSeparator()]
        assert teks in isi, isi
        for _ in range(isi.index(teks) + 1):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        # A window system gives the window its place back; the offscreen one forgets it.
        self.jendela.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None or self.jendela.isActiveWindow())

    def isi_kotak(self, nama: str, teks: str) -> None:
        """Click a field outside the grids by its name for screen readers, replace what is in it, Enter."""
        semua = [k for k in self.jendela.findChildren(QLineEdit) if k.isVisible()]
        # The line inside a list of proposals is called as the list is.
        sebutan = [(k, k.accessibleName() or k.parentWidget().accessibleName()) for k in semua]  # type: ignore[union-attr]
        kotak = [k for k, sebut in sebutan if sebut == nama]
        assert len(kotak) == 1, [sebut for _, sebut in sebutan]
        QTest.mouseClick(kotak[0], Qt.MouseButton.LeftButton)
        self.tekan("Ctrl+A")
        self.ketik(teks, "⏎")

    # Eyes ------------------------------------------------------------------------------------------------------------

    def lihat(self, baris: str | int, *kolom: str) -> Any:
        """What stands in a cell of a row; several columns give a tuple."""
        r = baris if isinstance(baris, int) else self.baris(baris)
        isi = tuple(self._teks(r, self._nomor_kolom(k)) for k in kolom)
        return isi if len(isi) > 1 else isi[0]

    def lihat_kolom(self, kolom: str) -> list[str]:
        """A column from top to bottom."""
        c = self._nomor_kolom(kolom)
        return [self._teks(r, c) for r in range(self.tabel.model.rowCount())]

    def _teks(self, r: int, c: int) -> str:
        return str(self.tabel.model.index(r, c).data(Qt.ItemDataRole.DisplayRole) or "")

    def petunjuk(self, baris: str | int, kolom: str) -> str:
        """Tooltip of a cell."""
        r, c = self._tempat(baris, kolom)
        return str(self.tabel.model.index(r, c).data(Qt.ItemDataRole.ToolTipRole) or "")

    def kursor_terlihat(self) -> bool:
        """Whether the cell of the cursor is in sight."""
        t = self.tabel.tampilan
        kisi = t.kisi(t.currentIndex().column())
        return kisi.viewport().rect().contains(kisi.visualRect(t.currentIndex()).center())

    def kursor(self) -> str:
        """Heading of the column in which the cursor stands."""
        kini = self.tabel.tampilan.kini()
        assert kini is not None
        return self.judul()[kini[1]]

    def baris_kursor(self) -> int:
        """Number of the row in which the cursor stands."""
        kini = self.tabel.tampilan.kini()
        assert kini is not None
        return kini[0]

    def pesan(self) -> str:
        """The message bar."""
        return self.jendela.pesan.teks.text() if self.jendela.pesan.isVisible() else ""

    def pertanyaan(self) -> str:
        """The question asked below the cell, or what the preview of a block says."""
        if (dialog := self.tabel.papan.dialog) is not None:
            return "\n".join(kata.text() for kata in dialog.findChildren(QLabel) if kata.isVisible())
        tanya = self.tabel.tanya
        return tanya.kalimat.text() if tanya.isVisible() else ""

    def jawaban(self) -> list[str]:
        """The answers offered to it, without their numbers."""
        if (dialog := self.tabel.papan.dialog) is not None:
            semua = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible() and b.text()]
            return [b.text().replace("&", "") for b in semua if not isinstance(b, QCheckBox)]
        return [t.text().split(maxsplit=1)[1] for t in self.tabel.tanya.tombol]

    def label(self, nama: str) -> str:
        """A label of the window by its object name."""
        return anak(self.jendela, QLabel, nama).text()

    def teks_tombol(self) -> list[str]:
        """The words on the buttons in sight."""
        semua = self.jendela.findChildren(QAbstractButton)
        return [b.text().replace("&", "") for b in semua if b.isVisible() and b.text()]

    def tunggu_pratinjau(self) -> None:
        """Until the pages are shown on Laporan & Kirim."""
        halaman = self.jendela.halaman_kini()
        assert isinstance(halaman, HalamanLaporan)
        self.qtbot.waitUntil(lambda: halaman.pratinjau.lembar.citra is not None, timeout=LAMA)


def _fokus() -> QWidget:
    """Where keys go: into a list that has popped up, as the window system does it, else to the focus."""
    if (popup := QApplication.activePopupWidget()) is not None:
        return popup.focusWidget() or popup
    fokus = QApplication.focusWidget()
    assert fokus is not None, "nothing has the focus: keys would go nowhere"
    return fokus
