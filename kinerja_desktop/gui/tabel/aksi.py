"""The grid's commands as actions: for its context menu, and for a page that wants buttons of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ...application.sel import dapat_na
from ...domain.noun import JenisBulat, JenisDesimal, JenisIsian, JenisTanggal
from .dasar import DasarTabel
from .lembar import Lembar
from .tombol import PINTASAN

JUDUL = {
    "sunting": "&Sunting sel", "potong": "&Potong", "salin": "Sa&lin", "tempel": "&Tempel",
    "isi_bawah": "&Isi ke bawah", "isi_nol": "Isi &0 pada yang kosong", "tidak_berlaku": "Tid&ak berlaku (N/A)…",
    "hari_ini": "Tan&ggal hari ini",
    "kosongkan": "&Kosongkan", "catatan": "&Catatan sel…", "riwayat": "&Riwayat sel…",
    "tambah": "Tambah &baris", "gandakan": "&Gandakan baris", "hapus": "&Hapus baris", "naik": "&Naikkan baris",
    "turun": "T&urunkan baris", "saring": "Sa&ring dan urutkan…", "hapus_saring": "Hap&us saringan",
}  # fmt: skip
_SUSUNAN = (
    ("sunting",),
    ("potong", "salin", "tempel"),
    ("isi_bawah", "isi_nol", "tidak_berlaku", "hari_ini", "kosongkan"),
    ("catatan", "riwayat"),
    ("tambah", "gandakan", "hapus"),
    ("naik", "turun"),
    ("saring", "hapus_saring"),
)
_BUTUH = {"tambah": "tambah", "gandakan": "gandakan", "hapus": "hapus", "naik": "pindah", "turun": "pindah"}
"""Row commands and the method of Lembar that must be there for them."""


class Aksi:
    """Makes and updates the actions of one grid."""

    def __init__(self, tabel: DasarTabel) -> None:
        self._t = tabel
        self.semua: dict[str, QAction] = {}
        for nama, judul in JUDUL.items():
            aksi = QAction(judul, tabel)
            if nama in PINTASAN:
                aksi.setShortcut(QKeySequence(PINTASAN[nama]))
                aksi.setShortcutVisibleInContextMenu(True)
                # The view takes these keys itself; the action only shows them.
                aksi.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            aksi.triggered.connect(lambda _=False, n=nama: tabel.lakukan(n))
            self.semua[nama] = aksi

    def perbarui(self) -> None:
        """Switch off what the sheet does not support."""
        lembar = type(self._t.lembar)
        self.semua["saring"].setEnabled(self._t.lembar.dapat_disaring)
        for nama, metode in _BUTUH.items():
            self.semua[nama].setEnabled(getattr(lembar, metode) is not getattr(Lembar, metode))

    def buka_menu(self, tempat: QPoint) -> None:
        """Show the context menu; groups without any usable command are left out."""
        sel = self._t.sel_sekarang()
        self.semua["hari_ini"].setEnabled(sel is not None and isinstance(sel.jenis, JenisTanggal))
        self.semua["isi_nol"].setEnabled(
            sel is not None and isinstance(sel.jenis, JenisBulat | JenisDesimal | JenisIsian)
        )
        self.semua["tidak_berlaku"].setEnabled(sel is not None and dapat_na(sel))
        self.semua["hapus_saring"].setEnabled(self._t.model.pandangan.aktif)
        menu = QMenu(self._t)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for bagian in _SUSUNAN:
            hidup = [self.semua[nama] for nama in bagian if self.semua[nama].isEnabled()]
            if hidup:
                if menu.actions():
                    menu.addSeparator()
                menu.addActions(hidup)
        if self._t.tambahan is not None:
            menu.addSeparator()
            self._t.tambahan(menu)
        menu.popup(tempat)
