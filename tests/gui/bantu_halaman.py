"""What the tests of the tabs share: a sitting on the example, a hand on the keyboard, eyes on the grid."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kinerja_desktop.domain.periode import BULAN
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.gui.halaman.realisasi import HalamanRealisasi
from kinerja_desktop.gui.sesi import Sesi
from kinerja_desktop.gui.tabel import TabelLembar
from tests.gui.palsu import BerkasPalsu, dokumen_contoh


def sesi_uji(dokumen: TahunKinerja | None = None, *lain: TahunKinerja, bulan: int = 12) -> Sesi:
    """A sitting on a document (the example Rutan SoE 2023) at a month; ``lain`` are other years of its file."""
    isi = dokumen or dokumen_contoh()
    sesi = Sesi()
    sesi.buka(BerkasPalsu(isi, *lain), isi.tahun)  # type: ignore[arg-type]
    sesi.pilih(periode=BULAN[bulan - 1])
    return sesi


def tampilkan(qtbot: QtBot, halaman: QWidget, lebar: int = 1366, tinggi: int = 640) -> None:
    """Show a page or card as a window of its own, ready for keys."""
    qtbot.addWidget(halaman)
    halaman.resize(lebar, tinggi)
    halaman.show()
    qtbot.waitExposed(halaman)
    halaman.activateWindow()
    qtbot.waitUntil(halaman.isActiveWindow)


def halaman_realisasi(qtbot: QtBot, sesi: Sesi, lebar: int = 1300) -> HalamanRealisasi:
    """The tab Realisasi of a sitting, the keyboard in its grid."""
    halaman = HalamanRealisasi(sesi)
    tampilkan(qtbot, halaman, lebar)
    halaman.tabel.setFocus()
    return halaman


def ambil_menu(menu: QMenu, *jalan: str) -> None:
    """Take an entry of a menu, through its submenus, each by its beginning."""
    for kata in jalan:
        aksi = next((a for a in menu.actions() if a.text().replace("&", "").startswith(kata)), None)
        assert aksi is not None, (kata, [a.text() for a in menu.actions()])
        if (bawah := aksi.menu()) is not None:
            assert isinstance(bawah, QMenu)
            menu = bawah
        else:
            assert aksi.isEnabled(), kata
            aksi.trigger()


def baris(tabel: TabelLembar, teks: str, id_kolom: str = "") -> int:
    """The first row that shows ``teks`` (in that column)."""
    model = tabel.model
    for r in range(len(model.baris)):
        for c, kolom in enumerate(model.kolom):
            if teks in model.isi(r, c).teks and id_kolom in ("", kolom.id):
                return r
    raise AssertionError(f"no row shows {teks!r}")


def nomor_kolom(tabel: TabelLembar, id_kolom: str) -> int:
    return [k.id for k in tabel.model.kolom].index(id_kolom)


def teks(tabel: TabelLembar, r: int, id_kolom: str) -> str:
    return tabel.model.isi(r, nomor_kolom(tabel, id_kolom)).teks


def ketik(tabel: TabelLembar, r: int, id_kolom: str, isi: str) -> None:
    """Go to a cell, type, Enter."""
    tabel.tampilan.ke(r, nomor_kolom(tabel, id_kolom))
    tabel.tampilan.setFocus(Qt.FocusReason.OtherFocusReason)
    for huruf in isi:
        QTest.keyClicks(QApplication.focusWidget() or tabel.tampilan, huruf)
    QTest.keyClick(QApplication.focusWidget() or tabel.tampilan, Qt.Key.Key_Return)
