"""Money of the Renstra: kerangka pendanaan (001 T3.3), or the matrix of targets and alokasi (001 Lampiran I)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from ...domain.angka import tulis_juta
from ...domain.laporan import Laporan
from ...domain.rencana_strategis import JenisSimpul, Renstra, RenstraDana
from ...domain.renstra_pohon import alokasi_dana, alokasi_simpul, anak_simpul, dana_berlaku
from ...domain.serapan import jumlahkan
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Gaya, Orientasi, Paragraf, Sel, Tabel
from .pohon_renstra import KEPALA_UNSUR, SimpulCetak, berisi, milik_renstra, sel_tahun, sel_target, simpul_cetak
from .umum import KANAN, TENGAH, baris_rentang, kolom, nama_satker, sel_angka, tata_letak

BAGIAN = "pendanaan"
JUDUL = "Kerangka Pendanaan"
KERANGKA, MATRIKS = "kerangka", "matriks"
TATA_LETAK = ((KERANGKA, "Kerangka pendanaan"), (MATRIKS, "Matriks kinerja dan pendanaan"))


def pendanaan(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """The table in the layout the report chooses."""
    renstra = dokumen.renstra_berlaku
    if renstra is None or not ada(dokumen):
        return Bagian(BAGIAN, JUDUL, (Paragraf("Belum ada data pendanaan: alokasi Renstra belum diisi."),))
    meja = _Meja(dokumen, renstra)
    berupa_matriks = tata_letak(laporan, BAGIAN, KERANGKA) == MATRIKS
    tabel = meja.matriks() if berupa_matriks else meja.kerangka()
    judul = "Matriks Kinerja dan Pendanaan" if berupa_matriks else JUDUL
    return Bagian(BAGIAN, judul, (tabel,), Orientasi.MENDATAR)


def ada(dokumen: TahunKinerja) -> bool:
    simpul = milik_renstra(dokumen, "renstra_simpul")
    return any(s.id in dokumen.per("renstra_dana", "simpul_id") for s in simpul)


def sel_juta(rupiah: int | None, **lain: Any) -> Sel:
    """Rupiah in juta (``14.668,95``); unknown amounts stay empty."""
    return Sel("", **lain) if rupiah is None else sel_angka(tulis_juta(rupiah), **lain)


class _Meja:
    """The rows of both layouts; an amount stands once, merged over the rows it covers."""

    def __init__(self, dokumen: TahunKinerja, renstra: Renstra) -> None:
        self.dokumen, self.renstra = dokumen, renstra
        self.tahun = renstra.tahun_kolom
        self._dana = dana_berlaku(dokumen, renstra)
        self.simpul = berisi(simpul_cetak(dokumen, renstra, BAGIAN), lambda s: bool(self._dana[s.simpul.id]))
        self._tercetak: set[tuple[str, ...]] = set()

    # Layouts ---------------------------------------------------------------------------------------------------------

    def kerangka(self) -> Tabel:
        """Program/kegiatan, words, alokasi of the years, total, pelaksana; column (3) stands over all years."""
        n = len(self.tahun)
        isi: list[Baris] = []
        for berbaris, anggota in groupby(self.simpul, key=self._berbaris):
            if not berbaris:
                isi += [baris_rentang(s.kata, n + 4) for s in anggota]
                continue
            for dana, baris in self._kelompok(anggota):
                for ke, s in enumerate(baris):
                    kata = (Sel(s.kode, tebal=s.sasaran), Sel(s.kata, tebal=not s.indikator))
                    isi.append(Baris((*kata, *(self._uang(dana, len(baris)) if ke == 0 else ()))))
        kepala = (
            Sel("Program / kegiatan", baris=2), Sel(KEPALA_UNSUR, baris=2),
            Sel("Alokasi (Dalam juta rupiah)", kolom=n), Sel("Total Alokasi", baris=2), Sel("Pelaksana", baris=2),
        )  # fmt: skip
        return Tabel(
            kolom((10, TENGAH), 33, *((37 / n, KANAN) for _ in self.tahun), (10, KANAN), (12, TENGAH)),
            (Baris(kepala), Baris(sel_tahun(self.tahun))),
            (*isi, self._jumlah(2)),
            (f"{JUDUL} {nama_satker(self.dokumen)}", f"Tahun {self.renstra.rentang}"),
            nomor_kolom=(1, 1, n, 1, 1),
        )

    def matriks(self) -> Tabel:
        """SK over IKK, the program as heading of their words, targets and alokasi side by side."""
        n = len(self.tahun)
        judul = self._judul_program()
        isi: list[Baris] = []
        for baris_ikk, anggota in groupby(self.simpul, key=lambda s: s.indikator):
            if not baris_ikk:
                isi += [baris for s in anggota for baris in self._bukan_indikator(s, bool(judul))]
                continue
            for dana, baris in self._kelompok(anggota):
                for ke, s in enumerate(baris):
                    kata = (Sel(s.kode), Sel(s.kata), *sel_target(self.dokumen, s, self.tahun))
                    isi.append(Baris((*kata, *(self._uang(dana, len(baris)) if ke == 0 else ()))))
        kepala = (
            Sel("SK"), Sel(judul or "Sasaran Kegiatan / Indikator Kinerja Kegiatan", baris=2), Sel("Target", kolom=n),
            Sel("Alokasi (Dalam jutaan rupiah)", kolom=n), Sel("Total Alokasi", baris=2), Sel("Pelaksana", baris=2),
        )  # fmt: skip
        return Tabel(
            kolom(
                (7, TENGAH), 23, *((24 / n, TENGAH) for _ in self.tahun), *((32 / n, KANAN) for _ in self.tahun),
                (8, KANAN), (9, TENGAH),
            ),
            (Baris(kepala), Baris((Sel("IKK"), *sel_tahun(self.tahun), *sel_tahun(self.tahun)))),
            (*isi, self._jumlah(2 + n)),
            ("Matriks Kinerja dan Pendanaan", nama_satker(self.dokumen), f"Tahun {self.renstra.rentang}"),
            rapat=True,
        )  # fmt: skip

    def _judul_program(self) -> str:
        """The one kegiatan (or program) all of it belongs to, as 001 heads the words with it; '' for several."""
        for jenis in (JenisSimpul.KEGIATAN, JenisSimpul.PROGRAM):
            ada = [s for s in self.simpul if s.simpul.jenis == jenis]
            if len(ada) == 1 and sum(s.simpul.jenis == JenisSimpul.PROGRAM for s in self.simpul) < 2:
                return f"{ada[0].simpul.kode}-{ada[0].kata}".lstrip("-")
        return ""

    # Rows ------------------------------------------------------------------------------------------------------------

    def _berbaris(self, s: SimpulCetak) -> bool:
        """Whether a node has a row with cells: sasaran and indikator, and what has an amount of its own."""
        return s.sasaran or s.indikator or bool(self._dana[s.simpul.id])

    def _bukan_indikator(self, s: SimpulCetak, berjudul: bool) -> Iterator[Baris]:
        """A line over all columns; with its amount where none of its indikator stands beside it."""
        dana = self._dana[s.simpul.id]
        beranak = s.sasaran and any(a.induk is s and self._dana[a.simpul.id] == dana for a in self.simpul)
        if dana and not beranak:
            kosong = Sel("", kolom=len(self.tahun))
            yield Baris((Sel(s.kode, tebal=True), Sel(s.kata, tebal=True), kosong, *self._uang(dana, 1)))
        elif s.sasaran:
            lebar = 2 * len(self.tahun) + 3
            yield Baris((Sel(s.kode, rata=TENGAH), Sel(s.kata, kolom=lebar)), Gaya.RENTANG)
        elif not berjudul:
            yield baris_rentang(s.berkode, 2 * len(self.tahun) + 4)

    def _kelompok(self, baris: Iterable[SimpulCetak]) -> Iterator[tuple[tuple[RenstraDana, ...], list[SimpulCetak]]]:
        """Neighbouring rows that stand under the same amounts; a row without any stands alone."""
        for dana, anggota in groupby(list(baris), key=self._milik):
            isi = list(anggota)
            if dana:
                yield dana, isi
            else:
                yield from (((), [s]) for s in isi)

    def _milik(self, s: SimpulCetak) -> tuple[RenstraDana, ...]:
        """Amounts of a row; a sasaran without its own shares those that stand for all of its indikator."""
        sendiri = self._dana[s.simpul.id]
        if sendiri or not s.sasaran:
            return sendiri
        anak = {self._dana[a.simpul.id] for a in self.simpul if a.induk is s}
        return anak.pop() if len(anak) == 1 else ()

    # Cells -----------------------------------------------------------------------------------------------------------

    def _uang(self, dana: tuple[RenstraDana, ...], baris: int) -> tuple[Sel, ...]:
        """Alokasi of the years, total and pelaksana; where something stands between its rows it is not said again."""
        kunci = tuple(d.id for d in dana)
        if not dana or kunci in self._tercetak:
            return tuple(Sel("", baris=baris) for _ in range(len(self.tahun) + 2))
        self._tercetak.add(kunci)
        jumlah = [jumlahkan(alokasi_dana(self.dokumen, d, t) for d in dana) for t in self.tahun]
        # Again on the next page an amount would read as a second one.
        uang = [sel_juta(j, baris=baris, lanjutan="(lanjutan)", utuh=True) for j in (*jumlah, jumlahkan(jumlah))]
        pelaksana = dict.fromkeys(d.pelaksana or self.renstra.pelaksana for d in dana)
        return (*uang, Sel("\n".join(p for p in pelaksana if p), baris=baris))

    def _jumlah(self, kiri: int) -> Baris:
        """Σ of the whole Renstra, every amount once."""
        akar = anak_simpul(self.dokumen, self.renstra, None)
        jumlah = [jumlahkan(alokasi_simpul(self.dokumen, s, t) for s in akar) for t in self.tahun]
        uang = [sel_juta(j) for j in (*jumlah, jumlahkan(jumlah))]
        return Baris((Sel("Jumlah", kolom=kiri, rata=TENGAH), *uang, Sel("")), Gaya.TOTAL)
