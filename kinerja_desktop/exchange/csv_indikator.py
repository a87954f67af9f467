"""CSV ``indikator``: sasaran, indikator, the year's target (PK awal) and the realisasi of the year to date."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..application.rumus_bentuk import isian_lepas, sebut_isian, usul_rumus
from ..domain.angka import baca_mode
from ..domain.ekspresi import EkspresiError, nama_ekspresi
from ..domain.nilai import Isian, Kosong, Rentang
from ..domain.realisasi import KUMULATIF, Realisasi
from ..domain.renstra import (
    Arah,
    AturanCapaian,
    IndikatorTahun,
    JenisRumus,
    Konsolidasi,
    PeriodePelaporan,
    SasaranTahun,
    Tingkat,
)
from .csv_baca import BarisCsv
from .csv_umum import PembacaCsv, baca_tingkat
from .hasil import Tolak
from .kerja import ringkas

ATURAN_BAWAAN = {
    Arah.NAIK: AturanCapaian.R_PER_T,
    Arah.TURUN: AturanCapaian.SELISIH_PER_T,
    Arah.RENTANG: AturanCapaian.R_PER_T,
}
"""The usual rule of a direction, where the column ``aturan`` is empty."""

_ATURAN = {str(a).casefold(): a for a in AturanCapaian}


def _baca_aturan(teks: str) -> AturanCapaian:
    rapat = ringkas(teks).replace("−", "-").replace("–", "-")
    if rapat not in _ATURAN:
        raise ValueError
    return _ATURAN[rapat]


def _baca_mode(teks: str) -> str:
    return baca_mode(teks).kode


_EKSPRESI = "ekspresi:"


def _rumus(teks: str, ada: IndikatorTahun | None) -> dict[str, Any]:
    """A kind by its word, ``ekspresi: (a + b) / c`` with its variables, or the words to print."""
    if teks.casefold().startswith(_EKSPRESI):
        ekspresi = " ".join(teks[len(_EKSPRESI) :].split())
        try:
            nama = nama_ekspresi(ekspresi)
        except EkspresiError as salah:
            raise Tolak("rumus", str(salah)) from None
        arti = dict(ada.variabel or ()) if ada else {}
        return {
            "rumus": JenisRumus.EKSPRESI, "ekspresi": ekspresi, "variabel": tuple((n, arti.get(n, n)) for n in nama),
        }  # fmt: skip
    jenis = {str(j): j for j in JenisRumus}.get(teks.casefold())
    return {"rumus": jenis} if jenis else {"rumus_teks": teks}


class IndikatorCsv(PembacaCsv):
    """One row = one indikator of one year."""

    POKOK = ("indikator_tahun",)

    def baris(self, b: BarisCsv) -> None:
        tahun = b.tahun()
        self.kerja.tahun(tahun)
        b.wajib("kode_indikator")
        kode = b.sel("kode_indikator", "indikator_tahun", "kode")
        b.wajib("indikator")
        uraian = b.sel("indikator", "indikator_tahun", "uraian")
        tingkat = baca_tingkat(b)
        ada = self.kerja.indikator(tahun, kode, tingkat)
        tingkat = tingkat or (self.kerja.tingkat(ada) if ada else Tingkat.KEGIATAN)
        satuan = b.sel("satuan", "indikator_tahun", "satuan") if "satuan" in b.isi else ""
        satuan = satuan or (ada.satuan if ada else "" if "satuan" in b.isi else "%")
        # Read before anything is made, so that a refused cell is named first and once.
        target = b.isian("target", satuan=satuan, rentang=True)
        realisasi = b.isian("realisasi", satuan=satuan)
        isi = self._isi(b, ada, target)
        sasaran = self._sasaran(b, tahun, tingkat, ada)
        if ada is None:
            indikator = self._baru(tahun, kode, uraian, tingkat, sasaran, isi | {"satuan": satuan})
        else:
            isi |= {"uraian": uraian, "sasaran_id": sasaran.sasaran_id}
            indikator = self.kerja.ubah(ada, "indikator", **isi, **({"satuan": satuan} if "satuan" in b.isi else {}))
        self.isi_target(indikator, target, b.teks("target"))
        self._kumulatif(indikator, realisasi, b.teks("realisasi"))

    def _isi(self, b: BarisCsv, ada: IndikatorTahun | None, target: Isian) -> dict[str, Any]:
        """Fields the row gives; an empty cell leaves what is there, or the default of a new row."""
        isi: dict[str, Any] = {}
        arah = b.pilihan("arah", Arah, Arah)
        if arah is None and ada is None and isinstance(target, Rentang):
            arah = Arah.RENTANG
        aturan = b.pilihan("aturan", _baca_aturan, AturanCapaian)
        if arah is not None:
            isi["arah"] = arah
            if aturan is None and (ada is None or ada.arah != arah):
                aturan = ATURAN_BAWAAN[arah]
        if aturan is not None:
            isi["aturan"] = aturan
        if mode := b.pilihan("mode", _baca_mode, ("potong0", "potong1", "potong2", "bulat0", "bulat1", "bulat2")):
            isi["mode"] = mode
        if konsolidasi := b.pilihan("konsolidasi", Konsolidasi, Konsolidasi):
            isi["konsolidasi"] = konsolidasi
        if rumus := b.sel("rumus", "indikator_tahun", "rumus_teks", baris_ganda=True):
            isi |= self._rumus_ikut(ada, _rumus(rumus, ada))
        if unit := b.sel("unit", "unit", "nama"):
            isi["unit_id"] = self.kerja.unit(unit).id
        return isi

    def _rumus_ikut(self, ada: IndikatorTahun | None, isi: dict[str, Any]) -> dict[str, Any]:
        """Another kind comes with its usual variables; refused where entries would lose theirs."""
        if ada is None or "rumus" not in isi:
            return isi
        if isi["rumus"] != ada.rumus:
            isi = usul_rumus(ada, isi["rumus"]) | isi
        if pergi := isian_lepas(self.kerja.tahun(ada.tahun), ada, replace(ada, **isi)):
            sebab = f"rumus {ada.kode} tidak diganti karena {sebut_isian(pergi)}"
            raise Tolak("rumus", f"{sebab}; ganti lewat Kamus indikator (F4), yang menanyakan isian itu")
        return isi

    def _sasaran(self, b: BarisCsv, tahun: int, tingkat: Tingkat, ada: IndikatorTahun | None) -> SasaranTahun:
        """The sasaran of the row: by its code, else by its words, else the one the indikator already has."""
        kode = b.sel("kode_sasaran", "sasaran_tahun", "kode")
        uraian = b.sel("sasaran", "sasaran_tahun", "uraian")
        kelompok = self.kerja.sasaran_tahun(tahun, tingkat)
        if kode:
            hasil = next((s for s in kelompok if ringkas(s.kode) == ringkas(kode)), None)
        elif uraian:
            hasil = next((s for s in kelompok if ringkas(s.uraian) == ringkas(uraian)), None)
        else:
            hasil = next((s for s in kelompok if ada and s.sasaran_id == ada.sasaran_id), None)
        if hasil is not None:
            return self.kerja.ubah(hasil, "sasaran", uraian=uraian) if uraian else hasil
        if not uraian:
            raise Tolak(
                "sasaran",
                f"sasaran {kode} belum ada, jadi uraiannya tidak boleh kosong" if kode else "tidak boleh kosong",
            )
        dipakai = {s.kode for s in kelompok}
        kode = kode or next(str(n) for n in range(len(kelompok) + 1, 10**6) if str(n) not in dipakai)
        identitas = self.kerja.identitas_sasaran(tahun, kode, uraian, tingkat)
        urutan = max((s.urutan for s in kelompok), default=0) + 1
        baru = self.kerja.baru(
            "sasaran_tahun", "sasaran", tahun=tahun, sasaran_id=identitas.id, tingkat=tingkat, kode=kode, uraian=uraian,
            urutan=urutan,
        )  # fmt: skip
        return self.kerja.ubah(baru, "sasaran", uraian=uraian)

    def _baru(
        self, tahun: int, kode: str, uraian: str, tingkat: Tingkat, sasaran: SasaranTahun, isi: dict[str, Any]
    ) -> IndikatorTahun:
        identitas = self.kerja.identitas_indikator(tahun, kode, uraian, tingkat)
        saudara = [i for i in self.kerja.semua("indikator_tahun", tahun) if i.sasaran_id == sasaran.sasaran_id]
        baru = self.kerja.baru(
            "indikator_tahun", "indikator", tahun=tahun, indikator_id=identitas.id, sasaran_id=sasaran.sasaran_id, kode=kode,
            uraian=uraian, urutan=max((i.urutan for i in saudara), default=0) + 1,
            # Only a figure for the year is known: closing must not ask for months nobody reported.
            periode_pelaporan=PeriodePelaporan.TAHUNAN, **isi,
        )  # fmt: skip
        return self.kerja.ubah(baru, "indikator", uraian=uraian, **isi)

    def _kumulatif(self, indikator: IndikatorTahun, nilai: Isian, teks: str) -> None:
        """Realisasi of the year to date: an override at the latest open month."""
        if isinstance(nilai, Kosong):
            return
        standar = [r for bulan in range(12, 0, -1) if (r := self.kerja.kumulatif(indikator, bulan)) is not None]
        if standar and standar[0].nilai == nilai:
            return
        tertutup = self.kerja.tahun(indikator.tahun).bulan_tertutup
        bulan = max((b for b in range(1, 13) if b not in tertutup), default=12)
        baris = self.kerja.sel(
            "realisasi", "nilai", nilai, teks, "realisasi",
            tahun=indikator.tahun, indikator_id=indikator.indikator_id, bulan=bulan, variabel=KUMULATIF,
        )  # fmt: skip
        assert isinstance(baris, Realisasi)
        if baris.gugur:
            self.kerja.ubah(baris, "realisasi", gugur=False)
