"""History of one cell: who changed it when and why, from which value to which; an old one can be brought back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget, QWidget

from ...application.riwayat_gestur import kembalikan_nilai, nilai_lama
from ...application.sel import Sel, nilai_sel, satuan_sel, tulis_nilai
from ...domain.nilai import Angka, Rentang
from ...domain.noun import NOUNS, JenisIsian
from ...storage.riwayat import CatatanSel
from ..muat import anak
from ..sesi import Sesi
from ..tabel.model import bersatuan
from ..unsur import LabelElide
from .daftar_riwayat import isi_baris, katakan_di, siapkan_tabel, terapkan_di, tulis_waktu
from .dasar import Dialog

_CARA = {"urung": "diurungkan", "ulang": "diulangi"}
"""Said after the words of the gesture: without it a step and its undoing read alike."""
_JUDUL = ("Waktu", "Petugas", "Perbuatan", "Alasan", "Semula", "Menjadi")


class DialogRiwayatSel(Dialog):
    """Follows the file while it is open: what is brought back appears as the newest line."""

    PANDUAN = "tabel"

    def __init__(self, sesi: Sesi, sel: Sel, nama: str, parent: QWidget | None = None) -> None:
        super().__init__("dialog_riwayat_sel", parent)
        self.sesi, self.sel, self.nama = sesi, sel, nama
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 420)
        anak(self, LabelElide, "nama_sel").setText(nama)
        self.daftar = anak(self, QTableWidget, "daftar")
        self.alasan = anak(self, QLineEdit, "alasan")
        self.tombol = anak(self, QPushButton, "kembalikan")
        for tombol in (self.tombol, *self.kotak.buttons()):
            if isinstance(tombol, QPushButton):
                tombol.setAutoDefault(False)
        siapkan_tabel(self.daftar, _JUDUL, (160, 100, 190, 110, 0, 0))
        self.catatan: list[CatatanSel] = []
        self.daftar.itemSelectionChanged.connect(self._atur)
        self.tombol.clicked.connect(self.kembalikan)
        sesi.berubah.connect(self._segarkan)
        sesi.dibuka.connect(self.close)
        katakan_di(self._salah, "")
        self._segarkan()
        self.daftar.setFocus()

    def _segarkan(self, _perubahan: object = None) -> None:
        berkas = self.sesi.berkas
        semua = berkas.riwayat_sel(self.sel.noun, self.sel.id) if berkas is not None else ()
        self.catatan = [
            c for c in semua if self.sel.kolom in c.isi and c.isi[self.sel.kolom][0] != c.isi[self.sel.kolom][1]
        ]
        self.daftar.setRowCount(len(self.catatan))
        for r, c in enumerate(self.catatan):
            lama, baru = c.isi[self.sel.kolom]
            perbuatan = f"{c.label} ({_CARA[c.jenis]})" if c.jenis in _CARA else c.label
            isi_baris(
                self.daftar, r,
                (tulis_waktu(c.waktu), c.petugas or "–", perbuatan, c.alasan or "–", self.tulis(lama), self.tulis(baru)),
            )  # fmt: skip
        self.daftar.resizeRowsToContents()
        kini = self.tulis_nilai(nilai_sel(self.sesi.dokumen, self.sel))
        kini = kini.rstrip(".")
        kata = f"Sekarang: {kini}." if self.catatan else f"Sekarang: {kini}. Sel ini belum pernah diubah di berkas ini."
        anak(self, QLabel, "kini").setText(kata)
        if self.catatan:
            self.daftar.selectRow(0)
        self._atur()

    def tulis(self, primitif: Any) -> str:
        """A value of the history as the grid writes it."""
        return (
            "kosong"
            if primitif is None
            else self.tulis_nilai(NOUNS[self.sel.noun].decode_field(self.sel.kolom, primitif))
        )

    def tulis_nilai(self, nilai: Any) -> str:
        """A value as the grid writes it, with its unit; ``kosong`` where there is none."""
        dokumen = self.sesi.dokumen
        if isinstance(self.sel.jenis, JenisIsian) and isinstance(nilai, Angka | Rentang):
            return bersatuan(nilai, satuan_sel(dokumen, self.sel))
        return tulis_nilai(dokumen, self.sel.jenis, nilai) or "kosong"

    @property
    def terpilih(self) -> CatatanSel | None:
        r = self.daftar.currentRow()
        return self.catatan[r] if 0 <= r < len(self.catatan) else None

    def _atur(self) -> None:
        satu = self.terpilih
        self.tombol.setEnabled(satu is not None and not self.sesi.hanya_baca)
        teks = self.tulis(satu.isi[self.sel.kolom][0]) if satu else ""
        pendek = teks if len(teks) <= 24 else f"{teks[:23]}…"
        self.tombol.setText(f"&Kembalikan ke “{pendek}”".replace("&&", "&") if satu else "&Kembalikan nilai ini")
        self.tombol.setToolTip(f"Isi sel ini lagi dengan: {teks}" if satu else "")

    def kembalikan(self) -> None:
        """Put the old value of the chosen line back."""
        satu = self.terpilih
        if satu is None:
            return
        nilai = nilai_lama(self.sel, satu.isi[self.sel.kolom][0])
        salah = terapkan_di(
            self.sesi,
            lambda: kembalikan_nilai(self.sesi.dokumen, self.sel, nilai, self.nama, self.alasan.text()),
        )
        katakan_di(self._salah, salah)
        if not salah:
            self.alasan.clear()
