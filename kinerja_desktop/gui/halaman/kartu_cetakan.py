"""The part "Cetakan" of the indikator card: which tables print the indikator, with which words and in which place."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...application.indikator_cetak import cetak_di, isi_sebutan, isi_urutan
from ...domain.renstra import IndikatorTahun, alias_pada, dicetak
from ...reports.katalog_bagian import BAGIAN, BERINDIKATOR
from ..muat import anak
from ..sesi import Sesi
from ..tabel_kecil import KolomKecil, SelKecil, TabelKecil
from .kartu_bobot import Buat, Lakukan

_KOLOM = (
    KolomKecil("Tabel", 118), KolomKecil("Cetak", 54, keterangan="Tanpa centang, tabel itu tidak memuat indikator ini"),
    KolomKecil("Sebutan", keterangan="Kata lain untuk indikator ini pada tabel itu saja"),
    KolomKecil("Urutan", 60, True, "Tempatnya di antara indikator lain pada tabel itu"),
)  # fmt: skip


class KartuCetakan(QObject):
    def __init__(self, sesi: Sesi, kartu: QWidget, lakukan: Lakukan) -> None:
        super().__init__(kartu)
        self.sesi, self.lakukan = sesi, lakukan
        self.indikator: IndikatorTahun | None = None
        self.bagian = BERINDIKATOR
        self.tabel = anak(kartu, TabelKecil, "tabel_cetakan")
        self.tabel.diisi.connect(self._isi)

    def tampilkan(self, indikator: IndikatorTahun | None) -> None:
        """Show what is set for an indikator."""
        self.indikator = indikator
        if indikator is None:
            return
        ubah = not self.sesi.hanya_baca
        baris = []
        for b in self.bagian:
            kata, urutan = alias_pada(indikator, b)
            baris.append(
                [SelKecil(BAGIAN[b].judul, ubah=False), SelKecil(ubah=ubah, centang=dicetak(indikator, b)),
                 SelKecil(kata, ubah), SelKecil("" if urutan is None else str(urutan), ubah)]
            )  # fmt: skip
        self.tabel.isi(_KOLOM, baris)

    def _isi(self, r: int, c: int, teks: str) -> None:
        i, bagian = self.indikator, self.bagian[r]
        if i is None:
            return
        buat: dict[int, Buat] = {
            1: lambda _: cetak_di(i, bagian, tercetak=teks == "ya"),
            2: lambda _: isi_sebutan(i, bagian, teks),
            3: lambda _: isi_urutan(i, bagian, teks),
        }
        if sebab := self.lakukan(buat[c]):
            self.tabel.tandai(r, c, sebab)
        else:
            self.tampilkan(self.indikator)
