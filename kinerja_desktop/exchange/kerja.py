"""The file as an import sees it: rows of all years it touches, changed in memory, at the end one Transaksi of the differences.

Rows are looked up by what officers write (code, name), locks are honoured where a value changes, and a cell that one file
fills twice with different values is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from ..application.pengisian import PabrikId, baris_baru
from ..application.perencanaan import buat_tahun
from ..application.transaksi import Edit, Tambah, Transaksi, Ubah
from ..domain.kesamaan import mirip, ringkas
from ..domain.noun import NOUNS, Noun, id_baris, nama_noun
from ..domain.realisasi import KUMULATIF, Realisasi
from ..domain.renstra import Indikator, IndikatorTahun, PeriodePelaporan, Sasaran, SasaranTahun, Tingkat
from ..domain.satker import Unit
from ..domain.tahun_kinerja import TahunKinerja
from .hasil import Tolak


class Kerja:
    """Working copy of the years an import touches."""

    def __init__(
        self, baca: Callable[[int], TahunKinerja], tahun_ada: Iterable[int], bawaan: Iterable[Mapping[str, Any]],
        id_baru: PabrikId,
    ) -> None:  # fmt: skip
        self._baca = baca
        self._bawaan = tuple(bawaan)
        self.tahun_ada = tuple(tahun_ada)
        self.id_baru = id_baru
        self.asal: dict[int, TahunKinerja] = {}
        self._awal: dict[tuple[str, str], Noun] = {}
        self._kini: dict[str, dict[str, Noun]] = {nama: {} for nama in NOUNS}
        self._ketikan: dict[tuple[str, str], dict[str, str]] = {}
        self._ditulis: dict[tuple[str, str, str], Any] = {}
        self._urut: dict[str, int] = dict.fromkeys(NOUNS, 0)
        self._peta: dict[tuple[str, str, int], tuple[int, dict[str, list[Any]]]] = {}
        self.tersentuh: set[tuple[str, str]] = set()
        """(noun, "baru" | "berubah") since it was last cleared: what the row at hand did."""
        self.berubah: list[tuple[str, frozenset[str]]] = []
        """(column of the source, names of the fields) of each change that the row at hand made."""
        self.catatan: list[str] = []

    # Years ---------------------------------------------------------------------------------------------------------------

    def tahun(self, tahun: int) -> TahunKinerja:
        """The year as the file has it; its rows are taken into the working copy, a new year is opened."""
        if tahun not in self.asal:
            dokumen = self.asal[tahun] = self._baca(tahun)
            for noun in NOUNS:
                for baris in dokumen.baris(noun):
                    self._awal.setdefault((noun, baris.id), baris)
                    self._kini[noun].setdefault(baris.id, baris)
                self._urut[noun] += 1
            if not dokumen.tahun_anggaran:
                for edit in buat_tahun(dokumen, self._bawaan).edits:
                    assert isinstance(edit, Tambah)
                    self._kini[edit.noun].setdefault(edit.id, edit.baris)
                    self._urut[edit.noun] += 1
        return self.asal[tahun]

    # Rows ----------------------------------------------------------------------------------------------------------------

    def ambil(self, noun: str, id_: str | None) -> Any:
        return self._kini[noun].get(id_) if id_ else None

    def semua(self, noun: str, tahun: int | None = None) -> list[Any]:
        """Rows of a noun, of one year where it has years."""
        baris: Iterable[Any] = self._kini[noun].values()
        return [b for b in baris if tahun is None or getattr(b, "tahun", tahun) == tahun]

    def per(self, noun: str, kolom: str, tahun: int) -> dict[str, list[Any]]:
        """Rows of a year grouped by the shortened text of a field; kept until the noun changes."""
        kunci = (noun, kolom, tahun)
        urut, peta = self._peta.get(kunci, (-1, {}))
        if urut != self._urut[noun]:
            peta = {}
            for baris in self.semua(noun, tahun):
                peta.setdefault(ringkas(str(getattr(baris, kolom))), []).append(baris)
            self._peta[kunci] = (self._urut[noun], peta)
        return peta

    def taruh(self, baris: Noun, kolom_csv: str = "", **ketikan: str) -> Noun:
        """Put a row as it shall be; refuses where its period is closed and it would change."""
        noun = nama_noun(baris)
        lama = self._kini[noun].get(baris.id)
        if lama == baris:
            return baris
        for sisi in (lama, baris):
            if sisi is not None and not NOUNS[noun].bersama and (kunci := self._kunci(sisi)):
                raise Tolak(kolom_csv, kunci.removesuffix("."))
        self._kini[noun][baris.id] = baris
        self._urut[noun] += 1
        if ketikan:
            self._ketikan.setdefault((noun, baris.id), {}).update(ketikan)
        self.tersentuh.add((noun, "baru" if lama is None else "berubah"))
        beda = () if lama is None else (k for k in NOUNS[noun].jenis if getattr(lama, k) != getattr(baris, k))
        self.berubah.append((kolom_csv, frozenset(k.removesuffix("_id") for k in beda)))
        return baris

    def _kunci(self, baris: Any) -> str:
        return self.asal[baris.tahun].kunci_baris(baris)

    def ubah(self, baris: Noun, kolom_csv: str, **isi: Any) -> Any:
        """Change fields of a row; the same field may not be given two values by one file."""
        noun = nama_noun(baris)
        for nama, nilai in isi.items():
            if self._ditulis.setdefault((noun, baris.id, nama), nilai) != nilai:
                raise Tolak(
                    kolom_csv or nama, "baris lain dalam berkas ini memberi nilai yang berbeda untuk sel yang sama"
                )
        return self.taruh(replace(baris, **isi), kolom_csv)

    def sel(self, noun: str, kolom: str, nilai: Any, teks: str, kolom_csv: str, **dasar: Any) -> Any:
        """Fill a cell row (natural key in ``dasar``), creating it where it is not there yet."""
        id_ = id_baris(noun, dasar)
        baris = self._kini[noun].get(id_) or baris_baru(noun, str, **dasar)
        if self._ditulis.setdefault((noun, id_, kolom), nilai) != nilai:
            raise Tolak(kolom_csv, "baris lain dalam berkas ini memberi nilai yang berbeda untuk sel yang sama")
        return self.taruh(replace(baris, **{kolom: nilai}), kolom_csv, **{kolom: teks})

    def baru(self, noun: str, kolom_csv: str = "", **isi: Any) -> Any:
        """A new row at the end of its kind."""
        return self.taruh(baris_baru(noun, self.id_baru, **isi), kolom_csv)

    # What officers write -> rows --------------------------------------------------------------------------------------

    def tingkat(self, indikator: IndikatorTahun) -> Tingkat:
        id_ = id_baris("sasaran_tahun", {"tahun": indikator.tahun, "sasaran_id": indikator.sasaran_id})
        sasaran = self.ambil("sasaran_tahun", id_)
        return sasaran.tingkat if sasaran else Tingkat.KEGIATAN

    def indikator(self, tahun: int, kode: str, tingkat: Tingkat | None) -> IndikatorTahun | None:
        """The indikator of a code; without tingkat that of level kegiatan, else the only one, else refused naming both."""
        semua = self.per("indikator_tahun", "kode", tahun).get(ringkas(kode), [])
        calon = [i for i in semua if self.tingkat(i) == (tingkat or Tingkat.KEGIATAN)]
        if not calon and tingkat is None:
            calon = list(semua)
        if len(calon) > 1:
            pilihan = " dan ".join(f"{i.kode} {i.uraian[:60]} ({self.tingkat(i)})" for i in calon)
            raise Tolak("kode_indikator", f"kode {kode} dipakai beberapa indikator: {pilihan}; isi kolom tingkat")
        return calon[0] if calon else None

    def indikator_bernama(self, tahun: int, teks: str, tingkat: Tingkat | None) -> IndikatorTahun | None:
        """The one indikator whose words stand where the code is expected, with or without the code before them."""
        dicari = ringkas(teks)
        calon = [
            i
            for i in self.semua("indikator_tahun", tahun)
            if dicari in (ringkas(i.uraian), ringkas(i.kode + i.uraian)) and tingkat in (None, self.tingkat(i))
        ]
        if tingkat is None and len(calon) > 1:
            calon = [i for i in calon if self.tingkat(i) == Tingkat.KEGIATAN] or calon
        if len(calon) > 1:
            pilihan = " dan ".join(f"{i.kode} ({self.tingkat(i)})" for i in calon)
            raise Tolak(
                "kode_indikator", f"teks ini dipakai beberapa indikator: {pilihan}; tulis kodenya dan tingkatnya"
            )
        return calon[0] if calon else None

    def unit(self, nama: str) -> Unit:
        """The unit of this name, made where there is none."""
        for baris in self.semua("unit"):
            if ringkas(baris.nama) == ringkas(nama):
                return baris
        return self.baru("unit", "unit", nama=nama, urutan=len(self.semua("unit")) + 1)

    def identitas_indikator(self, tahun: int, kode: str, uraian: str, tingkat: Tingkat) -> Indikator:
        """The identity a new indikator of a year gets: that of the same code and nearly the same words in another year."""
        terpakai = {i.indikator_id for i in self.semua("indikator_tahun", tahun)}
        for lain in self._tahun_lain(tahun):
            for i in self.per("indikator_tahun", "kode", lain).get(ringkas(kode), []):
                if i.indikator_id not in terpakai and self.tingkat(i) == tingkat and mirip(i.uraian, uraian):
                    self.catatan.append(f"Indikator {kode} tahun {tahun} disambungkan dengan indikator tahun {lain}.")
                    return self.ambil("indikator", i.indikator_id)
        return self.baru("indikator", nama=uraian)

    def identitas_sasaran(self, tahun: int, kode: str, uraian: str, tingkat: Tingkat) -> Sasaran:
        """As :meth:`identitas_indikator`, for a sasaran."""
        terpakai = {s.sasaran_id for s in self.semua("sasaran_tahun", tahun)}
        for lain in self._tahun_lain(tahun):
            for s in self.per("sasaran_tahun", "kode", lain).get(ringkas(kode), []):
                if s.sasaran_id not in terpakai and s.tingkat == tingkat and mirip(s.uraian, uraian):
                    return self.ambil("sasaran", s.sasaran_id)
        return self.baru("sasaran", nama=uraian)

    def _tahun_lain(self, tahun: int) -> list[int]:
        for lain in self.tahun_ada:
            self.tahun(lain)
        return sorted((t for t in self.asal if t != tahun), key=lambda t: (abs(t - tahun), -t))

    def sasaran_tahun(self, tahun: int, tingkat: Tingkat) -> list[SasaranTahun]:
        return [s for s in self.semua("sasaran_tahun", tahun) if s.tingkat == tingkat]

    # Consequences -------------------------------------------------------------------------------------------------------

    def setelah_bulanan(self, indikator: IndikatorTahun, bulan: int) -> None:
        """A monthly figure beats the year-to-date one, and a month in which nothing was due becomes due."""
        for bulan_kumulatif in range(1, 13):
            baris = self.kumulatif(indikator, bulan_kumulatif)
            if baris is not None and not baris.gugur and not self._kunci(baris):
                self.taruh(replace(baris, gugur=True))
        kini = self.ambil("indikator_tahun", indikator.id)
        bulan_isi = kini.periode_pelaporan.bulan_isi
        if bulan_isi and bulan not in bulan_isi:
            self.taruh(replace(kini, periode_pelaporan=PeriodePelaporan.BULANAN))

    def kumulatif(self, indikator: IndikatorTahun, bulan: int) -> Realisasi | None:
        """The year-to-date figure of an indikator that stands at a month."""
        kunci = {
            "tahun": indikator.tahun, "indikator_id": indikator.indikator_id, "bulan": bulan, "variabel": KUMULATIF,
        }  # fmt: skip
        return self.ambil("realisasi", id_baris("realisasi", kunci))

    # Result --------------------------------------------------------------------------------------------------------------

    def transaksi(self, label: str) -> Transaksi:
        """Everything that differs from the file, every row after those it refers to."""
        edits: list[Edit] = []
        for noun, info in NOUNS.items():
            for id_, baris in self._kini[noun].items():
                ketikan = self._ketikan.get((noun, id_), {})
                awal = self._awal.get((noun, id_))
                if awal is None:
                    edits.append(Tambah(baris, ketikan))
                elif awal != baris:
                    isi = {
                        k: (getattr(awal, k), getattr(baris, k))
                        for k in info.jenis
                        if getattr(awal, k) != getattr(baris, k)
                    }
                    edits.append(Ubah(noun, id_, isi, {k: t for k, t in ketikan.items() if k in isi}))
        return Transaksi(label, tuple(edits))
