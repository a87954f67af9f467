"""Profil & Naskah, part Temuan pengawasan: findings of Itjen, BPK and others with what is done about each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ...application.transaksi import Changes
from ...domain.tindak_lanjut import lewat, masih_terbuka
from ..muat import anak, muat_ui
from ..sesi import Nada, Sesi
from ..tabel import TabelLembar
from ..unsur import LabelElide
from .alat import cari_di_tabel, gestur, taruh
from .dasar import HalamanLembar
from .lembar_tindak import LembarTemuan


class HalamanTemuan(HalamanLembar):
    """One grid; findings are merged over their tindak lanjut."""

    minta_cetak = Signal(list)

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__(sesi, parent)
        muat_ui("profil_temuan", self)
        self.lembar = LembarTemuan(sesi.id_baru, sesi.hari_ini)
        self.tabel = TabelLembar()
        taruh(self, "tempatTemuan", self.tabel)
        self.tabel.pasang(sesi, self.lembar)
        kerja: dict[str, Callable[[], object]] = {
            "tombolTemuan": self._tambah, "tombolTindakTemuan": self._tambah_tindak,
            "tombolNaikTemuan": lambda: self.tabel.lakukan("naik"),
            "tombolTurunTemuan": lambda: self.tabel.lakukan("turun"),
            "tombolHapusTemuan": lambda: self.tabel.lakukan("hapus"),
        }  # fmt: skip
        self.tombol = [anak(self, QPushButton, nama) for nama in kerja]
        for tombol, satu in zip(self.tombol, kerja.values(), strict=True):
            tombol.clicked.connect(lambda _=False, k=satu: k())
        sesi.dibuka.connect(self.tandai_basi)
        sesi.berubah.connect(self._berubah)

    def _berubah(self, perubahan: Changes) -> None:
        if perubahan.touches("temuan_pengawasan", "tindak_lanjut", "unit", "tahun_anggaran"):
            self.tandai_basi()

    def segarkan(self) -> None:
        """Show the document as it stands; the grid follows its own cells."""
        self._basi = False
        dokumen, self.lembar.hari_ini = self.sesi.dokumen, self.sesi.hari_ini
        semua = dokumen.temuan_pengawasan
        buka = [t for t in semua if masih_terbuka(dokumen, t)]
        terlambat = sum(bool(lewat(dokumen, t, self.sesi.hari_ini)) for t in buka)
        bagian = ((len(buka), "terbuka"), (terlambat, "lewat tenggat"), (len(semua) - len(buka), "selesai"))
        anak(self, LabelElide, "hitungTemuan").setText(", ".join(f"{n} {kata}" for n, kata in bagian if n))
        for tombol in self.tombol:
            tombol.setEnabled(bool(dokumen.tahun) and not self.sesi.hanya_baca)

    def _tambah(self) -> None:
        lama = {t.id for t in self.sesi.dokumen.temuan_pengawasan}
        self.tabel.lakukan("tambah")
        baru = next((t for t in self.sesi.dokumen.temuan_pengawasan if t.id not in lama), None)
        if baru is not None and self.tabel.ke_sel("temuan_pengawasan", baru.id, "uraian"):
            self.tabel.lakukan("timpa")

    def _tambah_tindak(self) -> None:
        baris = self.tabel.baris_sekarang()
        if baris is None:
            self.sesi.pesan.emit("Catat temuannya dahulu; tindak lanjut menyusul di bawahnya.", Nada.KABAR)
            return
        lama = {t.id for t in self.sesi.dokumen.tindak_lanjut}
        if gestur(self.sesi, lambda: self.lembar.tambah_tindak(self.sesi.dokumen, baris)):
            baru = next(t for t in self.sesi.dokumen.tindak_lanjut if t.id not in lama)
            if self.tabel.ke_sel("tindak_lanjut", baru.id, "uraian"):
                self.tabel.lakukan("timpa")

    def ke_temuan(self, noun: str, id_: str, kolom: str = "") -> None:
        self.tabel.ke_sel(noun, id_, kolom)

    def cari(self, teks: str) -> bool:
        """Ctrl+F: the next row with these words."""
        return cari_di_tabel(self.tabel, teks)

    def tutup(self) -> None:
        """Nothing waits here: the grid commits cell by cell."""
